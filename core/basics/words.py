"""Words as people search for them: folded in case and accents, whatever the script."""

import re
import unicodedata
from collections.abc import Iterable

LONGEST = 60
"""Characters of a word that count; what is longer is cut."""

_SHORT, _LONG = 3, 7
_UNDECOMPOSED = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i"})
_CONTROL = {"Cc", "Cs", "Zl", "Zp"}
_ASCII_WORD = re.compile(r"[a-z0-9]+(?:(?<=[0-9])\.(?=[0-9])[a-z0-9]+)*")
_WITHIN_WORDS = "'’ʼ`"


def fold(text: str) -> str:
    """`text` without case, accents and width variants; letters keep their script.

    Only the general combining accents go (U+0300 to U+036F): in Tamil or Arabic a mark is a vowel.
    """
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_UNDECOMPOSED)
    bare = "".join(letter for letter in plain if not "\u0300" <= letter <= "\u036f")
    return unicodedata.normalize("NFC", bare)


def one_line(text: str, longest: int) -> str:
    """`text` on one line, without control characters and needless blanks, cut to `longest`."""
    if len(text) <= longest and text.isprintable() and "  " not in text and text == text.strip():
        return text  # as nearly all are: a till hands over hundreds of thousands
    return " ".join(printable(text).split())[:longest].rstrip()


def printable(text: str, keep: str = "") -> str:
    """`text` with a space in place of each control character and half letter but those in `keep`.

    What joins letters unseen stays: names in Persian, Sinhala and emoji are wrong without it.
    """
    if text.isprintable():
        return text
    return "".join(
        letter if letter in keep or unicodedata.category(letter) not in _CONTROL else " "
        for letter in text
    )


def words(text: str) -> list[str]:
    """The folded words of `text` in their order: letters, marks and digits that stand together.

    An apostrophe joins (O'Brien), a point joins digits (38.5), all else separates.
    """
    folded = fold(text)
    if folded.isascii():
        bare = folded.replace("'", "").replace("`", "")
        return [word[:LONGEST] for word in _ASCII_WORD.findall(bare)]
    spaced = "".join(_or_space(folded, place) for place in range(len(folded)))
    return [word[:LONGEST] for word in spaced.split()]


def slips(word: str, vocabulary: Iterable[str]) -> dict[str, int]:
    """Words of `vocabulary` within reach of slips of the finger, with how many slips.

    One slip in a word of up to six letters, two in a longer one, none below three. A slip is a
    letter missed, doubled, mistaken or swapped (optimal string alignment distance).
    """
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    if len(word) < _SHORT:
        return {}
    near = extract(
        word, list(vocabulary), scorer=OSA.distance, score_cutoff=_slips_in(word), limit=50
    )
    return {known: int(distance) for known, distance, _ in near}


def slip_forms(word: str) -> set[str]:
    """`word` and what is left of it without a letter, of a long word without two.

    Two words a slip apart share such a form (the symmetric deletion of W. Garbe's SymSpell), so
    a table of forms finds what `slips` is then asked of. Below three letters it is the word alone.
    """
    forms = {word}
    if len(word) < _SHORT:
        return forms
    for _ in range(_slips_in(word)):
        forms |= {form[:at] + form[at + 1 :] for form in forms for at in range(len(form))}
    return forms


def _slips_in(word: str) -> int:
    return 1 if len(word) < _LONG else 2


def _or_space(folded: str, place: int) -> str:
    letter = folded[place]
    if letter.isalnum() or unicodedata.category(letter)[0] == "M":
        return letter
    if letter in _WITHIN_WORDS:
        return ""
    between_digits = folded[place - 1 : place].isdigit() and folded[place + 1 : place + 2].isdigit()
    return "." if letter == "." and between_digits else " "
