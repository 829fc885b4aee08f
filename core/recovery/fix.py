"""The second step: how it is put right, for how much, and who is asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from core.basics.errors import Refused
from core.basics.words import printable
from core.goods.returns import take_back
from core.people.approvals import use_approval
from core.people.confirming import approve_oneself, leave_to_be_confirmed
from core.people.team import Person
from core.recovery.allowance import ASKED
from core.recovery.offers import FixOffer, LineFix, offers_together, ways_of
from core.recovery.records import Case, CaseLine
from core.recovery.steps import drop_draft, lines_of, open_case, step_of
from core.recovery.who_acts import require_pin
from core.storage.work import Work

_MOST_OF_A_SALE = 10_000
_MOST_WITHOUT_A_SALE = 5


@dataclass(frozen=True)
class Fixed:
    """A fix that was agreed, its difference in minor units; `ended` for a mere swap."""

    case: UUID
    difference: int
    ended: bool


def most_of(sale_line_id: int | None) -> int:
    """How many of an article one line may be about: few where no sale says how many there were."""
    return _MOST_WITHOUT_A_SALE if sale_line_id is None else _MOST_OF_A_SALE


def approved_action(fixes: tuple[LineFix, ...]) -> str:
    """What an approval of these fixes is bound to: their codes."""
    return "fix:" + "+".join(sorted({each.fix for each in fixes}))


def agree_fix(
    work: Work,
    case_id: UUID,
    fixes: tuple[LineFix, ...],
    *,
    swap: bool = False,
    approval: UUID | None = None,
) -> Fixed:
    """Agree how every line of a case is put right: agreed counts as fixed.

    A swap, with nothing wrong in any line, ends the case. Refuses `step_order`,
    `line_without_fix`, `reason_missing`, `fix_does_not_fit`, `fix_not_to_be_had`,
    `dish_missing` where something is to be taken off the bill, `present_no_money`,
    `money_where_bought`, `pin_needed` for credit and money, `fix_needs_colleague`,
    `kindly_no_here_and_now`, `own_above_limit`, `badge_does_not_approve`,
    `already_returned`, `too_many`.
    """
    case, who = open_case(work, case_id)
    if step_of(case, None) != "fix":
        raise Refused("step_order")
    lines = {line.id: line for line in lines_of(work, case_id)}
    if set(lines) != {each.line for each in fixes} or len(fixes) != len(lines):
        raise Refused("line_without_fix")
    swap = swap or all(each.nothing_wrong for each in fixes)
    for each in fixes:
        _require_whole(lines[each.line], each, swap=swap)
    offers = offers_together(work, case, fixes, lines)
    for each, offer in zip(fixes, offers, strict=True):
        _agree(work, case, lines[each.line], each, offer)
    if any(offer.pays for offer in offers):
        require_pin(work, case_id)
    approval = _allowed(work, who, case_id, fixes, offers, approval)
    case.fixed_at = work.now
    case.swap = swap
    drop_draft(work, case_id)
    if swap:
        case.closed_at = work.now
    _note(work, case, fixes, approval)
    return Fixed(case_id, sum(offer.difference for offer in offers), ended=swap)


def _allowed(
    work: Work,
    who: Person,
    case_id: UUID,
    fixes: tuple[LineFix, ...],
    offers: Sequence[FixOffer],
    approval: UUID | None,
) -> UUID | None:
    """The approval under which this is done, None where nobody is asked."""
    asked = max((offer.asked for offer in offers), key=ASKED.index)
    if asked == "nobody":
        return None
    action, amount = approved_action(fixes), sum(offer.back_minor for offer in offers)
    if approval is not None:
        used = use_approval(work, approval, action, case_id, amount)
        if asked == "kindly_no" and used.way == "later":
            raise Refused("kindly_no_here_and_now")
        return approval
    if asked == "confirm":
        return leave_to_be_confirmed(work, action, case_id, amount)
    if who.may("approve"):
        return approve_oneself(work, action, case_id, amount)
    raise Refused("fix_needs_colleague")


def _require_whole(line: CaseLine, wanted: LineFix, *, swap: bool) -> None:
    if not (wanted.reason or wanted.nothing_wrong or swap):
        raise Refused("reason_missing")
    if not 1 <= wanted.quantity <= most_of(line.sale_line_id):
        raise Refused("too_many", count=most_of(line.sale_line_id))
    if wanted.fix not in ways_of(line):
        raise Refused("fix_does_not_fit")
    if wanted.fix == "taken_off" and line.product_id is None:
        raise Refused("dish_missing")


def _agree(work: Work, case: Case, line: CaseLine, wanted: LineFix, offer: FixOffer) -> None:
    if offer.asked == "never":
        raise Refused(_why_never(case, line, offer))
    if wanted.fix == "another_item" and wanted.out_product is None:
        raise Refused("out_missing")
    line.reason = wanted.reason or None
    line.fix = wanted.fix
    line.quantity = wanted.quantity
    line.worn = wanted.worn
    line.out_product_id = _goes_out(line, wanted)
    line.back_minor = offer.back_minor
    line.out_minor = offer.out_minor
    line.old_one_to = wanted.old_one_to if line.brought else None
    line.in_their_words = _their_words(wanted)
    if line.brought and wanted.fix != "repair" and line.product_id is not None:
        take_back(
            work,
            line.id,
            line.product_id,
            line.sale_line_id,
            line.quantity,
            offer.back_minor,
            line.sold_on,
        )


def _why_never(case: Case, line: CaseLine, offer: FixOffer) -> str:
    if offer.fix == "money_back" or offer.money_out:
        if case.present:
            return "present_no_money"
        if line.bought_at:
            return "money_where_bought"
    return "fix_not_to_be_had"


def _goes_out(line: CaseLine, wanted: LineFix) -> int | None:
    if wanted.fix == "same_again":
        return line.product_id
    return wanted.out_product if wanted.fix == "another_item" else None


def _note(work: Work, case: Case, fixes: tuple[LineFix, ...], approval: UUID | None) -> None:
    work.note(
        case.id,
        {
            "swap": case.swap,
            "fixes": [[each.line, each.reason, each.fix, each.old_one_to] for each in fixes],
            "approval": approval,
        },
        {f"words_{n}": _their_words(each) for n, each in enumerate(fixes) if each.in_their_words},
    )


def _their_words(wanted: LineFix) -> str:
    return printable(wanted.in_their_words, keep="\n")
