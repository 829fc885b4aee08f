"""Ordinary slips are likelier than others, and one slip is likelier than two."""

import pytest

from core.finding.near_words import nearness


@pytest.mark.parametrize(
    "typed", ["smit", "smitth", "smtih", "snith", "smyth", "srnith", "smitg", "smih", "simth"]
)
def test_an_ordinary_slip_is_likelier_than_another(typed: str) -> None:
    assert nearness(typed, "smith") > nearness("smibh", "smith") > 0


def test_two_slips_are_less_likely_and_more_are_none() -> None:
    assert nearness("rajendrann", "rajendran") > nearness("rajndrn", "rajendran") > 0
    assert nearness("rajndrn", "rajendran") > nearness("smzzh", "smith") > 0
    assert nearness("smzzzh", "smith") == 0


def test_a_wrong_first_letter_is_less_likely() -> None:
    assert nearness("dmith", "smith") < nearness("snith", "smith")
