"""What a failing database is told as: the refusal that says what to do next."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError

from core.basics.errors import Refused

# SQLite's primary result codes (sqlite.org/rescode.html) that a person can do something about.
_SQLITE = {
    5: "database_busy",
    6: "database_busy",
    8: "database_read_only",
    10: "disk_trouble",
    11: "database_damaged",
    13: "disk_full",
    14: "database_not_opened",
    26: "not_a_database",
}

# The same for PostgreSQL: the beginnings of its codes
# (postgresql.org/docs/current/errcodes-appendix.html).
_POSTGRESQL = {
    "08": "database_gone",
    "57P": "database_gone",
    "40": "database_busy",
    "55P03": "database_busy",
    "25006": "database_read_only",
    "42501": "database_read_only",
    "53100": "disk_full",
    "XX": "database_damaged",
}


def refusal_for(error: DBAPIError) -> Refused | None:
    """The refusal that `error` of the driver means, or None where it is a bug of ours."""
    sqlite: int | None = getattr(error.orig, "sqlite_errorcode", None)
    postgresql: str | None = getattr(error.orig, "sqlstate", None)
    if sqlite is not None:
        known = _SQLITE.get(sqlite & 0xFF)
    elif postgresql is not None:
        known = next((_POSTGRESQL[code] for code in _POSTGRESQL if postgresql.startswith(code)), "")
    else:  # the server was not reached, let nobody in, or went away
        known = "database_gone" if isinstance(error, OperationalError) else None
    return Refused(known) if known else None


@contextmanager
def faults_refused() -> Iterator[None]:
    """Turn what the database cannot do into a refusal; let every other error pass."""
    try:
        yield
    except DBAPIError as error:
        refusal = refusal_for(error)
        if refusal is None:
            raise
        raise refusal from error
