"""Who acts is asked at the act: beside the page, one's name and PIN, then it goes on."""

from datetime import timedelta
from uuid import UUID

import pytest

from core.recovery.steps import park
from core.recovery.who_acts import PIN_LASTS
from tests.core.small_shop import PINS
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.care import CarePage
from ui.counter.extra import ExtraPage
from ui.counter.find import FindPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage
from ui.counter.who_acts import WhoActsPage


def time_goes_by(counter: AtTheCounter) -> None:
    counter.shop.clock.moment += PIN_LASTS + timedelta(seconds=1)


def enter(counter: AtTheCounter, name: str = "Aisyah") -> None:
    """It is asked who it is; a name, a PIN."""
    page = counter.on(WhoActsPage)
    assert page.person is not None
    assert page.person.name == "Aisyah"
    if name != "Aisyah":
        counter.hands.touch(name)
    counter.hands.type(PINS[name])


def test_a_gift_asks_who_gives_it(counter: AtTheCounter) -> None:
    page = counter.extra()
    time_goes_by(counter)
    counter.hands.touch_widget(page.cards[0].give)
    enter(counter)
    counter.on(HandOverPage)
    counter.hands.touch("No")
    time_goes_by(counter)
    counter.hands.touch_main()
    enter(counter)
    counter.on(ReadyPage)
    assert counter.shop.scalar("SELECT state FROM given_gesture") == "handed_over"


def test_a_note_is_not_printed_before_it_is_known(counter: AtTheCounter) -> None:
    counter.dessert()
    counter.hands.touch("No")
    time_goes_by(counter)
    counter.hands.touch_main()
    counter.on(WhoActsPage)
    assert list(counter.notes.glob("*.pdf")) == []
    enter(counter)
    counter.on(ReadyPage)
    assert len(list(counter.notes.glob("*.pdf"))) == 1


def test_a_colleague_gives_and_serves_from_then_on(counter: AtTheCounter) -> None:
    page = counter.extra()
    time_goes_by(counter)
    counter.hands.touch_widget(page.cards[0].give)
    enter(counter, "Farid")
    counter.on(HandOverPage)
    assert "Farid" in counter.frame.head.who.accessibleName()
    gave = "SELECT name FROM given_gesture JOIN colleague ON colleague.id = chosen_by"
    assert counter.shop.scalar(gave) == "Farid"


@pytest.mark.parametrize(("way", "asked"), [("Credit", True), ("Same again", False)])
def test_credit_asks_and_the_same_again_does_not(
    counter: AtTheCounter, way: str, asked: bool
) -> None:
    counter.fix()
    counter.hands.touch("Heel")
    counter.hands.touch(way)
    time_goes_by(counter)
    counter.hands.touch_main()
    if asked:
        enter(counter)
    counter.on(CarePage)


def test_cancelling_asks(counter: AtTheCounter) -> None:
    counter.fix()
    time_goes_by(counter)
    counter.hands.press("Escape")
    enter(counter)
    counter.on(FindPage)
    assert counter.shop.scalar("SELECT cancelled FROM recovery_case") == 1


def test_a_wrong_pin_and_another_way(counter: AtTheCounter) -> None:
    page = counter.extra()
    time_goes_by(counter)
    counter.hands.touch_widget(page.cards[0].give)
    panel = counter.on(WhoActsPage)
    counter.hands.type("0000")
    assert "Try once more" in panel.pad.message.text()
    counter.hands.press("Escape")
    assert counter.on(ExtraPage) is page
    assert counter.shop.scalar("SELECT count(*) FROM given_gesture") == 0


def test_a_colleague_acted_on_it_since(counter: AtTheCounter) -> None:
    page = counter.extra()
    counter.shop.clock.moment += timedelta(minutes=1)
    case = counter.shop.scalar("SELECT id FROM recovery_case")
    counter.shop.do(park, UUID(case), by="Farid")
    counter.hands.touch_widget(page.cards[0].give)
    enter(counter)
    counter.on(HandOverPage)


def test_within_ten_minutes_nothing_is_asked(counter: AtTheCounter) -> None:
    page = counter.extra()
    counter.shop.clock.moment += PIN_LASTS
    counter.hands.touch_widget(page.cards[0].give)
    counter.on(HandOverPage)
