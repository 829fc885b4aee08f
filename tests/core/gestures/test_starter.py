"""The catalogue a new shop begins with."""

import pytest

from core.gestures.starter import StarterGesture, starter_catalogue
from core.setup.answers import KINDS

GESTURES = starter_catalogue().gestures
of_every_shop = pytest.mark.parametrize("kind", ["shoes_cafe", *KINDS])


def named(name: str) -> StarterGesture:
    return next(gesture for gesture in GESTURES if gesture.words["en"].name == name)


def test_it_has_eighteen_gestures_numbered_from_one() -> None:
    assert [gesture.code for gesture in GESTURES] == list(range(1, 19))
    assert starter_catalogue().currency == "MYR"


@of_every_shop
def test_numbers_stand_once_and_nothing_is_counted_that_nobody_has_counted(kind: str) -> None:
    gestures = starter_catalogue(kind).gestures
    assert [gesture.code for gesture in gestures] == list(range(1, len(gestures) + 1))
    assert kind == "shoes_cafe" or all(gesture.stock is None for gesture in gestures)


@of_every_shop
def test_some_of_it_costs_nothing_and_every_kind_of_gesture_is_there(kind: str) -> None:
    gestures = starter_catalogue(kind).gestures
    free = [gesture for gesture in gestures if gesture.cost_minor == 0]
    assert len(free) >= 2
    assert "A personal thank-you" in {gesture.words["en"].name for gesture in free}
    kinds = {gesture.kind for gesture in gestures}
    assert {"gift", "treat", "card", "service", "thanks"} <= kinds


@of_every_shop
def test_the_budgets_give_many_a_treat_and_no_fortune(kind: str) -> None:
    starter = starter_catalogue(kind)
    usual = sorted(gesture.cost_minor for gesture in starter.gestures)[len(starter.gestures) // 2]
    assert 5 * usual <= starter.budgets.colleague_a_day <= starter.budgets.store_a_month // 5
    assert max(gesture.cost_minor for gesture in starter.gestures) <= (
        starter.budgets.colleague_a_day
    )


@of_every_shop
def test_every_gesture_has_its_words_in_every_language(kind: str) -> None:
    for gesture in starter_catalogue(kind).gestures:
        assert tuple(gesture.words) == ("en", "ms", "zh", "ta")
        for language, words in gesture.words.items():
            assert words.name
            assert words.wording
            assert not words.wording.endswith(".")
            assert bool(words.say) == (language in ("zh", "ta"))


@of_every_shop
def test_nothing_in_it_makes_a_price_lower(kind: str) -> None:
    for gesture in starter_catalogue(kind).gestures:
        for words in gesture.words.values():
            said = f"{words.name} {words.wording}".lower()
            cuts = ("%", "off ", "discount", "diskaun", "折", "优惠", "தள்ளுபடி")
            assert not any(cut in said for cut in cuts)


@of_every_shop
def test_what_is_given_next_time_is_on_paper_and_has_a_last_day(kind: str) -> None:
    for gesture in starter_catalogue(kind).gestures:
        later = gesture.given in ("next", "either")
        assert gesture.paper == later
        assert (gesture.days_valid > 0) == later


def test_the_storys_gestures_are_as_the_story_tells_them() -> None:
    socks, dessert, card = (
        named("Pair of socks"),
        named("Free dessert"),
        named("The manager's card"),
    )
    assert (socks.cost_minor, socks.given, socks.paper, socks.stock) == (600, "now", False, 23)
    assert (dessert.cost_minor, dessert.given, dessert.paper) == (750, "next", True)
    assert (card.cost_minor, card.given, card.paper) == (3800, "next", True)
    assert card.words["en"].wording == "all food at your next visit"
