"""The counter: who serves, and the visits they lead; what only visits need is loaded later."""

from datetime import datetime
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.journal.chain import clock_behind
from core.people.badges import sign_in_by_badge
from core.people.team import Person
from core.printing.printers import Printer
from core.shop import Command, Shop
from ui import background
from ui.counter.counter_page import CounterPage
from ui.counter.head_state import HeadState
from ui.counter.serving import Serving
from ui.counter.who import WhoPage
from ui.docking.docking import Docking
from ui.idle import Idle
from ui.keyboard_used import KeyboardUsed
from ui.page import Page
from ui.window import CounterFrame

if TYPE_CHECKING:
    from ui.counter.visit import Visit


class Counter(QObject):
    """Asks who serves, and then leads from visit to visit."""

    language_chosen = Signal(str)
    """The windows shall speak another language: they are made anew in it."""

    practice_turned = Signal()
    """Practice shall be entered, or left."""

    def __init__(self, shop: Shop, frame: CounterFrame, printers: list[Printer]) -> None:
        super().__init__(frame)
        self.serving = Serving(shop, printers)
        self.frame = frame
        self.visit: Visit | None = None
        self.docking = Docking(frame, shop.this_pc, lambda: self.serving.person is not None)
        self.keyboard_used = KeyboardUsed(frame, shop.this_pc)
        frame.figures.always = not shop.this_pc.settings.customers_see_screen
        frame.who_pressed.connect(self.lock)
        frame.lock_pressed.connect(self.lock)
        frame.badge_scanned.connect(self._show_badge)
        self.idle = Idle(frame, lambda: shop.this_pc.settings)
        self.idle.parks.connect(self._park)
        self.idle.locks.connect(self.lock)
        frame.practice_pressed.connect(self.practice_turned)
        frame.set_practice(shop.about.practice)
        self.show_who()
        self.state = HeadState(self.serving, frame)
        self.serving.ask(clock_behind, then=self._look_around)

    def show_who(self) -> None:
        """Nobody serves: ask who does."""
        found = self.visit.leave() if self.visit else None
        self.serving.person = None
        self.frame.set_person("")
        self.frame.set_office(None)
        page = WhoPage(self.serving)
        page.moved_on.connect(self.sign_in)
        page.language_chosen.connect(self.language_chosen)
        page.pin_forgotten.connect(self._show_forgot)
        page.practice_wanted.connect(self.practice_turned)
        show(self.frame, page, kept=found)

    def _show_forgot(self) -> None:
        from ui.setup.forgot_page import ForgotPage

        page = ForgotPage(self.serving.shop)
        page.went_back.connect(self.show_who)
        page.moved_on.connect(self._show_next_code)
        show(self.frame, page, kept=self.visit.found if self.visit else None)

    def _show_next_code(self, code: str) -> None:
        """The used code is worth nothing any more: the one that follows it is shown once."""
        from ui.setup.code_page import next_code_page

        page = next_code_page(code, self.serving.shop.about.name, self.serving.printers)
        page.moved_on.connect(lambda _: self.show_who())
        show(self.frame, page, kept=self.visit.found if self.visit else None)

    def lock(self) -> None:
        """Ask again who serves; an open case stays where it is."""
        if self.serving.person is not None:
            self.show_who()

    def _park(self) -> None:
        if self.visit and self.visit.case is not None:
            self.visit.leaving.park()

    def sign_in(self, person: Person) -> None:
        """This person serves from now on: their PIN was right."""
        self.serving.person = person
        self.frame.set_person(person.name)
        background.run(_admit_tills, self.serving.shop)
        if self.visit is None:
            background.run(import_module, "ui.counter.visit", then=self._begin_visits)
        else:
            self.visit.go_on()

    def _show_badge(self, code: str) -> None:
        """Somebody shows their badge: they serve from now on, and the page stays."""
        background.run(
            self.serving.shop.do,
            Command(None),
            sign_in_by_badge,
            code,
            then=self._known_by_badge,
            failed=lambda failure: self.frame.say_calmly(failure.sentence),
            owner=self,
        )

    def _known_by_badge(self, person: Person) -> None:
        if self.serving.person is None or self.visit is None:
            self.sign_in(person)
        elif self.serving.person.id != person.id:
            self.serving.person = person
            self.frame.set_person(person.name)
            self.frame.say(self.tr("%1 serves now.").replace("%1", person.name))
            self.visit.change_person()

    def _begin_visits(self, loaded: ModuleType) -> None:
        self.visit = loaded.Visit(self.serving, self.frame)
        self.visit.locked.connect(self.lock)
        self.visit.go_on()

    def _look_around(self, last: datetime | None) -> None:
        """The names are there by now: they need not wait for what the head loads."""
        self.state.look()
        if last is not None:
            when = self.serving.day_and_time(last)
            self.frame.say_calmly(
                self.tr(
                    "This PC's clock is behind: the last entry is of %1. Set date and time."
                ).replace("%1", when)
            )


def _admit_tills(shop: Shop) -> None:
    """The shop's first PC signs for the PCs that have joined since: their notes are good then."""
    from core.vouchers.admission import admit_tills, tills_to_admit

    if shop.till.has_root and shop.ask(tills_to_admit):
        shop.do(Command(None), admit_tills, shop.till.sign_as_root)


def show(frame: CounterFrame, page: Page, kept: CounterPage | None = None) -> None:
    """Show a page, and let go of those before, what lay over them too, unless one is `kept`."""
    before = frame.pages()
    frame.show_page(page)
    for each in before:
        if each not in (page, kept):
            frame.forget_page(each)
            each.deleteLater()
