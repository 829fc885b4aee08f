"""Refunds that are not sure are asked, once each."""

import pytest

from core.goods.records import ReturnedOfLine
from core.storage.work import Work
from core.tills.unsure import Unsure, answer_refund, unsure_refunds
from tests.core.refuses import refuses
from tests.core.small_shop import MANAGER, SmallShop
from tests.core.till_rows import days_ago, line, read_in, sale


@pytest.fixture
def asked(small: SmallShop) -> SmallShop:
    """Two Oxfords were sold alike; the till gave one back to nobody it knows."""
    read_in(
        small.shop,
        sales=(
            sale("R6", days_ago(small.clock, 5), line("P1")),
            sale("X1", days_ago(small.clock, 1), line("P1", -70_000, -1)),
        ),
    )
    return small


def waiting(small: SmallShop) -> tuple[Unsure, ...]:
    return small.ask(unsure_refunds)


def taken_back(small: SmallShop, receipt: str) -> tuple[int, int]:
    def asked_of(work: Work) -> tuple[int, int]:
        row = work.session.get(ReturnedOfLine, small.sale_line(receipt).id)
        return (0, 0) if row is None else (row.till_quantity, row.till_minor)

    return small.ask(asked_of)


def test_it_is_listed_with_the_sales_it_may_be_of(asked: SmallShop) -> None:
    (refund,) = waiting(asked)
    assert (refund.number, refund.quantity, refund.minor) == ("X1", 1, 70_000)
    assert [each.number for each in refund.offered] == ["R5", "R6", "R1"]


def test_the_sale_that_is_named_came_back(asked: SmallShop) -> None:
    (refund,) = waiting(asked)
    line_id = asked.sale_line("R6").id
    asked.do(answer_refund, refund.refund_line_id, line_id, by=MANAGER)
    assert taken_back(asked, "R6") == (1, 70_000)
    assert waiting(asked) == ()
    assert asked.troubles() == []


def test_no_sale_of_ours_changes_no_sale(asked: SmallShop) -> None:
    (refund,) = waiting(asked)
    asked.do(answer_refund, refund.refund_line_id, None, by=MANAGER)
    assert waiting(asked) == ()
    assert taken_back(asked, "R1") == taken_back(asked, "R6") == (0, 0)


def test_it_is_answered_once_of_its_own_article_by_who_may(asked: SmallShop) -> None:
    (refund,) = waiting(asked)
    other, own = asked.sale_line("R3").id, asked.sale_line("R1").id
    with refuses("not_allowed"):
        asked.do(answer_refund, refund.refund_line_id, own)
    with refuses("not_that_article"):
        asked.do(answer_refund, refund.refund_line_id, other, by=MANAGER)
    asked.do(answer_refund, refund.refund_line_id, own, by=MANAGER)
    with refuses("refund_answered"):
        asked.do(answer_refund, refund.refund_line_id, None, by=MANAGER)
    assert taken_back(asked, "R1") == (1, 70_000)
