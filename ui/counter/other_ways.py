"""The three ways below what was found, where none of the sales is the one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.parts.button import Button
from ui.parts.flow import Even, Flow

_THREE = Even(most=3, least=96)


class OtherWays(QWidget):
    """*None of these*, *bought elsewhere*, and *it was a present*, which can be taken back."""

    none_of_these = Signal()
    elsewhere = Signal()
    present_set = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.none = Button("")
        self.none.clicked.connect(self.none_of_these)
        self.bought_elsewhere = Button("")
        self.bought_elsewhere.clicked.connect(self.elsewhere)
        self.present = Button("")
        self.present.setCheckable(True)
        self.present.clicked.connect(lambda _: self.present_set.emit())
        ways = Flow(parent=self, even=_THREE)
        for button in (self.none, self.bought_elsewhere, self.present):
            ways.addWidget(button)
        self.arrange(brief=False)

    def arrange(self, *, brief: bool) -> None:
        """Say it in few words where there is room for no more."""
        self.none.setText(
            self.tr("None: we sell it") if brief else self.tr("None of these: we sell that here")
        )
        self.bought_elsewhere.setText(
            self.tr("Bought elsewhere") if brief else self.tr("Bought online or at another branch")
        )
        self.present.setText(self.tr("A present") if brief else self.tr("It was a present"))

    def is_present(self) -> bool:
        """Whether it was a present."""
        return self.present.isChecked()

    def keep_present(self, present: bool) -> None:
        """It was decided already whether this visit is about a present."""
        self.present.setChecked(present)
        self.present.setEnabled(False)
