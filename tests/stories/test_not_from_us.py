"""They brought what the shop never sold: nobody says no, a colleague is asked."""

from tests.core.small_shop import MANAGER, PINS
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.approval import ApprovalPage
from ui.counter.care import CarePage
from ui.counter.fix import FixPage
from ui.counter.pick import PickPage
from ui.counter.ready import ReadyPage


def brought(counter: AtTheCounter, what: str = "Sandal") -> FixPage:
    counter.on(ReadyPage)
    counter.hands.touch("We sell that here")
    counter.on(PickPage)
    counter.hands.type(what)
    counter.hands.touch("It is not from us")
    return counter.on(FixPage)


def test_a_manager_may_put_it_right_all_the_same(counter: AtTheCounter) -> None:
    brought(counter)
    assert counter.shop.rows("SELECT article, evidence FROM case_line") == [("Sandal", "not_ours")]
    counter.hands.touch("Heel")
    counter.hands.touch("Repair")
    counter.hands.touch_main()
    page = counter.on(ApprovalPage)
    assert counter.said().startswith("“We'd like to help: let me ask.” Repair: Sandal.")
    counter.hands.touch("Nobody near: other ways")
    assert [button.text() for button in page.ways.buttons] == ["Park it until somebody comes"]
    counter.hands.press("Escape")
    counter.hands.type(PINS[MANAGER])
    counter.on(CarePage)
    assert counter.shop.scalar("SELECT fix FROM case_line") == "repair"


def test_money_and_credit_are_not_for_it(counter: AtTheCounter) -> None:
    page = brought(counter)
    for fix in ("credit", "money_back"):
        assert page.tiles[fix].subtitle == "not from us"
    counter.hands.touch("Heel")
    counter.hands.touch("Credit")
    assert "It is not from us." in counter.said()


def test_it_has_a_word_for_it(counter: AtTheCounter) -> None:
    counter.hands.touch("We sell that here")
    page = counter.on(PickPage)
    counter.hands.touch("It is not from us")
    assert counter.on(PickPage) is page
    assert counter.said() == "Type in a word or two what they brought."


def test_one_thing_more_and_what_goes_out_are_ours(counter: AtTheCounter) -> None:
    counter.fix()
    counter.hands.touch("Something else to take")
    assert not counter.on(PickPage).not_ours.isVisible()
