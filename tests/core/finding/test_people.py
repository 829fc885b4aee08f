"""The customer from a few words, best first, with what matched."""

from collections.abc import Iterator

import pytest

from core.basics.clock import FixedClock
from core.finding.people import PersonFound, find_people
from core.finding.understanding import understood
from core.setup.new_shop import set_up
from core.shop import Shop
from core.storage.work import Work
from tests.core.small_shop import NOON, SMALL_SHOP
from tests.core.till_rows import customer, read_in


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    shop = set_up(str(tmp_path_factory.mktemp("known")), SMALL_SHOP, FixedClock(NOON))
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
            customer(
                "DE-77",
                "Robert Müller",
                phone="+49 30 901820",
                email="rob.mueller84@werk-nord.de",
                town="Berlin",
                postcode="10115",
            ),
            customer("C00009", "Do Minh Tuan", town="Hà Nội"),
            customer("C00010", "Dan Miller", town="Leeds"),
            customer("C00011", "Susan Miller", town="Leeds"),
            customer("C00012", "김민수", phone="+82 10-1234-5678"),
            customer("C00013", "May Winterbottom", town="Brighton"),
            customer("C00014", "Jessica Bina", phone="(555)123-4567x89"),
            customer("C00015", "Jessica Tang"),
            customer("C00016", "小明 陈"),
        ),
    )
    yield shop
    shop.close()


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
        ("陈小明", 16, "name"),
        ("小明陈", 16, "name"),
        ("陈小", 16, "name"),
        ("小明 陈", 16, "name"),
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
        ("ha", 3, "name"),
        ("bob muller", 8, "called_too"),
        ("mueller berlin", 8, "nearly"),
        ("bob berln", 8, "called_too"),
        ("030 901820", 8, "phone"),
        ("+4930901820", 8, "phone"),
        ("004930901820", 8, "phone"),
        ("901820", 8, "phone_ending"),
        ("rob.mueller84@werk-nord.de", 8, "email"),
        ("rob.muel", 8, "email"),
        ("mueller84", 8, "email"),
        ("ueller8", 8, "email"),
        ("@werk-nord.de", 8, "email"),
        ("er84@werk", 8, "email"),
        ("de-77", 8, "number"),
        ("do minh", 9, "name"),
        ("tuan do", 9, "name"),
        ("minh ha noi", 9, "town"),
        ("dan miller", 10, "name"),
        ("dan mil", 10, "name"),
        ("민수", 12, "name"),
        ("010-1234-5678", 12, "phone"),
        ("may winterbottom", 13, "name"),
        ("winterbotom may", 13, "nearly"),
        ("vvinterbottom", 13, "nearly"),
        ("winterbottom xyzzy brighton", 13, "town"),
        ("jess bin", 14, "name"),
        ("jessica b", 14, "name"),
        ("555 123 4567", 14, "phone"),
        ("(555)123-4567", 14, "phone"),
        ("1-555-123-4567", 14, "phone"),
        ("5551234567", 14, "phone"),
        ("(555)123-4567x89", 14, "phone"),
        ("001-555-123-4567x89", 14, "phone"),
    ],
)
def test_the_true_person_comes_first(known: Shop, text: str, number: int, why: str) -> None:
    best = ask(known, text)[0]
    assert best.till_customer_id == number
    assert why in {each.code for each in best.why}


def test_tan_and_chan_are_two(known: Shop) -> None:
    assert {each.till_customer_id for each in ask(known, "chan")} == {5}
    assert 5 not in {each.till_customer_id for each in ask(known, "tan")}


@pytest.mark.parametrize("text", ["", "n", "bangsar", "xyzzy", "berlin leeds", "?!", "x" * 5_000])
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


def test_one_name_answers_one_word_only(known: Shop) -> None:
    """Miller is no answer to both words; who has but one of the names comes after."""
    best = ask(known, "dan miler")[0]
    assert best.till_customer_id == 10
    assert {each.value for each in best.why} == {"dan", "miller"}


def test_what_was_typed_as_it_begins_comes_before_what_is_nearly_so(known: Shop) -> None:
    scores = [each.score for each in ask(known, "mille")]
    assert scores == sorted(scores, reverse=True)
    assert {each.till_customer_id for each in ask(known, "mille")[:2]} == {10, 11}


def test_an_old_name_is_not_found_once_it_changed(known: Shop) -> None:
    read_in(known, (customer("C00005", "Chan Mei Yee-Lindqvist"),))
    assert ask(known, "lindqvist")[0].till_customer_id == 5
    read_in(known, (customer("C00005", "Chan Mei Yee"),))
    assert ask(known, "lindqvist") == ()
