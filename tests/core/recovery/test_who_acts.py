"""Giving, paying and cancelling need a PIN that was just seen on this till."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest

from core.people.approvals import approve
from core.people.pins import sign_in
from core.recovery.care import say_sorry
from core.recovery.steps import cancel, park, resume, step_back
from core.recovery.who_acts import PIN_LASTS, pin_wanted
from tests.core.refuses import refuses
from tests.core.small_shop import MANAGER, PINS, SOCKS, SmallShop


@pytest.fixture
def asked(small: SmallShop) -> SmallShop:
    """The small shop in the morning: nobody has entered a PIN yet."""
    small.raw("DELETE FROM pin_seen")
    return small


def enter(small: SmallShop, name: str = "Aisyah") -> None:
    small.do(sign_in, small.team[name], PINS[name], by=name)


def wanted(small: SmallShop, case: UUID, by: str = "Aisyah") -> bool:
    return small.ask(pin_wanted, case, small.team[by])


def give(small: SmallShop, case: UUID) -> None:
    small.fix(case)
    small.do(say_sorry, case, "en")
    small.choose(case, SOCKS)


def hand(small: SmallShop, case: UUID) -> None:
    enter(small)
    give(small, case)
    small.raw("DELETE FROM pin_seen")
    small.handed(case)


def credit(small: SmallShop, case: UUID) -> None:
    small.fix(case, "credit")


def cash(small: SmallShop, case: UUID) -> None:
    small.fix(case, "money_back")


def the_rest_of_a_price(small: SmallShop, case: UUID) -> None:
    small.fix(case, "another_item", out_product=small.sale_line("R3").product_id)


def end_it(small: SmallShop, case: UUID) -> None:
    small.do(cancel, case)


@pytest.mark.parametrize("act", [give, hand, credit, cash, the_rest_of_a_price, end_it])
def test_without_a_pin_nothing_is_given_paid_or_cancelled(
    asked: SmallShop, act: Callable[[SmallShop, UUID], None]
) -> None:
    case = asked.found(receipt="R4")
    before = case if act is not the_rest_of_a_price else asked.found(receipt="R1")
    with refuses("pin_needed"):
        act(asked, before)


def test_searching_and_setting_right_needs_no_pin(asked: SmallShop) -> None:
    case = asked.found()
    asked.fix(case)
    asked.do(step_back, case, "fix")
    asked.fix(case, "repair")
    asked.do(say_sorry, case, "en")
    asked.do(park, case)
    asked.do(resume, case)
    asked.handed(case)


def test_a_pin_lasts_ten_minutes(asked: SmallShop) -> None:
    enter(asked)
    case = asked.found()
    asked.clock.moment += PIN_LASTS
    assert not wanted(asked, case)
    asked.fix(case, "credit")
    asked.clock.moment += timedelta(seconds=1)
    other = asked.found(receipt="R3")
    assert wanted(asked, other)
    with refuses("pin_needed"):
        asked.fix(other, "credit")
    enter(asked)
    asked.fix(other, "credit")


def test_a_wrong_pin_proves_nothing(asked: SmallShop) -> None:
    asked.do(sign_in, asked.team["Aisyah"], "0000")
    assert wanted(asked, asked.found())


def test_somebody_else_acted_on_the_case_since(asked: SmallShop) -> None:
    enter(asked)
    case = asked.found()
    asked.clock.moment += timedelta(seconds=1)
    asked.do(park, case, by="Farid")
    asked.do(resume, case)
    assert wanted(asked, case)
    with refuses("pin_needed"):
        credit(asked, case)
    enter(asked)
    assert not wanted(asked, case)
    credit(asked, case)


def test_a_pin_that_is_dated_to_come_proves_nothing(asked: SmallShop) -> None:
    """The clock was ahead: a new PIN is asked for, and that one counts."""
    asked.clock.moment += timedelta(days=3)
    enter(asked)
    case = asked.found()
    asked.do(park, case, by="Farid")
    asked.clock.moment -= timedelta(days=3)
    assert wanted(asked, case)
    enter(asked)
    assert not wanted(asked, case)
    credit(asked, case)


def test_the_pin_of_an_approval_is_the_managers_own_proof_only(asked: SmallShop) -> None:
    case = asked.found()
    pin = PINS[MANAGER]
    assert asked.do(approve, asked.team[MANAGER], pin, "fix", case, 100_000).approval is not None
    assert wanted(asked, case)
    assert not wanted(asked, case, MANAGER)
