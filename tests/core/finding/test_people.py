"""The customer from a few words, best first, with what matched."""

import pytest

from core.finding.people import PersonFound, find_people
from core.finding.understanding import understood
from core.shop import Shop
from core.storage.work import Work
from tests.core.till_rows import customer, read_in


@pytest.fixture
def known(shop: Shop) -> Shop:
    read_in(
        shop,
        (
            customer(
                "C00001",
                "Nurul Aisyah binti Rahman",
                phone="012-345 6789",
                email="aisyah@example.com",
                town="Bangsar",
            ),
            customer("C00002", "Nurul Aisyah binti Osman", town="Cheras", postcode="56000"),
            customer("C00003", "Muhammad Haziq bin Razali", phone="+60 19-222 3344"),
            customer("C00004", "Tan Mei Ling", town="Bangsar"),
            customer("C00005", "Chan Mei Yee"),
            customer("C00006", "陈美玲 Tan Bee Lian"),
            customer("C00007", "José García"),
        ),
    )
    return shop


def ask(shop: Shop, text: str) -> tuple[PersonFound, ...]:
    def question(work: Work) -> tuple[PersonFound, ...]:
        return find_people(work, understood(work, text))

    return shop.ask(question)


@pytest.mark.parametrize(
    ("text", "number", "why"),
    [
        ("haz", 3, "name"),
        ("razali haziq", 3, "name"),
        ("mohd haziq", 3, "called_too"),
        ("garzia", 7, "nearly"),
        ("hazqi", 3, "nearly"),
        ("jose garcia", 7, "name"),
        ("美玲", 6, "name"),
        ("6789", 1, "phone_ending"),
        ("60 12 345 6789", 1, "phone"),
        ("0123456789", 1, "phone"),
        ("012-345", 1, "phone"),
        ("0192223344", 3, "phone"),
        ("aisyah@", 1, "email"),
        ("c00005", 5, "number"),
        ("Puan Nurul Aisyah Rahman", 1, "name"),
        ("aisyah cheras", 2, "name"),
        ("nurul 56000", 2, "town"),
    ],
)
def test_the_true_person_comes_first(known: Shop, text: str, number: int, why: str) -> None:
    best = ask(known, text)[0]
    assert best.till_customer_id == number
    assert why in {each.code for each in best.why}


def test_tan_and_chan_are_two(known: Shop) -> None:
    assert {each.till_customer_id for each in ask(known, "chan")} == {5}
    assert 5 not in {each.till_customer_id for each in ask(known, "tan")}


@pytest.mark.parametrize("text", ["", "n", "bangsar", "xyzzy", "?!", "x" * 5_000])
def test_what_fits_nobody_finds_nobody(known: Shop, text: str) -> None:
    assert ask(known, text) == ()


@pytest.mark.parametrize("text", ["Puan Nurul", "nurul a/p", "Mr Haziq bin"])
def test_titles_and_signs_take_nothing_from_the_score(known: Shop, text: str) -> None:
    assert ask(known, text)[0].score == 1


def test_a_person_is_shown_with_what_tells_two_apart(known: Shop) -> None:
    first, second = ask(known, "nurul aisyah")
    assert {first.town, second.town} == {"Bangsar", "Cheras"}
    assert {first.phone_last4, second.phone_last4} == {"6789", None}
    assert first.address_as == second.address_as == "Nurul Aisyah"
