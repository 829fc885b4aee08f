"""The phone keypad: a few digits in large type, and keys to touch."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.parts.keys import Keys
from ui.parts.section import Label
from ui.parts.surface import Face, paint_face

_EDGE = 4
"""Around keys that stand alone, for the frame of the focus, in pixels at 100 %."""


class Places(QWidget):
    """So many places for digits; an empty one is a short line."""

    def __init__(self, length: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.length = length
        self.digits = ""
        self.focused = False
        self.setProperty("field", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as a field."""
        return QSize(theme.px(200), theme.px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field's face, and the digits in its middle."""
        del event
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_face(painter, rect, Face("surface", "field_line", focused=self.focused))
        painter.setFont(theme.font(28))
        step = min(theme.px(36), (rect.width() - theme.px(16)) / self.length)
        line = step * 5 / 9
        left = rect.center().x() - self.length * step / 2
        for place in range(self.length):
            box = QRectF(left + place * step, rect.top(), step, rect.height())
            if place < len(self.digits):
                painter.setPen(theme.colour("ink"))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.digits[place])
            else:
                painter.setPen(QPen(theme.colour("field_line"), theme.px(2)))
                y = rect.center().y() + theme.px(13)
                x = box.center().x() - line / 2
                painter.drawLine(round(x), round(y), round(x + line), round(y))
        painter.end()


class Keypad(QWidget):
    """Asks for the last digits of a phone number; `completed` comes with the last of them.

    `compact` is the lower one, for a place below something else.
    """

    changed = Signal(str)
    completed = Signal(str)
    letters_wanted = Signal()
    """The key beside the nought: the person would rather type letters."""

    def __init__(
        self,
        title: str,
        length: int = 4,
        *,
        last_word: str = "",
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.heading = Label(title, 20, bold=True)
        self.places = Places(length)
        self.keys = Keys(
            last_word or self.tr("abc"),
        )
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("takes_digits", True)
        self.setProperty("typing", True)
        self.heading.setFixedHeight(theme.px(32 if compact else 44))
        self.heading.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._compact = compact
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.places)
        self._gap = QWidget()
        column.addWidget(self._gap)
        column.addWidget(self.keys)
        column.addStretch(1)
        self.arrange()
        self.keys.digit.connect(self._add)
        self.keys.erase.connect(self._erase)
        self.keys.last_key.connect(self.letters_wanted)

    def arrange(self, *, strip: bool = False, only_keys: bool = False) -> None:
        """Be lower in the strip; `only_keys` where the page has a field above them."""
        lower = strip or self._compact
        self._only_keys = only_keys
        high = 50 if only_keys else 52 if strip else 48 if self._compact else 72
        self.keys.set_measures(high, 8 if lower else 12)
        edge = theme.px(_EDGE if only_keys else 0)
        self.layout().setContentsMargins(edge, edge, edge, edge)
        self._gap.setFixedHeight(theme.px(8 if lower else 16))
        for part in (self.heading, self.places, self._gap):
            part.setVisible(not only_keys)

    def digits(self) -> str:
        """What stands there now."""
        return self.places.digits

    def clear(self) -> None:
        """Start again, without telling anybody."""
        self.places.digits = ""
        self.places.update()

    def _add(self, digit: str) -> None:
        if len(self.places.digits) < self.places.length:
            self._set(self.places.digits + digit)
            if len(self.places.digits) == self.places.length:
                self.completed.emit(self.places.digits)

    def _erase(self) -> None:
        self._set(self.places.digits[:-1])

    def _set(self, digits: str) -> None:
        self.places.digits = digits
        self.places.update()
        self.setAccessibleDescription(" ".join(digits))
        self.changed.emit(digits)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and Backspace of a keyboard work like the keys."""
        if not self.keys.take_key(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The places show that typing goes here."""
        super().focusInEvent(event)
        self.places.focused = True
        self.places.update()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Typing goes elsewhere."""
        super().focusOutEvent(event)
        self.places.focused = False
        self.places.update()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where there are no places, a frame around the keys shows that typing goes here."""
        del event
        if self._only_keys and self.hasFocus():
            painter = QPainter(self)
            paint_face(painter, QRectF(self.rect()), Face(None, None, focused=True))
            painter.end()
