"""What came back as just bought, though its sale never came: a list for the office.

At the counter it is believed, since the till's sales of the day are read in later. Once they are,
a return that no sale fits is a leak, or was keyed into the till as another article.
"""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from core.goods.records import GoodsReturn
from core.goods.sales import sales_up_to
from core.journal.records import JournalEntry
from core.people.records import Colleague
from core.recovery.records import CaseLine
from core.storage.work import Work


@dataclass(frozen=True)
class NeverSold:
    """An article that came back, said to be bought on a day; who agreed to it, and when.

    `minor` is what it was counted at, in minor units; `fix` the code of how it was put right.
    `refunded`: the till took it back too.
    """

    case: UUID
    article: str
    quantity: int
    minor: int
    fix: str
    sold_on: date
    at: datetime
    by: str
    refunded: bool


def never_sold(work: Work) -> tuple[NeverSold, ...]:
    """The returns whose sales should be here by now and that none fits, the newest first.

    They should be once the till's sales are read in up to the moment of the return: nobody brings
    back what is bought afterwards.
    """
    read_in = sales_up_to(work)
    if read_in is None:
        return ()
    rows = work.session.execute(
        select(GoodsReturn, CaseLine)
        .join(CaseLine, CaseLine.id == GoodsReturn.case_line_id)
        .where(
            GoodsReturn.sold_on.is_not(None),
            GoodsReturn.sale_line_id.is_(None),
            GoodsReturn.taken_back_at.is_(None),
            GoodsReturn.returned_at <= read_in,
        )
        .order_by(GoodsReturn.returned_at.desc(), GoodsReturn.id)
    )
    return tuple(
        NeverSold(
            case=line.case_id,
            article=line.article,
            quantity=made.quantity,
            minor=made.minor,
            fix=line.fix or "",
            sold_on=made.sold_on,
            at=made.returned_at,
            by=_who_agreed(work, line.case_id),
            refunded=made.till_refund_id is not None,
        )
        for made, line in rows
        if made.sold_on is not None
    )


def _who_agreed(work: Work, case_id: UUID) -> str:
    of = JournalEntry
    last = (
        select(Colleague.name)
        .join(of, of.actor == Colleague.id)
        .where(of.subject == str(case_id), of.act == "agree_fix")
        .order_by(of.at.desc(), of.number.desc())
        .limit(1)
    )
    return work.session.scalars(last).one()
