"""From what was scanned or typed to the case: the search of a visit."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.finding.anything import Answer, find_anything
from core.recovery.find import Brought, add_line, take_up
from core.recovery.ready_cards import ReadyCard, ready_card
from core.recovery.view import CaseView, case_view
from ui.counter.counter_page import CounterPage
from ui.counter.find import FindPage
from ui.counter.ready import Heard
from ui.counter.taken_up import TakenUp
from ui.counter.words import staff_language

if TYPE_CHECKING:
    from ui.counter.visit import Visit


class Searching(QObject):
    """Looks for what was heard, wherever the visit stands, and takes up what was found."""

    def __init__(self, visit: "Visit") -> None:
        super().__init__(visit)
        self._visit = visit
        self._serving = visit.serving
        self._frame = visit.frame

    def hear(self, heard: Heard) -> None:
        """Something was scanned or typed: a voucher is looked at, anything else is looked for."""
        if not heard.text:
            self.show_find(heard)
            return
        self._serving.ask(
            find_anything, heard.text, then=lambda answer: self._heard(heard, answer), owner=self
        )

    def _heard(self, heard: Heard, answer: Answer) -> None:
        if self._serving.person is None:
            return
        if answer.voucher is not None:
            self._visit.overlays.show_verdict(answer.voucher)
        else:
            self.show_find(heard)

    def show_find(self, heard: Heard) -> None:
        """A new search begins."""
        self._visit.found = FindPage(self._serving, heard)
        self._visit.show(self._visit.found, self._taken_up)

    def _taken_up(self, taken: TakenUp) -> None:
        if self._visit.case is None:
            self._visit.tell(
                self.tr("Found."), take_up, taken.case, self._visit.leaving.back_to_find
            )
        else:
            self._visit.tell(self.tr("Added."), add_line, taken.case)
        self._visit.swap = self._visit.swap or taken.swap
        if taken.one_more:
            self._serving.ask(case_view, taken.case, then=self.find_one_more)
        else:
            self._visit.leading.open(taken.case)

    def take_up_not_ours(self, article: str) -> None:
        """There is no sale to look for: the visit goes straight on to how to help."""
        self._serving.do(
            take_up,
            (Brought(None, article=article),),
            no_name=True,
            then=self._visit.leading.open,
            owner=self,
        )

    def find_one_more(self, case: CaseView, heard: Heard | None = None) -> None:
        """Find again, for one more thing they brought; Back leads to the fix."""
        self._visit.case = case
        buyer = None if self._visit.found is None else self._visit.found.till_customer
        heard = replace(heard or Heard(), till_customer=buyer)
        page = FindPage(self._serving, heard, adding_to=case)
        self._visit.show(page, self._taken_up)

    def look_for(self, text: str) -> None:
        """Look for something, wherever the visit stands."""
        if self._serving.person is None:
            return
        self._frame.head.search.clear()
        page = self._frame.page()
        if isinstance(page, FindPage):
            page.look_for(text)
        elif self._visit.case is None:
            self.hear(Heard(text))
        else:
            self._serving.ask(find_anything, text, then=self._looked_up)

    def _looked_up(self, answer: Answer) -> None:
        if answer.voucher is not None:
            self._look_at_card(answer.voucher)
        else:
            self._frame.say_calmly(self.tr("Park this one first (F8), then look for another."))

    def _look_at_card(self, code: str) -> None:
        """A ready card is given where something is given now; any other is looked at."""
        page, case = self._frame.page(), self._visit.case
        verdict = partial(self._visit.overlays.show_verdict, code)
        if not isinstance(page, CounterPage) or not page.takes_cards or case is None:
            verdict()
            return

        def take(card: ReadyCard | None) -> None:
            if card is None or self._frame.page() is not page:
                verdict()
            else:
                page.take_card(card)

        self._serving.ask(
            ready_card, code, staff_language(), then=take, failed=lambda _: verdict(), owner=self
        )
