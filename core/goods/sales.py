"""What is known of the sales as a whole."""

from datetime import date, datetime

from sqlalchemy import func, select

from core.basics.clock import local_day
from core.goods.records import Sale
from core.journal.records import TillRecord
from core.storage.work import Work


def sales_up_to(work: Work) -> datetime | None:
    """When the last sale was made that has been read in; None before the first."""
    return work.session.scalar(select(func.max(Sale.sold_at)))


def day_is_read_in(work: Work, day: date) -> bool:
    """Whether sales of that day, or of a later one, have been read in."""
    last = sales_up_to(work)
    return last is not None and local_day(last, work.shop.zone) >= day


def elsewhere(work: Work, branch: str) -> str:
    """A sale's branch where it is another one than this PC's, else nothing."""
    return "" if branch == work.session.get_one(TillRecord, work.pc.till).branch else branch


def other_branches(work: Work) -> tuple[str, ...]:
    """The branches whose sales are known here, but this PC's own, by name."""
    known = work.session.scalars(select(Sale.branch).distinct().order_by(Sale.branch))
    return tuple(branch for branch in known if elsewhere(work, branch))
