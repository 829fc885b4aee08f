"""Returns that waited for their sale: bought on a day whose sales were read in only afterwards.

Each is laid to a sale of its article on that day, so that nothing of it can come back twice. A
return whose sale never comes stays without one.
"""

from datetime import date, timedelta

from sqlalchemy import func, select

from core.basics.clock import start_of_day
from core.basics.money import share
from core.goods.records import GoodsReturn, ReturnedOfLine, SaleLine
from core.goods.returns import lay_to_sale
from core.goods.sales import day_is_read_in
from core.storage.work import Work

_ONE_DAY = timedelta(days=1)


def settle_awaited(work: Work) -> tuple[int, int]:
    """Lay each waiting return to its sale; how many found theirs, and how many did in vain."""
    found = vain = 0
    waiting = select(GoodsReturn).where(
        GoodsReturn.sold_on.is_not(None),
        GoodsReturn.sale_line_id.is_(None),
        GoodsReturn.taken_back_at.is_(None),
    )
    for made in work.session.scalars(waiting.order_by(GoodsReturn.returned_at)):
        if made.sold_on is None or not day_is_read_in(work, made.sold_on):
            continue
        lines = _sales_alike(work, made, made.sold_on)
        if any(lay_to_sale(work.session, made, line.id) for line in lines):
            found += 1
        else:
            vain += 1
    return found, vain


def _sales_alike(work: Work, made: GoodsReturn, day: date) -> list[SaleLine]:
    """The lines of the article sold that day before it came back, the nearest in price first."""
    back = func.coalesce(ReturnedOfLine.our_quantity + ReturnedOfLine.till_quantity, 0)
    lines = work.session.scalars(
        select(SaleLine)
        .outerjoin(ReturnedOfLine, ReturnedOfLine.sale_line_id == SaleLine.id)
        .where(
            SaleLine.product_id == made.product_id,
            SaleLine.quantity - back >= made.quantity,
            SaleLine.sold_at >= start_of_day(day, work.shop.zone),
            SaleLine.sold_at < start_of_day(day + _ONE_DAY, work.shop.zone),
            SaleLine.sold_at <= made.returned_at,
        )
    )

    def price_apart(line: SaleLine) -> tuple[int, int]:
        paid = share(line.paid_minor, made.quantity, line.quantity)
        return abs(paid - made.minor), line.id

    return sorted(lines, key=price_apart)
