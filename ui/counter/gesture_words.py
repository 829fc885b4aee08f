"""How the counter says when a gesture is given and why it suits."""

from PySide6.QtCore import QCoreApplication

from core.gestures.catalogue import GestureView
from core.gestures.suggest import Suggestion


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("GestureWords", text, "", count)


def whens(gesture: GestureView) -> list[tuple[object, str]]:
    """When a gesture can be given: key and word of each."""
    now, later = ("now", _tr("now")), ("next", _tr("next visit"))
    return {"now": [now], "next": [later], "either": [now, later]}[gesture.given]


def why_in_words(suggestion: Suggestion) -> str:
    """Why it suits and how many are left; never what it costs."""
    said = []
    if "suits_problem" in suggestion.why:
        said.append(_tr("Suits what happened."))
    elif not {"suits_article", "suits_department"}.isdisjoint(suggestion.why):
        said.append(_tr("Suits what they brought."))
    if "new_for_them" in suggestion.why:
        said.append(_tr("New for them."))
    if suggestion.gesture.stock is not None:
        said.append(_tr("%n left.", suggestion.gesture.stock))
    return " ".join(said)
