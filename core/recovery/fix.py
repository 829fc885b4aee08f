"""The second step: how it is put right, for how much, and who is asked."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, cast
from uuid import UUID

from sqlalchemy import func, select

from core.basics.errors import Refused
from core.basics.words import printable
from core.goods.records import Product, Sale, SaleLine
from core.goods.returns import take_back, value_of
from core.people.approvals import use_approval
from core.recovery.allowance import Asked, Evidence, Fix, who_is_asked
from core.recovery.records import Case, CaseLine
from core.recovery.steps import lines_of, open_case, step_of
from core.storage.work import Work

OldOneTo = Literal["faulty_box", "shelf", "supplier", "thrown_away"]

FIXES: tuple[Fix, ...] = ("same_again", "another_item", "credit", "money_back", "repair")
_MOST_OF_A_SALE = 10_000
_MOST_WITHOUT_A_SALE = 5
_LOWEST_PRICE_OF = timedelta(days=90)


@dataclass(frozen=True)
class LineFix:
    """How one line is put right: the reason's code, the fix, what goes out instead."""

    line: UUID
    reason: str
    fix: Fix
    quantity: int = 1
    worn: bool = True
    out_product: int | None = None
    old_one_to: OldOneTo = "faulty_box"
    in_their_words: str = ""


@dataclass(frozen=True)
class FixOffer:
    """One way to put a line right: what comes back and what goes out, and who is asked.

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
        return -self.back_minor if self.fix == "money_back" else 0


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
    return tuple(
        _offer(work, line, LineFix(line.id, "", fix, quantity, worn, out_product)) for fix in FIXES
    )


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

    A swap has nothing wrong with it and ends the case. Refuses `step_order`, `line_without_fix`,
    `reason_missing`, `fix_not_to_be_had`, `fix_needs_colleague`, `already_returned`.
    """
    case, who = open_case(work, case_id)
    if step_of(case, None) != "fix":
        raise Refused("step_order")
    lines = {line.id: line for line in lines_of(work, case_id)}
    if set(lines) != {each.line for each in fixes} or len(fixes) != len(lines):
        raise Refused("line_without_fix")
    offers = [_agree(work, lines[each.line], each, swap=swap) for each in fixes]
    if _colleague_asked(work, [lines[each.line] for each in fixes], offers) and not who.may(
        "approve"
    ):
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


def _colleague_asked(work: Work, lines: list[CaseLine], offers: list[FixOffer]) -> bool:
    """Whether a colleague is asked for any line, or for what all lines of one kind come to."""
    if any(offer.asked == "colleague" for offer in offers):
        return True
    sums: dict[tuple[Fix, str, bool], int] = {}
    for line, offer in zip(lines, offers, strict=True):
        kind = (offer.fix, line.evidence, line.worn)
        sums[kind] = sums.get(kind, 0) + offer.back_minor
    return any(
        who_is_asked(fix, cast("Evidence", evidence), minor, work.shop.currency, worn=worn)
        != "nobody"
        for (fix, evidence, worn), minor in sums.items()
    )


def _agree(work: Work, line: CaseLine, wanted: LineFix, *, swap: bool) -> FixOffer:
    if not wanted.reason and not swap:
        raise Refused("reason_missing")
    if not 1 <= wanted.quantity <= most_of(line.sale_line_id):
        raise Refused("too_many", count=most_of(line.sale_line_id))
    offer = _offer(work, line, wanted)
    if offer.asked == "never":
        raise Refused("fix_not_to_be_had")
    if wanted.fix == "another_item" and wanted.out_product is None:
        raise Refused("out_missing")
    line.reason = wanted.reason or None
    line.fix = wanted.fix
    line.quantity = wanted.quantity
    line.worn = wanted.worn
    line.out_product_id = _goes_out(line, wanted)
    line.back_minor = offer.back_minor
    line.out_minor = offer.out_minor
    line.old_one_to = wanted.old_one_to
    line.in_their_words = _their_words(wanted)
    if wanted.fix != "repair" and line.product_id is not None:
        take_back(
            work, line.id, line.product_id, line.sale_line_id, line.quantity, offer.back_minor
        )
    return offer


def _goes_out(line: CaseLine, wanted: LineFix) -> int | None:
    if wanted.fix == "same_again":
        return line.product_id
    return wanted.out_product if wanted.fix == "another_item" else None


def _offer(work: Work, line: CaseLine, wanted: LineFix) -> FixOffer:
    fix, worn, currency = wanted.fix, wanted.worn, work.shop.currency
    back = 0 if fix == "repair" else _value(work, line, fix, wanted.quantity)
    out = back if fix == "same_again" else 0
    if fix == "another_item" and wanted.out_product is not None:
        out = work.session.get_one(Product, wanted.out_product).price_minor * wanted.quantity
    evidence = cast("Evidence", line.evidence)
    asked = who_is_asked(fix, evidence, back, currency, worn=worn)
    if fix == "another_item" and wanted.out_product is not None and out < back:
        given_back = who_is_asked("money_back", evidence, back - out, currency, worn=worn)
        asked = max(asked, given_back, key=("nobody", "colleague", "never").index)
    return FixOffer(fix, asked, back, out, _payment(work, line))


def _value(work: Work, line: CaseLine, fix: Fix, quantity: int) -> int:
    """What comes back counts at what was paid.

    With no sale found: at today's price for goods, and for credit and cash at the lowest price
    that was paid for it in the last 90 days.
    """
    if line.sale_line_id is not None:
        return value_of(work.session, line.sale_line_id, quantity)
    if line.product_id is None:
        return 0
    price = work.session.get_one(Product, line.product_id).price_minor
    if fix in ("credit", "money_back"):
        price = min(price, _lowest_paid(work, line.product_id) or price)
    return price * quantity


def _lowest_paid(work: Work, product_id: int) -> int | None:
    of = SaleLine
    lowest = select(func.min(of.paid_minor / of.quantity)).where(
        of.product_id == product_id,
        of.quantity > 0,
        of.sold_at >= work.now - _LOWEST_PRICE_OF,
    )
    found = work.session.scalar(lowest)
    return None if found is None else int(found)


def _payment(work: Work, line: CaseLine) -> str | None:
    if line.sale_line_id is None:
        return None
    return work.session.scalar(
        select(Sale.payment).join(SaleLine).where(SaleLine.id == line.sale_line_id)
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
