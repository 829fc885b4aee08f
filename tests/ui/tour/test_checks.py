"""Each check sees what it is there to see, and nothing in a window that is well made."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.frame.work_area import WorkArea
from ui.parts.button import Button, Kind
from ui.parts.field import Field
from ui.parts.keypad import Keypad
from ui.parts.result_list import ResultList
from ui.parts.row import Row
from ui.parts.section import Label
from ui.parts.sentence import Sentence
from ui.parts.tile import Tile
from ui.tour.checks import Finding, look, look_at_colours, walk

LONG = "Words that go on and on, far beyond the room that there is for them here"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    """An empty window of 600 × 400 with a column."""
    shown = QWidget()
    qtbot.addWidget(shown)
    QVBoxLayout(shown)
    shown.resize(600, 700)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    yield shown
    shown.close()


def put(window: QWidget, *parts: QWidget) -> None:
    """Show parts in the window's column."""
    for part in parts:
        window.layout().addWidget(part)
    window.layout().addStretch(1)
    QApplication.processEvents()


def only(found: list[Finding], check: str) -> Finding:
    """The one thing that was found, by this check."""
    assert [each.check for each in found] == [check], [str(each) for each in found]
    return found[0]


def test_a_window_that_is_well_made_is_left_alone(window: QWidget) -> None:
    rows = ResultList("What fits")
    rows.set_rows([Row(1, "Oxford tan 38", "six days ago", dots=3, amount="RM 650.00")], chosen=1)
    put(
        window,
        Label("What happened?", 20, bold=True),
        Sentence(LONG, size=18, lines=3),
        Field("Search", "Scan, or type"),
        Button("Fixed", kind=Kind.MAIN, icon_after="return"),
        Tile("Same again", "two in stock", height=96),
        rows,
    )
    assert look(window) == []
    assert look_at_colours(window) == []
    assert walk(window) == []


def test_parts_that_lie_over_each_other(window: QWidget) -> None:
    put(window, Button("Give"))
    above = Button("Not today", parent=window)
    above.setGeometry(window.findChild(Button, "").geometry())
    above.show()
    assert "lies over" in only(look(window), "overlap").words
    above.setProperty("overlay", True)
    assert look(window) == []


def test_a_part_that_reaches_beyond_what_holds_it(window: QWidget) -> None:
    beyond = Button("Give", parent=window)
    beyond.setGeometry(540, 10, 100, 48)
    beyond.show()
    found = look(window)
    assert "at the right by 40 px" in only(found, "cut off").words


def test_what_is_reached_by_scrolling_is_not_cut_off_but_sideways_is(window: QWidget) -> None:
    area = WorkArea()
    inner = QWidget()
    inner.setMinimumHeight(2000)
    area.hold(inner)
    put(window, area)
    assert look(window) == []
    inner.setMinimumWidth(700)
    QApplication.processEvents()
    assert "wider than its view" in only(look(window), "cut off").words


def _narrow_label() -> QWidget:
    label = Label(LONG, wrap=False)
    label.setFixedWidth(120)
    return label


def _low_label() -> QWidget:
    label = Label(LONG)
    label.setFixedSize(120, 40)
    return label


def _low_sentence() -> QWidget:
    sentence = Sentence(LONG, size=18, lines=2)
    sentence.setFixedSize(120, 40)
    return sentence


def _narrow_hint() -> QWidget:
    field = Field("Search", LONG)
    field.setFixedWidth(120)
    return field


def _long_row() -> QWidget:
    rows = ResultList("What fits")
    rows.set_rows([Row(1, "Oxford tan 38", LONG * 3)])
    return rows


@pytest.mark.parametrize(
    "make",
    [
        _narrow_label,
        _low_label,
        _low_sentence,
        _narrow_hint,
        lambda: Button(LONG, width=120),
        lambda: Tile("Same again", LONG, width=120, height=64),
        _long_row,
    ],
)
def test_words_that_are_cut(window: QWidget, make: Callable[[], QWidget]) -> None:
    part = make()
    put(window, part)
    found = look(window)
    assert {each.check for each in found} == {"words"}
    part.setProperty("may_elide", True)
    assert look(window) == []


def test_dots_of_ones_own_are_not_shortened_words(window: QWidget) -> None:
    put(window, Button("Other…"), Label("Printing…"))
    assert look(window) == []


def test_what_is_too_small_for_a_finger(window: QWidget) -> None:
    rows = ResultList("What fits", row_height=30)
    rows.set_rows([Row(1, "A")])
    put(window, Button("Give", height=30), Field("Name", height=40), rows)
    assert [each.check for each in look(window) if each.check != "words"] == ["touch"] * 3


def test_a_finger_is_larger_where_the_text_is(window: QWidget, qapp: QApplication) -> None:
    put(window, Button("Give", height=48))
    assert look(window) == []
    theme.apply(qapp, "light", 1.5)
    window.findChild(Button, "").setFixedHeight(48)
    assert "less than 66" in only(look(window), "touch").words


def test_what_has_no_name(window: QWidget) -> None:
    put(window, Button("", icon="close"), Field(""))
    assert [each.check for each in look(window)] == ["name", "name"]


@pytest.mark.parametrize("look_of", ["light", "dark"])
def test_faint_words(window: QWidget, qapp: QApplication, look_of: theme.Appearance) -> None:
    theme.apply(qapp, look_of)
    faint = QLabel("Hardly to be read")
    faint.setStyleSheet(f"color: {theme.palette().faint}; background: transparent")
    put(window, faint, Label("Well to be read", ink="soft"))
    assert "less than 4.5" in only(look_at_colours(window), "contrast").words


def test_large_words_may_be_fainter(window: QWidget) -> None:
    for size in (16, 24):
        grey = QLabel("Grey")
        grey.setStyleSheet(f"color: #8a8a8a; background: white; font-size: {size}px")
        put(window, grey)
    assert "Grey" in only(look_at_colours(window), "contrast").words


def test_a_field_without_an_outline(window: QWidget) -> None:
    field = QLineEdit()
    field.setAccessibleName("Name")
    field.setFixedHeight(48)
    colour = window.palette().color(QPalette.ColorRole.Window).name()
    field.setStyleSheet(f"border: none; background: {colour}")
    put(window, field)
    assert "outline" in only(look_at_colours(window), "contrast").words


def test_what_tab_does_not_reach(window: QWidget) -> None:
    lost = Button("Lost")
    lost.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    put(window, Button("Found"), lost)
    found = only(walk(window), "keyboard")
    assert "Lost" in found.part
    assert "not reached" in found.words


def test_keys_of_a_pad_are_reached_by_their_digits(window: QWidget) -> None:
    put(window, Keypad("Last 4 of the phone", compact=True))
    assert walk(window) == []


def test_what_tab_reaches_under_something_else(window: QWidget) -> None:
    put(window, Button("Beneath"))
    cover = QWidget(window)
    cover.setGeometry(window.rect())
    cover.show()
    assert "beneath" in only(walk(window), "keyboard").words


def test_a_focus_that_nobody_sees(window: QWidget) -> None:
    unseen = QLabel("Here")
    unseen.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    put(window, unseen)
    assert "does not show" in only(walk(window), "keyboard").words


def test_the_walk_puts_the_focus_back(window: QWidget) -> None:
    here = Field("Here")
    put(window, Button("One"), here, Button("Two"))
    here.setFocus()
    assert walk(window) == []
    assert window.focusWidget() is here
