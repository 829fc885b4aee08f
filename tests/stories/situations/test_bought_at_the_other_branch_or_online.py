"""Bought at the other branch, or online (own shop, marketplace)."""

from tests.stories.at_the_counter import AtTheCounter
from tests.stories.test_bought_elsewhere import ORDER, at_the_mall, kept, online
from ui.counter.care import CarePage
from ui.counter.fix import FixPage

__all__ = ["at_the_mall"]


def test_results_of_another_branch_name_it(at_the_mall: AtTheCounter) -> None:
    counter = at_the_mall
    page = counter.find("SKU-P5")
    assert "Mid Valley" in page.list.rows.rows()[0].title
    counter.hands.touch_row(page.list.rows.rows()[0].title)
    counter.hands.touch_main()
    page = counter.on(FixPage)
    assert page.how_counted.text().startswith("Bought at Mid Valley.")
    assert page.tiles["money_back"].subtitle == "where it was bought"
    assert kept(counter)[0] == "Mid Valley"


def test_the_order_number_is_taken_and_the_same_again_given(counter: AtTheCounter) -> None:
    page = online(counter)
    assert "Bought online" in page.how_counted.text()
    counter.hands.touch("Heel")
    counter.hands.touch_main()
    counter.on(CarePage)
    assert kept(counter) == ("online", ORDER, None, "we_sell_that", "same_again")
