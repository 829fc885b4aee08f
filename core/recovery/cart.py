"""Everything of a visit at once: what comes back, what goes out, and the one difference."""

from dataclasses import dataclass, replace
from uuid import UUID

from core.basics.errors import Refused
from core.goods.returns import left_of
from core.recovery.offers import FixOffer, LineFix, offers_together, ways_of
from core.recovery.records import Case, CaseLine
from core.recovery.steps import lines_of
from core.storage.work import Work


@dataclass(frozen=True)
class Cart:
    """The lines of a case as they would be put right, amounts in minor units.

    `lines` are their offers in the order asked, `ways` every offer of the chosen line.
    `difference` as in `FixOffer`, for all lines; `hand_back` is what of it is given back in money:
    rounded to coins where it was paid in cash, and never above what is left of what was paid.
    `payment` is how money goes back, None where it was paid in several ways.
    """

    lines: tuple[FixOffer, ...]
    ways: tuple[FixOffer, ...]
    difference: int
    hand_back: int
    credit_minor: int
    payment: str | None


def cart_of(work: Work, case_id: UUID, fixes: tuple[LineFix, ...], chosen: UUID) -> Cart:
    """What `fixes`, one for each line, come to, and every way for the line `chosen`.

    Refuses `case_unknown`, `line_without_fix`.
    """
    case = work.session.get(Case, case_id)
    if case is None:
        raise Refused("case_unknown")
    lines = {line.id: line for line in lines_of(work, case_id)}
    if [each.line for each in fixes] != list(lines) or chosen not in lines:
        raise Refused("line_without_fix")
    offers = offers_together(work, case, fixes, lines)
    place = list(lines).index(chosen)
    return _cart(work, list(lines.values()), offers, _ways(work, case, fixes, lines, place))


def _ways(
    work: Work,
    case: Case,
    fixes: tuple[LineFix, ...],
    lines: dict[UUID, CaseLine],
    place: int,
) -> tuple[FixOffer, ...]:
    ways = []
    for fix in ways_of(lines[fixes[place].line]):
        turned = replace(fixes[place], fix=fix)
        together = (*fixes[:place], turned, *fixes[place + 1 :])
        ways.append(offers_together(work, case, together, lines)[place])
    return tuple(ways)


def _cart(
    work: Work, lines: list[CaseLine], offers: tuple[FixOffer, ...], ways: tuple[FixOffer, ...]
) -> Cart:
    difference = sum(offer.difference for offer in offers)
    giving = [(line, offer) for line, offer in zip(lines, offers, strict=True) if offer.money_out]
    payments = {offer.payment for _, offer in giving}
    payment = payments.pop() if len(payments) == 1 else None
    hand_back = max(0, -difference)
    if payment == "cash":
        sales = {line.sale_line_id for line, _ in giving if line.sale_line_id is not None}
        paid = sum(left_of(work.session, each).minor for each in sales)
        hand_back = work.shop.currency.cash(hand_back, most=paid)
    return Cart(
        lines=offers,
        ways=ways,
        difference=difference,
        hand_back=hand_back,
        credit_minor=sum(offer.back_minor for offer in offers if offer.fix == "credit"),
        payment=payment,
    )
