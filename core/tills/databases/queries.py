"""The queries of a till's file that fit its database, asked in short steps.

A step is one small answer in one short transaction: the till is never locked out, its server keeps
nothing for us between two steps, and memory stays flat however many years there are.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Engine, TextClause, bindparam, text

from core.basics.errors import Refused
from core.tills.databases.connection import reading
from core.tills.databases.mapping import Key, Lines, Listed, Rows, Sales, TillMapping

Row = dict[str, Any]

LIST_STEP = 1000
SALES_STEP = 400

_FROM_THE_BEGINNING = datetime(1970, 1, 2, tzinfo=UTC).replace(tzinfo=None)
_MISFITS = {"till_not_this", "till_column_missing", "till_query_wrong"}

_TAXED = {"products", "lines"}
_TAXES = {"tax", "tax_percent", "paid"}

_NEEDED = {
    "customers": {"number"},
    "products": {"number", "name", "price"},
    "sales": {"id", "number", "time"},
    "lines": {"sale", "product", "quantity"},
    "payments": {"sale", "amount"},
    "refunds": {"sale", "of_sale"},
}
_KNOWN = {
    "customers": {"key", "name", "first_name", "last_name", "company", "phone", "email", "town",
                  "postcode", "since"},
    "products": {"key", "barcode", "sku", "brand", "category", "variant", "stock", "tax_percent"},
    "sales": {"customer", "served_by", "branch", "day"},
    "lines": {"line", "paid", "unit", "discount", "discount_percent", "tax", "tax_percent"},
    "payments": {"paid_with", "cash", "card_number"},
    "refunds": {"line"},
}  # fmt: skip


class Questions:
    """A till's database, and the query of each part that fits it.

    Refuses what is wrong with the connection; `till_not_this` and `till_column_missing` where no
    query fits the tables; `till_query_columns` where an answer has other columns than it should.
    """

    def __init__(self, engine: Engine, mapping: TillMapping) -> None:
        self._engine = engine
        self._till = mapping.title
        self._text_times = engine.dialect.name == "sqlite"
        self.mapping = mapping
        try:
            self._fitting = {
                name: self._first_that_fits(name, part)
                for name in _NEEDED
                if (part := getattr(mapping, name)) is not None
            }
        except Refused:
            self.close()
            raise

    def listed(self, name: str, part: Listed) -> Iterator[Row]:
        """Every row of a list, in steps by its key."""
        after: Key | None = part.after
        while rows := self._ask(name, after=after, step=LIST_STEP):
            yield from rows
            after = rows[-1].get("key", rows[-1]["number"])

    def sales(self, since: datetime | None) -> Iterator[list[Row]]:
        """The heads of the sales since a moment of the till's own clock, in steps."""
        sales = self.mapping.sales
        time, after = since or _FROM_THE_BEGINNING, sales.after
        if since is not None and sales.begin is not None:
            after = self._begin(sales, time)
        while rows := self._ask("sales", time=time, after=after, step=SALES_STEP):
            yield rows
            time, after = rows[-1]["time"], rows[-1]["id"]

    def of_sales(self, name: str, ids: Sequence[Key]) -> list[Row]:
        """The rows of a part that belong to the sales; none where the till has no such part."""
        return self._ask(name, sales=ids) if name in self._fitting else []

    def close(self) -> None:
        """Let go of the till."""
        self._engine.dispose()

    def _begin(self, sales: Sales, time: datetime) -> Key:
        with reading(self._engine, self._till) as connection:
            found: Key | None = connection.execute(
                text(str(sales.begin)), {"time": self._bound(time)}
            ).scalar()
        return sales.after if found is None else found

    def _ask(self, name: str, **values: object) -> list[Row]:
        """One step: asked and read whole before the connection goes back."""
        query = self._fitting[name]
        if query is None:
            return []
        with reading(self._engine, self._till) as connection:
            answer = connection.execute(query, self._values(query, values))
            return [dict(row) for row in answer.mappings()]

    def _first_that_fits(self, name: str, part: Listed | Lines | Rows) -> TextClause | None:
        """The first query whose tables and columns are there; an older till has no refunds."""
        last: Refused | None = None
        for sql in part.queries:
            query = text(sql)
            if "sales" in query.compile().params:
                query = query.bindparams(bindparam("sales", expanding=True))
            try:
                self._try(name, query)
            except Refused as misfit:
                if misfit.code not in _MISFITS:
                    raise
                last = misfit
            else:
                return query
        if name == "refunds" or last is None:
            return None
        raise last

    def _try(self, name: str, query: TextClause) -> None:
        """Ask for nothing, to see that the tables and columns are there."""
        nothing = {
            "after": self.mapping.sales.after,
            "sales": [self.mapping.sales.after],
            "time": _FROM_THE_BEGINNING,
            "step": 0,
        }
        with reading(self._engine, self._till) as connection:
            columns = set(connection.execute(query, self._values(query, nothing)).keys())
        missing = self._missing(name, columns)
        strange = columns - _NEEDED[name] - _KNOWN[name]
        if missing or strange:
            what = ", ".join(sorted(missing or strange))
            raise Refused("till_query_columns", part=name, columns=what)

    def _missing(self, name: str, columns: set[str]) -> set[str]:
        """The columns without which the rows mean nothing."""
        missing = _NEEDED[name] - columns
        if name == "lines" and not columns & {"paid", "unit"}:
            missing |= {"unit"}
        if name in _TAXED and not getattr(self.mapping, name).prices_include_tax:
            missing |= set() if columns & _TAXES else {"tax_percent"}
        return missing

    def _values(self, query: TextClause, values: Mapping[str, object]) -> dict[str, object]:
        wanted = query.compile().params
        return {name: self._bound(value) for name, value in values.items() if name in wanted}

    def _bound(self, value: object) -> object:
        """SQLite keeps moments as text."""
        if self._text_times and isinstance(value, datetime):
            return value.isoformat(" ")
        return value
