"""A shop is set up: whole, with its books, or not at all."""

import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from core.basics.clock import FixedClock
from core.gestures.catalogue import active_gestures
from core.people.pins import sign_in
from core.people.team import take_on, team
from core.setup.joining import look_at
from core.setup.new_shop import begin_business
from core.shop import Command, Shop
from core.storage.shop_record import shop_logo
from core.storage.work import Work
from tests.core.at_once import START
from tests.core.refuses import refuses
from tests.core.setup.bakery import BAKERY, CODE, PIN, RINA
from tests.core.small_shop import NOON

PIXEL = b"\x89PNG\r\n\x1a\n rest of a picture"


@pytest.fixture
def bakery(tmp_path: Path) -> Iterator[Shop]:
    made = begin_business(str(tmp_path), replace(BAKERY, logo=PIXEL), RINA, clock=FixedClock(NOON))
    yield made
    made.close()


def test_it_is_there_with_its_books(bakery: Shop) -> None:
    assert bakery.about.name == "Roti Rina"
    assert bakery.about.languages == ("ms", "en")
    assert not bakery.about.practice
    assert [(each.name, each.role) for each in bakery.ask(team)] == [("Rina", "owner")]
    assert bakery.ask(shop_logo) == PIXEL
    assert bakery.check() == ()

    def given(work: Work) -> list[int]:
        return [each.cost_minor for each in active_gestures(work.session)]

    costs = bakery.ask(given)
    assert len(costs) >= 10
    assert 0 in costs


def test_the_manager_signs_in_and_takes_somebody_on(bakery: Shop) -> None:
    (rina,) = bakery.ask(team)
    assert bakery.do(Command(rina.id), sign_in, rina.id, PIN).accepted
    siti = bakery.do(Command(rina.id), take_on, "  Siti\n", "counter", "1234")
    assert siti.name == "Siti"
    with refuses("person_name_taken", name="SITI"):
        bakery.do(Command(rina.id), take_on, "SITI", "counter", "4321")
    with refuses("pin_length", count=4):
        bakery.do(Command(rina.id), take_on, "Ana", "counter", "12345")
    with refuses("person_name_missing"):
        bakery.do(Command(rina.id), take_on, " ", "counter", "1234")
    with refuses("not_allowed"):
        bakery.do(Command(siti.id), take_on, "Ana", "manager", "123456")
    with refuses("nobody_signed_in"):
        bakery.do(Command(None), take_on, "Ana", "manager", "123456")
    assert bakery.check() == ()


def test_it_is_one_entry_of_the_journal_without_pin_or_code(bakery: Shop) -> None:
    with bakery.database.engine.connect() as connection:
        found = "SELECT act, facts, answer FROM journal_entry"
        ((act, facts, answer),) = connection.execute(text(found)).all()
        kept = connection.execute(text("SELECT code_hash FROM reset_code")).scalar_one()
    assert act == "set_up"
    assert "cafe" in facts
    for secret in (PIN, CODE, CODE.replace("-", "")):
        assert secret not in f"{facts}{answer}{kept}"
    assert kept.startswith("$argon2id$")


def test_another_shop_is_not_set_up_over_it(bakery: Shop) -> None:
    with refuses("shop_exists"):
        begin_business(str(bakery.folder), BAKERY, RINA)
    assert bakery.check() == ()


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"name": " \n "}, "shop_name_missing"),
        ({"currency": "RM"}, "currency_unknown"),
        ({"zone": "Kuala Lumpur"}, "zone_unknown"),
        ({"zone": "../../etc/passwd"}, "zone_unknown"),
        ({"country": "XX"}, "country_unknown"),
        ({"languages": ()}, "language_unknown"),
        ({"languages": ("xx",)}, "language_unknown"),
        ({"kind": "../reasons/cafe"}, "kind_unknown"),
        ({"logo": b"GIF89a"}, "logo_unreadable"),
        ({"logo": PIXEL + bytes(400_000)}, "logo_unreadable"),
    ],
)
def test_a_wrong_answer_is_told_and_leaves_nothing(
    tmp_path: Path, wrong: dict[str, Any], code: str
) -> None:
    place = tmp_path / "shop"
    with refuses(code):
        begin_business(str(place), replace(BAKERY, **wrong), RINA)
    assert not place.exists()


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"name": ""}, "person_name_missing"),
        ({"pin": "1234"}, "pin_length"),
        ({"pin": "12345a"}, "pin_length"),
        ({"pin": "١٢٣٤٥٦"}, "pin_length"),
        ({"reset_code": "4821"}, "reset_code_length"),
    ],
)
def test_a_first_manager_has_a_name_a_pin_and_a_code(
    tmp_path: Path, wrong: dict[str, str], code: str
) -> None:
    place = tmp_path / "shop"
    with refuses(code):
        begin_business(str(place), BAKERY, replace(RINA, **wrong))
    assert not place.exists()


@pytest.mark.parametrize("currency", ["SGD", "JPY", "IDR", "KWD", "XOF"])
def test_amounts_to_begin_with_fit_the_currency(tmp_path: Path, currency: str) -> None:
    shop = begin_business(str(tmp_path), replace(BAKERY, currency=currency), RINA)
    unit = shop.about.currency.unit

    def of_it(work: Work) -> dict[str, tuple[int, int]]:
        return {
            each.words: (each.cost_minor, each.worth_minor)
            for each in active_gestures(work.session)
        }

    amounts = shop.ask(of_it).values()
    shop.close()
    assert any(cost == 0 for cost, _ in amounts)
    assert all(0 < cost <= worth < 500_000 * unit for cost, worth in amounts if cost)


def _set_up_until(place: str, moment: int) -> None:
    """Set the shop up, and pull the plug at the `moment`th touch of a file."""
    seen = 0

    def hook(event: str, _: object) -> None:
        nonlocal seen
        if event in ("os.rename", "os.mkdir", "os.chmod", "sqlite3.connect", "os.remove"):
            seen += 1
            if seen == moment:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)
    begin_business(place, BAKERY, RINA).close()


def test_killed_in_the_middle_it_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    context: Any = multiprocessing.get_context(START)
    ended, cut, whole = False, 0, 0
    moment = 0
    while not ended:
        moment += 1
        place = str(tmp_path / str(moment))
        process = context.Process(target=_set_up_until, args=(place, moment))
        process.start()
        process.join(60)
        ended = process.exitcode == 0
        cut += process.exitcode == -signal.SIGKILL
        if look_at(place).shop:
            whole += 1
            shop = Shop.open(place)
        else:
            shop = begin_business(place, BAKERY, RINA)
        assert [each.name for each in shop.ask(team)] == ["Rina"]
        assert shop.check() == ()
        shop.close()
    assert cut >= 5
    assert 0 < whole < moment
