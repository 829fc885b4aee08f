"""The keys of the counter: Enter, Esc, F2 to F12, and digits that choose tiles."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.passing_events import passing_events

STOOD_MS = 400
"""A page takes Enter only after it has stood this long, in milliseconds."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TYPED_INTO = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def milliseconds() -> int:
    """A clock that only runs forward, in milliseconds."""
    return time.monotonic_ns() // 1_000_000


class Keyboard(QObject):
    """Hears the keys of one window before its widgets do, and only while it has the focus.

    A widget with the property `takes_digits` set keeps the digits for itself, and a field with
    `takes_enter` its Enter.
    """

    enter = Signal()
    escape = Signal()
    digit = Signal(int)
    function_key = Signal(int)
    """2 for F2, up to 12 for F12."""

    def __init__(self, window: QWidget, *, clock: Callable[[], int] | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock or milliseconds
        self._shown_at = self._clock()
        passing_events().show_to(self, (QEvent.Type.KeyPress,))

    def page_shown(self) -> None:
        """Another page stands there from now on."""
        self._shown_at = self._clock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the counter's keys; leave all others to the widget."""
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if watched.window() is not self._window:
            return False
        return self._take(watched, event)

    def _take(self, widget: QWidget, event: QKeyEvent) -> bool:
        if event.modifiers() not in _PLAIN:
            return False
        key = event.key()
        if key in _ENTER:
            return self._take_enter(widget, event)
        if key == Qt.Key.Key_Escape:
            if not event.isAutoRepeat():
                self.escape.emit()
            return True
        if Qt.Key.Key_F2 <= key <= Qt.Key.Key_F12:
            return self._take_function_key(key - Qt.Key.Key_F1 + 1, event)
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and not _keeps_digits(widget):
            if not event.isAutoRepeat():
                self.digit.emit(key - Qt.Key.Key_0)
            return True
        return False

    def _take_enter(self, widget: QWidget, event: QKeyEvent) -> bool:
        if isinstance(widget, (QPlainTextEdit, QTextEdit)):
            return False
        if isinstance(widget, QLineEdit) and widget.property("takes_enter"):
            # Told here: a line that hears of Enter by itself passes it on to what is around it.
            widget.returnPressed.emit()
            return True
        stood = self._clock() - self._shown_at >= STOOD_MS
        if stood and not event.isAutoRepeat():
            self.enter.emit()
        return True

    def _take_function_key(self, number: int, event: QKeyEvent) -> bool:
        if number in (10, 11):
            return False
        if not event.isAutoRepeat():
            self.function_key.emit(number)
        return True


def _keeps_digits(widget: QWidget | None) -> bool:
    while widget is not None:
        if isinstance(widget, _TYPED_INTO) or widget.property("takes_digits"):
            return True
        widget = widget.parentWidget()
    return False
