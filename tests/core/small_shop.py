"""A small shop with a team, a few goods and sales, two budgets, and short ways to act in it."""

import secrets
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, TypeVar
from uuid import UUID

from argon2 import PasswordHasher
from sqlalchemy import select, text, update

from core.basics.clock import FixedClock
from core.basics.ids import RandomBits
from core.demo.team import TEAM
from core.gestures.catalogue import enter_starter
from core.gestures.policies import add_policy
from core.gestures.records import Gesture
from core.gestures.starter import starter_catalogue
from core.goods.records import Sale, SaleLine
from core.people.approvals import ApprovalAnswer, approve
from core.people.pins import excuse_from_pin
from core.people.records import TillCustomer
from core.people.team import add_colleague, team
from core.recovery.allowance import Evidence, Fix
from core.recovery.care import say_sorry
from core.recovery.extra import Chosen, Given, choose_gesture
from core.recovery.extra import approved_action as gesture_action
from core.recovery.find import Brought, take_up
from core.recovery.fix import Fixed, agree_fix
from core.recovery.hand_over import Call, Handed, hand_over
from core.recovery.offers import LineFix
from core.recovery.records import CaseLine
from core.recovery.view import CaseView, case_view
from core.setup.answers import NewShop
from core.setup.new_shop import set_up
from core.shop import Command, Shop
from core.storage.work import Work
from core.tills.till_data import TillProduct
from tests.core import till_rows
from tests.core.till_rows import days_ago, line, read_in, sale

R = TypeVar("R")

NOON = datetime(2026, 3, 18, 4, 0, tzinfo=UTC)
"""Noon of a Wednesday in Kuala Lumpur."""
TODAY = date(2026, 3, 18)

STORE_A_MONTH = 30_000
COLLEAGUE_A_DAY = 6_000

SMALL_SHOP = NewShop(
    name="Kasut & Kopi",
    address="12 Jalan Telawi, Bangsar",
    currency="MYR",
    zone="Asia/Kuala_Lumpur",
    country="MY",
    languages=("en", "ms", "zh", "ta"),
    kind="shoes_cafe",
    till_name="Counter 1",
    branch="Bangsar",
)
PINS = {each.name: each.pin for each in TEAM}
MANAGER = "Mei Ling"

SOCKS, DESSERT, CARD, THANKS = 1, 2, 3, 6
"""Codes of the catalogue: given now and counted; a note; a note beyond a clerk's limit; free."""


def make_small_shop(place: str, new: NewShop = SMALL_SHOP) -> None:
    """Make the small shop at `place`, and close it."""
    clock = FixedClock(NOON)
    shop = set_up(place, new, clock, Random(1).getrandbits)
    shop.do(Command(None), open_books)
    people = (
        till_rows.customer("C1", "Nurul Aisyah binti Rahman", phone="012-345 4471"),
        till_rows.customer("C2", "Tan Mei Hua"),
    )
    goods = (
        _product("P1", "Oxford", "tan 38", "oxfords", 70_000),
        _product("P2", "Derby", "black 41", "oxfords", 65_000),
        _product("P3", "Wool socks", "", "socks", 4_000),
        _product("P4", "Flat white", "", "coffee", 1_200),
        _product("P5", "Shoe horn", "", "shoe care", 0),
    )
    sold = (
        sale("R1", days_ago(clock, 6), line("P1")),
        sale("R2", days_ago(clock, 5), line("P3", 10_000, 3), customer_number="C1"),
        sale("R3", days_ago(clock, 4), line("P2", 65_000), customer_number="C1"),
        sale("R4", days_ago(clock, 1), line("P4", 1_200)),
        sale("R5", days_ago(clock, 3), line("P1", 140_000, 2), customer_number="C2"),
    )
    read_in(shop, people, goods, sold)
    shop.close()


def open_books(work: Work) -> None:
    """Enter the team, the catalogue and the budgets; nobody is asked for a PIN before the first."""
    for each in TEAM:
        colleague = work.new_id()
        add_colleague(work, colleague, each.name, each.role, each.pin)
        work.session.flush()
        excuse_from_pin(work, colleague)
    enter_starter(work, starter_catalogue().gestures)
    add_policy(work, "store", "cost", "month", STORE_A_MONTH)
    add_policy(work, "colleague", "cost", "day", COLLEAGUE_A_DAY)
    work.note("shop")


class SmallShop:
    """The small shop, opened, with a clock that stands."""

    def __init__(
        self,
        place: str,
        clock: FixedClock | None = None,
        random_bits: RandomBits = secrets.randbits,
    ) -> None:
        self.place = place
        self.clock = clock or FixedClock(NOON)
        self._random_bits = random_bits
        self.shop = Shop.open(place, self.clock, random_bits)
        self.team = {each.name: each.id for each in self.shop.ask(team)}

    @classmethod
    def copied(
        cls, template: Path, to: Path, random_bits: RandomBits = secrets.randbits
    ) -> "SmallShop":
        """A shop of one's own, copied from one that is closed."""
        shutil.copytree(template, to)
        return cls(str(to), random_bits=random_bits)

    def reopened(self) -> "SmallShop":
        """The same shop after a restart of the program, at the same time of day."""
        self.shop.close()
        return SmallShop(self.place, self.clock, self._random_bits)

    def quicken_pins(self) -> None:
        """Let the PINs be compared at once, where a test is not about how they are kept."""
        quickly = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
        kept = [{"name": name, "kept": quickly.hash(pin)} for name, pin in PINS.items()]
        with self.shop.database.engine.begin() as connection:
            connection.execute(
                text("UPDATE colleague SET pin_hash = :kept WHERE name = :name"), kept
            )

    @contextmanager
    def earlier(self, ago: timedelta) -> Iterator[None]:
        """Live some time ago, at one go: nobody is asked for a PIN then."""
        seen = self.rows("SELECT colleague_id, seen_at FROM pin_seen")
        self.raw("UPDATE pin_seen SET seen_at = NULL")
        self.clock.moment -= ago
        yield
        self.clock.moment += ago
        for colleague, at in seen:
            self.raw(
                "UPDATE pin_seen SET seen_at = :at WHERE colleague_id = :id", at=at, id=colleague
            )

    def do(self, act: Callable[..., R], *args: Any, by: str | None = "Aisyah", **kw: Any) -> R:
        """A new command of one person."""
        return self.shop.do(Command(self.team[by] if by else None), act, *args, **kw)

    def ask(self, question: Callable[..., R], *args: Any, **kw: Any) -> R:
        return self.shop.ask(question, *args, **kw)

    def sale_line(self, receipt: str) -> SaleLine:
        def asked(work: Work) -> SaleLine:
            of = select(SaleLine).join(Sale).where(Sale.number == receipt)
            return work.session.scalars(of).one()

        return self.ask(asked)

    def till_customer(self, number: str) -> int:
        def asked(work: Work) -> int:
            of = select(TillCustomer.id).where(TillCustomer.number == number)
            return work.session.scalars(of).one()

        return self.ask(asked)

    def gesture(self, code: int) -> UUID:
        def asked(work: Work) -> UUID:
            return work.session.scalars(select(Gesture.id).where(Gesture.code == code)).one()

        return self.ask(asked)

    def brought(self, receipt: str, **more: Any) -> Brought:
        sold = self.sale_line(receipt)
        return Brought(sold.product_id, sold.id, **more)

    def found(
        self,
        *brought: Brought,
        receipt: str = "R1",
        customer: str | None = None,
        evidence: Evidence = "very_likely",
        **kw: Any,
    ) -> UUID:
        """A case about one sale, or about what was brought, found as surely as `evidence` says."""
        known = None if customer is None else self.till_customer(customer)
        case = self.do(take_up, brought or (self.brought(receipt),), known, **kw)
        with self.shop.database.writing() as session:
            session.execute(
                update(CaseLine).where(CaseLine.case_id == case).values(evidence=evidence)
            )
        return case

    def view(self, case: UUID) -> CaseView:
        return self.ask(case_view, case)

    def fix(self, case: UUID, way: Fix = "same_again", *, by: str = "Aisyah", **more: Any) -> Fixed:
        """Every line of a case put right the same way."""
        asked = {key: more.pop(key) for key in ("swap", "approval") if key in more}
        fixes = tuple(
            LineFix(each.id, "shoe_heel", way, quantity=each.quantity, **more)
            for each in self.view(case).lines
        )
        return self.do(agree_fix, case, fixes, by=by, **asked)

    def cared(self, *brought: Brought, **kw: Any) -> UUID:
        """A case that has come as far as the extra."""
        case = self.found(*brought, **kw)
        self.fix(case)
        self.do(say_sorry, case, "en")
        return case

    def choose(
        self,
        case: UUID,
        code: int = SOCKS,
        given: Given = "now",
        approval: UUID | None = None,
        by: str = "Aisyah",
    ) -> Chosen:
        return self.do(choose_gesture, case, self.gesture(code), given, approval, by=by)

    def handed(self, case: UUID, call: Call = "no", *, by: str = "Aisyah", **kw: Any) -> Handed:
        return self.do(hand_over, case, call, by=by, **kw)

    def voucher(self, code: int = DESSERT, **kw: Any) -> str:
        """A voucher in a customer's hand, given by Aisyah; its 13 symbols."""
        case = self.cared(**kw)
        self.choose(case, code, "next")
        given = self.handed(case).voucher
        assert given is not None
        return given

    def approved(
        self,
        case: UUID,
        what: Fix | int,
        amount: int,
        pin: str = PINS[MANAGER],
        by: str = "Aisyah",
    ) -> ApprovalAnswer:
        """A manager's PIN for a way to put it right, or for the gesture of that code."""
        action = gesture_action(self.gesture(what)) if isinstance(what, int) else f"fix:{what}"
        return self.do(approve, self.team[MANAGER], pin, action, case, amount, by=by)

    def rows(self, statement: str, **values: object) -> list[Any]:
        """What the database itself holds, past the program."""
        with self.shop.database.engine.connect() as connection:
            return list(connection.execute(text(statement), values))

    def scalar(self, statement: str, **values: object) -> Any:
        ((value,),) = self.rows(statement, **values)
        return value

    def raw(self, statement: str, **values: object) -> None:
        """A change past the program, as somebody with a database tool makes it."""
        with self.shop.database.engine.begin() as connection:
            connection.execute(text(statement), values)

    def without_guards(self, statement: str, **values: object) -> None:
        """The same, by somebody who has dropped every trigger and minds no key and no check."""
        with closing(sqlite3.connect(Path(self.place) / "goodturn.sqlite")) as connection:
            connection.execute("PRAGMA ignore_check_constraints = ON")
            found = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            for (name,) in connection.execute(found).fetchall():
                connection.execute(f"DROP TRIGGER {name}")
            connection.execute(statement, values)
            connection.commit()

    def troubles(self) -> list[str]:
        return [str(each) for each in self.shop.check()]

    def close(self) -> None:
        self.shop.close()


def _product(number: str, name: str, variant: str, category: str, price_minor: int) -> TillProduct:
    return replace(till_rows.product(number, name, variant, price_minor), category=category)
