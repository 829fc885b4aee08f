"""Nobody near: it is done now, and who answers for it looks at it today."""

from uuid import UUID

from sqlalchemy import func, or_, select, update

from core.basics.errors import Refused
from core.people.approval_policy import approval_limits
from core.people.approvals import LASTS, allow, use_approval
from core.people.records import Approval
from core.people.team import acting_person
from core.storage.alone import alone_with
from core.storage.work import Work


def allow_later(work: Work, action: str, case_id: UUID, amount_minor: int) -> UUID:
    """Allow who acts `action` on this case now; it stands on the manager's list once it is done.

    Refuses `later_above_limit` where more than the owner's limit would wait to be confirmed.
    """
    acting_person(work, "serve")
    alone_with(work, f"confirmed later, by {work.acting}")
    if not has_room(work, work.acting, amount_minor):
        raise Refused("later_above_limit")
    work.note(case_id, {"action": action, "amount": amount_minor})
    return allow(work, "later", None, action, case_id, amount_minor)


def leave_to_be_confirmed(work: Work, action: str, case_id: UUID, amount_minor: int) -> UUID:
    """Put what the rules let anybody do on the manager's list; part of the act that does it."""
    approval = allow(work, "later", None, action, case_id, amount_minor)
    use_approval(work, approval, action, case_id, amount_minor)
    return approval


def approve_oneself(work: Work, action: str, case_id: UUID, amount_minor: int) -> UUID:
    """A manager's approval for themselves, for the owner to look at; part of the act that needs it.

    What was approved so before in the case counts too. Refuses `own_above_limit`; an owner has no
    limit.
    """
    who = acting_person(work, "approve")
    so_far = _approved_by_oneself(work, case_id)
    if so_far + amount_minor > approval_limits(work).own_minor and not who.may("rules"):
        raise Refused("own_above_limit")
    approval = allow(work, "own", who.id, action, case_id, amount_minor)
    use_approval(work, approval, action, case_id, amount_minor)
    return approval


def confirm(work: Work, approval_id: UUID, *, right: bool) -> None:
    """Say of what was done without a colleague that it was right, or that it is to be talked about.

    Refuses `not_allowed`, `own_confirmation`, `confirmed_already`, `undone_meanwhile`.
    """
    row = work.session.get(Approval, approval_id)
    if row is None or row.way not in ("later", "own") or row.used_at is None:
        raise Refused("confirmed_already")
    who = acting_person(work, "rules" if row.way == "own" else "approve")
    if row.asked_by == who.id:
        raise Refused("own_confirmation")
    if row.undone_at is not None:
        raise Refused("undone_meanwhile")
    answered = work.session.execute(
        update(Approval)
        .where(Approval.id == approval_id, Approval.answer.is_(None), Approval.undone_at.is_(None))
        .values(
            answer="confirmed" if right else "not_right", answered_by=who.id, answered_at=work.now
        )
        .returning(Approval.id)
    ).one_or_none()
    if answered is None:
        raise Refused("confirmed_already")
    work.note(row.case_id, {"approval": approval_id, "right": right})


def unconfirmed(work: Work, by: UUID, *, own_too: bool) -> list[Approval]:
    """What others did and nobody has looked at, the oldest first; `own_too` for the owner.

    What was undone meanwhile is not among it.
    """
    of = Approval
    ways = ("later", "own") if own_too else ("later",)
    return list(
        work.session.scalars(
            select(of)
            .where(of.way.in_(ways), of.used_at.is_not(None), of.answer.is_(None))
            .where(of.undone_at.is_(None))
            .where(of.asked_by != by)
            .order_by(of.used_at, of.id)
        )
    )


def has_room(work: Work, colleague: UUID, amount_minor: int) -> bool:
    """Whether so much more of a colleague's may wait to be confirmed.

    What was allowed a moment ago counts as if it were done.
    """
    of = Approval
    waiting = select(func.coalesce(func.sum(of.amount_minor), 0)).where(
        of.way == "later",
        of.asked_by == colleague,
        of.answer.is_(None),
        of.undone_at.is_(None),
        or_(of.used_at.is_not(None), of.approved_at >= work.now - LASTS),
    )
    waits = int(work.session.scalars(waiting).one())
    return waits + amount_minor <= approval_limits(work).later_minor


def _approved_by_oneself(work: Work, case_id: UUID) -> int:
    """What who acts approved for themselves in a case and did, in minor units."""
    of = Approval
    done = select(func.coalesce(func.sum(of.amount_minor), 0)).where(
        of.case_id == case_id,
        of.way == "own",
        of.asked_by == work.acting,
        of.used_at.is_not(None),
        of.undone_at.is_(None),
    )
    return int(work.session.scalars(done).one())
