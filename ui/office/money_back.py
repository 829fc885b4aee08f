"""Money that was given back, to lay beside the till's report, and what does not meet there."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from core.recovery.money_back import (
    MoneyBack,
    money_back_today,
    more_than_sold,
    without_case,
    without_refund,
)
from core.recovery.never_sold import NeverSold, never_sold
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving, day_in_words
from ui.counter.words import fix_word, payment_word
from ui.parts.chip import ChipRow
from ui.parts.result_list import ResultList
from ui.parts.row import Row
from ui.parts.section import Label

_LISTS: dict[str, Callable[..., tuple[Any, ...]]] = {
    "today": money_back_today,
    "no_refund": without_refund,
    "no_case": without_case,
    "never_sold": never_sold,
    "too_much": more_than_sold,
}


class MoneyBackPage(CounterPage):
    """Laid over the office: lists of which one is shown."""

    def __init__(self, serving: Serving) -> None:
        super().__init__(serving)
        self.title = self.tr("Money back")
        self.back_word = self.tr("Close")
        self.can_park = False
        self.lists = ChipRow(
            [
                ("today", self.tr("Today")),
                ("no_refund", self.tr("Not in the till")),
                ("no_case", self.tr("Only in the till")),
                ("never_sold", self.tr("Bought that day, never sold")),
                ("too_much", self.tr("More than was sold")),
            ],
            chip_height=48,
        )
        self.lists.chosen.connect(lambda which, _: self._look(which))
        self.list = ResultList(self.title)
        column = self.column(16)
        column.addWidget(Label(self.title, 28, bold=True))
        column.addWidget(self.lists)
        column.addWidget(self.list, 1)
        self.lists.choose("today")
        self._look("today")

    def first_focus(self) -> QWidget | None:
        """The first list's name."""
        return next(iter(self.lists.chips().values()))

    def _look(self, which: Any) -> None:
        def show(found: tuple[MoneyBack | NeverSold, ...]) -> None:
            self._show(which, found)

        self.serving.ask_latest("money_back", _LISTS[which], then=show)

    def _show(self, which: str, found: tuple[MoneyBack | NeverSold, ...]) -> None:
        self.list.set_empty(
            {
                "today": self.tr("No money was given back today."),
                "no_refund": self.tr("All money back of the last weeks is in the till too."),
                "no_case": self.tr("Every return of the last weeks was looked after here."),
                "never_sold": self.tr("All that came back on the day it was bought has its sale."),
                "too_much": self.tr("No more came back of any sale than it sold."),
            }[which]
        )
        self.list.set_rows([self._row(place, each) for place, each in enumerate(found)])
        total = self.serving.money(sum(each.minor for each in found))
        words = {
            "today": self.tr("Altogether %1. Lay it beside the till's report of today."),
            "no_refund": self.tr("Given back here, and the till does not know of it: ask why."),
            "no_case": self.tr("Paid back at the till alone: nobody said sorry to these guests."),
            "never_sold": self.tr("Said to be bought that day, and no sale fits: ask who served."),
            "too_much": self.tr("The till paid back more pieces than that sale had: ask why."),
        }[which]
        self.say(words.replace("%1", total))

    def _row(self, place: int, each: MoneyBack | NeverSold) -> Row:
        if isinstance(each, NeverSold):
            return self._never_sold_row(place, each)
        sold = self.tr("Sale %1").replace("%1", each.number) if each.number else ""
        paid = payment_word(each.payment) if each.payment else ""
        when = self.serving.day_and_time(each.at)
        return Row(
            place,
            each.article,
            " · ".join(part for part in (when, paid, sold) if part),
            icon="coins",
            amount=self.serving.money(each.minor),
        )

    def _never_sold_row(self, place: int, each: NeverSold) -> Row:
        said = self.tr("bought on %1").replace("%1", day_in_words(each.sold_on))
        refunded = self.tr("given back at the till too") if each.refunded else ""
        when = self.serving.day_and_time(each.at)
        parts = (when, each.by, fix_word(each.fix) if each.fix else "", said, refunded)
        return Row(
            place,
            each.article,
            " · ".join(part for part in parts if part),
            icon="warning",
            amount=self.serving.money(each.minor),
        )
