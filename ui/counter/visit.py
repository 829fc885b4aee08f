"""One visit after the other: the case that is open, and who leads through it."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from core.recovery.forgotten import forgotten_gestures, release_forgotten
from core.recovery.view import CaseView, Waiting, waiting
from ui.counter.after_printing import AfterPrinting
from ui.counter.begun import Begun
from ui.counter.counter import show
from ui.counter.counter_page import CounterPage
from ui.counter.decided import decided
from ui.counter.extra import ExtraPage
from ui.counter.find import FindPage
from ui.counter.leading import Leading
from ui.counter.leaving import Leaving
from ui.counter.overlays import Overlays
from ui.counter.ready import ReadyPage
from ui.counter.searching import Searching
from ui.counter.serving import Serving
from ui.counter.undoing import Undoing
from ui.window import CounterFrame


class Visit(QObject):
    """What is open at this counter, and the page that shows it."""

    locked = Signal()
    """Whoever serves wants to leave."""

    def __init__(self, serving: Serving, frame: CounterFrame) -> None:
        super().__init__(frame)
        self.serving = serving
        self.frame = frame
        self.case: CaseView | None = None
        self.undoing = Undoing(serving, frame)
        self.overlays = Overlays(serving, frame, self.undoing)
        self.overlays.person_changed.connect(self._offer_office)
        self.found: FindPage | None = None
        """The search this visit began with; it stays beneath the case that was taken up."""
        self.swap = False
        """Nothing went wrong, said before the fix."""
        self.begun = Begun(serving, frame)
        self.searching = Searching(self)
        self.leading = Leading(self)
        self.leaving = Leaving(self)
        self.overlays.not_ours.connect(self.searching.take_up_not_ours)
        self.after_printing = AfterPrinting(self)
        frame.waiting_pressed.connect(self.leaving.park)
        frame.park_pressed.connect(self.leaving.park)
        frame.step_pressed.connect(self.leaving.go_to_step)
        frame.searched.connect(self.searching.look_for)
        frame.scanned.connect(self.searching.look_for)
        frame.hand_over_keyed.connect(self.leaving.to_hand_over)

    def go_on(self) -> None:
        """Somebody has signed in: the open case goes on, or the next visit begins."""
        self.serving.learn_words(then=self._go_on)

    def _go_on(self) -> None:
        if self.serving.person is None:
            return  # locked meanwhile: whoever signs in goes on
        self._offer_office()
        self.serving.ask(forgotten_gestures, then=self._release)
        if self.case is not None:
            self.leading.open(self.case.id)
        elif self.found is not None:
            show(self.frame, self.found)
        else:
            self.serving.ask(waiting, then=self._begin)

    def _release(self, cases: tuple[UUID, ...]) -> None:
        """What was set aside and forgotten goes back to the shelf; at each signing in."""
        if cases:
            self.serving.do(release_forgotten)

    def change_person(self) -> None:
        """Somebody else serves on the same page; what is offered by role is looked up anew."""
        self._offer_office()
        page = self.frame.page()
        if isinstance(page, ExtraPage) and self.case is not None:
            self.leading.open(self.case.id)
        elif isinstance(page, ReadyPage) and not page.search.text():
            self.leading.show_ready()

    def _offer_office(self) -> None:
        offered = self.serving.may("office")
        self.frame.set_office(self.overlays.show_office if offered else None)

    def _begin(self, cases: tuple[Waiting, ...]) -> None:
        """After a start, the case that was open here is the first thing on the screen."""
        left_open = [case for case in cases if case.here and not case.parked]
        left_open = [case for case in left_open if case.case not in self.serving.printing]
        if left_open:
            self.leading.open(left_open[-1].case)
            self.leading.count_waiting(cases)
        else:
            self.leading.show_ready()

    def leave(self) -> FindPage | None:
        """Whoever serves leaves, and their way to undo with them; what is begun stays."""
        self.begun.keep_shown()
        self.frame.band.close_band()
        return self.found

    def tell(
        self,
        words: str,
        act: Callable[..., object],
        case: UUID,
        undone: Callable[[], object] | None = None,
    ) -> None:
        """Say what was done; when that is undone, the case stands where it stood before."""
        self.undoing.tell(words, act, case, undone or (lambda: self.after_printing.see_to(case)))

    def show(self, page: CounterPage, moved_on: Callable[..., object]) -> None:
        """Show a page that has just been made; `moved_on` is called with what it came to."""
        if self.serving.person is None:
            page.deleteLater()  # locked meanwhile: it opens again for whoever signs in
            return
        page.moved_on.connect(moved_on)
        page.went_back.connect(self.leaving.back)
        page.hurt_said.connect(self.leading.say_hurt)
        page.begun.connect(self.begun.keep_soon)
        page.print_wanted.connect(self.after_printing.send)
        self.overlays.serve(page)
        self.frame.set_decided(decided(self.case, self.serving))
        show(self.frame, page, kept=self.found)
