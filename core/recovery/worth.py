"""What an article that comes back counts at, and how it was paid."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import func, select

from core.goods.records import Product, Sale, SaleLine
from core.goods.returns import value_of
from core.recovery.allowance import Fix
from core.recovery.records import CaseLine
from core.storage.work import Work

_LOWEST_PRICE_OF = timedelta(days=90)


def worth(
    work: Work,
    line: CaseLine,
    fix: Fix,
    quantity: int,
    ahead: Sequence[tuple[int, int]] = (),
) -> int:
    """What comes back counts at what was paid.

    With no sale found: at today's price for goods and for what was bought today, and else for
    credit and cash at the lowest price that was paid for it in the last 90 days. `ahead`
    (product, how many) come back of the same sale before it.
    """
    if line.sale_line_id is not None:
        return value_of(work.session, line.sale_line_id, quantity, ahead, line.product_id)
    if line.product_id is None:
        return 0
    price = work.session.get_one(Product, line.product_id).price_minor
    if fix in ("credit", "money_back") and line.sold_on is None:
        price = min(price, _lowest_paid(work, line.product_id) or price)
    return price * quantity


def _lowest_paid(work: Work, product_id: int) -> int | None:
    of = SaleLine
    lowest = select(func.min(of.paid_minor / of.quantity)).where(
        of.product_id == product_id,
        of.quantity > 0,
        of.sold_at >= work.now - _LOWEST_PRICE_OF,
    )
    found = work.session.scalar(lowest)
    return None if found is None else int(found)


def payment_of(work: Work, line: CaseLine) -> str | None:
    """How its sale was paid, None where no sale was found."""
    if line.sale_line_id is None:
        return None
    return work.session.scalar(
        select(Sale.payment).join(SaleLine).where(SaleLine.id == line.sale_line_id)
    )
