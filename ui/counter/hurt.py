"""Someone was hurt or ill: what to do now, in calm words; nothing is given."""

from PySide6.QtWidgets import QWidget

from core.people.team import Person, approvers
from core.recovery.hurt import leave_to_manager
from core.recovery.phrases import hurt
from core.recovery.view import CaseView
from ui import theme
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.counter.words import quoted
from ui.layout import Layout
from ui.parts.field import NoteField
from ui.parts.section import Card, Label
from ui.parts.sentence import Sentence


class HurtPage(CounterPage):
    """Calls the manager and keeps their words. Moves on when the manager has taken over."""

    def __init__(self, serving: Serving, case: CaseView) -> None:
        super().__init__(serving)
        self.title = self.tr("Someone was hurt or ill")
        self.main_word = self.tr("The manager is here")
        self.back_word = self.tr("Nobody hurt")
        self.consequence = self.tr("It is kept for the manager, who looks after it in person.")
        self.case = case
        self.call = Sentence(self.tr("Call the manager now."), size=30, lines=2, least=20)
        self.words = NoteField(
            self.tr("In their words"),
            self.tr("What they say, as they say it: when, where, how they feel"),
            height=150,
        )
        typed = case.begun.words
        self.words.setPlainText(case.lines[0].in_their_words if typed is None else typed)
        self.words.textChanged.connect(self.begun)
        known = case.customer
        said = hurt(serving.phrases(case.language), known.address_as if known else None)
        column = self.column(12)
        column.addWidget(self.call)
        column.addWidget(Label(self.tr("Say"), 16, bold=True))
        column.addWidget(Sentence(quoted(said.text), size=24, lines=3, least=18))
        if said.say:
            column.addWidget(Sentence(said.say, size=16, lines=2, least=14, ink="soft"))
        column.addSpacing(theme.px(12))
        column.addWidget(Label(self.tr("In their words (can wait)"), 16, bold=True))
        column.addWidget(self.words)
        column.addStretch(1)
        self.side = self._card()
        self.side_word = self.tr("Leave to the manager")
        serving.ask(approvers, then=self._show_whom)

    def _card(self) -> QWidget:
        card = Card(
            Label(self.tr("Help first"), 18, bold=True),
            Label(self.tr("A seat, water, air. Stay with them."), 17),
            Label(self.tr("In doubt, call an ambulance."), 17),
            Label(self.tr("Leave to the manager"), 18, bold=True),
            Label(self.tr("How it came about, and whose doing it was."), 17),
            Label(self.tr("What it may be, and who pays for what."), 17),
            Label(self.tr("Nothing is given now: it could be taken for a price."), 17),
            gap=14,
        )
        card.column.addStretch(1)
        return card

    def arrange(self, layout: Layout) -> None:
        """In the strip what to do first stands below their words, and they take less room."""
        super().arrange(layout)
        self.words.set_height(84 if self.in_strip else 150)

    def first_focus(self) -> QWidget | None:
        """Nothing: it is a moment to look up."""
        return None

    def _show_whom(self, people: tuple[Person, ...]) -> None:
        names = self.tr(" or ").join(person.name for person in people[:2])
        if names:
            self.call.set_text(self.tr("Call %1 now.").replace("%1", names))

    def activate_main(self) -> None:
        """The manager has taken over: the visit ends here, without a gift."""
        self.begin_act()
        self.serving.do(
            leave_to_manager,
            self.case.id,
            self.words.toPlainText(),
            then=self.act_done,
            failed=self.act_failed,
        )

    def write_note(self) -> bool:
        """F9: in their words."""
        self.words.setFocus()
        return True
