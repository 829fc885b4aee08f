"""The schema that the migrations make is the one the program thinks it has."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from core.schema import SCHEMA
from core.shop import Shop
from core.storage import versions
from core.storage.engine import Database, database_url
from core.storage.key_index import is_of_key_index
from core.storage.versions import CURRENT, bring_up_to_date, upgrade
from tests.core.refuses import refuses
from tests.core.small_shop import SmallShop
from tests.core.storage.schemas.keep import SCHEMAS, restore

COMPARED = {
    "compare_type": True,
    "include_name": lambda name, _kind, _parents: not is_of_key_index(name),
}
RELEASED = sorted(SCHEMAS.glob("*.sql"))


@pytest.fixture
def migrated(tmp_path: Path) -> Iterator[Database]:
    (tmp_path / "migrated").mkdir()
    database = Database(database_url(str(tmp_path / "migrated")))
    upgrade(database, SCHEMA)
    yield database
    database.close()


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Database]:
    """What the records say, without any migration."""
    (tmp_path / "fresh").mkdir()
    database = Database(database_url(str(tmp_path / "fresh")))
    with database.writing() as session:
        SCHEMA.create_all(session.connection())
    yield database
    database.close()


def statements(database: Database) -> dict[tuple[str, str], str]:
    """Every table, index and trigger as SQLite wrote it down, white space and order set aside."""
    with database.engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT type, name, sql FROM sqlite_master"
            " WHERE name NOT LIKE 'alembic%' AND name NOT LIKE 'sqlite%'"
        ).all()
    return {(kind, name): _in_order(sql) for kind, name, sql in rows}


def _in_order(sql: str) -> str:
    """The same statement whatever the order of a table's columns and constraints."""
    if not sql.startswith("CREATE TABLE"):
        return " ".join(sql.replace('"', "").split())
    body = sql[sql.index("(") + 1 : sql.rindex(")")]
    return "\n".join(sorted(" ".join(line.split()).strip(",") for line in body.split("\n")))


def test_migrated_and_fresh_are_the_same(migrated: Database, fresh: Database) -> None:
    by_migration, by_records = statements(migrated), statements(fresh)
    assert by_migration.keys() == by_records.keys()
    for key, statement in by_records.items():
        assert by_migration[key] == statement
    kinds = {kind for kind, _ in by_migration}
    assert kinds == {"table", "index", "trigger"}


def test_alembic_finds_nothing_to_migrate(migrated: Database) -> None:
    with migrated.engine.connect() as connection:
        found = compare_metadata(MigrationContext.configure(connection, opts=COMPARED), SCHEMA)
    assert [each for each in found if "alembic_version" not in str(each)] == []


def test_the_schema_is_whole_whoever_asks_for_it_first() -> None:
    """Tables that only some other import brings along would be lost by the next migration."""
    answer = subprocess.run(
        [sys.executable, "-c", "from core.schema import SCHEMA; print(*SCHEMA.tables)"],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=True,
    )
    assert set(answer.stdout.split()) == set(SCHEMA.tables) >= {"shop", "till", "recovery_case"}


def test_the_version_the_program_knows_is_the_newest() -> None:
    assert ScriptDirectory.from_config(versions._config()).get_current_head() == CURRENT


def test_every_constraint_has_its_name_from_the_convention() -> None:
    for table in SCHEMA.tables.values():
        for constraint in table.constraints:
            assert constraint.name is not None
            assert str(constraint.name).split("_")[0] in {"ck", "fk", "pk", "uq"}


def test_every_released_schema_is_kept() -> None:
    assert CURRENT in {file.stem for file in RELEASED}


@pytest.mark.parametrize("file", RELEASED, ids=lambda file: file.stem)
def test_a_shop_of_every_release_opens_and_works_on(file: Path, tmp_path: Path) -> None:
    restore(file, tmp_path)
    small = SmallShop(str(tmp_path))
    assert small.troubles() == []
    assert small.scalar("SELECT version_num FROM alembic_version") == CURRENT
    small.handed(small.cared(receipt="R3", customer="C1"), "call")
    assert small.troubles() == []
    small.close()


def test_an_older_database_is_brought_up_to_date(tmp_path: Path, migrated: Database) -> None:
    """From nothing at all: Alembic's table is there and says that no migration was run."""
    database = Database(database_url(str(tmp_path)))
    with database.writing() as session:
        session.connection().exec_driver_sql(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)"
        )
    upgrade(database, SCHEMA)
    bring_up_to_date(database, lambda: SCHEMA)
    assert statements(database) == statements(migrated)
    database.close()


def test_a_newer_database_is_left_alone(small: SmallShop) -> None:
    small.raw("UPDATE alembic_version SET version_num = '9999'")
    with refuses("database_newer"):
        Shop.open(small.place)
    assert small.scalar("SELECT version_num FROM alembic_version") == "9999"
