"""Money given back, to lay beside the till's report, and what does not meet there.

Money back here without a refund at the till is a leak; a refund at the till without a case is a
chance that was missed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, exists, or_, select

from core.basics.clock import local_day, start_of_day
from core.goods.records import GoodsReturn, Product, Sale, SaleLine
from core.goods.sales import day_is_read_in
from core.recovery.records import Case, CaseLine
from core.storage.work import Work
from core.tills.records import TillRefund

LATELY = timedelta(days=31)
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class MoneyBack:
    """Money that was given back for an article; `minor` in minor units, above zero.

    `number` is the till's for the sale it was bought on, or for its own refund.
    """

    at: datetime
    article: str
    minor: int
    payment: str | None
    number: str | None


def money_back_today(work: Work) -> tuple[MoneyBack, ...]:
    """What was given back in money on this day, in the order in which it was agreed."""
    return money_back_on(work, work.today)


def money_back_on(work: Work, day: date) -> tuple[MoneyBack, ...]:
    """The same of any day."""
    first = start_of_day(day, work.shop.zone)
    end = start_of_day(day + _ONE_DAY, work.shop.zone)
    return _given_back(work, [Case.fixed_at >= first, Case.fixed_at < end])


def without_refund(work: Work) -> tuple[MoneyBack, ...]:
    """Money back of the last weeks that the till's own data does not show, though it should.

    A day's refunds may be keyed on the next: only days before the last one read in are asked for.
    """
    settled = exists().where(
        GoodsReturn.case_line_id == CaseLine.id,
        GoodsReturn.taken_back_at.is_(None),
        GoodsReturn.till_refund_id.is_not(None),
    )
    lately = [Case.fixed_at >= work.now - LATELY, ~settled]
    return tuple(
        each
        for each in _given_back(work, lately)
        if day_is_read_in(work, local_day(each.at, work.shop.zone) + _ONE_DAY)
    )


def without_case(work: Work) -> tuple[MoneyBack, ...]:
    """The till's refunds of the last weeks that belong to no return of ours."""
    ours = exists().where(GoodsReturn.till_refund_id == SaleLine.id)
    return _refunds(work, ~ours)


def more_than_sold(work: Work) -> tuple[MoneyBack, ...]:
    """The till's refunds of the last weeks with which more came back of a sale than it sold."""
    too_much = exists().where(TillRefund.sale_line_id == SaleLine.id, TillRefund.too_much)
    return _refunds(work, too_much)


def _refunds(work: Work, narrowed: ColumnElement[bool]) -> tuple[MoneyBack, ...]:
    rows = work.session.execute(
        select(SaleLine, Sale, Product)
        .join(Sale, Sale.id == SaleLine.sale_id)
        .join(Product, Product.id == SaleLine.product_id)
        .where(SaleLine.quantity < 0, SaleLine.sold_at >= work.now - LATELY, narrowed)
        .order_by(SaleLine.sold_at.desc(), SaleLine.id)
    )
    return tuple(
        MoneyBack(
            line.sold_at,
            product.full_name,
            -line.paid_minor,
            sale.payment,
            sale.number,
        )
        for line, sale, product in rows
    )


def _given_back(work: Work, narrowed: Sequence[ColumnElement[bool]]) -> tuple[MoneyBack, ...]:
    cheaper = (CaseLine.fix == "another_item") & (CaseLine.out_minor < CaseLine.back_minor)
    rows = work.session.execute(
        select(Case.fixed_at, CaseLine, Sale.payment, Sale.number)
        .join(CaseLine, CaseLine.case_id == Case.id)
        .outerjoin(SaleLine, SaleLine.id == CaseLine.sale_line_id)
        .outerjoin(Sale, Sale.id == SaleLine.sale_id)
        .where(or_(CaseLine.fix == "money_back", cheaper), Case.cancelled.is_(False), *narrowed)
        .order_by(Case.fixed_at, CaseLine.position)
    )
    return tuple(
        MoneyBack(at, line.article, line.back_minor - line.out_minor, payment, number)
        for at, line, payment, number in rows
        if at is not None
    )
