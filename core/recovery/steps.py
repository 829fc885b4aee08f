"""A case takes its steps in order; a step back is recorded, not erased."""

from typing import Literal
from uuid import UUID

from sqlalchemy import delete, select

from core.basics.errors import Refused
from core.gestures.budgets import release
from core.gestures.catalogue import put_back_in_stock
from core.goods.returns import undo_return
from core.people.approvals import undo_approved
from core.people.customers import known_from_till
from core.people.team import Person, acting_person
from core.recovery.records import Case, CaseDraft, CaseLine, GivenGesture
from core.recovery.who_acts import require_pin
from core.storage.work import Work
from core.vouchers.ready_cards import take_back

Step = Literal["fix", "care", "extra", "hand_over", "closed"]
ORDER: tuple[Step, ...] = ("fix", "care", "extra", "hand_over", "closed")


def begin_case(
    work: Work,
    till_customer_id: int | None,
    language: str | None,
    *,
    no_name: bool,
    present: bool = False,
) -> Case:
    """A new case of who acts, for the till's customer where one is known; part of an act.

    `no_name` holds only for whom nobody knows. Refuses `customer_unknown`.
    """
    who = acting_person(work, "serve")
    known = None if till_customer_id is None else known_from_till(work, till_customer_id)
    case = Case(
        id=work.new_id(),
        till_id=work.pc.till,
        opened_at=work.now,
        opened_by=who.id,
        last_by=who.id,
        customer_id=known,
        no_name=no_name and known is None,
        present=present,
        language=language or work.shop.languages[0],
        found_at=work.now,
    )
    work.session.add(case)
    work.session.flush()
    return case


def open_case(work: Work, case_id: UUID) -> tuple[Case, Person]:
    """A case that is not closed, locked for an act, and who acts; the act goes on record there.

    Refuses `case_unknown`, `case_closed`.
    """
    who = acting_person(work, "serve")
    case = work.session.get(Case, case_id, with_for_update=True, populate_existing=True)
    if case is None:
        raise Refused("case_unknown")
    if case.closed_at is not None:
        raise Refused("case_closed")
    case.last_by = who.id
    case.parked = False
    return case, who


def lines_of(work: Work, case_id: UUID) -> list[CaseLine]:
    """The lines of a case, in order."""
    found = select(CaseLine).where(CaseLine.case_id == case_id).order_by(CaseLine.position)
    return list(work.session.scalars(found))


def gesture_of(work: Work, case_id: UUID) -> GivenGesture | None:
    """The gesture of a case: at most one that was not taken back."""
    return work.session.scalar(
        select(GivenGesture).where(
            GivenGesture.case_id == case_id, GivenGesture.state != "released"
        )
    )


def step_of(case: Case, given: GivenGesture | None) -> Step:
    """The step a case stands at."""
    if case.closed_at is not None:
        return "closed"
    if case.fixed_at is None:
        return "fix"
    if case.cared_at is None:
        return "care"
    return "extra" if given is None else "hand_over"


def step_back(work: Work, case_id: UUID, to: Step) -> Step:
    """Go back to an earlier step: what was done from there on is undone, the journal keeps it.

    Refuses `no_step_back` where `to` is not earlier, and what a settled return refuses.
    """
    case, _ = open_case(work, case_id)
    given = gesture_of(work, case_id)
    now = step_of(case, given)
    if ORDER.index(to) >= ORDER.index(now):
        raise Refused("no_step_back")
    if given is not None:
        take_back_gesture(work, given)
    if to in ("fix", "care"):
        case.cared_at = None
    if to == "fix":
        take_back_fix(work, case)
    work.note(case_id, {"from": now, "to": to})
    return to


def take_back_fix(work: Work, case: Case) -> None:
    """Undo the fix of a case: what came back goes out again; part of an act.

    Refuses `return_settled`.
    """
    case.fixed_at = None
    case.swap = False
    _take_back_goods(work, case)


def take_back_gesture(work: Work, given: GivenGesture) -> None:
    """Undo the choice of a gesture that was not handed over; part of an act."""
    release(work, given.id)
    put_back_in_stock(work.session, given.gesture_id)
    if given.voucher_id is not None and take_back(work, given.voucher_id):
        given.voucher_id = None  # a ready card is free for another visit
    given.state = "released"
    undo_approved(work, given.case_id, "gesture")
    work.session.flush()


def park(work: Work, case_id: UUID) -> None:
    """Put a case aside; everything in it is kept."""
    case, _ = open_case(work, case_id)
    case.parked = True
    work.note(case_id)


def cancel(work: Work, case_id: UUID) -> None:
    """End a case that came to nothing: its return and its gesture are taken back.

    Refuses `pin_needed`.
    """
    case, _ = open_case(work, case_id)
    require_pin(work, case_id)
    end_cancelled(work, case)
    work.note(case_id)


def end_cancelled(work: Work, case: Case) -> None:
    """Close a case with everything in it taken back; part of an act."""
    given = gesture_of(work, case.id)
    if given is not None:
        take_back_gesture(work, given)
    _take_back_goods(work, case)
    drop_draft(work, case.id)
    case.cancelled = True
    case.closed_at = work.now


def drop_draft(work: Work, case_id: UUID) -> None:
    """Let go of what was chosen and typed: it is agreed, or the case ends; part of an act."""
    work.session.execute(delete(CaseDraft).where(CaseDraft.case_id == case_id))


def _take_back_goods(work: Work, case: Case) -> None:
    """What came back goes out again, and what was approved for it is undone with it."""
    for line in lines_of(work, case.id):
        undo_return(work, line.id)
    undo_approved(work, case.id, "fix")


def resume(work: Work, case_id: UUID) -> None:
    """Take a parked case up again, whoever parked it."""
    open_case(work, case_id)
    work.note(case_id)
