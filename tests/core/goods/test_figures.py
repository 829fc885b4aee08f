"""The counts of what the shop's own sales and refunds show."""

from core.basics.clock import FixedClock
from core.goods.figures import sales_figures
from core.shop import Shop
from core.storage.work import Work
from tests.core.till_rows import customer, days_ago, line, product, read_in, sale


def figures(work: Work) -> dict[str, int]:
    return sales_figures(work.session)


def test_nothing_is_counted_before_a_till_was_read_in(shop: Shop) -> None:
    assert shop.ask(figures) == {}


def test_sales_are_counted_by_payment_and_pieces_and_refunds_by_age(
    shop: Shop, clock: FixedClock
) -> None:
    bought = (
        sale("R1", days_ago(clock, 20), line("P1"), customer_number="C1"),
        sale("R2", days_ago(clock, 12), line("P1", 210_000, 3), payment="card"),
        sale("R3", days_ago(clock, 2), line("P1", -70_000, -1), customer_number="C1"),
    )
    read_in(shop, (customer("C1", "Aisyah"),), (product("P1", "Oxford"),), bought)
    assert shop.ask(figures) == {
        "paid:cash": 2,
        "paid:card": 1,
        "servers": 1,
        "sold:1": 1,
        "sold:2": 1,
        "age:14": 1,
        "back:1": 1,
    }
