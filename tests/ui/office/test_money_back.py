"""Money back and what does not meet: one list after the other."""

from datetime import timedelta

from core.recovery.find import Brought, take_up
from tests.core.small_shop import NOON
from tests.core.till_rows import line, read_in, sale
from tests.stories.at_the_counter import AtTheCounter
from ui.office.money_back import MoneyBackPage

LIST = "Bought that day, never sold"


def open_list(counter: AtTheCounter) -> MoneyBackPage:
    counter.in_the_office("Money back")
    page = counter.on(MoneyBackPage)
    counter.hands.touch(LIST)
    return page


def test_what_was_believed_and_never_sold_stands_on_a_list(counter: AtTheCounter) -> None:
    small = counter.shop
    product = small.sale_line("R1").product_id
    small.fix(small.do(take_up, (Brought(product, bought_today=True),)), "credit")
    small.clock.moment = NOON + timedelta(hours=10)
    read_in(small.shop, sales=(sale("T9", NOON + timedelta(hours=3), line("P4", 1_200)),))
    (row,) = open_list(counter).list.rows.rows()
    assert (row.title, row.amount) == ("Oxford tan 38", "RM 700.00")
    assert row.detail == "Wed 18 Mar 12:00 · Aisyah · Credit · bought on Wed 18 Mar"
    assert "ask who served" in counter.said()


def test_where_all_has_its_sale_it_says_so(counter: AtTheCounter) -> None:
    assert "has its sale" in open_list(counter).list.empty
