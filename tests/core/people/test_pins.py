"""A PIN: how it is kept, and how a wrong one is answered."""

from datetime import timedelta

import pytest

from core.people.pins import FIRST_WAIT, FREE_MISSES, LONGEST_WAIT, PinAnswer, sign_in
from core.people.team import add_colleague, approvers, team
from core.storage.work import Work
from tests.core.refuses import refuses
from tests.core.small_shop import PINS, SmallShop

RIGHT = PINS["Aisyah"]


def enter(small: SmallShop, pin: str, name: str = "Aisyah") -> PinAnswer:
    return small.do(sign_in, small.team[name], pin, by=None)


def miss(small: SmallShop, times: int) -> PinAnswer:
    answers = [enter(small, "9999") for _ in range(times)]
    assert not any(answer.accepted for answer in answers)
    return answers[-1]


def test_the_right_pin_signs_in(small: SmallShop) -> None:
    assert enter(small, RIGHT) == PinAnswer(accepted=True)


def test_only_an_argon2id_hash_with_a_salt_of_its_own_is_kept(small: SmallShop) -> None:
    hashes = [each for (each,) in small.rows("SELECT pin_hash FROM colleague")]
    assert len(set(hashes)) == len(PINS)
    for each in hashes:
        assert each.startswith("$argon2id$v=19$m=65536,t=3,p=")
        assert not any(pin in each for pin in PINS.values() if len(pin) == 6)


def test_four_misses_are_free_and_forgotten_by_the_right_one(small: SmallShop) -> None:
    for _ in range(2):
        assert miss(small, FREE_MISSES) == PinAnswer(accepted=False)
        assert enter(small, RIGHT).accepted


def test_the_fifth_miss_brings_a_wait_that_doubles_up_to_an_hour(small: SmallShop) -> None:
    miss(small, FREE_MISSES)
    waits = []
    for _ in range(10):
        until = miss(small, 1).waits_until
        assert until is not None
        waits.append(until - small.clock.moment)
        small.clock.moment = until
    assert waits[:3] == [FIRST_WAIT, 2 * FIRST_WAIT, 4 * FIRST_WAIT]
    assert waits[-2:] == [LONGEST_WAIT, LONGEST_WAIT]
    assert waits == sorted(waits)


def test_during_a_wait_even_the_right_pin_is_not_looked_at(small: SmallShop) -> None:
    miss(small, FREE_MISSES + 1)
    for pin in (RIGHT, "9999"):
        with refuses("pin_waits"):
            enter(small, pin)
    assert small.scalar("SELECT pin_misses FROM colleague WHERE name = 'Aisyah'") == FREE_MISSES + 1


def test_a_wait_survives_a_restart_and_ends(small: SmallShop) -> None:
    until = miss(small, FREE_MISSES + 1).waits_until
    assert until is not None
    again = small.reopened()
    with refuses("pin_waits", minutes=1):
        enter(again, RIGHT)
    again.clock.moment = until
    assert enter(again, RIGHT).accepted
    assert again.troubles() == []
    again.close()


def test_a_clock_set_back_does_not_shorten_a_wait(small: SmallShop) -> None:
    miss(small, FREE_MISSES + 1)
    small.clock.moment -= timedelta(minutes=30)
    with refuses("pin_waits"):
        enter(small, RIGHT)


def test_a_clock_that_was_ahead_keeps_nobody_out_for_a_year(small: SmallShop) -> None:
    right = small.clock.moment
    small.clock.moment += timedelta(days=400)
    miss(small, FREE_MISSES + 1)
    small.clock.moment = right
    answer = enter(small, RIGHT)
    assert not answer.accepted
    assert answer.waits_until == right + LONGEST_WAIT
    with refuses("pin_waits", minutes=60):
        enter(small, RIGHT)
    small.clock.moment = right + LONGEST_WAIT
    assert enter(small, RIGHT).accepted


def test_one_colleagues_misses_are_not_anothers(small: SmallShop) -> None:
    miss(small, FREE_MISSES + 1)
    assert enter(small, PINS["Farid"], "Farid").accepted


def test_every_pin_that_was_looked_at_is_on_record_and_none_is_written_down(
    small: SmallShop,
) -> None:
    miss(small, 2)
    enter(small, RIGHT)
    told = small.rows("SELECT facts, answer FROM journal_entry WHERE act = 'sign_in'")
    assert [facts for facts, _ in told] == ['{"accepted":false}'] * 2 + ['{"accepted":true}']
    assert not any("9999" in facts + answer for facts, answer in told)


@pytest.mark.parametrize("pin", ["", "1" * 5_000, "١١١١", "11 11", "\N{GRINNING FACE}", "11\x0011"])
def test_what_is_no_pin_is_a_miss(small: SmallShop, pin: str) -> None:
    assert not enter(small, pin).accepted


def test_who_has_left_cannot_sign_in(small: SmallShop) -> None:
    small.raw("UPDATE colleague SET active = false WHERE name = 'Aisyah'")
    with refuses("colleague_unknown"):
        enter(small, RIGHT)
    assert "Aisyah" not in {person.name for person in small.ask(team)}


@pytest.mark.parametrize(
    ("role", "pin"), [("counter", "12345"), ("owner", "1234"), ("counter", "12a4")]
)
def test_a_pin_has_the_length_of_its_role(small: SmallShop, role: str, pin: str) -> None:
    def enter_new(work: Work) -> None:
        add_colleague(work, work.new_id(), "Siti", role, pin)
        work.note("team")

    with refuses("pin_length"):
        small.do(enter_new)


def test_those_who_may_approve_are_manager_and_owner(small: SmallShop) -> None:
    assert [person.name for person in small.ask(approvers)] == ["Mei Ling", "Arif"]
