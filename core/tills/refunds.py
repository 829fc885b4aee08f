"""What the till gave back: which return of ours, or which sale, each refund belongs to.

Staff key our returns into the till too, whose export brings them back: such a refund settles our
return and counts nothing twice. The rest is laid to a sale by evidence, and raises what the till
took back of it. What is not sure is told, never guessed; nothing here refuses.
"""

from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import Row, Select, func, or_, select, update

from core.basics.clock import local_day, start_of_day
from core.goods.records import GoodsReturn, ReturnedOfLine, Sale, SaleLine
from core.storage.upsert import insert_missing
from core.storage.work import Work

_DAYS_APART = 1
"""A return of ours and the till's refund of it are keyed on the same day or the next."""

_SIGNS = ("customer", "card", "payment")


@dataclass(frozen=True)
class Settled:
    """How many refunds met a return of ours or a sale; receipts of those that are not sure.

    `over` are receipts that gave back more than was sold.
    """

    with_ours: int
    with_sales: int
    unsure: tuple[str, ...]
    over: tuple[str, ...]


@dataclass
class _Tally:
    with_ours: int = 0
    with_sales: int = 0
    unsure: list[str] = field(default_factory=list)
    over: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Refund:
    """A refund's line with its amounts turned positive."""

    line: SaleLine
    sale: Sale
    quantity: int
    minor: int


def settle_refunds(work: Work, refund_lines: list[int]) -> Settled:
    """Settle each of the sale lines with a negative quantity, in the order given."""
    tally = _Tally()
    for line_id in refund_lines:
        line = work.session.get_one(SaleLine, line_id)
        sale = work.session.get_one(Sale, line.sale_id)
        refund = _Refund(line, sale, -line.quantity, -line.paid_minor)
        if _settles_ours(work, refund):
            tally.with_ours += 1
        else:
            _lay_to_sale(work, refund, tally)
    return Settled(tally.with_ours, tally.with_sales, tuple(tally.unsure), tuple(tally.over))


def _settles_ours(work: Work, refund: _Refund) -> bool:
    """Whether a pending return of ours is of this article and amount, a day apart at most."""
    day = local_day(refund.line.sold_at, work.shop.zone)
    first = start_of_day(day - timedelta(days=_DAYS_APART), work.shop.zone)
    end = start_of_day(day + timedelta(days=_DAYS_APART + 1), work.shop.zone)
    pending = work.session.scalars(
        select(GoodsReturn)
        .where(
            GoodsReturn.till_refund_id.is_(None),
            GoodsReturn.taken_back_at.is_(None),
            GoodsReturn.product_id == refund.line.product_id,
            GoodsReturn.quantity == refund.quantity,
            GoodsReturn.minor == refund.minor,
            GoodsReturn.returned_at >= first,
            GoodsReturn.returned_at < end,
        )
        .order_by(GoodsReturn.returned_at)
    ).all()
    if not pending:
        return False
    nearest = min(pending, key=lambda ours: abs(ours.returned_at - refund.line.sold_at))
    settled = work.session.execute(
        update(GoodsReturn)
        .where(GoodsReturn.id == nearest.id, GoodsReturn.till_refund_id.is_(None))
        .values(till_refund_id=refund.line.id)
        .returning(GoodsReturn.id)
    )
    return settled.one_or_none() is not None


def _lay_to_sale(work: Work, refund: _Refund, tally: _Tally) -> None:
    candidates = work.session.execute(_sales_alike(refund)).all()
    chosen = _the_one(refund, candidates)
    if chosen is None:
        tally.unsure.append(refund.sale.number)
        return
    insert_missing(
        work.session,
        ReturnedOfLine,
        sale_line_id=chosen.id,
        sold_quantity=chosen.quantity,
        paid_minor=chosen.paid_minor,
    )
    returned = work.session.execute(
        update(ReturnedOfLine)
        .where(ReturnedOfLine.sale_line_id == chosen.id)
        .values(
            till_quantity=ReturnedOfLine.till_quantity + refund.quantity,
            till_minor=ReturnedOfLine.till_minor + refund.minor,
        )
        .returning(ReturnedOfLine.till_quantity + ReturnedOfLine.our_quantity)
    ).scalar_one()
    tally.with_sales += 1
    if returned > chosen.quantity:
        tally.over.append(refund.sale.number)


Candidate = Row[tuple[int, int, int, int | None, str | None, str, int]]


def _sales_alike(refund: _Refund) -> Select[tuple[int, int, int, int | None, str | None, str, int]]:
    """Earlier lines of the product, paid the same per unit, with one sign in common."""
    back = func.coalesce(ReturnedOfLine.till_quantity + ReturnedOfLine.our_quantity, 0)
    signs = [Sale.payment == refund.sale.payment]
    if refund.sale.till_customer_id is not None:
        signs.append(Sale.till_customer_id == refund.sale.till_customer_id)
    if refund.sale.card_last4 is not None:
        signs.append(Sale.card_last4 == refund.sale.card_last4)
    return (
        select(
            SaleLine.id,
            SaleLine.quantity,
            SaleLine.paid_minor,
            Sale.till_customer_id,
            Sale.card_last4,
            Sale.payment,
            SaleLine.quantity - back,
        )
        .join(Sale, Sale.id == SaleLine.sale_id)
        .outerjoin(ReturnedOfLine, ReturnedOfLine.sale_line_id == SaleLine.id)
        .where(
            SaleLine.product_id == refund.line.product_id,
            SaleLine.sold_at < refund.line.sold_at,
            SaleLine.quantity > 0,
            SaleLine.paid_minor * refund.quantity == refund.minor * SaleLine.quantity,
            or_(*signs),
        )
        .order_by(SaleLine.sold_at.desc(), SaleLine.id.desc())
    )
