"""The lines of the fix while they are being put right, and how the page says what they come to."""

from dataclasses import dataclass, replace
from typing import cast

from PySide6.QtCore import QCoreApplication

from core.goods.products import ProductView
from core.recovery.allowance import ASKED_FIRST, Fix
from core.recovery.cart import Cart
from core.recovery.find import ONLINE
from core.recovery.offers import FixOffer, LineFix, OldOneTo
from core.recovery.view import CaseView, LineView
from ui.counter.serving import Serving
from ui.counter.words import difference_in_words, payment_word

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Draft:
    """One thing they brought: its line, how it would be put right, and what they take instead."""

    line: LineView
    fix: LineFix
    out: ProductView | None = None

    @property
    def out_missing(self) -> bool:
        """Whether it is not said yet what they take instead."""
        return self.fix.fix == "another_item" and self.out is None

    @property
    def reason_missing(self) -> bool:
        """Whether it is not said yet what happened."""
        return not self.fix.reason and not self.fix.nothing_wrong


def begun(line: LineView, *, swap: bool) -> Draft:
    """What was agreed before a step back, else the likeliest way to put it right."""
    swap = swap or (line.fix is not None and line.reason is None)
    in_stock = line.stock is None or line.stock > 0
    fix: Fix = "same_again" if in_stock and not swap else "another_item"
    if line.fix is not None and line.fix != "another_item":
        fix = cast("Fix", line.fix)
    old_one_to = "shelf" if swap else line.old_one_to or "faulty_box"
    draft = LineFix(
        line.id,
        line.reason or "",
        fix,
        line.quantity,
        line.worn,
        old_one_to=cast("OldOneTo", old_one_to),
        in_their_words=line.in_their_words,
        nothing_wrong=swap,
    )
    return Draft(line, draft)


def begun_case(case: CaseView, known: tuple[Draft, ...], *, swap: bool) -> list[Draft]:
    """A draft for every line of a case; those that are known already go on as they were."""
    before = {draft.line.id: draft for draft in known}
    return [
        replace(before[line.id], line=line) if line.id in before else begun(line, swap=swap)
        for line in case.lines
    ]


def below_way(
    offer: FixOffer, line: LineView, present: bool, serving: Serving, *, brief: bool = False
) -> str:
    """What stands below a way to put a line right; `brief` where there is little room."""
    if offer.asked in ASKED_FIRST:
        long = translate("FixLines", "ask a colleague")
        return translate("FixLines", "ask first") if brief else long
    if offer.asked == "never":
        return _never(offer, line, present)
    if offer.fix == "same_again" and line.stock is not None:
        return translate("FixLines", "%1 in stock").replace("%1", str(line.stock))
    if offer.fix == "credit" and not present:
        return serving.money(offer.back_minor)
    if offer.fix == "money_back":
        return payment_word(offer.payment) if offer.payment else ""
    return ""


def _never(offer: FixOffer, line: LineView, present: bool) -> str:
    if present and offer.fix == "money_back":
        return translate("FixLines", "not for a present")
    if line.bought_at and offer.fix == "money_back":
        return translate("FixLines", "where it was bought")
    if line.evidence == "not_ours":
        return translate("FixLines", "not from us")
    return (
        translate("FixLines", "not for this one")
        if present or line.bought_at
        else translate("FixLines", "needs the sale")
    )


def missing_of(draft: Draft, offer: FixOffer, present: bool) -> str:
    """What a line still lacks before its fix can be agreed, nothing where it is whole."""
    if draft.reason_missing:
        return translate("FixLines", "Touch what happened first.")
    if draft.out_missing:
        return translate(
            "FixLines", "Choose what they take instead: scan it, or pick it from the list."
        )
    return _why_never(draft, present) if offer.asked == "never" else ""


def _why_never(draft: Draft, present: bool) -> str:
    money = draft.fix.fix in ("money_back", "another_item")
    if present and money:
        return translate(
            "FixLines", "For a present no money is given back. Exchange it, or give credit."
        )
    if draft.line.bought_at and money:
        return translate(
            "FixLines",
            "Money goes back where it was bought. Same again, repair or credit work here.",
        )
    if draft.line.evidence == "not_ours":
        return translate("FixLines", "It is not from us. A manager may exchange or repair it.")
    return translate(
        "FixLines", "This way needs the sale. Choose another way, or go back and find it."
    )


def difference(cart: Cart, present: bool, serving: Serving) -> str:
    """The one big line for everything they brought."""
    if present:
        return _present_difference(cart)
    parts = []
    if cart.credit_minor:
        parts.append(
            translate("FixLines", "Credit of %1").replace("%1", serving.money(cart.credit_minor))
        )
    if cart.difference or not parts:
        moved = cart.difference if cart.difference > 0 else -cart.hand_back
        parts.append(difference_in_words(moved, serving, cart.payment))
    return " · ".join(parts)


def _present_difference(cart: Cart) -> str:
    if cart.difference > 0:
        return translate("FixLines", "The till says what they add")
    return (
        translate("FixLines", "Credit")
        if cart.credit_minor
        else translate("FixLines", "Even: nothing to pay")
    )


def how_counted(draft: Draft, present: bool, serving: Serving) -> str:
    """How the chosen line is counted, in small type."""
    line = draft.line
    if present:
        return translate("FixLines", "A present: no amounts are shown.")
    where = bought_where(line)
    if line.sold_at is None:
        words = translate("FixLines", "No sale found: counted at our price, tax included.")
        if line.sold_on is not None:
            words = translate("FixLines", "Bought today: counted at our price, tax included.")
        return f"{where} {words}" if where else words
    words = translate("FixLines", "As paid on %1, tax included.").replace(
        "%1", serving.day(line.sold_at)
    )
    if line.payment == "cash":
        words += " " + translate("FixLines", "Cash is rounded at the till.")
    return f"{where} {words}" if where else words


def bought_where(line: LineView) -> str:
    """Where else it was bought, in one sentence; nothing where it was here."""
    if line.bought_at == ONLINE:
        return translate("FixLines", "Bought online.")
    return (
        translate("FixLines", "Bought at %1.").replace("%1", line.bought_at)
        if line.bought_at
        else ""
    )
