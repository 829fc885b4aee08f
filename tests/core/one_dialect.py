"""Lets every shop of a test run share what SQLAlchemy has found out about a statement.

Each test opens a shop of its own, and with it an engine that writes every statement out anew:
nearly half of what such a test costs. What is remembered depends on the kind of database alone.
"""

from typing import Any, ClassVar, Self

from sqlalchemy import Engine
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite


class OneDialect(SQLiteDialect_pysqlite):
    """SQLite as ever, made once: what is remembered is remembered by the dialect's identity."""

    supports_statement_cache = True
    _made: ClassVar[Self | None] = None
    _statements: ClassVar[dict[Any, Any]] = {}

    def __new__(cls, **_options: Any) -> Self:
        if cls._made is None:
            cls._made = super().__new__(cls)
        return cls._made

    def __init__(self, **options: Any) -> None:
        if "dbapi" not in self.__dict__:
            super().__init__(**options)

    @classmethod
    def engine_created(cls, engine: Engine) -> None:
        """Every engine keeps its statements in the same place."""
        engine.update_execution_options(compiled_cache=cls._statements)


def share_statements() -> None:
    """From now on every SQLite engine is made with the one dialect."""
    registry.register("sqlite.pysqlite", __name__, OneDialect.__name__)
