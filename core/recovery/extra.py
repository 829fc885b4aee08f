"""The fourth step: something small and unexpected, within what may be given."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from sqlalchemy import select

from core.basics.errors import Refused
from core.gestures.budgets import left_for, reserve
from core.gestures.catalogue import active_gestures, take_from_stock, words_of
from core.gestures.limits import own_limit
from core.gestures.records import Gesture
from core.gestures.seasons import fasting_now, seasons_on
from core.gestures.suggest import (
    Occasion,
    Suggestion,
    first_three,
    free_first,
    needs_colleague,
    rank,
)
from core.people.approvals import use_approval
from core.people.confirming import approve_oneself
from core.people.customers import customer, records_of
from core.people.team import Person, acting_person, approvers, person
from core.recovery.allowance import EVIDENCE, gesture_limit
from core.recovery.earlier import earlier_of
from core.recovery.house_rules import rules_of
from core.recovery.reasons import article_kind
from core.recovery.records import Case, CaseLine, GivenGesture
from core.recovery.steps import gesture_of, lines_of, open_case, step_of, take_back_gesture
from core.recovery.who_acts import require_pin
from core.storage.work import Work
from core.vouchers.ledger import Promise, issue
from core.vouchers.ready_cards import activate

Given = Literal["now", "next"]
WhyNot = Literal["hurt", "many_never_found", "second_problem", "budget_used_up"]


@dataclass(frozen=True)
class Offers:
    """What may be given in a case: up to three suggestions, and everything.

    `why_not` says why nothing is suggested, or with the budget used up only what costs nothing;
    the list of everything stays, unless someone was hurt. `manager` is who comes in person.
    """

    suggested: tuple[Suggestion, ...]
    everything: tuple[Suggestion, ...]
    why_not: WhyNot | None
    manager: str = ""


@dataclass(frozen=True)
class Chosen:
    """A gesture that was set aside; `voucher` where a note goes with it, `by_card` a ready one."""

    given_gesture: UUID
    voucher: str | None
    by_card: bool = False


def extra_offers(work: Work, case_id: UUID, by: UUID, language: str) -> Offers:
    """What `by` may give in this case, best first, in the customer's language."""
    case = work.session.get(Case, case_id)
    if case is None:
        raise Refused("case_unknown")
    who = person(work, by)
    active = active_gestures(work.session, seasons_on(work))
    ranked = rank(active, _occasion(work, case, who), language)
    why_not = _why_not(work, case)
    manager = next((each.name for each in approvers(work)), "")
    if why_not == "hurt":
        return Offers((), (), why_not, manager)
    if why_not is not None:
        return Offers((), ranked, why_not, manager)
    if _nothing_left(work, who):
        return Offers(free_first(ranked), ranked, "budget_used_up", manager)
    return Offers(first_three(ranked), ranked, None, manager)


def choose_gesture(
    work: Work,
    case_id: UUID,
    gesture_id: UUID,
    given: Given,
    approval: UUID | None = None,
) -> Chosen:
    """Set a gesture aside for a case: it is reserved in budget and stock, its voucher signed.

    One a case: choosing another takes the first back. Refuses as `set_aside` does.
    """
    chosen = set_aside(work, case_id, gesture_id, given, approval)
    work.note(case_id, {"gesture": gesture_id, "given": given, "approval": approval})
    return Chosen(chosen.id, chosen.voucher_id)


def set_aside(
    work: Work,
    case_id: UUID,
    gesture_id: UUID,
    given: Given,
    approval: UUID | None = None,
    card: str | None = None,
) -> GivenGesture:
    """Set a gesture aside for a case; `card` is the ready card that is its paper. Part of an act.

    Refuses `step_order`, `gesture_unknown`, `gesture_of_a_season`, `gesture_not_so`, `pin_needed`,
    `gesture_needs_colleague`, `own_above_limit`, `badge_does_not_approve`, `budget_used_up`,
    `out_of_stock`,
    `gesture_after_hurt` where someone was hurt or ill, and `card_taken`.
    """
    case, who = open_case(work, case_id)
    before = gesture_of(work, case_id)
    if step_of(case, before) not in ("extra", "hand_over"):
        raise Refused("step_order")
    if case.hurt:
        raise Refused("gesture_after_hurt")
    gesture = work.session.get(Gesture, gesture_id)
    if gesture is None or gesture.state != "active":
        raise Refused("gesture_unknown")
    if gesture.season is not None and gesture.season not in seasons_on(work):
        raise Refused("gesture_of_a_season")
    if gesture.given not in (given, "either"):
        raise Refused("gesture_not_so")
    require_pin(work, case_id)
    if before is not None:
        take_back_gesture(work, before)
    approval, from_whom = _allowed(work, case, who, gesture, approval)
    chosen = GivenGesture(
        id=work.new_id(),
        case_id=case_id,
        gesture_id=gesture_id,
        customer_id=case.customer_id,
        given=given,
        cost_minor=gesture.cost_minor,
        chosen_by=who.id,
        chosen_at=work.now,
        state="reserved",
    )
    reserve(work, chosen.id, gesture.cost_minor, who.id, approval)
    take_from_stock(work.session, gesture_id)
    if card is not None:
        activate(work, card, case_id)
        chosen.voucher_id = card
    elif given == "next" or (gesture.paper and gesture.given == "now"):
        chosen.voucher_id = issue(work, promise(work, case, gesture, from_whom))
    work.session.add(chosen)
    return chosen


def _allowed(
    work: Work, case: Case, who: Person, gesture: Gesture, approval: UUID | None
) -> tuple[UUID | None, Person]:
    """The approval under which a gesture is given, None where nobody is asked; and from whom."""
    action = approved_action(gesture.id)
    if approval is not None:
        used = use_approval(work, approval, action, case.id, gesture.cost_minor)
        return approval, used.by or who
    if not needs_colleague(gesture, _limit(work, case, who), approves=who.may("approve")):
        if gesture.needs_approval:
            acting_person(work, "approve")
        return None, who
    if not who.may("approve"):
        raise Refused("gesture_needs_colleague")
    return approve_oneself(work, action, case.id, gesture.cost_minor), who


def approved_action(gesture_id: UUID) -> str:
    """What an approval of a gesture is bound to: that gesture."""
    return f"gesture:{gesture_id.hex}"


def approval_amount(work: Work, gesture_id: UUID) -> int:
    """What an approval for a gesture is bound to: its cost in minor units."""
    gesture = work.session.get(Gesture, gesture_id)
    if gesture is None:
        raise Refused("gesture_unknown")
    return gesture.cost_minor


def promise(work: Work, case: Case, gesture: Gesture, from_whom: Person) -> Promise:
    """What is signed; it comes from the colleague who approved it, where one was asked."""
    known = None if case.customer_id is None else customer(work, case.customer_id)
    return Promise(
        gesture_id=gesture.id,
        gesture_code=gesture.code,
        worth_minor=gesture.worth_minor,
        days_valid=gesture.days_valid,
        personal=gesture.personal,
        case_id=case.id,
        wording=words_of(gesture, case.language).wording,
        language=case.language,
        for_name=known.address_as if known else "",
        from_name=from_whom.name,
    )


def _occasion(work: Work, case: Case, who: Person) -> Occasion:
    lines = lines_of(work, case.id)
    kinds = [article_kind(line.category, work.shop.kind) for line in lines]
    return Occasion(
        departments=frozenset(kind.department for kind in kinds),
        categories=frozenset(line.category for line in lines),
        reasons=frozenset(line.reason for line in lines if line.reason),
        given_before=_given_before(work, case),
        own_limit=min(_limit(work, case, who, lines), left_for(work, who.id)),
        approves=who.may("approve"),
        fasting=fasting_now(work),
    )


def _limit(work: Work, case: Case, who: Person, lines: list[CaseLine] | None = None) -> int:
    known = {line.evidence for line in lines or lines_of(work, case.id)}
    best = next(evidence for evidence in EVIDENCE if evidence in known)
    most = gesture_limit(rules_of(work), best, named=case.customer_id is not None)
    return own_limit(who.role, work.shop.currency, most)


def _given_before(work: Work, case: Case) -> frozenset[UUID]:
    if case.customer_id is None:
        return frozenset()
    of = GivenGesture
    given = select(of.gesture_id).where(
        of.customer_id.in_(records_of(case.customer_id)), of.state == "handed_over"
    )
    return frozenset(work.session.scalars(given))


def _nothing_left(work: Work, who: Person) -> bool:
    """Whether the budgets leave `who` none of the gestures that cost something."""
    left = left_for(work, who.id)
    costly = [row.cost_minor for row in active_gestures(work.session) if row.cost_minor > 0]
    return bool(costly) and left < min(costly)


def _why_not(work: Work, case: Case) -> WhyNot | None:
    if case.hurt:
        return "hurt"
    earlier = earlier_of(work, case)
    return None if earlier == "nothing" else earlier
