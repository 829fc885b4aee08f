"""The closed strip: a slim tab on the screen's edge that a touch opens."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.docking.places import TAB
from ui.parts.button import Button
from ui.parts.icons import paint_icon

_WORD = "Goodturn"


class SlimTab(Button):
    """Icon, word and how many wait. It takes no focus from the till, and can be dragged."""

    opened = Signal()
    dropped = Signal(QPoint)
    """Let go after it was dragged: where its middle is on the screen."""

    def __init__(self) -> None:
        super().__init__(_WORD, width=TAB.width(), height=TAB.height())
        self._waiting = 0
        self._held_at: QPoint | None = None
        self._dragged = False
        self.setWindowFlags(
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setToolTip(self.tr("Touch to open; drag it along the screen's edge"))
        self.clicked.connect(self.opened)
        self.set_waiting(0)

    def set_waiting(self, count: int) -> None:
        """Show how many customers wait; nothing at none."""
        self._waiting = count
        opens = self.tr("Open Goodturn")
        waits = self.tr("%n waiting", "", count)
        self.setAccessibleName(f"{opens}, {waits}" if count else opens)
        self.update()

    def sizeHint(self) -> QSize:
        """Its one size."""
        return QSize(theme.px(TAB.width()), theme.px(TAB.height()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """It may become a drag."""
        self._held_at = event.globalPosition().toPoint() - self.pos()
        self._dragged = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the finger once it has clearly moved."""
        if self._held_at is None:
            return
        to = event.globalPosition().toPoint() - self._held_at
        far = (to - self.pos()).manhattanLength() > 2 * QApplication.startDragDistance()
        self._dragged = self._dragged or far
        if self._dragged:
            self.move(to)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch opens, a drag only moves."""
        self._held_at = None
        if self._dragged:
            self._dragged = False
            self.setDown(False)
            self.dropped.emit(self.geometry().center())
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon above, the word upright along the edge, the count below."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("accent"))
        side = theme.px(24)
        left = (self.width() - side) / 2
        ink = theme.palette().on_accent
        paint_icon(painter, "heart", QRectF(left, theme.px(14), side, side), ink)
        painter.setPen(theme.colour("on_accent"))
        self._paint_word(painter)
        if self._waiting:
            self._paint_count(painter)
        painter.end()

    def _paint_word(self, painter: QPainter) -> None:
        top, end = theme.px(42), self.height() - theme.px(42 if self._waiting else 8)
        painter.save()
        painter.translate(self.width() / 2, (top + end) / 2)
        painter.rotate(-90)
        length = end - top
        painter.setFont(theme.font_that_fits(_WORD, length, theme.px(30), 16, bold=True))
        box = QRectF(-length / 2, -theme.px(15), length, theme.px(30))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _WORD)
        painter.restore()

    def _paint_count(self, painter: QPainter) -> None:
        side = theme.px(28)
        badge = QRectF((self.width() - side) / 2, self.height() - side - theme.px(8), side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("surface"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(badge)
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font(15, bold=True))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self._waiting))
