"""What went wrong before for the same customer: told quietly, and never a reason to refuse.

A second problem is put right in full, and no gesture is suggested: after a second failure a gift
does not help, the manager coming in person may. Many different articles within some weeks, none
of them found among the sales, are for the manager to look after. The same article again is the
shop's own problem, and no more than a second one.
"""

from datetime import timedelta
from typing import Literal
from uuid import UUID

from sqlalchemy import ColumnElement, exists, func, select

from core.goods.records import GoodsReturn
from core.people.customers import records_of
from core.recovery.records import Case, CaseLine
from core.storage.work import Work

Earlier = Literal["nothing", "second_problem", "many_never_found"]

WITHIN = timedelta(days=365)
_LATELY = timedelta(weeks=8)
_MANY = 3
"""Visits lately, this one among them, each with another article that was never found."""


def earlier_of(work: Work, case: Case) -> Earlier:
    """What went wrong for the customer of a case before it; swaps do not count."""
    if not how_many_before(work, case):
        return "nothing"
    many = case.customer_id is not None and _many_never_found(work, case, case.customer_id)
    return "many_never_found" if many else "second_problem"


def how_many_before(work: Work, case: Case) -> int:
    """How many problems the customer of a case had within a year before it."""
    if case.customer_id is None:
        return 0
    of_theirs = _of_customer(case, case.customer_id, WITHIN)
    before = select(func.count()).where(*of_theirs, Case.id != case.id)
    return work.session.scalar(before) or 0


def _many_never_found(work: Work, case: Case, customer_id: UUID) -> bool:
    """Whether this visit and enough others lately brought other articles, each never found."""
    found_later = exists().where(
        GoodsReturn.case_line_id == CaseLine.id, GoodsReturn.sale_line_id.is_not(None)
    )
    rows = work.session.execute(
        select(Case.id, CaseLine.product_id)
        .join(CaseLine, CaseLine.case_id == Case.id)
        .where(
            *_of_customer(case, customer_id, _LATELY),
            CaseLine.brought,
            CaseLine.sale_line_id.is_(None),
            ~found_later,
        )
    ).all()
    visits = {visit for visit, _ in rows}
    articles = {article for _, article in rows}
    return case.id in visits and min(len(visits), len(articles)) >= _MANY


def _of_customer(
    case: Case, customer_id: UUID, reach: timedelta
) -> tuple[ColumnElement[bool], ...]:
    return (
        Case.customer_id.in_(records_of(customer_id)),
        Case.swap.is_(False),
        Case.cancelled.is_(False),
        Case.opened_at.between(case.opened_at - reach, case.opened_at),
    )
