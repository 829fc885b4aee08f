"""The customers and articles of a reading, merged: all that is said of a number counts as one."""

from collections.abc import Sequence
from datetime import date

import msgspec
from sqlalchemy import delete, select, text, update
from sqlalchemy.orm import Session

from core.goods.records import Product, Sale
from core.storage.work import Work
from core.tills.known import (
    OF_CUSTOMER,
    OF_PRODUCT,
    Row,
    ids_of,
    keep_customer_rows,
    keep_product_rows,
    more,
)
from core.tills.records import AwaitedCustomer, StagedCustomer, StagedProduct, TillReading
from core.tills.sets import keep_sets
from core.tills.slices import Slice, end_of_slice
from core.tills.tally import Tally
from core.tills.till_data import TillPart


def merge_customers(work: Work, reading: TillReading, most: int) -> Slice:
    """Add or change the next customers, and join the sales that named the new ones before."""
    session, source = work.session, reading.source
    upto = end_of_slice(work, reading, StagedCustomer, most)
    if upto is None:
        return Slice(None)
    rows = _said(session, reading, StagedCustomer, OF_CUSTOMER, upto)
    country = work.shop.country
    kept = keep_customer_rows(session, source, rows, country, reading.newest_at)
    _join_awaiting(session, source, {row["number"]: key for key, row in kept.new})
    return Slice(upto, Tally(customers=kept.kind))


def merge_products(work: Work, reading: TillReading, most: int) -> Slice:
    """Add or change the next articles; at the end the parts of those that are sets."""
    session, source = work.session, reading.source
    upto = end_of_slice(work, reading, StagedProduct, most)
    if upto is None:
        _keep_parts(session, reading)
        return Slice(None)
    rows = _said(session, reading, StagedProduct, OF_PRODUCT, upto)
    kind = keep_product_rows(session, source, rows, reading.newest_at)
    return Slice(upto, Tally(products=kind))


def _said(
    session: Session,
    reading: TillReading,
    staged: type[StagedCustomer] | type[StagedProduct],
    columns: Sequence[str],
    upto: int,
) -> dict[str, Row]:
    """What the reading says of each number that begins in the slice, wherever it says it.

    The order of the join is written out: without statistics a database would choose another.
    """
    table = staged.__tablename__
    wanted = ", ".join(f"o.{each}" for each in ("number", *columns))
    query = text(f"""
        SELECT {wanted} FROM {table} w CROSS JOIN {table} k CROSS JOIN {table} o
        WHERE w.reading_id = :reading AND w."row" > :after AND w."row" <= :upto
          AND NOT EXISTS (
            SELECT 1 FROM {table} e
            WHERE e.reading_id = :reading AND e.number = w.number AND +e."row" < w."row")
          AND k.reading_id = :reading AND k.number = w.number
          AND o.reading_id = :reading AND o."row" = +k."row"
        ORDER BY o."row"
    """)
    asked = {"reading": reading.id, "after": reading.after, "upto": upto}
    found: dict[str, Row] = {}
    for said in session.execute(query, asked).mappings():
        row = dict(said)
        if row.get("since"):
            row["since"] = date.fromisoformat(row["since"])
        before = found.get(row["number"])
        found[row["number"]] = row if before is None else more(before, row)
    return found


def _join_awaiting(session: Session, source: str, new: dict[str, int]) -> None:
    if not new:
        return
    of = AwaitedCustomer
    waiting = session.execute(
        select(of.sale_id, of.number).where(of.source == source, of.number.in_(new))
    ).all()
    if waiting:
        joined = [{"id": sale, "till_customer_id": new[number]} for sale, number in waiting]
        session.execute(update(Sale), joined)
        session.execute(delete(of).where(of.source == source, of.number.in_(new)))


def _keep_parts(session: Session, reading: TillReading) -> None:
    of = StagedProduct
    sets = session.execute(
        select(of.number, of.parts).where(of.reading_id == reading.id, of.parts.is_not(None))
    ).all()
    parts = {
        number: msgspec.json.decode(said or "[]", type=tuple[TillPart, ...])
        for number, said in sets
    }
    named = {*parts, *(part.number for each in parts.values() for part in each)}
    if named:
        keep_sets(session, parts, ids_of(session, Product, reading.source, named))
