"""Shows a PDF on the screen exactly as it will print, on white paper with a soft shadow."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.parts.surface import Face, paint_face

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer

_MARGIN = 16
_MOST_PAGES = 2
_SHADOW = 6


class PdfView(QWidget):
    """Fits the first two pages of a PDF, such as a card's two sides, below each other.

    QtPdf is loaded with the first document, and renders on a thread of its own.
    """

    shown = Signal()
    """All pages are drawn as sharp as the screen can show them."""

    touched = Signal()
    """It was touched, or Space pressed on it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: QPdfDocument | None = None
        self._renderer: QPdfPageRenderer | None = None
        self._buffer = QBuffer(self)
        self._images: dict[int, QImage] = {}
        self._wanted: dict[int, int] = {}
        self._empty = ""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """The note's place on the hand-over page, at 100 %."""
        return QSize(theme.px(430), theme.px(504))

    def set_empty(self, text: str) -> None:
        """What stands here while there is no document."""
        self._empty = text
        self.update()

    def show_pdf(self, data: bytes) -> None:
        """Show this document in the place of what was shown; raises ValueError if it is none."""
        from PySide6.QtPdf import QPdfDocument

        document, renderer = self._opened()
        self._images.clear()
        self._wanted.clear()
        document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(self._buffer)
        renderer.setDocument(document)
        if document.error() != QPdfDocument.Error.None_:
            raise ValueError(document.error().name)
        self._ask_for_pages()

    def _opened(self) -> "tuple[QPdfDocument, QPdfPageRenderer]":
        """The document and what renders it, made when the first one is shown."""
        if self._document is None or self._renderer is None:
            from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer

            self._document = QPdfDocument(self)
            self._renderer = QPdfPageRenderer(self)
            self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
            self._renderer.pageRendered.connect(self._rendered)
        return self._document, self._renderer

    def clear(self) -> None:
        """Show no document."""
        if self._document is not None:
            self._document.close()
        self._images.clear()
        self._wanted.clear()
        self.update()

    def is_drawn(self) -> bool:
        """Whether every page stands there as sharp as the screen can show it."""
        return not self._wanted

    def page_places(self) -> list[QRectF]:
        """Where the pages stand, fitted to the room with their proportions kept."""
        if self._document is None or not self._document.pageCount():
            return []
        count = min(self._document.pageCount(), _MOST_PAGES)
        points = [self._document.pagePointSize(page) for page in range(count)]
        gap = theme.px(_MARGIN)
        room = QRectF(self.rect()).adjusted(gap, gap, -gap, -gap)
        widest = max(point.width() for point in points)
        heights = sum(point.height() for point in points)
        scale = min(room.width() / widest, (room.height() - gap * (count - 1)) / heights)
        top = round(room.center().y() - (heights * scale + gap * (count - 1)) / 2)
        places = []
        for point in points:
            width, height = round(point.width() * scale), round(point.height() * scale)
            places.append(QRectF(round(room.center().x() - width / 2), top, width, height))
            top += height + gap
        return places

    def _ask_for_pages(self) -> None:
        """Ask for each page in the size it has on the screen."""
        self._wanted.clear()
        ratio = self.devicePixelRatioF()
        for page, place in enumerate(self.page_places()):
            size = (place.size() * ratio).toSize()
            if self._renderer and not size.isEmpty():
                self._wanted[page] = self._renderer.requestPage(page, size)
        self.update()

    def _rendered(
        self, page: int, size: QSize, image: QImage, options: object, request: int
    ) -> None:
        del size, options
        if self._wanted.get(page) != request:
            return
        del self._wanted[page]
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._images[page] = image
        self.update()
        if not self._wanted:
            self.shown.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch on the papers."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.touched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space does as a touch does."""
        if event.key() == Qt.Key.Key_Space:
            self.touched.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew in the size of the room."""
        super().resizeEvent(event)
        self._ask_for_pages()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The desk, the papers with their shadows, and what is printed on them."""
        del event
        painter = QPainter(self)
        paint_face(painter, QRectF(self.rect()), Face("card", "line", focused=self.hasFocus()))
        places = self.page_places()
        for page, place in enumerate(places):
            _paint_shadow(painter, place)
            painter.fillRect(place, Qt.GlobalColor.white)
            if page in self._images:
                painter.drawImage(place, self._images[page])
        if self._empty and not places:
            painter.setFont(theme.font(16))
            painter.setPen(theme.colour("soft"))
            inset = theme.px(24)
            room = self.rect().adjusted(inset, inset, -inset, -inset)
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
            painter.drawText(room, int(flags), self._empty)
        painter.end()


def _paint_shadow(painter: QPainter, paper: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in range(_SHADOW, 0, -1):
        painter.setBrush(QColor(0, 0, 0, 7))
        edge = theme.px(spread)
        around = paper.adjusted(-edge, -edge + theme.px(2), edge, edge + theme.px(2))
        painter.drawRoundedRect(around, edge, edge)
