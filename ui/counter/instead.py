"""What whoever serves may do by themselves, where what they chose needs a colleague."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication

from core.gestures.suggest import Suggestion
from core.recovery.allowance import ASKED_FIRST, Fix
from core.recovery.extra import Given
from core.recovery.offers import FixOffer
from ui.counter.approval import Instead
from ui.counter.words import fix_word, staff_language

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
