"""Texts fitted into a width."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.printing.fonts import Style
from core.printing.lettering import clean
from core.printing.wrapping import Block, Measure, fit

MEASURE = Measure(width=200, max_lines=3, most=24, least=8)


def rows(block: Block) -> list[str]:
    return [line.text for line in block.lines]


def test_a_short_text_keeps_its_size() -> None:
    block = fit("A free dessert", Style.SERIF, MEASURE)
    assert rows(block) == ["A free dessert"]
    assert block.size == 24


def test_lines_are_about_equally_long() -> None:
    block = fit("One free dessert of your choice", Style.SERIF_BOLD, MEASURE)
    assert rows(block) == ["One free dessert", "of your choice"]


def test_a_text_shrinks_rather_than_break_a_word() -> None:
    block = fit("Wellingtonsocksandshoes for you", Style.SERIF_BOLD, MEASURE)
    assert block.size < 24
    assert "Wellingtonsocksandshoes" in " ".join(rows(block))


def test_at_the_least_size_a_word_is_broken_and_then_cut() -> None:
    block = fit("W" * 5000, Style.SANS, MEASURE)
    assert block.size == 8
    assert block.cut
    assert len(block.lines) == 3
    assert rows(block)[-1].endswith("W…")


def test_chinese_breaks_anywhere_but_not_before_a_comma() -> None:
    text = "任选一份甜点，请您免费享用，祝您愉快。任选一份甜点，请您免费享用，祝您愉快。"
    block = fit(text, Style.SANS, Measure(120, 20, 14, 14))
    assert "".join(rows(block)) == text
    assert len(block.lines) > 4
    assert not any(row[0] in "，。" for row in rows(block))


def test_a_line_ends_at_a_comma_where_it_can() -> None:
    block = fit(
        "送给您的小小心意：感谢您再次光临，让我们有机会把事情做好",
        Style.SANS,
        Measure(200, 2, 11, 11),
    )
    assert rows(block)[0][-1] in "：，"


def test_marks_stay_with_their_letter() -> None:
    block = fit("கொ" * 200, Style.SANS, Measure(100, 3, 10, 10))
    assert all(row.startswith("க") for row in rows(block))


def test_a_letter_wider_than_the_room_is_made_smaller() -> None:
    block = fit("Wி", Style.SANS, Measure(30, 1, 20, 6))
    assert block.width <= 30
    assert rows(block) == ["Wி"]


@pytest.mark.parametrize("text", ["", "   ", "\x07\u200b"])
def test_nothing_takes_no_room(text: str) -> None:
    block = fit(text, Style.SANS, MEASURE)
    assert block.lines == ()
    assert block.height == block.width == 0


@settings(max_examples=150, deadline=None)
@given(
    st.text(st.sampled_from("Ab W-,.张伟，（）க்தி لمى\u0301\n"), max_size=300),
    st.sampled_from(Style),
    st.integers(1, 4),
    st.floats(30, 300),
    st.booleans(),
)
def test_any_text_fits_and_only_a_cut_loses_letters(
    text: str, style: Style, max_lines: int, width: float, rtl: bool
) -> None:
    block = fit(text, style, Measure(width, max_lines, 20, 6), rtl=rtl)
    assert len(block.lines) <= max_lines
    assert block.width <= width + 0.01
    assert 6 <= block.size <= 20
    if not block.cut:
        assert "".join(rows(block)).replace(" ", "") == clean(text).replace(" ", "")
    tops = [
        baseline - line.ascent * block.size
        for line, baseline in zip(block.lines, block.baselines, strict=True)
    ]
    bottoms = [
        baseline + line.descent * block.size
        for line, baseline in zip(block.lines, block.baselines, strict=True)
    ]
    assert all(bottom <= top for bottom, top in zip(bottoms, tops[1:], strict=False))
