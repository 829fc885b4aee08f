"""The three columns of the quick case: beside each other, in the strip one at a time."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.counter.quick_columns import HappenedColumn, WaysColumn
from ui.counter.quick_extra import ExtraColumn
from ui.counter.quick_side import QuickSide
from ui.layout import Layout
from ui.page import Step
from ui.parts.button import Button


class TurningColumns(QWidget):
    """In the strip the page turns by itself to the column of the step.

    What happened can be corrected until it is put right: a line above the ways leads back.
    While something is asked at the side, the columns leave it their room.
    """

    def __init__(
        self,
        happened: HappenedColumn,
        put_right: WaysColumn,
        extra: ExtraColumn,
        side: QuickSide,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._happened, self._put_right, self._extra = happened, put_right, extra
        self._side = side
        side.asking.connect(lambda asks: self.setHidden(asks and self._strip))
        self._step = Step.FIND
        self._correcting = False
        self._strip = False
        self.back = Button("", icon="back", height=theme.TOUCH)
        self.back.clicked.connect(self._correct)
        happened.reason_chosen.connect(self._corrected)
        row = QHBoxLayout()
        row.setSpacing(theme.px(15))
        for column in (happened, put_right, extra):
            row.addWidget(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(8))
        whole.addWidget(self.back)
        whole.addLayout(row)

    def arrange(self, layout: Layout) -> None:
        """Three columns, or one."""
        self._strip = layout is Layout.STRIP
        for column in (self._happened, self._put_right, self._extra):
            column.arrange(strip=self._strip)
        self._side.arrange(strip=self._strip)
        self.show()
        self._show()

    def turn_to(self, step: Step) -> None:
        """The case stands at this step now."""
        self._correcting = self._correcting and step is Step.FIX
        self._step = step
        self._show()

    def _correct(self) -> None:
        self._correcting = True
        self._show()

    def _corrected(self) -> None:
        self._correcting = False
        self._show()

    def _show(self) -> None:
        first = self._step is Step.FIND or self._correcting
        last = self._step is Step.EXTRA
        self._happened.setVisible(not self._strip or first)
        self._put_right.setVisible(not self._strip or not (first or last))
        self._extra.setVisible(not self._strip or last)
        chosen = [tile.text() for tile in self._happened.tiles.values() if tile.isChecked()]
        self.back.setText(f"{self._happened.heading.text()}: {', '.join(chosen)}")
        self.back.setVisible(self._strip and self._step is Step.FIX and not self._correcting)
