"""A code by phone: what is read out, and the six digits that come back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.people.codes import CodeAsked
from core.people.nobody_near import CodeGiver
from ui import theme
from ui.parts.pin_pad import PinPad
from ui.parts.section import Label
from ui.parts.sentence import Sentence

_DIGITS = 6


class CodePanel(QWidget):
    """The number to read out, large, and a pad for the answer."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what_to_say = Sentence("", 18, lines=2, least=15)
        self.number = Label("", 28, bold=True, wrap=False)
        self.pad = PinPad(compact=True)
        self.pad.entered.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for part in (self.what_to_say, self.number, self.pad):
            column.addWidget(part)

    def show_request(self, giver: CodeGiver, asked: CodeAsked, until: str) -> None:
        """Say whom to call and what to read out; `until` is when the answer stops counting."""
        if asked.on_paper is not None:
            words = self.tr("Ask %1 for the code at this place of the list. Good until %2.")
        else:
            words = self.tr("Read this out to %1, who answers with six digits. Good until %2.")
        self.what_to_say.set_text(words.replace("%1", giver.person.name).replace("%2", until))
        shown = asked.on_paper or (asked.number or "").replace("-", " – ")
        self.number.setText(shown)
        self.pad.ask("", _DIGITS)
        self.pad.setAccessibleName(self.tr("Six digits of the code"))
