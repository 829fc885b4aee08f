"""A colleague's approval, laid over the page that needs it: for this, only now, once."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.people.approvals import ApprovalAnswer, approve
from core.people.team import Person, approvers
from ui import theme
from ui.counter.pin_page import PinPage
from ui.counter.serving import Serving
from ui.parts.button import Button
from ui.parts.section import Label


@dataclass(frozen=True)
class Wanted:
    """What is to be approved: bound to one action on one case, up to an amount nobody sees."""

    action: str
    case: UUID
    amount_minor: int
    sentence: str


class ApprovalPage(PinPage):
    """Who may approve, and their PIN. Moves on with the approval; Back is another way."""

    def __init__(self, serving: Serving, wanted: Wanted) -> None:
        super().__init__(serving, compact=True)
        self.pad.entered.connect(self._entered)
        self.title = self.tr("A colleague, please")
        self.main_word = self.tr("Allow")
        self.only_side = True
        self.side_wanted = True
        self.can_park = False
        self.ready = False
        self._wanted = wanted
        self.heading = Label("", 22, bold=True)
        self.names = QHBoxLayout()
        self.names.setSpacing(theme.px(8))
        self._buttons: list[Button] = []
        self.within = Button(self.tr("Another way, without a colleague"), height=64)
        self.within.clicked.connect(self.go_back)
        self.side = QWidget()
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.heading)
        column.addLayout(self.names)
        column.addWidget(self.pad)
        column.addWidget(self.within)
        self.consequence = self.tr("%1 Only this, only now.").replace("%1", wanted.sentence)
        serving.ask(approvers, then=self._show)

    def first_focus(self) -> QWidget | None:
        """The PIN, once somebody is chosen."""
        return self.pad

    def _show(self, people: tuple[Person, ...]) -> None:
        me = self.serving.person
        others = [person for person in people if me is None or person.id != me.id]
        names = [person.name for person in others]
        both = self.tr(" or ").join(names)
        self.heading.setText(self.tr("%1, please").replace("%1", both))
        for person in others:
            button = Button(person.name, height=52, type_size=18)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.clicked.connect(lambda _=False, person=person: self._choose(person))
            self.names.addWidget(button)
            self._buttons.append(button)
        if not others:
            self.heading.setText(self.tr("Nobody else can approve"))
            self.pad.setEnabled(False)
            self.say(self.tr("Choose another way: something smaller, or a personal thank-you."))
        if others:
            self._buttons[0].setChecked(True)
            self._choose(others[0])

    def _choose(self, person: Person) -> None:
        self._person = person
        self.pad.ask("", person.pin_length)
        self.pad.setFocus()

    def show_missing(self) -> None:
        """The PIN."""
        self.pad.setFocus()

    def _entered(self, pin: str) -> None:
        if self._person is None or self.busy:
            return
        self.begin_act()
        wanted = self._wanted
        self.serving.do(
            approve,
            self._person.id,
            pin,
            wanted.action,
            wanted.case,
            wanted.amount_minor,
            then=self._answered,
            failed=self._refused,
        )

    def _answered(self, answer: ApprovalAnswer) -> None:
        self.busy = False
        if answer.approval is not None:
            self.moved_on.emit(answer.approval)
            return
        self._missed(answer.waits_until)
