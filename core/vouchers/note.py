"""Draws a voucher as the PDF that is shown, printed and kept."""

import io
import math
from collections.abc import Sequence
from itertools import groupby, pairwise
from threading import Lock
from typing import Any

from core.printing import code128
from core.printing.fonts import Style, machine_fonts
from core.printing.lettering import draw_line
from core.printing.paper import A6, Paper
from core.vouchers import qr, strokes
from core.vouchers.note_layout import POINTS, Box, Note, Sheet, Text, layout
from core.vouchers.strokes import Signature

__all__ = ["Note", "draw", "draw_cards", "layout", "warm"]

# Dark enough to stay black where a printer knows only black and white.
_COLOURS = {"ink": "#24211e", "soft": "#5f5952", "accent": "#1f6f5c", "white": "#ffffff"}
_BLACK = {"ink": "#000000", "soft": "#000000", "accent": "#000000", "white": "#ffffff"}
# The loyalty line: dips, climbs, comes level, rises above. Share of its box from the left, and
# of its height from level (up is positive); each stretch is two guides of a Bézier and its end.
_LOYALTY_LINE = (
    ((0.10, 0.0), (0.13, -0.42), (0.22, -0.42)),
    ((0.32, -0.42), (0.38, 0.0), (0.50, 0.0)),
    ((0.68, 0.0), (0.76, 0.50), (0.97, 0.56)),
)
_LEVEL = 0.43
# A small signature is drawn at most so much larger than on the pad; millimetres for its hair lines.
_ENLARGED = 1.6
_THINNEST = 0.28

_A4 = (210.0, 297.0)

# Chinese stops are white in their right half, and would look off the centre.
_HANGING = "，。、：；！？"

# A ReportLab font keeps its place in the file while it makes a subset: one note at a time.
_one_at_a_time = Lock()


def draw(note: Note, paper: Paper) -> bytes:
    """One page of PDF, in vectors and with embedded fonts; the same note gives the same bytes."""
    sheet = layout(note, paper)
    return _drawn(note.shop_name, (sheet.width, sheet.height), [[(0.0, 0.0, sheet)]], paper)


def draw_cards(notes: Sequence[Note], *, on_a4: bool) -> bytes:
    """Cards in A6, each on a page of its own, or four on each A4 sheet with lines to cut along."""
    sheets = [layout(note, A6) for note in notes]
    if not on_a4:
        pages = [[(0.0, 0.0, sheet)] for sheet in sheets]
        return _drawn(notes[0].shop_name, (A6.width, A6.height or 0.0), pages, A6)
    places = ((0.0, _A4[1] / 2), (_A4[0] / 2, _A4[1] / 2), (0.0, 0.0), (_A4[0] / 2, 0.0))
    fours = [sheets[first : first + len(places)] for first in range(0, len(sheets), len(places))]
    pages = [
        [(*place, sheet) for place, sheet in zip(places, four, strict=False)] for four in fours
    ]
    return _drawn(notes[0].shop_name, _A4, pages, A6)


def _drawn(
    title: str,
    size: tuple[float, float],
    pages: list[list[tuple[float, float, Sheet]]],
    paper: Paper,
) -> bytes:
    """Pages of `size`, on each its sheets with their lower left corners; millimetres."""
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    # Streams as bytes: written as text they would take twice the time of all the rest.
    rl_config.useA85 = 0
    latin = machine_fonts().face_for("a", Style.SANS)
    # Else ReportLab names Helvetica on the page, and embeds it nowhere.
    font: Any = latin.embedded_name if latin else None
    file = io.BytesIO()
    width, height = map(_page_points, size)
    with _one_at_a_time:
        canvas: Any = Canvas(file, pagesize=(width, height), invariant=1, initialFontName=font)
        canvas.setTitle(title)
        for page in pages:
            for left, bottom, sheet in page:
                canvas.saveState()
                canvas.translate(left * POINTS, bottom * POINTS)
                for box in sheet.boxes:
                    _draw_box(canvas, box, sheet, paper)
                canvas.restoreState()
            if size == _A4:
                _draw_cuts(canvas, width, height)
            canvas.showPage()
        canvas.save()
    return file.getvalue()


def _draw_cuts(canvas: Any, width: float, height: float) -> None:
    canvas.setStrokeColor(_COLOURS["soft"])
    canvas.setLineWidth(0.3)
    canvas.setDash(2, 4)
    canvas.line(width / 2, 0, width / 2, height)
    canvas.line(0, height / 2, width, height / 2)
    canvas.setDash()


def _page_points(mm: float) -> float:
    """Rounded down to what a PDF holds: a hair more would be one more row of dots."""
    return math.floor(mm * POINTS * 1000) / 1000


def warm() -> None:
    """Load what the first note needs, so that no customer waits for it."""
    machine_fonts().warm()
    code128.widths("0" * 20)
    qr.matrix("0" * 206)


def _draw_box(canvas: Any, box: Box, sheet: Sheet, paper: Paper) -> None:
    colours = _COLOURS if paper.colour else _BLACK
    if isinstance(box.content, Text):
        canvas.setFillColor(colours[box.content.ink])
        _draw_text(canvas, box, box.content, sheet)
        return
    canvas.saveState()
    canvas.translate(box.left * POINTS, (sheet.height - box.top - box.height) * POINTS)
    canvas.scale(POINTS, POINTS)
    match box.content.kind:
        case "qr":
            _draw_qr(canvas, box, box.content.codes, paper)
        case "bars":
            _draw_bars(canvas, box, box.content.codes)
        case "band":
            canvas.setFillColor(colours["ink"])
            canvas.rect(0, 0, box.width, box.height, stroke=0, fill=1)
        case "signature" if box.content.signature is not None:
            canvas.setStrokeColor(colours["ink"])
            _draw_signature(canvas, box, box.content.signature)
        case "loyalty line":
            canvas.setStrokeColor(colours["accent"])
            canvas.setFillColor(colours["accent"])
            _draw_loyalty_line(canvas, box)
        case "ink line" | "rule" as kind:
            canvas.setStrokeColor(colours["soft"])
            canvas.setLineWidth(0.25)
            if kind == "rule":
                canvas.setDash(0.25, 1.5)
            canvas.line(0, box.height / 2, box.width, box.height / 2)
    canvas.restoreState()


def _draw_text(canvas: Any, box: Box, text: Text, sheet: Sheet) -> None:
    block = text.block
    for line, baseline in zip(block.lines, block.baselines, strict=True):
        spare = box.width * POINTS - line.width * block.size
        share = 0.5 if text.align == "centre" else float(sheet.rtl)
        if text.align == "centre" and line.text[-1] in _HANGING:
            spare += block.size / 2
        x = box.left * POINTS + spare * share
        y = (sheet.height - box.top) * POINTS - baseline
        draw_line(canvas, line, x, y, block.size)


def _draw_loyalty_line(canvas: Any, box: Box) -> None:
    """The program's face: no word, and a dotted level to see that it ends above it."""
    level = _LEVEL * box.height

    def at(share: tuple[float, float]) -> tuple[float, float]:
        return share[0] * box.width, level + share[1] * box.height

    canvas.setLineCap(1)
    canvas.setLineWidth(0.25)
    canvas.setDash(0.0, 1.5)
    canvas.line(0, level, box.width, level)
    canvas.setDash()
    canvas.setLineWidth(0.75)
    path = canvas.beginPath()
    path.moveTo(*at((0.0, 0.0)))
    for first, second, end in _LOYALTY_LINE:
        path.curveTo(*at(first), *at(second), *at(end))
    canvas.drawPath(path)
    canvas.circle(*at(_LOYALTY_LINE[-1][-1]), 1.1, stroke=0, fill=1)


def _draw_signature(canvas: Any, box: Box, signature: Signature) -> None:
    """The strokes as curves, each stretch as wide as the pen drew it, on the line below.

    Between the middles of two neighbouring stretches runs a quadratic Bézier with the point
    between them as its guide, so that the line has no corners.
    """
    left, top, right, bottom = signature.bounds
    whole = strokes.PAD[0] * strokes.STEPS
    scale = min(
        box.width / (right - left), box.height / (bottom - top), _ENLARGED * box.width / whole
    )
    aside = (box.width - (right - left) * scale) / 2

    def at(point: strokes.Point) -> tuple[float, float]:
        return aside + (point.x - left) * scale, (bottom - point.y) * scale

    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for stroke in signature.strokes:
        places = [at(point) for point in stroke]
        middles = [_middle(one, other) for one, other in pairwise(places)]
        ends = zip([places[0], *middles], places, [*middles, places[-1]], stroke, strict=True)
        for start, guide, end, point in ends:
            canvas.setLineWidth(max(point.width * scale, _THINNEST))
            path = canvas.beginPath()
            path.moveTo(*start)
            path.curveTo(*_towards(start, guide), *_towards(end, guide), *end)
            canvas.drawPath(path)


def _middle(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2


def _towards(place: tuple[float, float], guide: tuple[float, float]) -> tuple[float, float]:
    """The guide of a cubic Bézier at `place` for the one guide of a quadratic."""
    return place[0] + (guide[0] - place[0]) * 2 / 3, place[1] + (guide[1] - place[1]) * 2 / 3


def _draw_qr(canvas: Any, box: Box, digits: str, paper: Paper) -> None:
    """One path, so that no viewer shows seams between the modules."""
    module = paper.resolution.module_mm
    path = canvas.beginPath()
    for row, modules in enumerate(qr.matrix(digits)):
        y = box.height - (qr.QUIET_ZONE + row + 1) * module
        place = qr.QUIET_ZONE
        for dark, stretch in groupby(modules):
            length = len(list(stretch))
            if dark:
                path.rect(place * module, y, length * module, module)
            place += length
    canvas.setFillColor("#000000")
    canvas.drawPath(path, stroke=0, fill=1)


def _draw_bars(canvas: Any, box: Box, digits: str) -> None:
    module = box.width / (code128.MODULES + 2 * code128.QUIET_ZONE)
    path = canvas.beginPath()
    place = code128.QUIET_ZONE
    for index, width in enumerate(code128.widths(digits)):
        if index % 2 == 0:
            path.rect(place * module, 0, width * module, box.height)
        place += width
    canvas.setFillColor("#000000")
    canvas.drawPath(path, stroke=0, fill=1)
