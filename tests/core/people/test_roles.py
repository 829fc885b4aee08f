"""Nobody does what their role may not, whatever page they come from."""

from collections.abc import Callable
from uuid import uuid4

import pytest

from core.people.approvals import approve
from core.people.team import acting_person, person
from core.recovery.care import say_sorry
from core.recovery.find import take_up
from core.recovery.redeem import redeem
from core.recovery.steps import cancel, park, step_back
from core.storage.work import Work
from tests.core.refuses import refuses
from tests.core.small_shop import PINS, SmallShop


def office_act(work: Work) -> None:
    acting_person(work, "office")
    work.note("office")


@pytest.mark.parametrize("name", ["Aisyah", "Jun"])
def test_the_office_is_closed_to_the_counter(small: SmallShop, name: str) -> None:
    with refuses("not_allowed", name=name):
        small.do(office_act, by=name)


@pytest.mark.parametrize("name", ["Mei Ling", "Arif"])
def test_the_office_is_open_to_managers(small: SmallShop, name: str) -> None:
    small.do(office_act, by=name)


SERVING: list[tuple[Callable[..., object], tuple[object, ...]]] = [
    (take_up, ((),)),
    (say_sorry, (uuid4(), "en")),
    (step_back, (uuid4(), "fix")),
    (park, (uuid4(),)),
    (cancel, (uuid4(),)),
    (redeem, ("ABCD-EFGH",)),
]


@pytest.mark.parametrize(("act", "args"), SERVING, ids=lambda each: getattr(each, "__name__", ""))
def test_nobody_acts_without_being_signed_in(
    small: SmallShop, act: Callable[..., object], args: tuple[object, ...]
) -> None:
    with refuses("nobody_signed_in"):
        small.do(act, *args, by=None)


@pytest.mark.parametrize(("act", "args"), SERVING, ids=lambda each: getattr(each, "__name__", ""))
def test_who_has_left_acts_no_more(
    small: SmallShop, act: Callable[..., object], args: tuple[object, ...]
) -> None:
    small.raw("UPDATE colleague SET active = false WHERE name = 'Farid'")
    with refuses("colleague_unknown"):
        small.do(act, *args, by="Farid")


def test_a_clerks_pin_approves_nothing(small: SmallShop) -> None:
    case = small.found()
    with refuses("not_an_approver"):
        small.do(approve, small.team["Farid"], PINS["Farid"], "fix", case, 70_000)


def test_a_stranger_is_not_in_the_team(small: SmallShop) -> None:
    with refuses("colleague_unknown"):
        small.ask(person, uuid4())
