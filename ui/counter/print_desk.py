"""Prints notes while the next customer is served, and tells what came of it."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from core.recovery.hand_over import Handed
from ui import background
from ui.background import Failure
from ui.counter.serving import Serving
from ui.counter.to_paper import Sent, came_out, did_not_come_out, put_on_paper


class PrintDesk(QObject):
    """One note after the other; each ends its visit by itself once it is out."""

    given = Signal(object)
    """A note is out and handed over: its `Handed`."""

    not_good = Signal(object)
    """A note has come out that is not good any more, since something else was given: its case."""

    troubled = Signal(object, str, bool)
    """A case whose note did not come out: its id, the sentence; true where it did come out, and
    could not be handed over."""

    def __init__(self, serving: Serving, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._serving = serving

    def print(self, sent: Sent) -> None:
        """Print it behind what is shown."""
        self._serving.printing[sent.case] = sent
        self._serving.printing_changed.emit()
        background.run_printing(
            put_on_paper,
            sent,
            then=partial(self._came_out, sent),
            failed=partial(self._did_not, sent),
            owner=self,
        )

    def _came_out(self, sent: Sent, _: object) -> None:
        self._serving.silent_printers.pop(sent.case, None)
        background.run(
            came_out,
            self._serving.shop,
            sent,
            then=partial(self._given, sent.case),
            failed=partial(self._trouble, sent, printed=True),
            owner=self,
        )

    def _given(self, case: UUID, handed: Handed | None) -> None:
        self._serving.printing.pop(case, None)
        self._serving.printing_changed.emit()
        self._serving.said_before.pop(case, None)
        if handed is None:
            self.not_good.emit(case)
        else:
            self.given.emit(handed)

    def _did_not(self, sent: Sent, failure: Failure) -> None:
        self._serving.silent_printers[sent.case] = sent.wish.printer.name
        trouble = failure.code or "printer_silent"
        background.run(
            did_not_come_out,
            self._serving.shop,
            sent,
            trouble,
            then=lambda _: self._trouble(sent, failure),
            failed=partial(self._trouble, sent),
            owner=self,
        )

    def _trouble(self, sent: Sent, failure: Failure, *, printed: bool = False) -> None:
        self._serving.printing.pop(sent.case, None)
        self._serving.printing_changed.emit()
        self.troubled.emit(sent.case, failure.sentence, printed)
