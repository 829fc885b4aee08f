"""The third column of the quick case: what is given now, without paper."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.gestures.suggest import Suggestion
from core.recovery.extra import Given, Offers
from ui.counter.words import staff_language
from ui.parts.tile_column import Choice, TileColumn

_EVERYTHING, _NOTHING = "everything", "nothing"
_SHOWN = 3


@dataclass(frozen=True)
class Extra:
    """A gesture, and when it is given."""

    suggestion: Suggestion
    given: Given = "now"


class ExtraColumn(TileColumn):
    """Up to three gifts, everything, the thanks, not today; the first is chosen beforehand."""

    settled = Signal()
    """Another one is chosen."""

    everything_touched = Signal()

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        self.offers = Offers((), (), None)
        self.extra: Extra | None = None
        """What is given; None for nothing today."""
        self._shown: dict[object, Extra] = {}
        self.chosen.connect(self._touched_key)

    def show_offers(self, offers: Offers) -> None:
        """Show what may be given, the first of it chosen beforehand."""
        self.offers = offers
        self._shown = _at_once(offers)
        offers_any = offers.why_not in (None, "budget_used_up")
        suggested = next(iter(self._shown.values()), None) if offers_any else None
        self.extra = suggested
        self._show()

    def take(self, suggestion: Suggestion, given: Given) -> None:
        """This one, picked from everything."""
        self.extra = Extra(suggestion, given)
        self._show()

    def _touched_key(self, key: object) -> None:
        if key == _EVERYTHING:
            self._show()
            self.everything_touched.emit()
            return
        self.extra = self._shown.get(key)
        self._show()

    def _show(self) -> None:
        tiles = [
            Choice(
                key,
                each.suggestion.gesture.name(staff_language()),
                self.tr("ask a colleague") if each.suggestion.needs_colleague else "",
            )
            for key, each in self._shown.items()
        ]
        key = None if self.extra is None else self.extra.suggestion.gesture.id
        beside = self.extra is not None and key not in self._shown
        picked = self.extra.suggestion.gesture.name(staff_language()) if beside else ""
        count = len(self.offers.everything)
        everything = self.tr("Everything (%1)").replace("%1", str(count))
        self.set_choices(
            [
                *tiles,
                Choice(_EVERYTHING, everything, picked),
                Choice(_NOTHING, self.tr("Not today")),
            ]
        )
        self.choose(_NOTHING if key is None else _EVERYTHING if picked else key)
        self.settled.emit()


def _at_once(offers: Offers) -> dict[object, Extra]:
    """Up to three that are given now without paper, and the thanks.

    What one may give without asking comes first; the order is kept otherwise.
    """
    now = [each for each in offers.everything if _now_without_paper(each)]
    gifts = sorted(
        (each for each in now if not each.gesture.costs_nothing),
        key=lambda each: each.needs_colleague,
    )
    thanks = [each for each in now if each.gesture.costs_nothing]
    shown = ([] if offers.why_not else gifts[:_SHOWN]) + thanks[:1]
    return {each.gesture.id: Extra(each) for each in shown}


def _now_without_paper(suggestion: Suggestion) -> bool:
    gesture = suggestion.gesture
    return gesture.given == "either" or (gesture.given == "now" and not gesture.paper)
