"""A counter with a touch screen and a scanner, and nothing to type on."""

import pytest

from core.basics.this_pc import ThisPc
from tests.stories.at_the_counter import DERBY, AtTheCounter
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.ready import ReadyPage
from ui.counter.who import WhoPage


@pytest.fixture
def touched(counter: AtTheCounter) -> AtTheCounter:
    """The counter on a new PC, with Aisyah signed in by touches alone."""
    counter.shop.shop.this_pc.change(keyboard_used=False)
    counter.restart()
    counter.on(WhoPage)
    counter.hands.touch("Aisyah")
    for _ in "1111":
        counter.hands.touch("1")
    counter.on(ReadyPage)
    return counter


def touch_keys(counter: AtTheCounter, words: str) -> None:
    for letter in words:
        counter.hands.touch("Space" if letter == " " else letter)


def keyboard_used(counter: AtTheCounter) -> bool:
    return ThisPc(counter.shop.shop.folder / "till").settings.keyboard_used


def test_a_name_is_typed_by_touches(touched: AtTheCounter) -> None:
    page = touched.on(ReadyPage)
    assert touched.frame.own_keyboard.field() is None
    touched.hands.touch_widget(page.search)
    assert touched.frame.own_keyboard.field() is page.search
    touch_keys(touched, "nurul")
    assert page.search.text() == "nurul"
    touched.hands.touch_main()
    touched.on(FindPage)
    assert touched.frame.own_keyboard.field() is None
    assert not keyboard_used(touched)


def test_scans_leave_the_keyboard_on_the_screen(touched: AtTheCounter) -> None:
    touched.hands.scan(DERBY)
    touched.on(FindPage)
    assert touched.frame.own_keyboard.wanted
    assert not keyboard_used(touched)
    touched.hands.touch_main()
    touched.on(FixPage)
    touched.close_band()
    touched.hands.touch_widget(touched.frame.head.search)
    assert touched.frame.own_keyboard.field() is touched.frame.head.search


def test_the_first_key_of_a_real_keyboard_takes_ours_away(touched: AtTheCounter) -> None:
    page = touched.on(ReadyPage)
    touched.hands.touch_widget(page.search)
    touched.hands.type("n")
    assert page.search.text() == "n"
    assert touched.frame.own_keyboard.field() is None
    assert keyboard_used(touched)
    touched.hands.touch_widget(page.search)
    assert touched.frame.own_keyboard.field() is None


def test_a_keyboard_that_was_taken_away_is_asked_for_again(counter: AtTheCounter) -> None:
    page = counter.on(ReadyPage)
    menu = counter.frame.bar.menu
    offered = next(each for each in menu.actions() if each.text() == "Keyboard on the screen")
    assert offered.isVisible()
    offered.trigger()
    counter.hands.settle()
    assert counter.frame.own_keyboard.field() is page.search
    assert not offered.isVisible()
    touch_keys(counter, "der")
    counter.hands.touch("Done")
    assert counter.frame.own_keyboard.field() is None
    assert page.search.text() == "der"
    assert not keyboard_used(counter)
