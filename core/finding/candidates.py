"""The sale lines worth weighing: those of the article, in reach of what was said."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.sql import ColumnElement

from core.basics.clock import start_of_day
from core.finding.weights import Said
from core.goods.records import Product, ReturnedOfLine, Sale, SaleLine
from core.storage.work import Work

_MOST = 1_000
_DAYS_WITHOUT_ARTICLE = 90
_REACH_OF_AMOUNT = 30
"""Per cent on either side of an amount as said, where nothing else narrows the search."""


@dataclass(frozen=True)
class Line:
    """A sale line with its sale; `left_quantity` and `left_minor` have not come back yet."""

    id: int
    sale_number: str
    product_id: int
    model: str
    variant: str
    sold_at: datetime
    branch: str
    payment: str
    card_last4: str | None
    served_by: str
    till_customer_id: int | None
    quantity: int
    paid_minor: int
    left_quantity: int
    left_minor: int


def candidates(work: Work, products: list[int] | None, said: Said) -> list[Line]:
    """The lines of `products`, or without any those that what was said narrows to; newest first.

    At most 1,000, and every one that the person named bought of the products.
    """
    narrowed = _in_reach_of_date(work, said)
    if products is not None:
        narrowed.append(SaleLine.product_id.in_(products))
    elif said.till_customer_id is not None:
        narrowed.append(Sale.till_customer_id == said.till_customer_id)
    else:
        narrowed += _without_article(work, said)
    lines = {line.id: line for line in _lines(work, narrowed)}
    if products is not None and said.till_customer_id is not None:
        theirs = _lines(
            work,
            [
                SaleLine.product_id.in_(products),
                Sale.till_customer_id == said.till_customer_id,
            ],
        )
        lines |= {line.id: line for line in theirs}
    return list(lines.values())


def lines_of_receipt(work: Work, numbers: set[str], products: list[int] | None) -> list[Line]:
    """The lines of the receipt with one of these numbers, of `products` where they are named."""
    if not numbers:
        return []
    narrowed: list[ColumnElement[bool]] = [Sale.number.in_(numbers)]
    if products is not None:
        narrowed.append(SaleLine.product_id.in_(products))
    return _lines(work, narrowed)


def _in_reach_of_date(work: Work, said: Said) -> list[ColumnElement[bool]]:
    if said.when is None:
        return []
    reach = timedelta(days=14 + 8 * said.when.blur)
    return [
        SaleLine.sold_at >= start_of_day(said.when.first - reach, work.shop.zone),
        SaleLine.sold_at < start_of_day(said.when.last + reach, work.shop.zone),
    ]


def _without_article(work: Work, said: Said) -> list[ColumnElement[bool]]:
    narrowed: list[ColumnElement[bool]] = []
    if said.card_last4 is not None:
        narrowed.append(Sale.card_last4 == said.card_last4)
    elif said.when is None:
        narrowed.append(SaleLine.sold_at >= work.now - timedelta(days=_DAYS_WITHOUT_ARTICLE))
    if said.amount is not None:
        low, high = 100 - _REACH_OF_AMOUNT, 100 + _REACH_OF_AMOUNT
        paid = SaleLine.paid_minor * 100
        narrowed.append(paid >= SaleLine.quantity * said.amount.minor * low)
        narrowed.append(paid <= SaleLine.quantity * said.amount.minor * high)
    if said.payment is not None:
        narrowed.append(or_(Sale.payment == said.payment, Sale.payment == "other"))
    return narrowed


def _lines(work: Work, narrowed: list[ColumnElement[bool]]) -> list[Line]:
    back = func.coalesce(ReturnedOfLine.our_quantity + ReturnedOfLine.till_quantity, 0)
    back_minor = func.coalesce(ReturnedOfLine.our_minor + ReturnedOfLine.till_minor, 0)
    query = (
        select(
            SaleLine.id,
            Sale.number,
            SaleLine.product_id,
            Product.name,
            Product.variant,
            SaleLine.sold_at,
            Sale.branch,
            Sale.payment,
            Sale.card_last4,
            Sale.served_by,
            Sale.till_customer_id,
            SaleLine.quantity,
            SaleLine.paid_minor,
            SaleLine.quantity - back,
            SaleLine.paid_minor - back_minor,
        )
        .join(Sale, Sale.id == SaleLine.sale_id)
        .join(Product, Product.id == SaleLine.product_id)
        .outerjoin(ReturnedOfLine, ReturnedOfLine.sale_line_id == SaleLine.id)
        .where(SaleLine.quantity > 0, SaleLine.sold_at <= work.now, *narrowed)
        .order_by(SaleLine.sold_at.desc(), SaleLine.id.desc())
        .limit(_MOST)
    )
    return [Line(*tuple(row)) for row in work.session.execute(query)]
