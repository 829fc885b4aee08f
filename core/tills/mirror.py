"""Bringing the mirror of a till up to date: what is new is added, what changed is changed.

Nothing is ever taken away, and reading the same again changes nothing: customers, products and
sales are known by their source and the till's own number. A sale that is known is not compared,
a till never changes one; what was given back comes as a sale of its own with negative lines.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from core.basics.words import one_line
from core.goods.figures import count_sales
from core.goods.records import Product, Sale, SaleLine
from core.people.records import TillCustomer
from core.storage.work import Work
from core.tills.awaited import settle_awaited
from core.tills.known import Kind, fitted, ids_of, keep_customers, keep_products
from core.tills.refunds import Settled, settle_refunds
from core.tills.sets import keep_sets
from core.tills.till_data import TillCustomer as CustomerRead
from core.tills.till_data import TillProduct as ProductRead
from core.tills.till_data import TillSale as SaleRead

T = TypeVar("T")

_SLICE = 500
"""Rows asked for by number at once: below every database's limit of values in one statement."""

_MOST_LISTED = 200
_LONGEST_NUMBER = 60


@dataclass(frozen=True)
class Counts:
    """What an import did.

    `refunds_settled` met a return of ours, `refunds_matched` a sale. Of the rest the receipt
    numbers are listed, at most 200 each: `refunds_unsure` fit no sale or several,
    `over_returned` gave back more than was sold, `sales_waiting` name a product that is not
    known yet and were left for the next time.
    """

    customers: Kind
    products: Kind
    sales: Kind
    lines: int
    refunds_settled: int
    refunds_matched: int
    refunds_unsure: tuple[str, ...]
    over_returned: tuple[str, ...]
    sales_waiting: tuple[str, ...]


def mirror(
    work: Work,
    source: str,
    customers: Iterable[CustomerRead],
    products: Iterable[ProductRead],
    sales: Iterable[SaleRead],
) -> Counts:
    """Bring the mirror of the till `source` up to date with what was read of it."""
    session = work.session
    of_people, of_goods = Kind(), Kind()
    for people in _slices(customers):
        of_people += keep_customers(session, source, people, work.shop.country)
    sets: list[ProductRead] = []
    for goods in _slices(products):
        of_goods += keep_products(session, source, goods)
        sets += [each for each in goods if each.parts]
    sold = _Sold(ids_of(session, Product, source))
    keep_sets(session, sets, sold.products)
    for receipts in _slices(sales):
        _keep_sales(session, source, receipts, sold)
    settled = settle_refunds(work, sold.refunds)
    returns_laid, returns_in_vain = settle_awaited(work)
    count_sales(session)
    work.note(
        f"till {source}",
        {
            "customers": of_people.new + of_people.changed,
            "products": of_goods.new + of_goods.changed,
            "sales": sold.kind.new,
            "lines": sold.lines,
            "refunds": len(sold.refunds),
            "returns_laid": returns_laid,
            "returns_in_vain": returns_in_vain,
        },
    )
    return _counts(of_people, of_goods, sold, settled)


@dataclass
class _Sold:
    """The sales read so far."""

    products: dict[str, int]
    kind: Kind = field(default_factory=Kind)
    lines: int = 0
    refunds: list[int] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)


def _counts(of_people: Kind, of_goods: Kind, sold: _Sold, settled: Settled) -> Counts:
    return Counts(
        customers=of_people,
        products=of_goods,
        sales=sold.kind,
        lines=sold.lines,
        refunds_settled=settled.with_ours,
        refunds_matched=settled.with_sales,
        refunds_unsure=settled.unsure[:_MOST_LISTED],
        over_returned=settled.over[:_MOST_LISTED],
        sales_waiting=tuple(sold.waiting[:_MOST_LISTED]),
    )


def _keep_sales(session: Session, source: str, read: list[SaleRead], sold: _Sold) -> None:
    """Add the receipts that are not known yet, with their lines."""
    wanted = {_number(sale.number): sale for sale in read}
    there = ids_of(session, Sale, source, wanted)
    new: dict[str, SaleRead] = {}
    unknown = wanted.keys() - there.keys()
    for number in sorted(unknown, key=lambda each: (wanted[each].sold_at, each)):
        if all(_number(line.product_number) in sold.products for line in wanted[number].lines):
            new[number] = wanted[number]
        else:
            sold.waiting.append(number)
    sold.kind += Kind(new=len(new), same=len(there))
    if not new:
        return
    named = {_number(sale.customer_number or "") for sale in new.values()}
    people = ids_of(session, TillCustomer, source, named)
    session.execute(insert(Sale), [_sale_row(source, sale, people) for sale in new.values()])
    ids = ids_of(session, Sale, source, new)
    lines = [row for each in new for row in _line_rows(new[each], ids[each], sold.products)]
    if lines:
        session.execute(insert(SaleLine), lines)
    sold.lines += len(lines)
    with_refunds = {row["sale_id"] for row in lines if row["quantity"] < 0}
    sold.refunds += session.scalars(
        select(SaleLine.id)
        .where(SaleLine.sale_id.in_(with_refunds), SaleLine.quantity < 0)
        .order_by(SaleLine.sold_at, SaleLine.id)
    )


def _sale_row(source: str, sale: SaleRead, people: dict[str, int]) -> dict[str, object]:
    return fitted(
        Sale,
        {
            "source": source,
            "number": sale.number,
            "sold_at": sale.sold_at,
            "branch": sale.branch,
            "till_customer_id": people.get(_number(sale.customer_number or "")),
            "served_by": sale.served_by,
            "payment": sale.payment,
            "card_last4": sale.card_last4,
        },
    )


def _line_rows(sale: SaleRead, sale_id: int, products: dict[str, int]) -> Iterator[dict[str, Any]]:
    for position, line in enumerate(sale.lines, start=1):
        yield {
            "sale_id": sale_id,
            "position": position,
            "product_id": products[_number(line.product_number)],
            "sold_at": sale.sold_at,
            "quantity": line.quantity,
            "paid_minor": line.paid_minor,
        }


def _number(text: str) -> str:
    """A till's number as the mirror's columns have it."""
    return one_line(text, _LONGEST_NUMBER)


def _slices(read: Iterable[T]) -> Iterator[list[T]]:
    rows = iter(read)
    while some := list(islice(rows, _SLICE)):
        yield some
