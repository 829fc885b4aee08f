"""A till is read from beginning to end, whatever it is read from."""

from core.basics.clock import FixedClock
from core.shop import Shop
from core.tills.tally import Kind
from core.tills.till_data import BadRow
from tests.core.till_rows import customer, days_ago, line, product, sale
from tests.core.tills.reading_rows import read


def test_a_reading_counts_and_tells_its_bad_rows(shop: Shop, clock: FixedClock) -> None:
    bad = BadRow(3, "amount_unclear", {"text": "x"}, ("a", "x"))
    rows = (
        customer("C1", "Aisyah"),
        product("P1", "Oxford"),
        bad,
        sale("R1", days_ago(clock, 1), line("P1")),
    )
    first = read(shop, *rows)
    assert (first.customers, first.products, first.sales) == (Kind(new=1),) * 3
    assert (first.problem_count, first.problems) == (1, (bad,))
    assert read(shop, *rows).sales == Kind(same=1)


def test_a_reading_that_was_told_to_stop_keeps_what_was_merged(shop: Shop) -> None:
    rows = [customer(f"C{n}", "Aisyah") for n in range(3_000)]
    stopped = read(shop, *rows, watch=lambda progress: progress.share < 0.5)
    assert stopped.cancelled
    assert 0 < stopped.customers.new < 3_000
    again = read(shop, *rows)
    assert again.customers == Kind(new=3_000 - stopped.customers.new, same=stopped.customers.new)
