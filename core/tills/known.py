"""The customers and products of a till that the mirror keeps, with the keys that find them."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import String, delete, insert, select, update
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from core.basics.words import one_line
from core.goods.keys import keep_slips, product_words
from core.goods.records import Product, ProductKey, Sale
from core.people.addressing import address_as
from core.people.keys import NAME, TOWN, keys_of
from core.people.records import PEOPLE_BY_KEY, PersonKey, TillCustomer
from core.people.slips import remember_words
from core.storage.units import Units
from core.storage.work import Work
from core.tills.till_data import TillCustomer as CustomerRead
from core.tills.till_data import TillProduct as ProductRead

Mirrored = type[TillCustomer] | type[Product]
Row = dict[str, Any]

_ALL_IN_ONE = {"render_nulls": True}
"""Else each row that has nothing in a column is a statement of its own."""

_MANY_CAME = 5_000
_WORDS = (NAME, TOWN)


@dataclass(frozen=True)
class Kind:
    """How many of one kind were new, changed, or as they stood."""

    new: int = 0
    changed: int = 0
    same: int = 0

    def __add__(self, other: "Kind") -> "Kind":
        return Kind(self.new + other.new, self.changed + other.changed, self.same + other.same)


def keep_customers(
    session: Session, source: str, read: Iterable[CustomerRead], country: str
) -> Kind:
    """Add or change customers and their search keys; phones without a code are of `country`."""
    read_rows = (fitted(TillCustomer, _customer_row(source, each)) for each in read)
    rows = {row["number"]: row for row in read_rows}

    kind, touched = _keep(session, TillCustomer, source, rows)
    keys = {key: _keys_of_customer(row, country) for key, row in touched}
    session.execute(delete(PersonKey).where(PersonKey.till_customer_id.in_(keys)))
    if keys:
        found = [{"till_customer_id": key, "keys": " ".join(each)} for key, each in keys.items()]
        session.execute(insert(PersonKey), found)
        remember_words(session, {key for each in keys.values() for key in each if key[0] in _WORDS})
    return kind


def tidy_customers(units: Units, came: Kind) -> None:
    """Make the search for customers quick again after many of them came, in short units of work."""
    more = begin = came.new + came.changed >= _MANY_CAME
    while more:
        more, begin = units.write(_tidy, begin), False


def _tidy(work: Work, begin: bool) -> bool:
    return PEOPLE_BY_KEY.tidy(work.session, begin=begin)


def keep_products(session: Session, source: str, read: Iterable[ProductRead]) -> Kind:
    """Add or change products and their search words."""
    read_rows = (fitted(Product, _product_row(source, each)) for each in read)
    rows = {row["number"]: row for row in read_rows}

    def keys(row: Row, key: int) -> list[Row]:
        found = product_words(row["name"], row["brand"], row["variant"], row["category"])
        return [{"product_id": key, "key": word} for word in sorted(found)]

    kind, touched = _keep(session, Product, source, rows)
    ids = [key for key, _ in touched]
    session.execute(delete(ProductKey).where(ProductKey.product_id.in_(ids)))
    _insert_keys(session, touched, keys)
    keep_slips(session, {key["key"] for ours, row in touched for key in keys(row, ours)})
    return kind


def fitted(mapped: Mirrored | type[Sale], row: Row) -> Row:
    """`row` with its texts on one line and as long as their columns: a till may hold anything."""
    columns = mapped.__table__.c
    return {name: _fitted(columns[name].type, value) for name, value in row.items()}


def ids_of(
    session: Session,
    mapped: Mirrored | type[Sale],
    source: str,
    numbers: Collection[str] | None = None,
) -> dict[str, int]:
    """Our keys of a till's numbers; of all that are known where none are named."""
    query = select(mapped.number, mapped.id).where(mapped.source == source)
    if numbers is not None:
        query = query.where(mapped.number.in_(numbers))
    return dict(session.execute(query).all())


def _keep(
    session: Session, mapped: Mirrored, source: str, rows: dict[str, Row]
) -> tuple[Kind, list[tuple[int, Row]]]:
    """Insert what is new and update what differs; tells both with their keys."""
    there = _there(session, mapped, source, rows)
    new = [row for number, row in rows.items() if number not in there]
    changed = [
        (there[number]["id"], row)
        for number, row in rows.items()
        if number in there and there[number] != {"id": there[number]["id"], **row}
    ]
    if new:
        session.execute(insert(mapped), new, execution_options=_ALL_IN_ONE)
    if changed:
        session.execute(update(mapped), [{"id": key, **row} for key, row in changed])
    ids = ids_of(session, mapped, source, [row["number"] for row in new])
    touched = [(ids[row["number"]], row) for row in new] + changed
    return Kind(len(new), len(changed), len(rows) - len(new) - len(changed)), touched


def _there(session: Session, mapped: Mirrored, source: str, rows: dict[str, Row]) -> dict[str, Row]:
    """What the mirror has of the rows' columns, by number."""
    columns = [getattr(mapped, name) for name in ("id", *next(iter(rows.values()), {}))]
    query = select(*columns).where(mapped.source == source, mapped.number.in_(rows))
    return {row["number"]: dict(row) for row in session.execute(query).mappings()}


def _insert_keys(
    session: Session, touched: list[tuple[int, Row]], keys: Callable[[Row, int], list[Row]]
) -> None:
    found = [key for ours, row in touched for key in keys(row, ours)]
    if found:
        session.execute(insert(ProductKey), found)


def _fitted(kind: TypeEngine[Any], value: object) -> object:
    if isinstance(value, str) and isinstance(kind, String) and kind.length is not None:
        return one_line(value, kind.length)
    return value


def _keys_of_customer(row: Row, country: str) -> list[str]:
    place = f"{row['town'] or ''} {row['postcode'] or ''}"
    return keys_of(row["name"], row["phone"], row["email"], place, row["number"], country)


def _customer_row(source: str, read: CustomerRead) -> Row:
    return {
        "source": source,
        "number": read.number,
        "name": read.name,
        "address_as": read.address_as or address_as(read.name),
        "phone": read.phone,
        "email": read.email,
        "town": read.town,
        "postcode": read.postcode,
        "since": read.since,
    }


def _product_row(source: str, read: ProductRead) -> Row:
    return {
        "source": source,
        "number": read.number,
        "barcode": read.barcode,
        "sku": read.sku,
        "name": read.name,
        "brand": read.brand,
        "category": read.category,
        "variant": read.variant,
        "price_minor": read.price_minor,
        "stock": read.stock,
    }
