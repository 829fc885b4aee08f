"""A shop set up on a real PostgreSQL server, and a second PC that joins it there."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from core.basics.this_pc import shop_folder
from core.people.team import team
from core.practice.make import make_practice_shop
from core.setup.joining import Looked, NewTill, join, look_at
from core.setup.new_shop import begin_business
from core.shop import Command, Shop
from core.storage.engine import database_url
from core.vouchers.admission import admit_tills
from tests.core.refuses import refuses
from tests.core.setup.bakery import BAKERY, PIN, RINA
from tests.core.storage.test_postgresql import named, run_on, server

__all__ = ["server"]


@pytest.fixture
def place(server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """An empty database, and a PC that has never seen it."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "first"))
    name = f"bakery_{uuid4().hex}"
    run_on(server, f"CREATE DATABASE {name}")
    yield named(server, name)
    run_on(server, f"DROP DATABASE {name} WITH (FORCE)")


def test_it_is_set_up_and_another_pc_joins(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert look_at(place) == Looked()
    first = begin_business(place, BAKERY, RINA)
    assert look_at(place).ours
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "second"))
    found = look_at(place)
    assert (found.shop, found.ours) == ("Roti Rina", False)
    (rina,) = found.managers
    assert not join(place, NewTill("Counter 2"), rina.id, "000000").accepted
    assert not shop_folder(place).exists()
    assert join(place, NewTill("Counter 2"), rina.id, PIN).accepted
    second = Shop.open(place)
    assert second.folder != first.folder
    assert first.do(Command(None), admit_tills, first.till.sign_as_root) == 1
    assert first.check() == second.check() == ()
    for each in (first, second):
        each.close()
    with refuses("shop_exists"):
        begin_business(place, BAKERY, RINA)


def test_a_database_of_others_is_left_alone(place: str) -> None:
    run_on(place, "CREATE TABLE invoices (number integer)")
    with refuses("database_of_others"):
        look_at(place)


def test_who_may_make_no_table_is_told_before(place: str) -> None:
    user = f"reader_{uuid4().hex}"
    run_on(place, f"CREATE USER {user}")
    run_on(place, "REVOKE CREATE ON SCHEMA public FROM PUBLIC")
    with refuses("database_read_only"):
        look_at(place.replace("postgres@", f"{user}@"))
    assert look_at(place) == Looked()


def test_a_server_that_is_not_there_is_told() -> None:
    with refuses("database_gone"):
        look_at("postgresql://goodturn@127.0.0.1:1/goodturn")


def test_practice_lies_on_the_pc_and_goes_on_without_the_server(place: str, server: str) -> None:
    shop = begin_business(place, BAKERY, RINA)
    practice = make_practice_shop(shop)
    assert practice.database.engine.dialect.name == "sqlite"
    assert practice.folder == shop.folder / "practice"
    assert [each.name for each in practice.ask(team)] == ["Rina"]
    assert practice.check() == shop.check() == ()
    practice.close()
    name = database_url(place).database
    run_on(server, f"ALTER DATABASE {name} WITH ALLOW_CONNECTIONS false")
    ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname ="
    run_on(server, f"{ended} '{name}'")
    again = make_practice_shop(shop)
    assert [each.name for each in again.ask(team)] == ["Rina"]
    run_on(server, f"ALTER DATABASE {name} WITH ALLOW_CONNECTIONS true")
    for each in (again, shop):
        each.close()
