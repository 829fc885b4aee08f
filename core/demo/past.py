"""The weeks behind the demo shop: problems that were put right, gestures, vouchers that came back.

Every case goes through the program's own acts, at its own moment of the past.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from sqlalchemy import select

from core.basics.clock import FixedClock
from core.basics.ids import new_id
from core.goods.records import Product, ReturnedOfLine, Sale, SaleLine
from core.people.records import TillCustomer
from core.people.team import Person, team
from core.recovery.care import say_sorry
from core.recovery.extra import Given, choose_gesture, extra_offers
from core.recovery.find import Brought, take_up
from core.recovery.fix import agree_fix
from core.recovery.hand_over import Call, hand_over
from core.recovery.offers import LineFix
from core.recovery.phrases import COSTS
from core.recovery.reasons import article_kind
from core.recovery.redeem import redeem
from core.recovery.view import case_view
from core.shop import Command, Shop
from core.storage.work import Work
from core.vouchers.typed_code import grouped
from core.vouchers.verdict import verdict

_CASES_A_WEEK = 6
_RETURNED_WITHIN = timedelta(days=10)
_MAY_WE_CALL = timedelta(days=10)
"""Only the last days' customers said yes to a call: the calls before are made."""


@dataclass(frozen=True)
class Bought:
    """A purchase that something was wrong with."""

    sale_line: int
    product: int
    category: str
    till_customer: int


class Weeks:
    """Lives through one week after the other, with a clock that stands at each moment."""

    def __init__(self, shop: Shop, clock: FixedClock, rng: Random, now: datetime) -> None:
        self._shop = shop
        self._clock = clock
        self._rng = rng
        self._now = now
        self._met: set[int] = set()
        self._in_hand: list[tuple[str, Person]] = []
        self._clerks = [each for each in shop.ask(team) if not each.may("approve")]

    def live_through(self, first_day: datetime) -> None:
        """A week's cases, one a day, and the vouchers that come back meanwhile."""
        bought = self._shop.ask(purchases, first_day - _RETURNED_WITHIN, first_day)
        fresh = [each for each in bought if each.till_customer not in self._met]
        for day, each in enumerate(self._rng.sample(fresh, _CASES_A_WEEK)):
            self._met.add(each.till_customer)
            hour = timedelta(days=day, hours=11, minutes=self._rng.randrange(480))
            self._clock.moment = first_day + hour
            self._put_right(each, self._rng.choice(self._clerks))
            if len(self._in_hand) > _CASES_A_WEEK:
                self._comes_back()

    def _put_right(self, bought: Bought, clerk: Person) -> None:
        brought = (Brought(bought.product, bought.sale_line),)
        case = self._shop.do(self._by(clerk), take_up, brought, bought.till_customer)
        line = self._shop.ask(case_view, case).lines[0]
        reason = article_kind(bought.category).reasons[self._rng.randrange(3)].code
        fixes = (LineFix(line.id, reason, "same_again"),)
        self._shop.do(self._by(clerk), agree_fix, case, fixes)
        costs = tuple(cost for cost in COSTS[3:] if self._rng.random() < 0.3)
        self._shop.do(self._by(clerk), say_sorry, case, "en", costs)
        offers = self._shop.ask(extra_offers, case, clerk.id, "en").everything
        alone = [each.gesture for each in offers if not each.needs_colleague]
        for gesture in self._rng.sample(alone, self._rng.randint(1, 2)):
            given: Given = "now" if gesture.given == "now" else "next"
            self._shop.do(self._by(clerk), choose_gesture, case, gesture.id, given)
        lately = self._now - self._clock.moment < _MAY_WE_CALL
        call: Call = "call" if lately else "no"
        handed = self._shop.do(self._by(clerk), hand_over, case, call)
        if handed.voucher is not None:
            self._in_hand.append((handed.voucher, clerk))

    def _comes_back(self) -> None:
        voucher, giver = self._in_hand.pop(self._rng.randrange(len(self._in_hand)))
        others = [each for each in self._clerks if each.id != giver.id]
        taker = self._rng.choice(others)
        self._clock.moment += timedelta(minutes=5)
        code = grouped(voucher)
        if self._shop.ask(verdict, code, taker.id).word == "good":  # it may have lain too long
            self._shop.do(self._by(taker), redeem, code)

    def _by(self, person: Person) -> Command:
        self._clock.moment += timedelta(seconds=30)
        return Command(person.id, new_id(self._clock.now(), self._rng.getrandbits))


def purchases(work: Work, start: datetime, end: datetime) -> list[Bought]:
    """What customers with a phone bought and kept between two moments, oldest first."""
    found = work.session.execute(
        select(SaleLine.id, SaleLine.product_id, Product.category, TillCustomer.id)
        .join(Sale, Sale.id == SaleLine.sale_id)
        .join(Product, Product.id == SaleLine.product_id)
        .join(TillCustomer, TillCustomer.id == Sale.till_customer_id)
        .outerjoin(ReturnedOfLine, ReturnedOfLine.sale_line_id == SaleLine.id)
        .where(
            SaleLine.sold_at.between(start, end),
            SaleLine.quantity == 1,
            SaleLine.paid_minor > 0,
            Product.stock.is_not(None),
            TillCustomer.phone.is_not(None),
            ReturnedOfLine.sale_line_id.is_(None),
        )
        .order_by(SaleLine.id)
    )
    return [Bought(*row) for row in found]
