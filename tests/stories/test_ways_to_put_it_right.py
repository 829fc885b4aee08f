"""The same again is one way of five; each says beforehand what it comes to."""

from tests.core.small_shop import PINS
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.approval import ApprovalPage
from ui.counter.care import CarePage
from ui.counter.fix import FixPage
from ui.counter.pick import PickPage
from ui.counter.ready import ReadyPage


def fixed(counter: AtTheCounter) -> dict[str, object]:
    """What the shop's data says of the fix that was agreed last."""
    (row,) = counter.shop.rows(
        "SELECT fix, reason, back_minor, out_minor, old_one_to FROM case_line"
    )
    return dict(row._mapping)


def test_another_item_scanned_that_costs_less(counter: AtTheCounter) -> None:
    page = counter.fix()
    counter.hands.touch("Heel")
    counter.hands.scan("SKU-P3")
    assert page.tiles["another_item"].isChecked()
    assert page.difference.text() == "We give RM 610.00 back, cash"
    counter.hands.touch_main()
    counter.on(ApprovalPage)


def test_credit_counts_what_was_paid(counter: AtTheCounter) -> None:
    page = counter.fix()
    counter.hands.touch("Heel")
    counter.hands.touch("Credit")
    assert page.difference.text() == "Credit of RM 650.00"
    assert "store credit of RM 650.00" in page.side.to_key.text()
    counter.hands.touch_main()
    counter.on(CarePage)
    assert "Credit, RM 650.00." in counter.shown()
    assert fixed(counter)["fix"] == "credit"


def test_money_back_asks_a_colleague(counter: AtTheCounter) -> None:
    page = counter.fix()
    counter.hands.touch("Heel")
    counter.hands.touch("Money back")
    assert page.difference.text() == "We give RM 650.00 back, cash"
    assert page.tiles["money_back"].subtitle == "ask a colleague"
    counter.hands.touch_main()
    panel = counter.on(ApprovalPage)
    assert panel.heading.text() == "Mei Ling or Arif, please"
    assert "RM" not in counter.said()
    counter.hands.type("000000")
    assert counter.on(ApprovalPage).pad.message.text() == "That was not it. Try once more."
    assert fixed(counter)["fix"] is None
    counter.hands.type(PINS["Mei Ling"])
    counter.on(CarePage)
    assert fixed(counter)["fix"] == "money_back"


def test_a_colleague_who_is_away_is_no_dead_end(counter: AtTheCounter) -> None:
    page = counter.fix()
    counter.hands.touch("Heel")
    counter.hands.touch("Money back")
    counter.hands.touch_main()
    counter.on(ApprovalPage)
    counter.hands.touch("Back")
    assert counter.on(FixPage) is page
    counter.hands.touch("Credit")
    counter.hands.touch_main()
    counter.on(CarePage)


def test_the_other_colleague_may_be_asked(counter: AtTheCounter) -> None:
    counter.fix()
    counter.hands.touch("Heel")
    counter.hands.touch("Money back")
    counter.hands.touch_main()
    counter.on(ApprovalPage)
    counter.hands.touch("Arif")
    counter.hands.type(PINS["Arif"])
    counter.on(CarePage)


def test_repair_gives_nothing_back(counter: AtTheCounter) -> None:
    page = counter.fix()
    counter.hands.touch("Sole")
    counter.hands.touch("Repair")
    assert page.difference.text() == "Even: nothing to pay"
    counter.hands.touch_main()
    counter.on(CarePage)
    assert fixed(counter)["fix"] == "repair"
    assert counter.shop.scalar("SELECT count(*) FROM goods_return") == 0


def test_swap_begun_on_the_first_page(counter: AtTheCounter) -> None:
    counter.hands.touch("Only a swap")
    counter.on(PickPage)
    counter.hands.type("derby")
    counter.hands.touch_row("Derby")
    counter.hands.touch_main()
    counter.hands.touch_main()
    page = counter.on(FixPage)
    assert page.swap.isChecked()
    assert page.tiles["another_item"].isChecked()
    counter.hands.scan("SKU-P1")
    counter.hands.touch_main()
    counter.on(ReadyPage)


def test_what_is_missing_is_said_and_found(counter: AtTheCounter) -> None:
    page = counter.fix()
    assert "what happened" in counter.said()
    counter.hands.touch_main()
    assert counter.on(FixPage) is page
    assert next(iter(page.reasons.chips().values())).hasFocus()
    counter.hands.touch("Heel")
    counter.hands.touch("Another item")
    counter.hands.press("Escape")
    counter.hands.touch_main()
    assert page.something_else.hasFocus()
    assert "Choose what they take instead" in counter.said()


def test_no_more_comes_back_than_was_sold(counter: AtTheCounter) -> None:
    page = counter.find("SKU-P3")
    counter.hands.touch_main()
    page = counter.on(FixPage)
    counter.hands.touch_widget(page.comes_back.more)
    counter.hands.touch_widget(page.comes_back.more)
    assert page.comes_back.count() == 3
    assert not page.comes_back.more.isEnabled()
    assert page.comes_back.amount.text() == "RM 100.00"


def test_what_they_said_is_kept(counter: AtTheCounter) -> None:
    page = counter.fix()
    counter.hands.touch("Heel")
    counter.hands.press("F9")
    counter.hands.type("It came off on the stairs")
    counter.hands.press("Return")
    counter.hands.type("Twice")
    assert page.side.words.toPlainText() == "It came off on the stairs\nTwice"
    counter.hands.touch_main()
    counter.on(CarePage)
    said = counter.shop.scalar("SELECT in_their_words FROM case_line")
    assert said == "It came off on the stairs\nTwice"
