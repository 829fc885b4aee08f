"""The weekly count of the gifts on the shelf, and what was there no more."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import func, select

from core.basics.errors import Refused
from core.gestures.catalogue import gesture_view
from core.gestures.records import Gesture, StockCount
from core.people.team import acting_person
from core.storage.work import Work

EVERY = timedelta(days=7)
_MOST = 9_999


@dataclass(frozen=True)
class ToCount:
    """A gift whose pieces are counted: its names by language, and the day it was counted last."""

    gesture: UUID
    names: dict[str, str]
    counted_on: date | None


@dataclass(frozen=True)
class Counted:
    """A count of a gift: how many pieces were missing, below zero where there were more."""

    gesture: UUID
    missing: int


@dataclass(frozen=True)
class Shrinkage:
    """What was missing of a gift since a day: pieces, and what they cost, in minor units."""

    gesture: UUID
    names: dict[str, str]
    missing: int
    cost_minor: int


def gifts_to_count(work: Work) -> tuple[ToCount, ...]:
    """The gifts that nobody has counted for a week, in the owner's order.

    How many should be there is not told, so that the count is one.
    """
    last = (
        select(StockCount.gesture_id, func.max(StockCount.counted_at).label("at"))
        .group_by(StockCount.gesture_id)
        .subquery()
    )
    rows = work.session.execute(
        select(Gesture, last.c.at)
        .outerjoin(last, last.c.gesture_id == Gesture.id)
        .where(Gesture.stock.is_not(None), Gesture.state == "active")
        .order_by(Gesture.position)
    )
    return tuple(
        ToCount(
            row.id, gesture_view(row, "en").names, None if at is None else work.local(at).date()
        )
        for row, at in rows
        if at is None or at <= work.now - EVERY
    )


def count_gift(work: Work, gesture_id: UUID, pieces: int) -> Counted:
    """Say how many pieces of a gift are on the shelf: from then on so many are there.

    What is set aside for a visit lies beside and is not counted. Refuses `gesture_unknown`,
    `not_counted`, `count_unclear`.
    """
    who = acting_person(work, "serve")
    gesture = work.session.get(Gesture, gesture_id, with_for_update=True, populate_existing=True)
    if gesture is None:
        raise Refused("gesture_unknown")
    if gesture.stock is None:
        raise Refused("not_counted")
    if not 0 <= pieces <= _MOST:
        raise Refused("count_unclear")
    missing = gesture.stock - pieces
    work.session.add(
        StockCount(
            id=work.new_id(),
            gesture_id=gesture_id,
            expected=gesture.stock,
            counted=pieces,
            cost_minor=gesture.cost_minor,
            counted_by=who.id,
            counted_at=work.now,
        )
    )
    gesture.stock = pieces
    work.note(f"gesture {gesture_id}", {"pieces": pieces, "missing": missing})
    return Counted(gesture_id, missing)


def shrinkage(work: Work, since: timedelta) -> tuple[Shrinkage, ...]:
    """What was missing at the counts of the last days, most costly first; what was over offsets."""
    of = StockCount
    missing = func.sum(of.expected - of.counted)
    cost = func.sum((of.expected - of.counted) * of.cost_minor)
    rows = work.session.execute(
        select(Gesture, missing, cost)
        .join(of, of.gesture_id == Gesture.id)
        .where(of.counted_at >= work.now - since)
        .group_by(Gesture.id)
        .having(missing > 0)
    )
    found = [
        Shrinkage(row.id, gesture_view(row, "en").names, int(count), int(minor))
        for row, count, minor in rows
    ]
    return tuple(sorted(found, key=lambda each: (-each.cost_minor, str(each.gesture))))
