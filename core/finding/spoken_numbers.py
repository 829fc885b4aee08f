"""Numbers as people say them: "seven hundred", "tujuh ratus", "七百", "எழுநூறு"."""

import re
from collections.abc import Iterable

_ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "kosong": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7,
    "lapan": 8, "sembilan": 9,
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6,
    "七": 7, "八": 8, "九": 9,
    "ஒன்று": 1, "ஒரு": 1, "இரண்டு": 2, "ரெண்டு": 2, "மூன்று": 3, "மூணு": 3, "நான்கு": 4, "நாலு": 4,
    "ஐந்து": 5, "அஞ்சு": 5, "ஆறு": 6, "ஏழு": 7, "எட்டு": 8, "ஒன்பது": 9,
}  # fmt: skip
_ADDED = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
    "sepuluh": 10, "sebelas": 11, "seratus": 100,
    "பத்து": 10, "இருபது": 20, "முப்பது": 30, "நாற்பது": 40, "ஐம்பது": 50, "அறுபது": 60,
    "எழுபது": 70, "எண்பது": 80, "தொண்ணூறு": 90, "நூறு": 100, "நூற்று": 100, "இருநூறு": 200,
    "முந்நூறு": 300, "முன்னூறு": 300, "நானூறு": 400, "ஐநூறு": 500, "ஐந்நூறு": 500, "அறுநூறு": 600,
    "எழுநூறு": 700, "எண்ணூறு": 800, "தொள்ளாயிரம்": 900,
}  # fmt: skip
_TENS = {"puluh": 10, "十": 10}
_TEENS = {"belas": 10}
_HUNDREDS = {"hundred": 100, "ratus": 100, "百": 100}
_THOUSANDS = {
    "thousand": 1_000, "grand": 1_000, "ribu": 1_000, "seribu": 1_000, "千": 1_000,
    "ஆயிரம்": 1_000, "万": 10_000, "萬": 10_000,
}  # fmt: skip
_ALL = {**_ONES, **_ADDED, **_TENS, **_TEENS, **_HUNDREDS, **_THOUSANDS}
_UNSPACED = "".join(word for word in _ALL if len(word) == 1)


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_SPACED = _either(word for word in _ALL if len(word) > 1)
NUMBER_SPOKEN = rf"(?:(?:{_SPACED})(?:\s+(?:and\s+)?(?:{_SPACED}))*|[{_UNSPACED}]+)"
"""A pattern of any number in words."""

_WORD = re.compile(rf"{_SPACED}|[{_UNSPACED}]")


def spoken_number(said: str) -> int | None:
    """The number that the words say; None where they say none.

    Ones wait for what multiplies them: "two hundred and seventy five" is 2 · 100 + 70 + 5.
    """
    words = _WORD.findall(said.lower())
    if not words:
        return None
    total = group = ones = 0
    for word in words:
        if word in _ONES:
            ones += _ONES[word]
        elif word in _ADDED:
            group += _ADDED[word]
        elif word in _TEENS:
            group, ones = group + 10 + ones, 0
        elif word in _THOUSANDS:
            total += max(1, group + ones) * _THOUSANDS[word]
            group = ones = 0
        else:
            group += max(1, ones) * {**_TENS, **_HUNDREDS}[word]
            ones = 0
    return total + group + ones
