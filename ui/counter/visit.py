"""One visit after the other: the case that is open, and the page of its step."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from core.finding.anything import Answer, find_anything
from core.goods.products import ProductView, product
from core.recovery.find import take_out_line
from core.recovery.fix import Fixed
from core.recovery.hurt import say_hurt, say_nobody_hurt
from core.recovery.steps import Step as CaseStep
from core.recovery.steps import cancel, park, resume, step_back
from core.recovery.view import CaseView, Waiting, case_view, waiting
from ui.background import Failure
from ui.counter.care import CarePage
from ui.counter.counter import show
from ui.counter.counter_page import CounterPage
from ui.counter.decided import decided
from ui.counter.extra import ExtraPage, NoGesture
from ui.counter.find import FindPage, TakenUp
from ui.counter.fix import FixPage, LinesChange
from ui.counter.fix_lines import Draft
from ui.counter.hand_over import HandOverPage, VisitEnded
from ui.counter.hurt import HurtPage
from ui.counter.overlays import Overlays
from ui.counter.quick import QuickPage
from ui.counter.ready import Heard, NothingBrought, ReadyPage, Resume
from ui.counter.serving import Serving, day_in_words
from ui.page import Step
from ui.window import CounterFrame

_STEPS: dict[Step, CaseStep] = {Step.FIX: "fix", Step.CARE: "care", Step.EXTRA: "extra"}
_BEFORE: dict[CaseStep, CaseStep] = {"care": "fix", "extra": "care", "hand_over": "extra"}


class Visit(QObject):
    """Leads from page to page, from what they brought to what was given."""

    locked = Signal()
    """Whoever serves wants to leave."""

    def __init__(self, serving: Serving, frame: CounterFrame) -> None:
        super().__init__(frame)
        self.serving = serving
        self.frame = frame
        self.case: CaseView | None = None
        self.overlays = Overlays(serving, frame)
        self.found: FindPage | None = None
        self._swap = False
        self._begun: tuple[Draft, ...] = ()
        frame.waiting_pressed.connect(self.park)
        frame.park_pressed.connect(self.park)
        frame.step_pressed.connect(self._go_to_step)
        frame.searched.connect(self.look_for)
        frame.scanned.connect(self.look_for)
        frame.scan_wanted.connect(frame.head.search.setFocus)
        frame.hand_over_keyed.connect(self._to_hand_over)

    def go_on(self) -> None:
        """Somebody has signed in: the open case goes on, or the next visit begins."""
        if self.case is not None:
            self._open(self.case.id)
        elif self.found is not None:
            show(self.frame, self.found)
        else:
            self.serving.ask(waiting, then=self._begin)

    def _begin(self, cases: tuple[Waiting, ...]) -> None:
        """After a start, the case that was open here is the first thing on the screen."""
        left_open = [case for case in cases if case.here and not case.parked]
        if left_open:
            self._open(left_open[-1].case)
            self._count_waiting(cases)
        else:
            self.show_ready()

    # Pages ------------------------------------------------------------------------------

    def _show(self, page: CounterPage, moved_on: Callable[..., object]) -> None:
        if self.serving.person is None:
            page.deleteLater()  # locked meanwhile: it opens again for whoever signs in
            return
        page.moved_on.connect(moved_on)
        page.went_back.connect(self.back)
        page.hurt_said.connect(self._say_hurt)
        self.overlays.serve(page)
        self.frame.set_decided(decided(self.case, self.serving))
        show(self.frame, page, kept=self.found)

    def show_ready(self) -> None:
        """Ready for the next customer."""
        found, self.found = self.found, None
        if found is not None and found not in self.frame.pages():
            self.frame.forget_page(found)
            found.deleteLater()
        self.case = None
        self._swap = False
        self._begun = ()
        self._show(ReadyPage(self.serving), self._ready_moved_on)
        self.serving.ask(waiting, then=self._count_waiting)

    def _ready_moved_on(self, to: object) -> None:
        if isinstance(to, Resume):
            self.serving.do(resume, to.case, then=lambda _: self._open(to.case), owner=self)
        elif isinstance(to, NothingBrought):
            self._show_quick(None)
        elif isinstance(to, Heard):
            self.hear(to)

    def hear(self, heard: Heard) -> None:
        """Something was scanned or typed: a voucher is looked at, anything else is looked for."""
        if not heard.text:
            self._show_find(heard)
            return
        self.serving.ask(
            find_anything, heard.text, then=lambda answer: self._heard(heard, answer), owner=self
        )

    def _heard(self, heard: Heard, answer: Answer) -> None:
        if self.serving.person is None:
            return
        if answer.voucher is not None:
            self.overlays.show_verdict(answer.voucher)
        else:
            self._show_find(heard)

    def _show_find(self, heard: Heard) -> None:
        self.found = FindPage(self.serving, heard)
        self._show(self.found, self._taken_up)

    def _taken_up(self, taken: TakenUp) -> None:
        self.frame.band.close_band()
        self._swap = self._swap or taken.swap
        if taken.one_more:
            self.serving.ask(case_view, taken.case, then=self._find_one_more)
        else:
            self._open(taken.case)

    def _find_one_more(self, case: CaseView, heard: Heard | None = None) -> None:
        """Find again, for one more thing they brought; Back leads to the fix."""
        self.case = case
        buyer = None if self.found is None else self.found.till_customer
        heard = replace(heard or Heard(), till_customer=buyer)
        page = FindPage(self.serving, heard, adding_to=case)
        self._show(page, self._taken_up)

    def _open(self, case: UUID) -> None:
        self.serving.ask(
            case_view,
            case,
            then=self._show_case,
            failed=lambda failure: self._offer_again(case, failure),
            owner=self,
        )

    def _offer_again(self, case: UUID, failure: Failure) -> None:
        """What was done is kept: the next page is only a touch away."""
        again = self.tr("Try again")
        self.frame.say(failure.sentence, lambda: self._open(case), undo_word=again)

    def _show_case(self, case: CaseView) -> None:
        """The page of the step that a case stands at."""
        self.case = case
        if case.hurt and case.step != "closed":
            self._show(HurtPage(self.serving, case), lambda _: self._left_to_manager())
        elif not case.lines[0].brought and case.step in _STEPS.values():
            self._show_quick(case)
        elif case.step == "fix":
            page = FixPage(self.serving, case, swap=self._swap, begun=self._begun)
            self._show(page, self._fixed)
        elif case.step == "care":
            self._show(CarePage(self.serving, case), lambda _: self._open(case.id))
        elif case.step == "extra":
            self._show(ExtraPage(self.serving, case), self._extra_moved_on)
        elif case.step == "hand_over":
            self._show(HandOverPage(self.serving, case), self._given)
        else:
            self.show_ready()

    def _show_quick(self, case: CaseView | None) -> None:
        page = QuickPage(self.serving, case)
        page.case_changed.connect(self._case_changed)
        self._show(page, self._extra_moved_on)

    def _case_changed(self, case: CaseView) -> None:
        """The page stays, and its case has gone on."""
        self.case = case
        self.frame.set_decided(decided(case, self.serving))

    def _say_hurt(self, case: UUID, words: tuple[str, ...]) -> None:
        page = self.frame.page()
        self._begun = page.drafts() if isinstance(page, FixPage) else ()
        self.serving.do(say_hurt, case, words, then=lambda _: self._open(case), owner=self)

    def _nobody_hurt(self, case: UUID, words: str) -> None:
        """It goes on where it stood, with what was said meanwhile."""
        for first in self._begun[:1]:
            told = replace(first, fix=replace(first.fix, in_their_words=words))
            self._begun = (told, *self._begun[1:])
        self.serving.do(say_nobody_hurt, case, words, then=lambda _: self._open(case), owner=self)

    def _left_to_manager(self) -> None:
        self.show_ready()
        self.frame.say(self.tr("Kept. The manager looks after it."))

    def _fixed(self, fixed: Fixed | LinesChange) -> None:
        if isinstance(fixed, LinesChange):
            self._lines_change(fixed)
            return
        self._begun = ()
        if fixed.ended:
            self.show_ready()
            self.frame.say(self.tr("Done. Have a good day."))
        else:
            self._open(fixed.case)

    def _lines_change(self, change: LinesChange) -> None:
        self._begun = change.drafts
        if self.case is None:
            return
        if change.one_more:
            self._find_one_more(self.case)
        else:
            self._open(self.case.id)

    def _extra_moved_on(self, to: object) -> None:
        if self.case is None:
            return
        if isinstance(to, NoGesture):
            self._show(HandOverPage(self.serving, self.case), self._given)
        elif isinstance(to, VisitEnded):
            self._given(to)
        else:
            self._open(self.case.id)

    def _given(self, ended: VisitEnded) -> None:
        self.show_ready()
        words = self.tr("Given.")
        if ended.handed.call_on is not None:
            call = self.tr("Call on %1.").replace("%1", day_in_words(ended.handed.call_on))
            words = f"{words} {call}"
        self.frame.say(words)

    # The head's search box, and scans that no page has taken ------------------------------

    def look_for(self, text: str) -> None:
        """Look for something, wherever the visit stands."""
        if self.serving.person is None:
            return
        self.frame.head.search.clear()
        page = self.frame.page()
        if isinstance(page, FindPage):
            page.look_for(text)
        elif self.case is None:
            self.hear(Heard(text))
        else:
            self.serving.ask(find_anything, text, then=self._looked_up)

    def _looked_up(self, answer: Answer) -> None:
        if answer.voucher is not None:
            self.overlays.show_verdict(answer.voucher)
        else:
            self.frame.say_calmly(self.tr("Park this one first (F8), then look for another."))

    # Leaving and going back -------------------------------------------------------------

    def back(self) -> None:
        """One step back, recorded; from the first page, lock."""
        case = self.case
        page = self.frame.page()
        if isinstance(page, ReadyPage):
            self.locked.emit()
        elif case is None:
            self.show_ready()
        elif isinstance(page, FindPage):
            self._open(case.id)
        elif isinstance(page, HurtPage):
            self._nobody_hurt(case.id, page.words.toPlainText())
        elif case.step == "fix" and isinstance(page, QuickPage) and page.fresh:
            self.serving.do(cancel, case.id, then=lambda _: self.show_ready(), owner=self)
        elif case.step == "fix" and self.found is None:
            self.park()  # taken up earlier: there is no search to go back to, and nothing is lost
        elif isinstance(page, FixPage) and len(case.lines) > 1:
            self._take_last_out(case, page)
        elif case.step == "fix":
            self.serving.do(cancel, case.id, then=lambda _: self._back_to_find(), owner=self)
        elif isinstance(page, HandOverPage) and case.gesture is None:
            self._open(case.id)
        else:
            self._step_back(_BEFORE[case.step])

    def _take_last_out(self, case: CaseView, page: FixPage) -> None:
        """Back to where the last of several things was found: it is looked for anew."""
        last = case.lines[-1]
        self._begun = page.drafts()[:-1]

        def find_it_again(in_hand: ProductView | None) -> None:
            find = partial(self._find_one_more, heard=Heard(product=in_hand))
            self.serving.ask(case_view, case.id, then=find)

        def look_it_up(_: object) -> None:
            if last.product_id is None:
                find_it_again(None)
            else:
                self.serving.ask(product, last.product_id, then=find_it_again)

        self.serving.do(
            take_out_line, case.id, last.id, then=look_it_up, failed=self._amiss, owner=self
        )

    def _back_to_find(self) -> None:
        self.case = None
        found = self.found
        if found is None:
            self.show_ready()
            return
        found.busy = False
        if self.serving.person is None:
            return  # locked meanwhile: it is shown to whoever signs in
        self.frame.set_decided({})
        show(self.frame, found)

    def _go_to_step(self, step: Step) -> None:
        case = self.case
        page = self.frame.page()
        if case is None or page is None or page.step is None or step >= page.step:
            return
        if step is not Step.FIND:
            self._step_back(_STEPS[step])
        elif case.step == "fix":
            self.back()
        else:
            self.frame.say_calmly(self.tr("The fix is agreed. Go back to Fix first."))

    def _to_hand_over(self) -> None:
        """F6: what was chosen is handed over on the page that shows by itself; else say so."""
        if self.case is not None and self.case.step != "hand_over":
            self.frame.say_calmly(self.tr("First choose the extra, then hand it over."))

    def _step_back(self, to: CaseStep) -> None:
        case = self.case
        if case is None:
            return
        self.serving.do(
            step_back,
            case.id,
            to,
            then=lambda _: self._open(case.id),
            failed=self._amiss,
            owner=self,
        )

    def _amiss(self, failure: Failure) -> None:
        self.frame.say_calmly(failure.sentence)

    def park(self) -> None:
        """Put the open case aside; the first page shows who waits."""
        if self.serving.person is None:
            return
        if self.case is None:
            self.show_ready()
        else:
            self.serving.do(park, self.case.id, then=lambda _: self._parked(), owner=self)

    def _parked(self) -> None:
        self.show_ready()
        self.frame.say(self.tr("Parked: it waits on the first page."))

    def _count_waiting(self, cases: tuple[Waiting, ...]) -> None:
        self.frame.set_waiting(len(cases))
