"""Measures how long the event loop was ever kept from turning, and where it was meanwhile."""

import sys
import threading
import time
import traceback

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5
_LOOK_EVERY_S = 0.02
_WORTH_A_LOOK_S = 0.04


class StallWatch(QObject):
    """A heartbeat on the UI thread; the longest gap between two beats is the longest stall.

    A second thread notes where the UI thread stands whenever a beat is overdue.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beat = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._on_beat)
        self._last = 0.0
        self._longest = 0.0
        self._longest_where = ""
        self._seen = ""
        self._ui_thread = threading.get_ident()
        self._stop = threading.Event()
        self._looker: threading.Thread | None = None

    def start(self) -> None:
        """Begin to measure, forgetting what was measured before."""
        self.stop()
        self._longest = 0.0
        self._longest_where = ""
        self._last = time.perf_counter()
        self._stop = threading.Event()
        self._beat.start()
        self._looker = threading.Thread(target=self._look, args=(self._stop,), daemon=True)
        self._looker.start()

    def stop(self) -> None:
        """Measure no more; what was measured can still be read."""
        if self._beat.isActive():
            self._on_beat()
        self._beat.stop()
        self._stop.set()
        if self._looker:
            self._looker.join()
            self._looker = None

    def longest_ms(self) -> float:
        """The longest stall since `start`, in milliseconds, beyond the beat itself."""
        return self._longest * 1000

    def where(self) -> str:
        """The UI thread's stack in the longest stall, as far as it was caught."""
        return self._longest_where

    def _on_beat(self) -> None:
        now = time.perf_counter()
        stall = max(0.0, now - self._last - BEAT_MS / 1000)
        self._last = now
        if stall > self._longest:
            self._longest = stall
            self._longest_where = self._seen
        self._seen = ""

    def _look(self, stop: threading.Event) -> None:
        while not stop.wait(_LOOK_EVERY_S):
            if time.perf_counter() - self._last > _WORTH_A_LOOK_S:
                frame = sys._current_frames().get(self._ui_thread)
                self._seen = "".join(traceback.format_stack(frame))
