"""One of a few likely choices, or another that is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.parts.chip import ChipRow
from ui.parts.field import Field

_OTHER = object()


class Choice(QWidget):
    """Chips for what is likely; *Another* opens a field for what is not among them."""

    changed = Signal()

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self._name = name
        self.chips = ChipRow([])
        self.other = Field(name, hint)
        self.other.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.chips)
        column.addWidget(self.other)
        self.chips.chosen.connect(self._chosen)
        self.other.textChanged.connect(lambda _: self.changed.emit())

    def offer(self, likely: tuple[str, ...], chosen: str) -> None:
        """Show these choices, with this one chosen; what was typed before stays typed."""
        self.chips.set_choices([*((each, each) for each in likely), (_OTHER, self.tr("Another"))])
        known = chosen in likely
        self.chips.choose(chosen if known else _OTHER)
        self.other.setVisible(not known)

    def value(self) -> str:
        """What is chosen, or what was typed."""
        chosen = self.chips.chosen_keys()
        if not chosen or chosen[0] is _OTHER:
            return self.other.text().strip()
        return str(chosen[0])

    def first(self) -> QWidget:
        """Where the focus goes when the answer is missing."""
        return next(iter(self.chips.chips().values()), self.other)

    def _chosen(self, key: object, _: bool) -> None:
        self.other.setVisible(key is _OTHER)
        if key is _OTHER:
            self.other.setFocus()
        self.changed.emit()
