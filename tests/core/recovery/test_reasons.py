"""What may have happened, by kind of article."""

import pytest

from core.recovery.phrases import LANGUAGES
from core.recovery.reasons import article_kind, article_kinds, problems
from core.setup.answers import KINDS

of_every_shop = pytest.mark.parametrize("shop_kind", ["shoes_cafe", *KINDS])


@of_every_shop
def test_every_kind_and_reason_has_a_name_in_every_language(shop_kind: str) -> None:
    for kind in article_kinds(shop_kind):
        for names in (kind.names, *(reason.names for reason in kind.reasons)):
            assert tuple(names) == LANGUAGES
            assert all(name.strip() for name in names.values())


@of_every_shop
def test_codes_stand_once(shop_kind: str) -> None:
    codes = [reason.code for kind in article_kinds(shop_kind) for reason in kind.reasons]
    assert len(set(codes)) == len(codes)


def test_a_shoe_can_lose_its_heel_and_that_is_asked_first() -> None:
    shoes = article_kind("oxfords")
    assert shoes.code == "footwear"
    assert shoes.reasons[0].code == "shoe_heel"


@of_every_shop
def test_what_hurts_somebody_is_never_among_the_first_asked(shop_kind: str) -> None:
    for kind in article_kinds(shop_kind):
        assert not any(reason.grave for reason in kind.reasons[:3])


def test_an_unknown_category_is_service() -> None:
    assert article_kind("gift vouchers").code == "service"


@of_every_shop
def test_what_goes_wrong_where_nothing_was_brought_begins_with_the_most_frequent(
    shop_kind: str,
) -> None:
    found = problems(shop_kind)
    assert len(found) >= 5
    assert not any(reason.grave for _, reason in found)
    assert article_kinds(shop_kind)[-1].code == "service"


@pytest.mark.parametrize(
    ("category", "shop_kind", "code"),
    [
        ("Kasut", "shoes", "footwear"),
        ("DRESSES", "shoes", "clothing"),
        ("gift vouchers", "shoes", "other"),
        ("Bread", "cafe", "goods"),
        ("nobody knows", "cafe", "goods"),
        ("Radios", "general", "goods"),
    ],
)
def test_a_tills_own_category_finds_its_kind(category: str, shop_kind: str, code: str) -> None:
    assert article_kind(category, shop_kind).code == code
