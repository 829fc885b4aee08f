"""The grid and the bars that scanners read, before they are on paper."""

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from core.printing import code128
from core.vouchers import qr

digits_206 = st.integers(0, 10**206 - 1).map(lambda number: f"{number:0206d}")


def picture(dark: np.ndarray, quiet: int) -> np.ndarray:
    padded = np.pad(dark, quiet)
    return np.where(np.kron(padded, np.ones((4, 4), dtype=bool)), 0, 255).astype(np.uint8)


@settings(max_examples=20, deadline=None)
@given(digits_206)
def test_206_digits_are_version_7_and_read_back(digits: str) -> None:
    matrix = np.array(qr.matrix(digits))
    (read,) = zxingcpp.read_barcodes(picture(matrix, qr.QUIET_ZONE))
    assert matrix.shape == (45, 45)
    assert read.text == digits
    assert read.ec_level == "Q"


def test_a_quarter_of_the_codewords_may_be_hidden() -> None:
    digits = "7" * 206
    matrix = np.array(qr.matrix(digits))
    matrix[15:27, 15:27] = True
    (read,) = zxingcpp.read_barcodes(picture(matrix, qr.QUIET_ZONE))
    assert read.text == digits


@pytest.mark.parametrize("digits", ["00000000000000000000", "18446744073709551615"])
def test_20_digits_are_145_modules_and_read_back(digits: str) -> None:
    widths = code128.widths(digits)
    bars = np.concatenate([np.full(width, place % 2 == 0) for place, width in enumerate(widths)])
    (read,) = zxingcpp.read_barcodes(
        picture(np.tile(bars, (20, 1)), code128.QUIET_ZONE), zxingcpp.BarcodeFormat.Code128
    )
    assert len(bars) == code128.MODULES == 145
    assert read.text == digits
