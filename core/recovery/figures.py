"""What the counter keeps from customers' eyes: costs, what is left to give, what was before."""

from dataclasses import dataclass
from uuid import UUID

from core.basics.errors import Refused
from core.gestures.budgets import NO_LIMIT, left_for
from core.gestures.catalogue import active_gestures
from core.recovery.earlier import how_many_before
from core.recovery.records import Case
from core.storage.work import Work


@dataclass(frozen=True)
class GestureFigures:
    """What a gesture costs the shop and what it is worth to a customer, in minor units."""

    cost_minor: int
    worth_minor: int


@dataclass(frozen=True)
class HiddenFigures:
    """The figures of a case: each gesture's, what may still be given, how many cases before it.

    `left_minor` is None where no budget says.
    """

    gestures: dict[UUID, GestureFigures]
    left_minor: int | None
    earlier: int


def hidden_figures(work: Work, case_id: UUID, by: UUID) -> HiddenFigures:
    """What `by` may know of a case; refuses `case_unknown`."""
    case = work.session.get(Case, case_id)
    if case is None:
        raise Refused("case_unknown")
    left = left_for(work, by)
    return HiddenFigures(
        gestures=gesture_figures(work),
        left_minor=None if left == NO_LIMIT else left,
        earlier=how_many_before(work, case),
    )


def gesture_figures(work: Work) -> dict[UUID, GestureFigures]:
    """What each gesture that can be given costs and is worth, by its id."""
    rows = active_gestures(work.session)
    return {row.id: GestureFigures(row.cost_minor, row.worth_minor) for row in rows}
