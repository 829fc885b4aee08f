"""A place in a page for a widget that stands elsewhere in a wider window."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Slot(QWidget):
    """Holds one widget, or nothing and takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def hold(self, widget: QWidget | None) -> None:
        """Show another widget; the one before is given back to its owner, hidden."""
        before = self._held
        if widget is before:
            return
        if before is not None and before.parent() is self:
            self._column.removeWidget(before)
            before.setParent(None)
        self._held = widget
        self.setVisible(widget is not None)
        if widget is not None:
            self._column.addWidget(widget)
            widget.show()

    def is_empty(self) -> bool:
        """Whether nothing stands here."""
        return self._held is None
