"""The code on paper that sets a manager's PIN anew."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from core.basics.clock import FixedClock
from core.people.pins import FREE_MISSES, PinAnswer, sign_in
from core.people.reset_code import DIGITS, new_reset_code, reset_digits, reset_pin
from core.people.team import take_on, team
from core.setup.new_shop import begin_business
from core.shop import Command, Shop
from tests.core.refuses import refuses
from tests.core.setup.bakery import BAKERY, CODE, NEXT_CODE, PIN, RINA
from tests.core.small_shop import NOON

NEW_PIN = "975310"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def bakery(tmp_path: Path, clock: FixedClock) -> Iterator[Shop]:
    made = begin_business(str(tmp_path), BAKERY, RINA, clock=clock)
    yield made
    assert made.check() == ()
    made.close()


def reset(bakery: Shop, code: str, next_code: str = NEXT_CODE, pin: str = NEW_PIN) -> PinAnswer:
    rina = next(each for each in bakery.ask(team) if each.name == "Rina")
    return bakery.do(Command(None), reset_pin, rina.id, code, pin, next_code)


def signs_in(bakery: Shop, pin: str) -> bool:
    rina = next(each for each in bakery.ask(team) if each.name == "Rina")
    return bakery.do(Command(rina.id), sign_in, rina.id, pin).accepted


def test_a_code_is_digits_in_groups_and_never_the_same() -> None:
    codes = {new_reset_code() for _ in range(50)}
    assert len(codes) == 50
    for code in codes:
        assert [len(group) for group in code.split("-")] == [4] * 5
        assert len(reset_digits(code)) == DIGITS


def test_it_gives_a_new_pin_and_forgets_the_misses(bakery: Shop) -> None:
    for _ in range(FREE_MISSES + 1):
        signs_in(bakery, "000000")
    with refuses("pin_waits"):
        signs_in(bakery, PIN)
    assert reset(bakery, f" {CODE.replace('-', ' ')} ").accepted
    assert signs_in(bakery, NEW_PIN)
    assert not signs_in(bakery, PIN)


def test_it_is_used_once_and_the_next_one_follows(bakery: Shop) -> None:
    assert reset(bakery, CODE).accepted
    assert not reset(bakery, CODE, pin="111111").accepted
    assert signs_in(bakery, NEW_PIN)
    assert reset(bakery, NEXT_CODE, next_code=new_reset_code(), pin="222222").accepted
    assert signs_in(bakery, "222222")
    with pytest.raises(DBAPIError, match="a reset code is used once"):
        _raw(bakery, "UPDATE reset_code SET used_at = NULL WHERE used_at IS NOT NULL")


def test_wrong_codes_are_counted_and_waited_for(bakery: Shop, clock: FixedClock) -> None:
    for _ in range(FREE_MISSES):
        assert reset(bakery, NEXT_CODE) == PinAnswer(accepted=False)
    fifth = reset(bakery, NEXT_CODE)
    assert fifth.waits_until is not None
    assert reset(bakery, CODE) == fifth
    assert signs_in(bakery, PIN)
    clock.moment = fifth.waits_until + timedelta(seconds=1)
    assert reset(bakery, CODE).accepted


def test_it_is_for_managers_and_for_whole_answers(bakery: Shop) -> None:
    (rina,) = bakery.ask(team)
    siti = bakery.do(Command(rina.id), take_on, "Siti", "counter", "1234")
    with refuses("reset_for_managers", name="Siti"):
        bakery.do(Command(None), reset_pin, siti.id, CODE, "4321", NEXT_CODE)
    with refuses("pin_length", count=6):
        reset(bakery, CODE, pin="1234")
    with refuses("reset_code_length", count=4):
        reset(bakery, "4821")
    assert reset(bakery, CODE).accepted


def test_it_is_in_the_journal_and_no_code_is_anywhere(bakery: Shop) -> None:
    reset(bakery, NEXT_CODE)
    reset(bakery, CODE)
    of_resets = "SELECT facts FROM journal_entry WHERE act = 'reset_pin' ORDER BY number"
    with closing(sqlite3.connect(str(bakery.database.engine.url.database))) as connection:
        dump = "\n".join(connection.iterdump())
        facts = [each for (each,) in connection.execute(of_resets)]
    assert facts == ['{"accepted":false}', '{"accepted":true}']
    for code in (CODE, NEXT_CODE):
        assert code not in dump
        assert code.replace("-", "") not in dump


def _raw(bakery: Shop, statement: str) -> None:
    with bakery.database.engine.begin() as connection:
        connection.execute(text(statement))
