"""The five ways to put a line right, as tiles, each with what it comes to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.recovery.allowance import Fix
from core.recovery.offers import FixOffer
from ui.counter.fix_lines import Draft, below_way
from ui.counter.serving import Serving
from ui.counter.words import fix_word
from ui.parts.flow import Even, Flow
from ui.parts.tile import Tile

_FIVE = Even(most=5, least=96)

_ICONS: dict[Fix, str] = {
    "same_again": "return",
    "another_item": "swap",
    "credit": "card",
    "money_back": "coins",
    "repair": "wrench",
}


class Ways(QWidget):
    """One tile for each fix; `chosen` carries the fix that was touched."""

    chosen = Signal(str)

    def __init__(self, serving: Serving, *, present: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._serving = serving
        self._present = present
        self._strip = False
        self._shown: tuple[Draft, tuple[FixOffer, ...]] | None = None
        self.tiles: dict[Fix, Tile] = {}
        self._flow = Flow(12, self, even=_FIVE)
        for fix, icon in _ICONS.items():
            tile = Tile(
                fix_word(fix), icon=icon, width=None, height=96, title_size=17, checkable=True
            )
            tile.setAutoExclusive(True)
            tile.clicked.connect(lambda _=False, fix=fix: self.chosen.emit(fix))
            self._flow.addWidget(tile)
            self.tiles[fix] = tile

    def arrange(self, *, strip: bool) -> None:
        """Lower in the strip, and closer together."""
        self._strip = strip
        self._flow.set_gap(8 if strip else 12)
        for tile in self.tiles.values():
            tile.set_measures(None, 64 if strip else 96)
        if self._shown is not None:
            self.show_ways(*self._shown)

    def show_ways(self, draft: Draft, ways: tuple[FixOffer, ...]) -> None:
        """Show what each way comes to, and which is chosen for the line."""
        self._shown = (draft, ways)
        for offer in ways:
            below = below_way(offer, draft.line, self._present, self._serving, brief=self._strip)
            self.tiles[offer.fix].set_words(fix_word(offer.fix), below)
            self.tiles[offer.fix].setChecked(offer.fix == draft.fix.fix)
