"""Refunds that fit nothing before and may now: older sales came, or a return of ours."""

from sqlalchemy import exists, or_, select, update
from sqlalchemy.orm import aliased

from core.goods.records import GoodsReturn, SaleLine
from core.storage.work import Work
from core.tills.records import TillReading, TillRefund
from core.tills.slices import Slice


def try_again(work: Work, reading: TillReading, most: int) -> Slice:
    """Let the next unsure refunds wait anew whose sale, or whose return of ours, came meanwhile."""
    session = work.session
    unsure = (
        select(TillRefund.sale_line_id)
        .where(TillRefund.state == "unsure", TillRefund.sale_line_id > reading.after)
        .order_by(TillRefund.sale_line_id)
        .limit(most)
    )
    asked = session.scalars(unsure).all()
    if not asked:
        return Slice(None)
    came = aliased(SaleLine)
    earlier = exists().where(
        came.product_id == SaleLine.product_id,
        came.sold_at < SaleLine.sold_at,
        came.id > reading.lines_before,
    )
    ours = select(GoodsReturn.product_id).where(
        GoodsReturn.till_refund_id.is_(None), GoodsReturn.taken_back_at.is_(None)
    )
    may_fit = select(SaleLine.id).where(
        SaleLine.id.in_(asked), or_(earlier, SaleLine.product_id.in_(ours))
    )
    waits = [{"sale_line_id": each, "state": "waiting"} for each in session.scalars(may_fit)]
    if waits:
        session.execute(update(TillRefund), waits)
    return Slice(asked[-1])
