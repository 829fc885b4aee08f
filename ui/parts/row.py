"""One row of a list: what it holds and how it is drawn."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.parts.icons import paint_icon
from ui.parts.surface import Face, paint_face

ROW_HEIGHT = 72
GAP = 8
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
MOST_DOTS = 4
_NARROW_BELOW = 480


@dataclass(frozen=True)
class Row:
    """What one row says. `key` is the page's own; two rows with one key are the same thing.

    `dots` 0 to 4 shows how likely it is, None shows none. `icon` names a line icon.
    """

    key: object
    title: str
    detail: str = ""
    dots: int | None = None
    icon: str = ""
    amount: str = ""

    def spoken(self) -> str:
        """The whole row as a screen reader says it."""
        return ", ".join(part for part in (self.title, self.amount, self.detail) if part)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


class RowDelegate(QStyledItemDelegate):
    """Draws rows as cards: two lines, the dots, and a tick and outline when chosen."""

    row_height = ROW_HEIGHT

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A row and the gap below it."""
        del index
        return QSize(option.rect.width(), theme.px(self.row_height + GAP))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        row: Row = index.data(ROW_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        touched = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        rect = QRectF(option.rect).adjusted(0, 0, 0, -theme.px(GAP))
        painter.save()
        fill = "hover" if touched and not chosen else "surface"
        paint_face(painter, rect, Face(fill, "line", chosen=chosen, focused=focused))
        if rect.width() < theme.px(_NARROW_BELOW):
            row = replace(row, title=_joined(row.title, row.amount), amount="", icon="")
        room = rect.adjusted(theme.px(12), theme.px(8), -theme.px(12), -theme.px(8))
        if row.icon:
            room.setLeft(_paint_icon(painter, row.icon, room))
        if row.amount:
            room.setRight(_paint_amount(painter, row.amount, room, chosen))
        if chosen:
            room.setRight(min(room.right(), rect.right() - theme.px(36)))
        _paint_words(painter, row, room, chosen)
        painter.restore()


def _paint_icon(painter: QPainter, name: str, room: QRectF) -> float:
    side = theme.px(56)
    plate = QRectF(room.left(), room.center().y() - side / 2, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("tile"))
    painter.drawRoundedRect(plate, theme.px(6), theme.px(6))
    inset = theme.px(14)
    inner = plate.adjusted(inset, inset, -inset, -inset)
    paint_icon(painter, name, inner, theme.palette().accent)
    return plate.right() + theme.px(12)


def _paint_amount(painter: QPainter, amount: str, room: QRectF, chosen: bool) -> float:
    right = room.right() - theme.px(28) if chosen else room.right()
    painter.setFont(theme.font(17, bold=chosen))
    painter.setPen(theme.colour("ink"))
    width = painter.fontMetrics().horizontalAdvance(amount)
    place = QRectF(right - width, room.top(), width + 1, room.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, amount)
    return right - width - theme.px(16)


def _paint_words(painter: QPainter, row: Row, room: QRectF, chosen: bool) -> None:
    """The title in one line, two where it is long, and the dots with the detail below it."""
    below = row.detail or row.dots is not None
    detail_font = theme.font(15)
    detail_height = QFontMetricsF(detail_font).lineSpacing() if below else 0
    title_room = room.height() - detail_height
    font = theme.font_that_fits(row.title, room.width(), title_room, 17, bold=chosen, least=14)
    wrap = int(Qt.TextFlag.TextWordWrap)
    box = QRectF(0, 0, room.width(), 10_000)
    title_height = QFontMetricsF(font).boundingRect(box, wrap, row.title).height()
    title_height = min(title_height, title_room)
    top = room.center().y() - (title_height + detail_height) / 2
    painter.setFont(font)
    painter.setPen(theme.colour("ink"))
    painter.drawText(QRectF(room.left(), top, room.width(), title_height), wrap, row.title)
    if below:
        line = QRectF(room.left(), top + title_height, room.width(), detail_height)
        if row.dots is not None:
            line.setLeft(paint_dots(painter, row.dots, line))
        painter.setFont(detail_font)
        painter.setPen(theme.colour("soft"))
        shown = painter.fontMetrics().elidedText(
            row.detail, Qt.TextElideMode.ElideRight, int(line.width())
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)


def paint_dots(painter: QPainter, count: int, line: QRectF) -> float:
    """Draw four dots, `count` of them filled, and return where the words may begin."""
    side, step = theme.px(9), theme.px(13)
    left = line.left() + theme.px(1)
    for place in range(MOST_DOTS):
        circle = QRectF(left + place * step, line.center().y() - side / 2, side, side)
        painter.setPen(QPen(theme.colour("accent"), theme.px(1.5)))
        painter.setBrush(theme.colour("accent") if place < count else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
    return left + MOST_DOTS * step + theme.px(6)
