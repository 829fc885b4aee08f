"""Everything the demo shop is made of, from a seed and a day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from core.basics.clock import start_of_day
from core.demo.calendar import ZONE
from core.demo.customers import STORY_PHONE_ENDS, DemoCustomer, customers
from core.demo.products import STORY_BARCODE, products
from core.demo.sales import (
    BRANCH,
    STORY_DAYS_AGO,
    STORY_SERVED_BY,
    STORY_TIME,
    sales,
)
from core.demo.team import TEAM, DemoColleague
from core.tills.till_data import TillProduct, TillSale

CUSTOMERS = 2_000
DEMO_SEED = 1


@dataclass(frozen=True, slots=True)
class Story:
    """The pair whose heel came off, who brings it back, and how it was sold: cash, no name."""

    product: TillProduct
    customer: DemoCustomer
    sold_at: datetime
    served_by: str


@dataclass(frozen=True, slots=True)
class DemoPlan:
    """The demo shop before it stands in a database: the same seed and day, the same plan."""

    seed: int
    today: date
    currency: str
    zone: str
    branch: str
    team: tuple[DemoColleague, ...]
    products: tuple[TillProduct, ...]
    customers: tuple[DemoCustomer, ...]
    story: Story

    def sales(self) -> Iterator[TillSale]:
        """Every receipt of the two years before `today`, in order, made as it is asked for."""
        rng = _random(self.seed, "sales")
        return sales(rng, self.today, self.customers, self.products, self.story.customer)


def demo_plan(today: date, seed: int = DEMO_SEED) -> DemoPlan:
    """The demo shop as it stands on the morning of `today`, by the shop's own calendar."""
    sold = products(_random(seed, "products"))
    known = customers(_random(seed, "customers"), today, CUSTOMERS)
    story = Story(
        next(product for product in sold if product.barcode == STORY_BARCODE),
        next(each for each in known if (each.till.phone or "").endswith(STORY_PHONE_ENDS)),
        start_of_day(today, ZONE) + STORY_TIME - timedelta(days=STORY_DAYS_AGO),
        STORY_SERVED_BY,
    )
    return DemoPlan(seed, today, "MYR", ZONE, BRANCH, TEAM, sold, known, story)


def _random(seed: int, part: str) -> Random:
    """A source of its own for each part, so that a change in one leaves the others as they were."""
    return Random(f"{seed}/{part}")
