"""The slip for the till: its number of the sale and the articles as bars, and what to do."""

import io
from dataclasses import dataclass
from typing import Any

from core.printing import code128
from core.printing.fonts import Style, machine_fonts
from core.printing.lettering import draw_line
from core.printing.paper import Paper
from core.printing.wrapping import Block, Measure, fit

_POINTS = 72 / 25.4
_LEAST_DOTS, _MOST_DOTS = 2, 3
_BARS_HEIGHT = 12.0
_GAP, _SMALL_GAP = 4.0, 1.0


@dataclass(frozen=True)
class SlipCode:
    """One thing to scan: what it is, and the code (ASCII) as the till knows it.

    A code too long for bars that a scanner reads is only written.
    """

    title: str
    code: str


@dataclass(frozen=True)
class Slip:
    """A slip's texts and codes: nobody's name. `sample` is for practice."""

    shop_name: str
    codes: tuple[SlipCode, ...]
    to_do: tuple[str, ...]
    sample: str = ""


@dataclass(frozen=True)
class _Part:
    """Lettering, or bars by their widths in modules, `top` millimetres below the edge."""

    top: float
    content: Block | tuple[int, ...]


def draw_slip(slip: Slip, paper: Paper) -> bytes:
    """One page of PDF; on a roll as long as it needs, on a card as high as the card or longer."""
    from reportlab.pdfgen.canvas import Canvas

    parts, end = _laid_out(slip, paper)
    width = paper.width
    height = max(paper.height or 0.0, paper.resolution.whole_dots(end + paper.margin))
    latin = machine_fonts().face_for("a", Style.SANS)
    font: Any = latin.embedded_name if latin else None
    file = io.BytesIO()
    size = (width * _POINTS, height * _POINTS)
    canvas: Any = Canvas(file, pagesize=size, invariant=1, initialFontName=font)
    canvas.setTitle(slip.shop_name)
    for part in parts:
        top = (height - part.top) * _POINTS
        if isinstance(part.content, Block):
            for line, baseline in zip(part.content.lines, part.content.baselines, strict=True):
                draw_line(canvas, line, paper.margin * _POINTS, top - baseline, part.content.size)
        else:
            _draw_bars(canvas, part.content, paper, top)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def _laid_out(slip: Slip, paper: Paper) -> tuple[list[_Part], float]:
    """What stands on the slip, and where it ends."""
    parts: list[_Part] = []
    top = paper.margin

    def text(words: str, style: Style, most: float, lines: int) -> None:
        nonlocal top
        room = (paper.width - 2 * paper.margin) * _POINTS
        block = fit(words, style, Measure(room, lines, most, most * 0.7))
        parts.append(_Part(top, block))
        top += block.height / _POINTS + _SMALL_GAP

    text(slip.sample, Style.SANS_BOLD, 14, 1)
    text(slip.shop_name, Style.SERIF_BOLD, 12, 2)
    top += _GAP
    for each in slip.codes:
        text(each.title, Style.SANS, 9, 2)
        bars = code128.widths(each.code)
        if _dots(bars, paper) >= _LEAST_DOTS:
            parts.append(_Part(top, bars))
            top += _BARS_HEIGHT + _SMALL_GAP
        text(each.code, Style.SANS_BOLD, 9, 1)
        top += _GAP
    for each_line in slip.to_do:
        text(each_line, Style.SANS_BOLD, 11, 4)
    return parts, top


def _dots(widths: tuple[int, ...], paper: Paper) -> int:
    """Dots of one module: three, or as many as a long code leaves room for."""
    modules = sum(widths) + 2 * code128.QUIET_ZONE
    room = (paper.width - 2 * paper.margin) * float(paper.resolution.dots_per_mm)
    return min(_MOST_DOTS, int(room / modules))


def _draw_bars(canvas: Any, widths: tuple[int, ...], paper: Paper, top: float) -> None:
    module = _dots(widths, paper) * float(1 / paper.resolution.dots_per_mm) * _POINTS
    height = _BARS_HEIGHT * _POINTS
    place = paper.margin * _POINTS + code128.QUIET_ZONE * module
    path = canvas.beginPath()
    for index, width in enumerate(widths):
        if index % 2 == 0:
            path.rect(place, top - height, width * module, height)
        place += width * module
    canvas.setFillColor("#000000")
    canvas.drawPath(path, stroke=0, fill=1)
