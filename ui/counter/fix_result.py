"""What the fix comes to in one big line, and what leads further from it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.parts.button import Button
from ui.parts.flow import Even, Flow
from ui.parts.section import Label
from ui.parts.sentence import Sentence

_TWO = Even(most=2, least=120)


class FixResult(QWidget):
    """The difference, how it is counted, and the ways to more: above it, in the strip below it."""

    till_wanted = Signal()

    def __init__(self, more: Sequence[Button], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.difference = Sentence(size=28, lines=1, least=20, bold=True, middle=True)
        self.how_counted = Label("", 14, ink="soft")
        self.till = Button(self.tr("For the till"), icon_after="next")
        self.till.clicked.connect(self.till_wanted)
        self._buttons = (self.till, *more)
        self._ways = QWidget()
        self._flow = Flow(parent=self._ways, even=_TWO)
        for button in self._buttons:
            self._flow.addWidget(button)
        self._line = QHBoxLayout()
        self._line.addWidget(self.difference, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._line)
        self._column.addWidget(self.how_counted)

    def arrange(self, *, strip: bool) -> None:
        """What is for the till is laid over the page in the strip; else it stands beside it."""
        self.till.setVisible(strip)
        for button in self._buttons:
            button.set_measures(None, 56 if strip else 48)
        self._flow.set_gap(8 if strip else 12, below=8)
        self.difference.set_size(22 if strip else 28, lines=1, least=17 if strip else 20)
        self.difference.setMinimumHeight(theme.px(44 if strip else 60))
        self._column.removeWidget(self._ways)
        self._column.insertWidget(1 if strip else 0, self._ways)

    def stand_beside(self, part: QWidget) -> None:
        """Put a small part at the end of the big line."""
        self._line.addWidget(part)
