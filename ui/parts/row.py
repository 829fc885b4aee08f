"""One row of a list: what it holds and how it is drawn."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.parts.icons import paint_icon
from ui.parts.surface import Face, paint_face

ROW_HEIGHT = 72
GAP = 8
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
MOST_DOTS = 4
_NARROW_BELOW = 600
_WRAP = int(Qt.TextFlag.TextWordWrap)
_RAGGED = 0.2
"""Of a line's width, what stays free at the ends of wrapped lines."""


@dataclass(frozen=True)
class Row:
    """What one row says. `key` is the page's own; two rows with one key are the same thing.

    `dots` 0 to 4 shows how likely it is, None shows none. `icon` names a line icon. Where the
    list is narrow, the lines of `narrow` stand for title and amount, and `brief` for a detail
    that would be cut off.
    """

    key: object
    title: str
    detail: str = ""
    dots: int | None = None
    icon: str = ""
    amount: str = ""
    narrow: tuple[str, ...] = ()
    brief: str = ""

    def spoken(self) -> str:
        """The whole row as a screen reader says it."""
        return ", ".join(part for part in (self.title, self.amount, self.detail) if part)

    def narrow_lines(self) -> tuple[str, ...]:
        """What stands above the detail where the list is narrow."""
        joined = " · ".join(part for part in (self.title, self.amount) if part)
        return self.narrow or (joined,)


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
            _paint_narrow(painter, row, rect, chosen)
            painter.restore()
            return
        room = rect.adjusted(theme.px(12), theme.px(8), -theme.px(12), -theme.px(8))
        if row.icon:
            room.setLeft(_paint_icon(painter, row.icon, room))
        if row.amount:
            room.setRight(_paint_amount(painter, row.amount, room, chosen))
        if chosen:
            room.setRight(min(room.right(), rect.right() - theme.px(36)))
        _paint_words(painter, row, room, chosen)
        painter.restore()


def _paint_narrow(painter: QPainter, row: Row, rect: QRectF, chosen: bool) -> None:
    """Line below line, each as large as fits; nothing is cut off that says what it is."""
    room = rect.adjusted(theme.px(12), theme.px(6), -theme.px(12), -theme.px(6))
    if chosen:
        room.setRight(rect.right() - theme.px(32))
    lines = row.narrow_lines()
    below = bool(row.detail) or row.dots is not None
    detail = _narrow_detail(row, room.width()) if below else QRectF()
    height = (room.height() - detail.height()) / len(lines)
    fonts = [
        theme.font_that_fits(line, room.width(), height, 17, bold=chosen, least=13)
        for line in lines
    ]
    heights = [
        min(height, _height(font, room.width(), line))
        for font, line in zip(fonts, lines, strict=True)
    ]
    top = room.center().y() - (sum(heights) + detail.height()) / 2
    painter.setPen(theme.colour("ink"))
    for font, line, high in zip(fonts, lines, heights, strict=True):
        painter.setFont(font)
        painter.drawText(QRectF(room.left(), top, room.width(), high), _WRAP, line)
        top += high
    if below:
        place = QRectF(room.left(), top, room.width(), detail.height())
        if row.dots is not None:
            place.setLeft(paint_dots(painter, row.dots, place))
        painter.setFont(theme.font(14))
        painter.setPen(theme.colour("soft"))
        upright = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(place, _WRAP | upright, _shown_detail(row, place))


def _narrow_detail(row: Row, width: float) -> QRectF:
    """The room of the detail: beside dots one line, else two where it is long."""
    font = theme.font(14)
    line = QFontMetricsF(font).lineSpacing()
    if row.dots is not None:
        return QRectF(0, 0, width, line)
    return QRectF(0, 0, width, min(2 * line, _height(font, width, row.detail)))


def _shown_detail(row: Row, place: QRectF) -> str:
    """The detail where it fits, else its brief form, else as much of it as fits, with dots."""
    font = theme.font(14)
    for words in (row.detail, row.brief):
        if words and _height(font, place.width(), words) <= place.height() + 1:
            return words
    metrics = QFontMetricsF(font)
    lines = max(1, round(place.height() / metrics.lineSpacing()))
    room = place.width() * (lines - _RAGGED)
    return metrics.elidedText(row.detail, Qt.TextElideMode.ElideRight, room)


def _height(font: QFont, width: float, text: str) -> float:
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10_000), _WRAP, text).height()


def _paint_icon(painter: QPainter, name: str, room: QRectF) -> float:
    side = min(theme.px(56), round(room.height()))
    plate = QRectF(room.left(), room.center().y() - side / 2, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("plate"))
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
    title_height = min(_height(font, room.width(), row.title), title_room)
    top = room.center().y() - (title_height + detail_height) / 2
    painter.setFont(font)
    painter.setPen(theme.colour("ink"))
    painter.drawText(QRectF(room.left(), top, room.width(), title_height), _WRAP, row.title)
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
