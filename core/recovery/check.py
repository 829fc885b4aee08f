"""Whether gestures, budgets and vouchers of the cases agree."""

from collections.abc import Iterator

from sqlalchemy import func, select

from core.basics.trouble import Trouble
from core.gestures.records import BudgetMovement
from core.recovery.records import Case, FollowUp, GivenGesture
from core.storage.work import Work
from core.vouchers.records import Voucher

_VOUCHERS_OF = {
    "reserved": ("issued", "printed"),
    "handed_over": ("handed_over", "redeemed", "void"),
    "released": ("void",),
}


def check(work: Work) -> Iterator[Trouble]:
    """Each gesture: its case far enough, its budget moved as its state says, its voucher too."""
    moved = _movements(work)
    found = select(GivenGesture, Case, Voucher.state).join(Case)
    for given, case, voucher in work.session.execute(found.outerjoin(Voucher)):
        where = f"case {case.id}"
        if given.state != "released" and (case.fixed_at is None or case.cared_at is None):
            yield Trouble("recovery", where, "has a gesture before its fix and its apology")
        if given.state != "released" and case.hurt:
            yield Trouble("recovery", where, "has a gesture though someone was hurt")
        if voucher is not None and voucher not in _VOUCHERS_OF[given.state]:
            yield Trouble("recovery", where, f"gesture {given.state}, its voucher {voucher}")
        if (given.state == "reserved") != (case.closed_at is None) and given.state != "released":
            yield Trouble("recovery", where, f"gesture {given.state}, though the case is not so")
        reserved, spent, unspent, released = (
            moved.get((given.id, kind), 0) for kind in ("reserve", "spend", "unspend", "release")
        )
        expected = {
            "reserved": (reserved, 0, 0),
            "handed_over": (reserved, reserved, 0),
            "released": (reserved, 0, reserved),
        }
        if (reserved, spent - unspent, released) != expected[given.state]:
            yield Trouble("recovery", where, f"gesture {given.state}, its budget moved otherwise")
    due = select(FollowUp.case_id).join(Case).where(FollowUp.state == "due")
    for case_id in work.session.scalars(due.where(Case.closed_at.is_(None))):
        yield Trouble("recovery", f"case {case_id}", "has a call due before its end")


def _movements(work: Work) -> dict[tuple[object, str], int]:
    of = BudgetMovement
    summed = select(of.cause_id, of.kind, func.sum(of.amount)).group_by(of.cause_id, of.kind)
    return {(cause, kind): int(amount) for cause, kind, amount in work.session.execute(summed)}
