"""What can be done where nobody who may approve is near."""

from dataclasses import dataclass
from uuid import UUID

from core.people.approval_policy import approval_limits
from core.people.approvals import ApprovalWay
from core.people.codes import code_ways, codes_are_open
from core.people.confirming import has_room
from core.people.team import Person, approvers
from core.storage.work import Work


@dataclass(frozen=True)
class CodeGiver:
    """Somebody who can be called for a code, and how they make it: `phone` or `paper`."""

    person: Person
    way: ApprovalWay


@dataclass(frozen=True)
class NobodyNear:
    """Who may approve for somebody, and the ways that need none of them here.

    `later`: it may be done now and looked at today. `badge`: a badge takes the PIN's place.
    """

    people: tuple[Person, ...]
    later: bool
    codes: tuple[CodeGiver, ...]
    badge: bool


def ways_without(work: Work, by: UUID, case_id: UUID, amount_minor: int) -> NobodyNear:
    """Every way for `by` to have something of that amount allowed in this case."""
    others = tuple(each for each in approvers(work) if each.id != by)
    givers = others if codes_are_open(work, case_id, amount_minor) else ()
    return NobodyNear(
        people=others,
        later=bool(others) and has_room(work, by, amount_minor),
        codes=tuple(CodeGiver(each, way) for each in givers for way in code_ways(work, each.id)),
        badge=approval_limits(work).badge_approves,
    )
