"""The words by which a customer is found: folded, weighed, heard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.basics.words import fold, slips, words
from core.people.keys import keys_of, name_words, phone_digits, sound


@pytest.mark.parametrize(
    ("name", "weighty"),
    [
        ("Puan Nurul Aisyah binti Rahman", ["nurul", "aisyah", "rahman"]),
        ("Raj a/l Kumar", ["raj", "kumar"]),
        ("Devi A/P S. Muthu", ["devi", "muthu"]),
        ("Tan Sri Lim Goh", ["lim", "goh"]),
        ("Dato' Sri Tan Wei Ming", ["tan", "wei", "ming"]),
        ("Mr O'Brien, Seán", ["obrien", "sean"]),
        ("Uncle", ["uncle"]),
        ("செல்வி முருகன்", ["செல்வி", "முருகன்"]),
    ],
)
def test_titles_and_fathers_signs_carry_no_weight(name: str, weighty: list[str]) -> None:
    assert name_words(name) == weighty


@pytest.mark.parametrize(
    "alike",
    [
        ("mohd", "mohamed", "muhammad", "mohammad"),
        ("aisyah", "aishah", "aisha"),
        ("yusof", "yousef", "yusuf"),
        ("liew", "liu"),
        ("fatimah", "fathima"),
    ],
)
def test_one_name_in_many_spellings_is_heard_as_one(alike: tuple[str, ...]) -> None:
    assert len({sound(each) for each in alike}) == 1


@pytest.mark.parametrize(("one", "other"), [("tan", "chan"), ("wong", "ong"), ("lim", "lam")])
def test_different_names_are_heard_apart(one: str, other: str) -> None:
    assert sound(one) != sound(other)


def test_a_name_in_chinese_is_found_by_its_given_part() -> None:
    keys = keys_of("陈美玲", None, None, "", "C1", "MY")
    assert {("word", "陈美玲"), ("word", "美玲"), ("word", "玲")} <= keys
    assert not [key for kind, key in keys if kind == "sound"]


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("012-345 6789", "60123456789"),
        ("+60 12 345 6789", "60123456789"),
        ("0060123456789", "60123456789"),
        ("+65 9123 4567", "6591234567"),
        ("none", None),
        ("", None),
    ],
)
def test_a_phone_is_its_digits_however_typed(typed: str, digits: str | None) -> None:
    assert phone_digits(typed, "MY") == digits


def test_the_ending_of_a_phone_is_a_beginning_of_its_key() -> None:
    keys = dict(keys_of("A", "012-345 6789", None, "", "C1", "MY"))
    assert keys["ending"].startswith("6789"[::-1])


@given(st.text(max_size=400))
def test_folding_is_stable_and_keys_fit_their_columns(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert all(word and " " not in word for word in words(text))
    assert all(len(key) <= 80 for _, key in keys_of(text, text, text, text, text, "MY"))


def test_slips_are_one_in_a_short_word_and_two_in_a_long() -> None:
    known = ["tan", "chan", "aisyah", "rajendran"]
    assert slips("tna", known) == {"tan": 1}
    assert slips("rajndrn", known) == {"rajendran": 2}
    assert slips("aisy", known) == {}
    assert slips("ta", known) == {}
