"""The button of the program: its words wrap and shrink, it is touched or pressed by Space."""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.parts.icons import paint_icon
from ui.parts.surface import SMALL_TICK, TICK, Face, paint_face

_TICK_ROOM = 22
"""What the tick takes at the right of a chosen button, in pixels at 100 %."""


class Kind(Enum):
    """What a button is for, which decides how it looks: (fill, line, ink)."""

    PLAIN = ("button", "line", "ink")
    MAIN = ("accent", None, "on_accent")
    OUTLINED = ("paper", "accent", "accent")
    QUIET = (None, None, "ink")
    TILE = ("tile", "line", "ink")
    CHIP = ("chip", "line", "ink")
    KEY = ("surface", "line", "ink")


class Button(QAbstractButton):
    """A button with words, perhaps an icon before or after them.

    `width` and `height` are pixels at 100 % and follow the text size; a width of None grows
    with the layout. A touch does not take the focus from the field that has it.
    """

    def __init__(
        self,
        text: str = "",
        *,
        kind: Kind = Kind.PLAIN,
        icon: str = "",
        icon_after: str = "",
        width: int | None = None,
        height: int = 48,
        type_size: int = 16,
        bold: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self.icon_name = icon
        self.icon_after = icon_after
        self.type_size = type_size
        self.bold = bold
        self._size = (width, height)
        self.setText(text)
        if name:
            self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._measure()

    def set_measures(self, width: int | None, height: int) -> None:
        """Fix the size in pixels at 100 %; a width of None grows with the layout."""
        self._size = (width, height)
        self._measure()

    def set_kind(self, kind: Kind) -> None:
        """Change what the button is for, and with it the look."""
        if kind is not self.kind:
            self.kind = kind
            self.update()

    def _measure(self) -> None:
        width, height = self._size
        self.setFixedHeight(theme.px(height))
        if width is None:
            self.setMinimumWidth(theme.px(theme.TOUCH))
            self.setMaximumWidth(16_777_215)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        else:
            self.setFixedWidth(theme.px(width))
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme or text size."""
        if event.type() == QEvent.Type.StyleChange:
            self._measure()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """As wide as the words in one line."""
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        icons = sum(theme.px(32) for each in (self.icon_name, self.icon_after) if each)
        width = max(words + icons + 2 * self._padding(), theme.px(theme.TOUCH))
        return QSize(round(width) + 1, theme.px(self._size[1]))

    def minimumSizeHint(self) -> QSize:
        """The least size that can be touched."""
        return QSize(theme.px(theme.TOUCH), theme.px(self._size[1]))

    def _padding(self) -> int:
        return theme.px(18 if self.isCheckable() else 16)

    def _font(self) -> QFont:
        return theme.font(self.type_size, self.bold)

    def _ink(self) -> str:
        if not self.isEnabled():
            return "soft"
        return self.kind.value[2]

    def _face(self) -> Face:
        fill, line, _ = self.kind.value
        touched = self.isEnabled() and (self.isDown() or self.underMouse())
        if not self.isEnabled():
            fill = "button" if self.kind is Kind.MAIN else None
        elif touched:
            fill = "accent_hover" if self.kind is Kind.MAIN else "hover"
        strong = self.kind in (Kind.MAIN, Kind.OUTLINED)
        inside = {Kind.MAIN: "on_accent", Kind.OUTLINED: "accent"}.get(self.kind)
        if strong and not self.isEnabled():
            inside = "accent"
        return Face(
            fill=fill,
            line=line,
            chosen=self.isChecked(),
            focused=self.hasFocus(),
            focus_inside=inside,
            strong_line=self.kind is Kind.OUTLINED,
            tick=SMALL_TICK if self._is_small() else TICK,
        )

    def _is_small(self) -> bool:
        return self.height() < theme.px(64) or self.width() < theme.px(150)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the face, then what stands on it."""
        del event
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_face(painter, rect, self._face())
        if self.isDown():
            rect.translate(0, theme.px(1))
        self.paint_content(painter, rect)
        painter.end()

    def shown_text(self, room: float) -> str:
        """What is written where there are `room` pixels: all of it, for words of our own."""
        del room
        return self.text()

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the icons and the words in the middle; words wrap, then shrink, and stay whole."""
        text = self.text()
        icon_side = theme.px(24) if self.icon_name else 0
        after_side = theme.px(22) if self.icon_after else 0
        gap = theme.px(8) if text else 0
        after_gap = theme.px(14) if text else 0
        taken = (icon_side + gap if icon_side else 0) + (
            after_side + after_gap if after_side else 0
        )
        room = rect.width() - taken - theme.px(16)
        text = self.shown_text(room)
        font = theme.font_that_fits(
            text, room, rect.height() - theme.px(4), self.type_size, bold=self.bold
        )
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        box = QFontMetricsF(font).boundingRect(QRectF(0, 0, room, rect.height()), int(wrap), text)
        width = box.width() if text else 0
        left = rect.center().x() - (width + taken) / 2
        if self.isChecked() and not self.icon_after:
            clear_of_tick = rect.right() - theme.px(_TICK_ROOM) - width - taken
            left = max(min(left, clear_of_tick), rect.left() + theme.px(6))
        ink = theme.colour(self._ink())
        if icon_side:
            paint_icon(painter, self.icon_name, _square(left, rect, icon_side), ink.name())
            left += icon_side + gap
        painter.setFont(font)
        painter.setPen(ink)
        words = QRectF(left - 1, rect.top(), width + 2, rect.height())
        painter.drawText(words, int(wrap), text)
        if after_side:
            square = _square(left + width + after_gap, rect, after_side)
            paint_icon(painter, self.icon_after, square, ink.name())


def _square(left: float, rect: QRectF, side: float) -> QRectF:
    return QRectF(round(left), round(rect.center().y() - side / 2), side, side)
