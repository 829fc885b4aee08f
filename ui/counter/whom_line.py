"""In the strip: whom it is about in one line, which opens the whole card above it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.parts.button import Button
from ui.parts.flow import Even, Flow
from ui.parts.slot import Slot

_PAIR = Even(most=2, least=120)
_ALONE = Even(most=1, least=120)


class WhomLine(QWidget):
    """The person or the question who it is; while nobody is known, *No name, fine* beside it."""

    turned = Signal()
    """The card was opened or closed."""

    no_name_set = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_open = False
        self._known = ""
        self.slot = Slot()
        self._card = QWidget()
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.slot)
        self.who = Button("", height=theme.TOUCH)
        self.who.clicked.connect(lambda: self.turn(not self.is_open))
        self.nameless = Button(self.tr("No name, fine"), height=theme.TOUCH)
        self.nameless.setCheckable(True)
        self.nameless.clicked.connect(self.no_name_set)
        self._line = Flow(even=_PAIR)
        self._line.addWidget(self.who)
        self._line.addWidget(self.nameless)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self._card, 1)
        column.addLayout(self._line)
        self._say()

    def show_person(self, known: str, *, no_name: bool) -> None:
        """Say who it is, nothing where nobody is known."""
        self._known = known
        self.nameless.setChecked(no_name)
        self._say()

    def turn(self, opened: bool) -> None:
        """Open the card above the line, or close it."""
        if opened is not self.is_open:
            self.is_open = opened
            self._say()
            self.turned.emit()

    def _say(self) -> None:
        closed = self._known or self.tr("Who is it?")
        self.who.setText(self.tr("Back to what fits") if self.is_open else closed)
        self.who.icon_name = "back" if self.is_open else "person"
        alone = self.is_open or bool(self._known)
        self.nameless.setVisible(not alone)
        self._line.set_even(_ALONE if alone else _PAIR)
        self._card.setVisible(self.is_open)
