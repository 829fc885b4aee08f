"""What the pages share that ask for a PIN: the pad, and how a wrong one is answered."""

from datetime import datetime
from math import ceil

from core.people.team import Person
from ui.background import Failure
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.parts.pin_pad import PinPad


class PinPage(CounterPage):
    """A page with a PIN pad; each page says by itself what a whole PIN is for."""

    def __init__(self, serving: Serving, *, compact: bool = False) -> None:
        super().__init__(serving)
        self._person: Person | None = None
        self.pad = PinPad(compact=compact)
        self.pad.typed.connect(self._typed)

    def activate_main(self) -> None:
        """The PIN is all there, or so they think."""
        self.pad.confirm()

    def _typed(self, count: int) -> None:
        self.ready = count > 0
        self.changed.emit()

    def _missed(self, waits_until: datetime | None) -> None:
        """The PIN was wrong: try again, after a while if there were many."""
        self.pad.refuse(self.tr("That was not it. Try once more."))
        if waits_until is not None:
            left = waits_until - self.serving.shop.clock.now()
            self.pad.wait(max(1, ceil(left.total_seconds())))
        self.changed.emit()

    def _refused(self, failure: Failure) -> None:
        self.pad.refuse(failure.sentence)
        self.act_failed(failure)
