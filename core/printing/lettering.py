"""Lines of text in any script: shaped, ordered, measured and drawn.

Each line is cut into runs of one font and one direction and shaped by HarfBuzz. A run in which
every character is one glyph is written as text with an embedded font; any other (Tamil, Arabic,
and fonts that ReportLab cannot embed) as outlines, which are exact whatever a viewer knows.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any

from core.printing.fonts import Face, Style, is_drawn, machine_fonts

_JOINERS = "\u200c\u200d"
_MARKS_AT_MOST = 3
# The fill rule of glyph outlines (PDF 32000-1, 8.5.3.3): ReportLab takes even-odd by itself.
_NON_ZERO = 1
# What even a line without high or low letters takes, in thousandths of an em.
_USUAL_ASCENT, _USUAL_DESCENT = 760.0, 240.0


@dataclass(frozen=True)
class Glyph:
    """A glyph of a face and where it stands: thousandths of an em from its line's origin."""

    index: int
    char: str
    x: float
    y: float
    advance: float


@dataclass(frozen=True)
class Run:
    """Glyphs of one face from left to right; `text` is set where each is one character."""

    face: Face
    glyphs: tuple[Glyph, ...]
    text: str | None


@dataclass(frozen=True)
class Line:
    """A line of text ready to draw; measures in ems.

    `ascent` and `descent` are how far its ink (at least that of a usual line) reaches above and
    below the base line, both positive.
    """

    text: str
    runs: tuple[Run, ...]
    width: float
    ascent: float
    descent: float


def clean(text: str) -> str:
    """`text` in composed form on one line, without controls and without piles of accents."""
    kept: list[str] = []
    marks = 0
    for char in unicodedata.normalize("NFC", text):
        category = unicodedata.category(char)
        marks = marks + 1 if category == "Mn" else 0
        if char.isspace():
            kept.append(" ")
        elif marks <= _MARKS_AT_MOST and (is_drawn(char) or char in _JOINERS):
            kept.append(char)
    return " ".join("".join(kept).split())


@lru_cache(maxsize=4096)
def set_line(text: str, style: Style, rtl: bool = False) -> Line:
    """`text` shaped and in visual order; `rtl`: it stands in a paragraph written right to left.

    A character that no font of the machine has is left out (`Fonts.missing_glyphs` names them
    beforehand).
    """
    runs: list[Run] = []
    x = 0.0
    for face, piece, backwards in _visual_pieces(text, style, rtl):
        run, x = _shape(face, piece, backwards, x)
        runs.append(run)
    ink = [_ink(run.face, glyph) for run in runs for glyph in run.glyphs]
    return Line(
        text=text,
        runs=tuple(runs),
        width=x / 1000,
        ascent=max((_USUAL_ASCENT, *(top for top, _ in ink))) / 1000,
        descent=max((_USUAL_DESCENT, *(-bottom for _, bottom in ink))) / 1000,
    )


def draw_line(canvas: Any, line: Line, x: float, y: float, size: float) -> None:
    """Draws `line` on a ReportLab canvas: origin `x`, base line `y`, `size`, all in points."""
    for run in line.runs:
        name = run.face.embedded_name if run.text is not None else None
        if name is None:
            _draw_outlines(canvas, run, x, y, size)
        else:
            _draw_text(canvas, run, name, x, y, size)


def _visual_pieces(text: str, style: Style, rtl: bool) -> list[tuple[Face, str, bool]]:
    """Faces and their stretches of text, each in logical order, from left to right on paper."""
    levels = _levels(text, rtl)
    faces = _faces(text, style)
    pieces: list[tuple[int, Face, str]] = []
    keyed = zip(levels, faces, text, strict=True)
    for (level, face), group in groupby(keyed, key=lambda each: each[:2]):
        if face is not None:
            pieces.append((level, face, "".join(char for *_, char in group)))
    # Rule L2 of the bidirectional algorithm (Unicode annex 9), on stretches of one level.
    for level in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(pieces):
            end = start
            while end < len(pieces) and pieces[end][0] >= level:
                end += 1
            pieces[start:end] = pieces[start:end][::-1]
            start = end + 1
    return [(face, piece, level % 2 == 1) for level, face, piece in pieces]


def _levels(text: str, rtl: bool) -> list[int]:
    """The embedding level of each character: odd runs from right to left."""
    if not rtl and all(unicodedata.bidirectional(char) not in {"R", "AL", "AN"} for char in text):
        return [0] * len(text)
    from bidi import algorithm

    storage = algorithm.get_empty_storage()
    storage["base_level"] = int(rtl)
    storage["base_dir"] = "R" if rtl else "L"
    algorithm.get_embedding_levels("".join(map(_known, text)), storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    resolved = iter(char["level"] for char in storage["chars"])
    levels: list[int] = []
    for char in text:
        # Joiners are taken out by the algorithm (rule X9): they go with what they join.
        ignored = unicodedata.bidirectional(char) in algorithm.X9_REMOVED
        before = levels[-1] if levels else int(rtl)
        levels.append(before if ignored else next(resolved))
    return levels


def _known(char: str) -> str:
    """A stand-in for characters newer than Python's tables, of which no direction is known."""
    return char if unicodedata.bidirectional(char) else "\N{REPLACEMENT CHARACTER}"


def _faces(text: str, style: Style) -> list[Face | None]:
    """The face of each character; what belongs to no script stays with the one before it."""
    fonts = machine_fonts()
    first = next((char for char in text if char.isalnum()), "a")
    current = fonts.face_for(first, style)
    faces: list[Face | None] = []
    for char in text:
        neutral = unicodedata.category(char)[0] not in "LN"
        if not (neutral and current and (char in _JOINERS or ord(char) in current.coverage)):
            found = fonts.face_for(char, style)
            current = found or current
            faces.append(found)
        else:
            faces.append(current)
    return faces


def _shape(face: Face, text: str, backwards: bool, x: float) -> tuple[Run, float]:
    """`text` as glyphs from `x` on, and where they end."""
    import uharfbuzz

    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if backwards else "ltr"
    # Ligatures would cost the text its characters; Tamil and Arabic need none of this feature.
    features = {"liga": False, "dlig": False}
    uharfbuzz.shape(face.shaper, buffer, features)
    glyphs = []
    plain = not backwards and len(buffer.glyph_infos) == len(text)
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        char = text[info.cluster]
        glyphs.append(
            Glyph(info.codepoint, char, x + place.x_offset, place.y_offset, place.x_advance)
        )
        nominal = face.shaper.get_nominal_glyph(ord(char)) == info.codepoint
        plain = plain and nominal and not place.x_offset and not place.y_offset
        x += place.x_advance
    return Run(face, tuple(glyphs), text if plain else None), x


@lru_cache(maxsize=8192)
def _extents(face: Face, index: int) -> tuple[float, float]:
    extents = face.shaper.get_glyph_extents(index)
    return (extents.y_bearing, extents.y_bearing + extents.height) if extents else (0.0, 0.0)


def _ink(face: Face, glyph: Glyph) -> tuple[float, float]:
    top, bottom = _extents(face, glyph.index)
    return top + glyph.y, bottom + glyph.y


def _draw_text(canvas: Any, run: Run, name: str, x: float, y: float, size: float) -> None:
    """The run as text with HarfBuzz's kerning between the letters."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr

    font: Any = pdfmetrics.getFont(name)
    shape: Any = [
        ShapeData(place, glyph.advance, 0, 0, 0, font.face.getCharWidth(ord(glyph.char)))
        for place, glyph in enumerate(run.glyphs)
    ]
    text = canvas.beginText(x + run.glyphs[0].x * size / 1000, y)
    text.setFont(name, size)
    text.textOut(ShapedStr(run.text, shapeData=shape))
    canvas.drawText(text)


def _draw_outlines(canvas: Any, run: Run, x: float, y: float, size: float) -> None:

    for glyph in run.glyphs:
        canvas.saveState()
        canvas.translate(x + glyph.x * size / 1000, y + glyph.y * size / 1000)
        canvas.scale(size / 1000, size / 1000)
        canvas.drawPath(_outline(run.face, glyph.index), stroke=0, fill=1, fillMode=_NON_ZERO)
        canvas.restoreState()


@lru_cache(maxsize=2048)
def _outline(face: Face, index: int) -> Any:
    """A glyph's outline as a ReportLab path in thousandths of an em."""
    import uharfbuzz
    from reportlab.pdfgen.pathobject import PDFPathObject

    pen = uharfbuzz.DrawFuncs()
    pen.set_move_to_func(lambda x, y, path: path.moveTo(x, y))
    pen.set_line_to_func(lambda x, y, path: path.lineTo(x, y))
    pen.set_cubic_to_func(lambda *points: points[-1].curveTo(*points[:-1]))
    pen.set_close_path_func(lambda path: path.close())
    path = PDFPathObject()
    face.shaper.draw_glyph(index, pen, path)
    return path
