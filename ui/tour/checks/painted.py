"""What words a part paints, where, and in which colour: asked of its own painting."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QPixmap,
    QRegion,
    QTextItem,
)
from PySide6.QtWidgets import QWidget

_DPI = 96
_SCALED = 0x10000
"""How a paint device tells its pixel ratio of 1 to Qt."""


@dataclass(frozen=True)
class PaintedLine:
    """One line of words as it was painted, in the part's own pixels.

    `box` is from the top of a capital to the foot of a g; `room` is what it was let to fill.
    """

    text: str
    box: QRectF
    room: QRectF
    ink: QColor
    pixels: int
    bold: bool


class _Listener(QPaintEngine):
    """Hears what is painted, and keeps the words."""

    def __init__(self, room: QRectF) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.lines: list[PaintedLine] = []
        self._room = room

    def begin(self, device: QPaintDevice) -> bool:
        """Always ready."""
        del device
        return True

    def end(self) -> bool:
        """Nothing to finish."""
        return True

    def type(self) -> QPaintEngine.Type:
        """One of our own."""
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        """The painter itself is asked when words come."""

    def drawPath(self, path: QPainterPath) -> None:
        """Shapes are not words."""

    def drawLines(self, *lines: object) -> None:
        """Nor are lines, which Qt by itself would turn into polygons without end."""

    def drawPolygon(self, *corners: object) -> None:
        """Nor are polygons."""

    def drawPixmap(self, place: QRectF, pixmap: QPixmap, part: QRectF) -> None:
        """Nor are pictures."""

    def drawTextItem(self, foot: QPointF, item: QTextItem) -> None:
        """Words: where their capitals and descenders reach, in what ink."""
        painter = self.painter()
        box = QRectF(
            foot.x(),
            foot.y() - item.ascent() * 0.72,
            item.width(),
            item.ascent() * 0.72 + item.descent() * 0.8,
        )
        room = self._room
        if painter.hasClipping():
            clip = painter.transform().mapRect(painter.clipBoundingRect())
            room = room.intersected(clip)
        ink = QColor(painter.pen().color())
        ink.setAlphaF(ink.alphaF() * painter.opacity())
        self.lines.append(
            PaintedLine(
                item.text(),
                painter.transform().mapRect(box),
                room,
                ink,
                item.font().pixelSize(),
                item.font().bold(),
            )
        )


class _Paper(QPaintDevice):
    """Something to paint on that only listens."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self._size = size
        self.listener = _Listener(QRectF(0, 0, size.width(), size.height()))

    def paintEngine(self) -> QPaintEngine:
        """The listener."""
        return self.listener

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        """A plain screen of the part's size."""
        kind = QPaintDevice.PaintDeviceMetric
        known = {
            kind.PdmWidth: self._size.width(),
            kind.PdmHeight: self._size.height(),
            kind.PdmDepth: 32,
            kind.PdmDpiX: _DPI,
            kind.PdmDpiY: _DPI,
            kind.PdmPhysicalDpiX: _DPI,
            kind.PdmPhysicalDpiY: _DPI,
            kind.PdmDevicePixelRatio: 1,
            kind.PdmDevicePixelRatioScaled: _SCALED,
        }
        return known.get(metric, 0)


def painted_lines(part: QWidget) -> list[PaintedLine]:
    """The words that a part paints by itself, its children left out."""
    paper = _Paper(part.size())
    painter = QPainter(paper)
    part.render(painter, QPoint(), QRegion(), QWidget.RenderFlag(0))
    painter.end()
    return [line for line in paper.listener.lines if line.text.strip()]
