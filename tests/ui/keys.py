"""Keys as a person and as a scanner press them, each at its own time."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

CLOSING = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}
PLAIN = Qt.KeyboardModifier.NoModifier


def press(
    widget: QWidget,
    character: str,
    at: int,
    modifiers: Qt.KeyboardModifier = PLAIN,
    *,
    repeated: bool = False,
) -> None:
    """Press and release the key of one character at a time in milliseconds."""
    key = CLOSING.get(character, Qt.Key(ord(character.upper())))
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, modifiers, character, repeated)
        event.setTimestamp(at)
        QCoreApplication.sendEvent(widget, event)


def scan(widget: QWidget, text: str, at: int, every: int = 5) -> int:
    """Type a text as fast as a scanner does; returns when the last key was pressed."""
    for character in text:
        press(widget, character, at)
        at += every
    return at - every
