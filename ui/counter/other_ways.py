"""The three ways below what was found, where none of the sales is the one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.parts.button import Button

_WIDTH = 292


class OtherWays(QWidget):
    """*None of these*, *bought elsewhere*, and *it was a present*, which can be taken back."""

    none_of_these = Signal()
    elsewhere = Signal()
    present_set = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.none = Button(self.tr("None of these: we sell that here"), width=_WIDTH)
        self.none.clicked.connect(self.none_of_these)
        bought_elsewhere = Button(self.tr("Bought online or at another branch"), width=_WIDTH)
        bought_elsewhere.clicked.connect(self.elsewhere)
        self.present = Button(self.tr("It was a present"), width=_WIDTH)
        self.present.setCheckable(True)
        self.present.clicked.connect(lambda _: self.present_set.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(9))
        for button in (self.none, bought_elsewhere, self.present):
            row.addWidget(button)
        row.addStretch(1)

    def is_present(self) -> bool:
        """Whether it was a present."""
        return self.present.isChecked()

    def keep_present(self, present: bool) -> None:
        """It was decided already whether this visit is about a present."""
        self.present.setChecked(present)
        self.present.setEnabled(False)
