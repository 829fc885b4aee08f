"""Making sure that a row is there, whoever else makes it at the same moment."""

from importlib import import_module

from sqlalchemy.orm import Session

from core.storage.base import Base


def insert_missing(session: Session, mapped: type[Base], **values: object) -> None:
    """Insert a row unless one with its key is there already."""
    dialect = import_module(f"sqlalchemy.dialects.{session.get_bind().dialect.name}")
    session.execute(dialect.insert(mapped).values(**values).on_conflict_do_nothing())
