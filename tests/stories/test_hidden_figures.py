"""Figures that are not for customers: More held for a second, drawn in place, gone again."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.recovery.care import say_sorry
from tests.core.small_shop import SOCKS
from tests.stories.at_the_counter import AtTheCounter
from tests.stories.looking import everything_shown
from ui.counter.everything import EverythingPage
from ui.counter.extra import ExtraPage
from ui.counter.fix import FixPage

HURRIED_MS, SOON_MS = 20, 3000


def hold_more(counter: AtTheCounter, *, shown_ms: int = 60_000) -> list[str]:
    """A finger on More for a second; what is drawn then."""
    bar, layer = counter.frame.bar, counter.frame.figures
    bar.held.timer.setInterval(HURRIED_MS)
    layer.end.setInterval(shown_ms)
    before = everything_shown(counter.frame)
    QTest.mousePress(bar.more, Qt.MouseButton.LeftButton)
    counter.hands.wait_for("a second", bar.held.taken)
    counter.hands.settle()
    QTest.mouseRelease(bar.more, Qt.MouseButton.LeftButton)
    counter.hands.settle()
    assert not bar.menu.isVisible()
    texts = {text for _, text in everything_shown(counter.frame)}
    assert texts <= {text for _, text in before}, "a word or a name came with the figures"
    return drawn(counter)


def drawn(counter: AtTheCounter) -> list[str]:
    layer = counter.frame.figures
    return [text for _, text in layer.places()] if layer.isVisible() else []


def test_how_likely_a_sale_is(counter: AtTheCounter) -> None:
    counter.find()
    assert drawn(counter) == []
    figures = hold_more(counter)
    assert figures
    assert all(text.endswith("%") for text in figures)


def test_what_gestures_cost_what_is_left_and_what_was_before(counter: AtTheCounter) -> None:
    page = counter.extra()
    figures = hold_more(counter)
    assert len(figures) == len(page.cards) + 2
    assert "cost RM 6.00 · worth RM 19.00" in figures
    assert "left RM 60.00" in figures
    assert "earlier cases: 0" in figures


def test_on_the_list_of_everything_too(counter: AtTheCounter) -> None:
    counter.extra()
    counter.hands.touch("Everything")
    counter.on(EverythingPage)
    assert all(text.startswith("cost ") for text in hold_more(counter))
    counter.hands.press("Escape")
    counter.on(ExtraPage)
    assert drawn(counter) == []


def test_how_many_cases_came_before(counter: AtTheCounter) -> None:
    for receipt in ("R2", "R2"):
        earlier = counter.shop.found(receipt=receipt, customer="C1")
        counter.shop.fix(earlier)
        counter.shop.do(say_sorry, earlier, "en")
        counter.shop.choose(earlier, SOCKS)
        counter.shop.handed(earlier)
    page = counter.find()
    page.whom.keypad.setFocus()
    counter.hands.type("4471")
    counter.hands.touch_main()
    counter.on(FixPage)
    assert hold_more(counter) == ["earlier cases: 2"]


def test_they_vanish_by_themselves(counter: AtTheCounter) -> None:
    counter.find()
    assert hold_more(counter, shown_ms=SOON_MS)
    counter.hands.wait_for("the end", lambda: not counter.frame.figures.isVisible())
    assert drawn(counter) == []


def test_they_go_with_their_page(counter: AtTheCounter) -> None:
    counter.find()
    assert hold_more(counter)
    counter.hands.touch_main()
    counter.on(FixPage)
    assert drawn(counter) == []


def test_a_short_press_is_not_taken_for_a_long_one(counter: AtTheCounter) -> None:
    counter.find()
    bar = counter.frame.bar
    bar.more.clicked.disconnect()  # the menu itself is a window of its own
    QTest.mouseClick(bar.more, Qt.MouseButton.LeftButton)
    QTest.qWait(3 * HURRIED_MS)
    assert not bar.held.taken()
    assert drawn(counter) == []


def test_by_keyboard_too(counter: AtTheCounter) -> None:
    counter.find()
    bar = counter.frame.bar
    bar.held.timer.setInterval(HURRIED_MS)
    bar.more.setFocus()
    space = (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
    QApplication.sendEvent(bar.more, QKeyEvent(QEvent.Type.KeyPress, *space))
    counter.hands.wait_for("a second", bar.held.taken)
    QApplication.sendEvent(bar.more, QKeyEvent(QEvent.Type.KeyRelease, *space))
    counter.hands.settle()
    assert drawn(counter)
    assert not bar.menu.isVisible()


def test_who_has_not_signed_in_sees_none(counter: AtTheCounter) -> None:
    counter.hands.press("Escape")
    assert hold_more(counter) == []


@pytest.mark.parametrize("see", [True, False])
def test_where_customers_cannot_see_the_screen_they_stay(counter: AtTheCounter, see: bool) -> None:
    counter.shop.shop.this_pc.change(customers_see_screen=see)
    counter.restart()
    counter.sign_in("Aisyah")
    counter.find()
    counter.hands.touch_main()
    counter.on(FixPage)
    counter.hands.touch("Heel")
    counter.hands.touch_main()
    counter.hands.touch_main()
    counter.on(ExtraPage)
    if see:
        QTest.qWait(300)
        assert drawn(counter) == []
    else:
        counter.hands.wait_for("the figures", lambda: len(drawn(counter)) > 2)
