"""Making sure that a row is there, whoever else makes it at the same moment."""

from collections.abc import Sequence
from importlib import import_module

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
