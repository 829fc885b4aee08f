"""Beside the search: whom it is about, how to address them, in which language."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.finding.people import PersonFound, person_known
from core.recovery.phrases import greeting
from core.recovery.view import CaseView
from ui import theme
from ui.counter.finding_words import person_in_words
from ui.counter.serving import Serving
from ui.counter.words import quoted
from ui.parts.button import Button
from ui.parts.chip import ChipRow
from ui.parts.flow import Even
from ui.parts.keypad import Keypad
from ui.parts.section import Card, Label
from ui.parts.sentence import Sentence

_LANGUAGES = Even(most=4, least=62)


class WhomCard(QWidget):
    """The person, or the keypad that asks for the last four digits of their phone."""

    person_chosen = Signal(object)
    person_forgotten = Signal()
    shown = Signal()
    """Another person is shown, or nobody; or that they like to give no name."""
    somebody_typed = Signal(str)
    letters_wanted = Signal()
    """They would rather say a name."""
    one_more = Signal()
    """They brought one more thing."""

    def __init__(self, serving: Serving, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._serving = serving
        self.person: PersonFound | None = None
        self.no_name = False
        self.languages = ChipRow(serving.languages(), chip_height=44, even=_LANGUAGES)
        self.languages.choose(serving.shop.about.languages[0])
        self.languages.chosen.connect(lambda *_: self._greet())
        self.stack = QStackedWidget()
        self.stack.addWidget(self._unknown())
        self.stack.addWidget(self._known())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._greet()

    def _unknown(self) -> QWidget:
        page = QWidget()
        self.keypad = Keypad(self.tr("Last 4 of the phone"), 4)
        self.keypad.completed.connect(self.somebody_typed)
        self.keypad.letters_wanted.connect(self.letters_wanted)
        self.nameless = Button(self.tr("No name, fine"), height=48)
        self.nameless.setCheckable(True)
        self.nameless.clicked.connect(self.choose_no_name)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.keypad, 1)
        ways = QHBoxLayout()
        ways.setSpacing(theme.px(8))
        ways.addWidget(self.nameless, 1)
        ways.addWidget(self._one_more(), 1)
        column.addLayout(ways)
        return page

    def _one_more(self) -> Button:
        button = Button(self.tr("One more thing they brought"), icon="plus", height=48)
        button.clicked.connect(self.one_more)
        return button

    def _known(self) -> QWidget:
        self.name = Sentence(size=24, lines=2, least=18, bold=True)
        self.about = Label("", 16, ink="soft")
        self.greeting = Sentence(size=18, lines=4, least=16)
        self.how_to_say = Sentence(size=16, lines=3, least=14, ink="soft")
        self.somebody = Button(self.tr("Somebody else"), height=48)
        self.somebody.clicked.connect(self._forget)
        ways = QHBoxLayout()
        ways.setSpacing(theme.px(8))
        ways.addWidget(self.somebody, 1)
        card = Card(self.name, self.about, self.languages, gap=10)
        card.column.addLayout(ways)
        card.column.addWidget(self.greeting)
        card.column.addWidget(self.how_to_say)
        card.column.addWidget(self._one_more())
        card.column.addStretch(1)
        return card

    def show_person(self, person: PersonFound) -> None:
        """It is about this person."""
        self.person = person
        self.no_name = False
        self.nameless.setChecked(False)
        self.name.set_text(person.address_as)
        self.about.setText(person_in_words(person))
        self._greet()
        self.stack.setCurrentIndex(1)
        self.shown.emit()

    def find_known(self, till_customer: int) -> None:
        """It is about this customer of the till."""
        self._serving.ask(person_known, till_customer, then=self.show_person)

    def language(self) -> str:
        """The customer's language."""
        return str(self.languages.chosen_keys()[0])

    def choose_no_name(self, no_name: bool) -> None:
        """They like to give no name, or would after all."""
        self.no_name = no_name
        self.nameless.setChecked(no_name)
        self.keypad.clear()
        self.shown.emit()

    def in_one_line(self) -> str:
        """Who it is, in one line; nothing where nobody is known."""
        if self.stack.currentIndex() == 0:
            return ""
        return " · ".join(part for part in (self.name.text(), self.about.text()) if part)

    def show_case(self, case: CaseView) -> None:
        """It is about whoever an open case is about, in the language of that case."""
        self.languages.choose(case.language)
        self.no_name = case.no_name
        self.nameless.setChecked(case.no_name)
        if case.customer is not None:
            self.name.set_text(case.customer.address_as)
            self.about.setText("")
            self.somebody.hide()
            self.stack.setCurrentIndex(1)
        self.shown.emit()

    def forget(self) -> None:
        """It is not known whom it is about."""
        self.person = None
        self.keypad.clear()
        self._greet()
        self.stack.setCurrentIndex(0)
        self.shown.emit()

    def _forget(self) -> None:
        self.forget()
        self.person_forgotten.emit()

    def _greet(self) -> None:
        name = self.person.address_as if self.person else None
        said = greeting(self._serving.phrases(self.language()), name)
        self.greeting.set_text(quoted(said.text))
        self.how_to_say.set_text(said.say)
