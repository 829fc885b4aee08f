"""We sell that here: no sale, no name, and still every customer is served."""

from tests.stories.at_the_counter import AtTheCounter
from ui.counter.approval import ApprovalPage
from ui.counter.care import CarePage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.pick import PickPage


def without_a_sale(counter: AtTheCounter) -> FixPage:
    """An article that was never sold here, brought by nobody in particular."""
    counter.hands.touch("We sell that here")
    counter.on(PickPage)
    counter.hands.type("shoe horn")
    counter.hands.touch_row("Shoe horn")
    counter.hands.touch_main()
    counter.on(FindPage)
    assert "We sell that here" in counter.said()
    counter.hands.touch("No name, fine")
    counter.hands.touch("None of these")
    return counter.on(FixPage)


def test_worn_and_unworn_are_not_the_same(counter: AtTheCounter) -> None:
    page = without_a_sale(counter)
    assert page.worn.isVisible()
    assert page.tiles["same_again"].subtitle != "ask a colleague"
    assert page.tiles["money_back"].subtitle == "needs the sale"
    counter.hands.touch("Unworn")
    assert page.tiles["same_again"].subtitle == "ask a colleague"
    counter.hands.touch_widget(next(iter(page.reasons.chips().values())))
    counter.hands.touch_main()
    counter.on(ApprovalPage)
    counter.hands.press("Escape")
    counter.hands.touch("Worn or used")
    counter.hands.touch_main()
    counter.on(CarePage)


def test_money_back_is_not_to_be_had_and_another_way_is(counter: AtTheCounter) -> None:
    page = without_a_sale(counter)
    counter.hands.touch_widget(next(iter(page.reasons.chips().values())))
    counter.hands.touch("Money back")
    assert "needs the sale" in counter.said()
    counter.hands.touch_main()
    counter.on(FixPage)
    counter.hands.touch("Same again")
    counter.hands.touch_main()
    counter.on(CarePage)


def test_the_question_stands_only_where_no_sale_was_found(counter: AtTheCounter) -> None:
    assert not counter.fix().worn.isVisible()


def test_a_sale_that_came_back_is_not_taken_again(counter: AtTheCounter) -> None:
    counter.care()
    counter.hands.press("F8")
    page = counter.find()
    row = page.list.rows.rows()[0]
    assert row.detail.startswith("came back already")
    assert row.dots == 0
    assert page.list.chosen_row() is None
    counter.hands.touch_row(row.title)
    assert counter.said() == "All of this came back already. Choose another sale."
    counter.hands.touch_main()
    assert counter.on(FindPage) is page
    assert counter.shop.scalar("SELECT count(*) FROM recovery_case") == 1


def test_two_tills_at_once_take_one_sale_once(counter: AtTheCounter) -> None:
    counter.find()
    other = counter.shop.found(receipt="R3")
    counter.shop.fix(other)
    counter.hands.touch_main()
    counter.on(FindPage)
    assert "can still come back" in counter.said()
