"""Rows: the model keeps Qt's rules, and what comes late moves nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from ui import theme
from ui.parts.result_list import ResultList, RowModel
from ui.parts.row import ROW_ROLE, Row

ROWS = [
    Row(1, "Sat 12 Sep 15:20 · Oxford tan 38", "very likely: same item, cash", 4, "shoe", "RM 700"),
    Row(2, "Sun 6 Sep 12:04 · Oxford tan 38", "possible: same item", 2, "shoe", "RM 700"),
    Row(3, "A family, 2 pairs"),
]


@pytest.fixture
def results(qtbot: QtBot) -> ResultList:
    made = ResultList("Sales found")
    qtbot.addWidget(made)
    made.resize(894, made.height_for(5))
    made.show()
    return made


def test_model_keeps_qts_rules() -> None:
    model = RowModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.replace(ROWS[:2])
    model.add_late(ROWS)
    model.add_late(ROWS)
    model.replace([])
    model.replace(ROWS)
    assert tester.model() is model
    assert [model.index(place).data(ROW_ROLE) for place in range(3)] == ROWS
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Sat 12 Sep 15:20 · Oxford tan 38, RM 700, very likely: same item, cash"


def test_rows_are_72_high_and_8_apart(results: ResultList) -> None:
    results.set_rows(ROWS)
    tops = [results.visualRect(results.rows.index(place)).top() for place in range(3)]
    assert tops == [0, 80, 160]
    assert results.height_for(5) == 400
    assert results.visualRect(results.rows.index(0)).width() == 894


def test_touch_chooses(results: ResultList, qtbot: QtBot) -> None:
    results.set_rows(ROWS)
    assert results.chosen_row() is None
    middle = results.visualRect(results.rows.index(1)).center()
    with qtbot.waitSignal(results.chosen) as chosen:
        qtbot.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert chosen.args == [ROWS[1]]
    assert results.chosen_row() == ROWS[1]


def test_choosing_beforehand_tells_nobody(results: ResultList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(results.chosen):
        results.set_rows(ROWS, chosen=2)
    assert results.chosen_row() == ROWS[1]
    results.choose(None)
    assert results.chosen_row() is None


def test_arrow_keys_take_the_choice_along(results: ResultList) -> None:
    results.set_rows(ROWS)
    results.setFocus()
    assert results.chosen_row() is None
    QTest.keyClick(results, Qt.Key.Key_Down)
    assert results.chosen_row() == ROWS[0]
    QTest.keyClick(results, Qt.Key.Key_Down)
    assert results.chosen_row() == ROWS[1]
    QTest.keyClick(results, Qt.Key.Key_Up)
    assert results.chosen_row() == ROWS[0]


def test_late_rows_come_below_and_keep_the_choice(results: ResultList) -> None:
    results.set_rows(ROWS[:1], chosen=1)
    before = results.visualRect(results.rows.index(0))
    results.add_late([ROWS[2], ROWS[0], ROWS[1]])
    assert [row.key for row in results.rows.rows()] == [1, 3, 2]
    assert results.visualRect(results.rows.index(0)) == before
    assert results.chosen_row() == ROWS[0]


@pytest.mark.parametrize("width", [310, 388, 894])
def test_every_row_is_drawn_at_every_width(results: ResultList, width: int) -> None:
    results.resize(width, 400)
    results.set_rows(ROWS, chosen=1)
    drawn = results.grab().toImage()
    accent = theme.colour("accent")
    outline = [drawn.pixelColor(x, 0) for x in range(40, width - 40)]
    assert outline.count(accent) == len(outline)


def test_empty_list_says_what_belongs_there(results: ResultList) -> None:
    blank = results.grab().toImage()
    results.set_empty("No sales read in yet.")
    assert results.grab().toImage() != blank


def test_touch_after_scrolling_chooses_the_row_under_the_finger(results: ResultList) -> None:
    results.set_rows([Row(number, f"row {number}") for number in range(30)])
    results.clearFocus()
    results.scrollTo(results.rows.index(20))
    place = results.visualRect(results.rows.index(20)).center()
    QTest.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert results.chosen_row().key == 20
