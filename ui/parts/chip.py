"""Chips: small choices side by side, and what was understood, each with a × to take it back."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.parts.button import Button, Kind
from ui.parts.flow import Even, Flow
from ui.parts.icons import paint_icon

_CROSS_ZONE = 40


class Chip(Button):
    """One small choice. A removable chip has a × at its end; Delete does the same."""

    removed = Signal()

    def __init__(
        self,
        text: str,
        *,
        icon: str = "",
        checkable: bool = False,
        removable: bool = False,
        width: int | None = None,
        height: int = 48,
        parent: QWidget | None = None,
    ) -> None:
        self.removable = removable
        super().__init__(text, kind=Kind.CHIP, icon=icon, width=width, height=height, parent=parent)
        self.setCheckable(checkable)
        if removable:
            self.setAccessibleDescription(self.tr("Delete takes it away"))
            self.setProperty("may_elide", True)  # it holds what somebody has typed

    def sizeHint(self) -> QSize:
        """As wide as its words, and the × where it has one."""
        hint = super().sizeHint()
        return hint + QSize(theme.px(_CROSS_ZONE - 12), 0) if self.removable else hint

    def shown_text(self, room: float) -> str:
        """Shortened where it is what somebody has typed, and longer than any line."""
        if not self.removable:
            return self.text()
        metrics = QFontMetricsF(self._font())
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """The words, and the × at the end."""
        if not self.removable:
            super().paint_content(painter, rect)
            return
        zone = theme.px(_CROSS_ZONE)
        side = theme.px(16)
        super().paint_content(painter, rect.adjusted(0, 0, theme.px(12) - zone, 0))
        cross = QRectF(rect.right() - zone + theme.px(8), rect.center().y() - side / 2, side, side)
        paint_icon(painter, "close", cross, theme.palette().soft)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch on the × takes the chip back instead of opening it."""
        on_cross = self.removable and event.position().x() > self.width() - theme.px(_CROSS_ZONE)
        if on_cross and self.isDown():
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete or Backspace takes a removable chip back."""
        if self.removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class ChipRow(QWidget):
    """Chips side by side, on as many lines as the width needs.

    With `exclusive` one choice puts the other out. `chosen` carries the key of what was touched
    and whether it is chosen now.
    """

    chosen = Signal(object, bool)

    def __init__(
        self,
        choices: list[tuple[object, str]] | None = None,
        *,
        exclusive: bool = True,
        chip_width: int | None = None,
        chip_height: int = 48,
        gap: int = 8,
        even: Even | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._measures = (chip_width, chip_height)
        self._exclusive = exclusive
        self._chips: dict[object, Chip] = {}
        self._last: list[QWidget] = []
        self._flow = Flow(gap, self, even=even)
        self.set_choices(choices or [])

    def set_choices(self, choices: list[tuple[object, str]]) -> None:
        """Show these choices, (key, word) each; what was chosen stays so if it is still there."""
        kept = set(self.chosen_keys())
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        width, height = self._measures
        for key, word in choices:
            chip = Chip(word, checkable=True, width=width, height=height, parent=self)
            chip.setChecked(key in kept)
            chip.clicked.connect(lambda checked, key=key: self._clicked(key, checked))
            self._chips[key] = chip
            self._flow.addWidget(chip)
        self.add_last(*self._last)

    def set_even(self, even: Even | None) -> None:
        """Set the chips in columns of one width, or each as wide as its word."""
        self._flow.set_even(even)

    def add_last(self, *parts: QWidget) -> None:
        """Let these stand after the chips, in this order."""
        self._last = list(parts)
        for part in parts:
            self._flow.removeWidget(part)
            self._flow.addWidget(part)
        self.updateGeometry()

    def chips(self) -> dict[object, Chip]:
        """The chips by their keys."""
        return dict(self._chips)

    def choose(self, *keys: object) -> None:
        """Choose these and no others, without telling anybody."""
        for key, chip in self._chips.items():
            chip.setChecked(key in keys)

    def chosen_keys(self) -> list[object]:
        """The keys chosen now, in the order shown."""
        return [key for key, chip in self._chips.items() if chip.isChecked()]

    def _clicked(self, key: object, checked: bool) -> None:
        if self._exclusive:
            self.choose(key)
            checked = True
        self.chosen.emit(key, checked)
