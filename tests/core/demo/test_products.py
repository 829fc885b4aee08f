"""What the demo shop sells carries codes a scanner would take."""

from random import Random

import pytest
import zxingcpp

from core.demo.products import CAFE_CATEGORIES, STORY_BARCODE, ean13, products
from core.recovery.reasons import article_kinds


@pytest.mark.parametrize(
    ("twelve", "whole"),
    [("400638133393", "4006381333931"), ("978014300723", "9780143007234")],
)
def test_the_check_digit_is_the_published_one(twelve: str, whole: str) -> None:
    assert ean13(twelve) == whole


def test_every_barcode_is_a_valid_ean_13_and_stands_once() -> None:
    codes = [product.barcode for product in products(Random(1)) if product.barcode is not None]
    assert len(set(codes)) == len(codes)
    for code in codes:
        # The encoder refuses a code whose check digit is wrong.
        barcode = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.EAN13)
        assert barcode.text == code


def test_only_what_the_cafe_makes_has_no_barcode() -> None:
    for product in products(Random(1)):
        assert (product.barcode is None) == (product.category in CAFE_CATEGORIES)


def test_numbers_and_skus_stand_once() -> None:
    sold = products(Random(1))
    assert len({product.number for product in sold}) == len(sold)
    assert len({product.sku for product in sold}) == len(sold)


def test_only_the_stock_comes_from_the_seed() -> None:
    one, other = products(Random(1)), products(Random(2))
    assert one != other
    assert [each.barcode for each in one] == [each.barcode for each in other]
    story = [each for each in (*one, *other) if each.barcode == STORY_BARCODE]
    assert [each.stock for each in story] == [3, 3]


def test_every_category_has_its_own_kind_of_article() -> None:
    claimed = [category for kind in article_kinds() for category in kind.categories]
    assert len(set(claimed)) == len(claimed)
    assert {product.category for product in products(Random(1))} == set(claimed)
