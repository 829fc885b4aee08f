"""The page of the step that a case stands at, and where each page leads."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from core.recovery.care import say_sorry
from core.recovery.extra import Chosen, choose_gesture
from core.recovery.find import take_out_line
from core.recovery.fix import Fixed, agree_fix
from core.recovery.hand_over import Handed, hand_over
from core.recovery.hurt import leave_to_manager, say_hurt, say_nobody_hurt
from core.recovery.ready_cards import give_ready_card
from core.recovery.steps import resume, step_back
from core.recovery.view import CaseView, Waiting, case_view, waiting
from ui.background import Failure
from ui.counter.care import CarePage
from ui.counter.decided import decided
from ui.counter.extra import ExtraPage, NoGesture
from ui.counter.fix import FixPage, LinesChange
from ui.counter.hand_over import HandOverPage, VisitEnded
from ui.counter.hurt import HurtPage
from ui.counter.quick import QuickPage
from ui.counter.ready import (
    CardLost,
    FeastDays,
    Heard,
    NothingBrought,
    ReadyPage,
    Resume,
    TillsWanted,
)
from ui.counter.serving import day_in_words

if TYPE_CHECKING:
    from ui.counter.visit import Visit


class Leading(QObject):
    """Leads from page to page, from the first to what was given."""

    def __init__(self, visit: "Visit") -> None:
        super().__init__(visit)
        self._visit = visit
        self._serving = visit.serving
        self._frame = visit.frame

    def show_ready(self) -> None:
        """Ready for the next customer."""
        found, self._visit.found = self._visit.found, None
        if found is not None and found not in self._frame.pages():
            self._frame.forget_page(found)
            found.deleteLater()
        self._visit.case = None
        self._visit.swap = False
        self._visit.begun.begin_visit()
        self._visit.show(ReadyPage(self._serving), self._ready_moved_on)
        self._serving.ask(waiting, then=self.count_waiting)

    def _ready_moved_on(self, to: object) -> None:
        if isinstance(to, FeastDays):
            self._visit.overlays.show_seasons()
        elif isinstance(to, TillsWanted):
            self._visit.overlays.show_tills()
        elif isinstance(to, Resume):
            self._serving.do(resume, to.case, then=lambda _: self.open(to.case), owner=self)
        elif isinstance(to, NothingBrought):
            self.show_quick(None)
        elif isinstance(to, CardLost):
            self._visit.overlays.show_cards_given(to.text)
        elif isinstance(to, Heard):
            self._visit.searching.hear(to)

    def open(self, case: UUID) -> None:
        """Open a case at the step it stands at; if that fails, it is offered again."""
        self._visit.begun.keep_shown()
        self._serving.ask(
            case_view,
            case,
            then=self._show_case,
            failed=lambda failure: self._offer_again(case, failure),
            owner=self,
        )

    def _offer_again(self, case: UUID, failure: Failure) -> None:
        """What was done is kept: the next page is only a touch away."""
        again = self.tr("Try again")
        self._frame.say(failure.sentence, lambda: self.open(case), undo_word=again)

    def _show_case(self, case: CaseView) -> None:
        """The page of the step that a case stands at."""
        self._visit.case = case
        if case.hurt and case.step != "closed":
            self._show_hurt(case)
        elif not case.lines[0].brought and case.step in ("fix", "care", "extra"):
            self.show_quick(case)
        elif case.step == "fix":
            begun = self._visit.begun.drafts(case)
            page = FixPage(self._serving, case, swap=self._visit.swap, begun=begun)
            self._visit.show(page, self._fixed)
        elif case.step == "care":
            self._visit.show(CarePage(self._serving, case), lambda _: self._cared(case.id))
        elif case.step == "extra":
            self._visit.show(ExtraPage(self._serving, case), self._extra_moved_on)
        elif case.step == "hand_over":
            self._visit.show(HandOverPage(self._serving, case), self._hand_over_moved_on)
        else:
            self.show_ready()

    def _show_hurt(self, case: CaseView) -> None:
        page = HurtPage(self._serving, case)
        self._visit.show(page, lambda _: self._left_to_manager(case.id))

    def show_quick(self, case: CaseView | None) -> None:
        """The quick case, fresh or one that is open."""
        page = QuickPage(self._serving, case)
        page.case_changed.connect(self._case_changed)
        page.said.connect(self._said_at_once)
        self._visit.show(page, self._extra_moved_on)

    def _case_changed(self, case: CaseView) -> None:
        """The page stays, and its case has gone on."""
        self._visit.case = case
        self._frame.set_decided(decided(case, self._serving))

    def _said_at_once(self, case: UUID) -> None:
        words = self.tr("Said.")
        self._visit.undoing.offer(words, step_back, case, "fix", undone=lambda: self.open(case))

    def say_hurt(self, case: UUID, words: tuple[str, ...]) -> None:
        """Someone was hurt or ill: the gift flow stops, what was chosen waits."""
        self._visit.begun.keep_shown()
        self._serving.do(say_hurt, case, words, then=lambda _: self.open(case), owner=self)

    def nobody_hurt(self, case: UUID, words: str) -> None:
        """It goes on where it stood, with what was said meanwhile."""
        self._serving.do(say_nobody_hurt, case, words, then=lambda _: self.open(case), owner=self)

    def _left_to_manager(self, case: UUID) -> None:
        self.show_ready()
        self._visit.tell(self.tr("Kept. The manager looks after it."), leave_to_manager, case)

    def _fixed(self, fixed: Fixed | LinesChange) -> None:
        if isinstance(fixed, LinesChange):
            self._lines_change(fixed)
            return
        if fixed.ended:
            self.show_ready()
            self._visit.tell(self.tr("Done. Have a good day."), agree_fix, fixed.case)
        else:
            self._visit.tell(self.tr("Fixed."), agree_fix, fixed.case)
            self.open(fixed.case)

    def _lines_change(self, change: LinesChange) -> None:
        if self._visit.case is None:
            return
        self._visit.begun.keep(self._visit.case.id, change.drafts)
        if change.one_more:
            self._visit.searching.find_one_more(self._visit.case)
        else:
            self._visit.tell(self.tr("Taken out."), take_out_line, self._visit.case.id)
            self.open(self._visit.case.id)

    def _cared(self, case: UUID) -> None:
        self._visit.tell(self.tr("Said."), say_sorry, case)
        self.open(case)

    def _extra_moved_on(self, to: object) -> None:
        if self._visit.case is None:
            return
        if isinstance(to, NoGesture):
            page = HandOverPage(self._serving, self._visit.case)
            self._visit.show(page, self._hand_over_moved_on)
        elif isinstance(to, VisitEnded):
            self._hand_over_moved_on(to)
        else:
            self._tell_chosen(to, self._visit.case.id)
            self.open(self._visit.case.id)

    def _tell_chosen(self, to: object, case: UUID) -> None:
        if isinstance(to, Chosen):
            act = give_ready_card if to.by_card else choose_gesture
            self._visit.tell(self.tr("Set aside."), act, case)

    def _hand_over_moved_on(self, to: object) -> None:
        """It is in their hands, or its paper is another one now."""
        if isinstance(to, VisitEnded):
            self.show_ready()
            self.tell_given(to.handed)
        elif self._visit.case is not None:
            self._tell_chosen(to, self._visit.case.id)
            self.open(self._visit.case.id)

    def tell_given(self, handed: Handed) -> None:
        """The end of a visit in the band, and when the call is due."""
        words = self.tr("Given.")
        if handed.call_on is not None:
            call = self.tr("Call on %1.").replace("%1", day_in_words(handed.call_on))
            words = f"{words} {call}"
        self._visit.tell(words, hand_over, handed.case)

    def count_waiting(self, cases: tuple[Waiting, ...]) -> None:
        """Say in the head how many wait."""
        self._frame.set_waiting(sum(case.case not in self._serving.printing for case in cases))
