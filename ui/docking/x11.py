"""X11: an edge reserved by `_NET_WM_STRUT_PARTIAL`, and a key grabbed at the root window.

The properties are those of the Extended Window Manager Hints 1.5, freedesktop.org.
"""

import logging
from collections.abc import Callable
from functools import reduce

from PySide6.QtCore import QRect, QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from core.basics.this_pc import Edge
from ui.docking.desktop import Desktop, native
from ui.docking.key_combination import KeyCombination
from ui.docking.places import may_reserve
from ui.docking.xcb import WINDOW, XServer

_PARTIAL, _WHOLE = "_NET_WM_STRUT_PARTIAL", "_NET_WM_STRUT"
_ACTIVE = "_NET_ACTIVE_WINDOW"
_BY_THE_PERSON = 2
"""The source of a wish for the focus that window managers do not hold back."""

_LOCKS = (0, 2, 16, 18)
"""No lock, Caps Lock, Num Lock, both: a grabbed key is another one with each."""

_log = logging.getLogger(__name__)


def strut(place: QRect, desk: QRect, edge: Edge) -> list[int]:
    """The twelve numbers that reserve `place` at the left or right edge of the whole `desk`.

    Four widths (left, right, top, bottom), then each edge's first and last pixel along it.
    """
    rows = [place.top(), place.bottom()]
    if edge == "left":
        return [place.right() + 1 - desk.left(), 0, 0, 0, *rows, 0, 0, 0, 0, 0, 0]
    return [0, desk.right() + 1 - place.left(), 0, 0, 0, 0, *rows, 0, 0, 0, 0]


class X11(Desktop):
    """A desktop on an X server, whichever its window manager."""

    def __init__(self, server: XServer) -> None:
        self._server = server
        self._reserved_by = 0
        self._grabbed: list[tuple[int, int]] = []
        self._heard: Callable[[], object] | None = None
        self._notifier = QSocketNotifier(server.socket, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._listen_now)

    @classmethod
    def here(cls) -> "X11 | None":
        """The X server that the windows stand on; None where it cannot be spoken to."""
        try:
            return cls(XServer())
        except (OSError, AttributeError) as trouble:
            _log.warning("no way to reserve an edge or hear a key of any program: %s", trouble)
            return None

    def reserve(self, window: QWidget, place: QRect, edge: Edge) -> None:
        """Keep other windows off the edge, unless a second screen begins there."""
        self.release()
        desk = reduce(
            QRect.united, (native(each.geometry(), each) for each in QGuiApplication.screens())
        )
        screen = native(window.screen().geometry(), window.screen())
        if not may_reserve(screen, desk, edge):
            return
        self._reserved_by = int(window.windowHandle().winId())
        numbers = strut(native(place, window.screen()), desk, edge)
        self._server.put(self._reserved_by, _PARTIAL, numbers)
        self._server.put(self._reserved_by, _WHOLE, numbers[:4])
        self._after_talking()

    def release(self) -> None:
        """Give the edge back."""
        if self._reserved_by:
            for name in (_PARTIAL, _WHOLE):
                self._server.take_away(self._reserved_by, name)
            self._reserved_by = 0
            self._after_talking()

    def front(self) -> int:
        """The active window, as the window manager says."""
        active = self._server.read(self._server.root, _ACTIVE, WINDOW)
        self._after_talking()
        return active[0] if active else 0

    def bring_forward(self, window: QWidget) -> None:
        """A person asked for our window: say so, or it only blinks in the task bar."""
        super().bring_forward(window)
        self.give_back(int(window.windowHandle().winId()))

    def give_back(self, to: int) -> None:
        """Ask the window manager to give a window the focus."""
        if to:
            self._server.tell_window_manager(to, _ACTIVE, [_BY_THE_PERSON, 0, 0, 0, 0])
            self._after_talking()

    def listen(self, key: KeyCombination, heard: Callable[[], object]) -> bool:
        """Grab the key; False where the keyboard has it not, or another program keeps it."""
        self._let_keys_go()
        self._heard = heard
        symbol, modifiers = key.x11()
        for code in self._server.key_codes(symbol):
            for locks in _LOCKS:
                if self._server.grab(code, modifiers | locks):
                    self._grabbed.append((code, modifiers | locks))
        return bool(self._grabbed)

    def leave(self) -> None:
        """Nothing is kept; the server is left."""
        self.release()
        self._let_keys_go()
        self._notifier.setEnabled(False)
        self._notifier.deleteLater()
        self._server.close()

    def _let_keys_go(self) -> None:
        for code, modifiers in self._grabbed:
            self._server.let_go(code, modifiers)
        self._grabbed.clear()

    def _after_talking(self) -> None:
        """A key may have come in with an answer; the socket does not tell of it again."""
        QTimer.singleShot(0, self._notifier, self._listen_now)

    def _listen_now(self) -> None:
        if self._grabbed and self._server.keys_pressed() and self._heard:
            self._heard()
