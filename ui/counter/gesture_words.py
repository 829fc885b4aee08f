"""How the counter says when a gesture is given and why it suits."""

from PySide6.QtCore import QCoreApplication

from core.gestures.catalogue import GestureView
from core.gestures.suggest import Suggestion
from core.recovery.extra import Offers

translate = QCoreApplication.translate


def whens(gesture: GestureView) -> list[tuple[object, str]]:
    """When a gesture can be given: key and word of each."""
    now, later = (
        ("now", translate("GestureWords", "now")),
        ("next", translate("GestureWords", "next visit")),
    )
    return {"now": [now], "next": [later], "either": [now, later]}[gesture.given]


def why_in_words(suggestion: Suggestion) -> str:
    """Why it suits and how many are left; never what it costs."""
    said = []
    if "of_the_season" in suggestion.why:
        said.append(translate("GestureWords", "For the season."))
    if "suits_problem" in suggestion.why:
        said.append(translate("GestureWords", "Suits what happened."))
    elif not {"suits_article", "suits_department"}.isdisjoint(suggestion.why):
        said.append(translate("GestureWords", "Suits what they brought."))
    if "new_for_them" in suggestion.why:
        said.append(translate("GestureWords", "New for them."))
    if suggestion.gesture.stock is not None:
        said.append(
            translate("GestureWords", "%1 left.").replace("%1", str(suggestion.gesture.stock))
        )
    said += _caution(suggestion.gesture)
    return " ".join(said)


def _caution(gesture: GestureView) -> list[str]:
    """What to keep in mind, quietly: nothing is refused, and whoever gives knows their guest."""
    words = {
        "clock": translate("GestureWords", "Some would rather not be given a clock."),
        "four": translate("GestureWords", "Some would rather not be given four of a thing."),
    }
    return [words[gesture.caution]] if gesture.caution else []


def why_not_in_words(offers: Offers) -> str:
    """Why no gift is suggested: never a number, a budget's name or a reproach."""
    words = {
        "hurt": translate("GestureWords", "No gift now: %1 looks after this personally."),
        "many_never_found": translate(
            "GestureWords", "%1 would like to look after this personally."
        ),
        "second_problem": translate(
            "GestureWords", "%1 would like to come over in person. That says more than a gift."
        ),
        "budget_used_up": translate(
            "GestureWords", "Today's gifts are given. A personal thank-you always fits."
        ),
    }[offers.why_not or "second_problem"]
    return words.replace("%1", offers.manager or translate("GestureWords", "The manager"))
