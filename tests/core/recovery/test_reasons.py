"""What may have happened, by kind of article."""

from core.recovery.phrases import LANGUAGES
from core.recovery.reasons import article_kind, article_kinds


def test_every_kind_and_reason_has_a_name_in_every_language() -> None:
    for kind in article_kinds():
        for names in (kind.names, *(reason.names for reason in kind.reasons)):
            assert tuple(names) == LANGUAGES
            assert all(name.strip() for name in names.values())


def test_codes_stand_once() -> None:
    codes = [reason.code for kind in article_kinds() for reason in kind.reasons]
    assert len(set(codes)) == len(codes)


def test_a_shoe_can_lose_its_heel_and_that_is_asked_first() -> None:
    shoes = article_kind("oxfords")
    assert shoes.code == "footwear"
    assert shoes.reasons[0].code == "shoe_heel"


def test_what_hurts_somebody_is_never_among_the_first_asked() -> None:
    for kind in article_kinds():
        assert not any(reason.grave for reason in kind.reasons[:3])


def test_an_unknown_category_is_service() -> None:
    assert article_kind("gift vouchers").code == "service"
