"""What a printed voucher says, and where each text and code stands on the paper.

Measures are millimetres from the paper's top left corner.
"""

import tomllib
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Literal

from core.basics.resources import RESOURCES
from core.printing import code128
from core.printing.fonts import Style
from core.printing.paper import Paper
from core.printing.wrapping import Block, Measure, fit
from core.vouchers import qr
from core.vouchers.strokes import Signature

POINTS = 72 / 25.4
"""Points in a millimetre."""

Align = Literal["start", "centre"]
Ink = Literal["ink", "soft", "accent", "white"]

Sizes = tuple[float, float, int]
"""The largest and the least size in points, and the most lines."""

_BAR_MM = 0.25
_QUIET = code128.QUIET_ZONE * _BAR_MM
_BARS_WIDTH = code128.MODULES * _BAR_MM + 2 * _QUIET
_BARS_HEIGHT = 8.0
_LEAST_BARS_HEIGHT = 5.0
_CODE_HEIGHT = 4.5
_GUTTER = 3.0
# How much smaller everything that can be smaller gets, until it fits the paper.
_SCALES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4)
_SPRINGS = 3
_SIGNED_WIDTH = 46
# What is drawn on the screen needs room for its whole height, ink only for what is above the line.
_SIGNED_HIGHER = 1.4


@dataclass(frozen=True)
class Note:
    """A voucher's texts and codes as they are printed: never what went wrong.

    `gift` says what it is good for, `until` the last day as people write it. `payload` is the
    QR's 206 digits, `code` the code to type, `bars` the 20 digits of the bar code.
    `copy_number` is 0 for the first print; the next one says that it is copy 2. `sample` is for
    practice. `rtl`: the language is written from right to left. `signature` is what was drawn on
    the screen; without one there is a line for ink.
    """

    shop_name: str
    address: str
    gift: str
    from_name: str
    until: str
    where: str
    terms: str
    payload: str
    code: str
    bars: str
    language: str = "en"
    for_name: str = ""
    copy_number: int = 0
    sample: bool = False
    rtl: bool = False
    signature: Signature | None = None


@dataclass(frozen=True)
class Words:
    """The fixed words of a note in one language."""

    thanks: str
    for_name: str
    from_name: str
    until: str
    where: str
    signed: str
    copy: str
    sample: str


@dataclass(frozen=True)
class Text:
    """Lettering within a box."""

    block: Block
    align: Align
    ink: Ink


@dataclass(frozen=True)
class Mark:
    """What is drawn rather than lettered; `codes` are the digits of a QR or a bar code."""

    kind: Literal["loyalty line", "signature", "ink line", "rule", "band", "qr", "bars"]
    codes: str = ""
    signature: Signature | None = None


@dataclass(frozen=True)
class Box:
    """One thing on the paper and the room that it takes."""

    name: str
    left: float
    top: float
    width: float
    height: float
    content: Text | Mark


@dataclass(frozen=True)
class Sheet:
    """A laid-out note; `fits` is False if the paper is too short for it at the least sizes."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    rtl: bool
    fits: bool


@cache
def words(language: str) -> Words:
    """The fixed words in `language`, in English where it has none."""
    said = tomllib.loads((RESOURCES / "notes" / "words.toml").read_text("utf-8"))
    return Words(**said.get(language, said["en"]))


def layout(note: Note, paper: Paper) -> Sheet:
    """Every text and code of `note` on `paper`; texts wrap and shrink, and never overlap.

    What the paper leaves free becomes white between the parts.
    """
    for scale in _SCALES:
        end, boxes = _compose(note, paper, scale, air=0.0)
        if paper.height is None:
            height = paper.resolution.whole_dots(end + paper.margin)
            return Sheet(paper.width, height, boxes, note.rtl, fits=True)
        # Less the dot that the QR may move down by, to stand on whole dots.
        free = paper.height - paper.margin - end - float(1 / paper.resolution.dots_per_mm)
        if free >= 0:
            _, boxes = _compose(note, paper, scale, air=free / _SPRINGS)
            return Sheet(paper.width, paper.height, boxes, note.rtl, fits=True)
    return Sheet(paper.width, paper.height or 0.0, boxes, note.rtl, fits=False)


def _compose(note: Note, paper: Paper, scale: float, air: float) -> tuple[float, tuple[Box, ...]]:
    """The boxes from top to bottom and where the last one ends; each spring takes `air`."""
    said = words(note.language)
    width = paper.width - 2 * paper.margin
    column = _Column(paper.margin, width, paper.margin, scale, note.rtl)
    _head(column, note, said)
    column.gap(3 * scale + air)
    column.mark("loyalty line", 11 * max(scale, 0.7), Mark("loyalty line"), width * 0.72)
    column.gap(5 * scale + air / 2)
    _gift(column, note, said)
    column.gap(3 * scale + air)
    _signature(column, note, said)
    column.gap(4 * scale + air / 2)
    column.mark("rule", 0.5, Mark("rule"))
    column.gap(2)
    _codes(column, note, said, paper)
    column.gap(2)
    column.text("terms", note.terms, Style.SANS, (6.5, 5.5, 3), ink="soft")
    boxes = column.boxes
    if note.rtl:
        boxes = [replace(box, left=paper.width - box.left - box.width) for box in boxes]
    return column.top, tuple(boxes)


def _head(column: "_Column", note: Note, said: Words) -> None:
    if note.sample:
        column.band("sample", said.sample)
        column.gap(3 * column.scale)
    column.text("shop", note.shop_name, Style.SERIF_BOLD, (15, 9, 2), ink="accent")
    column.gap(1.2 * column.scale)
    column.text("address", note.address, Style.SANS, (7.5, 6, 2), ink="soft")


def _gift(column: "_Column", note: Note, said: Words) -> None:
    if note.for_name.strip():
        name = said.for_name.format(name=note.for_name)
        column.text("for", name, Style.SERIF, (13, 10, 1), (11, 7.5, 2))
        column.gap(3.2 * column.scale)
    column.text("gift", note.gift, Style.SERIF_BOLD, (25, 16, 3), (15, 10, 5))
    column.gap(3.5 * column.scale)
    column.text("thanks", said.thanks, Style.SANS, (8.5, 6.5, 3), ink="soft")


def _signature(column: "_Column", note: Note, said: Words) -> None:
    column.text("from", said.from_name.format(name=note.from_name), Style.SERIF, (11, 7.5, 2))
    room = max(10 * column.scale, 7)
    if note.signature is None:
        column.gap(room)
    else:
        mark = Mark("signature", signature=note.signature)
        column.mark("signature", room * _SIGNED_HIGHER, mark, _SIGNED_WIDTH)
        column.gap(0.4)
    column.mark("ink line", 0.5, Mark("ink line"), _SIGNED_WIDTH)
    column.gap(0.6)
    column.text("signed", said.signed, Style.SANS, (6.5, 5.5, 1), ink="soft")


def _codes(column: "_Column", note: Note, said: Words, paper: Paper) -> None:
    """The QR with the day and the place beside it; the bar code there too if it is wide enough."""
    on_dots = paper.resolution.on_dots
    side = (qr.MODULES + 2 * qr.QUIET_ZONE) * paper.resolution.module_mm
    top, left = on_dots(column.top), on_dots(column.left)
    column.boxes.append(Box("qr", left, top, side, side, Mark("qr", note.payload)))
    facts = replace(
        column,
        left=left + side + _GUTTER,
        width=column.left + column.width - left - side - _GUTTER,
        top=top + 2.0,
        boxes=column.boxes,
    )
    _facts(facts, note, said)
    beside = facts.width >= _BARS_WIDTH
    column.top = top + side
    if beside:
        facts.top = max(facts.top + 1, column.top - _BARS_HEIGHT - 6.5)
        bars = replace(facts, left=facts.left - _QUIET, width=_BARS_WIDTH)
        room = column.top - bars.top - _CODE_HEIGHT
        _bars(bars, note, min(_BARS_HEIGHT, max(room, _LEAST_BARS_HEIGHT)))
        column.top = max(column.top, bars.top)
    else:
        column.gap(2)
        _bars(column, note, _BARS_HEIGHT)


def _bars(column: "_Column", note: Note, height: float) -> None:
    column.mark("bars", height, Mark("bars", note.bars), _BARS_WIDTH)
    column.gap(0.8)
    column.text("code", note.code, Style.SANS_BOLD, (9.5, 7, 1))


def _facts(column: "_Column", note: Note, said: Words) -> None:
    column.text("until label", said.until, Style.SANS, (7, 5.5, 1), align="start", ink="soft")
    column.gap(0.4)
    column.text("until", note.until, Style.SANS_BOLD, (11, 8, 1), (8, 6, 2), align="start")
    if note.where.strip():
        column.gap(1.2)
        column.text("where label", said.where, Style.SANS, (7, 5.5, 1), align="start", ink="soft")
        column.gap(0.4)
        column.text("where", note.where, Style.SANS, (8, 5.5, 2), align="start")
    if note.copy_number:
        column.gap(1.2)
        copy = said.copy.format(number=note.copy_number + 1)
        column.text("copy", copy, Style.SANS_BOLD, (7, 5.5, 1), align="start")


@dataclass
class _Column:
    """Boxes under each other, from `top` down."""

    left: float
    width: float
    top: float
    scale: float
    rtl: bool
    boxes: list[Box] = field(default_factory=list)

    def text(
        self,
        name: str,
        text: str,
        style: Style,
        *sizes: Sizes,
        align: Align = "centre",
        ink: Ink = "ink",
    ) -> None:
        """The first of `sizes` at which the whole text fits, or the last with its end cut."""
        for most, least, lines in sizes:
            measure = Measure(self.width * POINTS, lines, max(most * self.scale, least), least)
            block = fit(text, style, measure, rtl=self.rtl)
            if not block.cut:
                break
        if block.lines:
            self._add(name, block.height / POINTS, Text(block, align, ink))

    def mark(self, name: str, height: float, mark: Mark, width: float | None = None) -> None:
        """A mark as wide as the column, or centred in it."""
        self._add(name, height, mark, width)

    def band(self, name: str, text: str) -> None:
        """White letters on a black band."""
        top = self.top
        self.gap(1.2)
        self.text(name, text, Style.SANS_BOLD, (12, 8, 1), ink="white")
        self.gap(1.2)
        band = Box("band", self.left, top, self.width, self.top - top, Mark("band"))
        self.boxes.insert(-1, band)

    def gap(self, mm: float) -> None:
        """White, this high."""
        self.top += mm

    def _add(
        self, name: str, height: float, content: Text | Mark, width: float | None = None
    ) -> None:
        taken = self.width if width is None else width
        left = self.left + (self.width - taken) / 2
        self.boxes.append(Box(name, left, self.top, taken, height, content))
        self.top += height
