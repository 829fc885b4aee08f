"""A product by its code, by a few words, and its sister sizes."""

from dataclasses import replace

import pytest

from core.goods.called import BEGINNING, SLIP, WHOLE, called
from core.goods.keys import barcode_forms
from core.goods.products import (
    ProductView,
    find_products,
    product,
    product_by_code,
    variants_of,
)
from core.shop import Shop
from tests.core.till_rows import product as till_product
from tests.core.till_rows import read_in


@pytest.fixture
def stocked(shop: Shop) -> Shop:
    oxford = till_product("P1", "Oxford", "tan 38")
    read_in(
        shop,
        products=(
            replace(oxford, barcode="012345678905", sku="OX-TAN-38"),
            till_product("P2", "Oxford", "tan 39"),
            till_product("P3", "Oxford", "black 38"),
            till_product("P4", "Derby", "tan 38"),
            till_product("P5", "Flat white"),
        ),
    )
    return shop


def names(found: tuple[ProductView, ...]) -> list[str]:
    return [each.name for each in found]


@pytest.mark.parametrize("code", ["012345678905", "0012345678905", "12345678905", "ox-tan-38 "])
def test_a_code_is_found_with_and_without_its_zeros(stocked: Shop, code: str) -> None:
    found = stocked.ask(product_by_code, code)
    assert found is not None
    assert found.name == "Oxford tan 38"


@pytest.mark.parametrize("code", ["", "99", "oxford", "\x00"])
def test_what_is_no_code_is_no_product(stocked: Shop, code: str) -> None:
    assert stocked.ask(product_by_code, code) is None


def test_words_in_any_order_put_the_whole_match_first(stocked: Shop) -> None:
    assert names(stocked.ask(find_products, "38 tan oxford"))[0] == "Oxford tan 38"
    assert set(names(stocked.ask(find_products, "oxf"))) == {
        "Oxford tan 38",
        "Oxford tan 39",
        "Oxford black 38",
    }


def test_a_slip_of_the_finger_still_finds(stocked: Shop) -> None:
    assert names(stocked.ask(find_products, "oxfrod black")) == ["Oxford black 38"]


def test_words_of_a_person_do_not_hide_the_article(stocked: Shop) -> None:
    said = ["nurul", "derby"]
    assert stocked.ask(find_products, " ".join(said)) == ()
    found = stocked.ask(called, said)
    assert (found.words, list(found.products.values())) == (("derby",), [(WHOLE,)])


def test_a_word_is_told_whole_begun_or_with_a_slip(stocked: Shop) -> None:
    wells = [stocked.ask(called, [word]).products[4] for word in ("derby", "der", "dreby")]
    assert wells == [(WHOLE,), (BEGINNING,), (SLIP,)]
    assert stocked.ask(called, ["xyzzy"]).products == {}


def test_a_word_that_is_too_common_is_looked_for_among_the_others(shop: Shop) -> None:
    many = (till_product(f"P{n}", "Oxford", f"size{n}") for n in range(3_200))
    read_in(shop, products=(*many, till_product("Q", "Derby", "tan 38")))
    found = shop.ask(called, ["langkah", "derby"])
    assert (list(found.products.values()), found.all_of_them) == ([(WHOLE, WHOLE)], True)
    assert not shop.ask(called, ["langkah"]).all_of_them
    assert names(shop.ask(find_products, "langkah derby"))[0] == "Derby tan 38"


def test_sister_sizes_are_of_the_same_model(stocked: Shop) -> None:
    first = stocked.ask(product_by_code, "OX-TAN-38")
    assert first is not None
    assert names(stocked.ask(variants_of, first.id)) == ["Oxford black 38", "Oxford tan 39"]
    assert stocked.ask(product, first.id) == first


def test_a_product_without_a_variant_has_no_blank_behind_its_name(stocked: Shop) -> None:
    assert names(stocked.ask(find_products, "flat")) == ["Flat white"]


def test_barcode_forms_of_what_is_no_number() -> None:
    assert barcode_forms("AB 12") == ("AB12",)
