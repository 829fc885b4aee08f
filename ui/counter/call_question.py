"""May we call in a week? Yes, a message, or no; and the number where none is known."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.recovery.hand_over import Call, call_plan
from core.recovery.phrases import call_question
from core.recovery.view import CaseView
from ui import theme
from ui.counter.serving import Serving, day_in_words
from ui.counter.to_paper import Ending
from ui.counter.words import quoted
from ui.parts.chip import ChipRow
from ui.parts.flow import Even
from ui.parts.keypad import Keypad
from ui.parts.section import Label
from ui.parts.sentence import Sentence

_LONGEST_NUMBER = 13
_SHORTEST_NUMBER = 7


class CallQuestion(QWidget):
    """The question in the customer's language, the three answers, who calls and when.

    Who would give no name is not asked: nothing is asked twice.
    """

    answered = Signal()

    def __init__(self, serving: Serving, case: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = case.customer
        self._plan = ""
        said = call_question(serving.phrases(case.language))
        self.choices = ChipRow(
            [("call", self.tr("Yes")), ("message", self.tr("Message")), ("no", self.tr("No"))],
            chip_height=56,
            even=Even(3, 88, 128),
        )
        self.choices.chosen.connect(lambda *_: self._show())
        self.who_calls = Label("", 16)
        self.number = Keypad(self.tr("Their number"), _LONGEST_NUMBER, last_word="+", compact=True)
        self.number.changed.connect(lambda _: self.answered.emit())
        self.number.letters_wanted.connect(self._begin_abroad)
        self.number.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        if case.no_name:
            self._ask_nothing(column)
            return
        column.addWidget(Sentence(quoted(said.text), size=18, lines=3, least=16))
        if said.say:
            column.addWidget(Sentence(said.say, size=16, lines=3, least=14, ink="soft"))
        column.addWidget(self.choices)
        column.addWidget(self.who_calls)
        column.addWidget(self.number)
        column.addStretch(1)
        if self._known and self._known.do_not_call:
            self.choices.choose("no")
        serving.ask(call_plan, case.id, then=self._planned)

    def _ask_nothing(self, column: QVBoxLayout) -> None:
        for part in (self.choices, self.who_calls):
            part.setParent(self)
            part.hide()
        words = self.tr("No name, no call: nothing more is asked.")
        column.addWidget(Sentence(words, size=18, lines=2, least=16))
        column.addStretch(1)
        self.choices.choose("no")

    def answer(self) -> Call | None:
        """What they said, None before they were asked."""
        chosen = self.choices.chosen_keys()
        return chosen[0] if chosen else None

    def answer_again(self, said: Ending | None) -> None:
        """Show what they said before this page was opened once more."""
        if said is None:
            return
        self.choices.choose(said.call)
        for digit in said.phone or "":
            self.number.keys.digit.emit(digit)
        self._show()

    def missing(self) -> str:
        """What is still to be asked, in one sentence."""
        if self.answer() is None:
            return self.tr("Ask whether we may call.")
        if self._needs_number() and len(self.number.digits()) < _SHORTEST_NUMBER:
            return self.tr("Type their number, or touch No.")
        return ""

    def focus_missing(self) -> None:
        """Put the focus on what is missing."""
        if self.answer() is None:
            next(iter(self.choices.chips().values())).setFocus()
        else:
            self.number.setFocus()

    def ending(self, name: str) -> Ending:
        """The answer, with the number where they gave one."""
        number = self.number.digits() if self._needs_number() else None
        return Ending(self.answer() or "no", name.strip(), number)

    def _needs_number(self) -> bool:
        unknown = self._known is None or self._known.phone_last4 is None
        return self.answer() in ("call", "message") and unknown

    def _begin_abroad(self) -> None:
        """A number of another country begins with its +."""
        if not self.number.digits():
            self.number.keys.digit.emit("+")

    def _planned(self, plan: tuple[date, str]) -> None:
        day, who = plan
        self._plan = self.tr("%1 calls on %2.").replace("%1", who)
        self._plan = self._plan.replace("%2", day_in_words(day))
        self._show()

    def _show(self) -> None:
        calls = self.answer() in ("call", "message")
        words = self._plan
        if calls and self._known and self._known.phone_last4:
            words += f" •••• {self._known.phone_last4}"
        self.who_calls.setText(words if self.answer() != "no" else "")
        self.number.setVisible(self._needs_number())
        if self._needs_number():
            self.number.setFocus()
        self.answered.emit()
