"""An index over the keys of rows: which rows have these, in the database's own way.

On SQLite it is an FTS5 table with external content, on PostgreSQL a GIN index over a tsvector.
Both are kept by the database itself, in the transaction that changes a row, and meet long lists
of rows in C: neither ever reads more of them into Python than were asked for.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Table, event, text
from sqlalchemy.orm import Session

from core.storage.base import Base

Wanted = Sequence[Iterable[str]]
"""One key of each group must be there. A key with a `*` at its end stands for all it begins."""

_PAGES_AT_ONCE = 100
"""Of four kilobytes: some ten milliseconds of the write lock."""

_INDEXES: list["KeyIndex"] = []


@dataclass(frozen=True)
class KeyIndex:
    """The index `name` over the text column `keys` of `table`, whose rows are known by `row`.

    Keys are parted by blanks and hold small letters, digits and marks only.
    """

    name: str
    table: str
    row: str

    def install(self, connection: Connection) -> None:
        """Put the index in place where it is not there yet."""
        on_server = connection.dialect.name == "postgresql"
        for statement in self._postgresql() if on_server else self._sqlite():
            connection.exec_driver_sql(statement)

    def rows_with(self, session: Session, wanted: Wanted, most: int) -> dict[int, str]:
        """At most `most` rows that have what is wanted, and all the keys of each."""
        on_server = session.get_bind().dialect.name == "postgresql"
        statement = self._asked_of_postgresql() if on_server else self._asked_of_sqlite()
        asked = _tsquery(wanted) if on_server else _match(wanted)
        rows = session.execute(text(statement), {"asked": asked, "most": most})
        return dict(map(tuple, rows))

    def tidy(self, session: Session, *, begin: bool = False) -> bool:
        """Lay together a part of what many small changes left apart; whether there is more to do.

        `begin` with it. Searching is quicker afterwards; PostgreSQL sees to it by itself.
        """
        if session.get_bind().dialect.name == "postgresql":
            return False
        pages = -_PAGES_AT_ONCE if begin else _PAGES_AT_ONCE
        merge = f"INSERT INTO {self.name}({self.name}, rank) VALUES ('merge', {pages})"
        count = text("SELECT total_changes()")
        before = session.scalar(count)
        session.execute(text(merge))
        return begin or session.scalars(count).one() - before > 1

    def shared(self, session: Session, kind: str, least: int, most: int) -> list[str]:
        """The keys beginning with the letter `kind` that so many rows have, in their order."""
        on_server = session.get_bind().dialect.name == "postgresql"
        statement = self._shared_on_postgresql() if on_server else self._shared_on_sqlite()
        asked = {"kind": kind, "next": chr(ord(kind) + 1), "least": least, "most": most}
        return list(session.scalars(text(statement), asked))

    def _sqlite(self) -> Iterator[str]:
        yield (
            f"CREATE VIRTUAL TABLE IF NOT EXISTS {self.name} USING fts5(keys, "
            f"content='{self.table}', content_rowid='{self.row}', "
            "detail=none, columnsize=0, tokenize='ascii')"
        )
        yield (
            f"CREATE VIRTUAL TABLE IF NOT EXISTS {self.name}_keys "
            f"USING fts5vocab({self.name}, 'row')"
        )
        old = f"INSERT INTO {self.name}({self.name}, rowid, keys) VALUES ('delete', OLD.{self.row}"
        new = f"INSERT INTO {self.name}(rowid, keys) VALUES (NEW.{self.row}, NEW.keys);"
        for when, does in (
            ("INSERT", new),
            ("DELETE", f"{old}, OLD.keys);"),
            ("UPDATE", f"{old}, OLD.keys); {new}"),
        ):
            trigger = f"{self.name}_on_{when.lower()}"
            yield f"DROP TRIGGER IF EXISTS {trigger}"
            yield f"CREATE TRIGGER {trigger} AFTER {when} ON {self.table} BEGIN {does} END"

    def _postgresql(self) -> Iterator[str]:
        yield f"CREATE INDEX IF NOT EXISTS {self.name} ON {self.table} USING gin ({_VECTOR})"

    def _asked_of_sqlite(self) -> str:
        return f"SELECT rowid, keys FROM {self.name} WHERE {self.name} MATCH :asked LIMIT :most"

    def _shared_on_sqlite(self) -> str:
        return (
            f"SELECT term FROM {self.name}_keys WHERE term >= :kind AND term < :next "
            "AND doc BETWEEN :least AND :most ORDER BY term"
        )

    def _shared_on_postgresql(self) -> str:
        return (
            f"SELECT key FROM {self.table}, unnest(string_to_array(keys, ' ')) AS key "
            "WHERE left(key, 1) = :kind AND CAST(:next AS text) IS NOT NULL "
            "GROUP BY key HAVING count(*) BETWEEN :least AND :most ORDER BY key"
        )

    def _asked_of_postgresql(self) -> str:
        return (
            f"SELECT {self.row}, keys FROM {self.table} "
            f"WHERE {_VECTOR} @@ CAST(:asked AS tsquery) LIMIT :most"
        )


_VECTOR = "array_to_tsvector(string_to_array(keys, ' '))"


def key_index(mapped: type[Base], name: str, row: str) -> KeyIndex:
    """Keep an index over the keys of `mapped`; made with its table, and by each migration."""
    made = KeyIndex(name, mapped.__tablename__, row)
    _INDEXES.append(made)

    def install(_table: Table, connection: Connection, **_options: object) -> None:
        made.install(connection)

    event.listen(mapped.__table__, "after_create", install)
    return made


def key_indexes() -> Iterator[KeyIndex]:
    """Every index of every table, for migrations to install anew."""
    yield from _INDEXES


def is_of_key_index(name: str | None) -> bool:
    """Whether a table or index of the database is no record's but belongs to such an index."""
    return any(name == each.name or (name or "").startswith(f"{each.name}_") for each in _INDEXES)


def _match(wanted: Wanted) -> str:
    """SQLite's words for it (sqlite.org/fts5.html, section 3)."""
    return " AND ".join(f"({' OR '.join(map(_phrase, group))})" for group in wanted)


def _phrase(key: str) -> str:
    return f'"{key[:-1]}" *' if key.endswith("*") else f'"{key}"'


def _tsquery(wanted: Wanted) -> str:
    """PostgreSQL's words for it (its manual, section 8.11.2)."""
    return " & ".join(f"({' | '.join(map(_lexeme, group))})" for group in wanted)


def _lexeme(key: str) -> str:
    return f"'{key[:-1]}':*" if key.endswith("*") else f"'{key}'"
