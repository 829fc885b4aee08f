"""The catalogue a new shop begins with."""

from core.gestures.starter import StarterGesture, starter_catalogue

GESTURES = starter_catalogue().gestures


def named(name: str) -> StarterGesture:
    return next(gesture for gesture in GESTURES if gesture.words["en"].name == name)


def test_it_has_eighteen_gestures_numbered_from_one() -> None:
    assert [gesture.code for gesture in GESTURES] == list(range(1, 19))
    assert starter_catalogue().currency == "MYR"


def test_some_of_it_costs_nothing() -> None:
    free = [gesture for gesture in GESTURES if gesture.cost_minor == 0]
    assert len(free) >= 2
    assert named("A personal thank-you") in free


def test_every_gesture_has_its_words_in_every_language() -> None:
    for gesture in GESTURES:
        assert tuple(gesture.words) == ("en", "ms", "zh", "ta")
        for language, words in gesture.words.items():
            assert words.name
            assert words.wording
            assert not words.wording.endswith(".")
            assert bool(words.say) == (language in ("zh", "ta"))


def test_nothing_in_it_makes_a_price_lower() -> None:
    for gesture in GESTURES:
        for words in gesture.words.values():
            said = f"{words.name} {words.wording}".lower()
            cuts = ("%", "off ", "discount", "diskaun", "折", "优惠", "தள்ளுபடி")
            assert not any(cut in said for cut in cuts)


def test_what_is_given_next_time_is_on_paper_and_has_a_last_day() -> None:
    for gesture in GESTURES:
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
