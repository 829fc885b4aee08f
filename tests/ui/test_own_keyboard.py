"""Our own keyboard in the window: it never covers what is typed into."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.sample_pages import SamplePage
from ui import theme
from ui.frame.own_keyboard import room_for
from ui.layout import Layout
from ui.parts.keypad import Keypad
from ui.window import CounterFrame

OpenFrame = Callable[..., CounterFrame]


def place(widget: QWidget, frame: CounterFrame) -> QRect:
    return QRect(widget.mapTo(frame, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("part", ["field", "note"])
@pytest.mark.parametrize(
    ("width", "height", "text_size"),
    [
        (342, 728, 1.0),
        (420, 728, 1.0),
        (513, 728, 1.5),
        (683, 728, 2.0),
        (800, 600, 1.0),
        (1366, 728, 1.0),
        (1366, 728, 1.5),
        (1366, 728, 2.0),
    ],
)
def test_field_stays_in_view_above_the_keyboard(
    qapp: QApplication,
    open_frame: OpenFrame,
    qtbot: QtBot,
    part: str,
    width: int,
    height: int,
    text_size: float,
) -> None:
    theme.apply(qapp, "light", text_size, animated=False)
    frame = open_frame(width, height)
    page = SamplePage()
    frame.show_page(page)
    frame.own_keyboard.wanted = True
    field = getattr(page, part)
    qtbot.mouseClick(field if part == "field" else field.viewport(), Qt.MouseButton.LeftButton)
    for _ in range(4):  # each part takes its place after the one around it
        QApplication.processEvents()
    assert frame.size().toTuple() == (width, height)
    keyboard = frame.own_keyboard
    assert keyboard.field() is field
    typed_into, keys = place(field, frame), place(keyboard, frame)
    assert keys.bottom() == height - 1
    assert keys.height() >= keyboard.sizeHint().height()
    assert not field.visibleRegion().isEmpty()
    assert field.visibleRegion().boundingRect().height() >= min(theme.px(44), field.height())
    if frame.bar.isVisible():
        assert place(frame.bar, frame).bottom() < keys.top()
        assert typed_into.top() + theme.px(44) <= place(frame.bar, frame).top()
    frame.own_keyboard.put_down()
    assert frame.bar.isVisible()
    assert frame.head.isVisible()
    assert frame.steps.isVisible()
    assert frame.bar.consequence.isVisible()


def test_little_gives_way_where_there_is_room() -> None:
    tall = room_for(Layout.FULL, 728, in_head=False)
    assert (tall.steps, tall.sentence, tall.head, tall.bar) == (True, True, True, True)
    low = room_for(Layout.STRIP, 364, in_head=False)
    assert (low.steps, low.sentence, low.head, low.bar) == (False, False, False, False)
    assert room_for(Layout.STRIP, 364, in_head=True).head


def test_it_comes_only_where_it_is_wanted(open_frame: OpenFrame, qtbot: QtBot) -> None:
    frame = open_frame()
    page = SamplePage()
    frame.show_page(page)
    qtbot.mouseClick(page.field, Qt.MouseButton.LeftButton)
    assert frame.own_keyboard.field() is None
    frame.own_keyboard.wanted = True
    page.field.setFocus()
    assert frame.own_keyboard.field() is None  # a scan needs no keys
    qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)
    assert frame.own_keyboard.field() is None
    page.field.ask_for_keys()
    assert frame.own_keyboard.field() is page.field


def test_numbers_bring_the_keypad(open_frame: OpenFrame, qtbot: QtBot) -> None:
    frame = open_frame(420)
    page = SamplePage()
    page.field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
    frame.show_page(page)
    frame.own_keyboard.wanted = True
    qtbot.mouseClick(page.field, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    keyboard = frame.own_keyboard
    assert keyboard.keypad.isVisible()
    assert not keyboard.letters.isVisible()
    for digit in "407":
        qtbot.mouseClick(keyboard.keypad.buttons[digit], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(keyboard.keypad.buttons["erase"], Qt.MouseButton.LeftButton)
    assert page.field.text() == "40"
    for key in keyboard.keypad.buttons.values():
        assert min(key.width(), key.height()) >= 44
    qtbot.mouseClick(keyboard.keypad.last, Qt.MouseButton.LeftButton)
    assert keyboard.field() is None
    assert page.asked == []


def test_nothing_moves_while_a_finger_is_down(open_frame: OpenFrame, qtbot: QtBot) -> None:
    frame = open_frame(420)
    page = SamplePage()
    pad = Keypad("Last 4 of the phone", compact=True)
    page.layout().insertWidget(0, pad)
    frame.show_page(page)
    frame.own_keyboard.wanted = True
    page.field.ask_for_keys()
    QApplication.processEvents()
    key = pad.keys.buttons["2"]
    QTest.mousePress(key, Qt.MouseButton.LeftButton)
    pad.setFocus()  # as Qt does for whatever a key stands on
    QTest.qWait(20)
    assert frame.own_keyboard.field() is page.field
    QTest.mouseRelease(key, Qt.MouseButton.LeftButton)
    assert pad.digits() == "2"
    qtbot.waitUntil(lambda: frame.own_keyboard.field() is None)


def test_it_follows_the_focus_to_another_field_and_goes_with_it(
    open_frame: OpenFrame, qtbot: QtBot
) -> None:
    frame = open_frame()
    page = SamplePage()
    frame.show_page(page)
    frame.own_keyboard.wanted = True
    page.field.ask_for_keys()
    page.note.setFocus()
    qtbot.waitUntil(lambda: frame.own_keyboard.field() is page.note)
    frame.own_keyboard.letters.typed.emit("a")
    frame.own_keyboard.letters.typed.emit("b")
    frame.own_keyboard.letters.erase.emit()
    assert page.note.toPlainText() == "a"
    page.button.setFocus()
    qtbot.waitUntil(lambda: frame.own_keyboard.field() is None)
    page.field.ask_for_keys()
    frame.show_page(SamplePage())
    assert frame.own_keyboard.field() is None


def test_done_in_the_search_searches_and_esc_only_puts_it_down(
    open_frame: OpenFrame, qtbot: QtBot
) -> None:
    frame = open_frame(420)
    page = SamplePage()
    frame.show_page(page)
    frame.own_keyboard.wanted = True
    qtbot.mouseClick(frame.head.search, Qt.MouseButton.LeftButton)
    frame.own_keyboard.letters.typed.emit("n")
    with qtbot.waitSignal(frame.searched) as searched:
        qtbot.mouseClick(frame.own_keyboard.letters.done_key, Qt.MouseButton.LeftButton)
    assert searched.args == ["n"]
    page.field.ask_for_keys()
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert frame.own_keyboard.field() is None
    assert page.asked == []
