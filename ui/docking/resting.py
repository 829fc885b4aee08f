"""When the strip closes to its tab by itself: nobody is served, and nothing would vanish."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.page import Page
from ui.parts.keypad import Keypad
from ui.passing_events import passing_events
from ui.window import CounterFrame

WITHOUT_A_TOUCH_MS = 60_000
"""After this long on the first page without a touch, in milliseconds."""

_TOUCHES = (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.TouchBegin)


def may_rest(frame: CounterFrame) -> bool:
    """Whether no case is open, and nothing that somebody typed stands in the window."""
    page = frame.page()
    return page is not None and page.at_rest and not _something_typed(frame)


def _something_typed(frame: CounterFrame) -> bool:
    lines = [each.text() for each in frame.findChildren(QLineEdit) if each.isVisible()]
    notes = [each.toPlainText() for each in frame.findChildren(QPlainTextEdit) if each.isVisible()]
    digits = [each.digits() for each in frame.findChildren(Keypad) if each.isVisible()]
    return any((*lines, *notes, *digits))


class Resting(QObject):
    """Watches one window while it is docked and open.

    It comes to rest after 60 s without a touch on the first page; and when a visit has ended
    (Given, parked) and the band that told so, with its way to undo, has gone by itself.
    """

    came_to_rest = Signal()

    def __init__(self, frame: CounterFrame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._just_ended = False
        self._was_served = False
        self._timer = QTimer(self, singleShot=True, interval=WITHOUT_A_TOUCH_MS)
        self._timer.timeout.connect(self._time_over)
        frame.page_shown.connect(self._page_shown)
        frame.band.closed.connect(self._band_closed)

    def watch(self) -> None:
        """The strip stands open from now on."""
        self._just_ended = False
        passing_events().show_to(self, _TOUCHES)
        self._frame.scanner.go_first()
        self._timer.start()

    def stop(self) -> None:
        """The strip is closed, or the window wide."""
        passing_events().hide_from(self)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only look: somebody is there."""
        del event
        if isinstance(watched, QWidget):
            self._just_ended = False
            self._timer.start()
        return False

    def _page_shown(self, page: Page) -> None:
        if page.at_rest and self._was_served:
            self._just_ended = True
        self._was_served = not page.at_rest
        if self._timer.isActive():
            self._timer.start()

    def _band_closed(self) -> None:
        if self._just_ended and self._timer.isActive():
            self._rest()

    def _time_over(self) -> None:
        self._timer.start()
        self._rest()

    def _rest(self) -> None:
        if may_rest(self._frame):
            self.came_to_rest.emit()
