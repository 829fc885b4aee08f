"""Undo: the act just done is taken back by who did it, and both stay on record."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from sqlalchemy import select

from core.basics.errors import Refused
from core.gestures.budgets import unspend
from core.journal.chain import last_entry, other_till_acted
from core.people.team import acting_person
from core.printing.queue import copies_of
from core.recovery.find import put_line_back
from core.recovery.records import Case, FollowUp
from core.recovery.steps import (
    ORDER,
    Step,
    end_cancelled,
    gesture_of,
    lines_of,
    step_of,
    take_back_fix,
    take_back_gesture,
)
from core.storage.work import Work
from core.vouchers import ledger

LASTS = timedelta(minutes=2)
"""How long an act can be undone: the band's ten seconds, and a slow hand or a slow PC."""


def undo(work: Work, act: str, subject: str) -> None:
    """Undo `act`, the last one on `subject`: a case's id, or for a use the voucher's 13 symbols.

    Only on the till where it was done. Nothing is undone twice, since the undo is then the last
    act. Refuses `undo_overtaken` where something else was done since, `undo_too_late`,
    `undo_by_another`, `undo_not_so` for an act that has no undo, `undo_printed` where the note of
    a choice is on paper, `voucher_state` where it was used meanwhile, `return_settled`.
    """
    who = acting_person(work, "serve")
    taking_back = UNDONE.get(act)
    if taking_back is None:
        raise Refused("undo_not_so")
    stands = act not in _LEFT_AT or _step(work, subject) in _LEFT_AT[act]
    last = last_entry(work, subject)
    overtaken = last is None or last.act != act or other_till_acted(work, subject, last.at)
    if last is None or overtaken or not stands:
        raise Refused("undo_overtaken")
    if last.actor != who.id:
        raise Refused("undo_by_another")
    if abs(work.now - last.at) > LASTS:
        raise Refused("undo_too_late")
    taking_back(work, subject)
    work.note(subject, {"undone": act, "entry": last.number})


def _take_up(work: Work, subject: str) -> None:
    end_cancelled(work, _case(work, subject))


def _fix(work: Work, subject: str) -> None:
    """A swap ended with its fix: it is open again."""
    case = _case(work, subject)
    if case.closed_at is not None and not case.swap:
        raise Refused("undo_overtaken")
    case.closed_at = None
    take_back_fix(work, case)


def _apology(work: Work, subject: str) -> None:
    _case(work, subject).cared_at = None


def _choice(work: Work, subject: str) -> None:
    """Nothing is chosen then, even where the choice had taken the place of another."""
    given = gesture_of(work, _case(work, subject).id)
    if given is None:
        raise RuntimeError(f"case {subject} has lost its gesture")
    if given.voucher_id is not None and copies_of(work, given.voucher_id):
        raise Refused("undo_printed")
    take_back_gesture(work, given)


def _handing_over(work: Work, subject: str) -> None:
    """The gift is only set aside again; a number they gave stays with the customer."""
    case = _case(work, subject)
    given = gesture_of(work, case.id)
    if given is not None:
        if given.voucher_id is not None:
            ledger.take_back(work, given.voucher_id)
        unspend(work, given.id)
        given.state = "reserved"
    due = select(FollowUp).where(FollowUp.case_id == case.id, FollowUp.state == "due")
    for follow_up in work.session.scalars(due):
        follow_up.state = "withdrawn"
    case.extra_at = None
    case.closed_at = None


def _one_more(work: Work, subject: str) -> None:
    """The last line goes again."""
    work.session.delete(lines_of(work, _case(work, subject).id)[-1])


def _taking_out(work: Work, subject: str) -> None:
    """The line comes back as it was found, in its place."""
    put_line_back(work, _case(work, subject).id)


def _leaving_to_manager(work: Work, subject: str) -> None:
    _case(work, subject).closed_at = None


def _parking(work: Work, subject: str) -> None:
    _case(work, subject).parked = False


def _step(work: Work, subject: str) -> Step:
    """Where a case stands, locked first: another till's act is waited for and then seen.

    That it acted is not told by the times in the journal alone, since clocks run apart.
    """
    case = _case(work, subject)
    return step_of(case, gesture_of(work, case.id))


def _case(work: Work, subject: str) -> Case:
    case = work.session.get(Case, UUID(subject), with_for_update=True)
    if case is None:
        raise Refused("case_unknown")
    return case


UNDONE: dict[str, Callable[[Work, str], None]] = {
    "take_up": _take_up,
    "add_line": _one_more,
    "take_out_line": _taking_out,
    "agree_fix": _fix,
    "say_sorry": _apology,
    "choose_gesture": _choice,
    "give_ready_card": _choice,
    "hand_over": _handing_over,
    "leave_to_manager": _leaving_to_manager,
    "park": _parking,
    "redeem": ledger.take_back_use,
}
"""How each act is undone, by its name in the journal."""

_LEFT_AT: dict[str, tuple[Step, ...]] = {
    "take_up": ("fix",),
    "add_line": ("fix",),
    "take_out_line": ("fix",),
    "agree_fix": ("care", "closed"),
    "say_sorry": ("extra",),
    "choose_gesture": ("hand_over",),
    "give_ready_card": ("hand_over",),
    "hand_over": ("closed",),
    "leave_to_manager": ("closed",),
    "park": ORDER[:-1],
}
"""The steps at which each act leaves its case."""
