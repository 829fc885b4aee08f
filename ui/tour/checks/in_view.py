"""What stands in a window: its parts, their places, and what they are called."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_OF_QT = "qt_"
_TYPED_INTO = (QLineEdit, QPlainTextEdit, QTextEdit)
TOUCHED = (QAbstractButton, *_TYPED_INTO, QComboBox, QAbstractSpinBox)
"""Kinds of parts that are made to be touched or typed into."""


def parts_in_view(window: QWidget) -> list[QWidget]:
    """Every part of which anything can be seen, the window itself left out."""
    return [
        part
        for part in window.findChildren(QWidget)
        if part.isVisible() and part.window() is window and not part.visibleRegion().isEmpty()
    ]


def is_ours(part: QWidget) -> bool:
    """Whether a part was made by the program, not by Qt within another part."""
    return not part.objectName().startswith(_OF_QT)


def is_overlay(part: QWidget) -> bool:
    """Whether a part lies over others on purpose."""
    return bool(part.property("overlay"))


def is_typed_into(part: QWidget) -> bool:
    """Whether a part takes what is typed."""
    return isinstance(part, _TYPED_INTO)


def name_of(part: QWidget) -> str:
    """What a part is called: its kind, and the words it shows or a screen reader says."""
    text = part.accessibleName() or _text(part)
    kind = type(part).__name__
    return f"{kind} “{text[:60]}”" if text else kind


def _text(part: QWidget) -> str:
    said = getattr(part, "text", None)
    return str(said()) if callable(said) else ""


def place_in(window: QWidget, part: QWidget) -> QRect:
    """Where a part stands in its window, all of it."""
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def scroller_of(part: QWidget) -> QAbstractScrollArea | None:
    """The scrolling area whose moving content or view a part is, None for any other part."""
    for parent in (part.parentWidget(), _grandparent(part)):
        if isinstance(parent, QAbstractScrollArea) and part in (
            parent.viewport(),
            getattr(parent, "widget", lambda: None)(),
        ):
            return parent
    return None


def _grandparent(part: QWidget) -> QWidget | None:
    parent = part.parentWidget()
    return parent.parentWidget() if parent else None


def takes_focus(part: QWidget) -> bool:
    """Whether the keyboard's focus can be brought to a part by Tab."""
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.isEnabled()
