"""What happened to the chosen line: the most frequent reasons, and nothing wrong at all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.recovery.reasons import article_kind
from ui import theme
from ui.counter.fix_lines import Draft
from ui.counter.words import staff_language
from ui.layout import Layout
from ui.parts.chip import Chip, ChipRow
from ui.parts.flow import Even

_MOST_REASONS = 5
_WIDTH, _GAP = 894, 8
_COLUMNS = {
    Layout.STRIP: Even(most=3, least=96),
    Layout.FULL_WITHOUT_SIDE: Even(most=7, least=120),
}


class Reasons(QWidget):
    """Five chips, the others behind *Other…*, and *only a swap* apart from them."""

    chosen = Signal(str)
    swap_set = Signal(bool)

    def __init__(self, shop_kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shop_kind = shop_kind
        self._words: list[tuple[object, str]] = []
        self._layout_kind = Layout.FULL
        self.chips = ChipRow()
        self.chips.chosen.connect(lambda code, _: self.chosen.emit(str(code)))
        self.other = Chip(self.tr("Other…"))
        self.other.clicked.connect(self._show_all)
        self.swap = Chip(self.tr("Nothing wrong: only a swap"), checkable=True, width=256)
        self.swap.clicked.connect(self.swap_set)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(8))
        self._row.addWidget(self.chips, 1)
        self._row.addSpacing(0)
        self.arrange(Layout.FULL)

    def arrange(self, layout: Layout) -> None:
        """In one row with *only a swap* apart; where that is too wide, in columns."""
        self._layout_kind = layout
        strip = layout is Layout.STRIP
        words = self.tr("Only a swap") if strip else self.tr("Nothing wrong: only a swap")
        self.swap.setText(words)
        self.chips.set_even(_COLUMNS.get(layout))
        if layout is Layout.FULL:
            self.swap.set_measures(256, 48)
            self.chips.add_last()
            for place, apart in ((1, self.other), (3, self.swap)):
                self._row.insertWidget(place, apart, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self.swap.set_measures(None, 48)
            self.chips.add_last(self.other, self.swap)
        self._show_first(*self.chips.chosen_keys())

    def show_line(self, draft: Draft) -> None:
        """Offer what may have happened to this kind of article, with what was chosen."""
        kind = article_kind(draft.line.category, self._shop_kind)
        words: list[tuple[object, str]] = [
            (reason.code, reason.names.get(staff_language()) or reason.names["en"])
            for reason in kind.reasons
            if not reason.grave
        ]
        if words != self._words or draft.fix.reason not in self.chips.chips():
            self._words = words
            self._show_first(draft.fix.reason)
        self.chips.choose(draft.fix.reason)
        self.swap.setChecked(draft.fix.nothing_wrong)

    def _show_first(self, *chosen: object) -> None:
        """As many as there is room for; all, where the chosen one is not among them."""
        first = self._room()
        if set(chosen) & {code for code, _ in self._words[first:]}:
            first = len(self._words)
        self.chips.set_choices(self._words[:first])
        self.other.setVisible(len(self._words) > first)

    def _room(self) -> int:
        """How many reasons are shown at first."""
        if self._layout_kind is Layout.FULL:
            return self._that_fit(self._words[:_MOST_REASONS])
        two_rows = len(self._words) <= _MOST_REASONS or self._layout_kind is not Layout.STRIP
        return _MOST_REASONS if two_rows else _MOST_REASONS - 1

    def _that_fit(self, words: list[tuple[object, str]]) -> int:
        """How many of the chips stand in one row, beside the other two."""
        others = sum(each.sizeHint().width() for each in (self.other, self.swap))
        room = theme.px(_WIDTH - 3 * _GAP) - others
        for count, (_, word) in enumerate(words):
            room -= Chip(word, checkable=True).sizeHint().width() + theme.px(_GAP)
            if room < 0:
                return max(1, count)
        return len(words)

    def _show_all(self) -> None:
        self.other.hide()
        self.chips.set_choices(self._words)
