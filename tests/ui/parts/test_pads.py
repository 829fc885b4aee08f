"""The PIN pad and the phone keypad."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.parts.keypad import Keypad
from ui.parts.pin_pad import PinPad


@pytest.fixture
def pad(qtbot: QtBot) -> PinPad:
    made = PinPad("Aisyah", 4)
    qtbot.addWidget(made)
    made.resize(400, 504)
    made.show()
    return made


def touch(pad: PinPad | Keypad, keys: str) -> None:
    for key in keys:
        QTest.mouseClick(pad.keys.buttons[key], Qt.MouseButton.LeftButton)


def test_places_of_dots_and_keys(pad: PinPad) -> None:
    def place(key: str) -> tuple[int, int, int, int]:
        button = pad.keys.buttons[key]
        corner = button.mapTo(pad, button.rect().topLeft())
        return corner.x(), corner.y(), button.width(), button.height()

    assert (pad.dots.y(), pad.dots.height(), pad.dots.width()) == (44, 56, 400)
    assert place("1") == (0, 116, 125, 72)
    assert place("2") == (137, 116, 126, 72)
    assert place("4") == (0, 200, 125, 72)
    assert place("0") == (137, 368, 126, 72)


def test_full_pin_needs_no_ok_and_is_forgotten(pad: PinPad, qtbot: QtBot) -> None:
    touch(pad, "123")
    with qtbot.waitSignal(pad.entered) as entered:
        touch(pad, "4")
    assert entered.args == ["1234"]
    assert pad.count() == 0
    assert "1234" not in repr(vars(pad))


def test_keyboard_types_and_erases(pad: PinPad, qtbot: QtBot) -> None:
    pad.setFocus()
    QTest.keyClicks(pad, "19")
    QTest.keyClick(pad, Qt.Key.Key_Backspace)
    with qtbot.waitSignal(pad.entered) as entered:
        QTest.keyClicks(pad, "234")
    assert entered.args == ["1234"]


def test_ok_hands_out_a_pin_of_unknown_length(pad: PinPad, qtbot: QtBot) -> None:
    pad.ask("Mei Ling")
    with qtbot.assertNotEmitted(pad.entered):
        pad.keys.last.click()
        touch(pad, "12345")
    with qtbot.waitSignal(pad.entered) as entered:
        pad.keys.last.click()
    assert entered.args == ["12345"]
    touch(pad, "1" * 20)
    assert pad.count() == 12


def test_wait_counts_down_and_takes_nothing(pad: PinPad) -> None:
    pad.wait(2)
    touch(pad, "1")
    pad.setFocus()
    QTest.keyClicks(pad, "1")
    assert pad.count() == 0
    assert "2 s" in pad.message.text()
    pad._countdown.timeout.emit()
    assert "1 s" in pad.message.text()
    pad._countdown.timeout.emit()
    touch(pad, "1")
    assert pad.count() == 1


def test_refused_pin_says_why_and_starts_again(pad: PinPad) -> None:
    touch(pad, "12")
    pad.refuse("That is not the PIN. Try once more.")
    assert (pad.count(), pad.message.text()) == (0, "That is not the PIN. Try once more.")
    touch(pad, "1")
    assert pad.message.text() == ""


def test_keypad_completes_at_the_last_digit(qtbot: QtBot) -> None:
    keypad = Keypad("Last 4 of the phone")
    qtbot.addWidget(keypad)
    keypad.show()
    heard: list[str] = []
    keypad.changed.connect(heard.append)
    touch(keypad, "44")
    QTest.mouseClick(keypad.keys.buttons["erase"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(keypad.completed) as completed:
        touch(keypad, "471")
    assert completed.args == ["4471"]
    touch(keypad, "9")
    assert keypad.digits() == "4471"
    assert heard == ["4", "44", "4", "44", "447", "4471"]
    with qtbot.waitSignal(keypad.letters_wanted):
        keypad.keys.last.click()
