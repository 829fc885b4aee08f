"""What is said of a card that is not simply good."""

from PySide6.QtCore import QCoreApplication

from core.basics.errors import Refused
from core.vouchers.verdict import Verdict
from ui import refusals
from ui.counter.serving import Serving, day_in_words

translate = QCoreApplication.translate


def fact_of(serving: Serving, found: Verdict) -> str:
    """The fact, when, where and by whom."""
    if found.used is not None:
        words = translate("CardFacts", "Used on %1 at %2, served by %3.")
        words = words.replace("%1", serving.day_and_time(found.used.at))
        return words.replace("%2", found.used.branch).replace("%3", found.used.by)
    day = day_in_words(found.last_day)
    if found.word == "expired":
        words = translate("CardFacts", "It was good until %1. The manager may give a new one.")
        return words.replace("%1", day)
    return {
        "void": translate(
            "CardFacts", "This card was cancelled. A new one may have been given instead."
        ),
        "not_handed_over": translate("CardFacts", "This card was made and never handed over."),
        "ready": translate(
            "CardFacts", "This card was not given to anybody yet. Put it back on its stack."
        ),
        "clock_behind": translate(
            "CardFacts",
            "This PC's clock is behind, so nobody can tell. Set date and time, then scan again.",
        ),
        "own": translate("CardFacts", "You gave this card yourself: a colleague takes it in."),
    }.get(found.word, "")


def fact_in_words(fact: str) -> str:
    """A fact as it was sent to the manager, in few words: a verdict's word or a refusal's code."""
    words = {
        "used": translate("CardFacts", "used before"),
        "expired": translate("CardFacts", "too late"),
        "void": translate("CardFacts", "cancelled"),
        "not_handed_over": translate("CardFacts", "never handed over"),
        "ready": translate("CardFacts", "not given to anybody"),
        "clock_behind": translate("CardFacts", "the clock was behind"),
        "own": translate("CardFacts", "given by the same person"),
    }
    return words.get(fact) or refusals.sentence(Refused(fact))
