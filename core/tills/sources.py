"""The tills whose data was read in: how much of each, and how fresh it is."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import func, select

from core.goods.records import Sale
from core.people.records import TillCustomer
from core.people.team import acting_person
from core.storage.work import Work
from core.tills.by_hand import SOURCE as BY_HAND


@dataclass(frozen=True)
class Source:
    """A till as the mirror has it; `up_to` is when its last sale was made, None without sales."""

    name: str
    sales: int
    customers: int
    up_to: datetime | None


def sources(work: Work) -> tuple[Source, ...]:
    """Every till of which sales or customers were read in, by name."""
    sold = work.session.execute(
        select(Sale.source, func.count(), func.max(Sale.sold_at)).group_by(Sale.source)
    )
    sales = {name: Source(name, count, 0, up_to) for name, count, up_to in sold}
    known = work.session.execute(
        select(TillCustomer.source, func.count()).group_by(TillCustomer.source)
    )
    customers = dict(known.all())
    names = sorted((sales.keys() | customers.keys()) - {BY_HAND})
    return tuple(
        replace(sales.get(name, Source(name, 0, 0, None)), customers=customers.get(name, 0))
        for name in names
    )


def may_read(work: Work) -> None:
    """Refuse `not_allowed` to who does not look after the shop.

    A command, at which nobody is signed in, may read a till.
    """
    if work.actor is not None:
        acting_person(work, "office")
