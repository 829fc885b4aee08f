"""Colours can be read by everybody, and every measure follows the text size."""

import re

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel

from ui import theme
from ui.palette import DARK, LIGHT, SHAPE_PAIRS, TEXT_PAIRS, Palette
from ui.tour.checks.contrast import contrast


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_text_is_readable(palette: Palette, pair: tuple[str, str]) -> None:
    text, ground = (getattr(palette, purpose) for purpose in pair)
    assert contrast(QColor(text), QColor(ground)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", SHAPE_PAIRS, ids="-on-".join)
def test_outlines_and_pictures_are_visible(palette: Palette, pair: tuple[str, str]) -> None:
    shape, ground = (getattr(palette, purpose) for purpose in pair)
    assert contrast(QColor(shape), QColor(ground)) >= 3


def test_style_sheet_names_only_known_colours(qapp: QApplication) -> None:
    for look in ("light", "dark"):
        theme.apply(qapp, look)
        sheet = qapp.styleSheet()
        assert "@" not in sheet.partition("*/")[2]
        assert set(re.findall(r"#[0-9a-f]{6}\b", sheet)) <= set(vars(theme.palette()).values())


def test_measures_and_type_follow_the_text_size(qapp: QApplication) -> None:
    theme.apply(qapp, "light", 1.5)
    assert theme.px(44) == 66
    assert theme.font(20).pixelSize() == 30
    assert "width: 36px" in qapp.styleSheet()


def test_type_scale_is_kept() -> None:
    with pytest.raises(ValueError, match="19"):
        theme.font(19)


@pytest.mark.parametrize(("height", "least_size"), [(45, 13), (90, 18), (300, 30)])
def test_long_words_shrink_until_they_fit(height: int, least_size: int) -> None:
    text = "One free dessert of your choice, good until the end of the year"
    room = QRectF(0, 0, 300, 10_000)
    font = theme.font_that_fits(text, 300, height, 30)
    wrap = int(Qt.TextFlag.TextWordWrap)
    assert QFontMetricsF(font).boundingRect(room, wrap, text).height() <= height
    assert font.pixelSize() >= least_size


def test_dark_and_light_can_be_changed_while_open(qapp: QApplication) -> None:
    label = QLabel()
    label.ensurePolished()
    theme.apply(qapp, "dark")
    assert theme.palette() is DARK
    assert qapp.palette().window().color() == QColor(DARK.paper)
    theme.apply(qapp, "light")
    assert qapp.palette().window().color() == QColor(LIGHT.paper)
