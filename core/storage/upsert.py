"""Rows that may be there already, and rows by the thousand."""

from collections.abc import Sequence
from importlib import import_module
from typing import Any

from sqlalchemy.orm import Session

from core.storage.base import Base


def insert_missing(session: Session, mapped: type[Base], **values: object) -> None:
    """Insert a row unless one with its key is there already."""
    insert_all_missing(session, mapped, [values])


def insert_all_missing(
    session: Session, mapped: type[Base], rows: Sequence[dict[str, object]]
) -> None:
    """Insert every one of `rows` unless one with its key is there already."""
    dialect = import_module(f"sqlalchemy.dialects.{session.get_bind().dialect.name}")
    session.execute(dialect.insert(mapped.__table__).on_conflict_do_nothing(), rows)


def insert_rows(
    session: Session, mapped: type[Base], columns: Sequence[str], rows: Sequence[tuple[Any, ...]]
) -> None:
    """Insert rows as the driver takes them, moments in microseconds: a file has a million of them.

    Going through the mapping costs several times what the database itself needs.
    """
    if not rows:
        return
    dialect = session.get_bind().dialect
    quoted = ", ".join(dialect.identifier_preparer.quote(each) for each in columns)
    mark = "?" if dialect.paramstyle == "qmark" else "%s"
    marks = ", ".join([mark] * len(columns))
    session.connection().exec_driver_sql(
        f"INSERT INTO {mapped.__tablename__} ({quoted}) VALUES ({marks})", list(rows)
    )
