"""Somebody new practises: the same windows, and nothing in them counts."""

import sqlite3
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.printing.printers import FilePrinter
from core.vouchers.ledger import every_voucher
from tests.core.small_shop import SmallShop
from tests.stories.at_the_counter import AtTheCounter
from tests.stories.looking import LookingHands, shown_text
from ui import background, opening
from ui.counter.care import CarePage
from ui.counter.counter import Counter
from ui.counter.extra import ExtraPage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage
from ui.counter.verdict import VerdictPage
from ui.counter.who import WhoPage
from ui.window import CounterFrame

OXFORD = "SKU-P1"


class Practising(AtTheCounter):
    """At the counter of a window that may be replaced by another."""

    def __init__(self, small: SmallShop) -> None:
        self.shop = small
        frame = opening._window()
        opening.begin(frame, small.shop, [FilePrinter(Path(small.place) / "notes")])
        self._take(frame)

    def _take(self, frame: CounterFrame) -> None:
        self.frame = frame
        frame.resize(1366, 768)
        frame.show()
        frame.activateWindow()
        self.hands = LookingHands(frame)
        self.hands.wait_for("what is loaded", lambda: not background.desk().under_way())
        self.hands.settle()

    def turn(self) -> None:
        """Touch the button that enters or leaves practice; another window comes."""
        before = self.frame
        assert list(self.hands.jarring) == []
        QTest.mouseClick(self.on(WhoPage).practice, Qt.MouseButton.LeftButton)
        self.hands.wait_for("another window", lambda: opening._windows[0] is not before)
        self._take(opening._windows[0])

    def practice_shop(self) -> SmallShop:
        """The shop that the window stands on, past the window."""
        return self.frame.findChild(Counter).serving.shop

    def says_practice(self) -> bool:
        """Whether the band over everything is in view."""
        return self.frame.practice.isVisible()


@pytest.fixture
def counter(small: SmallShop, dressed: object) -> Iterator[Practising]:
    del dressed
    hooks = sys.excepthook, threading.excepthook
    at_work = Practising(small)
    yield at_work
    sys.excepthook, threading.excepthook = hooks
    qInstallMessageHandler(None)
    assert list(at_work.hands.jarring) == []
    at_work.frame.close()
    at_work.frame.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert background.wait_idle()
    assert small.troubles() == []


def everything(small: SmallShop) -> list[str]:
    with closing(sqlite3.connect(Path(small.place) / "goodturn.sqlite")) as connection:
        return list(connection.iterdump())


def give_a_dessert(counter: Practising) -> None:
    """The whole visit: an Oxford comes back, and a dessert is given on paper."""
    counter.on(ReadyPage)
    counter.hands.scan(OXFORD)
    find = counter.on(FindPage)
    if not counter.frame.bar.main.isEnabled() or not find.ready:
        counter.hands.touch("None of these")
    else:
        counter.hands.touch_main()
    counter.on(FixPage)
    counter.hands.touch("Heel")
    assert counter.says_practice()
    counter.hands.touch_main()
    counter.on(CarePage)
    counter.hands.touch_main()
    page = counter.on(ExtraPage)
    assert counter.says_practice()
    place = [card.name.text() for card in page.cards].index("Free dessert")
    counter.hands.touch_widget(page.cards[place].give)
    counter.on(HandOverPage)
    counter.hands.touch_main()


def test_a_whole_visit_touches_nothing_of_the_real_shop(
    counter: Practising, small: SmallShop
) -> None:
    before = everything(small)
    assert not counter.says_practice()
    counter.turn()
    assert counter.says_practice()
    assert "Practice: nothing here counts" in shown_text(counter.frame)
    counter.sign_in("Aisyah")
    give_a_dessert(counter)
    practice = counter.practice_shop()
    assert practice.about.practice
    vouchers = practice.ask(every_voucher)
    assert vouchers
    assert everything(small) == before
    counter.frame.band.close_band()
    counter.hands.touch_widget(counter.frame.head.who)
    counter.turn()
    assert not counter.says_practice()
    counter.sign_in("Aisyah")
    counter.on(ReadyPage)
    counter.hands.scan(vouchers[0].qr)
    counter.on(VerdictPage)
    assert "This note is from practice" in shown_text(counter.frame)


def test_it_is_entered_from_more_only_while_nobody_is_served(counter: Practising) -> None:
    counter.sign_in("Aisyah")
    counter.on(ReadyPage)
    offered = counter.frame.bar._menu_practice
    assert offered.isVisible()
    counter.hands.scan(OXFORD)
    counter.on(FindPage)
    assert not offered.isVisible()
    counter.hands.press("Escape")
    counter.on(ReadyPage)
    before = counter.frame
    offered.trigger()
    counter.hands.wait_for("another window", lambda: opening._windows[0] is not before)
    counter._take(opening._windows[0])
    assert counter.says_practice()
    assert len([each for each in QApplication.topLevelWidgets() if each.isVisible()]) == 1
