"""What a till's TOML file says: the queries that read its database, and what their columns mean.

Goodturn's own files stand in `resources/tills`, a shop's own in the folder `tills` of the shop; a
shop's own goes before ours of the same name. Another till needs one such file and no code.
"""

from pathlib import Path
from typing import Literal

import msgspec
import msgspec.toml
from sqlalchemy import text

from core.basics.errors import Refused
from core.basics.resources import RESOURCES

DatabaseKind = Literal["mysql", "postgresql", "sqlite"]
"""`mysql` is MariaDB too."""

Key = int | str
Queries = str | tuple[str, ...]
"""One query, or several for earlier and later versions: the first that fits the tables is taken."""

FOLDER = RESOURCES / "tills"
OWN_FOLDER = "tills"
"""In the shop's folder."""


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    sql: Queries

    @property
    def queries(self) -> tuple[str, ...]:
        """The queries in the order in which they are tried."""
        return (self.sql,) if isinstance(self.sql, str) else self.sql


class Listed(_Part, frozen=True, kw_only=True):
    """A list that is read from its beginning each time, in steps.

    The query is asked for `:step` rows whose `key` column (`number` where there is none) is above
    `:after`, in this order; `after` is what every key is above.
    """

    after: Key = 0


class Products(Listed, frozen=True, kw_only=True):
    """The articles. Prices without tax come with `tax_percent`, which is added to them."""

    prices_include_tax: bool


class Sales(Listed, frozen=True, kw_only=True):
    """The heads of the sales since `:time`, in steps by their `time` and `id`, or `id` alone.

    `begin` is a query for the `id` after which the sales since `:time` begin, for a till that has
    no index on the time. `overlap_hours` is how long a sale may be on its way: it is put on record
    late, or by a till that was without a network.
    """

    overlap_hours: int = 48
    begin: str | None = None


class Lines(_Part, frozen=True, kw_only=True):
    """The lines of the `:sales`, in the order in which they stand on the receipt.

    Either `paid` is the whole line's, with tax; or it is counted from `quantity`, `unit`, the whole
    line's `discount` or its `discount_percent`, and `tax` (the whole line's) or `tax_percent`.
    """

    prices_include_tax: bool


class Rows(_Part, frozen=True, kw_only=True):
    """Rows that belong to the `:sales`."""


class PaymentWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a way of paying is called, in any language: words that stand somewhere in its name.

    `other` goes first: a gift card is no card.
    """

    other: tuple[str, ...] = ()
    cash: tuple[str, ...] = ()
    card: tuple[str, ...] = ()
    wallet: tuple[str, ...] = ()


class TillMapping(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How one kind of till is read. `times` says whose clock its times without a zone follow."""

    title: str
    databases: tuple[DatabaseKind, ...]
    times: Literal["utc", "shop"]
    customers: Listed
    products: Products
    sales: Sales
    lines: Lines
    payments: Rows | None = None
    refunds: Rows | None = None
    payment_words: PaymentWords = PaymentWords()

    def __post_init__(self) -> None:
        """Refuse, as msgspec does, a query without the places it needs."""
        for name, asks in _ASKS.items():
            part: _Part | None = getattr(self, name)
            for sql in part.queries if part else ():
                _needs(name, sql, asks)
        if self.sales.begin is not None:
            _needs("sales.begin", self.sales.begin, ("time",))


_ASKS = {
    "customers": ("after", "step"),
    "products": ("after", "step"),
    "sales": ("after", "step"),
    "lines": ("sales",),
    "payments": ("sales",),
    "refunds": ("sales",),
}


def _needs(name: str, sql: str, asks: tuple[str, ...]) -> None:
    places = text(sql).compile().params
    for ask in asks:
        if ask not in places:
            raise ValueError(f"the query of `{name}` has no place :{ask}")


def till_names(own: Path | None = None) -> tuple[str, ...]:
    """The tills that can be read, by name; `own` is the shop's folder."""
    return tuple(sorted(_files(own)))


def till_mapping(name: str, own: Path | None = None) -> TillMapping:
    """What the TOML file of the till `name` says.

    Refuses `till_name_unknown`, and `till_mapping_wrong` with what is wrong and where.
    """
    files = _files(own)
    if name not in files:
        raise Refused("till_name_unknown", name=name[:40], known=", ".join(sorted(files)))
    try:
        return msgspec.toml.decode(files[name].read_bytes(), type=TillMapping)
    except (msgspec.MsgspecError, UnicodeDecodeError) as wrong:
        raise Refused("till_mapping_wrong", file=files[name].name, why=str(wrong)) from None


def _files(own: Path | None) -> dict[str, Path]:
    folders = [FOLDER] if own is None else [FOLDER, own / OWN_FOLDER]
    return {file.stem: file for folder in folders for file in sorted(folder.glob("*.toml"))}
