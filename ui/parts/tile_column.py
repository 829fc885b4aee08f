"""A heading, and below it tiles of which one is chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.parts.flow import Even, Flow
from ui.parts.section import Label
from ui.parts.tile import Tile

TILE_WIDTH, TILE_HEIGHT = 288, 70
_NO_LIMIT = 16_777_215
_BELOW_EACH_OTHER, _BESIDE_EACH_OTHER = Even(most=1, least=120), Even(most=2, least=120)


@dataclass(frozen=True)
class Choice:
    """What one tile stands for, and what it says."""

    key: object
    title: str
    subtitle: str = ""


class TileColumn(QWidget):
    """Up to six tiles; `chosen` carries the key of the one that a person has touched."""

    chosen = Signal(object)

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Label(heading, 18, bold=True)
        self.heading.setFixedHeight(theme.px(32))
        self.tiles: dict[object, Tile] = {}
        self._tiles = Flow(even=_BELOW_EACH_OTHER)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.heading)
        column.addLayout(self._tiles)
        column.addStretch(1)
        self.arrange(strip=False)

    def arrange(self, *, strip: bool) -> None:
        """Two tiles beside each other in the strip, across all of it."""
        self._tiles.set_even(_BESIDE_EACH_OTHER if strip else _BELOW_EACH_OTHER)
        self.setMaximumWidth(_NO_LIMIT if strip else theme.px(TILE_WIDTH))

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Show these tiles; the ones that stay keep their place and the focus."""
        if [each.key for each in choices] != [*self.tiles]:
            self._begin_anew(choices)
        for each in choices:
            self.tiles[each.key].set_words(each.title, each.subtitle)

    def choose(self, key: object) -> None:
        """Mark the tile of this key, or none, without telling anybody."""
        for each, tile in self.tiles.items():
            tile.setChecked(each == key)

    def settle(self) -> None:
        """The tiles are only looked at from now on."""
        for tile in self.tiles.values():
            tile.setEnabled(False)

    def first(self) -> Tile | None:
        """The first tile."""
        return next(iter(self.tiles.values()), None)

    def focus_first(self) -> None:
        """Let the keyboard begin at the first tile."""
        first = self.first()
        if first is not None:
            first.setFocus()

    def _begin_anew(self, choices: Sequence[Choice]) -> None:
        before = [*self.tiles.values()]
        focused = any(tile.hasFocus() for tile in before)
        self.tiles = {}
        for each in choices:
            tile = Tile(each.title, width=None, height=TILE_HEIGHT, checkable=True)
            tile.clicked.connect(lambda _=False, key=each.key: self._touched(key))
            self._tiles.addWidget(tile)
            tile.show()  # now, not with the next layout: a hidden tile takes no focus
            self.tiles[each.key] = tile
        first = self.first()
        if focused and first is not None:
            first.setFocus()
        for tile in before:
            tile.hide()
            tile.deleteLater()

    def _touched(self, key: object) -> None:
        self.choose(key)
        self.chosen.emit(key)
