"""What is laid over a page: a colleague's approval, a list to pick from, a voucher's verdict."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.gestures.suggest import Suggestion
from core.people.team import Person, is_known_by_pin
from core.recovery.redeem import Redeemed, redeem
from ui.counter.approval import ApprovalPage, Instead, ParkIt, Wanted
from ui.counter.cards_given import CardsGivenPage
from ui.counter.confirming import ConfirmPage
from ui.counter.counter_page import CounterPage
from ui.counter.elsewhere import ElsewherePage
from ui.counter.everything import EverythingPage
from ui.counter.pick import NotOurs, PickPage
from ui.counter.serving import Serving
from ui.counter.undoing import Undoing
from ui.counter.verdict import SentToManager, VerdictPage
from ui.counter.who_acts import WhoActsPage
from ui.office.office import ROOMS, OfficePage
from ui.office.seasons import SeasonsPage
from ui.office.tills.tills import TillsPage
from ui.window import CounterFrame


class Overlays(QObject):
    """Lays pages over the present one, which stays beneath as it is."""

    person_changed = Signal()
    """Somebody else serves from now on, on the same page."""

    not_ours = Signal(str)
    """They brought something that the shop does not sell: what it is."""

    def __init__(self, serving: Serving, frame: CounterFrame, undoing: Undoing) -> None:
        super().__init__(frame)
        self._serving = serving
        self._frame = frame
        self._undoing = undoing

    def serve(self, page: CounterPage) -> None:
        """Open for a page whatever it asks to be laid over it."""
        page.approval_wanted.connect(self.ask_colleague)
        page.who_wanted.connect(self.ask_who)
        page.pin_wanted.connect(partial(self.ask_who, pin_only=True))
        page.pick_wanted.connect(self.pick)
        page.elsewhere_wanted.connect(self.ask_elsewhere)
        page.voucher_scanned.connect(self.show_verdict)
        page.everything_wanted.connect(self.show_everything)
        page.sheet_wanted.connect(self._lay_sheet)
        page.look_wanted.connect(self.show_to_confirm)

    def _lay_sheet(self, sheet: CounterPage) -> None:
        self.serve(sheet)
        self._lay_over(sheet, lambda _: None)

    def ask_colleague(self, wanted: Wanted, then: Callable[[object], object]) -> None:
        """A colleague's approval; `then` is called with it, unless another way is taken."""

        def take(what: object) -> None:
            if isinstance(what, Instead):
                what.do()
            elif isinstance(what, ParkIt):
                self._frame.park_pressed.emit()
            else:
                then(what)

        self._lay_over(ApprovalPage(self._serving, wanted), take)

    def ask_who(self, then: Callable[[], object], *, pin_only: bool = False) -> None:
        """Who acts, and their PIN or badge: from now on they serve; `then` is called."""

        def known(person: Person) -> None:
            self._serving.person = person
            self._frame.set_person(person.name)
            self.person_changed.emit()
            then()

        self._lay_over(WhoActsPage(self._serving, pin_only=pin_only), known)

    def _by_pin(self, then: Callable[[], object]) -> None:
        """Ask who serves for their PIN, where only a badge has told who they are."""
        if self._serving.person is None:
            return

        def known(by_pin: bool) -> None:
            if by_pin:
                then()
            else:
                self.ask_who(then, pin_only=True)

        self._serving.ask(is_known_by_pin, self._serving.person.id, then=known, owner=self)

    def pick(self, prompt: str, then: Callable[[object], object]) -> None:
        """An article from the list; `then` is called with it, unless it is not ours."""

        def take(what: object) -> None:
            if isinstance(what, NotOurs):
                self.not_ours.emit(what.article)
            else:
                then(what)

        page = self._frame.page()
        step = page.step if page is not None else None
        self._lay_over(PickPage(self._serving, prompt, step), take)

    def ask_elsewhere(self, then: Callable[[object], object]) -> None:
        """Where else it was bought; `then` is called with the answer."""
        self._lay_over(ElsewherePage(self._serving), then)

    def show_everything(
        self, everything: tuple[Suggestion, ...], then: Callable[..., object]
    ) -> None:
        """Everything that may be given; `then` is called with the gesture and when."""
        page = EverythingPage(self._serving, everything)
        self._lay_over(page, lambda chosen: then(*chosen))

    def show_to_confirm(self, then: Callable[[], object]) -> None:
        """What was done with nobody near; `then` is called when it is closed."""

        def show() -> None:
            page = ConfirmPage(self._serving)
            self._lay_over(page, lambda _: None)
            page.went_back.connect(then)

        self._by_pin(show)

    def show_verdict(self, text: str) -> None:
        """What a voucher is."""
        self._lay_over(VerdictPage(self._serving, text), self._verdict_moved_on)

    def show_office(self) -> None:
        """What only those who look after the shop change."""
        if not any(isinstance(page, (OfficePage, *ROOMS)) for page in self._frame.pages()):
            self._by_pin(self._show_tiles)

    def show_seasons(self) -> None:
        """The feast days that wait to be confirmed."""
        self._by_pin(lambda: self._show_room(SeasonsPage(self._serving)))

    def _show_tiles(self) -> None:
        if self._serving.may("office"):
            self._lay_over(OfficePage(self._serving), self._show_room)

    def show_tills(self) -> None:
        """Which tills are read, and the ways to read them."""
        self._show_room(TillsPage(self._serving))

    def _show_room(self, room: CounterPage) -> None:
        self.serve(room)
        self._lay_over(room, lambda _: self.show_office())

    def _verdict_moved_on(self, to: object) -> None:
        if isinstance(to, Redeemed):
            words = self.tr("Used now. Enjoy!")
            self._undoing.tell(words, redeem, to.voucher, self._good_again)
        elif isinstance(to, SentToManager):
            self._frame.say(self.tr("It stands on the manager's list."))
        else:
            self.show_cards_given("")

    def show_cards_given(self, text: str) -> None:
        """The cards in customers' hands, for one that was lost."""
        page = CardsGivenPage(self._serving, text)
        self.serve(page)
        done = self.tr("The new card is theirs. The lost one is cancelled.")
        self._lay_over(page, lambda _: self._frame.say(done))

    def _good_again(self) -> None:
        self._frame.say(self.tr("Taken back: it is good as before."))

    def _lay_over(self, page: CounterPage, moved_on: Callable[[object], object]) -> None:
        def close(*_: object) -> None:
            self._frame.close_sheet()
            self._frame.forget_page(page)
            page.deleteLater()

        def take(what: object) -> None:
            close()
            moved_on(what)

        page.went_back.connect(close)
        page.moved_on.connect(take)
        self._frame.lay_over(page)
