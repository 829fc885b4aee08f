"""A ready card was scanned on a page that gives: it becomes the paper of the case's gift."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject

from core.recovery.extra import Chosen, approval_amount, approved_action
from core.recovery.ready_cards import ReadyCard, give_ready_card
from core.recovery.view import CaseView
from core.vouchers.typed_code import grouped
from ui.background import Failure
from ui.counter.approval import Wanted
from ui.counter.counter_page import CounterPage
from ui.counter.words import staff_language


class CardTaking(QObject):
    """Gives the card for its page, asks a colleague where one is needed, says what is amiss."""

    def __init__(
        self, page: CounterPage, case: CaseView, given: Callable[[Chosen], object]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._case = case
        self._given = given
        self._other: ReadyCard | None = None

    def take(self, card: ReadyCard) -> None:
        """Give it; where it is for another gift than the chosen one, it is asked first."""
        if not card.ready:
            self._page.say(self.tr("This card was given already. Take another from the stack."))
            return
        self._give(card, None, instead=False)

    def asks_instead(self) -> bool:
        """Whether a card for another gift waits for a word."""
        return self._other is not None

    def give_instead(self) -> None:
        """Yes: the card's gift in the place of the chosen one."""
        card, self._other = self._other, None
        if card is not None:
            self._give(card, None, instead=True)

    def leave(self) -> None:
        """No: the chosen one stays."""
        self._other = None

    def _give(self, card: ReadyCard, approval: UUID | None, *, instead: bool) -> None:
        if self._page.busy:
            return
        self._page.begin_act(lambda: self._give(card, approval, instead=instead))
        self._page.serving.do(
            give_ready_card,
            self._case.id,
            grouped(card.card),
            approval,
            instead=instead,
            then=self._given,
            failed=lambda failure: self._refused(card, failure, instead=instead),
            owner=self,
        )

    def _refused(self, card: ReadyCard, failure: Failure, *, instead: bool) -> None:
        if failure.code == "card_of_another_gift":
            self._ask_instead(card)
        else:
            self._page.act_failed(failure)
        if failure.code in ("budget_used_up", "gesture_needs_colleague"):
            self._page.serving.ask(
                approval_amount,
                card.gesture,
                then=lambda amount: self._ask_colleague(card, amount, instead=instead),
                owner=self,
            )

    def _ask_instead(self, card: ReadyCard) -> None:
        self._other = card
        self._page.busy = False
        self._page.main_word = self.tr("Give the card instead")
        chosen = self._case.gesture.gesture.name(staff_language()) if self._case.gesture else ""
        words = self.tr("This card is for “%1”, and “%2” was chosen.").replace("%1", card.name)
        self._page.say(words.replace("%2", chosen), ready=True)

    def _ask_colleague(self, card: ReadyCard, amount: int, *, instead: bool) -> None:
        wanted = Wanted(approved_action(card.gesture), self._case.id, amount, f"{card.name}.")
        self._page.approval_wanted.emit(
            wanted, lambda approval: self._give(card, approval, instead=instead)
        )
