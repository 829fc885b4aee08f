"""What is known of the sales as a whole."""

from datetime import datetime

from sqlalchemy import func, select

from core.goods.records import Sale
from core.storage.work import Work


def sales_up_to(work: Work) -> datetime | None:
    """When the last sale was made that has been read in; None before the first."""
    return work.session.scalar(select(func.max(Sale.sold_at)))
