"""Whether every word can be read whole."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from ui.parts.sentence import Sentence
from ui.parts.tile import Tile
from ui.tour.checks.finding import Finding
from ui.tour.checks.in_view import name_of, parts_in_view, scroller_of
from ui.tour.checks.painted import PaintedLine, painted_lines

_SLACK = 1.5
"""Pixels by which a letter's side may reach into the margin."""

_DOTS = "…"


def cut_words(window: QWidget) -> list[Finding]:
    """Lines of words that are shortened with dots, or painted beyond the room they have."""
    found = []
    for part in parts_in_view(window):
        scroller = scroller_of(part)
        owner = scroller if scroller is not None and scroller.viewport() is part else part
        if isinstance(owner, QLineEdit) and owner.text():
            continue  # what was typed is moved through, not read at a glance
        if not owner.property("may_elide"):
            lines = painted_lines(part)
            amiss = [
                words for line in lines for words in _amiss(line, owner, scrolls=owner is not part)
            ]
            found += [
                Finding("words", name_of(owner), words) for words in amiss or _left_out(part, lines)
            ]
    return found


def _amiss(line: PaintedLine, owner: QWidget, *, scrolls: bool) -> Iterator[str]:
    if _DOTS in line.text and not _says(owner, line.text):
        yield f"is shortened to “{line.text}”"
        return
    sides = _outside(line.box, line.room)
    if scrolls:  # what lies above or below is scrolled to
        sides = [side for side in sides if side in ("left", "right")]
    if sides:
        yield f"“{line.text}” is cut at the {' and the '.join(sides)}"


def _left_out(part: QWidget, lines: list[PaintedLine]) -> Iterator[str]:
    """Lines for which there was no room at all are not even begun."""
    shown = _bare("".join(line.text for line in lines))
    for whole in _own_words(part):
        if _bare(whole) not in shown:
            yield f"“{whole}” is not shown whole"


def _own_words(part: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel | QAbstractButton | Sentence):
        yield part.text()
    if isinstance(part, Tile):
        yield part.subtitle


def _bare(text: str) -> str:
    """A text without its spaces, at which lines are broken."""
    return "".join(text.split())


def _outside(box: QRectF, room: QRectF) -> list[str]:
    beyond = {
        "left": room.left() - box.left(),
        "right": box.right() - room.right(),
        "top": room.top() - box.top(),
        "bottom": box.bottom() - room.bottom(),
    }
    return [side for side, by in beyond.items() if by > _SLACK]


def _says(owner: QWidget, text: str) -> bool:
    """Whether the dots are the part's own words, as in “Other…”."""
    wholes = [owner.accessibleName()]
    for name in ("text", "placeholderText"):
        said = getattr(owner, name, None)
        wholes += [str(said())] if callable(said) else []
    wholes.append(str(getattr(owner, "subtitle", "")))
    return any(text.strip() in whole for whole in wholes)
