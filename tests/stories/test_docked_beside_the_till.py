"""Docked beside the till: the strip, its tab, and whose the next scan is."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from core.basics.this_pc import Edge, ThisPc
from core.vouchers.ledger import every_voucher
from core.vouchers.typed_code import grouped
from tests.stories.at_the_counter import DERBY, AtTheCounter
from ui import background
from ui.counter.care import CarePage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.ready import ReadyPage
from ui.counter.verdict import VerdictPage
from ui.docking.desktop import Desktop
from ui.docking.docking import Docking, Stands
from ui.docking.key_combination import KeyCombination
from ui.docking.tab import SlimTab
from ui.layout import Layout
from ui.touches import Counts, Touches

TILL = 77


class Till(Desktop):
    """A desktop with the till's window on it, which writes down what it is asked."""

    def __init__(self) -> None:
        self.reserved: tuple[QRect, Edge] | None = None
        self.given_back: list[int] = []
        self.pushes = False
        self.press_key: Callable[[], object] = lambda: None

    def reserve(self, window: QWidget, place: QRect, edge: Edge) -> None:
        assert window.isVisible()
        self.reserved = (place, edge)

        if self.pushes:
            window.move(place.left() - place.width(), place.top())

    def release(self) -> None:
        self.reserved = None

    def front(self) -> int:
        return TILL

    def give_back(self, to: int) -> None:
        self.given_back.append(to)

    def listen(self, key: KeyCombination, heard: Callable[[], object]) -> bool:
        assert key.words() == "Ctrl+F12"
        self.press_key = heard
        return True


@pytest.fixture
def till(monkeypatch: pytest.MonkeyPatch) -> Till:
    """The system that the counter is opened on."""
    system = Till()
    monkeypatch.setattr("ui.docking.docking.desktop_here", lambda: system)
    return system


@pytest.fixture
def docked(till: Till, counter: AtTheCounter) -> Iterator[AtTheCounter]:
    """The counter as a strip at the right edge of the screen."""
    assert till.given_back == []
    counter.hands.touch("Dock")
    assert stands(counter) is Stands.OPEN
    # The till had the focus before somebody touched the strip.
    counter.counter.docking.till._till = TILL
    yield counter
    counter.hands.look_away_from_fit()


def docking(counter: AtTheCounter) -> Docking:
    return counter.counter.docking


def stands(counter: AtTheCounter) -> Stands:
    return docking(counter).stands()


def the_tab(counter: AtTheCounter) -> SlimTab:
    tab = docking(counter)._tab
    assert tab is not None
    assert tab.isVisible()
    return tab


def touch_tab(counter: AtTheCounter) -> None:
    QTest.mouseClick(the_tab(counter), Qt.MouseButton.LeftButton)
    counter.hands.settle()


def minutes_pass(counter: AtTheCounter) -> None:
    """Nobody touches anything for so long that the strip may close."""
    docking(counter).resting._timer.timeout.emit()
    counter.hands.settle()


def told_long_enough(counter: AtTheCounter) -> None:
    """The band has stood its ten seconds."""
    assert counter.told()
    counter.frame.band._timer.timeout.emit()
    counter.hands.settle()


def screen_of(counter: AtTheCounter) -> QRect:
    return counter.frame.screen().availableGeometry()


# The strip ---------------------------------------------------------------------------------


def test_dock_stands_at_the_edge_in_full_height_and_on_top(
    docked: AtTheCounter, till: Till
) -> None:
    frame, screen = docked.frame, screen_of(docked)
    width = min(420, screen.width() // 2)
    place = QRect(screen.right() + 1 - width, screen.top(), width, screen.height())
    assert frame.geometry() == place
    assert frame.arrangement() is Layout.STRIP
    assert frame.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert frame.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert till.reserved == (place, "right")
    assert frame.head.dock.text() == "Wide"
    docked.hands.touch("Wide")
    assert stands(docked) is Stands.WIDE
    assert till.reserved is None
    assert not frame.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert frame.isVisible()
    assert frame.arrangement() is not Layout.STRIP


def test_strip_floats_where_it_is_pushed_off_its_own_edge(docked: AtTheCounter, till: Till) -> None:
    place = docked.frame.geometry()
    till.pushes = True
    docked.hands.touch("Wide")
    docked.hands.touch("Dock")
    assert docked.frame.geometry() != place
    docking(docked)._look_again.timeout.emit()
    docked.hands.settle()
    assert till.reserved is not None  # once may be by chance
    docked.frame.move(0, 0)
    docking(docked)._look_again.timeout.emit()
    docked.hands.settle()
    assert docked.frame.geometry() == place
    assert till.reserved is None
    minutes_pass(docked)
    touch_tab(docked)
    assert docked.frame.geometry() == place


def test_pc_remembers_how_it_stands(docked: AtTheCounter, till: Till) -> None:
    docking(docked).change_side()
    docked.hands.settle()
    screen = screen_of(docked)
    assert docked.frame.geometry().topLeft() == screen.topLeft()
    assert till.reserved is not None
    assert till.reserved[1] == "left"
    docked.hands.look_away_from_fit()
    docked.restart()
    assert stands(docked) is Stands.OPEN
    assert docked.frame.geometry().topLeft() == screen.topLeft()
    kept = ThisPc(docked.shop.shop.folder / "till").settings
    assert (kept.docked, kept.edge) == (True, "left")
    docked.sign_in("Aisyah")


def test_another_window_takes_the_place_of_the_first(docked: AtTheCounter, till: Till) -> None:
    """As when the language changes: the edge that the first one keeps is not in its way."""
    place = docked.frame.geometry()
    docked.hands.look_away_from_fit()
    docked.restart()
    assert till.kept == place
    assert till.reserved == (place, "right")
    assert docked.frame.geometry() == place
    docked.sign_in("Aisyah")


def test_a_visit_goes_on_where_it_was_when_the_window_docks(docked: AtTheCounter) -> None:
    page = docked.fix()
    docked.close_band()
    docked.hands.touch("Wide")
    assert docked.page() is page
    docked.hands.touch("Heel")
    docked.hands.touch("Dock")
    assert docked.page() is page
    docked.hands.touch_main()
    docked.on(CarePage)


# The tab -----------------------------------------------------------------------------------


def test_strip_closes_to_its_tab_when_nobody_touches_the_first_page(
    docked: AtTheCounter, till: Till
) -> None:
    minutes_pass(docked)
    assert stands(docked) is Stands.CLOSED
    assert not docked.frame.isVisible()
    assert till.reserved is None
    assert till.given_back == [TILL]
    tab, screen = the_tab(docked), screen_of(docked)
    assert (tab.width(), tab.height()) == (56, 160)
    assert tab.geometry().right() == screen.right()
    assert abs(tab.geometry().center().y() - screen.center().y()) <= 1
    assert tab.accessibleName() == "Open Goodturn"
    touch_tab(docked)
    assert stands(docked) is Stands.OPEN
    assert docked.frame.isVisible()
    assert not tab.isVisible()
    assert till.reserved is not None
    assert docked.on(ReadyPage)


def test_tab_tells_how_many_wait(docked: AtTheCounter) -> None:
    docked.fix()
    docked.hands.press("F8")
    docked.on(ReadyPage)
    told_long_enough(docked)
    assert stands(docked) is Stands.CLOSED
    assert the_tab(docked).accessibleName() == "Open Goodturn, 1 waiting"
    touch_tab(docked)


def test_strip_closes_after_parking_once_the_way_to_undo_has_gone(
    docked: AtTheCounter,
) -> None:
    docked.fix()
    docked.hands.press("F8")
    docked.on(ReadyPage)
    assert stands(docked) is Stands.OPEN
    docked.hands.touch_widget(docked.frame.body)
    told_long_enough(docked)
    assert stands(docked) is Stands.OPEN  # somebody is there
    minutes_pass(docked)
    assert stands(docked) is Stands.CLOSED
    touch_tab(docked)


def test_strip_stays_open_while_a_case_is_open(docked: AtTheCounter) -> None:
    docked.find()
    minutes_pass(docked)
    assert stands(docked) is Stands.OPEN
    docked.hands.touch_main()
    docked.on(FixPage)
    minutes_pass(docked)
    assert stands(docked) is Stands.OPEN


def test_strip_stays_open_while_something_typed_stands_there(docked: AtTheCounter) -> None:
    docked.hands.type("nur")
    minutes_pass(docked)
    assert stands(docked) is Stands.OPEN
    page = docked.on(ReadyPage)
    assert page.search.text() == "nur"
    page.search.clear()
    docked.frame.head.search.setText("nur")
    minutes_pass(docked)
    assert stands(docked) is Stands.OPEN
    docked.frame.head.search.clear()
    minutes_pass(docked)
    assert stands(docked) is Stands.CLOSED
    touch_tab(docked)


def test_made_small_by_hand_everything_stays_as_it_is(docked: AtTheCounter) -> None:
    page = docked.fix()
    docked.hands.touch("Heel")
    docking(docked).close_up()
    touch_tab(docked)
    assert docked.page() is page
    docked.hands.touch_main()
    docked.on(CarePage)


def test_tab_is_dragged_to_another_place_which_the_pc_remembers(docked: AtTheCounter) -> None:
    docking(docked).close_up()
    tab, screen = the_tab(docked), screen_of(docked)
    down = QPoint(28, 80)
    QTest.mousePress(tab, Qt.MouseButton.LeftButton, pos=down)
    over = tab.mapFromGlobal(QPoint(screen.left() + 40, screen.top() + screen.height() // 4))
    QTest.mouseMove(tab, over)
    QTest.mouseRelease(
        tab,
        Qt.MouseButton.LeftButton,
        pos=tab.mapFromGlobal(QPoint(screen.left() + 40, screen.top() + screen.height() // 4)),
    )
    docked.hands.settle()
    assert stands(docked) is Stands.CLOSED
    assert tab.geometry().left() == screen.left()
    assert tab.geometry().center().y() < screen.center().y()
    kept = ThisPc(docked.shop.shop.folder / "till").settings
    assert kept.edge == "left"
    assert kept.tab_place < 0.5
    touch_tab(docked)
    assert docked.frame.geometry().left() == screen.left()


def test_what_comes_up_behind_the_tab_is_shown_and_the_till_keeps_the_focus(
    docked: AtTheCounter, till: Till
) -> None:
    docking(docked).close_up()
    docked.frame.say("Saved.")
    assert stands(docked) is Stands.CLOSED
    till.given_back.clear()
    docked.frame.say_calmly("The printer did not answer. Paper or cable?")
    assert stands(docked) is Stands.OPEN
    assert docked.frame.isVisible()
    assert till.reserved is not None
    minutes_pass(docked)
    assert stands(docked) is Stands.CLOSED
    touch_tab(docked)


# The next scan -----------------------------------------------------------------------------


def test_scan_takes_the_next_scan_and_gives_the_focus_back(
    docked: AtTheCounter, till: Till
) -> None:
    docked.hands.touch("Scan")
    assert docked.told() == "Scan now"
    assert till.given_back == []
    docked.hands.scan("7ZZZ-ZZZZ-ZZZZZ-0")
    docked.on(VerdictPage)
    assert docked.told() == ""
    assert till.given_back == []
    docked.hands.press("Escape")
    docked.on(ReadyPage)
    assert till.given_back == [TILL]


def test_nothing_scanned_gives_the_focus_back_after_ten_seconds(
    docked: AtTheCounter, till: Till
) -> None:
    docked.hands.press("F12")
    assert docked.told() == "Scan now"
    told_long_enough(docked)
    assert docked.told() == ""
    assert till.given_back == [TILL]
    docked.hands.scan(DERBY)
    docked.on(FindPage)
    assert till.given_back == [TILL]


def test_key_of_any_program_opens_the_tab_and_takes_the_scan(
    docked: AtTheCounter, till: Till
) -> None:
    docking(docked).close_up()
    till.given_back.clear()
    till.press_key()
    docked.hands.settle()
    assert stands(docked) is Stands.OPEN
    assert docked.told() == "Scan now"
    docked.hands.scan(DERBY)
    docked.on(FindPage)
    assert till.given_back == []
    docked.hands.press("Escape")
    docked.on(ReadyPage)
    assert till.given_back == [TILL]


def test_without_anybody_signed_in_no_scan_is_asked_for(docked: AtTheCounter) -> None:
    docked.frame.lock_pressed.emit()
    docked.hands.settle()
    docked.hands.press("F12")
    assert docked.told() == ""
    docked.sign_in("Aisyah")


def test_a_voucher_takes_two_touches_and_one_scan(docked: AtTheCounter, till: Till) -> None:
    docked.sign_in("Farid")
    touches = Touches(docked.frame)
    first, second = (qr(docked, docked.shop.voucher(receipt=each)) for each in ("R1", "R3"))
    till.given_back.clear()
    docked.hands.touch("Scan")
    docked.hands.scan(first)
    docked.on(VerdictPage)
    docked.hands.touch_main()
    docked.on(ReadyPage)
    assert touches.counts() == Counts(touches=2, typed=0, scans=1)
    assert till.given_back == [TILL]
    told_long_enough(docked)
    docking(docked).close_up()
    touches.reset()
    touch_tab(docked)
    docked.hands.scan(second)
    docked.on(VerdictPage)
    docked.hands.touch_main()
    docked.on(ReadyPage)
    assert touches.counts() == Counts(touches=2, typed=0, scans=1)
    assert docked.shop.scalar("SELECT count(*) FROM redemption") == 2


def qr(counter: AtTheCounter, voucher: str) -> str:
    """The digits of a voucher's QR."""
    vouchers = counter.shop.ask(every_voucher)
    return next(each.qr for each in vouchers if each.code == grouped(voucher))


def test_where_no_program_may_listen_the_scan_button_says_so(counter: AtTheCounter) -> None:
    counter.hands.touch("Dock")
    said = counter.frame.head.scan.toolTip()
    assert said.startswith("Take the next scan (F12, once this window has been touched")
    counter.hands.look_away_from_fit()


def test_scan_button_says_which_keys_do_the_same(docked: AtTheCounter) -> None:
    said = docked.frame.head.scan.toolTip()
    assert "F12" in said
    assert "Ctrl+F12" in said
    assert background.wait_idle()
