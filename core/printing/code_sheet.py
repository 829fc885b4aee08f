"""The owner's list of codes on paper: a column for each band of amounts, used from above."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from core.printing.fonts import Style, machine_fonts
from core.printing.lettering import draw_line
from core.printing.paper import A4
from core.printing.wrapping import Measure, fit

_POINTS = 72 / 25.4
_ACROSS = 5
_LINE, _GAP = 6.5, 6.0
_PLACE, _CODE = 7, 12


@dataclass(frozen=True)
class CodeColumn:
    """The codes of one band, in their order: its letter, and up to how much in words."""

    letter: str
    up_to: str
    codes: tuple[str, ...]


@dataclass(frozen=True)
class CodeSheet:
    """Whose list it is, and everything on it."""

    shop_name: str
    whose: str
    number: int
    made_on: date
    columns: tuple[CodeColumn, ...]


def draw_code_sheet(sheet: CodeSheet) -> bytes:
    """A4 pages of PDF; each code stands beside its place in its column."""
    from reportlab.pdfgen.canvas import Canvas

    latin = machine_fonts().face_for("a", Style.SANS)
    font: Any = latin.embedded_name if latin else None
    file = io.BytesIO()
    size = (A4.width * _POINTS, (A4.height or 0) * _POINTS)
    canvas: Any = Canvas(file, pagesize=size, invariant=1, initialFontName=font)
    canvas.setTitle(sheet.shop_name)
    top = _head(canvas, sheet)
    for column in sheet.columns:
        if top + _LINE * (1 + -(-len(column.codes) // _ACROSS)) > (A4.height or 0) - A4.margin:
            canvas.showPage()
            top = A4.margin
        top = _draw_column(canvas, column, top)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def _head(canvas: Any, sheet: CodeSheet) -> float:
    """The texts above the codes; how far they reach down, in millimetres."""
    top = A4.margin
    told = f"List {sheet.number}, {sheet.made_on:%d %b %Y}: codes of {sheet.whose}"
    to_do = (
        "The till asks for a place, such as E 4. Ask who is there and what it is for. Then read "
        "the six digits out, and strike them through. Lost? Have the list withdrawn at once."
    )
    for words, style, most in (
        (sheet.shop_name, Style.SERIF_BOLD, 16),
        (told, Style.SANS_BOLD, 11),
        (to_do, Style.SANS, 10),
    ):
        top = _text(canvas, words, style, most, top) + 1
    return top + _GAP


def _draw_column(canvas: Any, column: CodeColumn, top: float) -> float:
    top = _text(canvas, f"{column.letter}   up to {column.up_to}", Style.SANS_BOLD, 11, top) + 1
    step = (A4.width - 2 * A4.margin) / _ACROSS
    for row in _rows(column.codes):
        top += _LINE
        y = ((A4.height or 0) - top) * _POINTS
        for across, (place, code) in enumerate(row):
            x = (A4.margin + across * step) * _POINTS
            _digits(canvas, f"{place}", _PLACE, x, y)
            _digits(canvas, f"{code[:3]} {code[3:]}", _CODE, x + 6 * _POINTS, y)
    return top + _GAP


def _rows(codes: tuple[str, ...]) -> Iterator[list[tuple[int, str]]]:
    numbered = list(enumerate(codes, start=1))
    for start in range(0, len(numbered), _ACROSS):
        yield numbered[start : start + _ACROSS]


def _digits(canvas: Any, text: str, size: int, x: float, y: float) -> None:
    block = fit(text, Style.SANS, Measure(A4.width * _POINTS, 1, size, size))
    draw_line(canvas, block.lines[0], x, y, size)


def _text(canvas: Any, words: str, style: Style, most: float, top: float) -> float:
    room = (A4.width - 2 * A4.margin) * _POINTS
    block = fit(words, style, Measure(room, 3, most, most * 0.7))
    for line, baseline in zip(block.lines, block.baselines, strict=True):
        y = ((A4.height or 0) - top) * _POINTS - baseline
        draw_line(canvas, line, A4.margin * _POINTS, y, block.size)
    return top + block.height / _POINTS
