"""A whole visit by keyboard alone."""

from tests.stories.at_the_counter import DERBY, AtTheCounter
from ui.counter.care import CarePage
from ui.counter.extra import ExtraPage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage
from ui.touches import Touches


def test_enter_leads_through_and_stops_where_something_is_missing(counter: AtTheCounter) -> None:
    touches = Touches(counter.frame)
    counter.hands.scan(DERBY)
    counter.on(FindPage)
    counter.hands.press("Return")
    page = counter.on(FixPage)
    counter.hands.press("Return")
    assert counter.on(FixPage) is page
    counter.hands.press("Space")
    assert len(page.reasons.chosen_keys()) == 1
    counter.hands.type("5")
    assert page.tiles["repair"].isChecked()
    counter.hands.type("1")
    assert page.tiles["same_again"].isChecked()
    counter.hands.press("Return")
    counter.on(CarePage)
    counter.hands.press("Return")
    counter.on(ExtraPage)
    counter.hands.press("Return")
    page = counter.on(HandOverPage)
    counter.hands.press("Return")
    assert counter.on(HandOverPage) is page
    assert counter.said() == "Ask whether we may call."
    counter.hands.press("Right")
    counter.hands.press("Right")
    counter.hands.press("Space")
    assert page.call.answer() == "no"
    counter.hands.press("Return")
    counter.on(ReadyPage)
    assert counter.told() == "Given."
    assert touches.counts().touches == 0
    assert touches.counts().scans == 1
