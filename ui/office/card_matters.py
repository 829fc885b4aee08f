"""Cards that the counter sent to the manager: looked into one after the other."""

from PySide6.QtWidgets import QWidget

from core.recovery.card_matters import Matter, card_matters, settle_matter
from ui.counter.card_facts import fact_in_words
from ui.counter.counter_page import CounterPage
from ui.counter.hand_over_ways import short_code
from ui.counter.serving import Serving
from ui.parts.result_list import ResultList
from ui.parts.row import Row
from ui.parts.section import Label


class CardMattersPage(CounterPage):
    """Laid over the office: what the screen said at the counter, when, to whom."""

    def __init__(self, serving: Serving) -> None:
        super().__init__(serving)
        self.title = self.tr("Cards to look into")
        self.main_word = self.tr("Looked into")
        self.back_word = self.tr("Close")
        self.can_park = False
        self.ready = False
        self.list = ResultList(
            self.title, empty=self.tr("Nothing waits. What the counter sends stands here.")
        )
        self.list.chosen.connect(lambda _: self._chosen())
        column = self.column(16)
        column.addWidget(Label(self.title, 28, bold=True))
        column.addWidget(self.list, 1)
        self._look()

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.list

    def _look(self) -> None:
        self.busy = False
        self.serving.ask(card_matters, then=self._show)

    def _show(self, matters: tuple[Matter, ...]) -> None:
        self.list.set_rows([self._row(each) for each in matters])
        self.say(self.tr("Touch the card you have looked into."), ready=False)

    def _row(self, matter: Matter) -> Row:
        title = matter.wording[:1].upper() + matter.wording[1:]
        when = self.tr("%1, %2").replace("%1", self.serving.day_and_time(matter.sent_at))
        parts = [short_code(matter.code) if matter.code else "", fact_in_words(matter.fact)]
        parts.append(when.replace("%2", matter.sent_by))
        detail = " · ".join(part for part in parts if part)
        return Row(matter.id, title or self.tr("No card of ours"), detail, icon="card")

    def _chosen(self) -> None:
        self.say(self.tr("It goes from the list, and stays in the journal."), ready=True)

    def activate_main(self) -> None:
        """It was looked into."""
        row = self.list.chosen_row()
        if row is not None:
            self.begin_act()
            self.serving.do(
                settle_matter, row.key, then=lambda _: self._look(), failed=self.act_failed
            )

    def show_missing(self) -> None:
        """One of the rows."""
        self.list.setFocus()
