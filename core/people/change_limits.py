"""The owner's word on how far one goes without a colleague near."""

from dataclasses import asdict

from core.basics.errors import Refused
from core.people.approval_policy import ApprovalLimits
from core.people.records import ApprovalPolicy
from core.people.team import acting_person
from core.storage.work import Work


def set_approval_limits(work: Work, limits: ApprovalLimits) -> None:
    """Change them from now on; refuses `not_allowed` for whoever is not an owner."""
    who = acting_person(work, "rules")
    if min(limits.later_minor, limits.own_minor) < 0:
        raise Refused("amount_negative")
    work.session.add(
        ApprovalPolicy(id=work.new_id(), **asdict(limits), set_by=who.id, set_at=work.now)
    )
    work.note("rules", asdict(limits))
