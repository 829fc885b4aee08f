"""Where a person proves who they are: dots for the digits, and keys to touch."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.parts.keys import Keys
from ui.parts.section import Label
from ui.parts.sentence import Sentence
from ui.parts.surface import Face, paint_face

LONGEST = 12
"""Digits of the longest PIN."""


class Dots(QWidget):
    """One dot for each digit of a PIN, filled as it is typed; the digits are never drawn."""

    def __init__(self, height: int = 56, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self.filled = 0
        self.length = 0
        self.focused = False
        self.setProperty("field", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as a field."""
        return QSize(theme.px(200), theme.px(self._height))

    def set_height(self, height: int) -> None:
        """Be so high, in pixels at 100 %."""
        self._height = height
        self.updateGeometry()

    def show_count(self, filled: int, length: int) -> None:
        """Fill so many of `length` dots; a length of 0 shows only what was typed."""
        self.filled, self.length = filled, length
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field's face, and the dots in its middle."""
        del event
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_face(painter, rect, Face("surface", "field_line", focused=self.focused))
        count = max(self.length, self.filled)
        side, step = theme.px(16), theme.px(28)
        left = rect.center().x() - (count * step - (step - side)) / 2
        accent = theme.colour("accent")
        for place in range(count):
            circle = QRectF(left + place * step, rect.center().y() - side / 2, side, side)
            painter.setPen(QPen(theme.colour("field_line"), theme.px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if place < self.filled:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(accent)
            painter.drawEllipse(circle)
        painter.end()


class PinPad(QWidget):
    """Name, dots and keys. A PIN of the full `length` needs no OK.

    The digits are forgotten as soon as they were handed out. `compact` is the lower one, for
    a colleague's approval.
    """

    entered = Signal(str)
    typed = Signal(int)
    """How many digits stand there now."""

    def __init__(
        self,
        name: str = "",
        length: int = 0,
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._digits = ""
        self._length = length
        self._seconds = 0
        self.heading = Label(name, 24, bold=True)
        self.dots = Dots(48 if compact else 56)
        self.keys = Keys(
            self.tr("OK"), key_height=60 if compact else 72, gaps=(12, 8 if compact else 12)
        )
        self.message = Sentence(size=16, lines=3, least=14)
        self._lay_out(compact)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("takes_digits", True)
        self.setProperty("typing", True)
        self.keys.digit.connect(self._add)
        self.keys.erase.connect(self._erase)
        self.keys.last_key.connect(self.confirm)
        self._countdown = QTimer(self, interval=1000)
        self._countdown.timeout.connect(self._second_passed)
        self.ask(name, length)

    def _lay_out(self, compact: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.heading.setFixedHeight(theme.px(44))
        self.heading.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.heading)
        column.addWidget(self.dots)
        column.addSpacing(theme.px(8 if compact else 16))
        column.addWidget(self.keys)
        column.addSpacing(theme.px(8))
        column.addWidget(self.message)
        column.addStretch(1)

    def set_measures(self, dots: int, key_height: int, gap: int) -> None:
        """Make the place of the dots and the keys so high, with such gaps between the keys."""
        self.dots.set_height(dots)
        self.keys.set_measures(key_height, gap)

    def ask(self, name: str, length: int = 0) -> None:
        """Ask this person for a PIN of `length` digits (0: unknown, OK is needed)."""
        self._length = length
        self.heading.setText(name)
        self.heading.setVisible(bool(name))
        self.setAccessibleName(self.tr("PIN of %1").replace("%1", name) if name else "PIN")
        self.wait(0)
        self.say("")
        self.clear()

    def say(self, sentence: str) -> None:
        """Say something below the keys, such as why a PIN was not taken."""
        self.message.set_text(sentence)
        self.message.setVisible(bool(sentence))

    def refuse(self, sentence: str) -> None:
        """The PIN was not taken: say why, and start again."""
        self.clear()
        self.say(sentence)

    def wait(self, seconds: int) -> None:
        """Take no PIN for so many seconds, counting down on the screen."""
        self._seconds = seconds
        self.keys.setEnabled(seconds <= 0)
        if seconds > 0:
            self.clear()
            self._show_seconds()
            self._countdown.start()
        else:
            self._countdown.stop()

    def _second_passed(self) -> None:
        self._seconds -= 1
        if self._seconds > 0:
            self._show_seconds()
        else:
            self.wait(0)
            self.say(self.tr("Now try again, in your own time."))

    def _show_seconds(self) -> None:
        self.say(self.tr("Let us wait a moment: try again in %n s.", "", self._seconds))

    def clear(self) -> None:
        """Forget what was typed."""
        self._digits = ""
        self._tell()

    def count(self) -> int:
        """How many digits stand there now."""
        return len(self._digits)

    def confirm(self) -> None:
        """Hand out the digits, as OK does; with none typed yet, nothing happens."""
        if self._digits and self._seconds <= 0:
            digits, self._digits = self._digits, ""
            self._tell()
            self.entered.emit(digits)

    def _add(self, digit: str) -> None:
        if self._seconds > 0 or len(self._digits) >= (self._length or LONGEST):
            return
        self.say("")
        self._digits += digit
        self._tell()
        if len(self._digits) == self._length:
            self.confirm()

    def _erase(self) -> None:
        self._digits = self._digits[:-1]
        self._tell()

    def _tell(self) -> None:
        self.dots.show_count(len(self._digits), self._length)
        said = self.tr("Digits typed: %n", "", len(self._digits))
        self.setAccessibleDescription(said)
        self.typed.emit(len(self._digits))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and Backspace of a keyboard work like the keys."""
        if not self.keys.take_key(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The dots show that typing goes here."""
        super().focusInEvent(event)
        self.dots.focused = True
        self.dots.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Typing goes elsewhere."""
        super().focusOutEvent(event)
        self.dots.focused = False
        self.dots.update()
