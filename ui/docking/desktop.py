"""What the docked window asks of the desktop system; what a system cannot do is left out."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from core.basics.this_pc import Edge
from ui.docking.key_combination import KeyCombination


class Desktop:
    """A system that lets a window float on top, and nothing more: Wayland and macOS."""

    kept: QRect | None = None
    """What was last reserved while docked: the system does not count it as free, for us it is."""

    def reserve(self, window: QWidget, place: QRect, edge: Edge) -> None:
        """Keep other windows off `place`, a strip at an edge of the window's screen."""

    def release(self) -> None:
        """Give the edge back to the other windows."""

    def front(self) -> int:
        """The window of another program that has the focus, by the system's number; 0: unknown."""
        return 0

    def bring_forward(self, window: QWidget) -> None:
        """Give our window the focus."""
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    def give_back(self, to: int) -> None:
        """Give the window of another program, as `front` named it, the focus again."""

    def listen(self, key: KeyCombination, heard: Callable[[], object]) -> bool:
        """Call `heard` whenever the key is pressed in any program; False where it cannot be."""
        del key, heard
        return False

    def leave(self) -> None:
        """The program ends: nothing is reserved and nothing listened for any more."""


def native(place: QRect, screen: QScreen) -> QRect:
    """A place in the system's own pixels: Qt keeps a screen's corner and divides its size."""
    return in_pixels(place, screen.geometry(), screen.devicePixelRatio())


def in_pixels(place: QRect, screen: QRect, ratio: float) -> QRect:
    """`place` on a screen whose logical pixel is `ratio` real ones, in real ones."""
    corner = screen.topLeft()
    left = corner.x() + round((place.left() - corner.x()) * ratio)
    top = corner.y() + round((place.top() - corner.y()) * ratio)
    return QRect(left, top, round(place.width() * ratio), round(place.height() * ratio))


@cache
def desktop_here() -> Desktop:
    """The desktop system that the program runs on, one for every window that comes and goes.

    When the program ends nothing is reserved and no key listened for any more.
    """
    desktop = _of_this_platform()
    QCoreApplication.instance().aboutToQuit.connect(desktop.leave)
    return desktop


def _of_this_platform() -> Desktop:
    system = QGuiApplication.platformName()
    if system == "windows":
        from ui.docking.windows import Windows

        return Windows.here()
    if system == "xcb":
        from ui.docking.x11 import X11

        return X11.here() or Desktop()
    return Desktop()
