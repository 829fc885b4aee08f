"""A scrolling area whose bar lives in the gap beside it, so that its content never moves."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QScroller, QWidget

from ui import theme
from ui.parts.result_list import ResultList


class GutterBar(QScrollBar):
    """A scroll bar that always keeps its place and is drawn only where there is more to see."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._width = width
        self.rangeChanged.connect(lambda low, high: self.setEnabled(high > low))

    def set_width(self, width: int) -> None:
        """Take this many pixels (at 100 %)."""
        self._width = width
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the gap it lives in."""
        return QSize(theme.px(self._width), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing, while everything is in view."""
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class WorkArea(QScrollArea):
    """Shows one widget as wide as the area less its gutter, and scrolls it where it is higher."""

    def __init__(self, gutter: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar = GutterBar(gutter, self)
        self.setVerticalScrollBar(self._bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def set_gutter(self, gutter: int) -> None:
        """Leave this many pixels (at 100 %) for the bar."""
        self._bar.set_width(gutter)

    def hold(self, widget: QWidget | None) -> None:
        """Show another widget; the one before is given back to its owner, hidden."""
        if widget is self.widget():
            return
        before = self.takeWidget()
        if before:
            before.hide()
        if before:
            before.removeEventFilter(self)
        if widget:
            widget.installEventFilter(self)
            self.setWidget(widget)
            widget.setAutoFillBackground(False)
            widget.show()

    def minimumSizeHint(self) -> QSize:
        """Small: what does not fit is scrolled to."""
        return QSize(theme.px(120), theme.px(88))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Bring what gets the focus into view."""
        moved = super().focusNextPrevChild(forward)
        self._show_focus()
        return moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has the focus stays in view, also where a keyboard takes half of the room."""
        super().resizeEvent(event)
        self._keep_one_bar()
        self._show_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again at what scrolls whenever something in the widget has another size."""
        seen = super().eventFilter(watched, event)
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._keep_one_bar()
        return seen

    def _keep_one_bar(self) -> None:
        """Where the whole is too high, lists in it show all their rows instead of scrolling too."""
        whole = self.widget()
        if whole is None or whole.layout() is None:
            return
        lists = [each for each in whole.findChildren(ResultList) if each.isVisibleTo(whole)]
        layout, width = whole.layout(), self.viewport().width()
        high = layout.totalMinimumSize().height()
        if layout.hasHeightForWidth():
            high = max(high, layout.totalMinimumHeightForWidth(width))
        least = high - sum(each.more_than_least() for each in lists)
        for each in lists:
            each.set_whole(least > self.viewport().height())

    def _show_focus(self) -> None:
        widget = self.window().focusWidget()
        if not widget or not self.isAncestorOf(widget):
            return
        if widget.height() <= self.viewport().height():
            self.ensureWidgetVisible(widget, 0, theme.px(8))
            return
        # Of what is too high to be seen whole, the top: what stands above it says what it is for.
        top = widget.mapTo(self.widget(), QPoint(0, 0))
        self.ensureVisible(top.x(), top.y() + theme.px(44), 0, theme.px(8))
        self.ensureVisible(top.x(), top.y(), 0, 0)


class Veil(QWidget):
    """Dims what lies beneath and keeps touches from it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._beneath = parent
        self.setProperty("overlay", True)
        self.hide()
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the parent, whatever its size."""
        if watched is self._beneath and event.type() == QEvent.Type.Resize:
            self.resize(self._beneath.size())
        return False

    def draw_over(self, dimmed: bool) -> None:
        """Dim the parent, or clear it again."""
        self.resize(self._beneath.size())
        self.setVisible(dimmed)
        if dimmed:
            self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing beneath is touched."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The paper's colour, half through."""
        del event
        shade = theme.colour("paper")
        shade.setAlphaF(0.68)
        painter = QPainter(self)
        painter.fillRect(self.rect(), shade)
        painter.end()
