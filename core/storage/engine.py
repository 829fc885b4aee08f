"""Opening a database, and one transaction at a time on it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import SQLITE_BUSY, OperationalError
from sqlite3 import Connection as SqliteConnection
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session

from core.basics.errors import Refused
from core.storage.drive import is_on_network
from core.storage.faults import faults_refused

BUSY_SECONDS = 10
"""How long a unit of work waits for another program's lock."""

_ASKS_EVERY = 0.002
_PRIMARY = 0xFF
"""The bits of SQLite's codes that say what is wrong; the others say where."""


class Database:
    """One database and its transactions: `reading()` is deferred, `writing()` IMMEDIATE.

    On SQLite two deferred writers would lose updates or fail with "locked"; IMMEDIATE takes the
    write lock at the start and waits for it.
    """

    def __init__(self, url: URL) -> None:
        self.url = url
        self._engine = _sqlite_engine(url) if _is_sqlite(url) else _server_engine(url)
        self._writer = self._engine.execution_options(writes=True)

    @property
    def engine(self) -> Engine:
        """The bare engine, for migrations and checks."""
        return self._engine

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that only reads, closed at the end."""
        with faults_refused(), Session(self._engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that writes: committed at the end, rolled back by any error."""
        with faults_refused(), Session(self._writer) as session, session.begin():
            session.connection()  # takes the lock now, before anything is read
            yield session

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()


def database_url(place: str) -> URL:
    """The URL of the shop at `place`: a folder, or a database URL without a password in it.

    A password belongs into the server's own password file, never into a command line. Refuses
    `password_in_url`, and `database_kind` for anything but SQLite and PostgreSQL.
    """
    if "://" not in place:
        return URL.create("sqlite+pysqlite", database=str(Path(place) / "goodturn.sqlite"))
    try:
        url = make_url(place)
    except (ArgumentError, ValueError):
        raise Refused("database_kind") from None
    if url.password or "password" in url.query:
        raise Refused("password_in_url")
    if url.get_backend_name() not in ("sqlite", "postgresql"):
        raise Refused("database_kind")
    if url.drivername == "postgresql":
        return url.set(drivername="postgresql+psycopg")
    return url


def _is_sqlite(url: URL) -> bool:
    return url.get_backend_name() == "sqlite"


def _server_engine(url: URL) -> Engine:
    try:
        return create_engine(url, hide_parameters=True)
    except ImportError:
        raise Refused("database_driver") from None


def _sqlite_engine(url: URL) -> Engine:
    if url.database and is_on_network(Path(url.database)):
        raise Refused("network_drive")
    engine = create_engine(
        url, connect_args={"isolation_level": None, "timeout": BUSY_SECONDS}, hide_parameters=True
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: SqliteConnection, _record: Any) -> None:
    for pragma in (
        "journal_mode=WAL",
        "foreign_keys=ON",
        "synchronous=FULL",
        f"busy_timeout={BUSY_SECONDS * 1000}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    if not connection.get_execution_options().get("writes", False):
        connection.exec_driver_sql("BEGIN")
    elif not _begun_in_turn(connection):
        connection.exec_driver_sql("BEGIN IMMEDIATE")  # fails as SQLite says it


def _begun_in_turn(connection: Connection) -> bool:
    """Take the write lock as soon as it is free: asked for every two milliseconds.

    SQLite itself asks less and less often, at last every tenth of a second, and so may never meet
    the moments that a long job leaves between its slices.
    """
    driver: Any = connection.connection.dbapi_connection
    until = time.monotonic() + BUSY_SECONDS
    driver.execute("PRAGMA busy_timeout=0")
    try:
        while time.monotonic() < until:
            try:
                driver.execute("BEGIN IMMEDIATE")
            except OperationalError as error:
                if error.sqlite_errorcode & _PRIMARY != SQLITE_BUSY:
                    return False
                time.sleep(_ASKS_EVERY)
            else:
                return True
        return False
    finally:
        driver.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")
