"""Lines in any script: what is drawn, in which order, and what is embedded."""

import io
from itertools import pairwise

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from core.printing.fonts import Style, machine_fonts
from core.printing.lettering import Line, clean, draw_line, set_line

WORDS = {
    "Malay": "Puan Nurul binti Abdul Rahman",
    "Chinese": "张伟先生",
    "Tamil": "கார்த்திகேயன்",
    "Arabic": "لمى السعيد",
    "Polish": "Łukasz Żółć",
    "mixed": "Nurul بنت أحمد & 张伟 (VIP 24)",
}
styles = pytest.mark.parametrize("style", Style)


def glyphs(line: Line) -> list[int]:
    return [glyph.index for run in line.runs for glyph in run.glyphs]


def letters(line: Line) -> str:
    return "".join(glyph.char for run in line.runs for glyph in run.glyphs)


def drawn(line: Line) -> pypdfium2.PdfPage:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(600, 100), invariant=1)
    draw_line(canvas, line, 50, 50, 20)
    canvas.showPage()
    canvas.save()
    return pypdfium2.PdfDocument(file.getvalue())[0]


@styles
@pytest.mark.parametrize("text", WORDS.values(), ids=WORDS)
def test_every_script_is_drawn_with_real_glyphs(text: str, style: Style) -> None:
    line = set_line(text, style)
    ink = drawn(line).render(scale=2, grayscale=True).to_numpy().squeeze() < 128
    columns = ink.any(axis=0).nonzero()[0] / 2

    assert all(glyphs(line))
    assert columns.min() >= 49
    assert columns.max() <= 50 + line.width * 20 + 2
    assert columns.max() - columns.min() >= line.width * 20 * 0.85


def test_latin_is_embedded_and_can_be_copied() -> None:
    page = drawn(set_line("AVATAR To Wellington", Style.SERIF_BOLD))
    assert page.get_textpage().get_text_range() == "AVATAR To Wellington"


def test_letters_are_kerned() -> None:
    apart = set_line("A", Style.SANS).width + set_line("V", Style.SANS).width
    assert set_line("AV", Style.SANS).width < apart


def test_tamil_vowel_signs_move_before_their_consonant() -> None:
    (run,) = set_line("கெ", Style.SANS).runs
    shaper = run.face.shaper
    assert glyphs(set_line("கெ", Style.SANS)) == [
        shaper.get_nominal_glyph(ord("\u0bc6")),
        shaper.get_nominal_glyph(ord("\u0b95")),
    ]


def test_arabic_runs_from_right_to_left_and_its_letters_join() -> None:
    line = set_line("سلم", Style.SANS)
    (run,) = line.runs
    alone = [run.face.shaper.get_nominal_glyph(ord(char)) for char in "ملس"]
    assert letters(line) == "ملس"
    assert glyphs(line) != alone


def test_numbers_within_arabic_keep_their_order() -> None:
    line = set_line("هدية 24 لك", Style.SANS)
    assert letters(line).index("2") < letters(line).index("4")
    assert letters(line)[0] == "ك"


def test_brackets_are_mirrored_in_arabic() -> None:
    line = set_line("(لمى)", Style.SANS, rtl=True)
    shaper = line.runs[0].face.shaper
    assert glyphs(line)[0] == shaper.get_nominal_glyph(ord("("))


def test_the_direction_of_the_paragraph_decides_where_it_begins() -> None:
    assert letters(set_line("Nurul لمى", Style.SANS))[0] == "N"
    assert letters(set_line("Nurul لمى", Style.SANS, rtl=True)).endswith("Nurul")


def test_what_no_font_has_is_left_out() -> None:
    missing = "\U000f0000"
    assert machine_fonts().missing_glyphs(missing) == [missing]
    assert glyphs(set_line(f"A{missing}B", Style.SANS)) == glyphs(set_line("AB", Style.SANS))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  Mei\t\nLing ", "Mei Ling"),
        ("Mei\x07\x00\u202eLing", "MeiLing"),
        ("a\u0301", "á"),
        ("க\u200dன", "க\u200dன"),
        ("Z" + "\u0335" * 500, "Z" + "\u0335" * 3),
        ("\ud800x", "x"),
        ("❤\ufe0f", "❤"),
    ],
)
def test_what_is_kept_of_a_text(text: str, kept: str) -> None:
    assert clean(text) == kept


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40), st.booleans())
def test_any_text_can_be_set_and_drawn(text: str, rtl: bool) -> None:
    line = set_line(clean(text), Style.SANS, rtl)
    assert line.width >= 0
    assert all(glyphs(line))
    xs = [glyph.x for run in line.runs for glyph in run.glyphs[:1]]
    assert all(before <= after + 600 for before, after in pairwise(xs))
    drawn(line)
