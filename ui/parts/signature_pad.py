"""A pad to sign on, with a finger, a mouse or a pen that feels how hard it is pressed."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QShowEvent,
    QTabletEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QScroller, QWidget

from core.vouchers.strokes import MOST_POINTS, MOST_STROKES, PAD, STEPS, Point, Signature
from ui import theme
from ui.parts.surface import Face, paint_face

_LEAST_STEP = 1.2
"""A pen that has moved less than this (units of the pad) has not moved."""
_THIN, _USUAL = 1.8, 3.6
_THINNER_BY_SPEED = 0.9
"""Width without a feeling pen: so much less for each unit in a millisecond."""
_PRESSED = 4.2
_KEPT = 0.6
"""How much of the width before a new point keeps, so that the line swells slowly."""
_BASELINE = 0.76
_QUICK_MS = 1


class SignaturePad(QWidget):
    """440 by 160 at 100 %, or narrower in that shape; what is drawn is kept as strokes."""

    changed = Signal()
    """A stroke has begun, or the pad was cleared."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[Point]] = []
        self._drawing = False
        self._by_pen = False
        self._width = _USUAL
        self._last_at = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_TabletTracking, on=False)
        self.set_width(PAD[0])

    def set_width(self, width: int) -> None:
        """Take this width in pixels at 100 %, and the height that goes with it."""
        across = min(width, PAD[0])
        self.setFixedSize(QSize(theme.px(across), theme.px(round(across * PAD[1] / PAD[0]))))

    def signature(self) -> Signature | None:
        """What was drawn, None for an empty pad."""
        strokes = tuple(tuple(stroke) for stroke in self._strokes if stroke)
        return Signature(strokes) if strokes else None

    def clear(self) -> None:
        """An empty pad."""
        self._strokes.clear()
        self._drawing = False
        self.update()
        self.changed.emit()

    # The pen ----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A mouse or a finger begins a stroke."""
        if event.button() == Qt.MouseButton.LeftButton and not self._by_pen:
            self._begin(event.position(), _USUAL, event.timestamp())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It goes on; quicker is thinner."""
        if self._drawing and not self._by_pen:
            self._go_on(event.position(), None, event.timestamp())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It ends."""
        del event
        self._drawing = False

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen: harder is wider."""
        width = max(_THIN / 2, _PRESSED * event.pressure())
        kind = event.type()
        if kind == QTabletEvent.Type.TabletPress:
            self._by_pen = True
            self._begin(event.position(), width, event.timestamp())
        elif kind == QTabletEvent.Type.TabletMove and self._drawing:
            self._go_on(event.position(), width, event.timestamp())
        elif kind == QTabletEvent.Type.TabletRelease:
            self._drawing = self._by_pen = False
        event.accept()

    def _begin(self, at: QPointF, width: float, moment: int) -> None:
        if len(self._strokes) >= MOST_STROKES or self._count() >= MOST_POINTS:
            return
        self._drawing = True
        self._width, self._last_at = width, moment
        self._strokes.append([self._point(at)])
        self.update()
        self.changed.emit()

    def _go_on(self, at: QPointF, width: float | None, moment: int) -> None:
        last, new = self._strokes[-1][-1], self._point(at)
        step = QPointF(new.x - last.x, new.y - last.y) / STEPS
        far = (step.x() ** 2 + step.y() ** 2) ** 0.5
        if far < _LEAST_STEP or self._count() >= MOST_POINTS:
            return
        if width is None:
            quick = far / max(moment - self._last_at, _QUICK_MS)
            width = max(_THIN, _USUAL - _THINNER_BY_SPEED * quick)
        self._width = _KEPT * self._width + (1 - _KEPT) * width
        self._last_at = moment
        self._strokes[-1].append(self._point(at))
        self.update()

    def _point(self, at: QPointF) -> Point:
        """Where the pen is, in the pad's own measure, held within its edges."""
        scale = PAD[0] * STEPS / self.width()
        x = min(max(round(at.x() * scale), 0), PAD[0] * STEPS)
        y = min(max(round(at.y() * scale), 0), PAD[1] * STEPS)
        return Point(x, y, min(max(round(self._width * STEPS), 1), 255))

    def _count(self) -> int:
        return sum(map(len, self._strokes))

    # What is seen -----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """White paper in every theme, a line to sign on, and the ink."""
        del event
        painter = QPainter(self)
        rect = QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(rect, theme.px(theme.RADIUS), theme.px(theme.RADIUS))
        paint_face(painter, rect, Face(None, "line", strong_line=True))
        painter.setPen(QPen(Qt.GlobalColor.gray, 1, Qt.PenStyle.DotLine))
        y = round(rect.height() * _BASELINE)
        painter.drawLine(theme.px(24), y, round(rect.width()) - theme.px(24), y)
        scale = self.width() / (PAD[0] * STEPS)
        for stroke in self._strokes:
            _paint_stroke(painter, stroke, scale)
        painter.end()

    # A finger that signs does not scroll ------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """While the pad is in view, what holds it does not follow the finger."""
        super().showEvent(event)
        for area in self._areas():
            QScroller.ungrabGesture(area.viewport())

    def hideEvent(self, event: QHideEvent) -> None:
        """It follows it again."""
        super().hideEvent(event)
        for area in self._areas():
            QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def _areas(self) -> list[QAbstractScrollArea]:
        found: list[QAbstractScrollArea] = []
        above = self.parentWidget()
        while above is not None:
            if isinstance(above, QAbstractScrollArea):
                found.append(above)
            above = above.parentWidget()
        return found


def _paint_stroke(painter: QPainter, stroke: list[Point], scale: float) -> None:
    """Curves from middle to middle, as the note draws them."""
    places = [QPointF(point.x, point.y) * scale for point in stroke]
    middles = [(one + other) / 2 for one, other in pairwise(places)]
    starts, ends = [places[0], *middles], [*middles, places[-1]]
    for start, guide, end, point in zip(starts, places, ends, stroke, strict=True):
        pen = QPen(Qt.GlobalColor.black, point.width * scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if start == end:
            painter.drawPoint(start)
            continue
        path = QPainterPath(start)
        path.quadTo(guide, end)
        painter.drawPath(path)
