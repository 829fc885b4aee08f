"""A scan, with its closing Enter or Tab, presses no button and reaches no field, on any page.

Each holds in the wide window and in the strip beside the till.
"""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from tests.stories.at_the_counter import DERBY, AtTheCounter
from ui.counter.approval import ApprovalPage
from ui.counter.everything import EverythingPage
from ui.counter.extra import ExtraPage
from ui.counter.hand_over import HandOverPage
from ui.counter.pick import PickPage
from ui.counter.verdict import VerdictPage
from ui.counter.who import WhoPage
from ui.layout import Layout

UNKNOWN = "4006381333931"
"""A bar code of something that this shop never sold."""


@pytest.fixture(autouse=True, params=["wide", "docked"])
def standing(counter: AtTheCounter, request: pytest.FixtureRequest) -> Iterator[None]:
    """The counter wide, or as a strip."""
    if request.param == "docked":
        counter.hands.touch("Dock")
        assert counter.frame.arrangement() is Layout.STRIP
    yield
    counter.hands.look_away_from_fit()


def who(counter: AtTheCounter) -> None:
    counter.hands.touch_widget(counter.frame.head.who)
    counter.on(WhoPage)


def pin(counter: AtTheCounter) -> None:
    who(counter)
    counter.hands.touch("Farid")


def pick(counter: AtTheCounter) -> None:
    counter.hands.touch("We sell that here")
    counter.on(PickPage)


def ask(counter: AtTheCounter) -> None:
    counter.fix()
    counter.hands.touch("Heel")
    counter.hands.touch("Money back")
    counter.hands.touch_main()
    counter.on(ApprovalPage)


def note(counter: AtTheCounter) -> None:
    counter.fix()
    counter.hands.touch("Heel")
    counter.hands.press("F9")


def verdict(counter: AtTheCounter) -> None:
    counter.hands.type("7ZZZ-ZZZZ-ZZZZZ-0")
    counter.hands.press("Return")
    counter.on(VerdictPage)


def head_search(counter: AtTheCounter) -> None:
    counter.care()
    counter.frame.head.search.setFocus()


@pytest.mark.parametrize("way", [who, pin, pick, ask, note, verdict], ids=lambda way: way.__name__)
def test_scan_presses_no_button(counter: AtTheCounter, way: Callable[[AtTheCounter], None]) -> None:
    way(counter)
    scans_press_nothing(counter)


def test_scan_presses_no_button_on_the_way_to_the_gift(counter: AtTheCounter) -> None:
    counter.care()
    scans_press_nothing(counter)
    counter.frame.head.search.setFocus()
    scans_press_nothing(counter)
    counter.hands.touch_main()
    page = counter.on(ExtraPage)
    scans_press_nothing(counter)
    counter.hands.touch("Everything")
    counter.on(EverythingPage)
    scans_press_nothing(counter)
    counter.hands.press("Escape")
    counter.hands.touch_widget(page.cards[1].give)
    page = counter.on(HandOverPage)
    scans_press_nothing(counter)
    page.paper.words.for_name.setFocus()
    scans_press_nothing(counter)
    counter.hands.touch("Yes")
    assert page.call.number.hasFocus()
    scans_press_nothing(counter)
    counter.hands.touch("No")
    scans_press_nothing(counter)
    assert counter.on(HandOverPage) is page
    assert counter.shop.scalar("SELECT count(*) FROM print_job") == 0


def test_scan_presses_no_button_while_finding_and_fixing(counter: AtTheCounter) -> None:
    counter.find()
    scans_press_nothing(counter)
    counter.hands.press("Escape")
    counter.fix()
    scans_press_nothing(counter)


def scans_press_nothing(counter: AtTheCounter) -> None:
    """Scans, of which some are unknown, press no button, do nothing and are written nowhere."""
    pressed: list[str] = []
    for button in counter.frame.findChildren(QAbstractButton):
        button.pressed.connect(partial(pressed.append, button.text()))
        button.clicked.connect(partial(_heard, pressed, button.text()))
    counter.frame.bar.main_pressed.connect(partial(pressed.append, "main"))
    counter.frame.keyboard.enter.connect(partial(pressed.append, "Enter"))
    before = (written(counter), done(counter))
    for code in (UNKNOWN, DERBY):
        for closing in ("\t", "\r"):
            counter.hands.scan(code, closing)
    assert pressed == []
    assert (written(counter), done(counter)) == before


def _heard(pressed: list[str], name: str, *_: bool) -> None:
    pressed.append(name)


def done(counter: AtTheCounter) -> int:
    """How much was ever done in the shop."""
    return int(counter.shop.scalar("SELECT count(*) FROM journal_entry"))


def written(counter: AtTheCounter) -> str:
    """What stands in the fields in view."""
    fields = counter.frame.findChildren(QLineEdit)
    notes = counter.frame.findChildren(QPlainTextEdit)
    shown = [field.text() for field in fields if field.isVisible()]
    return "".join([*shown, *(field.toPlainText() for field in notes if field.isVisible())])
