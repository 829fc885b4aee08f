"""The quiet band above everything that says: this is practice."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme

_HEIGHT = 24


class PracticeBand(QWidget):
    """One line in a colour of its own; hidden in the real shop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Practice: nothing here counts"))
        self.hide()

    def arrange(self) -> None:
        """Take the measures of this text size."""
        self.setFixedHeight(theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrow: the words fit the strip."""
        return QSize(theme.px(200), theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The colour and the words."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("practice"))
        painter.setFont(theme.font(14, bold=True))
        painter.setPen(theme.colour("on_practice"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.accessibleName())
        painter.end()
