"""Exports that overlap, come late or come twice: the mirror is what the till sold, once."""

import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from core.basics.clock import FixedClock
from core.goods.records import LaidRefund, Product, Sale, SaleLine
from core.people.records import TillCustomer
from core.setup.new_shop import set_up
from core.shop import Shop
from core.storage.work import Work
from core.tills.tally import Kind
from core.tills.till_data import TillSale
from tests.core.small_shop import NOON, SMALL_SHOP
from tests.core.till_rows import customer, days_ago, line, product, sale
from tests.core.tills.reading_rows import read

CLOCK = FixedClock(NOON)
GOODS = tuple(product(f"P{n}", f"Model {n}") for n in range(3))


def mirrored(work: Work) -> Counter[tuple[str, int, int, int]]:
    """Every line of the mirror by receipt, article, quantity and amount."""
    rows = work.session.execute(
        select(Sale.number, SaleLine.product_id, SaleLine.quantity, SaleLine.paid_minor).join(Sale)
    )
    return Counter(tuple(row) for row in rows)


def one(work: Work, number: str) -> Sale:
    return work.session.scalars(select(Sale).where(Sale.number == number)).one()


LINES = st.tuples(st.integers(0, 2), st.integers(1, 2), st.sampled_from((500, 900)))
RECEIPTS = st.lists(st.lists(LINES, min_size=1, max_size=4), min_size=1, max_size=8)


@pytest.fixture(scope="module")
def places() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@settings(max_examples=15, deadline=None)
@given(data=st.data(), receipts=RECEIPTS)
def test_exports_that_overlap_come_to_what_was_sold(
    places: Path, data: st.DataObject, receipts: list[list[tuple[int, int, int]]]
) -> None:
    """Cut anywhere, also in the middle of a receipt, in any order, and each of them twice."""
    sold = [
        sale(f"R{n}", days_ago(CLOCK, 9), *(line(f"P{p}", paid * q, q) for p, q, paid in lines))
        for n, lines in enumerate(receipts)
    ]
    rows = [(n, at) for n, each in enumerate(sold) for at in range(len(each.lines))]
    exports = data.draw(st.lists(st.tuples(*[st.integers(0, len(rows))] * 2), max_size=3))
    shop = set_up(str(places / str(len(list(places.iterdir())))), SMALL_SHOP, CLOCK)
    for first, last in (*exports, (0, len(rows))):
        part = _part(sold, rows[first:last])
        read(shop, *GOODS, *part)
        again = read(shop, *GOODS, *part)
        assert (again.lines.new, again.sales.new, again.sales.changed) == (0, 0, 0)
    ids = shop.ask(_products)
    wanted = Counter(
        (each.number, ids[one.product_number], one.quantity, one.paid_minor)
        for each in sold
        for one in each.lines
    )
    assert shop.ask(mirrored) == wanted
    assert shop.check() == ()
    shop.close()


def _part(sold: list[TillSale], rows: list[tuple[int, int]]) -> list[TillSale]:
    """The receipts of an export that begins and ends at any line of them."""
    parts: dict[int, list[int]] = {}
    for receipt, at in rows:
        parts.setdefault(receipt, []).append(at)
    return [
        replace(sold[receipt], lines=tuple(sold[receipt].lines[at] for at in places))
        for receipt, places in parts.items()
    ]


def _products(work: Work) -> dict[str, int]:
    return dict(work.session.execute(select(Product.number, Product.id)).all())


def test_pieces_of_a_receipt_anywhere_in_a_file_are_added_up(shop: Shop) -> None:
    pieces = [sale("R1", days_ago(CLOCK, 1), line("P0"))] * 2
    between = [sale(f"R{n}", days_ago(CLOCK, 1), line("P1")) for n in range(2, 3_000)]
    rows = (*GOODS, pieces[0], *between, pieces[1])
    assert read(shop, *rows).lines == Kind(new=3_000)
    again = read(shop, *rows)
    assert (again.lines, again.sales) == (Kind(same=3_000), Kind(same=2_999))


def test_a_second_file_fills_in_heads_and_empties_none(shop: Shop) -> None:
    sold = sale("R1", days_ago(CLOCK, 1), line("P0"), payment="other")
    read(shop, *GOODS, replace(sold, served_by=""))
    known = replace(sold, lines=(), payment="card", card_last4="4471", served_by="Farid")
    assert read(shop, known).sales == Kind(changed=1)
    assert read(shop, replace(sold, served_by="", lines=())).sales == Kind(same=1)
    head = shop.ask(one, "R1")
    assert (head.payment, head.card_last4, head.served_by) == ("card", "4471", "Farid")


def test_a_customer_who_comes_after_their_sales_is_joined_to_them(shop: Shop) -> None:
    read(shop, *GOODS, sale("R1", days_ago(CLOCK, 1), line("P0"), customer_number="C1"))
    assert shop.ask(one, "R1").till_customer_id is None
    read(shop, customer("C1", "Aisyah"))
    assert shop.ask(one, "R1").till_customer_id is not None


def test_what_a_sales_file_does_not_know_of_a_customer_stays(shop: Shop) -> None:
    read(shop, customer("C1", "Aisyah", phone="012-345 6789", town="Ipoh"))
    assert read(shop, customer("C1", "")).customers == Kind(same=1)

    def known(work: Work) -> TillCustomer:
        return work.session.scalars(select(TillCustomer)).one()

    row = shop.ask(known)
    assert (row.name, row.phone, row.town) == ("Aisyah", "012-345 6789", "Ipoh")


def test_an_older_export_brings_no_older_price_back(shop: Shop) -> None:
    old, new = product("P0", "Old", price_minor=500), product("P0", "New", price_minor=900)
    january = (old, sale("R1", days_ago(CLOCK, 60), line("P0")))
    february = (new, sale("R2", days_ago(CLOCK, 30), line("P0")))
    read(shop, *january)
    assert read(shop, *february).products == Kind(changed=1)
    assert read(shop, *january).products == Kind(same=1)
    assert read(shop, *february).products == Kind(same=1)


def test_a_refund_that_names_its_sale_is_laid_to_it(shop: Shop) -> None:
    two = [sale(f"R{n}", days_ago(CLOCK, 9 - n), line("P0")) for n in (1, 2)]
    back = replace(line("P0", -70_000, -1), of_sale="R1")
    done = read(shop, *GOODS, *two, sale("R3", days_ago(CLOCK, 1), back))
    assert done.refunds == Kind(new=1)

    def laid(work: Work) -> str:
        to = (
            select(Sale.number)
            .join(SaleLine)
            .join(LaidRefund, LaidRefund.sale_line_id == SaleLine.id)
        )
        return work.session.scalars(to).one()

    assert shop.ask(laid) == "R1"


def test_a_refund_whose_sale_comes_later_is_tried_again(shop: Shop) -> None:
    read(shop, *GOODS, sale("R2", days_ago(CLOCK, 1), line("P0", -70_000, -1)))
    read(shop, sale("R1", days_ago(CLOCK, 9), line("P0")))

    def laid(work: Work) -> int:
        return len(work.session.scalars(select(LaidRefund)).all())

    assert shop.ask(laid) == 1


def test_lines_that_cannot_be_are_told_and_the_rest_is_in(shop: Shop) -> None:
    bad = (
        line("P0", -500, 1),
        replace(line("P0"), quantity=0),
        replace(line("P0"), paid_minor=10**18),
    )
    done = read(shop, *GOODS, sale("R1", days_ago(CLOCK, 1), line("P1"), *bad, line("P9")))
    assert done.lines == Kind(new=1)
    assert done.problem_count == 4
    reasons = [each.reason for each in done.problems]
    assert reasons == ["line_amounts"] * 2 + ["number_too_large", "line_product_unknown"]


def test_a_practice_of_chance_reads_the_same_in_any_slices(shop: Shop) -> None:
    rng = Random(1)
    sold = [
        sale(f"R{rng.randrange(40)}", days_ago(CLOCK, 5), line(f"P{rng.randrange(3)}"))
        for _ in range(400)
    ]
    read(shop, *GOODS, *sold)
    assert sum(shop.ask(mirrored).values()) == 400
    assert read(shop, *GOODS, *sold).lines == Kind(same=400)
