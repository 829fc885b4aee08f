"""What every table shares: names of constraints, column types, guards written as triggers."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar, cast
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Connection,
    Dialect,
    Integer,
    MetaData,
    String,
    Table,
    Uuid,
    event,
)
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

BigKey = BigInteger().with_variant(Integer, "sqlite")
"""An integer key that counts by itself on every database."""


def search_key(length: int) -> String:
    """A word to search by its beginning: it sorts by code point on every database."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


class Moment(TypeDecorator[datetime]):
    """A point in time, stored as whole microseconds since 1970 in UTC.

    An integer sorts, compares and indexes alike on every database, and loses nothing.
    """

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> int | None:
        return None if value is None else (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: Any | None, _dialect: Dialect) -> datetime | None:
        return None if value is None else _EPOCH + value * _MICROSECOND


class Base(DeclarativeBase):
    """The root of every table of every room."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {datetime: Moment, UUID: Uuid, int: BigInteger}


_GUARDS: list["Guard"] = []


def guard(mapped: type[Base], name: str, before: str, message: str, when: str = "") -> None:
    """Let the database itself refuse a change of a row of `mapped`.

    `before` is INSERT, DELETE, or UPDATE with an optional OF column list; `when` a condition over
    OLD and NEW that is refused (without one, all are). Installed when the table is made, and again
    by each migration.
    """
    table = _table(mapped)
    made = Guard(table.name, f"guard_{table.name}_{name}", before, message, when)
    _GUARDS.append(made)

    def install(_table: Table, connection: Connection, **_options: object) -> None:
        made.install(connection)

    event.listen(table, "after_create", install)


@dataclass(frozen=True)
class Guard:
    """A trigger that refuses, written for SQLite and for PostgreSQL."""

    table: str
    name: str
    before: str
    message: str
    when: str

    def install(self, connection: Connection) -> None:
        """Put the trigger in place, in the stead of one of its name."""
        postgresql = connection.dialect.name == "postgresql"
        for statement in self._postgresql() if postgresql else self._sqlite():
            connection.exec_driver_sql(statement.replace("%", "%%") if postgresql else statement)

    def _sqlite(self) -> tuple[str, ...]:
        when = f"WHEN ({self.when}) " if self.when else ""
        return (
            f"DROP TRIGGER IF EXISTS {self.name}",
            (
                f"CREATE TRIGGER {self.name} BEFORE {self.before} ON {self.table} "
                f"FOR EACH ROW {when}BEGIN SELECT RAISE(ABORT, '{self.message}'); END"
            ),
        )

    def _postgresql(self) -> tuple[str, ...]:
        refuse = f"RAISE EXCEPTION '{self.message}';"
        body = f"IF {self.when} THEN {refuse} END IF;" if self.when else refuse
        row = "OLD" if self.before == "DELETE" else "NEW"
        return (
            f"DROP TRIGGER IF EXISTS {self.name} ON {self.table}",
            (
                f"CREATE OR REPLACE FUNCTION {self.name}() RETURNS trigger LANGUAGE plpgsql "
                f"AS $guard$ BEGIN {body} RETURN {row}; END $guard$"
            ),
            (
                f"CREATE TRIGGER {self.name} BEFORE {self.before} ON {self.table} "
                f"FOR EACH ROW EXECUTE FUNCTION {self.name}()"
            ),
        )


def append_only(mapped: type[Base]) -> None:
    """Refuse every update and delete of `mapped`: its rows only grow in number."""
    guard(mapped, "no_update", "UPDATE", f"{mapped.__tablename__} is never changed")
    guard(mapped, "no_delete", "DELETE", f"{mapped.__tablename__} is never deleted")


def guards() -> Iterator[Guard]:
    """Every guard of every table, for migrations to install anew."""
    yield from _GUARDS


def _table(mapped: type[Base]) -> Table:
    return cast("Table", mapped.__table__)
