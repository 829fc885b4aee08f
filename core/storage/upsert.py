"""Making sure that a row is there, whoever else makes it at the same moment."""

from sqlalchemy import Insert
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from core.storage.base import Base


def insert_missing(session: Session, mapped: type[Base], **values: object) -> None:
    """Insert a row unless one with its key is there already."""
    dialect = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
    statement: Insert = dialect.insert(mapped).values(**values).on_conflict_do_nothing()
    session.execute(statement)
