"""A bar that fills: how far something has come."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_HEIGHT = 16


class Meter(QWidget):
    """`share` goes from 0 to 1."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share = 0.0
        self.setAccessibleName(name)
        self.setFixedHeight(theme.px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fill(self, share: float) -> None:
        """Come to this share."""
        self.share = min(1.0, max(0.0, share))
        self.setAccessibleDescription(f"{round(self.share * 100)} / 100")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The whole as a quiet line, and on it what is done."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        done = QRectF(whole.topLeft(), whole.size())
        done.setWidth(max(whole.height(), whole.width() * self.share))
        for rect, colour in ((whole, "line"), (done, "accent")):
            painter.setBrush(theme.colour(colour))
            painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.end()
