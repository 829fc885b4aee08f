"""Two years of receipts, day by day, as the demo shop's till would export them."""

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import accumulate
from random import Random

from core.basics.clock import start_of_day
from core.demo.calendar import ZONE, busyness, feast_nearness, moment, price_cut_percent
from core.demo.customers import DemoCustomer
from core.demo.products import CAFE_CATEGORIES, SHOE_CATEGORIES, STORY_BARCODE
from core.demo.team import TEAM
from core.tills.till_data import Payment, TillLine, TillProduct, TillSale

BRANCH, OTHER_BRANCH = "Bangsar", "Mid Valley"
DAYS = 730
STORY_DAYS_AGO = 6
STORY_TIME = timedelta(hours=15, minutes=20)
STORY_SERVED_BY = "Farid"

_RECEIPTS_A_DAY = 28.6
_FIRST_NUMBER = 100_001
_UNNAMED = 1 / 3
_REFUNDED = 0.06
_AT_THE_OTHER_BRANCH = 0.07
# How often a box of several articles is sold, in days.
_A_SET_EVERY = 6
_SERVING_SHARES = (26, 24, 24, 14, 9, 3)
_PAYMENTS: tuple[Payment, ...] = ("cash", "card", "wallet")
_CAFE_PAYMENT_SHARES, _SHOE_PAYMENT_SHARES = (38, 30, 32), (30, 52, 18)
# How often each product of a part of the café's card is asked for.
_LIKED = {"coffee": 10, "tea": 5, "cold drinks": 4, "cakes": 6, "pastries": 6, "meals": 8}
_SMALL = frozenset({"socks", "shoe care"})
# Other pairs just like the story's: long before it, never for cash, and to nobody the till knew.
_STORY_ALIKE: tuple[tuple[int, Payment], ...] = (
    (71, "card"), (118, "wallet"), (187, "card"), (304, "card"), (466, "wallet"),
)  # fmt: skip
_STORY_CAFE_VISITS = (23, 51, 88, 130, 171, 240, 333, 455, 610)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A sale before its day's receipts are put in order and numbered."""

    at: timedelta
    customer: DemoCustomer | None
    served_by: str
    payment: Payment
    card_last4: str | None
    lines: tuple[TillLine, ...]
    branch: str = BRANCH


class _Shop:
    """Who may come and what may be sold, with everything ready to draw from."""

    def __init__(
        self,
        rng: Random,
        customers: Sequence[DemoCustomer],
        products: Sequence[TillProduct],
    ) -> None:
        self.rng = rng
        self.customers = customers
        self.since = [customer.till.since or date.min for customer in customers]
        self.cafe_weights = list(accumulate(customer.cafe for customer in customers))
        self.shoe_weights = list(accumulate(customer.shoes for customer in customers))
        self.cafe = [product for product in products if product.category in CAFE_CATEGORIES]
        self.cafe_shares = list(accumulate(_LIKED[product.category] for product in self.cafe))
        goods = [
            product
            for product in products
            if product.category not in CAFE_CATEGORIES
            and product.barcode != STORY_BARCODE
            and not product.parts
        ]
        self.sets = [product for product in products if product.parts]
        self.shoes = [product for product in goods if product.category in SHOE_CATEGORIES]
        self.other = [product for product in goods if product.category not in SHOE_CATEGORIES]
        self.refundable = {product.number for product in goods}
        self.small = [product for product in self.other if product.category in _SMALL]
        self.known = 0

    def open_on(self, day: date) -> None:
        """From now on those may come who have become customers by `day`."""
        while self.known < len(self.since) and self.since[self.known] <= day:
            self.known += 1

    def draft(self, day: date) -> _Draft:
        """A sale of `day`, most often of the café."""
        rng = self.rng
        kind = rng.random() * (1.0 + 0.3 * feast_nearness(day))
        if kind < 0.78:
            lines = self.cafe_lines()
            return self.sale(lines, self.cafe_weights, _CAFE_PAYMENT_SHARES)
        goods = [self.line(rng.choice(self.shoes), price_cut_percent(day, rng))]
        if kind < 0.85:
            goods = [self.line(rng.choice(self.other))]
        elif rng.random() < 0.35:
            goods.append(self.line(rng.choice(self.small)))
        if rng.random() < 0.12:
            goods += self.cafe_lines()
        return self.sale(goods, self.shoe_weights, _SHOE_PAYMENT_SHARES)

    def cafe_lines(self) -> list[TillLine]:
        """What one table orders: up to four things of the card."""
        count = self.rng.choices((1, 2, 3, 4), (38, 37, 17, 8))[0]
        chosen = self.rng.choices(self.cafe, cum_weights=self.cafe_shares, k=count)
        # The same thing twice stands on one line.
        return [
            self.line(product, quantity=chosen.count(product)) for product in dict.fromkeys(chosen)
        ]

    def line(self, product: TillProduct, percent_off: int = 0, quantity: int = 1) -> TillLine:
        """A line of the receipt, with what the till takes off."""
        full = quantity * product.price_minor
        discount = full * percent_off // 100
        return TillLine(product.number, quantity, product.price_minor, discount, full - discount)

    def somebody(self, weights: list[float]) -> DemoCustomer | None:
        """One of those known by now, by cumulative `weights`; in a third of the cases nobody."""
        if not self.known or self.rng.random() < _UNNAMED:
            return None
        drawn = self.rng.random() * weights[self.known - 1]
        return self.customers[bisect(weights, drawn, hi=self.known - 1)]

    def sale(
        self, lines: list[TillLine], weights: list[float], payment_shares: Sequence[int]
    ) -> _Draft:
        """A sale of `lines`, to one of those who come for such things."""
        rng = self.rng
        customer = self.somebody(weights)
        payment = rng.choices(_PAYMENTS, payment_shares)[0]
        served_by = rng.choices(TEAM, _SERVING_SHARES)[0].name
        card = None
        if payment == "card":
            card = customer.card_last4 if customer else f"{rng.randrange(10_000):04}"
        branch = OTHER_BRANCH if rng.random() < _AT_THE_OTHER_BRANCH else BRANCH
        return _Draft(moment(rng), customer, served_by, payment, card, tuple(lines), branch)


def sales(
    rng: Random,
    today: date,
    customers: Sequence[DemoCustomer],
    products: Sequence[TillProduct],
    story_customer: DemoCustomer,
) -> Iterator[TillSale]:
    """Every receipt from two years ago to yesterday's closing, in order; about 40,000 lines.

    `customers` stand in the order in which they became customers.
    """
    shop = _Shop(rng, customers, products)
    by_plan = _story_sales(shop, products, story_customer)
    number = _FIRST_NUMBER
    for days_ago in range(DAYS, 0, -1):
        day = today - timedelta(days=days_ago)
        shop.open_on(day)
        usual = _RECEIPTS_A_DAY * busyness(day) * rng.uniform(0.85, 1.15)
        drafts = [shop.draft(day) for _ in range(round(usual))]
        for draft in drafts:
            _plan_refund(shop, draft, days_ago, by_plan)
        if shop.sets and days_ago % _A_SET_EVERY == 0:
            box = shop.line(rng.choice(shop.sets))
            drafts.append(shop.sale([box], shop.shoe_weights, _SHOE_PAYMENT_SHARES))
        drafts += by_plan.pop(days_ago, [])
        midnight = start_of_day(day, ZONE)
        for draft in sorted(drafts, key=lambda draft: draft.at):
            yield _numbered(number, midnight, draft)
            number += 1


def _numbered(number: int, midnight: datetime, draft: _Draft) -> TillSale:
    return TillSale(
        f"R{number}",
        midnight + draft.at,
        draft.branch,
        draft.customer.till.number if draft.customer else None,
        draft.served_by,
        draft.payment,
        draft.card_last4,
        draft.lines,
    )


def _plan_refund(
    shop: _Shop, draft: _Draft, days_ago: int, by_plan: dict[int, list[_Draft]]
) -> None:
    """Now and then the till itself takes an article of the boutique back, within two weeks."""
    first = draft.lines[0]
    if first.product_number not in shop.refundable or shop.rng.random() >= _REFUNDED:
        return
    back = TillLine(
        first.product_number,
        -first.quantity,
        first.unit_minor,
        -first.discount_minor,
        -first.paid_minor,
    )
    # A till seldom knows who stands there when money goes back.
    customer = draft.customer if shop.rng.random() < 0.4 else None
    refund = replace(draft, at=moment(shop.rng), customer=customer, lines=(back,))
    by_plan[days_ago - shop.rng.randint(1, 14)].append(refund)


def _story_sales(
    shop: _Shop, products: Sequence[TillProduct], customer: DemoCustomer
) -> dict[int, list[_Draft]]:
    """What the story needs, by days ago: its shoe, a few like it, and its customer's coffees."""
    shoe = (shop.line(next(p for p in products if p.barcode == STORY_BARCODE)),)
    planned: dict[int, list[_Draft]] = defaultdict(list)
    planned[STORY_DAYS_AGO].append(_Draft(STORY_TIME, None, STORY_SERVED_BY, "cash", None, shoe))
    for days_ago, payment in _STORY_ALIKE:
        like = shop.sale([], shop.shoe_weights, _SHOE_PAYMENT_SHARES)
        card = f"{shop.rng.randrange(10_000):04}" if payment == "card" else None
        here = replace(like, payment=payment, card_last4=card, lines=shoe, branch=BRANCH)
        planned[days_ago].append(here)
    for days_ago in _STORY_CAFE_VISITS:
        visit = shop.sale(shop.cafe_lines(), shop.cafe_weights, _CAFE_PAYMENT_SHARES)
        card = customer.card_last4 if visit.payment == "card" else None
        here = replace(visit, customer=customer, card_last4=card, branch=BRANCH)
        planned[days_ago].append(here)
    return planned
