"""The frame: its places in pixels, its three arrangements, and how it asks the pages."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.sample_pages import HighPage, SamplePage
from ui import theme
from ui.layout import Layout
from ui.page import Page, Step
from ui.parts.button import Button, Kind
from ui.tour.checks import walk
from ui.window import CounterFrame

OpenFrame = Callable[..., CounterFrame]


def place(widget: QWidget, frame: CounterFrame) -> tuple[int, int, int, int]:
    """Where a widget stands in the window: x, y, width, height."""
    corner = widget.mapTo(frame, QPoint(0, 0))
    return corner.x(), corner.y(), widget.width(), widget.height()


def test_places_at_1366_by_728(open_frame: OpenFrame) -> None:
    frame = open_frame()
    frame.set_waiting(2)
    frame.set_office(lambda: None)
    frame.set_dock(lambda: None)
    page = SamplePage()
    frame.show_page(page)
    QApplication.processEvents()
    head, bar, body = frame.head, frame.bar, frame.body
    assert {
        "head": place(head, frame),
        "who": place(head.who, frame),
        "search": place(head.search, frame),
        "waiting": place(head.waiting, frame),
        "state": place(head.state, frame),
        "office": place(head.office, frame),
        "dock": place(head.dock, frame),
        "steps": place(frame.steps, frame),
        "main": place(page, frame),
        "side": place(page.side, frame),
        "bar": place(bar, frame),
        "back": place(bar.back, frame),
        "park": place(bar.park, frame),
        "more": place(bar.more, frame),
        "consequence": place(bar.consequence, frame),
        "main button": place(bar.main, frame),
    } == {
        "head": (0, 0, 1366, 56),
        "who": (24, 6, 176, 44),
        "search": (216, 6, 496, 44),
        "waiting": (728, 6, 132, 44),
        "state": (876, 6, 270, 44),
        "office": (1170, 6, 104, 44),
        "dock": (1282, 6, 60, 44),
        "steps": (0, 56, 1366, 56),
        "main": (24, 128, 894, 504),
        "side": (942, 128, 400, 504),
        "bar": (0, 648, 1366, 80),
        "back": (24, 660, 112, 56),
        "park": (144, 660, 112, 56),
        "more": (264, 660, 72, 56),
        "consequence": (352, 660, 566, 56),
        "main button": (942, 660, 400, 56),
    }
    columns = [place(button, frame)[::2] for button in frame.steps.buttons.values()]
    words = [(x + 8, width - 8) for x, width in columns]
    assert words == [(24, 324), (356, 324), (688, 324), (1020, 324)]
    assert not body.fold.isVisible()


@pytest.mark.parametrize("office", [False, True])
@pytest.mark.parametrize("dock", [False, True])
def test_search_and_waiting_stay_put_whatever_is_hidden(
    open_frame: OpenFrame, office: bool, dock: bool
) -> None:
    frame = open_frame()
    frame.set_office((lambda: None) if office else None)
    frame.set_dock((lambda: None) if dock else None)
    QApplication.processEvents()
    assert place(frame.head.search, frame) == (216, 6, 496, 44)
    assert frame.head.office.isVisible() == office
    assert frame.head.dock.isVisible() == dock


@pytest.mark.parametrize(
    ("width", "text_size", "expected"),
    [
        (342, 1.0, Layout.STRIP),
        (420, 1.0, Layout.STRIP),
        (599, 1.0, Layout.STRIP),
        (600, 1.0, Layout.FULL_WITHOUT_SIDE),
        (800, 1.0, Layout.FULL_WITHOUT_SIDE),
        (800, 1.5, Layout.STRIP),
        (1199, 1.0, Layout.FULL_WITHOUT_SIDE),
        (1200, 1.0, Layout.FULL),
        (1366, 1.0, Layout.FULL),
        (1366, 1.5, Layout.FULL_WITHOUT_SIDE),
        (2048, 1.5, Layout.FULL),
    ],
)
def test_layout_follows_the_effective_width(width: int, text_size: float, expected: Layout) -> None:
    assert Layout.for_width(width, text_size) is expected


SIZES = [(342, 1.0), (420, 1.0), (513, 1.5), (600, 1.0), (800, 1.0), (1366, 1.0), (1366, 1.5)]


@pytest.mark.parametrize(("width", "text_size"), SIZES)
def test_nothing_is_cut_off_at_the_sides(
    qapp: QApplication, open_frame: OpenFrame, width: int, text_size: float
) -> None:
    theme.apply(qapp, "light", text_size, animated=False)
    frame = open_frame(width, round(728 * min(text_size, 1.3)))
    frame.set_person("Aisyah")
    frame.set_waiting(3)
    frame.set_state("Sales up to today 13:05 · printer ready")
    page = SamplePage()
    frame.show_page(page)
    QApplication.processEvents()
    assert frame.width() == width
    assert page.width() <= width
    for part in frame.findChildren(QWidget):
        if part.isVisible() and isinstance(part, Button | QLineEdit | Page):
            left = part.mapTo(frame, QPoint(0, 0)).x()
            assert left >= 0, part
            assert left + part.width() <= width, part


@pytest.mark.parametrize(("width", "text_size"), SIZES)
def test_everything_to_touch_is_large_enough(
    qapp: QApplication, open_frame: OpenFrame, width: int, text_size: float
) -> None:
    theme.apply(qapp, "light", text_size, animated=False)
    frame = open_frame(width, 900)
    frame.set_office(lambda: None)
    frame.set_dock(lambda: None)
    frame.set_waiting(3)
    frame.show_page(SamplePage())
    QApplication.processEvents()
    touched = [part for part in frame.findChildren(Button) if part.isVisible() and part.width()]
    assert len(touched) > 8
    for part in touched:
        assert min(part.width(), part.height()) >= theme.px(44), part.accessibleName()


def test_strip_at_420_has_its_foot_and_column(open_frame: OpenFrame) -> None:
    frame = open_frame(420)
    page = SamplePage()
    frame.show_page(page)
    QApplication.processEvents()
    assert place(frame.head.who, frame) == (8, 4, 52, 48)
    assert place(frame.bar.more, frame) == (16, 656, 72, 60)
    assert place(frame.bar.main, frame) == (96, 656, 308, 60)
    assert place(frame.bar.consequence, frame) == (16, 608, 388, 44)
    assert [place(button, frame) for button in frame.steps.buttons.values()] == [
        (16 + 97 * column, 58, 97, 44) for column in range(4)
    ]
    assert (place(page, frame)[0], page.width()) == (16, 388)
    assert not frame.bar.back.isVisible()


def test_folded_side_opens_on_a_touch_and_closes_with_esc(
    open_frame: OpenFrame, qtbot: QtBot
) -> None:
    frame = open_frame(800)
    page = SamplePage()
    frame.show_page(page)
    fold = frame.body.fold
    assert (fold.text(), fold.height()) == ("What stands at the side", 44)
    assert not page.side.isVisible()
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert page.side.isVisible()
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert not page.side.isVisible()
    assert page.asked == []
    page.side_wanted = True
    page.changed.emit()
    assert page.side.isVisible()


def test_arrangement_changes_while_a_page_is_open(open_frame: OpenFrame) -> None:
    frame = open_frame(1366)
    page = SamplePage()
    heard: list[Layout] = []
    page.arrange = heard.append
    frame.show_page(page)
    for width in (800, 420, 1366):
        frame.resize(width, 728)
        QApplication.processEvents()
    assert heard == [Layout.FULL, Layout.FULL_WITHOUT_SIDE, Layout.STRIP, Layout.FULL]
    assert place(page.side, frame) == (942, 128, 400, 504)


def test_main_button_asks_the_page(open_frame: OpenFrame, qtbot: QtBot) -> None:
    frame = open_frame()
    page = SamplePage()
    frame.show_page(page)
    main = frame.bar.main
    assert (main.text(), main.kind) == ("Go on", Kind.MAIN)
    assert frame.bar.consequence.text() == "Then the next page comes."
    qtbot.mouseClick(main, Qt.MouseButton.LeftButton)
    page.ready = False
    page.changed.emit()
    assert main.kind is Kind.OUTLINED
    qtbot.mouseClick(main, Qt.MouseButton.LeftButton)
    page.busy = True
    page.changed.emit()
    qtbot.mouseClick(main, Qt.MouseButton.LeftButton)
    assert page.asked == ["main", "missing"]


def test_sheet_lies_over_the_page_and_gives_the_focus_back(
    open_frame: OpenFrame, qtbot: QtBot
) -> None:
    frame = open_frame()
    page, sheet = SamplePage(), SamplePage()
    frame.show_page(page)
    page.note.setFocus()
    page.note.setPlainText("as it was")
    sheet.main_word = "Use it now"
    frame.lay_over(sheet)
    assert frame.page() is sheet
    assert frame.bar.main.text() == "Use it now"
    assert not page.isVisible()
    frame.close_sheet()
    assert frame.page() is page
    assert page.note.toPlainText() == "as it was"
    qtbot.waitUntil(page.note.hasFocus)


def test_side_only_sheet_dims_the_page_beneath(open_frame: OpenFrame, qtbot: QtBot) -> None:
    frame = open_frame()
    page, approval = SamplePage(), SamplePage()
    approval.only_side = True
    frame.show_page(page)
    frame.lay_over(approval)
    assert page.isVisible()
    assert approval.side.isVisible()
    assert not page.side.isVisible()
    assert frame.body.veil.isVisible()
    over_button = page.button.mapTo(frame, page.button.rect().center())
    assert frame.childAt(over_button) is frame.body.veil
    frame.close_sheet()
    assert not frame.body.veil.isVisible()
    qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)
    assert page.asked == ["button"]


def test_high_page_scrolls_and_keeps_its_width(open_frame: OpenFrame) -> None:
    frame = open_frame()
    page = HighPage()
    frame.show_page(page)
    QApplication.processEvents()
    assert page.width() == 894
    assert frame.body.mains.currentWidget().verticalScrollBar().maximum() == 3000 - 504


def test_steps_say_what_was_decided(open_frame: OpenFrame, qtbot: QtBot) -> None:
    frame = open_frame()
    page = SamplePage()
    page.step = Step.CARE
    frame.set_decided({Step.FIND: "Oxford 38", Step.FIX: "Same again"})
    frame.show_page(page)
    buttons = frame.steps.buttons
    assert "Oxford 38" in buttons[Step.FIND].accessibleName()
    with qtbot.waitSignal(frame.step_pressed) as pressed:
        qtbot.mouseClick(buttons[Step.FIX], Qt.MouseButton.LeftButton)
    assert pressed.args == [Step.FIX]
    with qtbot.assertNotEmitted(frame.step_pressed):
        qtbot.mouseClick(buttons[Step.EXTRA], Qt.MouseButton.LeftButton)
    assert 2 < frame.steps.line.progress < 3


def test_band_offers_undo_and_goes_by_itself(open_frame: OpenFrame, qtbot: QtBot) -> None:
    frame = open_frame()
    undone: list[bool] = []
    frame.say("Fixed.", lambda: undone.append(True))
    QApplication.processEvents()
    assert place(frame.band, frame) == (0, 0, 1366, 56)
    undo = next(part for part in frame.band.findChildren(Button) if part.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert undone == [True]
    assert not frame.band.isVisible()
    frame.say("Given. Call on Thu 1 Oct.")
    assert not undo.isVisible()
    frame.band._timer.timeout.emit()
    assert frame.band.notice() is None


def test_every_focusable_part_has_a_name(open_frame: OpenFrame) -> None:
    frame = open_frame()
    frame.set_office(lambda: None)
    frame.set_dock(lambda: None)
    frame.set_waiting(1)
    page = SamplePage()
    frame.show_page(page)
    for part in frame.findChildren(QWidget):
        takes_focus = part.focusPolicy() != Qt.FocusPolicy.NoFocus
        if part.isVisible() and takes_focus and not part.objectName().startswith("qt_"):
            name = part.accessibleName() or getattr(part, "text", str)()
            assert name, part


def test_searching_in_the_head(open_frame: OpenFrame, qtbot: QtBot) -> None:
    frame = open_frame()
    page = SamplePage()
    frame.show_page(page)
    frame.keyboard._clock.pass_ms(500)
    frame.head.search.setFocus()
    frame.head.search.setText("Nurul ")
    with qtbot.waitSignal(frame.searched) as searched:
        QTest.keyClick(frame.head.search, Qt.Key.Key_Return)
    assert searched.args == ["Nurul"]
    frame.head.search.clear()
    QTest.keyClick(frame.head.search, Qt.Key.Key_Return)
    assert page.asked == ["main"]


def test_forgotten_page_leaves_nothing_behind(open_frame: OpenFrame, qtbot: QtBot) -> None:
    frame = open_frame()
    old, new = SamplePage(), SamplePage()
    frame.show_page(old)
    frame.show_page(new)
    with qtbot.waitSignals([old.destroyed, old.side.destroyed]):
        frame.forget_page(old)
    assert new.isVisible()
    assert frame.geometry().size() == QRect(0, 0, 1366, 728).size()


def test_tab_passes_by_what_a_band_covers(open_frame: OpenFrame) -> None:
    frame = open_frame()
    frame.show_page(SamplePage())
    frame.say("Given.")
    assert walk(frame) == []
    frame.band.close_band()
    assert walk(frame) == []


class BarePage(SamplePage):
    """A page before there is a shop."""

    bare = True


def test_head_and_steps_stay_away_from_a_bare_page_whatever_its_width(
    open_frame: OpenFrame,
) -> None:
    frame = open_frame()
    frame.show_page(BarePage())
    for width in (420, 1366):
        frame.resize(width, 728)
        QApplication.processEvents()
        assert not frame.head.isVisible()
        assert not frame.steps.isVisible()


def test_what_lies_over_a_page_leaves_the_steps_as_they_are(open_frame: OpenFrame) -> None:
    frame = open_frame()
    frame.show_page(SamplePage())
    walked = frame.steps.line.progress
    sheet = SamplePage()
    sheet.step = None
    frame.lay_over(sheet)
    assert frame.steps.line.progress == walked > 0


@pytest.mark.parametrize(
    ("word", "heard"),
    [
        ("Park", "park_pressed"),
        ("Waiting", "waiting_pressed"),
        ("Lock", "lock_pressed"),
        ("Practice", "practice_pressed"),
    ],
)
def test_what_is_chosen_in_more_is_heard(open_frame: OpenFrame, word: str, heard: str) -> None:
    frame = open_frame()
    told = QSignalSpy(getattr(frame.bar, heard))
    (entry,) = [each for each in frame.bar.menu.actions() if each.text() == word]
    entry.trigger()
    assert told.count() == 1
