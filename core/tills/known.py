"""The customers and products of a till that the mirror keeps, with the keys that find them.

What a reading says of one number counts together, the later row first. It changes what is known
and never empties it: another export of the same till knows less of the same customer. An older
export, of whose customer or product later sales are known already, only fills in what is empty.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import String, delete, func, select, update
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from core.basics.words import one_line
from core.goods.keys import keep_slips, product_words
from core.goods.records import Product, ProductKey, Sale, SaleLine
from core.people.addressing import address_as
from core.people.keys import NAME, TOWN, keys_of
from core.people.records import PEOPLE_BY_KEY, PersonKey, TillCustomer
from core.people.slips import remember_words
from core.storage.units import Units
from core.storage.upsert import insert_rows
from core.storage.work import Work
from core.tills.tally import Kind
from core.tills.till_data import TillCustomer as CustomerRead
from core.tills.till_data import TillProduct as ProductRead

Mirrored = type[TillCustomer] | type[Product]
Row = dict[str, Any]

OF_CUSTOMER = ("name", "address_as", "phone", "email", "town", "postcode", "since")
OF_PRODUCT = ("barcode", "sku", "name", "brand", "category", "variant", "price_minor", "stock")
_KEYS_OF_CUSTOMER = ("name", "phone", "email", "town", "postcode")
_KEYS_OF_PRODUCT = ("name", "brand", "variant", "category")
_MANY_CAME = 5_000
_WORDS = (NAME, TOWN)


@dataclass(frozen=True)
class Kept:
    """Our keys of the rows that are new, and of those that changed: before and after."""

    new: list[tuple[int, Row]]
    changed: list[tuple[int, Row, Row]]
    kind: Kind

    def to_find_anew(self, columns: Sequence[str]) -> list[tuple[int, Row]]:
        """The changed rows that are found by other words now."""
        return [
            (key, row)
            for key, known, row in self.changed
            if any(known[each] != row[each] for each in columns)
        ]


def keep_customers(
    session: Session, source: str, read: Iterable[CustomerRead], country: str
) -> Kind:
    """Add or change customers and their search keys; phones without a code are of `country`."""
    rows = {row["number"]: row for row in (_as_row(TillCustomer, each) for each in read)}
    return keep_customer_rows(session, source, rows, country).kind


def tidy_customers(units: Units, came: Kind) -> None:
    """Make the search for customers quick again after many of them came, in short units of work."""
    more = begin = came.new + came.changed >= _MANY_CAME
    while more:
        more, begin = units.write(_tidy, begin), False


def _tidy(work: Work, begin: bool) -> bool:
    return PEOPLE_BY_KEY.tidy(work.session, begin=begin)


def keep_products(session: Session, source: str, read: Iterable[ProductRead]) -> Kind:
    """Add or change products and their search words."""
    rows = {row["number"]: row for row in (_as_row(Product, each) for each in read)}
    return keep_product_rows(session, source, rows)


def keep_customer_rows(
    session: Session,
    source: str,
    rows: dict[str, Row],
    country: str,
    newest: datetime | None = None,
) -> Kept:
    """The same of rows by number; `newest` is the last sale of the export they come from."""
    kept = _keep(session, TillCustomer, source, rows, newest)
    anew = kept.to_find_anew(_KEYS_OF_CUSTOMER)
    keys = {key: _keys_of_customer(row, country) for key, row in (*kept.new, *anew)}
    if anew:
        ids = [key for key, _ in anew]
        session.execute(delete(PersonKey).where(PersonKey.till_customer_id.in_(ids)))
    found = [(key, " ".join(each)) for key, each in keys.items()]
    insert_rows(session, PersonKey, ("till_customer_id", "keys"), found)
    if keys:
        remember_words(session, {key for each in keys.values() for key in each if key[0] in _WORDS})
    return kept


def keep_product_rows(
    session: Session, source: str, rows: dict[str, Row], newest: datetime | None = None
) -> Kind:
    """The same of rows by number; `newest` is the last sale of the export they come from."""
    kept = _keep(session, Product, source, rows, newest)
    anew = kept.to_find_anew(_KEYS_OF_PRODUCT)
    if anew:
        ids = [key for key, _ in anew]
        session.execute(delete(ProductKey).where(ProductKey.product_id.in_(ids)))
    found = [
        (key, word)
        for key, row in (*kept.new, *anew)
        for word in sorted(
            product_words(row["name"], row["brand"], row["variant"], row["category"])
        )
    ]
    insert_rows(session, ProductKey, ("product_id", "key"), found)
    if found:
        keep_slips(session, {word for _, word in found})
    return kept.kind


def more(before: Row, row: Row) -> Row:
    """Two rows of one number: the later one says more than the earlier, where it says anything."""
    return {name: value if _says(row, name) else before[name] for name, value in row.items()}


def fitted(mapped: Mirrored, row: Row) -> Row:
    """`row` with its texts on one line and as long as their columns: a till may hold anything."""
    columns = mapped.__table__.c
    return {name: _fitted(columns[name].type, value) for name, value in row.items()}


def ids_of(
    session: Session, mapped: Mirrored, source: str, numbers: Collection[str]
) -> dict[str, int]:
    """Our keys of a till's numbers."""
    query = select(mapped.number, mapped.id).where(mapped.source == source)
    return dict(session.execute(query.where(mapped.number.in_(numbers))).all())


def _keep(
    session: Session,
    mapped: Mirrored,
    source: str,
    rows: dict[str, Row],
    newest: datetime | None,
) -> Kept:
    """Insert what is new and update what differs; `newest` is the last sale of what was read."""
    there = _there(session, mapped, source, rows)
    new = [row for number, row in rows.items() if number not in there]
    differing = {
        number: known for number, known in there.items() if _wanted(known, rows[number]) != known
    }
    old = _with_later_sales(session, mapped, [known["id"] for known in differing.values()], newest)
    changed = []
    for number, known in differing.items():
        row = _wanted(known, rows[number], only_blanks=known["id"] in old)
        if row != known:
            changed.append((known["id"], known, row))
    _insert(session, mapped, source, new)
    if changed:
        session.execute(update(mapped), [row for _, _, row in changed])
    ids = ids_of(session, mapped, source, [row["number"] for row in new]) if new else {}
    kind = Kind(len(new), len(changed), len(there) - len(changed))
    return Kept([(ids[row["number"]], row) for row in new], changed, kind)


def _there(session: Session, mapped: Mirrored, source: str, rows: dict[str, Row]) -> dict[str, Row]:
    """What the mirror has of the rows' columns, by number."""
    columns = [getattr(mapped, name) for name in ("id", *next(iter(rows.values()), {}))]
    query = select(*columns).where(mapped.source == source, mapped.number.in_(rows))
    return {row["number"]: dict(row) for row in session.execute(query).mappings()}


def _insert(session: Session, mapped: Mirrored, source: str, new: list[Row]) -> None:
    if not new:
        return
    for row in new:
        row["name"] = row["name"] or row["number"]
        if "address_as" in row and not row["address_as"]:
            row["address_as"] = address_as(row["name"])
    rows = [(source, *(_as_stored(each) for each in row.values())) for row in new]
    insert_rows(session, mapped, ("source", *new[0]), rows)


def _as_stored(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _wanted(known: Row, read: Row, *, only_blanks: bool = False) -> Row:
    """What is known with what was read: never emptied, changed unless `only_blanks`."""
    row = known | {
        name: value
        for name, value in read.items()
        if _says(read, name) and not (only_blanks and _says(known, name))
    }
    renamed = "address_as" in row and row["name"] != known["name"]
    if renamed and not read["address_as"]:
        row["address_as"] = address_as(row["name"])
    return row


def _says(row: Row, name: str) -> bool:
    """Whether a row says anything there: a price of nought says none, a number for a name neither.

    A file of sales names its customers by their numbers alone.
    """
    value = row[name]
    if name == "name" and value == row["number"]:
        return False
    return value not in (None, "") and not (name == "price_minor" and value == 0)


def _with_later_sales(
    session: Session, mapped: Mirrored, ids: list[int], newest: datetime | None
) -> set[int]:
    """Those of whom later sales are known than the last one of what was read."""
    if newest is None or not ids:
        return set()
    of: Any = SaleLine.product_id if mapped is Product else Sale.till_customer_id
    at = SaleLine.sold_at if mapped is Product else Sale.sold_at
    latest = select(of).where(of.in_(ids)).group_by(of).having(func.max(at) > newest)
    return set(session.scalars(latest))


def _as_row(mapped: Mirrored, read: CustomerRead | ProductRead) -> Row:
    columns = OF_PRODUCT if mapped is Product else OF_CUSTOMER
    row = {"number": read.number, **{each: getattr(read, each) for each in columns}}
    return fitted(mapped, row)


def _keys_of_customer(row: Row, country: str) -> list[str]:
    place = f"{row['town'] or ''} {row['postcode'] or ''}"
    return keys_of(row["name"], row["phone"], row["email"], place, row["number"], country)


def _fitted(kind: TypeEngine[Any], value: object) -> object:
    if isinstance(value, str) and isinstance(kind, String) and kind.length is not None:
        return one_line(value, kind.length)
    return value
