"""The row of the four steps over the loyalty line."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.layout import Layout
from ui.page import Step
from ui.parts.button import Button, Kind
from ui.parts.loyalty_line import LoyaltyLine
from ui.parts.surface import Face, paint_face, paint_tick

_INSET = 8
_FOOT = 20
"""From a step's edge to its words, and from its top to their foot, in pixels at 100 %."""


class StepButton(Button):
    """One step: its word, and what was decided there. A done one can be touched."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(step.word, kind=Kind.QUIET, height=48, type_size=18, parent=parent)
        self.decided = ""
        self.current = False
        self.done = False
        self.narrow = False
        self.setProperty("may_elide", True)

    def show_state(self, *, current: bool, done: bool, decided: str) -> None:
        """Tell what has become of this step."""
        self.current, self.done, self.decided = current, done, decided
        self.setEnabled(done and not current)
        state = self.tr("now") if current else (self.tr("done") if done else self.tr("to come"))
        self.setAccessibleName(", ".join(part for part in (self.text(), state, decided) if part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The word, a tick when done, and what was decided."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.isEnabled() and (self.hasFocus() or self.underMouse()):
            fill = "hover" if self.underMouse() else "paper"
            face = Face(fill, None, focused=self.hasFocus())
            paint_face(painter, rect.adjusted(0, 1, 0, -1), face)
        if self.narrow:
            self._paint_narrow(painter, rect)
        else:
            self._paint_wide(painter)
        painter.end()

    def _paint_narrow(self, painter: QPainter, rect: QRectF) -> None:
        """The word in the middle of the upper half; the line runs below it."""
        painter.setFont(theme.font(15, bold=self.current))
        painter.setPen(theme.colour(self._word_ink()))
        side, gap = theme.px(14), theme.px(5)
        tick = side + gap if self.done else 0
        width = painter.fontMetrics().horizontalAdvance(self.text())
        words = QRectF(rect.center().x() - (width + tick) / 2, 0, width + 2, rect.height() * 0.6)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.done:
            top = words.center().y() - side / 2
            paint_tick(painter, QRectF(words.right() + gap, top, side, side))

    def _paint_wide(self, painter: QPainter) -> None:
        """The word, the tick, and what was decided, side by side; the line runs below them."""
        foot, left = theme.px(_FOOT), float(theme.px(_INSET))
        painter.setFont(theme.font(18, bold=self.current))
        painter.setPen(theme.colour(self._word_ink()))
        painter.drawText(QPointF(left, foot), self.text())
        left += painter.fontMetrics().horizontalAdvance(self.text()) + theme.px(8)
        if self.done:
            side = theme.px(16)
            paint_tick(painter, QRectF(left, foot - side + theme.px(1), side, side))
            left += side + theme.px(8)
        painter.setFont(theme.font(14))
        painter.setPen(theme.colour("soft"))
        room = self.width() - theme.px(16) - left
        decided = painter.fontMetrics().elidedText(
            self.decided, Qt.TextElideMode.ElideRight, round(room)
        )
        painter.drawText(QPointF(left, foot), decided)

    def _word_ink(self) -> str:
        return "ink" if self.current or self.done else "soft"


class StepsRow(QWidget):
    """Find, Fix, Care, Extra; behind them the line that dips and rises."""

    step_pressed = Signal(Step)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = LoyaltyLine(self)
        self.buttons = {step: StepButton(step) for step in Step}
        self._decided: dict[Step, str] = {}
        self._current: Step | None = None
        self._row = QHBoxLayout(self)
        for step, button in self.buttons.items():
            self._row.addWidget(button, 1)
            button.clicked.connect(lambda _=False, step=step: self.step_pressed.emit(step))
        self.show_step(None, None)

    def decide(self, decided: dict[Step, str]) -> None:
        """Say under each step what was decided there; steps named here are done."""
        self._decided = dict(decided)
        self._tell()

    def show_step(self, step: Step | None, walked: float | None) -> None:
        """Mark the present step and walk the line to it."""
        self._current = step
        self._tell()
        if walked is None:
            walked = 0.0 if step is None else step + 0.62
        self.line.walk_to(walked)

    def _tell(self) -> None:
        for step, button in self.buttons.items():
            button.show_state(
                current=step is self._current,
                done=step in self._decided,
                decided=self._decided.get(step, ""),
            )

    def arrange(self, layout: Layout) -> None:
        """Take the measures of this arrangement."""
        strip = layout is Layout.STRIP
        self.setFixedHeight(theme.px(56))
        self._row.setContentsMargins(*map(theme.px, (16, 2, 16, 10) if strip else (16, 0, 22, 0)))
        self._row.setSpacing(0)
        for button in self.buttons.values():
            button.narrow = strip
            button.set_measures(None, 44 if strip else 56)
        self._place_line()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The line follows the row."""
        super().resizeEvent(event)
        self._place_line()

    def _place_line(self) -> None:
        """Below the words; where there is room it runs on beyond the window's edge."""
        strip = self.buttons[Step.FIND].narrow
        start, top = theme.px(16 if strip else 24), theme.px(22 if strip else 24)
        width = self.width() - (2 * start if strip else start)
        self.line.setGeometry(start, top, width, theme.px(32))
        self.line.lower()

    def minimumSizeHint(self) -> QSize:
        """Narrow: the words stand close together."""
        return QSize(theme.px(320), theme.px(56))
