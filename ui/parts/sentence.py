"""Words that must be read whole: they wrap, then grow smaller, and are never cut off."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme


class Sentence(QWidget):
    """One sentence in at most `lines` lines, as large as fits, from `size` down to `least`.

    Where even the least size is too large for the given height, the part asks for more height.
    """

    def __init__(
        self,
        text: str = "",
        size: int = 30,
        *,
        lines: int = 4,
        least: int = 16,
        ink: str = "ink",
        bold: bool = False,
        middle: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._type = (size, least, bold)
        self._lines = lines
        self._ink = ink
        self._middle = middle
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def text(self) -> str:
        """The words shown."""
        return self._text

    def set_text(self, text: str) -> None:
        """Say something else; screen readers hear it as this part's name."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_size(self, size: int, *, lines: int, least: int) -> None:
        """Say it in another size, on another number of lines."""
        self._type = (size, least, self._type[2])
        self._lines = lines
        self.updateGeometry()
        self.update()

    def set_ink(self, ink: str) -> None:
        """Change the colour of the words, by purpose."""
        self._ink = ink
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of text size."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """The height of all lines at the full size."""
        size, _, bold = self._type
        height = QFontMetricsF(theme.font(size, bold)).lineSpacing() * self._lines
        return QSize(theme.px(240), round(height) + 1)

    def minimumSizeHint(self) -> QSize:
        """Room for one line at the least size."""
        _, least, bold = self._type
        return QSize(theme.px(80), round(QFontMetricsF(theme.font(least, bold)).lineSpacing()) + 1)

    def heightForWidth(self, width: int) -> int:
        """The words' height at this width, in the largest size that keeps to `lines` lines."""
        size, least, bold = self._type
        width = min(width, self.maximumWidth())
        room = self.sizeHint().height()
        font = theme.font_that_fits(self._text, width, room, size, bold=bold, least=least)
        box = QRectF(0, 0, width, 100_000)
        wrap = int(Qt.TextFlag.TextWordWrap)
        needed = QFontMetricsF(font).boundingRect(box, wrap, self._text).height()
        return max(round(needed) + 2, self.minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words as large as fits."""
        del event
        size, least, bold = self._type
        room = min(self.height(), max(self.sizeHint().height(), 1))
        font = theme.font_that_fits(self._text, self.width(), room, size, bold=bold, least=least)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(theme.colour(self._ink))
        upright = Qt.AlignmentFlag.AlignVCenter if self._middle else Qt.AlignmentFlag.AlignTop
        side = Qt.AlignmentFlag.AlignLeading
        painter.drawText(self.rect(), int(Qt.TextFlag.TextWordWrap | upright | side), self._text)
        painter.end()
