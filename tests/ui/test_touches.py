"""Touches, typed entries and scans are counted as a person would count them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout

from tests.ui.keys import scan
from tests.ui.sample_pages import SamplePage
from ui.parts.pin_pad import PinPad
from ui.parts.result_list import ResultList
from ui.parts.row import Row
from ui.touches import Counts, Touches
from ui.window import CounterFrame


class CountedPage(SamplePage):
    """The sample page with a pad at its side and two rows below."""

    def __init__(self) -> None:
        super().__init__()
        self.side = self.pad = PinPad("Aisyah", 4)
        self.results = ResultList("Sales")
        self.results.set_rows([Row(1, "one"), Row(2, "two")])
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, self.results)


@pytest.fixture
def frame(open_frame: Callable[..., CounterFrame]) -> CounterFrame:
    opened = open_frame(1366, 1000)
    opened.show_page(CountedPage())
    return opened


@pytest.fixture
def touches(frame: CounterFrame) -> Touches:
    return Touches(frame)


def click(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_buttons_tiles_and_rows_count_and_labels_do_not(
    frame: CounterFrame, touches: Touches
) -> None:
    page = frame.page()
    click(page.button)
    click(page.tiles[1])
    click(frame.bar.main)
    row = page.results.visualRect(page.results.rows.index(1)).center()
    QTest.mouseClick(page.results.viewport(), Qt.MouseButton.LeftButton, pos=row)
    click(frame.head.state)
    click(page)
    click(page.field)
    page.button.setEnabled(False)
    click(page.button)
    assert touches.counts() == Counts(touches=4)


def test_field_counts_once_until_the_page_changes(frame: CounterFrame, touches: Touches) -> None:
    page = frame.page()
    QTest.keyClicks(page.field, "4471", delay=45)
    QTest.keyClick(page.field, Qt.Key.Key_Backspace)
    QTest.qWait(80)
    assert touches.counts() == Counts(typed=1)
    frame.show_page(page)
    QTest.keyClicks(page.field, "44", delay=45)
    QTest.qWait(80)
    assert touches.counts() == Counts(typed=2)


def test_pin_is_one_typed_entry_however_it_is_given(frame: CounterFrame, touches: Touches) -> None:
    pad = frame.page().pad
    for key in "12":
        click(pad.keys.buttons[key])
    pad.setFocus()
    QTest.keyClicks(pad, "34", delay=45)
    QTest.qWait(80)
    assert touches.counts() == Counts(typed=1)


def test_scan_is_a_scan_and_no_typing(frame: CounterFrame, touches: Touches) -> None:
    scan(frame.page().field, "9556001234567\r", at=1000)
    assert touches.counts() == Counts(scans=1)
    touches.reset()
    assert touches.counts() == Counts()
