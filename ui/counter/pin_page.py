"""What the pages share that ask for a PIN: whose, the pad, and how a wrong one is answered."""

from datetime import datetime
from math import ceil

from PySide6.QtCore import Signal

from core.people.pins import PinAnswer
from core.people.team import Person
from ui.background import Failure
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.parts.pin_pad import PinPad


class PinPage(CounterPage):
    """A page with a PIN pad; each page says by itself what a whole PIN is for."""

    pin_entered = Signal(object, str)
    """Whose PIN (a Person) was entered as what: it is still to be looked at."""

    def __init__(self, serving: Serving, *, compact: bool = False) -> None:
        super().__init__(serving)
        self.person: Person | None = None
        """Whose PIN is asked for."""
        self.ready = False
        self.pad = PinPad(compact=compact)
        self.pad.typed.connect(self._typed)
        self.pad.entered.connect(self._entered)

    def activate_main(self) -> None:
        """The PIN is all there, or so they think."""
        self.pad.confirm()

    def _typed(self, count: int) -> None:
        self.ready = count > 0
        self.changed.emit()

    def _entered(self, pin: str) -> None:
        if self.person is None or self.busy:
            return
        self.begin_act()
        self.pin_entered.emit(self.person, pin)

    def sign_in(self, person: Person, pin: str) -> None:
        """One's own PIN says who serves or acts; then the page moves on with the person."""
        self.serving.sign_in(person, pin, then=self._signed_in, failed=self.refused)

    def _signed_in(self, answer: PinAnswer) -> None:
        if answer.accepted:
            self.act_done(self.person)
        else:
            self.wrong(answer.waits_until)

    def wrong(self, waits_until: datetime | None) -> None:
        """That was not the PIN: try again, after a while if there were many."""
        self.busy = False
        self.pad.refuse(self.tr("That was not it. Try once more."))
        if waits_until is not None:
            left = waits_until - self.serving.shop.clock.now()
            self.pad.wait(max(1, ceil(left.total_seconds())))
        self.changed.emit()

    def refused(self, failure: Failure) -> None:
        """No PIN is looked at now."""
        self.pad.refuse(failure.sentence)
        self.act_failed(failure)
