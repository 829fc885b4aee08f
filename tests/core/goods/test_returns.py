"""Never more returned than was sold, in quantity and in money, whoever took it back."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from core.basics.errors import Refused
from core.goods.records import SaleLine
from core.goods.returns import Left, left_of, take_back, undo_return, value_of
from core.recovery.find import Brought
from core.recovery.steps import step_back
from core.shop import Command
from core.storage.work import Work
from tests.core.refuses import refuses
from tests.core.small_shop import SmallShop
from tests.core.till_rows import line, read_in, sale


@pytest.fixture(scope="module")
def small_of_module(
    small_place: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SmallShop]:
    """One shop for many examples, each of which undoes what it did."""
    made = SmallShop.copied(small_place, tmp_path_factory.mktemp("returns") / "shop")
    yield made
    made.close()


class Undone(Exception):
    """Ends a unit of work whose changes nobody wants."""


def left(small: SmallShop, receipt: str) -> Left:
    sold = small.sale_line(receipt).id
    return small.ask(lambda work: left_of(work.session, sold))


def worth(small: SmallShop, receipt: str, quantity: int) -> int:
    sold = small.sale_line(receipt).id
    return small.ask(lambda work: value_of(work.session, sold, quantity))


def back(work: Work, sold: int, quantity: int, minor: int, line_id: UUID | None = None) -> None:
    product = work.session.get_one(SaleLine, sold).product_id
    take_back(work, line_id or uuid4(), product, sold, quantity, minor)
    work.note("test")


def test_what_came_back_can_not_come_back_again(small: SmallShop) -> None:
    case = small.found(receipt="R1")
    small.fix(case)
    assert left(small, "R1") == Left(0, 0)
    with refuses("already_returned", count=0):
        small.found(receipt="R1")
    assert small.troubles() == []


def test_two_cases_opened_on_one_sale_return_it_once(small: SmallShop) -> None:
    first, second = small.found(receipt="R1"), small.found(receipt="R1")
    small.fix(first)
    with refuses("already_returned", count=0):
        small.fix(second)
    assert small.view(second).step == "fix"


def test_one_sale_brought_twice_in_one_case_returns_once(small: SmallShop) -> None:
    once = small.brought("R1")
    with refuses("already_returned"):
        small.fix(small.found(once, once))


def test_no_more_than_was_sold(small: SmallShop) -> None:
    with refuses("already_returned", count=2):
        small.found(small.brought("R5", quantity=3))
    with refuses("already_returned", count=2):
        small.do(back, small.sale_line("R5").id, 3, 1)


def test_no_more_money_than_was_paid(small: SmallShop) -> None:
    with refuses("already_returned", count=2):
        small.do(back, small.sale_line("R5").id, 1, 140_001)
    assert left(small, "R5") == Left(2, 140_000)


def test_a_refund_of_the_till_counts(small: SmallShop) -> None:
    """The till took one of two back itself: it is laid to the sale of that customer."""
    refund = sale("R9", small.clock.now(), line("P1", -70_000, -1), customer_number="C2")
    assert read_in(small.shop, sales=(refund,)).settled_sales == 1
    assert left(small, "R5") == Left(1, 70_000)
    with refuses("already_returned", count=1):
        small.found(small.brought("R5", quantity=2))
    small.fix(small.found(receipt="R5"))
    assert left(small, "R5") == Left(0, 0)


def test_after_an_over_return_of_the_till_nothing_is_left(small: SmallShop) -> None:
    small.fix(small.found(small.brought("R5", quantity=2)))
    refunds = tuple(
        sale(f"R{n}", small.clock.now(), line("P1", -140_000, -2), customer_number="C2")
        for n in (8, 9)
    )
    told = read_in(small.shop, sales=refunds)
    assert (told.settled_ours, told.over) == (1, 1)
    assert left(small, "R5") == Left(0, 0)
    assert small.troubles() == []


def test_a_step_back_lets_it_come_back_again(small: SmallShop) -> None:
    case = small.found(receipt="R1")
    small.fix(case)
    small.do(step_back, case, "fix")
    assert left(small, "R1") == Left(1, 70_000)
    small.fix(case, "credit")
    assert left(small, "R1") == Left(0, 0)


def test_what_the_till_confirmed_is_not_undone(small: SmallShop) -> None:
    case = small.found(receipt="R1")
    small.fix(case)
    read_in(small.shop, sales=(sale("R9", small.clock.now(), line("P1", -70_000, -1)),))
    with refuses("return_settled"):
        small.do(step_back, case, "fix")
    assert small.view(case).step == "care"


def test_a_refund_is_no_sale_to_return(small: SmallShop) -> None:
    read_in(small.shop, sales=(sale("R9", small.clock.now(), line("P2", -65_000, -1)),))
    with refuses("already_returned", count=0):
        small.found(receipt="R9")


def test_another_article_than_was_sold_is_not_that_sale(small: SmallShop) -> None:
    derby, oxford = small.sale_line("R3"), small.sale_line("R1")
    with refuses("sale_and_product_differ"):
        small.found(Brought(derby.product_id, oxford.id))


def test_the_parts_of_a_set_are_worth_the_whole_to_the_cent(small: SmallShop) -> None:
    """Three pairs of socks for RM 100: what each is worth is rounded, their sum is not."""
    values = []
    for _ in range(3):
        case = small.found(receipt="R2")
        values.append(worth(small, "R2", 1))
        small.fix(case)
    assert sum(values) == 10_000
    assert max(values) - min(values) <= 1


def test_the_database_itself_refuses_more_than_was_sold(small: SmallShop) -> None:
    small.fix(small.found(receipt="R5"))
    for column, most in (("our_quantity", 2), ("our_minor", 140_000)):
        with pytest.raises(IntegrityError, match="ck_returned_of_line"):
            small.raw(f"UPDATE returned_of_line SET {column} = {most + 1}")


def test_a_return_forgotten_in_its_account_is_found(small: SmallShop) -> None:
    small.fix(small.found(receipt="R5"))
    small.raw("UPDATE returned_of_line SET our_quantity = 0, our_minor = 0")
    sold = small.sale_line("R5").id
    assert small.troubles() == [
        f"goods: sale line {sold}: what came back is not the sum of our returns"
    ]
    small.raw("DELETE FROM returned_of_line")
    assert small.troubles() == [f"goods: sale line {sold}: has returns and no account of them"]


@given(
    parts=st.lists(st.integers(1, 4), min_size=1, max_size=8),
    undone=st.sets(st.integers(0, 7)),
)
def test_whatever_parts_come_back_the_sum_is_never_above_the_sale(
    small_of_module: SmallShop, parts: list[int], undone: set[int]
) -> None:
    """Partial quantities of a line of three, each at its worth, some undone again."""
    small = small_of_module
    sold = small.sale_line("R2").id

    def story(work: Work) -> None:
        quantity = money = 0
        for place, part in enumerate(parts):
            line_id = uuid4()
            value = value_of(work.session, sold, part)
            if quantity + part > 3:
                with refuses("already_returned", count=3 - quantity):
                    take_back(work, line_id, 3, sold, part, value)
                continue
            take_back(work, line_id, 3, sold, part, value)
            work.session.flush()
            if place in undone:
                undo_return(work, line_id)
                work.session.flush()
            else:
                quantity, money = quantity + part, money + value
            work.session.expire_all()
            assert left_of(work.session, sold) == Left(3 - quantity, 10_000 - money)
        assert money <= 10_000
        assert (money == 10_000) == (quantity == 3)
        raise Undone

    with pytest.raises(Undone):
        small.shop.do(Command(None), story)


def test_what_is_refused_leaves_nothing_behind(small: SmallShop) -> None:
    before = small.rows("SELECT count(*), (SELECT count(*) FROM journal_entry) FROM goods_return")
    with pytest.raises(Refused):
        small.do(back, small.sale_line("R1").id, 2, 70_000)
    after = small.rows("SELECT count(*), (SELECT count(*) FROM journal_entry) FROM goods_return")
    assert before == after
