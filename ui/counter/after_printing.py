"""What becomes of a note that prints while the next customer is served."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from core.recovery.hand_over import Handed
from core.recovery.steps import park
from core.recovery.view import waiting
from ui import background
from ui.background import Failure
from ui.counter.print_desk import PrintDesk
from ui.counter.ready import ReadyPage
from ui.counter.to_paper import Sent, Wish, send_to_printer

if TYPE_CHECKING:
    from ui.counter.visit import Visit


class AfterPrinting(QObject):
    """Tells that it is given; where the printer did not answer, leads back to the note."""

    def __init__(self, visit: "Visit") -> None:
        super().__init__(visit)
        self._visit = visit
        self._serving = visit.serving
        self._frame = visit.frame
        self._desk = PrintDesk(visit.serving, self)
        self._desk.given.connect(self._given)
        self._desk.not_good.connect(self._not_good)
        self._desk.troubled.connect(self._troubled)

    def send(self, wish: Wish, failed: Callable[[Failure], object]) -> None:
        """Send a note to its printer, whatever page shows meanwhile; `failed` where it is not."""
        person = self._serving.person
        background.run(
            send_to_printer,
            self._serving.shop,
            None if person is None else person.id,
            wish,
            then=self._sent,
            failed=failed,
            owner=self,
            doing=self.tr("Printing…"),
        )

    def _sent(self, sent: Sent) -> None:
        """The note prints; the next customer can come."""
        self._desk.print(sent)
        if self._is_open(sent.case):
            self._frame.band.close_band()  # what it told of is on its way to paper
            self._visit.leading.show_ready()

    def _given(self, handed: Handed) -> None:
        page = self._frame.page()
        if self._is_open(handed.case):
            self._visit.leading.show_ready()
        elif isinstance(page, ReadyPage):
            page.look_again()
        self._visit.leading.tell_given(handed)
        self._serving.ask(waiting, then=self._visit.leading.count_waiting)

    def _not_good(self, case: UUID) -> None:
        if self._is_open(case):
            self._visit.leading.open(case)
        self._frame.say_calmly(
            self.tr("The note that came out just now is not good any more: throw it away.")
        )

    def _troubled(self, case: UUID, sentence: str, printed: bool) -> None:
        """Straight back to it where nothing else was begun; else a band that leads there."""
        page = self._frame.page()
        idle = isinstance(page, ReadyPage) and not page.search.text()
        if self._serving.person is not None and (idle or self._is_open(case)):
            self._visit.leading.open(case)
            if printed:
                self._frame.say_calmly(sentence)
        else:
            self._frame.say_calmly(
                sentence, lambda: self.see_to(case), undo_word=self.tr("See to it")
            )
            self._serving.ask(waiting, then=self._visit.leading.count_waiting)

    def see_to(self, case: UUID) -> None:
        """Open a case; what is open now waits meanwhile."""
        present = self._visit.case
        if self._serving.person is None:
            return
        if present is None or present.id == case:
            self._visit.leading.open(case)
        else:
            self._serving.do(
                park, present.id, then=lambda _: self._visit.leading.open(case), owner=self
            )

    def _is_open(self, case: UUID) -> bool:
        return self._visit.case is not None and self._visit.case.id == case
