"""What the till gave back and no sale plainly fits: one after the other, it is asked."""

from PySide6.QtWidgets import QWidget

from core.tills.unsure import MayGiveBack, Unsure, answer_refund, unsure_refunds
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.counter.words import payment_word
from ui.layout import Layout
from ui.parts.button import Button
from ui.parts.flow import Even, Flow
from ui.parts.result_list import ResultList
from ui.parts.row import Row
from ui.parts.section import Label
from ui.parts.sentence import Sentence

_PAIR, _ONE = Even(most=2, least=200), Even(most=1, least=120)


class UnsurePage(CounterPage):
    """Laid over Tills: *This sale*, *No sale of ours*, or *Later*."""

    def __init__(self, serving: Serving) -> None:
        super().__init__(serving)
        self.title = self.tr("Which sale was it?")
        self.back_word = self.tr("Close")
        self.can_park = False
        self._waiting: tuple[Unsure, ...] = ()
        self.words = Sentence(size=20, lines=4, least=16)
        self.list = ResultList(self.title)
        self.list.chosen.connect(lambda _: self._tell())
        self.none = Button(self.tr("No sale of ours"), height=56)
        self.none.clicked.connect(lambda: self._answer(None))
        self.later = Button(self.tr("Later"), height=56)
        self.later.clicked.connect(self._put_off)
        self._ways = Flow(8, even=_PAIR)
        for button in (self.none, self.later):
            self._ways.addWidget(button)
        column = self.column(16)
        column.addWidget(Label(self.title, 28, bold=True))
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        column.addLayout(self._ways)
        serving.ask(unsure_refunds, then=self._show, owner=self)

    def first_focus(self) -> QWidget | None:
        """The sales."""
        return self.list

    def arrange(self, layout: Layout) -> None:
        """In the strip the ways stand below each other where they need it."""
        super().arrange(layout)
        self._ways.set_even(_ONE if self.in_strip else _PAIR)

    def _show(self, waiting: tuple[Unsure, ...]) -> None:
        self._waiting = waiting
        self.busy = False
        for part in (self.words, self.none, self.later):
            part.setVisible(bool(waiting))
        self.list.set_empty(
            self.tr("Nothing is to be asked. What the till gives back finds its sale by itself.")
        )
        offered = waiting[0].offered if waiting else ()
        if waiting:
            self.words.set_text(self._in_words(waiting[0]))
            if not offered:
                self.list.set_empty(self.tr("No sale of this article is known before that day."))
        self.list.set_rows([self._row(each) for each in offered])
        self._tell()

    def _in_words(self, refund: Unsure) -> str:
        words = self.tr("The till gave %1 back for %2, %3, %4.")
        values = (
            self.serving.money(refund.minor),
            _counted(refund.quantity, refund.article),
            self.serving.day_and_time(refund.at),
            payment_word(refund.payment),
        )
        for place, value in enumerate(values, start=1):
            words = words.replace(f"%{place}", value)
        return words

    def _row(self, each: MayGiveBack) -> Row:
        when = self.serving.day_and_time(each.at)
        bill = self.tr("bill %1").replace("%1", each.number)
        parts = (payment_word(each.payment), self.tr("%1 sold").replace("%1", str(each.quantity)))
        return Row(
            each.sale_line_id,
            f"{when} · {bill}",
            " · ".join(parts),
            icon="box",
            amount=self.serving.money(each.minor),
        )

    def _tell(self) -> None:
        if not self._waiting:
            self.main_word = ""
            self.say("")
            return
        chosen = self.list.chosen_row() is not None
        self.main_word = self.tr("This sale") if self._waiting[0].offered else ""
        words = self.tr("Touch the sale it was. %1 to go.")
        if chosen:
            words = self.tr("It counts as come back, and cannot come back again. %1 to go.")
        self.say(words.replace("%1", str(len(self._waiting))), ready=chosen)

    def show_missing(self) -> None:
        """One of the sales."""
        self.list.setFocus()

    def activate_main(self) -> None:
        """It was this sale."""
        row = self.list.chosen_row()
        if row is not None:
            self._answer(row.key)

    def _answer(self, sale_line: object) -> None:
        if self.busy or not self._waiting:
            return
        rest = self._waiting[1:]
        self.begin_act()
        self.serving.do(
            answer_refund,
            self._waiting[0].refund_line_id,
            sale_line,
            then=lambda _: self._show(rest),
            failed=self.act_failed,
            owner=self,
        )

    def _put_off(self) -> None:
        self._show((*self._waiting[1:], self._waiting[0]))


def _counted(quantity: int, article: str) -> str:
    return article if quantity == 1 else f"{quantity} × {article}"
