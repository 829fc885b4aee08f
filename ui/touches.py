"""Counts what a person does: touches, typed entries, scans."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from ui.passing_events import passing_events
from ui.window import CounterFrame

_WATCHED = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.KeyPress,
)


@dataclass(frozen=True)
class Counts:
    """What was done since the count began."""

    touches: int = 0
    typed: int = 0
    scans: int = 0


class Touches(QObject):
    """Counts the touches that reach a button, a tile or a row, and each field typed into.

    A field counts once until `page_changed`; so does a pad of digits, however it is filled,
    which is any widget with the property `typing` or one inside it. Touches are counted by
    the mouse presses that Qt makes of them, so that none counts twice.
    """

    def __init__(self, frame: CounterFrame) -> None:
        super().__init__(frame)
        self._touches = 0
        self._typed = 0
        self._scans = 0
        self._fields: set[int] = set()
        passing_events().show_to(self, _WATCHED)
        frame.scanner.go_first()
        frame.scanner.scanned.connect(self._count_scan)
        frame.page_shown.connect(self.page_changed)

    def counts(self) -> Counts:
        """What was done since the last `reset`."""
        return Counts(self._touches, self._typed, self._scans)

    def reset(self) -> None:
        """Begin to count anew."""
        self._touches = self._typed = self._scans = 0
        self._fields.clear()

    def page_changed(self) -> None:
        """Another page is shown: its fields count anew."""
        self._fields.clear()

    def _count_scan(self) -> None:
        self._scans += 1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only look; everything goes on to its widget."""
        if not isinstance(watched, QWidget):
            return False
        if isinstance(event, QMouseEvent):
            self._pressed(watched, event)
        elif isinstance(event, QKeyEvent):
            self._key(watched, event)
        return False

    def _pressed(self, widget: QWidget, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not widget.isEnabled():
            return
        pad = _typing_into(widget)
        if pad and isinstance(widget, QAbstractButton):
            self._count_field(pad)
        elif isinstance(widget, QAbstractButton) or _on_row(widget, event):
            self._touches += 1

    def _key(self, widget: QWidget, event: QKeyEvent) -> None:
        edits = event.text().isprintable() and bool(event.text())
        edits = edits or event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
        field = _typing_into(widget)
        if edits and field and field is widget:
            self._count_field(field)

    def _count_field(self, field: QWidget) -> None:
        if id(field) not in self._fields:
            self._fields.add(id(field))
            self._typed += 1


def _typing_into(widget: QWidget) -> QWidget | None:
    """The field or the outermost pad that a widget belongs to."""
    found: QWidget | None = widget if isinstance(widget, QLineEdit | QPlainTextEdit) else None
    parent: QWidget | None = widget
    while parent is not None:
        if parent.property("typing"):
            found = parent
        parent = parent.parentWidget()
    return found


def _on_row(widget: QWidget, event: QMouseEvent) -> bool:
    if isinstance(widget, QMenu):
        return widget.actionAt(event.position().toPoint()) is not None
    view = widget.parentWidget()
    if isinstance(view, QAbstractItemView) and view.viewport() is widget:
        return view.indexAt(event.position().toPoint()).isValid()
    return False
