"""Known words are found again with a few letters wrong."""

import pytest

from core.people.nicknames import called_too
from core.people.records import NameSlip
from core.people.slips import keys_near, remember_words, variants
from core.shop import Shop
from core.storage.work import Work


@pytest.fixture
def knowing(shop: Shop) -> Shop:
    with shop.database.writing() as session:
        remember_words(session, ["nsmith", "nrajendran", "tbangsar", "ntan", "n12345", "nab"])
    return shop


def near(shop: Shop, word: str) -> set[str]:
    def question(work: Work) -> set[str]:
        return set(keys_near(work.session, [word]))

    return shop.ask(question)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("smith", "nsmith"),
        ("smit", "nsmith"),
        ("smiith", "nsmith"),
        ("smtih", "nsmith"),
        ("snith", "nsmith"),
        ("smythe", "nsmith"),
        ("tna", "ntan"),
        ("banqsr", "tbangsar"),
        ("rajndrn", "nrajendran"),
        ("rajendrann", "nrajendran"),
    ],
)
def test_a_word_is_near_one_with_slips(knowing: Shop, typed: str, key: str) -> None:
    assert key in near(knowing, typed)


@pytest.mark.parametrize("typed", ["", "ta", "xyzzy", "12346", "smouldering"])
def test_others_are_not(knowing: Shop, typed: str) -> None:
    assert near(knowing, typed) == set()


def test_what_is_known_is_not_remembered_twice(knowing: Shop) -> None:
    def count(work: Work) -> int:
        return work.session.query(NameSlip).count()

    before = knowing.ask(count)
    with knowing.database.writing() as session:
        remember_words(session, ["nsmith", "tbangsar"])
    assert (
        knowing.ask(count)
        == before
        == len(
            [each for word in ("smith", "rajendran", "bangsar", "tan") for each in variants(word)]
        )
    )


def test_only_the_first_letters_of_a_long_word_are_varied() -> None:
    assert len(variants("rajendran")) == 1 + 7 + 21
    assert variants("tan") == {"tan", "an", "tn", "ta"}


def test_people_are_called_by_other_names_too() -> None:
    assert "robert" in called_too("bob")
    assert "muhammad" in called_too("mohd")
    assert "bob" not in called_too("bob")
    assert called_too("xyzzy") == frozenset()
