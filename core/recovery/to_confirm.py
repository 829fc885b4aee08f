"""What was done with nobody near, for whoever answers for it to look at."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from core.gestures.catalogue import GestureView, gesture_view
from core.gestures.records import Gesture
from core.people.confirming import unconfirmed
from core.people.records import Approval
from core.people.team import person
from core.recovery.lost import lost_card
from core.recovery.records import Case
from core.recovery.steps import lines_of
from core.storage.work import Work


@dataclass(frozen=True)
class ToConfirm:
    """One thing to look at: who did what to which articles, when, for how much in minor units.

    `fixes` are codes of fixes, `gesture` is what was given; `anew`: in place of a lost card. `own`:
    a manager approved it for themselves.
    """

    approval: UUID
    who: str
    at: datetime
    fixes: tuple[str, ...]
    gesture: GestureView | None
    articles: tuple[str, ...]
    amount_minor: int
    own: bool
    anew: bool


def to_confirm(work: Work, by: UUID) -> tuple[ToConfirm, ...]:
    """What waits for `by` to confirm it, the oldest first; nothing for who may not."""
    who = person(work, by)
    if not who.may("approve"):
        return ()
    rows = unconfirmed(work, by, own_too=who.may("rules"))
    return tuple(_to_confirm(work, row) for row in rows)


def _to_confirm(work: Work, row: Approval) -> ToConfirm:
    kind, _, what = row.action.partition(":")
    known = work.session.get(Case, row.case_id) is not None
    lines = lines_of(work, row.case_id) if known else []
    lost = lost_card(work, row.action)
    given = UUID(what) if kind == "gesture" else lost
    return ToConfirm(
        approval=row.id,
        who=person(work, row.asked_by).name,
        at=row.used_at or row.approved_at,
        fixes=tuple(what.split("+")) if kind == "fix" else (),
        gesture=None if given is None else _gesture(work, given),
        articles=tuple(line.article for line in lines),
        amount_minor=row.amount_minor,
        own=row.way == "own",
        anew=lost is not None,
    )


def _gesture(work: Work, gesture_id: UUID) -> GestureView | None:
    row = work.session.get(Gesture, gesture_id)
    return None if row is None else gesture_view(row, work.shop.languages[0])
