"""What the till gave back: which return of ours, or which sale, each refund belongs to.

Staff key our returns into the till too, whose export brings them back: such a refund settles our
return and counts nothing twice. The rest is laid to a sale by evidence, and raises what the till
took back of it. What is not sure is told, never guessed; nothing here refuses.
"""

from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import Select, func, or_, select, update

from core.basics.clock import local_day, start_of_day
from core.goods.records import GoodsReturn, LaidRefund, ReturnedOfLine, Sale, SaleLine
from core.goods.returns import open_account
from core.storage.work import Work

_DAYS_APART = 1
"""A return of ours and the till's refund of it are keyed on the same day or the next."""


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
    """Whether a pending return of ours is of this article and amount, a day apart at most.

    One that was counted before its sale was read in may be of another amount.
    """
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
            or_(GoodsReturn.minor == refund.minor, GoodsReturn.sold_on.is_not(None)),
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


@dataclass(frozen=True)
class _SaleAlike:
    """A line that a refund may belong to."""

    line_id: int
    left: int
    till_customer_id: int | None
    card_last4: str | None
    payment: str


def _lay_to_sale(work: Work, refund: _Refund, tally: _Tally) -> None:
    alike = [_SaleAlike(*row) for row in work.session.execute(_sales_alike(refund))]
    chosen = _the_one(refund, alike)
    if chosen is None:
        tally.unsure.append(refund.sale.number)
        return
    open_account(work.session, chosen.line_id)
    work.session.execute(
        update(ReturnedOfLine)
        .where(ReturnedOfLine.sale_line_id == chosen.line_id)
        .values(
            till_quantity=ReturnedOfLine.till_quantity + refund.quantity,
            till_minor=ReturnedOfLine.till_minor + refund.minor,
        )
    )
    work.session.add(
        LaidRefund(
            refund_line_id=refund.line.id,
            sale_line_id=chosen.line_id,
            refunded_at=refund.line.sold_at,
            quantity=refund.quantity,
            minor=refund.minor,
        )
    )
    tally.with_sales += 1
    if chosen.left < refund.quantity:
        tally.over.append(refund.sale.number)


def _the_one(refund: _Refund, alike: list[_SaleAlike]) -> _SaleAlike | None:
    """The sale that a refund belongs to, latest first; None where that is not sure.

    The same customer or the same card make it sure, the way of payment only if one sale alone
    fits. A sale of which enough is left goes before one of which too much came back already.
    """
    customer, card = refund.sale.till_customer_id, refund.sale.card_last4
    of_customer = [each for each in alike if customer and each.till_customer_id == customer]
    of_card = [each for each in alike if card and each.card_last4 == card]
    for sure in (of_customer, of_card):
        if sure:
            return _with_enough_left(refund, sure)[0]
    paid_alike = [
        each
        for each in alike
        if each.payment == refund.sale.payment and None in {customer, each.till_customer_id}
    ]
    fitting = _with_enough_left(refund, paid_alike)
    return fitting[0] if len(fitting) == 1 else None


def _with_enough_left(refund: _Refund, alike: list[_SaleAlike]) -> list[_SaleAlike]:
    return [each for each in alike if each.left >= refund.quantity] or alike


def _sales_alike(refund: _Refund) -> Select[int, int, int | None, str | None, str]:
    """Earlier lines of the article, paid the same for each; the latest first."""
    back = func.coalesce(ReturnedOfLine.till_quantity + ReturnedOfLine.our_quantity, 0)
    return (
        select(
            SaleLine.id,
            SaleLine.quantity - back,
            Sale.till_customer_id,
            Sale.card_last4,
            Sale.payment,
        )
        .join(Sale, Sale.id == SaleLine.sale_id)
        .outerjoin(ReturnedOfLine, ReturnedOfLine.sale_line_id == SaleLine.id)
        .where(
            SaleLine.product_id == refund.line.product_id,
            SaleLine.sold_at < refund.line.sold_at,
            SaleLine.quantity > 0,
            SaleLine.paid_minor * refund.quantity == refund.minor * SaleLine.quantity,
        )
        .order_by(SaleLine.sold_at.desc(), SaleLine.id.desc())
    )
