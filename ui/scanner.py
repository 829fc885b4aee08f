"""Tells a scanner that types like a keyboard from a person who types."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.background import is_gone
from ui.keyboard import milliseconds
from ui.passing_events import passing_events

WINDOW_MS = 35
"""Keys closer than this are one burst, in milliseconds."""

LEAST = 6
"""Characters a burst needs to be a scan."""

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_CLOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_SHIFTS = (Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock)
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
) | Qt.KeyboardModifier.MetaModifier


@dataclass
class _Held:
    """A key that waits to be known as typed or scanned."""

    receiver: QWidget
    event: QKeyEvent

    @property
    def character(self) -> str:
        """What it types; nothing when it is let go."""
        return self.event.text() if self.event.type() == QEvent.Type.KeyPress else ""


class Scanner(QObject):
    """Holds each typed character until the next one, or 35 ms, shows whether it was typed.

    A burst of six or more is one scan: neither it nor the Enter or Tab that closes it reaches
    any widget. Everything else is delivered unchanged, in order, where it was typed. Times are
    the events' own; an event without one is timed by `clock` (milliseconds).
    """

    scanned = Signal(str)

    typed = Signal()
    """A single character came by itself, as only a person types."""

    def __init__(self, window: QWidget, *, clock: Callable[[], int] | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock or milliseconds
        self._held: list[_Held] = []
        self._last_at = 0
        self._armed_at = 0
        self._replaying = False
        self._closed_at: int | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._window_over)
        self.go_first()

    def is_waiting(self) -> bool:
        """Whether a key is held back until it is known who typed it."""
        return self._timer.isActive()

    def go_first(self) -> None:
        """See every key before whoever watches the program too, so that none sees a scan."""
        passing_events().show_to(self, _KEYS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold what may belong to a scan; pass everything else on."""
        if self._replaying or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        if event.type() == QEvent.Type.KeyRelease:
            return self._hold_release(watched, event)
        return self._take(watched, event)

    def _hold_release(self, widget: QWidget, event: QKeyEvent) -> bool:
        """A key let go while its press is held stays behind it, or a button would never rise."""
        pressed = any(held.event.key() == event.key() for held in self._held)
        if pressed:
            self._held.append(_Held(widget, QKeyEvent(event)))
        return pressed

    def _take(self, widget: QWidget, event: QKeyEvent) -> bool:
        if event.key() in _SHIFTS:
            return False
        at = event.timestamp() or self._clock()
        in_burst = bool(self._held) and at - self._last_at < WINDOW_MS
        if event.key() in _CLOSING:
            return self._close(at, in_burst)
        if not in_burst:
            self._deliver_held()
        self._closed_at = None
        if not _is_character(event):
            self._deliver_held()
            return False
        self._held.append(_Held(widget, QKeyEvent(event)))
        self._last_at = at
        self._arm()
        return True

    def _close(self, at: int, in_burst: bool) -> bool:
        """Enter or Tab: it ends a scan, or stands for itself after what was typed."""
        if in_burst and len(self._burst()) >= LEAST:
            self._emit_scan()
            self._closed_at = at
            return True
        if self._closed_at is not None and at - self._closed_at < WINDOW_MS:
            self._closed_at = at
            return True
        self._deliver_held()
        return False

    def _burst(self) -> str:
        return "".join(held.character for held in self._held)

    def _arm(self) -> None:
        self._armed_at = milliseconds()
        self._timer.start(WINDOW_MS)

    def _window_over(self) -> None:
        """No further key came; where the timer itself came late, keys may still be queued."""
        if milliseconds() - self._armed_at > 2 * WINDOW_MS:
            self._arm()
        elif len(self._burst()) >= LEAST:
            self._emit_scan()
            self._closed_at = self._last_at
        else:
            self._deliver_held()

    def _emit_scan(self) -> None:
        self._timer.stop()
        text = self._burst()
        self._held.clear()
        self.scanned.emit(text)

    def _deliver_held(self) -> None:
        self._timer.stop()
        held, self._held = self._held, []
        if sum(bool(each.character) for each in held) == 1:
            self.typed.emit()
        self._replaying = True
        try:
            for each in held:
                receiver = each.receiver if _can_receive(each.receiver) else None
                receiver = receiver or QApplication.focusWidget() or self._window
                QCoreApplication.sendEvent(receiver, each.event)
        finally:
            self._replaying = False


def _is_character(event: QKeyEvent) -> bool:
    text = event.text()
    command = event.modifiers() & _COMMANDS
    altgr = command == Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(text) and text.isprintable() and not event.isAutoRepeat() and (not command or altgr)


def _can_receive(widget: QWidget) -> bool:
    return not is_gone(widget) and widget.isVisible() and widget.isEnabled()
