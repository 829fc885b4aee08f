"""The second step: how it is put right, for how much, and who is asked."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, cast
from uuid import UUID

from core.basics.errors import Refused
from core.basics.words import printable
from core.goods.records import Product
from core.goods.returns import take_back
from core.people.approvals import use_approval
from core.recovery.allowance import Asked, Evidence, Fix, who_is_asked
from core.recovery.problem import fixes_for
from core.recovery.records import Case, CaseLine
from core.recovery.steps import lines_of, open_case, step_of
from core.recovery.worth import payment_of, worth
from core.storage.work import Work

OldOneTo = Literal["faulty_box", "shelf", "supplier", "thrown_away"]

FIXES: tuple[Fix, ...] = ("same_again", "another_item", "credit", "money_back", "repair")
_MOST_OF_A_SALE = 10_000
_MOST_WITHOUT_A_SALE = 5
_ASKED: tuple[Asked, ...] = ("nobody", "colleague", "never")


@dataclass(frozen=True)
class LineFix:
    """How one line is put right: the reason's code, the fix, what goes out instead.

    `nothing_wrong`: this line is a mere swap, among others that are not.
    """

    line: UUID
    reason: str
    fix: Fix
    quantity: int = 1
    worn: bool = True
    out_product: int | None = None
    old_one_to: OldOneTo = "faulty_box"
    in_their_words: str = ""
    nothing_wrong: bool = False


@dataclass(frozen=True)
class FixOffer:
    """One way to put a line right: what comes back and what goes out, and who is asked.

    Another item that is not chosen yet counts as even.
    `difference` in minor units: above zero they pay, below zero we give back.
    """

    fix: Fix
    asked: Asked
    back_minor: int
    out_minor: int
    payment: str | None

    @property
    def difference(self) -> int:
        """What they pay (above zero) or get (below)."""
        if self.fix == "another_item":
            return self.out_minor - self.back_minor
        return -self.back_minor if self.fix in ("money_back", "taken_off") else 0

    @property
    def money_out(self) -> int:
        """What we give back in money; what comes off a bill was never paid."""
        return 0 if self.fix == "taken_off" else max(0, -self.difference)


@dataclass(frozen=True)
class Fixed:
    """A fix that was agreed, its difference in minor units; `ended` for a mere swap."""

    case: UUID
    difference: int
    ended: bool


def most_of(sale_line_id: int | None) -> int:
    """How many of an article one line may be about: few where no sale says how many there were."""
    return _MOST_WITHOUT_A_SALE if sale_line_id is None else _MOST_OF_A_SALE


def fix_offers(
    work: Work,
    line_id: UUID,
    *,
    quantity: int = 1,
    worn: bool = True,
    out_product: int | None = None,
) -> tuple[FixOffer, ...]:
    """Every way to put a line right, with its amounts and who is asked for it."""
    line = _line(work, line_id)
    case = work.session.get_one(Case, line.case_id)
    return tuple(
        _offer(work, case, line, LineFix(line.id, "", fix, quantity, worn, out_product))
        for fix in ways_of(line)
    )


def approved_action(fixes: tuple[LineFix, ...]) -> str:
    """What an approval of these fixes is bound to: their codes."""
    return "fix:" + "+".join(sorted({each.fix for each in fixes}))


def offers_together(
    work: Work, case: Case, fixes: Sequence[LineFix], lines: dict[UUID, CaseLine]
) -> tuple[FixOffer, ...]:
    """The offer of each fix, in their order, as they are agreed at once.

    What comes back of one sale is counted one after the other, and who is asked depends on the sum
    that goes out in money or in credit: parts of an amount need no less than the whole.
    """
    ahead: Counter[int | None] = Counter()
    offers = []
    for each in fixes:
        line = lines[each.line]
        offers.append(_offer(work, case, line, each, ahead[line.sale_line_id]))
        if line.sale_line_id is not None and each.fix != "repair":
            ahead[line.sale_line_id] += each.quantity
    money = sum(offer.money_out for offer in offers)
    credit = sum(offer.back_minor for offer in offers if offer.fix == "credit")
    return tuple(
        _asked_for_sum(work, case, lines[each.line], each, offer, (money, credit))
        for each, offer in zip(fixes, offers, strict=True)
    )


def _asked_for_sum(
    work: Work,
    case: Case,
    line: CaseLine,
    wanted: LineFix,
    offer: FixOffer,
    sums: tuple[int, int],
) -> FixOffer:
    money, credit = sums
    asked = [offer.asked]
    if offer.money_out:
        asked.append(_asked(work, case, line, wanted, "money_back", money))
    if offer.fix == "credit":
        asked.append(_asked(work, case, line, wanted, "credit", credit))
    return replace(offer, asked=max(asked, key=_ASKED.index))


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
    `money_where_bought`, `fix_needs_colleague`, `already_returned`, `too_many`.
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
    if any(offer.asked == "colleague" for offer in offers) and not who.may("approve"):
        asked = sum(offer.back_minor for offer in offers)
        if approval is None:
            raise Refused("fix_needs_colleague")
        use_approval(work, approval, approved_action(fixes), case_id, asked)
    case.fixed_at = work.now
    case.swap = swap
    if swap:
        case.closed_at = work.now
    _note(work, case, fixes, approval)
    return Fixed(case_id, sum(offer.difference for offer in offers), ended=swap)


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


def _offer(work: Work, case: Case, line: CaseLine, wanted: LineFix, ahead: int = 0) -> FixOffer:
    fix = wanted.fix
    back = worth(work, line, fix, wanted.quantity, ahead) if _counts(line, fix) else 0
    out = back if fix in ("same_again", "another_item") else 0
    if fix == "another_item" and wanted.out_product is not None:
        out = work.session.get_one(Product, wanted.out_product).price_minor * wanted.quantity
    asked = _asked(work, case, line, wanted, fix, back)
    if fix == "another_item" and wanted.out_product is not None and out < back:
        given_back = _asked(work, case, line, wanted, "money_back", back - out)
        asked = max(asked, given_back, key=_ASKED.index)
    return FixOffer(fix, asked, back, out, payment_of(work, line))


def ways_of(line: CaseLine) -> tuple[Fix, ...]:
    """How a line may be put right: goods that came back, or what nobody brought back."""
    return FIXES if line.brought else fixes_for(line.category)


def _counts(line: CaseLine, fix: Fix) -> bool:
    """Whether a fix moves a value: goods that come back, or what is taken off a bill."""
    return fix != "repair" if line.brought else fix == "taken_off"


def _asked(work: Work, case: Case, line: CaseLine, wanted: LineFix, fix: Fix, minor: int) -> Asked:
    return who_is_asked(
        fix,
        cast("Evidence", line.evidence),
        minor,
        work.shop.currency,
        worn=wanted.worn,
        money_here=not (case.present or line.bought_at),
    )


def _line(work: Work, line_id: UUID) -> CaseLine:
    line = work.session.get(CaseLine, line_id)
    if line is None:
        raise Refused("case_unknown")
    return line


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
