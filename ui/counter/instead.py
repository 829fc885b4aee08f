"""What whoever serves may do by themselves, where what they chose needs a colleague."""

from collections.abc import Callable, Iterable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from core.gestures.suggest import Suggestion
from core.recovery.allowance import ASKED_FIRST, Fix
from core.recovery.cart import Cart
from core.recovery.extra import Given
from core.recovery.extra import approved_action as gesture_action
from core.recovery.fix import approved_action
from core.recovery.offers import FixOffer, LineFix
from core.recovery.view import CaseView
from ui.counter.approval import Instead, Wanted
from ui.counter.fix_lines import Draft
from ui.counter.words import fix_word, quoted, staff_language

_NEEDS_MORE: tuple[Fix, ...] = ("another_item", "taken_off")
"""Fixes that ask for something else to be chosen first."""

translate = QCoreApplication.translate


def another_fix(
    ways: Iterable[FixOffer], do: Callable[[Fix], object], stock: int | None = None
) -> Instead | None:
    """The first way to put it right that nobody is asked for; with no `stock` not the same."""
    for offer in ways:
        gone = offer.fix == "same_again" and stock == 0
        asks = offer.asked in ASKED_FIRST or offer.asked == "never"
        if not (asks or gone or offer.fix in _NEEDS_MORE):
            words = translate("Instead", "Do this instead: %1")
            return Instead(words.replace("%1", fix_word(offer.fix)), partial(do, offer.fix))
    return None


def asked_first(drafts: list[Draft], cart: Cart) -> list[tuple[Draft, FixOffer]]:
    """The lines for which somebody says yes before they are put right."""
    pairs = zip(drafts, cart.lines, strict=True)
    return [(draft, offer) for draft, offer in pairs if offer.asked in ASKED_FIRST]


def fix_wanted(
    case: UUID, chosen: Draft, drafts: list[Draft], cart: Cart, do: Callable[[Fix], object]
) -> Wanted:
    """What a colleague is asked for; another way for the `chosen` line is done by `do`.

    That helps only where the chosen line is the one to ask about.
    """
    asked = asked_first(drafts, cart)
    ways = cart.ways if [draft for draft, _ in asked] == [chosen] else ()
    words = [f"{fix_word(offer.fix)}: {draft.line.article}." for draft, offer in asked]
    kindly = any(offer.asked == "kindly_no" for _, offer in asked)
    if kindly:
        words.insert(0, quoted(translate("Instead", "We'd like to help: let me ask.")))
    return Wanted(
        approved_action(tuple(draft.fix for draft in drafts)),
        case,
        sum(offer.back_minor for offer in cart.lines),
        " ".join(words),
        another_fix(ways, do, chosen.line.stock),
        later=not kindly,
    )


def smaller_gesture(
    ranked: Iterable[Suggestion], do: Callable[[Suggestion, Given], object]
) -> Instead | None:
    """The best gesture that one gives alone; a thank-you where all else asks."""
    alone = [each for each in ranked if not each.needs_colleague]
    for each in sorted(alone, key=lambda each: each.gesture.costs_nothing):
        given: Given = "next" if each.gesture.given == "next" else "now"
        name = each.gesture.name(staff_language())
        words = translate("Instead", "Give this instead: %1").replace("%1", name)
        return Instead(words, partial(do, each, given))
    return None


def gesture_wanted(
    case: CaseView,
    wanted: Suggestion,
    amount: int,
    ranked: Iterable[Suggestion],
    do: Callable[[Suggestion, Given], object],
) -> Wanted:
    """What a colleague is asked for where a gesture is beyond who serves; `do` gives another."""
    sentence = f"{wanted.gesture.name(staff_language())}."
    if case.customer is not None:
        words = translate("Instead", "%1 for %2.")
        words = words.replace("%1", wanted.gesture.name(staff_language()))
        sentence = words.replace("%2", case.customer.address_as)
    action = gesture_action(wanted.gesture.id)
    return Wanted(action, case.id, amount, sentence, smaller_gesture(ranked, do))


def spot_wanted(
    case: CaseView, fix: LineFix, offers: dict[str, FixOffer], do: Callable[[Fix], object]
) -> Wanted:
    """What a colleague is asked for where something is put right on the spot."""
    offer = offers[fix.fix]
    sentence = f"{fix_word(fix.fix)}: {case.lines[0].article}."
    instead = another_fix(offers.values(), do)
    return Wanted(approved_action((fix,)), case.id, offer.back_minor, sentence, instead)
