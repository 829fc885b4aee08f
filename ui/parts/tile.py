"""A big tile: an icon or initials, a title, a line below it."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
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


_NARROW_BELOW = 150
_TICK_ROOM = 18
"""Pixels at 100 %: where words need the whole width, and what the tick takes of a low tile."""


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
        """Badge above the words where the tile is high enough, else before them.

        A narrow tile has room for its words alone, and they keep clear of the tick.
        """
        high, narrow = self.height() >= theme.px(104), self.width() < theme.px(_NARROW_BELOW)
        inset, upright = (theme.px(6), theme.px(3)) if narrow else (theme.px(12), theme.px(6))
        room = rect.adjusted(inset, upright, -inset, -upright)
        has_badge = bool(self.initials) or (bool(self.icon_name) and (high or not narrow))
        side = theme.px(40 if self.initials else 32) if has_badge else 0
        gap = theme.px(8 if high else 12) if side else 0
        if high:
            words = room.adjusted(0, side + gap, 0, 0)
            title = self._fit(words)
            top = room.center().y() - (side + gap + title.height) / 2
            badge = QRectF(room.center().x() - side / 2, top, side, side)
            words.moveTop(top + side + gap)
        else:
            words = room.adjusted(side + gap, 0, 0, 0)
            title = self._fit(words, tick=theme.px(_TICK_ROOM) if self.isChecked() else 0)
            badge = QRectF(room.x(), room.center().y() - side / 2, side, side)
            words.moveTop(room.center().y() - title.height / 2)
        if side:
            self._paint_badge(painter, badge)
        middle = high or not side
        self._paint_words(painter, words, title, middle=middle)

    def _fit(self, room: QRectF, tick: float = 0) -> "_Fitted":
        """How title and subtitle fit into a room of which the tick takes the title's end."""
        small = theme.font(13 if self.width() < theme.px(_NARROW_BELOW) else 14)
        below = _height(small, room.width(), self.subtitle)
        width, height = room.width() - tick, room.height() - below
        font = theme.font_that_fits(self.text(), width, height, self.type_size)
        title = _height(font, width, self.text())
        return _Fitted(font, small, width, title, title + below)

    def _paint_words(
        self, painter: QPainter, room: QRectF, title: "_Fitted", *, middle: bool
    ) -> None:
        aligned = Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeading
        flags = int(Qt.TextFlag.TextWordWrap | aligned)
        painter.setFont(title.font)
        painter.setPen(theme.colour(self._ink()))
        line = QRectF(room.x(), room.y(), title.width, title.title_height)
        painter.drawText(line, flags, self.text())
        painter.setFont(title.small)
        painter.setPen(theme.colour("soft"))
        below = QRectF(room.x(), line.bottom(), room.width(), title.height - title.title_height)
        painter.drawText(below, flags, self.subtitle)

    def _paint_badge(self, painter: QPainter, place: QRectF) -> None:
        square = QRectF(place.toRect())
        if self.initials:
            paint_initials(painter, square, self.initials, 16)
        else:
            paint_icon(painter, self.icon_name, square, theme.palette().accent)


@dataclass(frozen=True)
class _Fitted:
    font: QFont
    small: QFont
    width: float
    title_height: float
    height: float


def _height(font: QFont, width: float, text: str) -> float:
    room = QRectF(0, 0, width, 10_000)
    wrap = int(Qt.TextFlag.TextWordWrap)
    return QFontMetricsF(font).boundingRect(room, wrap, text).height() if text else 0.0


def paint_initials(painter: QPainter, circle: QRectF, initials: str, size: int) -> None:
    """Draw a person's round badge."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    painter.drawEllipse(circle)
    painter.setPen(theme.colour("on_accent"))
    painter.setFont(theme.font(size, bold=True))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initials)
