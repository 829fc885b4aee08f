"""What somebody bought last: its kind alone, so that two of one name are told apart."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from core.goods.records import Product, Sale, SaleLine
from core.storage.work import Work


@dataclass(frozen=True)
class LastBought:
    """The kind of an article, as the till's list calls it, and when it was sold."""

    kind: str
    at: datetime


def last_bought(work: Work, *till_customers: int) -> LastBought | None:
    """What one of the till's customers bought last; None before the first sale."""
    row = work.session.execute(
        select(Product.category, Product.name, Sale.sold_at)
        .join(SaleLine, SaleLine.sale_id == Sale.id)
        .join(Product, Product.id == SaleLine.product_id)
        .where(
            Sale.till_customer_id.in_(till_customers),
            SaleLine.quantity > 0,
        )
        .order_by(Sale.sold_at.desc(), SaleLine.id)
        .limit(1)
    ).one_or_none()
    return None if row is None else LastBought(row.category or row.name, row.sold_at)
