"""A bar code to be scanned off the screen: black on white in every theme."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_QUIET = 12
_MOST_BAR = 3
_WORDS_HEIGHT = 20


class BarCode(QWidget):
    """Bars of whole pixels, at least two for the narrowest, and what they say beneath."""

    def __init__(self, height: int = 88, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self._widths: Sequence[int] = ()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(height))

    def show_code(self, widths: Sequence[int], words: str) -> None:
        """Show bars and spaces of these widths in modules, by turns."""
        self._widths = widths
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the side card."""
        return QSize(theme.px(368), theme.px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """White card, black bars without any smoothing, the words in the middle below."""
        del event
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(self.rect(), theme.RADIUS, theme.RADIUS)
        modules = sum(self._widths)
        if modules:
            room = self.width() - 2 * _QUIET
            module = max(1, min(room // modules, theme.px(_MOST_BAR)))
            self._paint_bars(painter, module, (self.width() - module * modules) // 2)
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(theme.font(14))
        words = QRectF(self.rect()).adjusted(0, self.height() - theme.px(_WORDS_HEIGHT + 4), 0, -4)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()

    def _paint_bars(self, painter: QPainter, module: int, left: int) -> None:
        painter.setBrush(Qt.GlobalColor.black)
        height = self.height() - theme.px(_WORDS_HEIGHT) - 16
        for place, width in enumerate(self._widths):
            if place % 2 == 0:
                painter.drawRect(left, 8, width * module, height)
            left += width * module
