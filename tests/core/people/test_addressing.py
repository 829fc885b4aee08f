"""How a person is addressed by default."""

import pytest

from core.people.addressing import address_as, name_as_given


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Nurul Aisyah binti Rahman", "Nurul Aisyah"),
        ("Puan Nurul binti Rahman", "Puan Nurul"),
        ("Raj A/L Kumar", "Raj"),
        ("Mr Tan Wei Ming", "Mr Tan Wei Ming"),
        ("Weber, Anna", "Anna Weber"),
        ("RAJ A/L KUMAR", "Raj"),
        ("SITI NURHALIZA", "Siti Nurhaliza"),
        ("Lim Siew Bee@Mary", "Lim Siew Bee"),
        ("Bin Chen", "Bin Chen"),
        ("陈美玲", "陈美玲"),
        ("KL", "KL"),
        ("", ""),
    ],
)
def test_the_fathers_name_is_left_out_and_a_title_is_kept(name: str, said: str) -> None:
    assert address_as(name) == said


def test_a_wild_name_is_one_line_of_at_most_200_characters() -> None:
    tame = name_as_given("Siti\x00\r\n\x1b[31m " + "x" * 5_000)
    assert len(tame) == 200
    assert tame.isprintable()
