"""A connection to a till's own database: it can only read, and never holds the till up."""

import re
from collections.abc import Iterator
from configparser import Error as ConfigParserError
from configparser import RawConfigParser
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from core.basics.errors import Refused
from core.tills.databases.mapping import TillMapping

_CONNECT_SECONDS = 10
_ANSWER_SECONDS = 60
"""What no question to a till may take longer than."""

_DRIVERS = {
    "mysql": "mysql+pymysql",
    "mariadb": "mariadb+pymysql",
    "postgresql": "postgresql+psycopg",
    "sqlite": "sqlite+pysqlite",
}
_EXTRAS = {"mysql": "mysql", "mariadb": "mysql", "postgresql": "postgresql"}

# What a person can do something about: the numbers of MariaDB and MySQL
# (mariadb.com/kb/en/mariadb-error-code-reference), the codes of PostgreSQL
# (postgresql.org/docs/current/errcodes-appendix.html), SQLite's (sqlite.org/rescode.html).
_MYSQL = {
    1044: "till_not_let_in",
    1045: "till_not_let_in",
    1698: "till_not_let_in",
    1049: "till_database_unknown",
    1142: "till_may_not_read",
    1143: "till_may_not_read",
    1969: "till_too_slow",
    3024: "till_too_slow",
    1146: "till_not_this",
    1054: "till_column_missing",
    1064: "till_query_wrong",
    1305: "till_query_wrong",
}
_POSTGRESQL = {
    "28P01": "till_not_let_in",
    "28000": "till_not_let_in",
    "3D000": "till_database_unknown",
    "42501": "till_may_not_read",
    "57014": "till_too_slow",
    "42P01": "till_not_this",
    "42703": "till_column_missing",
    "42883": "till_query_wrong",
    "42601": "till_query_wrong",
    "42804": "till_query_wrong",
}
_SQLITE = {14: "till_file_missing", 26: "till_file_missing", 5: "till_too_slow", 6: "till_too_slow"}
_SQLITE_WORDS = {
    "no such table": "till_not_this",
    "no such column": "till_column_missing",
    "syntax error": "till_query_wrong",
    "no such function": "till_query_wrong",
}

_NAMED = re.compile(r"""['"“`]([\w.$-]+)['"”`]|column:? ([\w.]+)|table:? ([\w.]+)""")


def till_url(address: str, mapping: TillMapping) -> URL:
    """The address of a till's database; refuses `till_address` and `till_database_kind`."""
    try:
        url = make_url(address.strip())
    except (ArgumentError, ValueError):
        raise Refused("till_address") from None
    kind = url.get_backend_name()
    if ("mysql" if kind == "mariadb" else kind) not in mapping.databases or not url.database:
        known = ", ".join(mapping.databases)
        raise Refused("till_database_kind", till=mapping.title, known=known)
    return url.set(drivername=_DRIVERS[kind])


def till_engine(url: URL, password: str | None = None) -> Engine:
    """An engine whose every connection can only read; nothing is asked of the till yet.

    Without a password in the URL or given beside it, the server's own password file counts:
    `~/.pgpass`, or `~/.my.cnf`. Refuses `till_driver`.
    """
    kind = url.get_backend_name()
    if kind in ("mysql", "mariadb") and password is None and not url.password:
        password = _kept_password()
    if password is not None:
        url = url.set(password=password)
    try:
        engine = create_engine(
            _only_reading(url) if kind == "sqlite" else url,
            connect_args=_arguments(kind),
            hide_parameters=True,
            pool_pre_ping=True,
            pool_size=1,
            max_overflow=0,
            pool_timeout=_CONNECT_SECONDS,
        )
    except ImportError:
        raise Refused("till_driver", extra=_EXTRAS[kind]) from None

    def only_read(driver: Any, _record: object) -> None:
        _only_read(driver, kind)

    event.listen(engine, "connect", only_read)
    return engine


@contextmanager
def reading(engine: Engine, till: str) -> Iterator[Connection]:
    """One short transaction on the till's database; refuses in words what it cannot do."""
    try:
        with engine.connect() as connection:
            yield connection
    except DBAPIError as error:
        raise refusal(error, till) from error
    except PoolTimeoutError:
        raise Refused("till_unreachable", till=till) from None


def refusal(error: DBAPIError, till: str) -> Refused:
    """What a failing question means; nothing of a customer is in it, and no password."""
    said = str(error.orig)
    code = _code(error, said) or "till_unreachable"
    if code in ("till_not_this", "till_column_missing"):
        named = _NAMED.search(said)
        what = next(filter(None, named.groups()), "") if named else ""
        return Refused(code, till=till, what=what.rpartition(".")[2])
    if code == "till_query_wrong":
        return Refused(code, till=till, why=said.partition("\n")[0])
    return Refused(code, till=till)


def _code(error: DBAPIError, said: str) -> str | None:
    """The refusal that the database's own number stands for."""
    driver: Any = error.orig
    sqlite: int | None = getattr(driver, "sqlite_errorcode", None)
    if sqlite is not None:
        words = (code for word, code in _SQLITE_WORDS.items() if word in said)
        return _SQLITE.get(sqlite & 0xFF) or next(words, None)
    number = driver.args[0] if driver is not None and driver.args else None
    if isinstance(number, int):
        return _MYSQL.get(number)
    state: str | None = getattr(driver, "sqlstate", None)
    return _POSTGRESQL.get(state or "") or _not_let_in(driver, said)


def _not_let_in(driver: Any, said: str) -> str | None:
    """Why PostgreSQL closed the door: of a connection that failed, the driver tells no code."""
    tried = getattr(driver, "pgconn", None)
    if re.search(r'database "[^"]*" does not exist', said):
        return "till_database_unknown"
    if tried is not None and (tried.needs_password or tried.used_password):
        return "till_not_let_in"
    return "till_not_let_in" if 'role "' in said or "no password supplied" in said else None


def _only_reading(url: URL) -> URL:
    """SQLite opens the file without the right to write, and makes none where there is none."""
    file = Path(str(url.database)).absolute().as_uri()
    return url.set(database=file, query={"mode": "ro", "uri": "true"})


def _arguments(kind: str) -> dict[str, object]:
    if kind == "sqlite":
        return {"timeout": _CONNECT_SECONDS}
    if kind == "postgresql":
        return {"connect_timeout": _CONNECT_SECONDS}
    return {
        "connect_timeout": _CONNECT_SECONDS,
        "read_timeout": _ANSWER_SECONDS,
        "charset": "utf8mb4",
    }


def _kept_password() -> str | None:
    """The password in the user's own `~/.my.cnf`; its server or socket are not asked for."""
    kept = RawConfigParser(strict=False, allow_no_value=True)
    try:
        kept.read(Path.home() / ".my.cnf", encoding="utf-8")
        password = kept.get("client", "password", fallback=None)
    except (ConfigParserError, UnicodeDecodeError, OSError):
        return None
    return None if password is None else password.strip("'\"")


def _only_read(driver: Any, kind: str) -> None:
    """Say to the server that this session only reads, and how long an answer may take."""
    cursor = driver.cursor()
    for statement in SESSION["mysql" if kind == "mariadb" else kind]:
        cursor.execute(statement)
    if kind in ("mysql", "mariadb"):
        cursor.execute("SELECT VERSION()")
        mariadb = "mariadb" in str(cursor.fetchone()).lower()
        name, amount = (
            ("max_statement_time", _ANSWER_SECONDS)
            if mariadb
            else ("max_execution_time", _ANSWER_SECONDS * 1000)
        )
        cursor.execute(f"SET SESSION {name} = {amount}")
    cursor.close()
    driver.commit()


SESSION: dict[str, tuple[str, ...]] = {
    "mysql": (
        "SET SESSION TRANSACTION READ ONLY",
        "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED",
    ),
    "postgresql": (
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
        f"SET statement_timeout = '{_ANSWER_SECONDS}s'",
        "SET TIME ZONE 'UTC'",
    ),
    "sqlite": ("PRAGMA query_only = ON",),
}
"""What each connection says first: it only reads, holds nobody up, and waits for no answer long."""
