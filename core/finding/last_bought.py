"""What somebody bought last: its kind alone, so that two of one name are told apart."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select

from core.basics.words import fold
from core.finding.people import PersonFound
from core.goods.records import Product, Sale, SaleLine
from core.people.joining import till_customers_of
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


def told_apart(work: Work, people: Sequence[PersonFound]) -> tuple[PersonFound, ...]:
    """The same people; of those addressed alike, each with the kind of what they bought last."""
    called = Counter(fold(each.address_as) for each in people)
    return tuple(
        each if called[fold(each.address_as)] == 1 else replace(each, last_kind=_kind(work, each))
        for each in people
    )


def _kind(work: Work, person: PersonFound) -> str:
    bought = last_bought(work, *till_customers_of(work, person.till_customer_id))
    return "" if bought is None else bought.kind
