"""Fields to type into: one line with perhaps an icon, and a note of several lines."""

from PySide6.QtCore import QCoreApplication, QEvent, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui import theme
from ui.parts.icons import paint_icon

KEYS_WANTED = QEvent.Type(QEvent.registerEventType())
"""Sent to a field that somebody wants to type into."""

_ICON = 22
_INSIDE = 24
"""What the frame of a field takes of its width, on both sides together."""


class Field(QLineEdit):
    """One line. `name` is what screen readers say; `height` is in pixels at 100 %.

    Of several hints the first one that fits is shown.
    """

    LONGEST = 500
    """Characters taken at most: a pasted page is cut here instead of slowing the search."""

    def __init__(
        self,
        name: str,
        hint: str = "",
        *,
        icon_name: str = "",
        height: int = 48,
        type_size: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._measures = (height, type_size)
        self._icon_name = icon_name
        self._hints = (hint,)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(self.LONGEST)
        self._dress()

    def set_measures(self, height: int, type_size: int) -> None:
        """Be so high, in pixels at 100 %, and write in this size."""
        self._measures = (height, type_size)
        self._dress()

    def set_hints(self, *hints: str) -> None:
        """Show the first of these hints that fits, the last one wherever none does."""
        self._hints = hints
        self._choose_hint()

    def _choose_hint(self) -> None:
        room = self.width() - self.textMargins().left() - theme.px(_INSIDE)
        widths = QFontMetricsF(self.font())
        fitting = [hint for hint in self._hints if widths.horizontalAdvance(hint) <= room]
        self.setPlaceholderText((fitting or self._hints[-1:])[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another hint may fit now."""
        super().resizeEvent(event)
        if len(self._hints) > 1:
            self._choose_hint()

    def ask_for_keys(self) -> None:
        """Somebody wants to type here: the focus, and keys on the screen where there are none."""
        self.setFocus()
        QCoreApplication.sendEvent(self, QEvent(KEYS_WANTED))

    def _dress(self) -> None:
        height, type_size = self._measures
        self.setFixedHeight(theme.px(height))
        self.setFont(theme.font(type_size))
        self.setTextMargins(theme.px(_ICON + 8) if self._icon_name else 0, 0, 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme or text size."""
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and its icon before the words."""
        super().paintEvent(event)
        if self._icon_name:
            side = theme.px(_ICON)
            square = QRectF(theme.px(12), (self.height() - side) / 2, side, side)
            painter = QPainter(self)
            paint_icon(painter, self._icon_name, square, theme.palette().soft)
            painter.end()


class NoteField(QPlainTextEdit):
    """Several lines in somebody's words; Enter makes a new line here, Tab leaves."""

    LONGEST = 4000

    def __init__(
        self, name: str, hint: str = "", *, height: int = 96, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._height = height
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._keep_within)
        self._dress()

    def set_height(self, height: int) -> None:
        """Be so high, in pixels at 100 %."""
        self._height = height
        self._dress()

    def _keep_within(self) -> None:
        text = self.toPlainText()
        if len(text) > self.LONGEST:
            place = min(self.textCursor().position(), self.LONGEST)
            self.setPlainText(text[: self.LONGEST])
            cursor = self.textCursor()
            cursor.setPosition(place)
            self.setTextCursor(cursor)

    def _dress(self) -> None:
        self.setFixedHeight(theme.px(self._height))
        self.setFont(theme.font(16))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of text size."""
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        super().changeEvent(event)
