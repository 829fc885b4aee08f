"""What the till gave back settles our return first, then a sale, and never fails."""

from uuid import uuid4

from sqlalchemy import select

from core.basics.clock import FixedClock
from core.goods.records import GoodsReturn, SaleLine
from core.goods.returns import left_of, take_back
from core.shop import Command, Shop
from core.storage.work import Work
from core.tills.till_data import TillSale
from tests.core.till_rows import customer, days_ago, line, product, read_in, sale

OXFORD = product("P1", "Oxford", "tan 38")


def sell(shop: Shop, *sales: TillSale) -> None:
    read_in(shop, (customer("C1", "Aisyah"), customer("C2", "Mei Ling")), (OXFORD,), sales)


def line_of(work: Work, number: int = 1) -> SaleLine:
    return work.session.get_one(SaleLine, number)


def left(shop: Shop, line_id: int) -> int:
    def asked(work: Work) -> int:
        return left_of(work.session, line_id).quantity

    return shop.ask(asked)


def return_ours(work: Work, line_id: int) -> None:
    sold = line_of(work, line_id)
    take_back(work, uuid4(), sold.product_id, sold.id, 1, 70_000)
    work.note("test")


def settled_by(work: Work) -> int | None:
    return work.session.scalar(select(GoodsReturn.till_refund_id))


def test_a_refund_of_our_own_return_counts_once(shop: Shop, clock: FixedClock) -> None:
    sell(shop, sale("R1", days_ago(clock, 6), line("P1", 140_000, 2)))
    shop.do(Command(None), return_ours, 1)
    counts = read_in(shop, sales=(sale("R2", clock.now(), line("P1", -70_000, -1)),))
    assert (counts.settled_ours, counts.settled_sales) == (1, 0)
    assert shop.ask(settled_by) == 2
    assert left(shop, 1) == 1


def test_a_second_refund_is_not_our_return_again(shop: Shop, clock: FixedClock) -> None:
    sell(shop, sale("R1", days_ago(clock, 6), line("P1", 140_000, 2)))
    shop.do(Command(None), return_ours, 1)
    both = tuple(sale(f"R{n}", clock.now(), line("P1", -70_000, -1)) for n in (2, 3))
    counts = read_in(shop, sales=both)
    assert (counts.settled_ours, counts.settled_sales) == (1, 1)
    assert left(shop, 1) == 0


def test_a_return_two_days_apart_is_another_one(shop: Shop, clock: FixedClock) -> None:
    sell(shop, sale("R1", days_ago(clock, 6), line("P1", 140_000, 2)))
    shop.do(Command(None), return_ours, 1)
    counts = read_in(shop, sales=(sale("R2", days_ago(clock, 2), line("P1", -70_000, -1)),))
    assert (counts.settled_ours, counts.settled_sales) == (0, 1)


def test_the_same_customer_makes_a_refund_sure(shop: Shop, clock: FixedClock) -> None:
    sell(
        shop,
        sale("R1", days_ago(clock, 9), line("P1"), customer_number="C1"),
        sale("R2", days_ago(clock, 8), line("P1"), customer_number="C2"),
    )
    refund = sale("R3", days_ago(clock, 1), line("P1", -70_000, -1), customer_number="C1")
    assert read_in(shop, sales=(refund,)).settled_sales == 1
    assert (left(shop, 1), left(shop, 2)) == (0, 1)


def test_payment_alone_is_sure_only_of_a_single_sale(shop: Shop, clock: FixedClock) -> None:
    sell(shop, *(sale(f"R{n}", days_ago(clock, 9 - n), line("P1")) for n in (1, 2)))
    counts = read_in(shop, sales=(sale("R3", days_ago(clock, 1), line("P1", -70_000, -1)),))
    assert (counts.settled_sales, counts.unsure) == (0, 1)
    assert (left(shop, 1), left(shop, 2)) == (1, 1)


def test_another_price_or_a_later_sale_is_not_the_one(shop: Shop, clock: FixedClock) -> None:
    sell(shop, sale("R1", days_ago(clock, 9), line("P1", 65_000)))
    sell(shop, sale("R2", clock.now(), line("P1")))
    counts = read_in(shop, sales=(sale("R3", days_ago(clock, 1), line("P1", -70_000, -1)),))
    assert counts.unsure == 1


def test_giving_back_too_much_is_listed_and_still_counted(shop: Shop, clock: FixedClock) -> None:
    sell(shop, sale("R1", days_ago(clock, 9), line("P1"), customer_number="C1"))
    refunds = tuple(
        sale(f"R{n}", days_ago(clock, 1), line("P1", -70_000, -1), customer_number="C1")
        for n in (2, 3)
    )
    counts = read_in(shop, sales=refunds)
    assert (counts.settled_sales, counts.over) == (2, 1)
    assert left(shop, 1) == 0
