"""Beside the quick case: who, which table, which dish; all of it only if they like."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.finding.anything import Answer, find_anything
from core.finding.people import PersonFound
from core.recovery.view import CaseView
from ui import theme
from ui.counter.finding_words import person_row
from ui.counter.serving import Serving
from ui.parts.button import Button
from ui.parts.flow import Even, Flow
from ui.parts.keypad import Keypad
from ui.parts.result_list import ResultList
from ui.parts.row import Row
from ui.parts.section import Card, Label

_TICKET_DIGITS = 6
_BELOW, _BESIDE = Even(most=1, least=120), Even(most=2, least=120)


class QuickSide(Card):
    """The side card; what is touched takes the card's place until it is answered."""

    person_chosen = Signal(int)
    ticket_said = Signal(str)
    dish_wanted = Signal()
    hurt_said = Signal()
    asking = Signal(bool)
    """Something is asked in the card's place, or no more."""

    def __init__(self, serving: Serving, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._serving = serving
        self.stack = QStackedWidget()
        for page in (self._ways(), self._who(), self._ticket(), self._several()):
            self.stack.addWidget(page)
        self.stack.currentChanged.connect(lambda place: self.asking.emit(place > 0))
        self.column.addWidget(self.stack)

    def arrange(self, *, strip: bool) -> None:
        """Two beside each other in the strip, the last of them apart elsewhere."""
        self._ways_flow.set_even(_BESIDE if strip else _BELOW)
        if strip:
            self._ways_flow.addWidget(self.hurt)
        else:
            self._apart.addWidget(self.hurt)

    def show_case(self, case: CaseView) -> None:
        """Say on the buttons what is known by now; the dish is settled once it is put right."""
        line = case.lines[0]
        if case.customer is not None:
            last4 = f" •••• {case.customer.phone_last4}" if case.customer.phone_last4 else ""
            self.who.setText(f"{case.customer.address_as}{last4}")
        if line.ticket:
            self.ticket.setText(self.tr("Table or ticket %1").replace("%1", line.ticket))
        if line.product_id is not None:
            self.dish.setText(line.article)
        self.dish.setEnabled(case.step == "fix")

    def _ways(self) -> QWidget:
        self.who = Button(self.tr("+ Who (only if they like)"), icon="person", height=52)
        self.ticket = Button(self.tr("+ Table or ticket"), icon="tag", height=52)
        self.dish = Button(self.tr("+ Which dish"), icon="coffee", height=52)
        self.hurt = Button(self.tr("Someone was hurt or ill"), icon="warning", height=52)
        self.nobody = Label("", 16, ink="soft")
        self.who.clicked.connect(self._ask_who)
        self.ticket.clicked.connect(self._ask_ticket)
        self.dish.clicked.connect(self.dish_wanted)
        self.hurt.clicked.connect(self.hurt_said)
        page, column = _page()
        self._ways_flow = Flow(even=_BELOW)
        for way in (self.who, self.ticket, self.dish):
            self._ways_flow.addWidget(way)
        self._apart = QVBoxLayout()
        self._apart.addWidget(self.hurt)
        column.addLayout(self._ways_flow)
        column.addWidget(self.nobody)
        column.addStretch(1)
        column.addLayout(self._apart)
        return page

    def _who(self) -> QWidget:
        self.phone = Keypad(
            self.tr("Last 4 of the phone"), 4, last_word=self.tr("Close"), compact=True
        )
        self.phone.letters_wanted.connect(self._close)
        self.phone.completed.connect(self._look_for)
        page, column = _page()
        column.addWidget(self.phone)
        return page

    def _ticket(self) -> QWidget:
        self.number = Keypad(
            self.tr("Table or ticket"), _TICKET_DIGITS, last_word=self.tr("Close"), compact=True
        )
        self.number.letters_wanted.connect(self._close)
        keep = Button(self.tr("Keep it"), icon="tick", height=52)
        keep.clicked.connect(self._keep_ticket)
        page, column = _page()
        column.addWidget(self.number)
        column.addWidget(keep)
        return page

    def _several(self) -> QWidget:
        self.people = ResultList(self.tr("Which of them?"), at_once=True)
        self.people.chosen.connect(self._chosen)
        close = Button(self.tr("Close"), height=48)
        close.clicked.connect(self._close)
        page, column = _page()
        column.addWidget(Label(self.tr("Which of them?"), 18, bold=True))
        column.addWidget(self.people, 1)
        column.addWidget(close)
        return page

    def _ask_who(self) -> None:
        self.phone.clear()
        self.stack.setCurrentIndex(1)
        self.phone.setFocus()

    def _ask_ticket(self) -> None:
        self.number.clear()
        self.stack.setCurrentIndex(2)
        self.number.setFocus()

    def _close(self) -> None:
        self.stack.setCurrentIndex(0)

    def _keep_ticket(self) -> None:
        self._close()
        self.ticket_said.emit(self.number.digits())

    def _look_for(self, digits: str) -> None:
        self._serving.ask(find_anything, digits, then=self._found)

    def _found(self, answer: Answer) -> None:
        people = answer.people
        self.nobody.setText("" if people else self.tr("Nobody known by it. Go on without, fine."))
        if len(people) > 1:
            self._show_several(people)
            return
        self._close()
        for person in people:
            self.person_chosen.emit(person.till_customer_id)

    def _show_several(self, people: tuple[PersonFound, ...]) -> None:
        self.people.set_rows([person_row(each) for each in people])
        self.stack.setCurrentIndex(3)

    def _chosen(self, row: Row) -> None:
        self._close()
        self.person_chosen.emit(row.key[1])


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(8))
    return page, column
