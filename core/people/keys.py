"""The keys by which a customer is found: the name as written and as heard, phone, mail, number.

A key is one letter for its kind and what it holds, folded, without blanks and signs. Beginnings of
up to five letters are keys of their own: the search reads one list for them, not one a word.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from core.basics.words import fold, words

NAME, NAME_BEGINS, SOUND = "n", "b", "s"
TOWN, TOWN_BEGINS = "t", "u"
PHONE, PHONE_ENDS = "p", "q"
EMAIL, EMAIL_PART, DOMAIN = "e", "g", "d"
NUMBER = "c"

LONGEST_EMAIL = 80
EMAIL_PART_LENGTH = 4
LONGEST_BEGINNING = 5
_BEGINNINGS = range(1, LONGEST_BEGINNING + 1)
_MOST_WORDS = 20
_LEAST_PHONE = 6
_ONE_CHARACTER_A_SYLLABLE = (("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uac00", "\ud7a3"))

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
_NOBODY_ALONE = frozenset(words("binti binte bte ibni"))
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
    ("tsch", "j"),
    ("chr", "kr"),
    ("sch", "s"),
    ("tch", "j"),
    ("kh", "k"),
    ("gh", "g"),
    ("ph", "f"),
    ("pf", "f"),
    ("th", "t"),
    ("dt", "t"),
    ("dh", "d"),
    ("bh", "b"),
    ("sh", "s"),
    ("sy", "s"),
    ("dz", "s"),
    ("ts", "s"),
    ("tz", "s"),
    ("zh", "j"),
    ("cz", "j"),
    ("ch", "j"),
    ("ck", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "sy"),
    ("c", "k"),
    ("q", "k"),
    ("x", "s"),
    ("z", "s"),
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


def names_somebody(word: str) -> bool:
    """Whether a folded word may be all that is known of a name; *bin* may begin a longer one."""
    return word not in _NOBODY_ALONE


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """How a folded Latin word is heard: its first vowel and its consonants; "" in other scripts.

    Mohd, Mohamed and Muhammad are one, so are Aisyah and Aishah, Liew and Liu, Karl and Carl, Meyer
    and Maier; Tan and Chan are not. The idea of dropping later vowels is that of Soundex, which
    other spellings than the English (sy, kh, sch, cz, short forms) would defeat.
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


def dialled(text: str) -> str:
    """The digits of a phone number as typed, without those of an extension."""
    return re.sub(r"[xe].*|\D", "", text, flags=re.IGNORECASE)


def joined(text: str) -> str:
    """A text as one key can hold it: folded, without blanks and signs."""
    return one_key("".join(words(text)))


def one_key(word: str) -> str:
    """A folded word as a key holds it: the point of 38.5 goes."""
    return word.replace(".", "")[:LONGEST_EMAIL]


def keys_of(
    name: str,
    phone: str | None,
    email: str | None,
    place: str,
    number: str,
    country: str,
) -> list[str]:
    """Every key of one customer, in their order; `place` is town and postcode."""
    keys = {NUMBER + joined(number)}
    heavy = name_words(name)
    keys.update(NAME + one_key(word) for word in words(name)[:_MOST_WORDS])
    for word in heavy:
        keys.update(_keys_of_word(word))
    keys.update(_keys_in_one(heavy))
    for word in map(one_key, words(place)[:_MOST_WORDS]):
        keys.add(TOWN + word)
        keys.update(TOWN_BEGINS + word[:length] for length in _BEGINNINGS if length < len(word))
    if email:
        keys.update(_keys_of_email(fold(email.strip())))
    if phone:
        keys.update(_keys_of_phone(phone, country))
    return sorted(key for key in keys if len(key) > 1)


def begins(whole: str, beginning: str, word: str) -> list[str]:
    """The keys that find every word which begins with `word`, `whole` and `beginning` its kinds."""
    if len(word) in _BEGINNINGS:
        return [whole + word, beginning + word]
    return [f"{whole}{word}*"]


def email_parts(text: str) -> list[str]:
    """The keys of every few letters of what stands before the sign of an e-mail."""
    bare = joined(text)
    last = len(bare) - EMAIL_PART_LENGTH
    return [EMAIL_PART + bare[at : at + EMAIL_PART_LENGTH] for at in range(last + 1)]


def _keys_of_word(word: str) -> Iterator[str]:
    for part in map(one_key, _parts(word)):
        yield NAME + part
        for length in _BEGINNINGS:
            if length < len(part):
                yield NAME_BEGINS + part[:length]
    heard = sound(word)
    if heard:
        yield SOUND + heard


def _keys_in_one(heavy: list[str]) -> Iterator[str]:
    """Family and given name as one word, as Chinese and Korean write what a list keeps apart."""
    syllabic = [one_key(word) for word in heavy if _is_syllabic(word)]
    for one, other in pairwise(syllabic):
        for both in (one + other, other + one):
            yield NAME + both
            yield from (
                NAME_BEGINS + both[:length]
                for length in range(2, min(LONGEST_BEGINNING + 1, len(both)))
            )


def _keys_of_email(email: str) -> Iterator[str]:
    before, _, domain = email.partition("@")
    yield EMAIL + joined(email)
    yield from email_parts(before)
    places = [0, *(match.end() for match in re.finditer(r"[.-]", domain))]
    for place in places[: max(1, len(places) - 1)]:
        yield DOMAIN + joined(domain[place:])


def _keys_of_phone(phone: str, country: str) -> Iterable[str]:
    """The number with and without the country's code, and backwards, for its end."""
    whole = phone_digits(phone, country)
    if whole is None:
        return ()
    national = national_digits(whole)
    return {PHONE + whole, PHONE + national, PHONE_ENDS + whole[::-1]}


def national_digits(whole: str) -> str:
    """E.164 digits without the code of their country."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    for length in (1, 2, 3):
        if int(whole[:length]) in COUNTRY_CODE_TO_REGION_CODE:
            return whole[length:]
    return whole


def _parts(word: str) -> list[str]:
    """The word; of a name written a syllable a character also what follows each, for the given."""
    return [word[place:] for place in range(len(word))] if _is_syllabic(word) else [word]


def _is_syllabic(word: str) -> bool:
    return any(first <= word[0] <= last for first, last in _ONE_CHARACTER_A_SYLLABLE)


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isascii()
