"""An approval: for one action on one case, for minutes, once; a colleague's PIN gives one."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, cast
from uuid import UUID

from sqlalchemy import update

from core.basics.errors import Refused
from core.journal.chain import require_clock
from core.people.pins import try_pin
from core.people.records import Approval
from core.people.team import Person, person
from core.storage.work import Work

ApprovalWay = Literal["pin", "badge", "phone", "paper", "later", "own"]

LASTS = timedelta(minutes=5)


@dataclass(frozen=True)
class ApprovalAnswer:
    """The approval, or None where the PIN was wrong; then until when no further one is read."""

    approval: UUID | None
    waits_until: datetime | None = None


@dataclass(frozen=True)
class Used:
    """An approval that was used up: how it had come, and from whom; `later` is from nobody yet."""

    way: ApprovalWay
    by: Person | None


def approve(
    work: Work, approver: UUID, pin: str, action: str, case_id: UUID, amount_minor: int
) -> ApprovalAnswer:
    """Allow who acts `action` on this case up to `amount_minor`; a wrong PIN is on record.

    `action` names exactly what is allowed, such as a fix by its code or a gesture by its id.

    Refuses `not_an_approver`, `own_approval`, `pin_waits`.
    """
    require_approver(work, approver)
    answer = try_pin(work, approver, pin)
    facts: dict[str, object] = {"approver": approver, "action": action, "amount": amount_minor}
    work.note(case_id, {**facts, "accepted": answer.accepted})
    if not answer.accepted:
        return ApprovalAnswer(None, answer.waits_until)
    return ApprovalAnswer(allow(work, "pin", approver, action, case_id, amount_minor))


def require_approver(work: Work, colleague_id: UUID) -> Person:
    """Somebody else who may approve; refuses `not_an_approver`, `own_approval`."""
    who = person(work, colleague_id)
    if not who.may("approve"):
        raise Refused("not_an_approver", name=who.name)
    if colleague_id == work.acting:
        raise Refused("own_approval")
    return who


def allow(
    work: Work,
    way: ApprovalWay,
    approver: UUID | None,
    action: str,
    case_id: UUID,
    amount_minor: int,
) -> UUID:
    """Write an approval down for who acts; part of an act."""
    approval = Approval(
        id=work.new_id(),
        way=way,
        action=action,
        case_id=case_id,
        amount_minor=amount_minor,
        asked_by=work.acting,
        approved_by=approver,
        approved_at=work.now,
        expires_at=work.now + LASTS,
    )
    work.session.add(approval)
    work.session.flush()
    return approval.id


def use_approval(
    work: Work, approval_id: UUID, action: str, case_id: UUID, amount_minor: int
) -> Used:
    """Use up an approval for exactly what it was given for; how and from whom it came comes back.

    Its minutes can only be told by a clock that runs forward: refuses `clock_behind`.

    Refuses `approval_spent` where it was used, is too old, or was given for something else.
    """
    require_clock(work)
    used = work.session.execute(
        update(Approval)
        .where(
            Approval.id == approval_id,
            Approval.action == action,
            Approval.case_id == case_id,
            Approval.amount_minor >= amount_minor,
            Approval.asked_by == work.acting,
            Approval.used_at.is_(None),
            Approval.approved_at <= work.now,  # a clock set back brings none back
            Approval.expires_at >= work.now,
        )
        .values(used_at=work.now)
        .returning(Approval.way, Approval.approved_by)
    ).one_or_none()
    if used is None:
        raise Refused("approval_spent")
    by = None if used.approved_by is None else person(work, used.approved_by)
    return Used(cast("ApprovalWay", used.way), by)


def undo_approved(work: Work, case_id: UUID, kind: Literal["fix", "gesture"]) -> None:
    """What was approved in a case and done is undone: it stays on record; part of an act.

    Nobody is asked any more whether it was right.
    """
    of = Approval
    undone = update(of).where(
        of.case_id == case_id,
        of.action.startswith(f"{kind}:"),
        of.used_at.is_not(None),
        of.undone_at.is_(None),
    )
    work.session.execute(undone.values(undone_at=work.now))
