"""The words by which a customer is found: folded, weighed, heard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.basics.words import fold, slips, words
from core.people.keys import (
    NAME,
    NAME_BEGINS,
    SOUND,
    TOWN,
    TOWN_BEGINS,
    begins,
    email_parts,
    keys_of,
    name_words,
    national_digits,
    phone_digits,
    sound,
)


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


@pytest.mark.parametrize(
    "alike",
    [("karl", "carl"), ("meyer", "maier", "mayer"), ("sofia", "sophia"), ("philip", "filip")],
)
def test_other_countries_spell_one_sound_in_many_ways_too(alike: tuple[str, ...]) -> None:
    assert len({sound(each) for each in alike}) == 1


@pytest.mark.parametrize(
    ("name", "given"), [("陈美玲", "美玲"), ("김민수", "민수"), ("田中さくら", "さくら")]
)
def test_a_name_without_blanks_is_found_by_its_given_part(name: str, given: str) -> None:
    keys = keys_of(name, None, None, "", "C1", "MY")
    assert {NAME + name, NAME + given, NAME + given[-1]} <= set(keys)
    assert not [key for key in keys if key[0] == SOUND]


def test_a_name_that_a_list_keeps_apart_is_found_as_it_is_written() -> None:
    keys = keys_of("美玲 陈 Bee Lian", None, None, "", "C1", "MY")
    assert {f"{NAME}陈美玲", f"{NAME}美玲陈", f"{NAME_BEGINS}陈美"} <= set(keys)
    assert f"{NAME}beelian" not in keys


def test_a_name_is_found_by_each_beginning_of_it() -> None:
    keys = set(keys_of("Aisyah", None, None, "Kuala Lumpur", "C1", "MY"))
    for length in range(1, 7):
        asked = begins(NAME, NAME_BEGINS, "aisyah"[:length])
        assert any(key in keys or key.endswith("*") for key in asked)
    assert keys & set(begins(TOWN, TOWN_BEGINS, "kua"))
    assert not keys & set(begins(NAME, NAME_BEGINS, "kua"))


def test_titles_are_kept_as_words_but_not_for_their_beginnings() -> None:
    keys = keys_of("Puan Do Minh", None, None, "", "C1", "MY")
    assert {"npuan", "ndo", "nminh", "bmi"} <= set(keys)
    assert "bpu" not in keys


def test_an_email_is_found_by_its_middle_and_its_domain() -> None:
    keys = keys_of("A", None, "John.Smith84@mail.corp-x.com", "", "C1", "MY")
    assert "ejohnsmith84mailcorpxcom" in keys
    assert set(email_parts("smith")) <= set(keys)
    assert {"dmailcorpxcom", "dcorpxcom", "dxcom"} <= set(keys)


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


def test_a_phone_is_found_by_its_end_and_without_its_country() -> None:
    keys = keys_of("A", "012-345 6789", None, "", "C1", "MY")
    assert {"p60123456789", "p123456789", "q98765432106"} <= set(keys)
    assert national_digits("442079460958") == "2079460958"


@given(st.text(max_size=400))
def test_folding_is_stable_and_keys_are_what_the_index_takes(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert all(word and " " not in word for word in words(text))
    for key in keys_of(text, text, text, text, text, "MY"):
        assert 1 < len(key) <= 81
        assert all(letter.isalnum() or not letter.isascii() for letter in key)
        assert not set(key) & set(" *'\"")


def test_slips_are_one_in_a_short_word_and_two_in_a_long() -> None:
    known = ["tan", "chan", "aisyah", "rajendran"]
    assert slips("tna", known) == {"tan": 1}
    assert slips("rajndrn", known) == {"rajendran": 2}
    assert slips("aisy", known) == {}
    assert slips("ta", known) == {}
