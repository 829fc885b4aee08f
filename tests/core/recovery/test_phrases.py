"""What is said to the customer: in every language, whole, short enough, sorry once."""

import itertools
import textwrap
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.recovery.phrases import (
    COSTS,
    LANGUAGES,
    Saying,
    apology,
    call_question,
    greeting,
    handing_over,
    phrases,
    short_apology,
)

VARIANTS = range(6)
NAMES = (None, "Puan Nurul", "Ms van den Berg")
ARTICLES = (None, "Oxford tan 38", "Block-heel Sandal black 38")
SORRY = {
    "en": ("sorry", "apologi", "forgive"),
    "ms": ("maaf",),
    "zh": ("对不起", "抱歉", "道歉"),
    "ta": ("மன்னிப்பு", "மன்னிக்க", "வருந்து"),
}
THANKS = {"en": "hank you", "ms": "erima kasih", "zh": "谢谢", "ta": "நன்றி"}
PROMISES = {
    "en": ("promise", "never", "guarantee", "make sure", " will "),
    "ms": ("janji", "jamin", "pasti", " akan "),
    "zh": ("保证", "承诺", "一定", "不会"),
    "ta": ("வாக்கு", "உறுதி", "இனி"),
}
LATIN = ("en", "ms")

in_every_language = pytest.mark.parametrize("language", LANGUAGES)


def apologies(language: str) -> Iterator[Saying]:
    counts = range(len(COSTS) + 1)
    chosen = [some for count in counts for some in itertools.combinations(COSTS, count)]
    for name, article, costs, variant in itertools.product(NAMES, ARTICLES, chosen, VARIANTS):
        yield apology(phrases(language), name, article, costs, variant)


def everything_said(language: str) -> Iterator[Saying]:
    yield call_question(phrases(language))
    yield from apologies(language)
    for name, variant in itertools.product(NAMES, VARIANTS):
        yield greeting(phrases(language), name, variant)
        yield short_apology(phrases(language), name)
        yield handing_over(phrases(language), "X", name, "x", variant)


def lines(text: str) -> int:
    """How many lines of 60 columns a text takes: Han characters fill two, marks none."""
    if any(unicodedata.east_asian_width(letter) == "W" for letter in text):
        columns = sum(1 + (unicodedata.east_asian_width(letter) in "WF") for letter in text)
        return -(-columns // 60)
    shown = "".join(letter for letter in text if unicodedata.category(letter) != "Mn")
    return len(textwrap.wrap(shown, 60))


@in_every_language
def test_nothing_said_has_an_unfilled_field_or_a_loose_end(language: str) -> None:
    for saying in everything_said(language):
        for text in (saying.text, saying.say):
            assert not set("{}\n") & set(text)
            assert "  " not in text
            assert text == text.strip()
            assert not text[:1].islower()
        assert saying.text[-1] in ".?。？"


@in_every_language
def test_only_another_script_comes_with_how_to_say_it(language: str) -> None:
    for saying in everything_said(language):
        assert bool(saying.say) == (language not in LATIN)
        assert all(letter < "\u0300" for letter in saying.say)


@in_every_language
def test_an_apology_says_sorry_once_thanks_and_promises_nothing(language: str) -> None:
    for said in apologies(language):
        text = said.text.lower()
        assert sum(text.count(word) for word in SORRY[language]) == 1
        assert THANKS[language] in said.text
        assert not any(word in text for word in PROMISES[language])


@in_every_language
def test_an_apology_fits_four_lines_of_sixty(language: str) -> None:
    assert max(lines(said.text) for said in apologies(language)) <= 4


@in_every_language
def test_each_cost_changes_the_apology(language: str) -> None:
    words, known = phrases(language), ("Puan Nurul", "Oxford tan 38")
    one_each = {apology(words, *known, [cost]) for cost in COSTS}
    assert (
        len(one_each | {apology(phrases(language), "Puan Nurul", "Oxford tan 38")})
        == len(COSTS) + 1
    )


@in_every_language
def test_two_costs_are_both_named_whatever_was_chosen(language: str) -> None:
    named = phrases(language).costs.named
    for pair in itertools.combinations(COSTS, 2):
        said = apology(phrases(language), "Puan Nurul", "Oxford tan 38", pair)
        assert all(named[cost].text in said.text for cost in pair)


@in_every_language
def test_said_differently_is_different_and_comes_round(language: str) -> None:
    words = phrases(language)
    for costs, ways in (((), words.light), (("hurt",), words.serious)):
        said = [apology(words, None, None, costs, variant) for variant in range(len(ways))]
        assert len(set(said)) == len(ways) >= 2
        assert apology(words, None, None, costs, len(ways)) == said[0]


@in_every_language
def test_hurt_and_a_spoiled_occasion_call_for_graver_words(language: str) -> None:
    light = {way.plain.text for way in phrases(language).light}
    for cost in ("hurt", "spoiled"):
        said = apology(phrases(language), None, None, [cost])
        assert not any(said.text.lower().startswith(text.lower()) for text in light)


@in_every_language
def test_name_and_article_are_in_the_sentence_and_its_reading(language: str) -> None:
    said = apology(phrases(language), "Puan Nurul", "Oxford tan 38", ["came"])
    for text in (said.text, said.say)[: 1 if language in LATIN else 2]:
        assert "Puan Nurul" in text
        assert "Oxford tan 38" in text
    assert greeting(phrases(language), "Puan Nurul").text.startswith("Puan Nurul")


@in_every_language
def test_what_is_handed_over_is_named_and_read_aloud(language: str) -> None:
    said = handing_over(phrases(language), "一双袜子", "Ms Tan", "yì shuāng wàzi")
    assert "一双袜子" in said.text
    assert "一双袜子" not in said.say


@given(
    language=st.sampled_from(LANGUAGES),
    name=st.none() | st.text(max_size=5_000),
    article=st.none() | st.text(max_size=5_000),
    costs=st.sets(st.sampled_from(COSTS)),
    variant=st.integers(),
)
def test_no_name_however_long_makes_an_apology_longer_than_four_lines(
    language: str, name: str | None, article: str | None, costs: set[str], variant: int
) -> None:
    said = apology(phrases(language), name, article, costs, variant)
    assert said.text
    assert len(said.text) <= 4 * 60 * 3
    assert THANKS[language] in said.text


def test_a_language_the_shop_has_no_words_in_is_english() -> None:
    assert greeting(phrases("de"), "Herr Müller") == greeting(phrases("en"), "Herr Müller")


@in_every_language
def test_nobody_has_claimed_a_native_speakers_reading(language: str) -> None:
    words = phrases(language)
    assert words.language == language
    assert words.read_by_native_speaker is False


def test_the_question_of_the_call_is_the_shops_own() -> None:
    asked = "May we call you in a week, to hear that all is well?"
    assert call_question(phrases("en")) == Saying(asked)
