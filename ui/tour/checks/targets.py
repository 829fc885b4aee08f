"""Whether a finger can hit what is touched, and a screen reader has a word for it."""

from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui import theme
from ui.tour.checks.finding import Finding
from ui.tour.checks.in_view import TOUCHED, is_ours, name_of, parts_in_view, takes_focus


def too_small(window: QWidget) -> list[Finding]:
    """What is touched and smaller than a finger."""
    least = theme.px(theme.TOUCH)
    found = []
    for part in parts_in_view(window):
        if isinstance(part, TOUCHED) and is_ours(part):
            found += _measured(part, part.width(), part.height(), least)
        elif isinstance(part, QAbstractItemView) and part.model().rowCount():
            row = part.visualRect(part.model().index(0, 0))
            found += _measured(part, row.width(), row.height(), least)
    return found


def _measured(part: QWidget, width: int, height: int, least: int) -> list[Finding]:
    if min(width, height) >= least:
        return []
    words = f"is {width} × {height} px, less than {least}"
    return [Finding("touch", name_of(part), words)]


def nameless(window: QWidget) -> list[Finding]:
    """What takes the keyboard's focus or a touch and has no word for a screen reader."""
    return [
        Finding("name", name_of(part), "has no name for a screen reader")
        for part in parts_in_view(window)
        if is_ours(part)
        and (takes_focus(part) or isinstance(part, TOUCHED))
        and not (part.accessibleName() or getattr(part, "text", str)())
    ]
