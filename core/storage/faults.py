"""What a failing database is told as: the refusal that says what to do next."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

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


def refusal_for(error: DBAPIError) -> Refused | None:
    """The refusal that `error` of the driver means, or None where it is a bug of ours."""
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is not None and code & 0xFF in _SQLITE:
        return Refused(_SQLITE[code & 0xFF])
    return Refused("database_gone") if error.connection_invalidated else None


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
