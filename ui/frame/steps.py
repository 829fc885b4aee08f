"""The row of the four steps over the loyalty line."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.layout import Layout
from ui.page import Step
from ui.parts.button import Button, Kind
from ui.parts.loyalty_line import LoyaltyLine
from ui.parts.surface import Face, paint_face, paint_tick


class StepButton(Button):
    """One step: its word, and what was decided there. A done one can be touched."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(step.word, kind=Kind.QUIET, height=48, type_size=18, parent=parent)
        self.decided = ""
        self.current = False
        self.done = False
        self.narrow = False

    def show_state(self, *, current: bool, done: bool, decided: str) -> None:
        """Tell what has become of this step."""
        self.current, self.done, self.decided = current, done, decided
        self.setEnabled(done and not current)
        state = self.tr("now") if current else (self.tr("done") if done else self.tr("to come"))
        self.setAccessibleName(", ".join(part for part in (self.text(), state, decided) if part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The word, a tick when done, what was decided; the line fades out behind them."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.isEnabled() and (self.hasFocus() or self.underMouse()):
            fill = "hover" if self.underMouse() else "paper"
            face = Face(fill, None, focused=self.hasFocus())
            paint_face(painter, rect.adjusted(-theme.px(8), 1, 0, -1), face)
        if self.narrow:
            self._paint_narrow(painter, rect)
        else:
            self._paint_wide(painter, rect)
        painter.end()

    def _paint_narrow(self, painter: QPainter, rect: QRectF) -> None:
        painter.setFont(theme.font(15, bold=self.current))
        word = painter.fontMetrics().boundingRect(self.text())
        word.moveCenter(rect.center().toPoint())
        if self.done:
            side = theme.px(14)
            word.translate(-side // 2, 0)
            tick = QRectF(word.right() + theme.px(5), rect.center().y() - side / 2, side, side)
            paint_tick(painter, tick)
        self._fade(painter, QRectF(word).adjusted(-2, 0, 2, 0), theme.px(8))
        painter.setPen(theme.colour(self._word_ink()))
        painter.drawText(word.adjusted(-2, 0, 4, 0), Qt.AlignmentFlag.AlignCenter, self.text())

    def _paint_wide(self, painter: QPainter, rect: QRectF) -> None:
        word_font = theme.font(18, bold=self.current)
        small_font = theme.font(14)
        metrics = QFontMetricsF(small_font)
        room = rect.width() - theme.px(16)
        decided = metrics.elidedText(self.decided, Qt.TextElideMode.ElideRight, room)
        width = QFontMetricsF(word_font).horizontalAdvance(self.text())
        if decided:
            block = max(width + theme.px(26), metrics.horizontalAdvance(decided))
            self._fade(painter, QRectF(0, theme.px(2), block, rect.height()), theme.px(28))
        painter.setFont(word_font)
        painter.setPen(theme.colour(self._word_ink()))
        painter.drawText(QPointF(0, theme.px(20)), self.text())
        painter.setFont(small_font)
        painter.setPen(theme.colour("soft"))
        painter.drawText(QPointF(0, theme.px(41)), decided)
        if self.done:
            side = theme.px(16)
            paint_tick(painter, QRectF(width + theme.px(8), theme.px(6), side, side))

    def _word_ink(self) -> str:
        return "ink" if self.current or self.done else "soft"

    def _fade(self, painter: QPainter, words: QRectF, feather: float) -> None:
        """Lay paper behind words, thinning out to both sides."""
        if self.underMouse() and self.isEnabled():
            return
        box = words.adjusted(-feather, 0, feather, 0)
        share = feather / box.width()
        paper = QLinearGradient(box.topLeft(), box.topRight())
        clear = theme.colour("paper")
        clear.setAlpha(0)
        for place, colour in (
            (0, clear),
            (share, theme.colour("paper")),
            (1 - share, theme.colour("paper")),
            (1, clear),
        ):
            paper.setColorAt(place, colour)
        painter.fillRect(box, paper)


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
        self.setFixedHeight(theme.px(56 if strip else 48))
        self._row.setContentsMargins(*map(theme.px, (16, 2, 16, 10) if strip else (16, 0, 18, 0)))
        self._row.setSpacing(0 if strip else theme.px(8))
        for button in self.buttons.values():
            button.narrow = strip
            button.set_measures(None, 44 if strip else 48)

    def resizeEvent(self, event: QEvent) -> None:
        """The line runs behind the whole row."""
        super().resizeEvent(event)
        start = theme.px(16)
        self.line.setGeometry(start, 0, self.width() - start, self.height())
        self.line.lower()

    def minimumSizeHint(self) -> QSize:
        """Narrow: the words stand close together."""
        return QSize(theme.px(320), theme.px(48))
