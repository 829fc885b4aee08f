"""The shop's own picture."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme


class LogoView(QWidget):
    """The shop's picture on white, as on paper; hidden while there is none."""

    def __init__(self, width: int, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setFixedSize(theme.px(width), theme.px(height))
        self.hide()

    def show_png(self, png: bytes | None) -> None:
        """Show this picture, or nothing."""
        self._image = QImage.fromData(png or b"")
        self.setVisible(not self._image.isNull())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The whole picture in the middle."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(self.rect()).center()
        left, top = place.x() - size.width() / 2, place.y() - size.height() / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)
        painter.end()
