"""Whether the database itself is sound."""

from collections.abc import Iterator

from sqlalchemy import text

from core.basics.trouble import Trouble
from core.storage.work import Work


def check(work: Work) -> Iterator[Trouble]:
    """The database's own integrity and its foreign keys, where it can tell (SQLite)."""
    if work.session.get_bind().dialect.name != "sqlite":
        return
    for (said,) in work.session.execute(text("PRAGMA integrity_check")):
        if said != "ok":
            yield Trouble("storage", "database", str(said))
    for table, row, parent, _ in work.session.execute(text("PRAGMA foreign_key_check")):
        yield Trouble("storage", f"{table} row {row}", f"points to no {parent}")
