"""It was a present: no amounts, no cash, and whoever bought it never hears of it."""

import re
from pathlib import Path

import pypdfium2

from tests.stories.at_the_counter import DERBY, AtTheCounter
from ui.counter.care import CarePage
from ui.counter.extra import ExtraPage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage

_AMOUNT = re.compile(r"RM|\d+\.\d\d")


def a_present(counter: AtTheCounter) -> FixPage:
    """Nurul bought the shoes; somebody else stands here with them."""
    counter.find(DERBY)
    counter.hands.touch("It was a present")
    counter.hands.touch_main()
    return counter.on(FixPage)


def amounts(counter: AtTheCounter) -> list[str]:
    return [text for text in counter.shown().splitlines() if _AMOUNT.search(text)]


def test_no_amount_is_on_any_page(counter: AtTheCounter) -> None:
    page = counter.find(DERBY)
    assert amounts(counter)
    counter.hands.touch("It was a present")
    assert amounts(counter) == []
    assert "cash" not in page.list.rows.rows()[0].title
    counter.hands.touch_main()
    page = counter.on(FixPage)
    assert amounts(counter) == []
    counter.hands.touch("Heel")
    counter.hands.touch("Credit")
    assert page.difference.text() == "Credit"
    assert amounts(counter) == []
    counter.hands.touch_main()
    counter.on(CarePage)
    assert amounts(counter) == []


def test_money_is_not_given_back_and_credit_is(counter: AtTheCounter) -> None:
    page = a_present(counter)
    counter.hands.touch("Heel")
    counter.hands.touch("Money back")
    assert page.tiles["money_back"].subtitle == "not for a present"
    assert "Exchange it, or give credit" in counter.said()
    counter.hands.touch_main()
    assert counter.on(FixPage) is page
    counter.hands.touch("Credit")
    counter.hands.touch_main()
    counter.on(CarePage)


def test_nothing_is_given_out_on_a_cheaper_one(counter: AtTheCounter) -> None:
    page = a_present(counter)
    counter.hands.touch("Heel")
    counter.hands.scan("SKU-P3")
    assert "no money is given back" in counter.said()
    counter.hands.scan("SKU-P1")
    assert page.difference.text() == "The till says what they add"
    counter.hands.touch_main()
    counter.on(CarePage)


def test_the_buyer_is_neither_told_nor_called(counter: AtTheCounter) -> None:
    page = counter.find(DERBY)
    page.till_customer = counter.shop.till_customer("C1")
    counter.hands.touch("It was a present")
    assert page.whom.person is None
    counter.hands.touch_main()
    counter.on(FixPage)
    counter.hands.touch("Heel")
    counter.hands.touch_main()
    counter.on(CarePage)
    assert "A guest" in counter.shown()
    counter.hands.touch_main()
    page = counter.on(ExtraPage)
    counter.hands.touch_widget(page.cards[0].give)
    page = counter.on(HandOverPage)
    assert "4471" not in counter.shown()
    counter.hands.touch("Yes")
    assert "Type their number" in counter.said()
    counter.hands.type("0187654321")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    called = "SELECT phone FROM customer JOIN follow_up ON customer.id = customer_id"
    assert counter.shop.scalar(called).endswith("187654321")


def test_who_comes_is_asked_anew(counter: AtTheCounter) -> None:
    page = counter.find(DERBY)
    counter.hands.touch("It was a present")
    page.whom.keypad.setFocus()
    counter.hands.type("4471")
    assert page.whom.person is not None
    counter.hands.touch_main()
    counter.on(FixPage)
    assert counter.shop.scalar("SELECT count(customer_id) FROM recovery_case") == 0


def test_the_slip_says_no_amount(counter: AtTheCounter) -> None:
    a_present(counter)
    counter.hands.touch("Heel")
    counter.hands.touch("Credit")
    counter.hands.touch("Print a slip")
    (slip,) = Path(counter.notes).glob("*slip.pdf")
    text = pypdfium2.PdfDocument(slip)[0].get_textpage().get_text_range()
    assert "store credit" in " ".join(text.split())
    assert not _AMOUNT.search(text)


def test_a_touch_too_many_is_taken_back(counter: AtTheCounter) -> None:
    counter.find(DERBY)
    counter.hands.touch("It was a present")
    counter.hands.touch("It was a present")
    assert counter.on(FindPage).list.rows.rows()[0].amount == "RM 650.00"
    counter.hands.touch_main()
    page = counter.on(FixPage)
    assert page.tiles["credit"].subtitle == "RM 650.00"
