"""Leaving a visit and going back in it: nothing is discarded, every step back is recorded."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from core.goods.products import ProductView, product
from core.recovery.find import take_out_line
from core.recovery.steps import Step as CaseStep
from core.recovery.steps import cancel, park, step_back
from core.recovery.view import CaseView, case_view
from ui.background import Failure
from ui.counter.counter import show
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.hurt import HurtPage
from ui.counter.quick import QuickPage
from ui.counter.ready import Heard, ReadyPage
from ui.page import Step

if TYPE_CHECKING:
    from ui.counter.visit import Visit

_STEPS: dict[Step, CaseStep] = {Step.FIX: "fix", Step.CARE: "care", Step.EXTRA: "extra"}
_BEFORE: dict[CaseStep, CaseStep] = {"care": "fix", "extra": "care", "hand_over": "extra"}


class Leaving(QObject):
    """Goes a step back, or puts the open case aside."""

    def __init__(self, visit: "Visit") -> None:
        super().__init__(visit)
        self._visit = visit
        self._serving = visit.serving
        self._frame = visit.frame

    def back(self) -> None:
        """One step back, recorded; from the first page, lock."""
        case = self._visit.case
        page = self._frame.page()
        if isinstance(page, ReadyPage):
            self._visit.locked.emit()
        elif case is None:
            self._visit.leading.show_ready()
        elif isinstance(page, FindPage):
            self._visit.leading.open(case.id)
        elif isinstance(page, HurtPage):
            self._visit.leading.nobody_hurt(case.id, page.words.toPlainText())
        elif case.step == "fix" and isinstance(page, QuickPage) and page.fresh:
            self._cancel(case.id, self._visit.leading.show_ready)
        elif case.step == "fix" and self._visit.found is None:
            self.park()  # taken up earlier: there is no search to go back to, and nothing is lost
        elif isinstance(page, FixPage) and len(case.lines) > 1:
            self._take_last_out(case, page)
        elif case.step == "fix":
            self._cancel(case.id, self.back_to_find)
        elif isinstance(page, HandOverPage) and case.gesture is None:
            self._visit.leading.open(case.id)
        else:
            self._step_back(_BEFORE[case.step])

    def _take_last_out(self, case: CaseView, page: FixPage) -> None:
        """Back to where the last of several things was found: it is looked for anew."""
        last = case.lines[-1]
        self._visit.begun.keep(case.id, page.drafts()[:-1])

        def find_it_again(in_hand: ProductView | None) -> None:
            find = partial(self._visit.searching.find_one_more, heard=Heard(product=in_hand))
            self._serving.ask(case_view, case.id, then=find)

        def look_it_up(_: object) -> None:
            if last.product_id is None:
                find_it_again(None)
            else:
                self._serving.ask(product, last.product_id, then=find_it_again)

        self._serving.do(
            take_out_line, case.id, last.id, then=look_it_up, failed=self._amiss, owner=self
        )

    def _cancel(self, case: UUID, then: Callable[[], object]) -> None:
        """End a case that came to nothing; where nobody is known to do it, ask who does."""

        def end() -> None:
            self._serving.do(cancel, case, then=lambda _: then(), failed=refused, owner=self)

        def refused(failure: Failure) -> None:
            if failure.code == "pin_needed":
                self._visit.overlays.ask_who(end)
            else:
                self._amiss(failure)

        end()

    def back_to_find(self) -> None:
        """The case is no more: back to the search it came from, with what was chosen for it."""
        if self._visit.case is not None:
            self._visit.begun.take_back(self._visit.case.id)
        self._visit.case = None
        found = self._visit.found
        if found is None:
            self._visit.leading.show_ready()
            return
        found.busy = False
        if self._serving.person is None:
            return  # locked meanwhile: it is shown to whoever signs in
        self._frame.set_decided({})
        show(self._frame, found)

    def go_to_step(self, step: Step) -> None:
        case = self._visit.case
        page = self._frame.page()
        if case is None or page is None or page.step is None or step >= page.step:
            return
        if step is not Step.FIND:
            self._step_back(_STEPS[step])
        elif case.step == "fix":
            self.back()
        else:
            self._frame.say_calmly(self.tr("The fix is agreed. Go back to Fix first."))

    def to_hand_over(self) -> None:
        """F6: what was chosen is handed over on the page that shows by itself; else say so."""
        if self._visit.case is not None and self._visit.case.step != "hand_over":
            self._frame.say_calmly(self.tr("First choose the extra, then hand it over."))

    def _step_back(self, to: CaseStep) -> None:
        case = self._visit.case
        if case is None:
            return
        self._serving.do(
            step_back,
            case.id,
            to,
            then=lambda _: self._visit.leading.open(case.id),
            failed=self._amiss,
            owner=self,
        )

    def _amiss(self, failure: Failure) -> None:
        self._frame.say_calmly(failure.sentence)

    def park(self) -> None:
        """Put the open case aside; the first page shows who waits."""
        if self._serving.person is None:
            return
        if self._visit.case is None:
            self._visit.leading.show_ready()
        else:
            case = self._visit.case.id
            self._visit.begun.keep_shown()
            self._serving.do(park, case, then=lambda _: self._parked(case), owner=self)

    def _parked(self, case: UUID) -> None:
        self._visit.leading.show_ready()
        self._visit.tell(self.tr("Parked: it waits on the first page."), park, case)
