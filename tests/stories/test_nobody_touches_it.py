"""An open case parks itself, and the lock comes later, after the time this PC is set to."""

import pytest

from tests.stories.at_the_counter import AtTheCounter
from ui.counter.care import CarePage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.ready import ReadyPage
from ui.counter.who import WhoPage
from ui.idle import Idle


@pytest.fixture
def idle(counter: AtTheCounter) -> Idle:
    """The watch of this window; the test says when the time is over."""
    return counter.counter.idle


def test_an_open_case_parks_itself_and_is_taken_up_again(counter: AtTheCounter, idle: Idle) -> None:
    counter.care()
    idle.parks.emit()
    counter.on(ReadyPage)
    assert counter.told() == "Parked: it waits on the first page."
    idle.locks.emit()
    counter.on(WhoPage)
    counter.sign_in("Farid")
    counter.on(ReadyPage)
    counter.hands.touch_row("Derby")
    counter.on(CarePage)


def test_locked_and_the_case_goes_on(counter: AtTheCounter, idle: Idle) -> None:
    counter.fix()
    idle.locks.emit()
    counter.on(WhoPage)
    counter.sign_in("Farid")
    counter.on(FixPage)


def test_nobody_to_lock_out(counter: AtTheCounter, idle: Idle) -> None:
    idle.locks.emit()
    page = counter.on(WhoPage)
    idle.parks.emit()
    idle.locks.emit()
    assert counter.on(WhoPage) is page


def test_a_search_does_not_park(counter: AtTheCounter, idle: Idle) -> None:
    page = counter.find()
    idle.parks.emit()
    assert counter.on(FindPage) is page


def test_time_that_runs_out_by_itself(counter: AtTheCounter, idle: Idle) -> None:
    counter.care()
    counter.shop.shop.this_pc.change(park_after=0.3, lock_after=0.9)
    idle.count_anew()
    parked = "SELECT parked FROM recovery_case"
    counter.hands.wait_for("parked", lambda: counter.shop.scalar(parked) == 1)
    counter.hands.wait_for("locked", lambda: isinstance(counter.page(), WhoPage))
