"""The look that buttons, tiles, chips and rows share: a rounded face, an outline, a tick."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from ui import theme

TICK = 20
SMALL_TICK = 15
"""Diameter of the tick on what is chosen, on tiles and on chips, in pixels at 100 %."""


@dataclass(frozen=True)
class Face:
    """How one surface looks now; colours are names of purposes in the theme."""

    fill: str | None
    line: str | None = "line"
    chosen: bool = False
    focused: bool = False
    focus_inside: str | None = None
    strong_line: bool = False
    tick: int = TICK


def paint_face(painter: QPainter, rect: QRectF, face: Face) -> None:
    """Draw a surface: thin line, or 2 px accent when chosen or focused, and the tick."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    strong = face.chosen or (face.focused and face.focus_inside is None)
    width = theme.px(2) if strong or face.strong_line else 1.0
    half = width / 2
    radius = theme.px(theme.RADIUS)
    painter.setPen(_pen("accent" if strong else face.line, width))
    fill = "chosen" if face.chosen else face.fill
    painter.setBrush(theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
    inner = rect.adjusted(half, half, -half, -half)
    painter.drawRoundedRect(inner, radius - half, radius - half)
    if face.focused and (face.focus_inside or face.chosen):
        _paint_focus_inside(painter, rect, face.focus_inside or "accent")
    if face.chosen:
        side = theme.px(face.tick)
        gap = theme.px(6 if face.tick == TICK else 4)
        paint_tick(painter, QRectF(rect.right() - gap - side, rect.top() + gap, side, side))


def _paint_focus_inside(painter: QPainter, rect: QRectF, purpose: str) -> None:
    inset = theme.px(4)
    painter.setPen(_pen(purpose, theme.px(2)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = theme.px(theme.RADIUS) - inset / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def _pen(purpose: str | None, width: float) -> QPen:
    return QPen(theme.colour(purpose), width) if purpose else QPen(Qt.PenStyle.NoPen)


def paint_tick(
    painter: QPainter, circle: QRectF, fill: str = "accent", ink: str = "on_accent"
) -> None:
    """Draw a filled circle with a tick in it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(fill))
    painter.drawEllipse(circle)
    path = QPainterPath(_inside(circle, 0.29, 0.53))
    path.lineTo(_inside(circle, 0.44, 0.68))
    path.lineTo(_inside(circle, 0.72, 0.36))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        QPen(
            theme.colour(ink),
            circle.width() * 0.095,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    painter.drawPath(path)


def _inside(rect: QRectF, across: float, down: float) -> QPointF:
    return QPointF(rect.x() + rect.width() * across, rect.y() + rect.height() * down)
