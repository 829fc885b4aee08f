"""Chips, cart lines, gesture cards, sentences, pictures and the loyalty line."""

import itertools

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import theme
from ui.parts import icons
from ui.parts.button import Button
from ui.parts.cart_line import CartLine
from ui.parts.chip import Chip, ChipRow
from ui.parts.field import Field, NoteField
from ui.parts.gesture_card import GestureCard
from ui.parts.loyalty_line import MOVE_MS, LoyaltyLine
from ui.parts.section import Label
from ui.parts.sentence import Sentence
from ui.parts.tile import Tile

REASONS = [("heel", "Heel or sole"), ("stitch", "Stitching"), ("swap", "Only a swap")]


def test_exclusive_chips_put_each_other_out(qtbot: QtBot) -> None:
    row = ChipRow(REASONS)
    qtbot.addWidget(row)
    row.show()
    row.choose("heel")
    with qtbot.waitSignal(row.chosen) as chosen:
        qtbot.mouseClick(row.chips()["swap"], Qt.MouseButton.LeftButton)
    assert chosen.args == ["swap", True]
    assert row.chosen_keys() == ["swap"]
    qtbot.mouseClick(row.chips()["swap"], Qt.MouseButton.LeftButton)
    assert row.chosen_keys() == ["swap"]


def test_other_chips_are_chosen_and_left(qtbot: QtBot) -> None:
    row = ChipRow(REASONS, exclusive=False)
    qtbot.addWidget(row)
    row.show()
    heard: list[tuple[object, bool]] = []
    row.chosen.connect(lambda key, on: heard.append((key, on)))
    for key in ("heel", "stitch", "heel"):
        qtbot.mouseClick(row.chips()[key], Qt.MouseButton.LeftButton)
    assert heard == [("heel", True), ("stitch", True), ("heel", False)]
    row.set_choices(REASONS[1:])
    assert row.chosen_keys() == ["stitch"]


@pytest.mark.parametrize("width", [150, 310, 894])
def test_chips_wrap_and_keep_apart(qtbot: QtBot, width: int) -> None:
    row = ChipRow(REASONS)
    qtbot.addWidget(row)
    row.resize(width, row.layout().heightForWidth(width))
    row.show()
    places = [chip.geometry() for chip in row.chips().values()]
    for one, other in itertools.combinations(places, 2):
        assert not one.adjusted(-3, -3, 4, 4).intersects(other.adjusted(-3, -3, 4, 4))
    assert all(row.rect().contains(place) for place in places)


def test_cross_takes_a_chip_back_and_its_words_open_it(qtbot: QtBot) -> None:
    chip = Chip("about 2 weeks", removable=True, height=44)
    qtbot.addWidget(chip)
    chip.show()
    end = QPoint(chip.width() - 20, 22)
    with qtbot.waitSignal(chip.removed), qtbot.assertNotEmitted(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=end)
    with qtbot.waitSignal(chip.clicked), qtbot.assertNotEmitted(chip.removed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(20, 22))
    with qtbot.waitSignal(chip.removed):
        QTest.keyClick(chip, Qt.Key.Key_Delete)


def test_cart_line_counts_within_its_limits(qtbot: QtBot) -> None:
    line = CartLine("Oxford tan 38", "RM 700.00", count=1, least=1, most=2)
    qtbot.addWidget(line)
    line.resize(441, 64)
    line.show()
    heard: list[int] = []
    line.count_changed.connect(heard.append)
    for button in (line.fewer, line.more, line.more, line.fewer):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard == [2, 1]
    line.set_count(2, "")
    assert line.count() == 2
    assert not line.amount.isVisible()


def test_gesture_card_is_given_when_it_was_chosen_for(qtbot: QtBot) -> None:
    card = GestureCard(
        "coffee",
        "Coffee at our café upstairs",
        "Good after a wait. 14 left today.",
        picture_name="coffee",
        whens=[("now", "Now"), ("next", "Next visit")],
    )
    qtbot.addWidget(card)
    card.resize(288, card.sizeHint().height())
    card.show()
    assert (card.picture.height(), card.give.geometry().top()) == (150, 290)
    assert card.give.height() == 60
    qtbot.mouseClick(card.when.chips()["next"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(card.given) as given:
        qtbot.mouseClick(card.give, Qt.MouseButton.LeftButton)
    assert given.args == ["coffee", "next"]


SENTENCE = (
    "I'm truly sorry, Puan Nurul. Brand-new shoes shouldn't do that, and you had to come all "
    "the way back. Thank you for giving us the chance."
)


@pytest.mark.parametrize(("width", "height"), [(894, 176), (388, 228), (310, 228)])
def test_sentence_is_shown_whole(qtbot: QtBot, width: int, height: int) -> None:
    sentence = Sentence(SENTENCE, 30)
    qtbot.addWidget(sentence)
    sentence.resize(width, height)
    sentence.show()
    assert sentence.heightForWidth(width) <= height
    drawn = sentence.grab().toImage()
    paper = drawn.pixelColor(width - 1, height - 1)
    assert all(drawn.pixelColor(x, height - 1) == paper for x in range(width))


@pytest.mark.parametrize("name", icons.ICON_NAMES)
def test_every_icon_can_be_drawn(name: str) -> None:
    assert QSvgRenderer(str(theme.RESOURCES / "icons" / f"{name}.svg")).isValid()
    image = icons.icon_pixmap(name, "accent").toImage()
    drawn = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 200
    ]
    accent = theme.colour("accent")
    assert drawn
    assert all(abs(colour.green() - accent.green()) < 8 for colour in drawn)


@pytest.mark.parametrize("name", icons.PICTURE_NAMES)
def test_every_picture_fills_its_place_in_both_themes(name: str) -> None:
    size = QSize(288, 150)
    light, dark = (icons.picture(name, size, dark=dark).toImage() for dark in (False, True))
    assert light != dark
    for x, y in ((0, 0), (287, 149)):
        assert light.pixelColor(x, y).alpha() == 255


def test_unknown_picture_is_the_wrapped_gift() -> None:
    size = QSize(288, 150)
    assert icons.picture("of their own", size).toImage() == icons.picture("gift", size).toImage()


def test_line_dips_comes_level_and_rises_above(qtbot: QtBot) -> None:
    line = LoyaltyLine()
    qtbot.addWidget(line)
    line.resize(1366, 48)
    path = line.curve()

    def height(column: float) -> float:
        steps = range(1001)
        points = [path.pointAtPercent(step / 1000) for step in steps]
        return min(points, key=lambda point: abs(point.x() - column / 4 * 1366)).y()

    before, dip, care, above = height(0.3), height(1.2), height(2.5), height(3.9)
    assert above < before < dip
    assert abs(before - care) < 1


def test_line_walks_at_once_without_movements_and_briefly_with_them(
    qapp: QApplication, qtbot: QtBot
) -> None:
    line = LoyaltyLine()
    qtbot.addWidget(line)
    line.resize(1366, 48)
    line.show()
    line.walk_to(2.5)
    assert line.progress == 2.5
    theme.apply(qapp, "light", 1.0, animated=True)
    if theme.animates():
        line.walk_to(3.5)
        assert line.progress < 3.5
    qtbot.waitUntil(lambda: line.progress in (2.5, 3.5))
    assert MOVE_MS <= 250


def test_fields_take_a_pasted_page_without_choking(qtbot: QtBot) -> None:
    field, note = Field("Name"), NoteField("In their words")
    qtbot.addWidget(field)
    qtbot.addWidget(note)
    field.setText("x" * 5000)
    note.setPlainText("x" * 5000)
    assert len(field.text()) == Field.LONGEST
    assert len(note.toPlainText()) == NoteField.LONGEST


def test_labels_never_read_markup(qtbot: QtBot) -> None:
    label = Label("<b>Aisyah</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("text_size", [1.0, 1.5, 2.0])
def test_parts_grow_while_they_are_shown(
    qapp: QApplication, qtbot: QtBot, text_size: float
) -> None:
    tile, button, field, label = Tile("Aisyah"), Button("Park"), Field("Name"), Label("Hello")
    for part in (tile, button, field, label):
        qtbot.addWidget(part)
        part.show()
    theme.apply(qapp, "light", text_size, animated=False)
    QApplication.processEvents()
    assert tile.size() == QSize(round(288 * text_size), round(120 * text_size))
    assert button.height() == field.height() == round(48 * text_size)
    assert label.font().pixelSize() == round(16 * text_size)
