"""A reading under way, beside everything else: its progress, and what came of it."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from core.basics.errors import Refused
from core.shop import Command
from core.tills.reading import Progress, ReadIn
from core.tills.till_data import BadRow
from ui import background, refusals
from ui.background import Failure
from ui.counter.serving import Serving

Job = Callable[..., ReadIn]
"""What `Shop.carry_out` carries out; it takes a `watch`."""


class Reading(QObject):
    """One reading; the page that shows it may come and go."""

    changed = Signal()
    """It has come further, or to its end."""

    _heard = Signal(object)
    """From the worker: a `Progress`."""

    def __init__(self, serving: Serving, name: str, problems: Path | None = None) -> None:
        super().__init__(serving)
        self.name = name
        self.problems = problems
        self.progress: Progress | None = None
        self.came_to: ReadIn | None = None
        self.failure: Failure | None = None
        self._serving = serving
        self._stop = Event()
        self._heard.connect(self._show, Qt.ConnectionType.QueuedConnection)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.cancel)

    @property
    def is_over(self) -> bool:
        """Whether it has come to its end, well or not."""
        return self.came_to is not None or self.failure is not None

    def begin(self, job: Job, *args: object, **named: Any) -> None:
        """Read, as the person who serves."""
        by = None if self._serving.person is None else self._serving.person.id
        background.run_reading(
            self._serving.shop.carry_out,
            Command(by),
            job,
            *args,
            watch=self._watch,
            then=self._end,
            failed=self._fail,
            owner=self,
            **named,
        )

    def cancel(self) -> None:
        """Stop after what is being merged now; what was read stays."""
        self._stop.set()

    def _watch(self, progress: Progress) -> bool:
        self._heard.emit(progress)
        return not self._stop.is_set()

    def _show(self, progress: Progress) -> None:
        self.progress = progress
        self.changed.emit()

    def _end(self, came_to: ReadIn) -> None:
        self.came_to = came_to
        self.changed.emit()

    def _fail(self, failure: Failure) -> None:
        self.failure = failure
        self.changed.emit()


def reason_in_words(bad: BadRow) -> str:
    """Why a row could not be read, in the user's language."""
    return refusals.sentence(Refused(bad.reason, **bad.values))
