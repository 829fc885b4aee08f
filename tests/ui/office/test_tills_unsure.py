"""What the till gave back is asked in the office, one after the other."""

from core.tills.unsure import unsure_refunds
from tests.core.till_rows import days_ago, line, read_in, sale
from tests.stories.at_the_counter import AtTheCounter
from ui.office.tills.tills import TillsPage
from ui.office.tills.unsure_page import UnsurePage


def given_back(counter: AtTheCounter, *receipts: str) -> None:
    """The till gave an Oxford back for each, and nothing tells of which sale."""
    clock = counter.shop.clock
    sold = sale("R6", days_ago(clock, 5), line("P1"))
    back = [sale(each, days_ago(clock, 1), line("P1", -70_000, -1)) for each in receipts]
    read_in(counter.shop.shop, sales=(sold, *back))


def open_page(counter: AtTheCounter) -> UnsurePage:
    counter.in_the_office("Tills")
    counter.on(TillsPage)
    counter.hands.touch("Which sale was it?")
    return counter.on(UnsurePage)


def test_the_sale_is_touched_and_the_next_one_asked(counter: AtTheCounter) -> None:
    given_back(counter, "X1", "X2")
    page = open_page(counter)
    assert page.words.text().startswith("The till gave RM 700.00 back for Oxford tan 38,")
    counter.hands.touch_main()
    assert counter.said() == "Touch the sale it was. 2 to go."
    counter.hands.touch_row("Fri 13 Mar")
    counter.hands.touch_main()
    assert len(counter.shop.ask(unsure_refunds)) == 1
    counter.hands.touch("No sale of ours")
    assert counter.shop.ask(unsure_refunds) == ()
    assert "Nothing is to be asked" in page.list.empty
    assert not counter.frame.bar.main.isVisible()


def test_one_that_is_put_off_comes_again(counter: AtTheCounter) -> None:
    given_back(counter, "X1", "X2")
    page = open_page(counter)
    counter.hands.touch("Later")
    counter.hands.touch("Later")
    assert counter.said() == "Touch the sale it was. 2 to go."
    assert page.list.rows.rows()


def test_nothing_is_to_be_asked(counter: AtTheCounter) -> None:
    assert "finds its sale by itself" in open_page(counter).list.empty
