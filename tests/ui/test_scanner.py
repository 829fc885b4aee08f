"""A scan reaches no field and no button; what a person types reaches them unchanged."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.keys import press, scan
from tests.ui.sample_pages import SamplePage
from ui.scanner import WINDOW_MS
from ui.window import CounterFrame


@pytest.fixture
def page(open_frame: Callable[..., CounterFrame]) -> SamplePage:
    frame = open_frame()
    shown = SamplePage()
    frame.show_page(shown)
    frame.keyboard._clock.pass_ms(1000)
    return shown


def let_the_window_pass() -> None:
    QTest.qWait(WINDOW_MS * 2)


@pytest.mark.parametrize("closing", ["\r", "\t", ""])
def test_scan_is_consumed_with_its_closing_key(page: SamplePage, closing: str) -> None:
    page.field.setText("typed before")
    scan(page.field, "9556001234567" + closing, at=1000)
    let_the_window_pass()
    assert page.asked == ["scan 9556001234567"]
    assert page.field.text() == "typed before"
    assert page.field.hasFocus()


@pytest.mark.parametrize("closing", ["\r", "\t", "\r\t"])
def test_scan_presses_no_button(page: SamplePage, closing: str) -> None:
    page.button.setFocus()
    scan(page.button, "GT 12 34" + closing, at=1000)
    let_the_window_pass()
    assert page.asked == ["scan GT 12 34"]
    assert page.button.hasFocus()


def test_closing_key_of_a_slow_scanner_presses_nothing(page: SamplePage) -> None:
    last = scan(page.field, "9556001234567", at=1000)
    let_the_window_pass()
    press(page.field, "\r", at=last + 20)
    assert page.asked == ["scan 9556001234567"]


def test_enter_of_a_person_after_a_scan_counts(page: SamplePage) -> None:
    last = scan(page.field, "9556001234567\r", at=1000)
    press(page.field, "\r", at=last + 900)
    assert page.asked == ["scan 9556001234567", "main"]


def test_typed_text_arrives_whole_and_in_order(page: SamplePage) -> None:
    for number, character in enumerate("Nurul 0123"):
        press(page.field, character, at=1000 + 80 * number)
    let_the_window_pass()
    assert page.field.text() == "Nurul 0123"
    assert page.asked == []


def test_short_bursts_are_typing(page: SamplePage) -> None:
    scan(page.field, "abcde", at=1000)
    scan(page.field, "fghij", at=1200)
    let_the_window_pass()
    assert page.field.text() == "abcdefghij"
    assert page.asked == []


def test_burst_of_six_is_a_scan_and_five_are_not(page: SamplePage) -> None:
    scan(page.field, "12345\r", at=1000)
    assert page.field.text() == "12345"
    scan(page.field, "123456\r", at=3000)
    assert page.field.text() == "12345"
    assert page.asked == ["main", "scan 123456"]


@pytest.mark.parametrize(("every", "is_scan"), [(1, True), (34, True), (35, False), (60, False)])
def test_thirty_five_milliseconds_divide(page: SamplePage, every: int, is_scan: bool) -> None:
    scan(page.field, "9556001", at=1000, every=every)
    let_the_window_pass()
    assert (page.asked == ["scan 9556001"]) == is_scan
    assert (page.field.text() == "9556001") == (not is_scan)


def test_what_was_typed_just_before_a_scan_stays(page: SamplePage) -> None:
    press(page.field, "a", at=1000)
    scan(page.field, "9556001234567\r", at=1100)
    let_the_window_pass()
    assert page.field.text() == "a"
    assert page.asked == ["scan 9556001234567"]


def test_characters_wait_no_longer_than_the_window(page: SamplePage) -> None:
    press(page.field, "x", at=1000)
    assert page.field.text() == ""
    let_the_window_pass()
    assert page.field.text() == "x"


def test_backspace_acts_after_what_was_typed_before_it(page: SamplePage) -> None:
    press(page.field, "x", at=1000)
    press(page.field, "y", at=1010)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Backspace, Qt.KeyboardModifier(0), "\b")
    event.setTimestamp(1020)
    QApplication.sendEvent(page.field, event)
    assert page.field.text() == "x"


def test_capitals_and_their_shift_keys_are_one_scan(page: SamplePage) -> None:
    at = 1000
    for character in "K7QX3MPD":
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier(0), "")
        event.setTimestamp(at)
        QApplication.sendEvent(page.field, event)
        press(page.field, character, at + 2, Qt.KeyboardModifier.ShiftModifier)
        at += 8
    let_the_window_pass()
    assert page.asked == ["scan K7QX3MPD"]


def test_shortcuts_of_a_field_pass_at_once(page: SamplePage) -> None:
    page.field.setText("all of it")
    QTest.keyClick(page.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.field.selectedText() == "all of it"


def test_events_without_a_time_are_timed_by_the_clock(page: SamplePage) -> None:
    for character in "9556001":
        press(page.field, character, at=0)
    let_the_window_pass()
    assert page.asked == ["scan 9556001"]


def test_scan_nobody_takes_is_offered_by_the_frame(page: SamplePage, qtbot: QtBot) -> None:
    page.takes_scans = False
    frame = page.window()
    with qtbot.waitSignal(frame.scanned) as scanned:
        scan(page.field, "9556001234567\r", at=1000)
    assert scanned.args == ["9556001234567"]


def test_other_windows_keep_their_keys(page: SamplePage, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    scan(other, "9556001234567\r", at=1000)
    let_the_window_pass()
    assert page.asked == []
