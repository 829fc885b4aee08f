"""Windows: an edge reserved as an application bar, and a hot key; see Microsoft's `shellapi.h`."""

import ctypes
import logging
from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QRect
from PySide6.QtWidgets import QWidget

from core.basics.this_pc import Edge
from ui.docking.desktop import Desktop, native
from ui.docking.key_combination import KeyCombination

_NEW, _REMOVE, _ASK_PLACE, _SET_PLACE = 0, 1, 2, 3
_EDGES: dict[Edge, int] = {"left": 0, "right": 2}
_HOT_KEY = 0x0312
_HOT_KEY_ID = 0x6774
_NO_REPEAT = 0x4000
_OWN_MESSAGE = 0x8000 + 0x67
"""By which the shell would tell of its changes; Qt hears of those that matter by itself."""

_log = logging.getLogger(__name__)


class AppBarData(ctypes.Structure):
    """`APPBARDATA`: what is told to the shell, and its answer."""

    _fields_ = [
        ("size", wintypes.DWORD),
        ("window", wintypes.HWND),
        ("message", wintypes.UINT),
        ("edge", wintypes.UINT),
        ("place", wintypes.RECT),
        ("parameter", wintypes.LPARAM),
    ]


Send = Callable[[int, AppBarData], int]


class AppBar:
    """An edge of the screen that maximised windows leave free; `send` is SHAppBarMessage."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._window = 0

    def reserve(self, window: int, place: QRect, edge: Edge) -> bool:
        """Ask for `place` (real pixels) at the edge; whether the shell gave it."""
        if self._window != window:
            self.release()
            if not self._send(_NEW, self._data(window)):
                return False
            self._window = window
        wish = self._data(window)
        wish.edge = _EDGES[edge]
        wish.place = wintypes.RECT(place.left(), place.top(), place.right() + 1, place.bottom() + 1)
        self._send(_ASK_PLACE, wish)
        # The shell moves the wish off the task bar; the bar keeps its width all the same.
        if edge == "left":
            wish.place.right = wish.place.left + place.width()
        else:
            wish.place.left = wish.place.right - place.width()
        return bool(self._send(_SET_PLACE, wish))

    def release(self) -> None:
        """Give the edge back."""
        if self._window:
            self._send(_REMOVE, self._data(self._window))
            self._window = 0

    @staticmethod
    def _data(window: int) -> AppBarData:
        return AppBarData(ctypes.sizeof(AppBarData), window, _OWN_MESSAGE)


class HotKeys(QAbstractNativeEventFilter):
    """Hears the one hot key among the messages of the program."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: Callable[[], object] | None = None

    def nativeEventFilter(self, kind: QByteArray | bytes, message: int) -> tuple[bool, int]:
        """Take our hot key; leave everything else."""
        if bytes(kind) == b"windows_generic_MSG" and self.heard:
            told = wintypes.MSG.from_address(int(message))
            if told.message == _HOT_KEY and told.wParam == _HOT_KEY_ID:
                self.heard()
                return True, 0
        return False, 0


class Windows(Desktop):
    """Windows 10 and later; `user` is user32, `send` the shell's SHAppBarMessage."""

    def __init__(self, user: ctypes.CDLL, send: Send) -> None:
        self._user = user
        self._bar = AppBar(send)
        self._keys = HotKeys()
        self._listening = False

    @classmethod
    def here(cls) -> "Windows":
        """This PC's user32 and shell32."""
        user, shell = ctypes.WinDLL("user32"), ctypes.WinDLL("shell32")
        user.GetForegroundWindow.restype = wintypes.HWND
        user.SetForegroundWindow.argtypes = (wintypes.HWND,)
        call = shell.SHAppBarMessage
        call.argtypes = (wintypes.DWORD, ctypes.POINTER(AppBarData))
        call.restype = ctypes.c_size_t
        return cls(user, lambda message, data: call(message, ctypes.byref(data)))

    def reserve(self, window: QWidget, place: QRect, edge: Edge) -> None:
        """Become an application bar; where the shell refuses, the window floats on top."""
        if not self._bar.reserve(
            int(window.windowHandle().winId()), native(place, window.screen()), edge
        ):
            _log.warning("the shell reserved no edge")

    def release(self) -> None:
        """Give the edge back."""
        self._bar.release()

    def front(self) -> int:
        """The window in the foreground."""
        return int(self._user.GetForegroundWindow() or 0)

    def bring_forward(self, window: QWidget) -> None:
        """A person pressed our key or touched our tab, so that Windows allows it."""
        super().bring_forward(window)
        self.give_back(int(window.windowHandle().winId()))

    def give_back(self, to: int) -> None:
        """Put a window in the foreground; one that is gone meanwhile is no trouble."""
        if to:
            self._user.SetForegroundWindow(to)

    def listen(self, key: KeyCombination, heard: Callable[[], object]) -> bool:
        """Register the hot key; False where another program has it."""
        self._stop_listening()
        code, modifiers = key.windows()
        if not self._user.RegisterHotKey(None, _HOT_KEY_ID, modifiers | _NO_REPEAT, code):
            return False
        self._keys.heard = heard
        self._listening = True
        QCoreApplication.instance().installNativeEventFilter(self._keys)
        return True

    def leave(self) -> None:
        """Nothing is kept."""
        self.release()
        self._stop_listening()

    def _stop_listening(self) -> None:
        if self._listening:
            self._user.UnregisterHotKey(None, _HOT_KEY_ID)
            QCoreApplication.instance().removeNativeEventFilter(self._keys)
            self._listening = False
