"""What happened to the chosen line: the most frequent reasons, and nothing wrong at all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.recovery.reasons import article_kind
from ui import theme
from ui.counter.fix_lines import Draft
from ui.counter.words import staff_language
from ui.parts.chip import Chip, ChipRow

_MOST_REASONS = 5
_WIDTH, _GAP = 894, 8


class Reasons(QWidget):
    """Five chips, the others behind *Other…*, and *only a swap* apart from them."""

    chosen = Signal(str)
    swap_set = Signal(bool)

    def __init__(self, shop_kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shop_kind = shop_kind
        self._words: list[tuple[object, str]] = []
        self._first = 0
        self.chips = ChipRow()
        self.chips.chosen.connect(lambda code, _: self.chosen.emit(str(code)))
        self.other = Chip(self.tr("Other…"))
        self.other.clicked.connect(self._show_all)
        self.swap = Chip(self.tr("Nothing wrong: only a swap"), checkable=True, width=256)
        self.swap.clicked.connect(self.swap_set)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.chips, 1)
        row.addWidget(self.other, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(theme.px(8))
        row.addWidget(self.swap, 0, Qt.AlignmentFlag.AlignTop)

    def show_line(self, draft: Draft) -> None:
        """Offer what may have happened to this kind of article, with what was chosen."""
        kind = article_kind(draft.line.category, self._shop_kind)
        words: list[tuple[object, str]] = [
            (reason.code, reason.names.get(staff_language()) or reason.names["en"])
            for reason in kind.reasons
            if not reason.grave
        ]
        if words != self._words:
            self._words = words
            self._first = self._that_fit(words[:_MOST_REASONS])
            self.chips.set_choices(words[: self._first])
            self.other.setVisible(len(words) > self._first)
        if draft.fix.reason in [code for code, _ in words[self._first :]]:
            self._show_all()
        self.chips.choose(draft.fix.reason)
        self.swap.setChecked(draft.fix.nothing_wrong)

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
