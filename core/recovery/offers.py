"""What each way to put a line right comes to, and who is asked for it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, cast
from uuid import UUID

from core.basics.errors import Refused
from core.goods.records import Product
from core.recovery.allowance import ASKED, Asked, Evidence, Fix, Rules, who_is_asked
from core.recovery.house_rules import rules_of
from core.recovery.problem import fixes_for
from core.recovery.records import Case, CaseLine
from core.recovery.worth import payment_of, worth
from core.storage.work import Work

OldOneTo = Literal["faulty_box", "shelf", "supplier", "thrown_away"]

FIXES: tuple[Fix, ...] = ("same_again", "another_item", "credit", "money_back", "repair")


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
    def pays(self) -> bool:
        """Whether something of money's worth goes out: credit, cash, or the rest of a price."""
        return self.fix == "credit" or self.money_out > 0

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


def fix_offers(
    work: Work,
    line_id: UUID,
    *,
    quantity: int = 1,
    worn: bool = True,
    out_product: int | None = None,
) -> tuple[FixOffer, ...]:
    """Every way to put a line right, with its amounts and who is asked for it."""
    line = work.session.get(CaseLine, line_id)
    if line is None:
        raise Refused("case_unknown")
    weighing = _Weighing(work, work.session.get_one(Case, line.case_id), rules_of(work))
    return tuple(
        weighing.offer(line, LineFix(line.id, "", fix, quantity, worn, out_product))
        for fix in ways_of(line)
    )


def offers_together(
    work: Work, case: Case, fixes: Sequence[LineFix], lines: dict[UUID, CaseLine]
) -> tuple[FixOffer, ...]:
    """The offer of each fix, in their order, as they are agreed at once.

    What comes back of one sale is counted one after the other, and who is asked depends on the sum
    that goes out in money or in credit: parts of an amount need no less than the whole.
    """
    weighing = _Weighing(work, case, rules_of(work))
    ahead: defaultdict[int | None, list[tuple[int, int]]] = defaultdict(list)
    offers = []
    for each in fixes:
        line = lines[each.line]
        before = ahead[line.sale_line_id]
        offers.append(weighing.offer(line, each, before))
        if line.product_id is not None and each.fix != "repair":
            before.append((line.product_id, each.quantity))
    money = sum(offer.money_out for offer in offers)
    credit = sum(offer.back_minor for offer in offers if offer.fix == "credit")
    return tuple(
        weighing.for_sums(lines[each.line], each, offer, money, credit)
        for each, offer in zip(fixes, offers, strict=True)
    )


def ways_of(line: CaseLine) -> tuple[Fix, ...]:
    """How a line may be put right: goods that came back, or what nobody brought back."""
    return FIXES if line.brought else fixes_for(line.category)


@dataclass(frozen=True)
class _Weighing:
    """One look at what a case's lines come to, by the rules of the day."""

    work: Work
    case: Case
    rules: Rules

    def offer(
        self, line: CaseLine, wanted: LineFix, ahead: Sequence[tuple[int, int]] = ()
    ) -> FixOffer:
        fix = wanted.fix
        counts = _counts(line, fix)
        back = worth(self.work, line, fix, wanted.quantity, ahead) if counts else 0
        out = back if fix in ("same_again", "another_item") else 0
        asked = [self.asked(line, wanted, fix, back)]
        if fix == "another_item" and wanted.out_product is not None:
            chosen = self.work.session.get_one(Product, wanted.out_product)
            out = chosen.price_minor * wanted.quantity
            if out < back:
                asked.append(self.asked(line, wanted, "money_back", back - out))
        return FixOffer(fix, _most_of(asked), back, out, payment_of(self.work, line))

    def for_sums(
        self, line: CaseLine, wanted: LineFix, offer: FixOffer, money: int, credit: int
    ) -> FixOffer:
        asked = [offer.asked]
        if offer.money_out:
            asked.append(self.asked(line, wanted, "money_back", money))
        if offer.fix == "credit":
            asked.append(self.asked(line, wanted, "credit", credit))
        return replace(offer, asked=_most_of(asked))

    def asked(self, line: CaseLine, wanted: LineFix, fix: Fix, minor: int) -> Asked:
        return who_is_asked(
            self.rules,
            fix,
            cast("Evidence", line.evidence),
            minor,
            worn=wanted.worn,
            money_here=not (self.case.present or line.bought_at),
        )


def _most_of(asked: list[Asked]) -> Asked:
    return max(asked, key=ASKED.index)


def _counts(line: CaseLine, fix: Fix) -> bool:
    """Whether a fix moves a value: goods that come back, or what is taken off a bill."""
    return fix != "repair" if line.brought else fix == "taken_off"
