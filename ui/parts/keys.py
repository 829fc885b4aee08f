"""Number keys to touch, in three columns, as on a phone."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme
from ui.parts.button import Button, Kind


class Keys(QWidget):
    """Digits, a backspace, and one key of the page's own at the lower right."""

    digit = Signal(str)
    erase = Signal()
    last_key = Signal()

    def __init__(
        self,
        last_word: str,
        *,
        key_height: int = 72,
        gaps: tuple[int, int] = (12, 12),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._gaps = gaps
        self._grid = QGridLayout(self)
        self.buttons: dict[str, Button] = {}
        for place, word in enumerate("123456789"):
            self._add(word, place // 3, place % 3, key_height, type_size=24)
        erase = self._add("erase", 3, 0, key_height, icon="backspace")
        self._add("0", 3, 1, key_height, type_size=24)
        self.last = self._add("last", 3, 2, key_height, type_size=20)
        erase.setAccessibleName(self.tr("Erase the last digit"))
        self.last.setText(last_word)
        self._space()

    def _add(
        self, key: str, row: int, column: int, height: int, *, icon: str = "", type_size: int = 18
    ) -> Button:
        word = key if key.isdigit() else ""
        button = Button(word, kind=Kind.KEY, icon=icon, height=height, type_size=type_size)
        button.setProperty("typing", True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._press(key))
        self._grid.addWidget(button, row, column)
        self._grid.setColumnStretch(column, 1)
        self.buttons[key] = button
        return button

    def _press(self, key: str) -> None:
        if key == "erase":
            self.erase.emit()
        elif key == "last":
            self.last_key.emit()
        else:
            self.digit.emit(key)

    def take_key(self, event: QKeyEvent) -> bool:
        """Treat a key of the keyboard like a touch; says whether it was one of these keys."""
        text = event.text()
        if text.isascii() and text.isdigit():
            self.digit.emit(text)
        elif event.key() == Qt.Key.Key_Backspace:
            self.erase.emit()
        else:
            return False
        return True

    def set_measures(self, key_height: int, gap: int) -> None:
        """Make the keys so high, with such a gap below each."""
        self._gaps = (self._gaps[0], gap)
        for button in self.buttons.values():
            button.set_measures(None, key_height)
        self._space()

    def _space(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(self._gaps[0]))
        self._grid.setVerticalSpacing(theme.px(self._gaps[1]))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of text size."""
        if event.type() == QEvent.Type.StyleChange:
            self._space()
        super().changeEvent(event)
