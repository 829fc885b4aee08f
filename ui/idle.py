"""Notices that nobody has touched the window for a while."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from core.basics.this_pc import PcSettings
from ui.passing_events import passing_events

_INPUT = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
)


class Idle(QObject):
    """Counts from the last touch or key in one window."""

    parks = Signal()
    """Time to put the open case aside."""

    locks = Signal()
    """Time to ask who serves."""

    def __init__(self, window: QWidget, settings: Callable[[], PcSettings]) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._until_park = QTimer(self, singleShot=True)
        self._until_park.timeout.connect(self.parks)
        self._until_lock = QTimer(self, singleShot=True)
        self._until_lock.timeout.connect(self.locks)
        self.count_anew()
        passing_events().show_to(self, _INPUT)

    def count_anew(self) -> None:
        """Somebody is there: wait as long as this PC's settings say."""
        patience = self._settings()
        self._until_park.start(round(1000 * patience.park_after))
        self._until_lock.start(round(1000 * patience.lock_after))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only look: a touch or a key begins the count anew."""
        del event
        if isinstance(watched, QWidget) and watched.window() is self._window:
            self.count_anew()
        return False
