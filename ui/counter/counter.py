"""The counter: leads from page to page, from who serves to what was given."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject

from core.finding.anything import Answer, find_anything
from core.goods.sales import sales_up_to
from core.people.team import Person
from core.printing.printers import Printer
from core.recovery.fix import Fixed
from core.recovery.redeem import Redeemed
from core.recovery.steps import Step as CaseStep
from core.recovery.steps import cancel, park, resume, step_back
from core.recovery.view import CaseView, Waiting, case_view, waiting
from core.shop import Shop
from ui.background import Failure
from ui.counter.approval import ApprovalPage, Wanted
from ui.counter.care import CarePage
from ui.counter.counter_page import CounterPage
from ui.counter.everything import EverythingPage
from ui.counter.extra import ExtraPage, NoGesture
from ui.counter.find import FindPage, TakenUp
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage, VisitEnded
from ui.counter.head_state import decided, state_of_data
from ui.counter.pick import PickPage
from ui.counter.ready import Heard, ReadyPage, Resume
from ui.counter.serving import Serving, day_in_words
from ui.counter.verdict import VerdictPage
from ui.counter.who import WhoPage
from ui.page import Page, Step
from ui.window import CounterFrame

_STEPS: dict[Step, CaseStep] = {Step.FIX: "fix", Step.CARE: "care", Step.EXTRA: "extra"}
_BEFORE: dict[CaseStep, CaseStep] = {"care": "fix", "extra": "care", "hand_over": "extra"}


class Counter(QObject):
    """Holds the case that is open and shows the page of its step."""

    def __init__(self, shop: Shop, frame: CounterFrame, printers: list[Printer]) -> None:
        super().__init__(frame)
        self.serving = Serving(shop, printers)
        self.frame = frame
        self.case: CaseView | None = None
        self._found: FindPage | None = None
        self._swap = False
        self._show_anew: Callable[[], object] = self.show_ready
        self._connect()
        self.serving.ask(sales_up_to, then=self._tell_state, owner=self)
        self.show_who()

    def _connect(self) -> None:
        frame = self.frame
        frame.who_pressed.connect(self.lock)
        frame.lock_pressed.connect(self.lock)
        frame.waiting_pressed.connect(self.leave_case)
        frame.park_pressed.connect(self.park)
        frame.step_pressed.connect(self._go_to_step)
        frame.searched.connect(self.look_for)
        frame.scanned.connect(self.look_for)

    # Pages ------------------------------------------------------------------------------

    def _show(self, page: CounterPage, moved_on: Callable[..., object]) -> None:
        page.moved_on.connect(moved_on)
        page.went_back.connect(self.back)
        page.approval_wanted.connect(self._ask_colleague)
        page.pick_wanted.connect(self._pick)
        page.everything_wanted.connect(self._show_everything)
        self.frame.set_decided(decided(self.case, self.serving))
        before = self.frame.page()
        self.frame.show_page(page)
        if before is not None and before is not self._found:
            self._forget(before)

    def _forget(self, page: Page) -> None:
        self.frame.forget_page(page)
        page.deleteLater()

    def show_who(self) -> None:
        """Nobody serves: ask who does."""
        self.serving.person = None
        self.frame.set_person("")
        self._show(WhoPage(self.serving), self._signed_in)

    def _signed_in(self, person: Person) -> None:
        self.serving.person = person
        self.frame.set_person(person.name)
        if self.case is not None:
            self._open(self.case.id)
        else:
            self.serving.ask(waiting, then=self._begin)

    def _begin(self, cases: tuple[Waiting, ...]) -> None:
        """After a start, the case that was open here is the first thing on the screen."""
        self.frame.set_waiting(len(cases))
        left_open = [case for case in cases if case.here and not case.parked]
        if left_open:
            self._open(left_open[-1].case)
        else:
            self.show_ready()

    def show_ready(self) -> None:
        """Ready for the next customer."""
        self.case = None
        self._found = None
        self._swap = False
        self._show(ReadyPage(self.serving), self._ready_moved_on)
        self._count_waiting()

    def _ready_moved_on(self, to: object) -> None:
        if isinstance(to, Resume):
            self.serving.do(resume, to.case, then=lambda _: self._open(to.case), owner=self)
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
        if answer.voucher is not None:
            self.show_verdict(answer.voucher)
        else:
            self._show_find(heard)

    def _show_find(self, heard: Heard) -> None:
        page = FindPage(self.serving, heard)
        self._show(page, self._taken_up)
        self._found = page

    def _taken_up(self, taken: TakenUp) -> None:
        self.frame.band.close_band()
        self._swap = taken.swap
        self._open(taken.case)

    def _open(self, case: UUID) -> None:
        self.serving.ask(case_view, case, then=self._show_case)

    def _show_case(self, case: CaseView) -> None:
        """The page of the step that a case stands at."""
        self.case = case
        if case.step == "fix":
            self._show(FixPage(self.serving, case, swap=self._swap), self._fixed)
        elif case.step == "care":
            self._show(CarePage(self.serving, case), lambda _: self._open(case.id))
        elif case.step == "extra":
            self._show(ExtraPage(self.serving, case), self._extra_moved_on)
        elif case.step == "hand_over":
            self._show(HandOverPage(self.serving, case), self._given)
        else:
            self.show_ready()

    def _fixed(self, fixed: Fixed) -> None:
        if fixed.ended:
            self.show_ready()
            self.frame.say(self.tr("Done. Have a good day."))
        else:
            self._open(fixed.case)

    def _extra_moved_on(self, to: object) -> None:
        if self.case is None:
            return
        if isinstance(to, NoGesture):
            self._show(HandOverPage(self.serving, self.case), self._given)
        else:
            self._open(self.case.id)

    def _given(self, ended: VisitEnded) -> None:
        self.show_ready()
        words = self.tr("Given.")
        if ended.handed.call_on is not None:
            call = self.tr("Call on %1.").replace("%1", day_in_words(ended.handed.call_on))
            words = f"{words} {call}"
        self.frame.say(words)

    # Laid over a page -------------------------------------------------------------------

    def _lay_over(self, page: CounterPage, moved_on: Callable[[object], object]) -> None:
        def close(*_: object) -> None:
            self.frame.close_sheet()
            self._forget(page)

        def take(what: object) -> None:
            close()
            moved_on(what)

        page.went_back.connect(close)
        page.moved_on.connect(take)
        self.frame.lay_over(page)

    def _ask_colleague(self, wanted: Wanted, then: Callable[[object], object]) -> None:
        self._lay_over(ApprovalPage(self.serving, wanted), then)

    def _pick(self, prompt: str, then: Callable[[object], object]) -> None:
        page = self.frame.page()
        step = page.step if page is not None else None
        self._lay_over(PickPage(self.serving, prompt, step), then)

    def _show_everything(self, everything: tuple, then: Callable[..., object]) -> None:
        self._lay_over(EverythingPage(self.serving, everything), lambda chosen: then(*chosen))

    def show_verdict(self, text: str) -> None:
        """Lay what a voucher is over the present page."""
        self._lay_over(VerdictPage(self.serving, text), self._verdict_moved_on)

    def _verdict_moved_on(self, to: object) -> None:
        if isinstance(to, Redeemed):
            self.frame.say(self.tr("Used now. Enjoy!"))
        elif self.case is None:
            self.frame.head.search.setFocus()

    def look_for(self, text: str) -> None:
        """Enter in the head's search box, or a scan that the page did not take."""
        self.frame.head.search.clear()
        page = self.frame.page()
        if self.serving.person is None:
            return
        if isinstance(page, FindPage):
            page.look_for(text)
        elif self.case is None:
            self.hear(Heard(text))
        else:
            self.serving.ask(find_anything, text, then=self._looked_up)

    def _looked_up(self, answer: Answer) -> None:
        if answer.voucher is not None:
            self.show_verdict(answer.voucher)
        else:
            self.frame.say_calmly(self.tr("Park this one first (F8), then look for another."))

    # Leaving and going back -------------------------------------------------------------

    def back(self) -> None:
        """One step back, recorded; from the first page, lock."""
        case = self.case
        page = self.frame.page()
        if isinstance(page, ReadyPage):
            self.lock()
        elif isinstance(page, WhoPage):
            return
        elif case is None:
            self.show_ready()
        elif case.step == "fix":
            self.serving.do(cancel, case.id, then=lambda _: self._back_to_find(), owner=self)
        elif isinstance(page, HandOverPage) and case.gesture is None:
            self._open(case.id)
        else:
            self._step_back(_BEFORE[case.step])

    def _back_to_find(self) -> None:
        self.case = None
        found = self._found
        if found is None:
            self.show_ready()
            return
        found.busy = False
        self.frame.set_decided({})
        before = self.frame.page()
        self.frame.show_page(found)
        if before is not None:
            self._forget(before)

    def _go_to_step(self, step: Step) -> None:
        case = self.case
        page = self.frame.page()
        if case is None or page is None or page.step is None or step >= page.step:
            return
        if step is Step.FIND:
            while_fixing = case.step == "fix"
            if while_fixing:
                self.back()
            else:
                self.frame.say_calmly(self.tr("The fix is agreed. Go back to Fix first."))
        else:
            self._step_back(_STEPS[step])

    def _step_back(self, to: CaseStep) -> None:
        case = self.case
        if case is not None:
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
        """Put the open case aside, and be ready for the next customer."""
        if self.case is None:
            self.show_ready()
        else:
            self.serving.do(park, self.case.id, then=lambda _: self._parked(), owner=self)

    def _parked(self) -> None:
        self.show_ready()
        self.frame.say(self.tr("Parked: it waits on the first page."))

    def leave_case(self) -> None:
        """Show who waits; an open case is parked first."""
        if self.case is None:
            self.show_ready()
        else:
            self.park()

    def lock(self) -> None:
        """Ask again who serves; an open case stays where it is."""
        if self.serving.person is not None:
            self.show_who()

    # The head ---------------------------------------------------------------------------

    def _count_waiting(self) -> None:
        self.serving.ask(waiting, then=lambda cases: self.frame.set_waiting(len(cases)), owner=self)

    def _tell_state(self, up_to: object) -> None:
        text, tinted = state_of_data(self.serving, up_to)
        self.frame.set_state(text, tinted)
