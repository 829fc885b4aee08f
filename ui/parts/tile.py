"""A big tile: an icon or initials, a title, a line below it."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.parts.button import Button, Kind
from ui.parts.icons import paint_icon

_ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


class Tile(Button):
    """A large choice; arrow keys go to its neighbours, Space or a digit chooses it.

    `initials` draws a person's round badge in the icon's place.
    """

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        *,
        icon: str = "",
        initials: str = "",
        width: int | None = 288,
        height: int = 120,
        title_size: int = 18,
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.subtitle = subtitle
        self.initials = initials
        super().__init__(
            title,
            kind=Kind.TILE,
            icon=icon,
            width=width,
            height=height,
            type_size=title_size,
            parent=parent,
        )
        self.setCheckable(checkable)
        self._name()

    def set_words(self, title: str, subtitle: str = "") -> None:
        """Change what the tile says."""
        self.subtitle = subtitle
        self.setText(title)
        self._name()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(": ".join(part for part in (self.text(), self.subtitle) if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move to the nearest tile that way."""
        way = _ARROWS.get(Qt.Key(event.key()))
        neighbour = self._neighbour(way) if way else None
        if neighbour:
            neighbour.setFocus(Qt.FocusReason.TabFocusReason)
        elif way is None:
            super().keyPressEvent(event)

    def _neighbour(self, way: QPoint) -> "Tile | None":
        """The nearest other tile in one direction; sideways distance counts three times."""
        here = self.mapTo(self.window(), self.rect().center())
        nearest: tuple[int, Tile] | None = None
        for tile in self.window().findChildren(Tile):
            if tile is self or not tile.isVisible() or not tile.isEnabled():
                continue
            gap = tile.mapTo(self.window(), tile.rect().center()) - here
            along = QPoint.dotProduct(gap, way)
            aside = abs(QPoint.dotProduct(gap, QPoint(way.y(), way.x())))
            if along > 0 and (nearest is None or along + 3 * aside < nearest[0]):
                nearest = (along + 3 * aside, tile)
        return nearest[1] if nearest else None

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Badge above the words where the tile is high enough, else before them."""
        above = self.height() >= theme.px(104)
        has_badge = bool(self.icon_name or self.initials)
        side = theme.px((40 if self.initials else 32) if has_badge else 0)
        gap = theme.px(8) if has_badge else 0
        inset = theme.px(12)
        room = rect.adjusted(inset, theme.px(6), -inset, -theme.px(6))
        if above:
            words_room = QRectF(room.x(), 0, room.width(), room.height() - side - gap)
        else:
            words_room = QRectF(0, 0, room.width() - side - gap, room.height())
        title_font, title_height, words_height = self._fit(words_room)
        if above:
            top = room.center().y() - (side + gap + words_height) / 2
            badge = QRectF(room.center().x() - side / 2, top, side, side)
            words_top = top + side + gap
            words_left = room.x()
        else:
            badge = QRectF(room.x(), room.center().y() - side / 2, side, side)
            words_left = room.x() + side + gap
            words_top = room.center().y() - words_height / 2
        if has_badge:
            self._paint_badge(painter, badge.toRect())
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter)
        painter.setFont(title_font)
        painter.setPen(theme.colour(self._ink()))
        width = words_room.width()
        painter.drawText(QRectF(words_left, words_top, width, title_height), flags, self.text())
        if self.subtitle:
            painter.setFont(theme.font(14))
            painter.setPen(theme.colour("soft"))
            below = QRectF(words_left, words_top + title_height, width, words_height - title_height)
            painter.drawText(below, flags, self.subtitle)

    def _fit(self, room: QRectF) -> tuple:
        """The title's font and height, and the height of title and subtitle together."""
        wrap = int(Qt.TextFlag.TextWordWrap)
        second = 0.0
        if self.subtitle:
            box = QRectF(0, 0, room.width(), 10_000)
            second = QFontMetricsF(theme.font(14)).boundingRect(box, wrap, self.subtitle).height()
        height = room.height() - second
        font = theme.font_that_fits(
            self.text(), room.width(), height, self.type_size, bold=self.isChecked()
        )
        box = QRectF(0, 0, room.width(), 10_000)
        first = QFontMetricsF(font).boundingRect(box, wrap, self.text()).height()
        return font, first, first + second

    def _paint_badge(self, painter: QPainter, square) -> None:
        if self.initials:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.palette().accent))
            painter.drawEllipse(square)
            painter.setPen(theme.colour("on_accent"))
            painter.setFont(theme.font(16, bold=True))
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, self.initials)
        else:
            paint_icon(painter, self.icon_name, QRectF(square), theme.palette().accent)
