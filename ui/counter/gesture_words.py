"""How the counter says when a gesture is given and why it suits."""

from PySide6.QtCore import QCoreApplication

from core.gestures.catalogue import GestureView
from core.gestures.suggest import Suggestion

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
    if "suits_problem" in suggestion.why:
        said.append(translate("GestureWords", "Suits what happened."))
    elif not {"suits_article", "suits_department"}.isdisjoint(suggestion.why):
        said.append(translate("GestureWords", "Suits what they brought."))
    if "new_for_them" in suggestion.why:
        said.append(translate("GestureWords", "New for them."))
    if suggestion.gesture.stock is not None:
        said.append(translate("GestureWords", "%n left.", "", suggestion.gesture.stock))
    return " ".join(said)
