"""Bought today, and today's sales come tonight: nothing comes back twice, and nobody waits."""

from datetime import timedelta
from uuid import UUID

from core.goods.returns import left_of
from core.recovery.find import Brought, take_up
from core.recovery.steps import step_back
from core.storage.work import Work
from core.tills.tally import Tally
from core.tills.till_data import TillSale
from tests.core.refuses import refuses
from tests.core.small_shop import SmallShop
from tests.core.till_rows import line, read_in, sale


def today(small: SmallShop, receipt: str = "R1") -> UUID:
    """A case about an article that was bought this morning."""
    product = small.sale_line(receipt).product_id
    return small.do(take_up, (Brought(product, bought_today=True),))


def sold(small: SmallShop, number: str = "R9", paid: int = 70_000, count: int = 1) -> TillSale:
    return sale(number, small.clock.now() - timedelta(hours=1), line("P1", paid, count))


def tonight(small: SmallShop, *sales: TillSale) -> Tally:
    small.clock.moment += timedelta(hours=10)
    return read_in(small.shop, sales=sales)


def left(small: SmallShop, receipt: str) -> tuple[int, int]:
    def asked(work: Work) -> tuple[int, int]:
        found = left_of(work.session, small.sale_line(receipt).id)
        return found.quantity, found.minor

    return small.ask(asked)


def test_it_counts_at_its_price_on_possible_evidence(small: SmallShop) -> None:
    """A lower price of the last weeks does not count against who bought it today."""
    small.raw("UPDATE sale_line SET paid_minor = 50000 WHERE product_id = 1 AND quantity = 1")
    case = today(small)
    assert small.view(case).lines[0].evidence == "possible"
    small.fix(case, "credit")
    assert small.view(case).lines[0].back_minor == 70_000
    with refuses("fix_needs_colleague"):
        small.fix(today(small), "money_back")


def test_its_sale_is_laid_to_it_when_it_comes(small: SmallShop) -> None:
    small.fix(today(small), "credit")
    tonight(small, sold(small))
    assert left(small, "R9") == (0, 0)
    assert small.troubles() == []


def test_what_was_paid_less_is_counted_as_paid(small: SmallShop) -> None:
    """And taken back whole by a step back."""
    case = today(small)
    small.fix(case, "credit")
    tonight(small, sold(small, paid=60_000))
    assert left(small, "R9") == (0, 0)
    assert small.troubles() == []
    small.do(step_back, case, "fix")
    assert left(small, "R9") == (1, 60_000)
    assert small.troubles() == []


def test_of_several_the_one_at_that_price(small: SmallShop) -> None:
    small.fix(today(small), "credit")
    tonight(small, sold(small, "R8", 60_000), sold(small, "R9"), sold(small, "R7", 140_000, 2))
    assert left(small, "R8")[0] == 1
    assert left(small, "R9")[0] + left(small, "R7")[0] == 2


def test_the_tills_refund_of_the_same_evening_settles_it(small: SmallShop) -> None:
    """Also at the price that was really paid: nothing is counted twice."""
    small.fix(today(small), "credit")
    back = sale("R10", small.clock.now(), line("P1", -60_000, -1))
    counts = tonight(small, sold(small, paid=60_000), back)
    assert (counts.settled_ours, counts.settled_sales, counts.over) == (1, 0, 0)
    assert left(small, "R9") == (0, 0)


def test_one_sale_is_laid_to_one_return(small: SmallShop) -> None:
    for _ in range(2):
        small.fix(today(small), "credit")
    tonight(small, sold(small))
    waiting = "SELECT count(*) FROM goods_return WHERE sale_line_id IS NULL"
    assert small.scalar(waiting) == 1
    assert small.troubles() == []


def test_what_was_sold_after_it_came_back_is_another(small: SmallShop) -> None:
    small.fix(today(small), "credit")
    later = sale("R9", small.clock.now() + timedelta(minutes=1), line("P1", 70_000))
    tonight(small, later)
    assert left(small, "R9")[0] == 1


def test_once_todays_sales_are_in_it_is_looked_for_there(small: SmallShop) -> None:
    read_in(small.shop, sales=(sold(small),))
    with refuses("today_is_read_in"):
        today(small)
