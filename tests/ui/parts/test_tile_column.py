"""A column of tiles: one of them is chosen, and the focus is never lost."""

import pytest
from pytestqt.qtbot import QtBot

from ui.parts.tile_column import Choice, TileColumn

FEW = [Choice("tea", "Tea"), Choice("cake", "Cake", "a slice"), Choice("none", "Not today")]


@pytest.fixture
def column(qtbot: QtBot) -> TileColumn:
    made = TileColumn("A little extra")
    qtbot.addWidget(made)
    made.set_choices(FEW)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def chosen(column: TileColumn) -> list[object]:
    return [key for key, tile in column.tiles.items() if tile.isChecked()]


def test_a_touch_chooses_one_and_says_so(column: TileColumn, qtbot: QtBot) -> None:
    column.choose("tea")
    with qtbot.waitSignal(column.chosen) as told:
        column.tiles["cake"].click()
    assert told.args == ["cake"]
    assert chosen(column) == ["cake"]


def test_a_second_touch_does_not_take_it_back(column: TileColumn) -> None:
    column.tiles["cake"].click()
    column.tiles["cake"].click()
    assert chosen(column) == ["cake"]


def test_the_same_choices_keep_their_tiles(column: TileColumn) -> None:
    before = dict(column.tiles)
    column.set_choices([*FEW[:2], Choice("none", "Not today", "nothing")])
    assert column.tiles == before
    assert column.tiles["none"].subtitle == "nothing"


def test_others_take_the_focus_of_those_that_go(column: TileColumn) -> None:
    column.tiles["cake"].setFocus()
    column.set_choices([Choice("socks", "Socks"), Choice("none", "Not today")])
    assert column.first() is column.tiles["socks"]
    assert column.tiles["socks"].hasFocus()


def test_what_is_settled_is_only_looked_at(column: TileColumn) -> None:
    column.choose("tea")
    column.settle()
    column.tiles["cake"].click()
    assert chosen(column) == ["tea"]
