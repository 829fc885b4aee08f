"""The printed note: read by scanners, alike every time, in any script, never overlapping."""

import hashlib
import shutil
import subprocess
import sys
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from core.printing.fonts import machine_fonts
from core.printing.paper import A6, PAPERS, ROLL_80, Paper
from core.vouchers import qr
from core.vouchers.note import draw
from core.vouchers.note_layout import POINTS, Box, Mark, Note, Sheet, Text, layout, words
from tests.core.vouchers import notes

papers = pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
every_note = pytest.mark.parametrize("note", notes.ALL.values(), ids=notes.ALL)
TEXTS = ("shop_name", "address", "gift", "from_name", "until", "where", "terms", "for_name")


def dots(pdf: bytes) -> np.ndarray:
    """The only page as a receipt printer sees it: 203.2 dpi, True where black."""
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 1
    grey = document[0].render(scale=203.2 / 72, grayscale=True).to_numpy().squeeze()
    return grey < 128


def spoken(pdf: bytes) -> str:
    return " ".join(pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range().split())


def box(sheet: Sheet, name: str) -> Box:
    return next(each for each in sheet.boxes if each.name == name)


def assert_well_laid(sheet: Sheet, paper: Paper) -> None:
    """Nothing outside the margins, nothing over another, every line within its box."""
    assert sheet.fits
    edge = 0.01
    for each in sheet.boxes:
        assert each.left >= paper.margin - edge
        assert each.left + each.width <= paper.width - paper.margin + edge
        assert each.top >= paper.margin - edge
        assert each.top + each.height <= sheet.height - paper.margin + edge
        if isinstance(each.content, Text):
            assert each.content.block.width / POINTS <= each.width + edge
            assert each.content.block.height / POINTS <= each.height + edge
    for one, other in combinations(sheet.boxes, 2):
        apart = (
            one.left + one.width <= other.left + edge
            or other.left + other.width <= one.left + edge
            or one.top + one.height <= other.top + edge
            or other.top + other.height <= one.top + edge
        )
        assert apart or {one.name, other.name} == {"band", "sample"}, (one.name, other.name)


@papers
@every_note
def test_both_codes_are_read_off_the_paper(note: Note, paper: Paper) -> None:
    picture = np.where(dots(draw(note, paper)), 0, 255).astype(np.uint8)
    read = {str(found.format): found.text for found in zxingcpp.read_barcodes(picture)}
    assert sorted(read.values()) == sorted([notes.PAYLOAD, note.bars])


@pytest.mark.skipif(shutil.which("zbarimg") is None, reason="zbar is not installed")
@papers
def test_zbar_reads_both_codes_too(paper: Paper, tmp_path: Path) -> None:
    picture = tmp_path / "note.png"
    Image.fromarray(~dots(draw(notes.ENGLISH, paper))).save(picture)
    said = subprocess.run(
        ["zbarimg", "--quiet", "--raw", str(picture)], capture_output=True, text=True, check=True
    ).stdout
    assert sorted(said.split()) == sorted([notes.PAYLOAD, notes.ENGLISH.bars])


@papers
def test_every_module_is_exactly_five_by_five_dots(paper: Paper) -> None:
    sheet = layout(notes.ENGLISH, paper)
    place = box(sheet, "qr")
    side = 45 * 5
    top, left = (round((mm + 4 * 0.625) * 8) for mm in (place.top, place.left))
    page = dots(draw(notes.ENGLISH, paper))
    modules = page[top : top + side, left : left + side].reshape(45, 5, 45, 5)
    expected = np.array(qr.matrix(notes.PAYLOAD))[:, None, :, None]
    assert (modules == expected).all()


def test_the_paper_is_as_long_as_the_text_needs() -> None:
    short = layout(notes.ENGLISH, ROLL_80)
    longer = layout(replace(notes.ENGLISH, terms="Bring this note. " * 20), ROLL_80)
    assert longer.height > short.height
    assert dots(draw(notes.ENGLISH, ROLL_80)).shape == (short.height * 8, 640)
    assert dots(draw(notes.ENGLISH, A6)).shape == (148 * 8, 105 * 8)


@every_note
def test_the_same_note_gives_the_same_bytes(note: Note) -> None:
    first = draw(note, A6)
    draw(notes.TAMIL, ROLL_80)
    assert draw(note, A6) == first


def test_another_process_gives_the_same_bytes() -> None:
    program = (
        "import hashlib, sys\n"
        "from core.printing.paper import A6\n"
        "from core.vouchers.note import draw\n"
        "from tests.core.vouchers import notes\n"
        "print(hashlib.sha256(draw(notes.TAMIL, A6)).hexdigest())\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout
    assert said.strip() == hashlib.sha256(draw(notes.TAMIL, A6)).hexdigest()


@papers
@every_note
def test_nothing_overlaps_or_leaves_the_paper(note: Note, paper: Paper) -> None:
    assert_well_laid(layout(note, paper), paper)


@papers
def test_a_signature_stands_on_its_line_in_ink(paper: Paper) -> None:
    sheet = layout(notes.SIGNED, paper)
    signed, line = box(sheet, "signature"), box(sheet, "ink line")
    assert 0 < line.top - (signed.top + signed.height) < 1
    blank = box(layout(notes.ENGLISH, paper), "ink line")
    assert blank.width == line.width
    dot = 203.2 / 25.4
    rows = slice(round(signed.top * dot), round((signed.top + signed.height) * dot))
    columns = slice(round(signed.left * dot), round((signed.left + signed.width) * dot))
    ink = dots(draw(notes.SIGNED, paper))[rows, columns]
    assert ink[-3:].any()
    assert 0.01 < ink.mean() < 0.3


@papers
@pytest.mark.parametrize(
    "text", ["Maximilian " * 500, "W" * 5000, "张" * 5000, "கார்த்தி" * 700, "لمى" * 1700]
)
def test_five_thousand_characters_anywhere_shrink_wrap_and_are_cut(text: str, paper: Paper) -> None:
    everywhere = replace(notes.TAMIL, **dict.fromkeys(TEXTS, text), copy_number=9, sample=True)
    sheet = layout(everywhere, paper)
    assert_well_laid(sheet, paper)
    assert box(sheet, "for").content.block.cut


letters = st.text(
    st.sampled_from("Aé W-,.張伟，（）கார்த்தி لمى بن\u0301\u200d😀\x07\n"), max_size=200
)


@settings(max_examples=60, deadline=None)
@given(
    said=st.fixed_dictionaries(dict.fromkeys(TEXTS, letters)),
    language=st.sampled_from(["en", "ms", "zh", "ta", "xx"]),
    copy_number=st.integers(0, 12),
    sample=st.booleans(),
    rtl=st.booleans(),
    paper=st.sampled_from(list(PAPERS.values())),
)
def test_any_texts_are_well_laid(
    said: dict[str, str], language: str, copy_number: int, sample: bool, rtl: bool, paper: Paper
) -> None:
    note = replace(
        notes.ENGLISH,
        **said,
        language=language,
        copy_number=copy_number,
        sample=sample,
        rtl=rtl,
    )
    assert_well_laid(layout(note, paper), paper)
    assert draw(note, paper).startswith(b"%PDF")


@every_note
def test_no_letter_is_a_box(note: Note) -> None:
    texts = [each.content for each in layout(note, A6).boxes if isinstance(each.content, Text)]
    lines = [line for text in texts for line in text.block.lines]
    assert machine_fonts().missing_glyphs("".join(line.text for line in lines)) == []
    assert all(glyph.index for line in lines for run in line.runs for glyph in run.glyphs)


def test_the_texts_can_be_read_and_copied() -> None:
    said = spoken(draw(notes.ENGLISH, A6))
    for text in ("One free dessert", "For Puan Nurul", "From Mei Ling", "Good until", "signed by"):
        assert text in said
    assert notes.ENGLISH.code in said
    assert "Copy" not in said
    assert "SAMPLE" not in said


@papers
def test_a_second_print_says_so_and_a_sample_says_so(paper: Paper) -> None:
    assert "Copy 2" in spoken(draw(replace(notes.ENGLISH, copy_number=1), paper))
    assert "SAMPLE" in spoken(draw(replace(notes.ENGLISH, sample=True), paper))


def test_an_unknown_language_has_english_words() -> None:
    assert words("xx") == words("en")
    assert words("ms").copy == "Salinan {number}"


def test_receipt_paper_is_printed_in_black_alone() -> None:
    def colours(paper: Paper) -> int:
        page = pypdfium2.PdfDocument(draw(notes.ENGLISH, paper))[0].render(scale=1).to_numpy()
        return int((page.max(axis=2) - page.min(axis=2)).max())

    assert colours(ROLL_80) == 0
    assert colours(A6) > 0


@papers
def test_the_codes_stand_on_whole_dots(paper: Paper) -> None:
    for each in layout(notes.ENGLISH, paper).boxes:
        if isinstance(each.content, Mark) and each.content.kind == "qr":
            assert each.left * 8 == round(each.left * 8)
            assert each.top * 8 == round(each.top * 8)
