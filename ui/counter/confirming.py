"""What was done with nobody near: whoever answers for it looks at it, one touch each."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.people.confirming import confirm
from core.recovery.to_confirm import ToConfirm, to_confirm
from ui import theme
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.counter.words import fix_word, staff_language
from ui.frame.figures import Figure
from ui.parts.button import Button
from ui.parts.section import Card, Label
from ui.parts.sentence import Sentence


class ConfirmPage(CounterPage):
    """A card for each thing: who did what, and *It was right* or *Let me talk about it*."""

    def __init__(self, serving: Serving) -> None:
        super().__init__(serving)
        self.title = self.tr("To look at")
        self.back_word = self.tr("Close")
        self.can_park = False
        self.consequence = self.tr("These were done with nobody near.")
        self.cards: dict[UUID, tuple[ToConfirm, Card]] = {}
        self._column = self.column(12)
        self._column.addWidget(Label(self.title, 28, bold=True))
        self._empty = Label(self.tr("Nothing waits. What is done with nobody near stands here."))
        self._empty.hide()
        self._column.addWidget(self._empty)
        self._below = QVBoxLayout()
        self._below.setSpacing(theme.px(12))
        self._column.addLayout(self._below)
        self._column.addStretch(1)
        if serving.person is not None:
            serving.ask(to_confirm, serving.person.id, then=self._show, owner=self)

    def first_focus(self) -> QWidget | None:
        """Nothing: Enter confirms nothing that was not looked at."""
        return None

    def _show(self, waiting: tuple[ToConfirm, ...]) -> None:
        for each in waiting:
            self._below.addWidget(self._card(each))
        self._empty.setVisible(not waiting)
        self.changed.emit()

    def _card(self, each: ToConfirm) -> Card:
        right = Button(self.tr("It was right"), icon="tick", height=52)
        talk = Button(self.tr("Let me talk about it"), icon="message", height=52)
        right.clicked.connect(lambda: self._answer(each, right=True))
        talk.clicked.connect(lambda: self._answer(each, right=False))
        what = self._in_words(each)
        for button in (right, talk):
            button.setAccessibleName(f"{button.text()}: {what}")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(right, 1)
        buttons.addWidget(talk, 1)
        who = f"{each.who} · {self.serving.day_and_time(each.at)}"
        card = Card(Label(who, 14, ink="soft"), Sentence(what, 18, lines=3, least=15))
        card.column.addLayout(buttons)
        self.cards[each.approval] = (each, card)
        return card

    def _in_words(self, each: ToConfirm) -> str:
        """What was done, to what; a screen that customers see has no amount."""
        done = [fix_word(fix) for fix in each.fixes]
        if each.gesture is not None:
            gift = each.gesture.name(staff_language())
            lost = self.tr("%1, for a lost card").replace("%1", gift)
            done.append(lost if each.anew else gift)
        said = f"{', '.join(done)}: {', '.join(each.articles)}"
        return self.tr("%1 (for themselves)").replace("%1", said) if each.own else said

    def find_figures(self, tell: Callable[[list[Figure]], object]) -> None:
        """For how much it was."""
        money = self.serving.money
        tell([Figure(card, money(each.amount_minor)) for each, card in self.cards.values()])

    def _answer(self, each: ToConfirm, *, right: bool) -> None:
        if self.busy:
            return
        self.begin_act()
        self.serving.do(
            confirm,
            each.approval,
            right=right,
            then=lambda _: self._answered(each, right=right),
            failed=self.act_failed,
            owner=self,
        )

    def _answered(self, each: ToConfirm, *, right: bool) -> None:
        self.busy = False
        _, card = self.cards.pop(each.approval)
        self._below.removeWidget(card)
        card.deleteLater()
        self._empty.setVisible(not self.cards)
        words = self.tr("Thank you.")
        if not right:
            words = self.tr("Kept: %1 will hear from you.").replace("%1", each.who)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.say(words)
