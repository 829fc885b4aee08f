"""The folder into which the till drops its exports, looked into while the window is open."""

import logging
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from core.shop import Command, Shop
from ui import background
from ui.background import Failure

if TYPE_CHECKING:
    from core.tills.pace import Progress
    from core.tills.watched import Dropped, WatchedFolder

_EVERY_MS = 3_000

_log = logging.getLogger(__name__)


class Watching(QObject):
    """Reads what is dropped into this PC's watched folder, beside everything else."""

    changed = Signal()
    """Something was read, or went wrong: see `last` and `failure`."""

    def __init__(self, shop: Shop, parent: QObject) -> None:
        super().__init__(parent)
        self._shop = shop
        self._folder: WatchedFolder | None = None
        self._looking = False
        self._stop = Event()
        self._refused = ""
        self.last: Dropped | None = None
        self.failure: Failure | None = None
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._stop.set)

    def look(self) -> None:
        """Read what lies there complete, unless that is being done."""
        if not self._looking and self._shop.this_pc.settings.watched_folder:
            self._looking = True
            background.run_reading(
                self._read_all, then=self._looked, failed=self._not_looked, owner=self
            )

    def _read_all(self) -> "list[Dropped]":
        from pathlib import Path

        from core.tills.watched import WatchedFolder, read_dropped

        settings = self._shop.this_pc.settings
        place = Path(settings.watched_folder)
        if self._folder is None or self._folder.folder != place:
            self._folder = WatchedFolder(place)
        return [
            self._shop.carry_out(
                Command(None),
                read_dropped,
                path,
                settings.watched_kind,
                settings.watched_till,
                self._goes_on,
            )
            for path in self._folder.complete()
        ]

    def _goes_on(self, _progress: "Progress") -> bool:
        return not self._stop.is_set()

    def _looked(self, dropped: "list[Dropped]") -> None:
        self._looking, self._refused = False, ""
        if dropped or self.failure is not None:
            self.last, self.failure = dropped[-1] if dropped else self.last, None
            self.changed.emit()

    def _not_looked(self, failure: Failure) -> None:
        """A folder on another PC comes and goes: it is looked into again, and told of once."""
        self._looking = False
        if failure.code != self._refused:
            self._refused = failure.code
            self.failure = failure
            self.changed.emit()
            _log.warning("the watched folder was not read: %s", failure.code)
