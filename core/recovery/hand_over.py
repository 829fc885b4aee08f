"""The end of a visit: the gesture in the customer's hand, and whether we may call."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal
from uuid import UUID

from core.basics.errors import Refused
from core.gestures.budgets import spend
from core.people.customers import keep_phone, new_customer, phone_number, wishes_no_calls
from core.people.records import Customer
from core.people.team import Person, approvers
from core.recovery.reasons import article_kind
from core.recovery.records import Case, FollowUp
from core.recovery.steps import drop_draft, gesture_of, lines_of, open_case, step_of
from core.recovery.who_acts import require_pin
from core.storage.work import Work
from core.vouchers import ledger

Call = Literal["call", "message", "no"]

_DAYS_UNTIL_CALL = {"cafe": 1}
_DAYS_UNTIL_CALL_ELSE = 7


@dataclass(frozen=True)
class Handed:
    """What was handed over, and when who calls."""

    case: UUID
    voucher: str | None
    call_on: date | None
    caller: UUID | None


def hand_over(
    work: Work, case_id: UUID, call: Call, *, name: str = "", phone: str | None = None
) -> Handed:
    """End a case: what was reserved is spent, the voucher is good, the follow-up is set.

    Without a chosen gesture nothing is given today. A call needs a number: `phone` is kept for a
    customer who had none, who may be called `name`. Refuses `step_order`, `pin_needed` for a gift,
    `no_number_to_call`, `do_not_call`, `nobody_to_call`.
    """
    case, _ = open_case(work, case_id)
    given = gesture_of(work, case_id)
    if step_of(case, given) not in ("extra", "hand_over"):
        raise Refused("step_order")
    voucher = None
    if given is not None:
        require_pin(work, case_id)
        spend(work, given.id)
        given.state = "handed_over"
        voucher = given.voucher_id
        if voucher is not None:
            ledger.hand_over(work, voucher)
    follow_up = None if call == "no" else _follow_up(work, case, call, name, phone)
    drop_draft(work, case_id)
    case.extra_at = work.now
    case.closed_at = work.now
    due, caller = (follow_up.due_on, follow_up.caller) if follow_up else (None, None)
    work.note(case_id, {"voucher": voucher, "call": call, "due": due, "caller": caller})
    return Handed(case_id, voucher, due, caller)


def call_can_be_promised(work: Work, case_id: UUID, call: Call, phone: str | None = None) -> None:
    """Refuse beforehand, while nothing is on paper, what handing over with this call would refuse.

    `no_number_to_call`, `phone_unclear`, `do_not_call`, `nobody_to_call`.
    """
    if call == "no":
        return
    case = work.session.get_one(Case, case_id)
    known = None if case.customer_id is None else work.session.get_one(Customer, case.customer_id)
    if known is not None and wishes_no_calls(work, known.id):
        raise Refused("do_not_call")
    if phone:
        phone_number(phone, work.shop.country)
    elif known is None or known.phone is None:
        raise Refused("no_number_to_call")
    _caller(work)


def call_plan(work: Work, case_id: UUID) -> tuple[date, str]:
    """When the call would be, and the name of who makes it; refuses `nobody_to_call`."""
    return _call_day(work, case_id), _caller(work).name


def _follow_up(work: Work, case: Case, call: Call, name: str, phone: str | None) -> FollowUp:
    customer = _whom_to_call(work, case, name, phone)
    if wishes_no_calls(work, customer.id):
        raise Refused("do_not_call")
    made = FollowUp(
        id=work.new_id(),
        case_id=case.id,
        customer_id=customer.id,
        way=call,
        due_on=_call_day(work, case.id),
        caller=_caller(work).id,
        state="due",
    )
    work.session.add(made)
    return made


def _whom_to_call(work: Work, case: Case, name: str, phone: str | None) -> Customer:
    if case.customer_id is None:
        if not phone:
            raise Refused("no_number_to_call")
        customer = new_customer(work, name, phone, case.language)
        case.no_name = False
        case.customer_id = customer.id
        return customer
    customer = work.session.get_one(Customer, case.customer_id)
    if phone:
        keep_phone(work, customer, phone)
    if customer.phone is None:
        raise Refused("no_number_to_call")
    return customer


def _caller(work: Work) -> Person:
    """The head who calls; refuses `nobody_to_call` where the team has none."""
    heads = approvers(work)
    if not heads:
        raise Refused("nobody_to_call")
    return heads[0]


def _call_day(work: Work, case_id: UUID) -> date:
    """The café is asked the next day, shoes after a week: the slowest department decides."""
    departments = {
        article_kind(line.category, work.shop.kind).department for line in lines_of(work, case_id)
    }
    days = [_DAYS_UNTIL_CALL.get(each, _DAYS_UNTIL_CALL_ELSE) for each in departments]
    return work.today + timedelta(days=max(days, default=_DAYS_UNTIL_CALL_ELSE))
