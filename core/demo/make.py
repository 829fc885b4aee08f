"""Makes the demo shop: its data read from its till, its team, and the weeks behind it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from core.basics.clock import Clock, FixedClock, SystemClock, local_day, start_of_day
from core.basics.ids import new_id
from core.demo.calendar import ZONE
from core.demo.past import Weeks
from core.demo.plan import DEMO_SEED, DemoPlan, demo_plan
from core.gestures.catalogue import enter_starter
from core.gestures.policies import add_policy
from core.gestures.starter import starter_catalogue
from core.people.pins import excuse_from_pin
from core.people.team import add_colleague
from core.setup.answers import NewShop
from core.setup.new_shop import set_up
from core.shop import Command, Shop
from core.storage.versions import schema_mark
from core.storage.work import Work
from core.tills.mirror import mirror
from core.tills.till_data import TillSale

_SOURCE = "demo"
_KIND = "shoes_cafe"
_MARK = "demo-shop"
_WEEKS = 10
_STORE_A_MONTH = 900
_COLLEAGUE_A_DAY = 60


def make_demo_shop(place: str, clock: Clock | None = None, seed: int = DEMO_SEED) -> Shop:
    """Make the demo shop at `place` and open it: the same seed and day make the same shop.

    Refuses `shop_exists`, `folder_not_writable`.
    """
    clock = clock or SystemClock()
    plan = demo_plan(local_day(clock.now(), ZONE), seed)
    weeks = _weeks(plan)
    rng = Random(f"{seed}/shop")
    past = FixedClock(weeks[0])
    shop = set_up(place, _new_shop(plan), past, rng.getrandbits)
    (shop.folder / _MARK).write_text(schema_mark(), encoding="ascii")
    shop.do(_command(shop, rng), open_books, plan)
    life = Weeks(shop, past, rng, clock.now())
    for week, sales in enumerate(_sales_by_week(plan, weeks)):
        past.moment = weeks[week]
        shop.do(_command(shop, rng), read_till, plan, tuple(sales))
        if week < _WEEKS:
            life.live_through(weeks[week])
    shop.clock = clock
    return shop


def is_demo_shop(place: str) -> bool:
    """Whether the shop in the folder `place` was made by `make_demo_shop`."""
    return "://" not in place and (Path(place) / _MARK).exists()


def is_of_this_program(place: str) -> bool:
    """Whether the demo shop at `place` has the tables of this program, not of an earlier one."""
    return (Path(place) / _MARK).read_text(encoding="ascii") == schema_mark()


def open_books(work: Work, plan: DemoPlan) -> None:
    """Enter the team, the catalogue and the budgets.

    Nobody is asked for a PIN before the first: the past is lived at one go.
    """
    for each in plan.team:
        salt = work.random_bits(128).to_bytes(16, "big")
        colleague = work.new_id()
        add_colleague(work, colleague, each.name, each.role, each.pin, salt)
        work.session.flush()
        excuse_from_pin(work, colleague)
    enter_starter(work, starter_catalogue(_KIND).gestures)
    unit = work.shop.currency.unit
    add_policy(work, "store", "cost", "month", _STORE_A_MONTH * unit)
    add_policy(work, "colleague", "cost", "day", _COLLEAGUE_A_DAY * unit)
    work.note("shop", {"team": len(plan.team)})


def read_till(work: Work, lists: DemoPlan, sales: tuple[TillSale, ...]) -> None:
    """Read the till's lists, and what it sold since the last time."""
    people = (replace(each.till, address_as=each.address_as) for each in lists.customers)
    mirror(work, _SOURCE, people, lists.products, sales)


def _new_shop(plan: DemoPlan) -> NewShop:
    return NewShop(
        name="Marlow & Friends",
        address="18 Jalan Telawi, Bangsar, 59100 Kuala Lumpur",
        currency=plan.currency,
        zone=plan.zone,
        country="MY",
        languages=("en", "ms", "zh", "ta"),
        kind=_KIND,
        till_name="Counter 1",
        branch=plan.branch,
    )


def _weeks(plan: DemoPlan) -> list[datetime]:
    """The morning of each week behind `plan.today`, and of that day itself."""
    morning = start_of_day(plan.today, ZONE)
    return [morning - timedelta(weeks=_WEEKS - week) for week in range(_WEEKS + 1)]


def _sales_by_week(plan: DemoPlan, weeks: list[datetime]) -> Iterator[list[TillSale]]:
    """What the till sold before each of `weeks`, since the one before."""
    ahead = plan.sales()
    waiting: list[TillSale] = []
    for morning in weeks:
        due, waiting = waiting, []
        for sale in ahead:
            if sale.sold_at >= morning:
                waiting.append(sale)
                break
            due.append(sale)
        yield due


def _command(shop: Shop, rng: Random) -> Command:
    return Command(None, new_id(shop.clock.now(), rng.getrandbits))
