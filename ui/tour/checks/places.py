"""Whether things stand where they should: beside each other, and within what holds them."""

from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

from ui.tour.checks.finding import Finding
from ui.tour.checks.in_view import is_ours, is_overlay, name_of, parts_in_view, scroller_of


def overlapping(window: QWidget) -> list[Finding]:
    """Parts of one parent that lie over each other without saying so."""
    families: dict[QWidget, list[QWidget]] = {}
    for part in parts_in_view(window):
        parent = part.parentWidget()
        if parent and is_ours(part) and not is_overlay(part) and not _scrolls(parent):
            families.setdefault(parent, []).append(part)
    found = []
    for parent, children in families.items():
        for one, other in combinations(children, 2):
            shared = _seen(one, parent) & _seen(other, parent)
            if not shared.isEmpty():
                size = f"{shared.width()} × {shared.height()} px"
                words = f"lies over {name_of(other)} by {size}"
                found.append(Finding("overlap", name_of(one), words))
    return found


def _scrolls(parent: QWidget) -> bool:
    """A scrolling area keeps its own bars and corner beside its view."""
    return isinstance(parent, QAbstractScrollArea)


def _seen(part: QWidget, parent: QWidget) -> QRect:
    return part.geometry() & parent.rect()


def cut_off(window: QWidget) -> list[Finding]:
    """Parts that reach beyond what holds them, and what could only be scrolled to sideways."""
    found = []
    for part in parts_in_view(window):
        parent = part.parentWidget()
        if parent is None or not is_ours(part) or is_overlay(part):
            continue
        if isinstance(part, QAbstractScrollArea):
            found += _sideways(part)
        if scroller_of(part) is None and not _scrolls(parent):
            found += _beyond(part, parent)
    return found


def _sideways(area: QAbstractScrollArea) -> list[Finding]:
    bar = area.horizontalScrollBar()
    inner = area.widget() if isinstance(area, QScrollArea) else None
    wider = inner.width() - area.viewport().width() if inner else bar.maximum()
    if wider <= 0:
        return []
    named = inner or area
    return [Finding("cut off", name_of(named), f"is {wider} px wider than its view")]


def _beyond(part: QWidget, parent: QWidget) -> list[Finding]:
    place, room = part.geometry(), parent.rect()
    beyond = {
        "left": room.left() - place.left(),
        "right": place.right() - room.right(),
        "top": room.top() - place.top(),
        "bottom": place.bottom() - room.bottom(),
    }
    return [
        Finding("cut off", name_of(part), f"is cut at the {side} by {by} px")
        for side, by in beyond.items()
        if by > 0
    ]
