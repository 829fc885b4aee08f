"""The program's face: one curve that dips, climbs, comes level, and rises above."""

from PySide6.QtCore import Property, QEasingCurve, QPointF, QPropertyAnimation, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRadialGradient,
)
from PySide6.QtWidgets import QWidget

from ui import theme

MOVE_MS = 240
"""How long the line takes to walk to where it should be."""

_LEVEL, _LOW, _HIGH = 0.54, 0.9, 0.18
_KNOTS = (
    (0.00, _LEVEL),
    (0.62, _LEVEL),
    (1.08, _LOW),
    (1.34, _LOW),
    (1.98, _LEVEL),
    (2.94, _LEVEL),
    (3.62, _HIGH),
    (4.00, _HIGH),
)
"""(column, height) where the line runs level; 0 is the row's left or top, 1 one column or all."""


class LoyaltyLine(QWidget):
    """The curve behind the steps; `progress` 0 to 4 is how far it is walked, in columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("overlay", True)
        self._progress = 0.0
        self._movement = QPropertyAnimation(self, b"progress", self)
        self._movement.setDuration(MOVE_MS)
        self._movement.setEasingCurve(QEasingCurve.Type.InOutCubic)

    def _get_progress(self) -> float:
        return self._progress

    def _set_progress(self, value: float) -> None:
        self._progress = min(4.0, max(0.0, value))
        self.update()

    progress = Property(float, _get_progress, _set_progress)

    def walk_to(self, progress: float) -> None:
        """Move on, or back, in a quarter of a second, or at once where movement is unwanted."""
        self._movement.stop()
        if not theme.animates() or not self.isVisible():
            self._set_progress(progress)
            return
        self._movement.setStartValue(self._progress)
        self._movement.setEndValue(progress)
        self._movement.start()

    def curve(self) -> QPainterPath:
        """The whole line over the widget's own width and height."""
        across, down = self.width() / 4, self.height()
        points = [QPointF(x * across, y * down) for x, y in _KNOTS]
        path = QPainterPath(points[0])
        for here, there in zip(points, points[1:], strict=False):
            bend = (there.x() - here.x()) * 0.5
            path.cubicTo(here + QPointF(bend, 0), there - QPointF(bend, 0), there)
        return path

    def paintEvent(self, event: QPaintEvent) -> None:
        """The whole line faint, the walked part in accent with a soft glow at its head."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = self.curve()
        painter.strokePath(path, _pen(theme.colour("faint")))
        if self._progress > 0:
            reach = self.width() * self._progress / 4
            self._paint_walked(painter, path, reach)
        painter.end()

    def _paint_walked(self, painter: QPainter, path: QPainterPath, reach: float) -> None:
        accent = theme.colour("accent")
        begin = QColor(accent)
        begin.setAlphaF(0.35)
        fade = QLinearGradient(0, 0, reach, 0)
        fade.setColorAt(0, begin)
        fade.setColorAt(min(1.0, theme.px(220) / max(reach, 1)), accent)
        painter.save()
        painter.setClipRect(QRectF(0, 0, reach, self.height()))
        painter.strokePath(path, _pen(fade))
        painter.restore()
        head = QPointF(reach, _height_at(path, reach))
        _paint_glow(painter, head, accent)


def _pen(brush: QColor | QLinearGradient) -> QPen:
    return QPen(brush, theme.px(3), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def _height_at(path: QPainterPath, x: float) -> float:
    """The curve's height at `x`, by halving: it only ever runs to the right."""
    low, high = 0.0, 1.0
    for _ in range(24):
        middle = (low + high) / 2
        if path.pointAtPercent(middle).x() < x:
            low = middle
        else:
            high = middle
    return path.pointAtPercent(high).y()


def _paint_glow(painter: QPainter, centre: QPointF, accent: QColor) -> None:
    radius = theme.px(12)
    glow = QRadialGradient(centre, radius)
    for place, strength in ((0.0, 0.45), (0.5, 0.16), (1.0, 0.0)):
        shade = QColor(accent)
        shade.setAlphaF(strength)
        glow.setColorAt(place, shade)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(glow)
    painter.drawEllipse(centre, radius, radius)
    painter.setBrush(accent)
    painter.drawEllipse(centre, theme.px(4.5), theme.px(4.5))
