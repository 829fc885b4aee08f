"""What was understood, as chips to take away or edit, and what more can be said."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.finding.question import Chip as Understood
from core.finding.question import Question
from core.finding.rough_dates import RoughDate
from core.finding.understanding import understood
from core.goods.products import ProductView
from core.people.team import Person, team
from ui import theme
from ui.counter.article_icon import article_icon
from ui.counter.serving import Serving, day_in_words, short_day
from ui.parts.chip import Chip, ChipRow
from ui.parts.field import Field
from ui.parts.flow import Flow

_MORE = "more"


@dataclass(frozen=True)
class Phrase:
    """What can be touched: as it is asked, and as staff say it, who may edit it afterwards."""

    asked: str
    said: str


def days_in_words(said: RoughDate) -> str:
    """Which day is meant, or which days: "Thu 12 Mar", "28 Feb – 8 Mar"."""
    if said.first == said.last:
        return day_in_words(said.first)
    return f"{short_day(said.first)} – {short_day(said.last)}"


class UnderstoodRow(QWidget):
    """Chips in a row; "+ when" and its like open a second row of choices to tap.

    Where it is `narrow`, one chip leads to all that can be said.
    """

    changed_to = Signal(object)
    """The question is another one now."""

    def __init__(self, serving: Serving, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._serving = serving
        self._question = Question()
        self._in_hand: ProductView | None = None
        self._narrow = False
        self._chips: list[Chip] = []
        self.ways: dict[str, Chip] = {}
        self._open = ""
        self._servers: list[tuple[object, str]] = []
        self._editing: Understood | None = None
        self._flow = Flow(8)
        self.choices = ChipRow([], chip_height=44)
        self.choices.chosen.connect(lambda said, _: self._choose(said))
        self.choices.hide()
        self.field = Field(self.tr("Say it differently"), height=44)
        self.field.setProperty("takes_enter", True)
        self.field.returnPressed.connect(self._edited)
        self.field.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(self._flow)
        column.addWidget(self.choices)
        column.addWidget(self.field)
        serving.ask(team, then=self._know_servers)

    def _know_servers(self, people: tuple[Person, ...]) -> None:
        served_by = self.tr("served by %1")
        self._servers = [
            (Understood("served_by", served_by.replace("%1", each.name), each.name), each.name)
            for each in people
        ]

    def set_narrow(self, narrow: bool) -> None:
        """Take one line where one line is enough."""
        if narrow is not self._narrow:
            self._narrow = narrow
            self.show_question(self._question, self._in_hand)

    def _choose(self, said: object) -> None:
        if self._open == _MORE:
            self._offer(str(said))
        elif isinstance(said, Understood):
            self._added(Question((said,)))
        elif isinstance(said, Phrase):
            self._serving.ask(understood, said.asked, then=partial(self._added_as, said.said))

    def _added_as(self, text: str, more: Question) -> None:
        """What was touched stands in the chip as staff say it."""
        self._added(Question(tuple(replace(chip, text=text) for chip in more.chips)))

    def add(self, text: str) -> None:
        """Understand one thing more."""
        self._serving.ask(understood, text, then=self._added)

    def _added(self, more: Question) -> None:
        self._close()
        self.changed_to.emit(self._question.plus(*more.chips))

    def show_question(self, question: Question, in_hand: ProductView | None) -> None:
        """Show a question's chips, and the article in hand before them."""
        self._question, self._in_hand = question, in_hand
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        if in_hand is not None:
            icon = article_icon(in_hand.category, self._serving.shop.about.kind)
            self._put(Chip(in_hand.name, icon=icon, height=44))
        for each in question.chips:
            if each.kind != "code" or in_hand is None:
                chip = Chip(self._shown(each), removable=True, height=44)
                chip.removed.connect(partial(self._take_away, each))
                chip.clicked.connect(partial(self._edit, each))
                self._put(chip)
        ways = self._more(question)
        if self._narrow and ways:
            ways = [(_MORE, self.tr("say more"))]
        self.ways = {kind: Chip(f"+ {word}", height=44) for kind, word in ways}
        for kind, chip in self.ways.items():
            chip.clicked.connect(partial(self._offer, kind))
            self._put(chip)

    def _shown(self, chip: Understood) -> str:
        """What a chip says: customers see it, so of a phone the last four, of an e-mail nothing."""
        if chip.kind == "phone":
            return f"•••• {chip.text[-4:]}"
        if isinstance(chip.value, RoughDate) and not self._narrow:
            return f"{chip.text} · {days_in_words(chip.value)}"
        return self.tr("e-mail") if chip.kind == "email" else chip.text

    def _put(self, chip: Chip) -> None:
        self._chips.append(chip)
        self._flow.addWidget(chip)
        chip.show()

    def _more(self, question: Question) -> list[tuple[str, str]]:
        said = {chip.kind for chip in question.chips}
        ways = [
            ("when", self.tr("when")),
            ("payment", self.tr("how paid")),
            ("amount", self.tr("how much")),
            ("served_by", self.tr("who served")),
        ]
        return [(kind, word) for kind, word in ways if kind not in said]

    def _take_away(self, chip: Understood, *_: object) -> None:
        self._close()
        self.changed_to.emit(self._question.without(chip))

    def _edit(self, chip: Understood, *_: object) -> None:
        self._close()
        self._editing = chip
        self.field.setText(chip.text)
        self.field.show()
        self.field.ask_for_keys()
        self.field.selectAll()

    def _offer(self, kind: str, *_: object) -> None:
        again = self._open == kind
        self._close()
        if again:
            return
        self._open = kind
        if kind == "amount":
            self._open_field(self.tr("such as “about 700”, then Enter"))
            return
        self.choices.set_choices(self.phrases(kind))
        self.choices.choose()
        self.choices.show()

    def ask_for_more(self) -> None:
        """A field for whatever else can be said, such as a name."""
        self._close()
        self._open_field(self.tr("a name, a day, an amount, then Enter"))

    def ask_what_it_is(self) -> None:
        """A field for the article, where nothing was scanned."""
        self._close()
        self._open_field(self.tr("brand, model, colour, then Enter"))

    def _open_field(self, hint: str) -> None:
        self.field.setPlaceholderText(hint)
        self.field.show()
        self.field.ask_for_keys()

    def phrases(self, kind: str) -> list[tuple[object, str]]:
        """What can be tapped: what is meant or the phrase for it, and its word for staff."""
        if kind == _MORE:
            return [*self._more(self._question)]
        if kind == "when":
            return [
                (Phrase("today", self.tr("today")), self.tr("today")),
                (Phrase("this week", self.tr("this week")), self.tr("this week")),
                (Phrase("two weeks ago", self.tr("two weeks ago")), self.tr("2 weeks")),
                (Phrase("a month ago", self.tr("a month ago")), self.tr("a month")),
                (Phrase("four months ago", self.tr("four months ago")), self.tr("longer")),
            ]
        if kind == "payment":
            return [
                (Phrase("cash", self.tr("cash")), self.tr("cash")),
                (Phrase("card", self.tr("card")), self.tr("card")),
                (Phrase("e-wallet", self.tr("e-wallet")), self.tr("e-wallet")),
            ]
        return self._servers

    def _edited(self) -> None:
        self._serving.ask(understood, self.field.text(), then=self._replaced)

    def _replaced(self, by: Question) -> None:
        chip = self._editing
        self._close()
        question = self._question
        self.changed_to.emit(question.replaced(chip, by) if chip else question.plus(*by.chips))

    def _close(self) -> None:
        self._open = ""
        self._editing = None
        self.choices.hide()
        self.field.hide()
        self.field.clear()
