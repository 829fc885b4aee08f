"""What every table shares: names of constraints, column types, guards written as triggers."""

from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import DDL, BigInteger, Dialect, Integer, MetaData, Table, Uuid, event
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

BigKey = BigInteger().with_variant(Integer, "sqlite")
"""An integer key that counts by itself on every database."""


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
    type_annotation_map: ClassVar = {datetime: Moment, UUID: Uuid}


def guard(table: Table, name: str, before: str, message: str, when: str = "") -> None:
    """Let the database itself refuse a change of a row of `table`.

    `before` is INSERT, DELETE, or UPDATE with an optional OF column list; `when` a condition over
    OLD and NEW that is refused (without one, all are). Written for SQLite and PostgreSQL.
    """
    trigger = f"guard_{table.name}_{name}"
    condition = f" WHEN ({when})" if when else ""
    sqlite = (
        f"CREATE TRIGGER {trigger} BEFORE {before} ON {table.name} FOR EACH ROW{condition} "
        f"BEGIN SELECT RAISE(ABORT, '{message}'); END"
    )
    body = f"IF {when} THEN RAISE EXCEPTION '{message}'; END IF; " if when else (
        f"RAISE EXCEPTION '{message}'; "
    )
    result = "OLD" if before == "DELETE" else "NEW"
    function = (
        f"CREATE OR REPLACE FUNCTION {trigger}() RETURNS trigger LANGUAGE plpgsql AS $guard$ "
        f"BEGIN {body}RETURN {result}; END $guard$"
    )
    postgresql = (
        f"CREATE TRIGGER {trigger} BEFORE {before} ON {table.name} "
        f"FOR EACH ROW EXECUTE FUNCTION {trigger}()"
    )
    for text, dialect in ((sqlite, "sqlite"), (function, "postgresql"), (postgresql, "postgresql")):
        ddl = DDL(text.replace("%", "%%"))
        event.listen(table, "after_create", ddl.execute_if(dialect=dialect))
        table.info.setdefault("guards", []).append((dialect, text))


def append_only(table: Table) -> None:
    """Refuse every update and delete of `table`: its rows only grow in number."""
    guard(table, "no_update", "UPDATE", f"{table.name} is never changed")
    guard(table, "no_delete", "DELETE", f"{table.name} is never deleted")
