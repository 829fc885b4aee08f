"""The next scan belongs to this window, and then the focus is the till's again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from ui.docking.desktop import Desktop
from ui.page import Page
from ui.parts.band import Notice
from ui.window import CounterFrame

WAITS_MS = 10_000
"""How long the next scan is waited for, in milliseconds."""

_LOOKS_EVERY_MS = 300


class TillFocus(QObject):
    """Knows which window of another program had the focus last: the till's."""

    def __init__(self, desktop: Desktop, parent: QObject) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._till = 0
        self._timer = QTimer(self, interval=_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def keep_looking(self, wanted: bool) -> None:
        """A touch takes the focus before anybody can ask who had it: look all the time."""
        if wanted:
            self._timer.start()
        else:
            self._timer.stop()

    def look(self) -> None:
        """Remember who has the focus, unless it is us."""
        if QGuiApplication.applicationState() != Qt.ApplicationState.ApplicationActive:
            self._till = self._desktop.front() or self._till

    def give_back(self) -> None:
        """The till has the focus again."""
        self._desktop.give_back(self._till)


class ScanNow(QObject):
    """Waits ten seconds for a scan; tells when its answer is closed, or nothing was scanned."""

    over = Signal()

    def __init__(self, frame: CounterFrame, may_scan: Callable[[], bool]) -> None:
        super().__init__(frame)
        self._frame = frame
        self._may_scan = may_scan
        self._notice = Notice(self.tr("Scan now"), icon="scan")
        self._beneath: Page | None = None
        self._answering = False
        self._timer = QTimer(self, singleShot=True, interval=WAITS_MS)
        self._timer.timeout.connect(self._time_over)
        frame.scanner.scanned.connect(self._scanned)
        frame.band.closed.connect(self._band_closed)
        frame.page_shown.connect(self._page_shown)

    def waits(self) -> bool:
        """Whether the next scan is waited for."""
        return self._timer.isActive()

    def call(self) -> None:
        """Wait for the next scan; without anybody signed in there is nobody to scan."""
        if not self._may_scan():
            return
        self._beneath = self._frame.page()
        self._answering = False
        self._timer.start()
        self._frame.band.show_notice(self._notice)
        if not isinstance(self._frame.focusWidget(), QLineEdit | QPlainTextEdit):
            self._frame.head.search.setFocus()  # what cannot be scanned is typed

    def _scanned(self) -> None:
        if not self.waits():
            return
        self._timer.stop()
        self._answering = True
        if self._frame.band.notice() is self._notice:
            self._frame.band.close_band()

    def _page_shown(self, page: Page) -> None:
        if self._answering and (page.at_rest or page is self._beneath):
            self._answering = False
            self.over.emit()

    def _band_closed(self) -> None:
        """By a touch: nothing will be scanned."""
        if self.waits():
            self._timer.stop()
            self.over.emit()

    def _time_over(self) -> None:
        if self._frame.band.notice() is self._notice:
            self._frame.band.close_band()
        self.over.emit()
