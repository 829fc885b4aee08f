"""Text fitted into a width: broken into lines, made smaller within limits, cut at the end."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise
from typing import NamedTuple

from core.printing.fonts import Style
from core.printing.lettering import Line, clean, set_line

_STEP = 0.5
_LONGEST_WORD = 60
_ELLIPSIS = "…"
_LEADING = 1.25
_CLEARANCE = 0.06
_NEVER_FIRST = "、。，．！？：；）」』】》〉”’!?,.:;)%"
_NEVER_LAST = "（「『【《〈“‘("
_STOPS = "，。、：；！？,.:;!?"
_TRIALS = 16
_NEARLY = 0.85
_WORTH_OF_A_STOP = 0.4


@dataclass(frozen=True)
class Block:
    """Lines of one size (points) under each other; measures in points.

    `baselines` are how far each line's base line lies below the block's top; `cut` says that
    the text was too long even at the least size.
    """

    lines: tuple[Line, ...]
    size: float
    baselines: tuple[float, ...]
    cut: bool

    @property
    def width(self) -> float:
        return max((line.width * self.size for line in self.lines), default=0.0)

    @property
    def height(self) -> float:
        if not self.lines:
            return 0.0
        return self.baselines[-1] + self.lines[-1].descent * self.size


class Measure(NamedTuple):
    """What a text may take: points across, lines, and the largest and least size in points."""

    width: float
    max_lines: int
    most: float
    least: float


class _Row(NamedTuple):
    text: str
    within_word: bool


def fit(text: str, style: Style, measure: Measure, *, rtl: bool = False) -> Block:
    """`text` as large as `measure` allows without breaking a word.

    At the least size words are broken, and what is too long is cut and ends in "…". The lines
    come out about equally long. The first letter decides on the direction, `rtl` where none does.
    """
    text = clean(text)
    if not text:
        return Block((), measure.most, (), cut=False)
    rtl = _direction(text, rtl)
    size = measure.most
    while True:
        width = measure.width / size
        rows = list(islice(_rows(text, style, width), measure.max_lines + 1))
        whole = len(rows) <= measure.max_lines
        if whole and not any(row.within_word or _width(row.text, style) > width for row in rows):
            return _block(_balanced(text, style, width, len(rows)), style, size, rtl)
        if size <= measure.least:
            break
        size = max(measure.least, size - _STEP)
    parts = [row.text for row in rows[: measure.max_lines]]
    if not whole:
        parts[-1] = _cut(parts[-1], style, width)
    return _block(parts, style, size, rtl, cut=not whole)


def _direction(text: str, rtl: bool) -> bool:
    """Rules P2 and P3 of the bidirectional algorithm (Unicode annex 9)."""
    for char in text:
        strong = unicodedata.bidirectional(char)
        if strong in {"L", "R", "AL"}:
            return strong != "L"
    return rtl


def _block(parts: list[str], style: Style, size: float, rtl: bool, *, cut: bool = False) -> Block:
    lines = tuple(set_line(part, style, rtl) for part in parts)
    baselines = [lines[0].ascent * size]
    for above, below in pairwise(lines):
        step = max(_LEADING, above.descent + below.ascent + _CLEARANCE)
        baselines.append(baselines[-1] + step * size)
    return Block(lines, size, tuple(baselines), cut)


def _balanced(text: str, style: Style, width: float, count: int) -> list[str]:
    """`count` rows of about equal length, broken after a comma or stop where that is near."""
    if count == 1:
        return [text]
    candidates = []
    for step in range(_TRIALS):
        rows = list(_rows(text, style, width * (1 - step / 2 / _TRIALS)))
        if len(rows) == count and not any(row.within_word for row in rows):
            candidates.append([row.text for row in rows])
    return min(candidates, key=lambda rows: _unevenness(rows, style))


def _unevenness(rows: list[str], style: Style) -> float:
    widths = [_width(row, style) for row in rows]
    stops = sum(row[-1] in _STOPS for row in rows[:-1])
    return (max(widths) - min(widths)) / max(widths) - _WORTH_OF_A_STOP * stops


def _rows(text: str, style: Style, width: float) -> Iterator[_Row]:
    """`text` in rows of at most `width` ems, each as full as can be."""
    row, used, within_word = "", 0.0, False
    for piece, gap, inside in _pieces(text, style, width):
        added = (" " if gap and row else "") + piece
        ahead = used + _width(added, style)
        if ahead > _NEARLY * width:
            # The sum of the pieces is not quite the row: kerning works between them too.
            ahead = _width(row + added, style)
        if row and ahead > width:
            yield _Row(row, within_word)
            row, used, within_word = piece, _width(piece, style), inside
        else:
            row, used = row + added, ahead
    if row:
        yield _Row(row, within_word)


def _pieces(text: str, style: Style, width: float) -> Iterator[tuple[str, bool, bool]]:
    """What may not be broken, whether a space stands before it, whether it is within a word."""
    for word in text.split(" "):
        for place, piece in enumerate(_split(word)):
            if len(piece) <= _LONGEST_WORD and _width(piece, style) <= width:
                yield piece, not place, False
            else:
                for inner, letters in enumerate(_clusters(piece)):
                    yield letters, not place and not inner, inner > 0


def _split(word: str) -> Iterator[str]:
    """Breaks before and after Chinese characters, but not before a full stop or in brackets."""
    start = 0
    for place in range(1, len(word)):
        before, after = word[place - 1], word[place]
        breakable = _is_wide(before) or _is_wide(after) or before == "-"
        if breakable and after not in _NEVER_FIRST and before not in _NEVER_LAST:
            yield word[start:place]
            start = place
    if word[start:]:
        yield word[start:]


def _clusters(word: str) -> Iterator[str]:
    """Letters with the marks that belong to them."""
    start = 0
    for place in range(1, len(word)):
        if unicodedata.category(word[place])[0] != "M":
            yield word[start:place]
            start = place
    yield word[start:]


def _cut(row: str, style: Style, width: float) -> str:
    clusters = list(_clusters(row))
    while clusters and _width("".join(clusters) + _ELLIPSIS, style) > width:
        clusters.pop()
    return "".join(clusters).rstrip() + _ELLIPSIS


def _is_wide(char: str) -> bool:
    return unicodedata.east_asian_width(char) in "WF" and unicodedata.category(char)[0] != "M"


@lru_cache(maxsize=8192)
def _width(text: str, style: Style) -> float:
    return set_line(text, style).width
