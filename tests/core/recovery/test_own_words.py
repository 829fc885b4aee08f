"""The phrases in the shop's own words, and who says that they are read."""

import pytest

from core.basics.errors import Refused
from core.recovery.own_words import confirm_words, reword, sayings, shop_phrases
from core.recovery.phrases import greeting, phrases
from tests.core.small_shop import SmallShop

PLACE = "greeting.0"
OURS = "how lovely to see you again. Let us look at it together."


def said(small: SmallShop, language: str, place: str) -> str:
    return next(each.said.text for each in small.ask(sayings, language) if each.place == place)


def test_a_greeting_in_ones_own_words_is_what_is_said(small: SmallShop) -> None:
    small.do(reword, "en", PLACE, f"  {OURS} ", by="Mei Ling")
    words = small.ask(shop_phrases)["en"]
    assert greeting(words, "Puan Nurul").text == f"Puan Nurul, {OURS}"
    assert words.greeting[1:] == phrases("en").greeting[1:]
    assert [each.place for each in small.ask(sayings, "en") if each.said != each.starter] == [PLACE]


def test_the_starters_own_words_take_it_back(small: SmallShop) -> None:
    before = said(small, "en", PLACE)
    small.do(reword, "en", PLACE, OURS, by="Mei Ling")
    small.do(reword, "en", PLACE, before, by="Mei Ling")
    assert not any(each.said != each.starter for each in small.ask(sayings, "en"))


def test_every_sentence_can_be_said_as_it_is(small: SmallShop) -> None:
    for language in small.shop.about.languages:
        for each in small.ask(sayings, language):
            small.do(reword, language, each.place, each.said.text, each.said.say, by="Mei Ling")
    assert small.ask(shop_phrases) == {each: phrases(each) for each in small.shop.about.languages}


def test_a_sentence_in_other_letters_keeps_how_it_is_said(small: SmallShop) -> None:
    refused(small, "saying_not_spoken", "zh", PLACE, "欢迎您回来。")
    small.do(reword, "zh", PLACE, "欢迎您回来。", "huānyíng nín huílái.", by="Mei Ling")
    assert greeting(small.ask(shop_phrases)["zh"], None).say == "Huānyíng nín huílái."


@pytest.mark.parametrize(
    ("code", "place", "text"),
    [
        ("saying_empty", PLACE, "   "),
        ("saying_long", PLACE, "so glad " * 16),
        ("saying_unknown", "greeting.9", OURS),
        ("saying_unknown", "address", "{name}: "),
        ("saying_fields", "light.0.article", "I am sorry that it let you down."),
        ("saying_fields", "handing_over.0", "for you: {present}"),
        ("saying_fields", PLACE, "{name}, how lovely"),
        ("saying_fields", PLACE, "how lovely {"),
    ],
)
def test_what_could_not_be_said_is_refused(
    small: SmallShop, code: str, place: str, text: str
) -> None:
    refused(small, code, "en", place, text)


def refused(small: SmallShop, code: str, *words: str) -> None:
    with pytest.raises(Refused) as caught:
        small.do(reword, *words, by="Mei Ling")
    assert caught.value.code == code


def test_only_the_office_changes_words_or_confirms_them(small: SmallShop) -> None:
    for act, words in ((reword, ("en", PLACE, OURS)), (confirm_words, ("ms",))):
        with pytest.raises(Refused, match="may not"):
            small.do(act, *words, by="Aisyah")


def test_a_language_waits_for_a_native_speaker_until_it_is_confirmed(small: SmallShop) -> None:
    assert not small.ask(shop_phrases)["ta"].read_by_native_speaker
    small.do(confirm_words, "ta", by="Arif")
    small.do(confirm_words, "ta", by="Arif")
    assert small.ask(shop_phrases)["ta"].read_by_native_speaker
    assert not small.ask(shop_phrases)["zh"].read_by_native_speaker
    with pytest.raises(Refused, match="no words in this language"):
        small.do(confirm_words, "de", by="Arif")
