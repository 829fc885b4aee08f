"""Where nobody who may approve is near: what can be done all the same."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.people.nobody_near import CodeGiver, NobodyNear
from ui import theme
from ui.counter.words import quoted
from ui.parts.button import Button, Kind
from ui.parts.section import Label
from ui.parts.sentence import Sentence


class OtherWaysPanel(QWidget):
    """Done now and looked at today, a code by phone, or parked: one button each."""

    later = Signal()
    called = Signal(object)
    """A `CodeGiver` is called."""

    parked = Signal()

    def __init__(self, *, a_gift: bool, parks: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parks = parks
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self._column.addWidget(Label(self.tr("All they need to hear"), 14, ink="soft"))
        small = self.tr("Let me add something small for you.")
        said = small if a_gift else self.tr("One moment, I am putting this right for you.")
        self._column.addWidget(Sentence(quoted(said), 22, lines=3, least=18))
        self._column.addSpacing(theme.px(8))
        self.buttons: list[Button] = []

    def show_ways(self, near: NobodyNear, *, later: bool) -> None:
        """Offer what is to be had; `later` says whether this may be looked at afterwards."""
        for button in self.buttons:
            self._column.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        if later and near.later:
            words = self.tr("Do it now: %1 looks at it today").replace("%1", near.people[0].name)
            self._add(words, "tick").clicked.connect(self.later)
        for giver in near.codes:
            self._add(self._call_word(giver), "phone").clicked.connect(
                lambda _=False, giver=giver: self.called.emit(giver)
            )
        if self._parks:
            self._add(self.tr("Park it until somebody comes"), "park").clicked.connect(self.parked)
        if self.buttons:
            self.buttons[0].set_kind(Kind.OUTLINED)

    def _call_word(self, giver: CodeGiver) -> str:
        if giver.way == "paper":
            words = self.tr("Call %1: a code from the list")
        else:
            words = self.tr("Call %1: a code by phone")
        return words.replace("%1", giver.person.name)

    def _add(self, words: str, icon: str) -> Button:
        button = Button(words, icon=icon, height=64, type_size=18)
        self._column.addWidget(button)
        self.buttons.append(button)
        return button
