"""What else is asked about a line: which part of a set came back, and whether it was worn."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.goods.sets import PartView
from ui import theme
from ui.counter.fix_lines import Draft
from ui.parts.chip import ChipRow
from ui.parts.flow import Even

_PAIR = Even(most=2, least=120)


class LineQuestions(QWidget):
    """Shown only where there is something to ask about the chosen line."""

    part_chosen = Signal(int)
    """Another part of the set, by its product's key."""

    worn_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = ChipRow([], chip_height=44)
        self.parts.chosen.connect(lambda key, _: self.part_chosen.emit(int(key)))
        self.worn = ChipRow(
            [(True, self.tr("Worn or used")), (False, self.tr("Unworn"))], chip_height=44
        )
        self.worn.chosen.connect(lambda key, _: self.worn_chosen.emit(bool(key)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(12))
        column.addWidget(self.parts)
        column.addWidget(self.worn)

    def show_line(self, draft: Draft) -> None:
        """Which part is asked of a set; unworn and unsold goods need more evidence."""
        line = draft.line
        self.parts.set_choices([(part.product_id, self._called(part)) for part in line.parts])
        self.parts.choose(line.product_id)
        self.parts.setVisible(bool(line.parts))
        self.worn.choose(draft.fix.worn)
        self.worn.setVisible(line.sale_line_id is None)
        self.setVisible(bool(line.parts) or line.sale_line_id is None)

    def arrange(self, *, strip: bool) -> None:
        """Two beside each other in the strip."""
        for row in (self.parts, self.worn):
            row.set_even(_PAIR if strip else None)

    def _called(self, part: PartView) -> str:
        return self.tr("The whole: %1").replace("%1", part.name) if part.whole else part.name
