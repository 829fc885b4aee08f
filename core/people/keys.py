"""The words by which a customer is found: parts of the name as written and as heard, phone, mail.

Kinds of key: `word` and `sound` of the name, `town` (a word of town or postcode), `phone` (E.164
digits), `ending` (the same digits backwards, so that the last four are a beginning), `email`,
`number` (the till's own).
"""

import re
from functools import lru_cache

from core.basics.words import fold, words

Keys = frozenset[tuple[str, str]]
"""Pairs of a kind and a key of it."""

LONGEST_EMAIL = 80
_MOST_WORDS = 20
_LEAST_PHONE = 6

_MARKERS = re.compile(r"\b[asd]\s?/\s?[lpo]\b\.?", re.IGNORECASE)
_TWO_WORD_TITLES = re.compile(
    r"\b(?:tan|puan|toh\s+puan|dato['’]?|datuk|datin)\s+(?:seri|sri)\b|\btoh\s+puan\b",
    re.IGNORECASE,
)
_WEIGHTLESS = frozenset(
    words(
        "bin binti bte bt binte ibni al ap so do "
        "mr mrs ms miss mdm madam sir dr prof ir uncle auntie aunty "
        "encik en puan pn cik tuan tun dato datuk datin haji hj hajah hjh "
        "kak abang bang makcik pakcik herr frau mme mlle monsieur madame"
    )
)
_SHORT_FORMS = {
    "mohd": "muhammad",
    "muhd": "muhammad",
    "mhd": "muhammad",
    "md": "muhammad",
    "abd": "abdul",
    "hj": "haji",
}
# Spellings of one sound, longest first; what is left of h is silent inside a word.
_ONE_SOUND = (
    ("kh", "k"),
    ("gh", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("dh", "d"),
    ("bh", "b"),
    ("sh", "s"),
    ("sy", "s"),
    ("dz", "z"),
    ("ts", "z"),
    ("zh", "j"),
    ("ck", "k"),
    ("q", "k"),
    ("x", "s"),
)
_RUNS = re.compile(r"^[wy](?=[aeiou])|[aeiouwy]+|h+|([^aeiouwyh])\1*")
_VOWELS = {"a": "a", "e": "i", "i": "i", "y": "i", "o": "u", "u": "u", "w": "u"}


def name_words(name: str) -> list[str]:
    """The words of a name that carry weight; all of them where none does.

    Titles and *bin, binti, a/l, a/p* carry none, nor do single Latin letters.
    """
    bare = words(_TWO_WORD_TITLES.sub(" ", _MARKERS.sub(" ", name)))
    heavy = [word for word in bare if word not in _WEIGHTLESS and not _is_initial(word)]
    return (heavy or words(name))[:_MOST_WORDS]


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """How a folded Latin word is heard: its first vowel and its consonants; "" in other scripts.

    Made for the names of Malaysia: Mohd, Mohamed and Muhammad are one, so are Aisyah and Aishah,
    Yusof and Yousef, Liew and Liu; Tan and Chan are not. The idea of dropping later vowels is that
    of Soundex, which the region's spellings (sy, kh, ng, short forms) would defeat.
    """
    if not (word.isascii() and word.isalpha()):
        return ""
    spelt = _SHORT_FORMS.get(word, word)
    for spelling, one in _ONE_SOUND:
        spelt = spelt.replace(spelling, one)
    heard: list[str] = []
    vowel_heard = False
    for run in (match.group() for match in _RUNS.finditer(spelt)):
        if run[0] == "h":
            continue
        if run[0] not in _VOWELS or (run in "wy" and not heard):
            heard.append(run[0])
        elif not vowel_heard:
            heard.append(_VOWELS[run[-1]])
            vowel_heard = True
    return "".join(heard)


def phone_digits(text: str, country: str) -> str | None:
    """The E.164 digits of a phone number as typed, without the plus; None where it is none.

    A number without a country code is one of `country` (ISO 3166).
    """
    import phonenumbers

    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None
    digits = f"{number.country_code}{phonenumbers.national_significant_number(number)}"
    return digits if len(digits) >= _LEAST_PHONE else None


def email_key(email: str) -> str:
    """An e-mail as it is compared."""
    return fold(email.strip())[:LONGEST_EMAIL]


def number_key(number: str) -> str:
    """A till's number as it is compared: without case and separators."""
    return "".join(words(number))[:LONGEST_EMAIL]


def keys_of(
    name: str,
    phone: str | None,
    email: str | None,
    place: str,
    number: str,
    country: str,
) -> Keys:
    """Every key of one customer; `place` is town and postcode."""
    keys = {("number", number_key(number))}
    for word in name_words(name):
        keys |= {("word", part) for part in _beginnings(word)}
        keys.add(("sound", sound(word)))
    keys |= {("town", word) for word in words(place)[:_MOST_WORDS]}
    if email:
        keys.add(("email", email_key(email)))
    digits = phone_digits(phone, country) if phone else None
    if digits:
        keys |= {("phone", digits), ("ending", digits[::-1])}
    return frozenset(pair for pair in keys if pair[1])


def _beginnings(word: str) -> list[str]:
    """The word; of a name in Chinese characters also what follows each, for the given name."""
    if "\u3400" <= word[0] <= "\u9fff":
        return [word[place:] for place in range(len(word))]
    return [word]


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isascii()
