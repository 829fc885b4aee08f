"""The pad to sign on in the place of the ways, with what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.layout import Layout
from ui.parts.button import Button, Kind
from ui.parts.section import Label
from ui.parts.signature_pad import SignaturePad

_NARROW = 310


class SignHere(QWidget):
    """Sign, clear, done; or a line for ink, which is also the way by keyboard."""

    done = Signal(object)
    """The `Signature`, or None for a line for ink."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pad = SignaturePad(self.tr("Sign here, with a finger, a pen or the mouse"))
        self.ink = Button(self.tr("A line for ink"), icon="pen")
        self.clear = Button(self.tr("Clear"), icon="undo")
        self.sign = Button(self.tr("Done"), kind=Kind.OUTLINED, icon="tick")
        self.ink.clicked.connect(lambda: self.done.emit(None))
        self.clear.clicked.connect(self.pad.clear)
        self.sign.clicked.connect(lambda: self.done.emit(self.pad.signature()))
        self.pad.changed.connect(self._show)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for button in (self.ink, self.clear, self.sign):
            row.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(Label(self.pad.accessibleName(), 16))
        column.addWidget(self.pad)
        column.addLayout(row)
        column.addStretch(1)
        self._show()

    def arrange(self, layout: Layout) -> None:
        """As wide as there is room for."""
        self.pad.set_width(_NARROW if layout is Layout.STRIP else 440)

    def signed(self) -> bool:
        """Whether anything is drawn."""
        return self.pad.signature() is not None

    def _show(self) -> None:
        """An empty pad is neither cleared nor done."""
        self.clear.setEnabled(self.signed())
        self.sign.setEnabled(self.signed())
