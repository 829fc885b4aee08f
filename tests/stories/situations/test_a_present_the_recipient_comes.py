"""A present, the recipient comes."""

from tests.stories.at_the_counter import DERBY, AtTheCounter
from tests.stories.test_a_present import a_present, amounts
from ui.counter.care import CarePage
from ui.counter.extra import ExtraPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage


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
