"""The third page: the sentence to say, in the customer's language."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.recovery.care import say_sorry
from core.recovery.phrases import COSTS, Cost, apology
from core.recovery.view import CaseView
from ui import theme
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.counter.words import fix_in_words, quoted
from ui.layout import Layout
from ui.page import Step
from ui.parts.button import Button
from ui.parts.chip import ChipRow
from ui.parts.flow import Even
from ui.parts.section import Card, Label
from ui.parts.sentence import Sentence

_SENTENCE_HEIGHT, _SENTENCE_HEIGHT_IN_STRIP = 176, 216
_NO_LIMIT = 16_777_215
_FOUR, _PAIR = Even(most=4, least=68), Even(most=2, least=120)


class CarePage(CounterPage):
    """Nothing is typed here: the sentence is said, then *Said it*."""

    step = Step.CARE

    def __init__(self, serving: Serving, case: CaseView) -> None:
        super().__init__(serving)
        self.title = self.tr("Care")
        self.main_word = self.tr("Said it")
        self.consequence = self.tr("Then choose a little extra. They don't expect it.")
        self._case = case
        self._variant = 0
        self._lay_out()
        self.languages.choose(case.language)
        self.costs.choose(*case.costs)
        self.side = self._card()
        self.side_word = case.lines[0].article
        self._show()

    def _lay_out(self) -> None:
        self.sentence = Sentence(size=30, lines=4, least=20)
        self.say_it_so = Sentence(size=18, lines=3, least=15, ink="soft")
        self.languages = ChipRow(self.serving.languages())
        self.languages.chosen.connect(self._show)
        self.differently = Button(self.tr("Say it differently"), width=200)
        self.differently.clicked.connect(self._another)
        self.costs = ChipRow(self._cost_words(), exclusive=False)
        self.costs.chosen.connect(self._show)
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.px(16))
        self._row.addWidget(self.languages, 1)
        self._cost_heading = Label(self.tr("It cost them (optional)"), 16, bold=True)
        column = self.column()
        column.addSpacing(theme.px(8))
        column.addWidget(self.sentence)
        column.addWidget(self.say_it_so)
        column.addSpacing(theme.px(4))
        column.addLayout(self._row)
        column.addSpacing(theme.px(24))
        column.addWidget(self._cost_heading)
        column.addSpacing(theme.px(8))
        column.addWidget(self.costs)
        column.addStretch(1)

    def arrange(self, layout: Layout) -> None:
        """In the strip the sentence keeps the most room, and all chips stand in columns."""
        super().arrange(layout)
        strip = self.in_strip
        height = _SENTENCE_HEIGHT_IN_STRIP if strip else _SENTENCE_HEIGHT
        self.sentence.setFixedHeight(theme.px(height))
        self.sentence.set_size(22 if strip else 30, lines=9 if strip else 4, least=15)
        self.languages.set_even(_FOUR if strip else None)
        self.costs.set_even(_PAIR if strip else None)
        self._cost_heading.setVisible(not strip)
        if strip:
            self.differently.set_measures(None, 48)
            self.costs.add_last(self.differently)
        else:
            self.differently.set_measures(200, 48)
            self.costs.add_last()
            self._row.addWidget(self.differently, 0, Qt.AlignmentFlag.AlignTop)
        self._measure_say_it_so()

    def _measure_say_it_so(self) -> None:
        """In the strip it takes the room it needs, and none where there is nothing to say."""
        if self.in_strip:
            self.say_it_so.setMinimumHeight(0)
            self.say_it_so.setMaximumHeight(_NO_LIMIT if self.say_it_so.text() else 0)
        else:
            self.say_it_so.setFixedHeight(theme.px(68))
        self.say_it_so.set_size(18, lines=6 if self.in_strip else 3, least=15)

    def _cost_words(self) -> list[tuple[object, str]]:
        words: dict[Cost, str] = {
            "came": self.tr("Came specially"),
            "waited": self.tr("Waited long"),
            "present": self.tr("It was a present"),
            "spoiled": self.tr("Spoiled an occasion"),
            "hurt": self.tr("It hurt"),
        }
        return [(cost, words[cost]) for cost in reversed(COSTS)]

    def _card(self) -> QWidget:
        known = self._case.customer
        name = known.address_as if known else self.tr("A guest")
        lines = [Label(name, 22, bold=True)]
        amounts = not self._case.present
        lines += [
            Label(fix_in_words(line, self.serving, amounts=amounts), 17)
            for line in self._case.lines
        ]
        card = Card(*lines)
        card.column.addStretch(1)
        return card

    def first_focus(self) -> QWidget | None:
        """Nothing: Enter says it."""
        return None

    def language(self) -> str:
        """The language it is said in."""
        return str(self.languages.chosen_keys()[0])

    def _another(self) -> None:
        self._variant += 1
        self._show()

    def _show(self) -> None:
        known = self._case.customer
        said = apology(
            self.serving.phrases(self.language()),
            known.address_as if known else None,
            self._case.lines[0].article,
            self._costs(),
            self._variant,
        )
        self.sentence.set_text(quoted(said.text))
        self.say_it_so.set_text(said.say)
        self._measure_say_it_so()

    def _costs(self) -> tuple[Cost, ...]:
        chosen = self.costs.chosen_keys()
        return tuple(cost for cost in COSTS if cost in chosen)

    def activate_main(self) -> None:
        """It was said."""
        self.begin_act()
        self.serving.do(
            say_sorry,
            self._case.id,
            self.language(),
            self._costs(),
            then=self.act_done,
            failed=self.act_failed,
        )
