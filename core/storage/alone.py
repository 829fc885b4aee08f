"""Acts that count before they write: no two of them at the same moment."""

import hashlib

from sqlalchemy import func, select

from core.storage.work import Work


def alone_with(work: Work, what: str) -> None:
    """Wait until no other act is at `what`, and keep others from it until this one has ended.

    A limit over a sum or a number of rows needs it, before anything is counted: two tills that
    count at the same moment would both find room. On SQLite whoever writes is alone already; on
    PostgreSQL it is an advisory lock of the transaction (postgresql.org/docs/current,
    "Explicit Locking"), whose key is a hash of `what`.
    """
    if work.session.get_bind().dialect.name == "postgresql":
        key = int.from_bytes(hashlib.sha256(what.encode()).digest()[:8], "big", signed=True)
        work.session.execute(select(func.pg_advisory_xact_lock(key)))
