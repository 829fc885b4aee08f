"""Who serves at which shop: how the pages ask and do, and how they write money and days."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QDate, QLocale, QObject, Signal

from core.basics.clock import local
from core.people.pins import sign_in
from core.people.team import Permission, Person
from core.printing.printers import Printer
from core.shop import Command, Shop
from ui import background

if TYPE_CHECKING:
    from core.recovery.phrases import Phrases
    from ui.office.tills.reading import Reading
    from ui.office.tills.watching import Watching


class Serving(QObject):
    """The open shop, the person who serves, and the printers of this PC."""

    printing_changed = Signal()
    """A note has begun to print, or come to its end, well or not."""

    def __init__(self, shop: Shop, printers: list[Printer]) -> None:
        super().__init__()
        self.shop = shop
        self.printers = printers
        self.person: Person | None = None
        self.words: dict[str, Phrases] = {}
        """What this shop says to customers, by language."""
        self.printing: dict[UUID, object] = {}
        """The notes that are being printed now, by the case that waits for them."""
        self.said_before: dict[UUID, object] = {}
        """What was said to the question of the call, where a case is opened again, by its id."""
        self.reading: Reading | None = None
        """The reading of a till that is under way at this counter, or was last."""
        self.watching: Watching | None = None
        """Who looks into the folder of the till's exports; nobody does in practice."""
        self.silent_printers: dict[UUID, str] = {}
        """The printer that did not answer, by the case whose note it was."""

    def may(self, permission: Permission) -> bool:
        """Whether the role of who serves has `permission`; what the core holds to, it checks."""
        return self.person is not None and self.person.may(permission)

    def ask(self, question: Callable[..., Any], *args: object, **named: Any) -> None:
        """Ask the shop off the UI thread; `then` and `failed` as in `background.run`."""
        background.run(self.shop.ask, question, *args, **named)

    def ask_latest(
        self, slot: str, question: Callable[..., Any], *args: object, **named: Any
    ) -> None:
        """As `ask`, for search as you type: older questions of `slot` are dropped."""
        background.run_latest(slot, self.shop.ask, question, *args, **named)

    def do(self, act: Callable[..., Any], *args: object, **named: Any) -> None:
        """Do an act as the person who serves; each call is a new command."""
        by = None if self.person is None else self.person.id
        background.run(self.shop.do, Command(by), act, *args, **named)

    def keep(self, keeping: Callable[..., None], *args: object) -> None:
        """Write down what is not done yet, in its turn among the acts."""
        by = None if self.person is None else self.person.id
        background.run(self.shop.keep, by, keeping, *args)

    def learn_words(self, then: Callable[[], object]) -> None:
        """Read what this shop says; `then` is called once it is known."""
        from core.recovery.own_words import shop_phrases

        def known(words: dict[str, "Phrases"]) -> None:
            self.words = words
            then()

        self.ask(shop_phrases, then=known)

    def phrases(self, language: str) -> "Phrases":
        """What is said to customers in `language`."""
        from core.recovery.phrases import phrases

        return self.words.get(language) or phrases(language)

    def languages(self) -> list[tuple[object, str]]:
        """The languages customers are spoken to in: a code, and what its speakers call it."""
        return [(each, self.phrases(each).called) for each in self.shop.about.languages]

    def sign_in(self, person: Person, pin: str, **named: Any) -> None:
        """Look at somebody's own PIN; `then` is called with the answer, `failed` as ever."""
        background.run(self.shop.do, Command(person.id), sign_in, person.id, pin, **named)

    def money(self, minor: int) -> str:
        """An amount of the shop's currency, such as "RM 700.00"."""
        return self.shop.about.currency.text(minor)

    def day(self, moment: datetime) -> str:
        """The shop's day of a moment, in words: "Sat 12 Sep"."""
        return day_in_words(local(moment, self.shop.about.zone).date())

    def day_and_time(self, moment: datetime) -> str:
        """Day and time of a moment on the shop's clock: "Sat 12 Sep 15:20"."""
        return f"{self.day(moment)} {local(moment, self.shop.about.zone):%H:%M}"


def day_in_words(day: date) -> str:
    """A day as it is said at the counter: "Sat 12 Sep"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM")


def short_day(day: date) -> str:
    """A day of a span, without its weekday: "12 Sep"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM")
