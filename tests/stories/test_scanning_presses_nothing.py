"""A scan, its closing Enter included, presses no button and reaches no field, on any page."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from tests.stories.at_the_counter import DERBY, AtTheCounter
from ui.counter.approval import ApprovalPage
from ui.counter.everything import EverythingPage
from ui.counter.hand_over import HandOverPage
from ui.counter.pick import PickPage
from ui.counter.verdict import VerdictPage
from ui.counter.who import WhoPage

UNKNOWN = "4006381333931"
"""A bar code of something that this shop never sold."""


def who(counter: AtTheCounter) -> None:
    counter.hands.touch("Lock")
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


def everything(counter: AtTheCounter) -> None:
    counter.extra()
    counter.hands.touch("Everything")
    counter.on(EverythingPage)


def name(counter: AtTheCounter) -> None:
    page = counter.dessert()
    page.for_name.setFocus()


def number(counter: AtTheCounter) -> None:
    page = counter.dessert()
    counter.hands.touch("Yes")
    assert page.call.number.hasFocus()


def ready_to_give(counter: AtTheCounter) -> None:
    counter.dessert()
    counter.hands.touch("No")


def verdict(counter: AtTheCounter) -> None:
    counter.hands.type("7ZZZ-ZZZZ-ZZZZZ-0")
    counter.hands.press("Return")
    counter.on(VerdictPage)


def head_search(counter: AtTheCounter) -> None:
    counter.care()
    counter.frame.head.search.setFocus()


WAYS = [who, pin, pick, ask, note, everything, name, number, ready_to_give, verdict, head_search]
PAGES = ["find", "fix", "care", "extra", "dessert"]


@pytest.mark.parametrize("way", [*WAYS, *PAGES], ids=lambda way: getattr(way, "__name__", way))
def test_scan_presses_no_button(
    counter: AtTheCounter, way: Callable[[AtTheCounter], None] | str
) -> None:
    if isinstance(way, str):
        getattr(counter, way)()
    else:
        way(counter)
    pressed: list[str] = []
    for button in counter.frame.findChildren(QAbstractButton):
        name = button.text()
        button.pressed.connect(lambda name=name: pressed.append(name))
        button.clicked.connect(lambda *_, name=name: pressed.append(name))
    counter.frame.bar.main_pressed.connect(lambda: pressed.append("main"))
    counter.frame.keyboard.enter.connect(lambda: pressed.append("Enter"))
    counter.frame.keyboard.digit.connect(lambda digit: pressed.append(f"digit {digit}"))
    before = (written(counter), counter.shop.scalar("SELECT count(*) FROM journal_entry"))
    for code in (UNKNOWN, DERBY):
        counter.hands.scan(code)
    assert pressed == []
    assert counter.shop.scalar("SELECT count(*) FROM journal_entry") == before[1]
    assert written(counter) == before[0]
    assert counter.shop.scalar("SELECT count(*) FROM print_job") == 0
    assert not isinstance(counter.page(), HandOverPage) or counter.page().main_word != "Given"


def written(counter: AtTheCounter) -> str:
    """What stands in the fields in view."""
    fields = counter.frame.findChildren(QLineEdit)
    notes = counter.frame.findChildren(QPlainTextEdit)
    shown = [field.text() for field in fields if field.isVisible()]
    return "".join([*shown, *(field.toPlainText() for field in notes if field.isVisible())])
