"""Bought online or at another branch: put right here, money back where it was paid."""

from dataclasses import replace

import pytest

from tests.core.till_rows import days_ago, line, read_in, sale
from tests.stories.at_the_counter import DERBY, AtTheCounter
from ui.counter.elsewhere import ElsewherePage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.pick import PickPage

ORDER = "MY-88123456"


@pytest.fixture
def at_the_mall(counter: AtTheCounter) -> AtTheCounter:
    """One sale of flat whites was made at another branch."""
    sold = sale("K1", days_ago(counter.shop.clock, 2), line("P5", 2_000))
    read_in(counter.shop.shop, sales=(replace(sold, branch="Mid Valley"),))
    return counter


def online(counter: AtTheCounter, order: str = ORDER) -> FixPage:
    counter.find(DERBY)
    counter.hands.touch("Bought online")
    page = counter.on(ElsewherePage)
    counter.hands.touch("Online")
    counter.hands.touch_widget(page.order)
    counter.hands.type(order)
    counter.hands.touch_main()
    return counter.on(FixPage)


def kept(counter: AtTheCounter) -> tuple[object, ...]:
    (row,) = counter.shop.rows(
        "SELECT bought_at, order_number, sale_line_id, evidence, fix FROM case_line"
    )
    return tuple(row)


@pytest.mark.parametrize("way", ["Repair", "Credit"])
def test_repair_and_credit_are_given_here(counter: AtTheCounter, way: str) -> None:
    page = online(counter, "")
    counter.hands.touch("Heel")
    counter.hands.touch(way)
    assert page.ready


def test_money_goes_back_where_it_was_paid(counter: AtTheCounter) -> None:
    page = online(counter)
    counter.hands.touch("Heel")
    counter.hands.touch("Money back")
    assert page.tiles["money_back"].subtitle == "where it was bought"
    assert "Same again, repair or credit work here" in counter.said()
    counter.hands.touch_main()
    assert counter.on(FixPage) is page


def test_results_of_this_branch_do_not(counter: AtTheCounter) -> None:
    assert "Bangsar" not in counter.find(DERBY).list.rows.rows()[0].title


def test_another_branch_is_chosen_or_written(at_the_mall: AtTheCounter) -> None:
    counter = at_the_mall
    counter.find(DERBY)
    counter.hands.touch("Bought online")
    page = counter.on(ElsewherePage)
    words = [chip.text() for chip in page.places.chips().values()]
    assert words == ["Online", "Mid Valley", "Another branch"]
    counter.hands.touch("Another branch")
    assert page.branch.hasFocus()
    assert counter.said() == "Type the name of the branch."
    counter.hands.type("Ipoh")
    counter.hands.touch_main()
    counter.on(FixPage)
    assert kept(counter)[0] == "Ipoh"


def test_without_an_article_it_is_picked(counter: AtTheCounter) -> None:
    counter.hands.type("this week")
    counter.hands.press("Return")
    counter.on(FindPage)
    counter.hands.touch("Bought online")
    counter.on(ElsewherePage)
    counter.hands.touch("Online")
    counter.hands.touch_main()
    counter.on(PickPage)
    counter.hands.type("derby")
    counter.hands.touch_row("Derby")
    counter.hands.touch_main()
    counter.on(FixPage)
    assert kept(counter)[0] == "online"
