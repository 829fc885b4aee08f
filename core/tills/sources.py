"""The tills whose data was read in: how much of each, and how fresh it is."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import func, select

from core.goods.records import Sale
from core.people.records import TillCustomer
from core.people.team import acting_person
from core.storage.work import Work
from core.tills.by_hand import SOURCE as BY_HAND
from core.tills.records import TillReading
from core.tills.steps import tally_of


@dataclass(frozen=True)
class Source:
    """A till as the mirror has it; `up_to` is when its last sale was made, None without sales.

    `read_at` is when it was read last, None where that is not known; `problems` are the rows that
    could not be read then.
    """

    name: str
    sales: int
    customers: int
    up_to: datetime | None
    read_at: datetime | None = None
    problems: int = 0


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
    read = _last_readings(work)
    found = []
    for name in names:
        source = sales.get(name, Source(name, 0, 0, None))
        read_at, problems = read.get(name, (None, 0))
        found.append(
            replace(source, customers=customers.get(name, 0), read_at=read_at, problems=problems)
        )
    return tuple(found)


def _last_readings(work: Work) -> dict[str, tuple[datetime | None, int]]:
    """When each till was read last, and how many rows could not be read then."""
    of = TillReading
    last = select(func.max(of.id)).where(of.ended_at.is_not(None)).group_by(of.source)
    rows = work.session.scalars(select(of).where(of.id.in_(last)))
    return {row.source: (row.ended_at, tally_of(row).problems) for row in rows}


def may_read(work: Work) -> None:
    """Refuse `not_allowed` to who does not look after the shop.

    A command, at which nobody is signed in, may read a till.
    """
    if work.actor is not None:
        acting_person(work, "office")
