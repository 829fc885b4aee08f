"""Enter, Esc, the function keys and the digits."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Clock
from tests.ui.sample_pages import SamplePage
from ui.keyboard import STOOD_MS
from ui.page import Step
from ui.window import CounterFrame


@pytest.fixture
def frame(open_frame: Callable[..., CounterFrame], clock: Clock) -> CounterFrame:
    opened = open_frame()
    opened.show_page(SamplePage())
    clock.pass_ms(STOOD_MS)
    return opened


def enter(widget: QWidget, *, repeated: bool = False) -> None:
    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", repeated
    )
    QApplication.sendEvent(widget, event)


def test_enter_presses_the_main_button_from_anywhere(frame: CounterFrame) -> None:
    page = frame.page()
    for widget in (page.field, page.button, page.tiles[0], frame.bar.back, frame):
        enter(widget)
    assert page.asked == ["main"] * 5


def test_enter_goes_to_what_is_missing(frame: CounterFrame) -> None:
    frame.page().ready = False
    enter(frame.page().field)
    assert frame.page().asked == ["missing"]


def test_enter_waits_until_the_page_has_stood(frame: CounterFrame, clock: Clock) -> None:
    page = SamplePage()
    frame.show_page(page)
    clock.pass_ms(STOOD_MS - 1)
    enter(page.field)
    assert page.asked == []
    clock.pass_ms(1)
    enter(page.field)
    assert page.asked == ["main"]


def test_held_enter_acts_once(frame: CounterFrame) -> None:
    enter(frame.page().field)
    for _ in range(5):
        enter(frame.page().field, repeated=True)
    assert frame.page().asked == ["main"]


def test_enter_in_a_note_makes_a_new_line(frame: CounterFrame) -> None:
    note = frame.page().note
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert note.toPlainText() == "\n"
    assert frame.page().asked == []


def test_enter_does_nothing_while_an_act_is_under_way(frame: CounterFrame) -> None:
    frame.page().busy = True
    enter(frame.page().field)
    assert frame.page().asked == []


def test_space_presses_the_button_that_has_the_focus(frame: CounterFrame) -> None:
    button = frame.page().button
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.qWait(80)
    assert frame.page().asked == ["button"]


def test_esc_goes_back_once(frame: CounterFrame) -> None:
    QTest.keyClick(frame.page().field, Qt.Key.Key_Escape)
    assert frame.page().asked == ["back"]


@pytest.mark.parametrize(
    ("key", "signal", "carried"),
    [
        (Qt.Key.Key_F2, "step_pressed", [Step.FIND]),
        (Qt.Key.Key_F5, "step_pressed", [Step.EXTRA]),
        (Qt.Key.Key_F6, "hand_over_keyed", []),
        (Qt.Key.Key_F7, "waiting_pressed", []),
        (Qt.Key.Key_F8, "park_pressed", []),
        (Qt.Key.Key_F12, "scan_wanted", []),
    ],
)
def test_function_keys(
    frame: CounterFrame, qtbot: QtBot, key: Qt.Key, signal: str, carried: list[object]
) -> None:
    with qtbot.waitSignal(getattr(frame, signal)) as heard:
        QTest.keyClick(frame.page().field, key)
    assert heard.args == carried


def test_f9_goes_to_the_note(frame: CounterFrame, qtbot: QtBot) -> None:
    QTest.keyClick(frame.page().field, Qt.Key.Key_F9)
    qtbot.waitUntil(frame.page().note.hasFocus)


def test_digit_chooses_the_tile_outside_fields(frame: CounterFrame) -> None:
    page = frame.page()
    page.button.setFocus()
    QTest.keyClick(page.button, Qt.Key.Key_2)
    QTest.qWait(80)
    assert [tile.isChecked() for tile in page.tiles] == [False, True, False]
    QTest.keyClick(page.button, Qt.Key.Key_9)
    QTest.qWait(80)
    assert [tile.isChecked() for tile in page.tiles] == [False, True, False]


def test_digit_in_a_field_is_typed(frame: CounterFrame) -> None:
    page = frame.page()
    QTest.keyClick(page.field, Qt.Key.Key_2)
    QTest.qWait(80)
    assert page.field.text() == "2"
    assert not any(tile.isChecked() for tile in page.tiles)


def test_arrow_keys_move_between_tiles_and_space_chooses(frame: CounterFrame, qtbot: QtBot) -> None:
    tiles = frame.page().tiles
    tiles[0].setFocus()
    QTest.keyClick(tiles[0], Qt.Key.Key_Down)
    qtbot.waitUntil(tiles[1].hasFocus)
    QTest.keyClick(tiles[1], Qt.Key.Key_Down)
    QTest.keyClick(tiles[2], Qt.Key.Key_Down)
    qtbot.waitUntil(tiles[2].hasFocus)
    QTest.keyClick(tiles[2], Qt.Key.Key_Space)
    QTest.qWait(80)
    assert tiles[2].isChecked()
