"""The first two columns of the quick case: what happened, and how it is put right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.recovery.allowance import ASKED_FIRST
from core.recovery.offers import FixOffer
from core.recovery.reasons import problems
from ui.counter.serving import Serving
from ui.counter.words import fix_word, staff_language
from ui.parts.tile_column import Choice, TileColumn

_SHOWN = 5
_OTHER = "other"


class HappenedColumn(TileColumn):
    """What happened most often, and behind *Other* five more at a time."""

    reason_chosen = Signal(str)

    def __init__(self, heading: str, shop_kind: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        language = staff_language()
        self._known = [
            Choice(
                reason.code,
                reason.names.get(language, reason.names["en"]),
                kind.names.get(language, kind.names["en"]),
            )
            for kind, reason in problems(shop_kind)
        ]
        self._from = 0
        self._reason = ""
        self.chosen.connect(self._touched_key)
        self.show_reason("")

    def show_reason(self, code: str) -> None:
        """Show this reason as the one that happened, among those beside it."""
        self._reason = code
        codes = [each.key for each in self._known]
        if code in codes and code not in self.tiles:
            self._from = codes.index(code) // _SHOWN * _SHOWN
        self._show()

    def _touched_key(self, key: object) -> None:
        if key == _OTHER:
            following = self._from + _SHOWN
            self._from = following if following < len(self._known) else 0
            self._show()
            return
        self._reason = str(key)
        self.reason_chosen.emit(self._reason)

    def _show(self) -> None:
        others = [Choice(_OTHER, self.tr("Other…"))] if len(self._known) > _SHOWN else []
        self.set_choices([*self._known[self._from : self._from + _SHOWN], *others])
        self.choose(self._reason)


class WaysColumn(TileColumn):
    """The ways that fit what happened; once one was taken, that one."""

    def __init__(self, heading: str, serving: Serving, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        self._serving = serving
        self.offers: dict[object, FixOffer] = {}

    def show_offers(self, offers: tuple[FixOffer, ...], *, dish_known: bool) -> None:
        """Show every way, with what is asked for it."""
        self.offers = {offer.fix: offer for offer in offers}
        self.set_choices(
            [
                Choice(offer.fix, fix_word(offer.fix), self._below(offer, dish_known=dish_known))
                for offer in offers
            ]
        )

    def show_taken(self, fix: str) -> None:
        """Show the way it was put right."""
        self.set_choices([Choice(fix, fix_word(fix))])
        self.choose(fix)

    def _below(self, offer: FixOffer, *, dish_known: bool) -> str:
        if offer.fix != "taken_off":
            return ""
        if not dish_known:
            return self.tr("say which dish")
        amount = self._serving.money(offer.back_minor)
        asks = self.tr("ask a colleague") if offer.asked in ASKED_FIRST else ""
        return " · ".join(part for part in (amount, asks) if part)
