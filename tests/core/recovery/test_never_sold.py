"""Bought today, they said, and no sale of it ever came: it stands on a list for the office."""

from datetime import timedelta
from uuid import UUID

from core.recovery.care import say_sorry
from core.recovery.find import Brought, take_up
from core.recovery.never_sold import NeverSold, never_sold
from core.recovery.steps import step_back
from tests.core.small_shop import NOON, TODAY, SmallShop
from tests.core.till_rows import line, read_in, sale


def bought_today(small: SmallShop) -> UUID:
    """An Oxford for RM 700 comes back for credit, believed."""
    product = small.sale_line("R1").product_id
    case = small.do(take_up, (Brought(product, bought_today=True),))
    small.fix(case, "credit")
    return case


def tonight(small: SmallShop, *articles: str) -> None:
    """The day's sales are read in: each article once, before noon, and a coffee after it."""
    small.clock.moment = NOON + timedelta(hours=10)
    sold = [sale(f"T{each}", NOON - timedelta(hours=1), line(each)) for each in articles]
    read_in(small.shop, sales=(*sold, sale("T9", NOON + timedelta(hours=3), line("P4", 1_200))))


def listed(small: SmallShop) -> list[NeverSold]:
    return list(small.ask(never_sold))


def test_it_is_listed_once_the_day_is_read_in(small: SmallShop) -> None:
    case = bought_today(small)
    small.do(say_sorry, case, "en", by="Farid")
    assert listed(small) == []
    tonight(small)
    assert listed(small) == [
        NeverSold(
            case=case,
            article="Oxford tan 38",
            quantity=1,
            minor=70_000,
            fix="credit",
            sold_on=TODAY,
            at=NOON,
            by="Aisyah",
            refunded=False,
        )
    ]


def test_sales_up_to_the_morning_tell_nothing_yet(small: SmallShop) -> None:
    bought_today(small)
    read_in(small.shop, sales=(sale("T9", NOON - timedelta(hours=2), line("P4", 1_200)),))
    assert listed(small) == []


def test_whose_sale_came_is_not_listed(small: SmallShop) -> None:
    bought_today(small)
    tonight(small, "P1")
    assert listed(small) == []


def test_of_two_for_one_sale_one_is_listed(small: SmallShop) -> None:
    bought_today(small)
    small.clock.moment += timedelta(minutes=1)
    second = bought_today(small)
    tonight(small, "P1")
    assert len(listed(small)) == 1
    assert listed(small)[0].case == second


def test_what_was_taken_back_is_not_listed(small: SmallShop) -> None:
    case = bought_today(small)
    tonight(small)
    small.do(step_back, case, "fix")
    assert listed(small) == []


def test_the_tills_own_refund_of_it_is_told(small: SmallShop) -> None:
    bought_today(small)
    tonight(small)
    back = sale("T8", NOON + timedelta(hours=1), line("P1", -70_000, -1))
    read_in(small.shop, sales=(back,))
    assert [each.refunded for each in listed(small)] == [True]
