"""Gestures set aside in a visit that nobody went on with: they go back to the shelf."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select

from core.recovery.records import Case, GivenGesture
from core.recovery.steps import take_back_gesture
from core.storage.work import Work

AFTER = timedelta(days=3)


def forgotten_gestures(work: Work) -> tuple[UUID, ...]:
    """The cases whose gesture was set aside some days ago and never handed over, oldest first."""
    of = GivenGesture
    found = (
        select(of.case_id)
        .join(Case, Case.id == of.case_id)
        .where(of.state == "reserved", Case.closed_at.is_(None), of.chosen_at <= work.now - AFTER)
        .order_by(of.chosen_at)
    )
    return tuple(work.session.scalars(found))


def release_forgotten(work: Work) -> int:
    """Give back what was set aside and forgotten, to budget and shelf; how many there were.

    The visits stay open at the extra: whoever goes on with one chooses anew. Nobody has to be
    signed in.
    """
    cases = forgotten_gestures(work)
    for case_id in cases:
        work.session.get_one(Case, case_id, with_for_update=True, populate_existing=True)
        given = work.session.scalar(
            select(GivenGesture).where(
                GivenGesture.case_id == case_id, GivenGesture.state == "reserved"
            )
        )
        if given is not None:
            take_back_gesture(work, given)
    work.note("shop", {"released": list(cases)})
    return len(cases)
