"""The calls that are due."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from core.people.customers import CustomerView, customer
from core.people.records import Colleague
from core.recovery.records import FollowUp
from core.recovery.steps import lines_of
from core.storage.work import Work


@dataclass(frozen=True)
class CallDue:
    """A call or message that is due: whom, about what, by whom."""

    id: UUID
    case: UUID
    way: str
    due_on: date
    caller: str
    customer: CustomerView
    articles: tuple[str, ...]


def calls_due(work: Work) -> tuple[CallDue, ...]:
    """What is due today or was due before, the longest due first."""
    found = work.session.execute(
        select(FollowUp, Colleague.name)
        .join(Colleague, Colleague.id == FollowUp.caller)
        .where(FollowUp.state == "due", FollowUp.due_on <= work.today)
        .order_by(FollowUp.due_on, FollowUp.id)
    )
    return tuple(
        CallDue(
            id=row.id,
            case=row.case_id,
            way=row.way,
            due_on=row.due_on,
            caller=caller,
            customer=customer(work, row.customer_id),
            articles=tuple(line.article for line in lines_of(work, row.case_id)),
        )
        for row, caller in found
    )
