"""A code of the till as bars on the screen, drawn as soon as they are known."""

from PySide6.QtWidgets import QWidget

from core.printing import code128
from ui import background
from ui.parts.bar_code import BarCode


class TillCode(BarCode):
    """Bars of one code at a time; what comes late for another code is not shown."""

    def __init__(self, height: int = 88, parent: QWidget | None = None) -> None:
        super().__init__(height, parent)
        self._code = ""

    def show_as_bars(self, code: str, words: str) -> None:
        """Show this code, and below its bars what it is."""
        self._code = code
        background.run(
            code128.widths,
            code,
            then=lambda widths: self._show_bars(code, widths, words),
            owner=self,
        )

    def _show_bars(self, code: str, widths: tuple[int, ...], words: str) -> None:
        if code == self._code:
            self.show_code(widths, words)
