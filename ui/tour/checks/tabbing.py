"""Whether the keyboard reaches everything that can be touched, and is seen where it is."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QScrollBar, QWidget

from ui.frame.covering import is_covered
from ui.tour.checks.finding import Finding
from ui.tour.checks.in_view import TOUCHED, is_ours, name_of, parts_in_view

_MOST_STOPS = 200


def unreached(window: QWidget) -> list[Finding]:
    """Tab through the window once around, and say what it misses, covers or does not show."""
    before = window.focusWidget()
    scrolled = {bar: bar.value() for bar in window.findChildren(QScrollBar)}
    stops = _stops(window)
    found = [
        Finding("keyboard", name_of(part), "is not reached by Tab")
        for part in parts_in_view(window)
        if _is_wanted(part) and not is_covered(window, part) and not _reached(part, stops)
    ]
    for stop in stops:
        if is_covered(window, stop):
            found.append(Finding("keyboard", name_of(stop), "is reached beneath what covers it"))
        elif not _shows_focus(stop):
            found.append(Finding("keyboard", name_of(stop), "does not show that it has the focus"))
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        window.setFocus()
    for bar, value in scrolled.items():
        bar.setValue(value)
    return found


def _stops(window: QWidget) -> list[QWidget]:
    """Where Tab comes to rest, in its order."""
    stops: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        _press_tab(window.focusWidget() or window)
        now = window.focusWidget()
        if now is None or now in stops:
            break
        stops.append(now)
    return [stop for stop in stops if stop is not window]


def _press_tab(part: QWidget) -> None:
    """Past the scanner, which would wait whether this key belongs to a scan."""
    part.event(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier))


def _is_wanted(part: QWidget) -> bool:
    return isinstance(part, TOUCHED) and part.isEnabled() and is_ours(part)


def _reached(part: QWidget, stops: list[QWidget]) -> bool:
    """By Tab itself, by the arrow keys of its group, or by the digits of the pad it stands on."""
    if part in stops:
        return True
    if isinstance(part, QAbstractButton) and any(other in stops for other in _group(part)):
        return True
    return any(stop.property("typing") and stop.isAncestorOf(part) for stop in stops)


def _group(part: QAbstractButton) -> list[QWidget]:
    """The buttons of which only one is chosen: Tab comes to it, arrow keys to the others."""
    group, parent = part.group(), part.parentWidget()
    if group is not None and group.exclusive():
        return [*group.buttons()]
    return [*parent.findChildren(type(part))] if part.autoExclusive() and parent else []


def _shows_focus(stop: QWidget) -> bool:
    """Whether a part looks another way with the focus than without."""
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    with_focus = _picture(stop)
    stop.clearFocus()
    without = _picture(stop)
    return with_focus != without


def _picture(part: QWidget) -> QImage:
    return part.grab().toImage()
