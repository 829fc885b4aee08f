"""The slip for the till: every code is read off the paper, whatever the paper and the code."""

import numpy as np
import pypdfium2
import pytest
import zxingcpp

from core.printing.paper import A6, ROLL_80, Paper
from core.printing.slip import Slip, SlipCode, draw_slip

CODES = ("POS-40213", "9551234567890", "SKU-OXFORD-TAN-38-EUR")


def slip(*codes: str, sample: str = "") -> Slip:
    to_do = ("Oxford tan 38: Return 1, sell 1 of the same.",)
    return Slip("Kasut & Kopi", tuple(SlipCode("Sale", code) for code in codes), to_do, sample)


def dots(pdf: bytes) -> np.ndarray:
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 1
    return document[0].render(scale=203.2 / 72, grayscale=True).to_numpy().squeeze()


@pytest.mark.parametrize("paper", [ROLL_80, A6], ids=lambda paper: paper.name)
@pytest.mark.parametrize("codes", [CODES, CODES[:1], tuple(f"R{n}" for n in range(9))])
def test_every_code_is_read_off_the_paper(codes: tuple[str, ...], paper: Paper) -> None:
    picture = np.where(dots(draw_slip(slip(*codes), paper)) < 128, 0, 255).astype(np.uint8)
    assert {found.text for found in zxingcpp.read_barcodes(picture)} == set(codes)


def test_nothing_but_words_where_there_is_nothing_to_scan() -> None:
    page = pypdfium2.PdfDocument(draw_slip(slip(), ROLL_80))[0].get_textpage()
    words = " ".join(page.get_text_range().split())
    assert words == "Kasut & Kopi Oxford tan 38: Return 1, sell 1 of the same."


def test_a_code_too_long_for_bars_is_written() -> None:
    long = "SKU-OXFORD-TAN-38-EUR-WIDE"
    pdf = draw_slip(slip("R1", long), ROLL_80)
    picture = np.where(dots(pdf) < 128, 0, 255).astype(np.uint8)
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == ["R1"]
    assert long in pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()


def test_the_same_slip_is_the_same_bytes_and_a_sample_says_so() -> None:
    assert draw_slip(slip(*CODES), ROLL_80) == draw_slip(slip(*CODES), ROLL_80)
    page = pypdfium2.PdfDocument(draw_slip(slip(*CODES, sample="SAMPLE"), A6))[0]
    assert page.get_textpage().get_text_range().startswith("SAMPLE")
