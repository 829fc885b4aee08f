"""Refunds of the till that fit no sale or several: asked, one after the other, in the office."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update

from core.basics.errors import Refused
from core.goods.records import Product, ReturnedOfLine, Sale, SaleLine
from core.people.team import acting_person
from core.storage.work import Work
from core.tills.records import TillRefund
from core.tills.refunds import Refund, lay_to_lines

_MOST_OFFERED = 8


@dataclass(frozen=True)
class MayGiveBack:
    """A sale line that a refund may be of; `minor` was paid for the whole line."""

    sale_line_id: int
    number: str
    at: datetime
    quantity: int
    minor: int
    payment: str


@dataclass(frozen=True)
class Unsure:
    """A refund of the till, its amounts above zero, and the sales of the article before it.

    Those of which enough is left stand first, then those of the same price, the latest before.
    """

    refund_line_id: int
    number: str
    source: str
    at: datetime
    article: str
    quantity: int
    minor: int
    payment: str
    offered: tuple[MayGiveBack, ...]


def unsure_refunds(work: Work, limit: int = 100) -> tuple[Unsure, ...]:
    """The refunds that wait for an answer, the latest first."""
    rows = work.session.execute(
        select(SaleLine, Sale, Product)
        .join(TillRefund, TillRefund.sale_line_id == SaleLine.id)
        .join(Sale, Sale.id == SaleLine.sale_id)
        .join(Product, Product.id == SaleLine.product_id)
        .where(TillRefund.state == "unsure")
        .order_by(SaleLine.sold_at.desc(), SaleLine.id)
        .limit(limit)
    )
    return tuple(
        Unsure(
            line.id,
            sale.number,
            sale.source,
            line.sold_at,
            f"{product.name} {product.variant}".strip(),
            -line.quantity,
            -line.paid_minor,
            sale.payment,
            _offered(work, line),
        )
        for line, sale, product in rows.all()
    )


def answer_refund(work: Work, refund_line_id: int, sale_line_id: int | None) -> None:
    """Say of which sale line a refund is, None for no sale of ours; an act.

    Refuses `not_allowed`, `refund_answered` where somebody was first, and `not_that_article`.
    """
    who = acting_person(work, "office")
    line = work.session.get_one(SaleLine, refund_line_id)
    state = "none" if sale_line_id is None else "sale"
    answered = work.session.execute(
        update(TillRefund)
        .where(TillRefund.sale_line_id == refund_line_id, TillRefund.state == "unsure")
        .values(state=state, answered_by=who.id, answered_at=work.now)
        .returning(TillRefund.sale_line_id)
    ).one_or_none()
    if answered is None:
        raise Refused("refund_answered")
    if sale_line_id is not None:
        sold = work.session.get_one(SaleLine, sale_line_id)
        if sold.product_id != line.product_id or sold.quantity <= 0:
            raise Refused("not_that_article")
        branch = work.session.get_one(Sale, line.sale_id).branch
        taken = Refund(
            line.id, line.product_id, line.sold_at, branch, -line.quantity, -line.paid_minor
        )
        lay_to_lines(work, {sale_line_id: taken})
    work.note(f"refund {refund_line_id}", {"of_line": sale_line_id})


def _offered(work: Work, refund: SaleLine) -> tuple[MayGiveBack, ...]:
    back = func.coalesce(ReturnedOfLine.till_quantity + ReturnedOfLine.our_quantity, 0)
    same_price = SaleLine.paid_minor * -refund.quantity == -refund.paid_minor * SaleLine.quantity
    rows = work.session.execute(
        select(SaleLine, Sale)
        .join(Sale, Sale.id == SaleLine.sale_id)
        .outerjoin(ReturnedOfLine, ReturnedOfLine.sale_line_id == SaleLine.id)
        .where(
            SaleLine.product_id == refund.product_id,
            SaleLine.sold_at < refund.sold_at,
            SaleLine.quantity > 0,
        )
        .order_by(
            (SaleLine.quantity - back >= -refund.quantity).desc(),
            same_price.desc(),
            SaleLine.sold_at.desc(),
            SaleLine.id,
        )
        .limit(_MOST_OFFERED)
    )
    return tuple(
        MayGiveBack(
            line.id, sale.number, sale.sold_at, line.quantity, line.paid_minor, sale.payment
        )
        for line, sale in rows
    )
