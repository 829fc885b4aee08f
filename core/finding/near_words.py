"""How likely a known word was meant by one that was typed with slips.

Which slips are ordinary is that of the record-linkage literature (Christen, *Data Matching*, 2012,
chapter 4): a letter missed, doubled, swapped with the next, taken from the next key, written as it
is heard, or read wrongly from paper.
"""

from collections.abc import Iterable

_ORDINARY, _OTHER = 0.86, 0.77
_TWO_IN_LONG, _TWO_IN_SHORT = 0.66, 0.56
_LONG = 7
_OTHER_FIRST_LETTER = 0.05
_MOST_SLIPS = 2

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_ALIKE = """
    c k|c s|s z|i y|f ph|v w|v f|b p|d t|g j|g k|i e|e a|o u|a o|q k|x ks|ck k|th t|sh s|gh g|kh k
    ie ei|y ie|ou u|oo u|ee i|ae e|ue u|oe o|tz z|dt t|sch sh|ch k|ll l|ss s|mb m|wh w|kn n|ng n
    rn m|cl d|vv w|li h|ii u|nn m|ri n|l i|l 1|i 1|o 0|s 5|b 8|g 9|z 2|e c|u v|h b|m n|n h|a e|ia ya
"""


def _next_keys() -> Iterable[frozenset[str]]:
    for row, keys in enumerate(_ROWS):
        for place, key in enumerate(keys):
            if place:
                yield frozenset((key, keys[place - 1]))
            below = _ROWS[row + 1] if row + 1 < len(_ROWS) else ""
            yield from (frozenset((key, each)) for each in below[max(0, place - 1) : place + 1])


_ORDINARY_PAIRS = frozenset(_next_keys()) | {
    frozenset(pair.split()) for line in _ALIKE.split("\n") for pair in line.split("|") if pair
}


def within_reach(typed: str, keys: list[str]) -> list[str]:
    """Those of `keys` whose word is at most two slips from `typed`.

    It is a quick look in C, before each is looked at closely.
    """
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    known = [key[1:] for key in keys]
    near = extract(typed, known, scorer=OSA.distance, score_cutoff=_MOST_SLIPS, limit=None)
    return [keys[place] for _, _, place in near]


def nearness(typed: str, word: str) -> float:
    """How likely `word` was meant by `typed`, to 1; 0 where they are more than two slips apart."""
    mistyped, meant = _difference(typed, word)
    other_first = _OTHER_FIRST_LETTER if typed[:1] != word[:1] else 0.0
    if _is_ordinary(mistyped, meant):
        return _ORDINARY - other_first
    if max(len(mistyped), len(meant)) <= 1:
        return _OTHER - other_first
    from rapidfuzz.distance import OSA

    slips = OSA.distance(mistyped, meant, score_cutoff=_MOST_SLIPS)
    if slips > _MOST_SLIPS:
        return 0.0
    two = _TWO_IN_LONG if len(word) >= _LONG else _TWO_IN_SHORT
    return (two if slips == 2 else _OTHER) - other_first


def _difference(one: str, other: str) -> tuple[str, str]:
    """What is left of two words without what they begin and end with alike."""
    start = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        start += 1
    one, other = one[start:], other[start:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return one, other


def _is_ordinary(mistyped: str, meant: str) -> bool:
    """Two letters swapped, one missed or too many, or a pair that is often taken for another."""
    if len(mistyped) == len(meant) == 2 and mistyped == meant[::-1]:
        return True
    if not mistyped or not meant:
        return len(mistyped) + len(meant) == 1
    return frozenset((mistyped, meant)) in _ORDINARY_PAIRS
