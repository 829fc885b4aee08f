"""What the shop's own sales and refunds show: counted when a till is read in, asked in no time.

The counts are raw; `core.finding.weights` says what they mean and lays them over its priors.
"""

from datetime import timedelta

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    case,
    delete,
    func,
    insert,
    literal_column,
    select,
    type_coerce,
)
from sqlalchemy.orm import InstrumentedAttribute, Session

from core.goods.records import LaidRefund, Sale, SaleLine, SalesFigure

AGES = (0, 1, 2, 4, 7, 10, 14, 21, 30, 45, 60, 90, 180, 365)
"""Days after the sale at which one span of ages ends and the next begins; the last is open."""

QUANTITIES = (1, 2, 5, 13)
"""Pieces of a line at which one kind of line ends and the next begins: a dozen is one of few."""

_LATEST_SALES = 20_000
_LATEST_REFUNDS = 50_000
_MICROSECONDS_OF_DAY = timedelta(days=1) // timedelta(microseconds=1)


def count_sales(session: Session) -> None:
    """Count anew what the latest sales and refunds show; at the end of every reading in."""
    figures = _how_paid_and_served(session) | _lines_sold(session) | _came_back(session)
    session.execute(delete(SalesFigure))
    if figures:
        rows = [{"name": name, "count": count} for name, count in sorted(figures.items())]
        session.execute(insert(SalesFigure), rows)


def sales_figures(session: Session) -> dict[str, int]:
    """The counts by name; none before the first reading in.

    `paid:` and a way of payment: sales; `servers`: names that served; `age:` and a number of
    `AGES`: refunds that came so many days after their sale; `sold:` and a number of
    `QUANTITIES`: lines of so many pieces that were sold, `back:` that something came back of.
    """
    return dict(session.execute(select(SalesFigure.name, SalesFigure.count)).all())


def _how_paid_and_served(session: Session) -> dict[str, int]:
    latest = (
        select(Sale.payment, Sale.served_by)
        .order_by(Sale.sold_at.desc())
        .limit(_LATEST_SALES)
        .subquery()
    )
    paid = session.execute(select(latest.c.payment, func.count()).group_by(latest.c.payment))
    counts = {f"paid:{payment}": count for payment, count in paid}
    servers = select(func.count(latest.c.served_by.distinct())).where(latest.c.served_by != "")
    return counts | {"servers": session.scalar(servers) or 0}


def _lines_sold(session: Session) -> dict[str, int]:
    newest = select(func.max(SaleLine.id)).scalar_subquery()
    of = _span(SaleLine.quantity, QUANTITIES)
    rows = session.execute(
        select(of, func.count())
        .where(SaleLine.id > newest - _LATEST_REFUNDS, SaleLine.quantity > 0)
        .group_by(of)
    )
    return {f"sold:{least}": count for least, count in rows}


def _came_back(session: Session) -> dict[str, int]:
    age = type_coerce(LaidRefund.refunded_at, BigInteger) - type_coerce(
        SaleLine.sold_at, BigInteger
    )
    latest = (
        select(age.label("age"), SaleLine.quantity.label("back"))
        .join(SaleLine, SaleLine.id == LaidRefund.sale_line_id)
        .order_by(LaidRefund.refund_line_id.desc())
        .limit(_LATEST_REFUNDS)
        .subquery()
    )
    counts: dict[str, int] = {}
    for column, least, unit in (
        (latest.c.age, AGES, _MICROSECONDS_OF_DAY),
        (latest.c.back, QUANTITIES, 1),
    ):
        of = _span(column, least, unit)
        rows = session.execute(select(of, func.count()).group_by(of))
        counts |= {f"{column.name}:{begins}": count for begins, count in rows}
    return counts


def _span(
    column: ColumnElement[int] | InstrumentedAttribute[int], least: tuple[int, ...], unit: int = 1
) -> ColumnElement[int]:
    """The number of `least` (each so many `unit`s) that a value has reached last."""
    reached = [(column >= _number(each * unit), _number(each)) for each in reversed(least[1:])]
    return case(*reached, else_=_number(least[0])).label("span")


def _number(number: int) -> ColumnElement[int]:
    """A number written out, so that grouping by it is the same expression on every database."""
    return literal_column(str(number), BigInteger)
