"""Where a window stands when it is first seen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from core.basics.this_pc import PcSettings
from ui import theme
from ui.docking.places import fills, strip_place

AT_THE_EDGE = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
"""A strip has no title bar, and lies over the till's own program."""


def place_first(window: QWidget, settings: PcSettings) -> None:
    """Before it is shown, so that nothing jumps: the strip, or as large as a small screen."""
    free = window.screen().availableGeometry()
    if settings.docked:
        window.setWindowFlags(window.windowFlags() | AT_THE_EDGE)
        window.setGeometry(strip_place(free, settings.edge, theme.text_size()))
    elif fills(free):
        window.setWindowState(Qt.WindowState.WindowMaximized)
