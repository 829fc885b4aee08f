"""Figures that are not for customers: drawn over the page for some seconds, in place, no word."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui import theme

HOLD_MS, SHOWN_MS = 1000, 5000
_LOOK_MS = 100
_PADDING, _HEIGHT, _LOW = 8, 28, 70


@dataclass(frozen=True)
class Figure:
    """A figure, and the part of a page on whose upper right corner it is drawn.

    `within` is a place in that part, such as a row of a list; None is the whole part.
    """

    over: QWidget
    text: str
    within: QRect | None = None


class Held(QObject):
    """A button that is held for a second, by a finger or by a key, asks for something else."""

    held = Signal()

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self.timer = QTimer(self, singleShot=True, interval=HOLD_MS)
        self.timer.timeout.connect(self._take)
        button.pressed.connect(self._begin)
        button.released.connect(self.timer.stop)
        self._taken = False

    def _begin(self) -> None:
        self._taken = False
        self.timer.start()

    def _take(self) -> None:
        self._taken = True
        self.held.emit()

    def taken(self) -> bool:
        """Whether the press that has just ended was a long one."""
        return self._taken


class FiguresLayer(QWidget):
    """Lies over everything and takes no touch; a screen reader finds nothing in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("overlay", True)
        self.always = False
        """Whether they stay: customers cannot see this screen."""

        self.end = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self.end.timeout.connect(self.clear)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._follow)
        self._figures: list[Figure] = []
        self._drawn: list[tuple[QRect, str]] = []
        self.hide()

    def show_figures(self, figures: list[Figure]) -> None:
        """Draw these until the time is over."""
        self._figures = figures
        self.resize(self.parentWidget().size())
        self._drawn = self.places()
        self.setVisible(bool(figures))
        self.raise_()
        self.update()
        self._look.start()
        if not self.always:
            self.end.start()

    def clear(self) -> None:
        """Nothing is drawn any more."""
        self._figures = []
        self._look.stop()
        self.end.stop()
        self.hide()

    def places(self) -> list[tuple[QRect, str]]:
        """Where each figure that is in view stands now, and what it says."""
        found = []
        for figure in self._figures:
            rect = self._place(figure)
            if rect is not None:
                found.append((rect, figure.text))
        return found

    def _place(self, figure: Figure) -> QRect | None:
        """At the upper right of what is in view of it, while its upper edge is.

        On something low, such as a button, it stands astride that edge, clear of the words.
        """
        over = figure.over
        within = figure.within or over.rect()
        seen = over.visibleRegion().boundingRect().intersected(within)
        if not over.isVisible() or seen.isEmpty() or seen.top() > within.top():
            return None
        corner = over.mapTo(self.parentWidget(), seen.topRight())
        metrics = QFontMetricsF(theme.font(14, bold=True))
        width = round(metrics.horizontalAdvance(figure.text)) + 2 * theme.px(_PADDING)
        if width > seen.width() < within.width():
            return None  # half of it is scrolled away
        height = theme.px(_HEIGHT)
        low = within.height() < theme.px(_LOW)
        top = corner.y() - height // 2 if low else corner.y() + theme.px(4)
        return QRect(max(0, corner.x() - width - theme.px(4)), top, width, height)

    def _follow(self) -> None:
        """What is scrolled away takes its figures with it."""
        if self._drawn != self.places():
            self._drawn = self.places()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One small plate for each figure."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(14, bold=True))
        for rect, text in self._drawn:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("ink"))
            painter.drawRoundedRect(QRectF(rect), theme.px(6), theme.px(6))
            painter.setPen(theme.colour("paper"))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.end()
