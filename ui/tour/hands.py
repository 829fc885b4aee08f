"""What a person can do: touch, type and scan. Nothing here calls a page behind its back."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QListView, QWidget

from ui import background
from ui.frame.work_area import WorkArea
from ui.keyboard import STOOD_MS, milliseconds
from ui.parts.result_list import ResultList
from ui.window import CounterFrame

_SCANNER_MS = 4
_PERSON_MS = 90
_CLOSING = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}
PATIENCE_S = 30.0
BEAT_MS = 20
"""How long a look at what has become of a touch takes, in milliseconds."""


class StoryBroke(Exception):
    """A step did not do what the story says."""


class Hands:
    """The hands at one window."""

    def __init__(self, frame: CounterFrame, *, beat_ms: int = BEAT_MS) -> None:
        self.frame = frame
        self._beat_ms = beat_ms
        self._clock_ms = milliseconds()

    def touch(self, word: str) -> None:
        """Touch the button, tile or chip whose words begin with `word`."""
        self.touch_widget(self._button(word))

    def touch_widget(self, widget: QWidget) -> None:
        """Touch the middle of a widget."""
        if not widget.isVisible() or not widget.isEnabled():
            raise StoryBroke(f"{widget.accessibleName()} cannot be touched")
        self.bring_into_view(widget)
        middle = widget.rect().center()
        on_top = self.frame.childAt(widget.mapTo(self.frame, middle))
        if on_top is not widget and not (on_top and widget.isAncestorOf(on_top)):
            raise StoryBroke(f"{widget.accessibleName() or widget} lies under something else")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=middle)
        self.settle()

    def bring_into_view(self, widget: QWidget) -> None:
        """Drag the page to where the widget is, if it is not in view."""
        area = _area_of(widget)
        if area is not None:
            area.ensureWidgetVisible(widget, 0, 0)

    def touch_row(self, word: str) -> None:
        """Touch the row of the shown list whose title begins with `word`."""
        for view in self.frame.findChildren(ResultList):
            if not view.isVisible():
                continue
            for place, row in enumerate(view.rows.rows()):
                if row.title.startswith(word):
                    self._touch_place(view, place)
                    return
        raise StoryBroke(f"no row begins with {word!r}")

    def touch_main(self) -> None:
        """Touch the main button."""
        self.touch_widget(self.frame.bar.main)

    def type(self, text: str) -> None:
        """Type where the focus is, as fast as a person does."""
        self._keys(text, _PERSON_MS)

    def scan(self, text: str, closing: str = "\r") -> None:
        """Scan as a scanner does that types like a keyboard, with its closing Enter or Tab."""
        self._keys(text + closing, _SCANNER_MS)

    def press(self, keys: str) -> None:
        """Press a key or a combination by its name, such as "Return" or "F8"."""
        self.read_page()
        pressed = QKeySequence(keys)[0]
        self._clock_ms = max(self._clock_ms, milliseconds()) + _PERSON_MS * 10
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, pressed.key(), pressed.keyboardModifiers())
            event.setTimestamp(self._clock_ms)
            QCoreApplication.sendEvent(self._focused(), event)
        self.settle()

    def read_page(self) -> None:
        """Look at the page as long as anybody does before a key is pressed."""
        _turn(STOOD_MS)

    def settle(self) -> None:
        """Wait until no key is held back, nothing is under way, and everything is drawn."""
        self.wait_for("the last key", lambda: not self.frame.scanner.is_waiting())
        for _ in range(3):
            _turn(self._beat_ms)
            if not background.wait_idle(round(PATIENCE_S * 1000)):
                raise StoryBroke("something takes for ever")

    def wait_for(self, what: str, holds: Callable[[], bool]) -> None:
        """Wait until `holds`, which is what the story says comes now."""
        until = time.monotonic() + PATIENCE_S
        while not holds():
            if time.monotonic() > until:
                raise StoryBroke(f"not seen: {what}")
            _turn(self._beat_ms)

    def _touch_place(self, view: QListView, place: int) -> None:
        self.bring_into_view(view)
        index = view.model().index(place, 0)
        view.scrollTo(index)
        middle: QPoint = view.visualRect(index).center()
        self._bring_row_into_view(view, middle)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        self.settle()

    def _bring_row_into_view(self, view: QListView, middle: QPoint) -> None:
        area = _area_of(view)
        if area is not None:
            there = view.viewport().mapTo(area.widget(), middle)
            area.ensureVisible(there.x(), there.y(), 0, view.sizeHintForRow(0))

    def _button(self, word: str) -> QAbstractButton:
        shown = [
            button
            for button in self.frame.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled() and button.text().startswith(word)
        ]
        if not shown:
            raise StoryBroke(f"nothing to touch begins with {word!r}")
        return min(shown, key=lambda button: len(button.text()))

    def _keys(self, text: str, apart_ms: int) -> None:
        self._clock_ms = max(self._clock_ms, milliseconds()) + _PERSON_MS
        for letter in text:
            self._clock_ms += apart_ms
            key = _CLOSING.get(letter) or Qt.Key(ord(letter.upper()))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                event.setTimestamp(self._clock_ms)
                QCoreApplication.sendEvent(self._focused(), event)
        self.settle()

    def _focused(self) -> QWidget:
        return self.frame.focusWidget() or self.frame


def _area_of(widget: QWidget) -> WorkArea | None:
    """The scrolling area that a widget stands in."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, WorkArea):
        area = area.parentWidget()
    return area


def _turn(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()
