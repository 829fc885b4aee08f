"""It was a present: no amounts, no cash, and whoever bought it never hears of it."""

import re
from pathlib import Path

import pypdfium2

from tests.stories.at_the_counter import DERBY, AtTheCounter
from ui.counter.care import CarePage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage

_AMOUNT = re.compile(r"RM|\d+\.\d\d")


def a_present(counter: AtTheCounter) -> FixPage:
    """Nurul bought the shoes; somebody else stands here with them."""
    counter.find(DERBY)
    counter.hands.touch("It was a present")
    counter.hands.touch_main()
    return counter.on(FixPage)


def amounts(counter: AtTheCounter) -> list[str]:
    return [text for text in counter.shown().splitlines() if _AMOUNT.search(text)]


def test_nothing_is_given_out_on_a_cheaper_one(counter: AtTheCounter) -> None:
    page = a_present(counter)
    counter.hands.touch("Heel")
    counter.hands.scan("SKU-P3")
    assert "no money is given back" in counter.said()
    counter.hands.scan("SKU-P1")
    assert page.difference.text() == "The till says what they add"
    counter.hands.touch_main()
    counter.on(CarePage)


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
