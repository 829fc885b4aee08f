"""Everything that may be given, laid over the three suggestions."""

from collections.abc import Callable
from uuid import UUID

from core.gestures.suggest import Suggestion
from core.recovery.figures import GestureFigures, gesture_figures
from ui.counter.counter_page import CounterPage
from ui.counter.figures import cost_and_worth, of_rows
from ui.counter.gesture_words import whens, why_in_words
from ui.counter.serving import Serving
from ui.counter.words import staff_language
from ui.frame.figures import Figure
from ui.page import Step
from ui.parts.result_list import ResultList
from ui.parts.row import Row
from ui.parts.section import Label

_ICONS = {
    "socks": "socks",
    "dessert": "dessert",
    "coffee": "coffee",
    "card": "card",
    "flower": "flower",
    "thanks": "heart",
    "bag": "bag",
    "care": "kit",
}


class EverythingPage(CounterPage):
    """A row for each gesture and each time it can be given. Moves on with what was touched."""

    step = Step.EXTRA

    def __init__(self, serving: Serving, everything: tuple[Suggestion, ...]) -> None:
        super().__init__(serving)
        self.title = self.tr("Everything")
        self.main_word = self.tr("Give")
        self.consequence = self.tr("Touch what you would like to give.")
        self.back_word = self.tr("Close")
        self.can_park = False
        self.ready = False
        self._choices: dict[object, tuple[Suggestion, object]] = {}
        column = self.column(16)
        column.addWidget(Label(self.title, 28, bold=True))
        self.list = ResultList(self.title)
        self.list.set_rows(self._rows(everything))
        self.list.chosen.connect(self._chosen)
        column.addWidget(self.list, 1)

    def _rows(self, everything: tuple[Suggestion, ...]) -> list[Row]:
        rows = []
        for suggestion in everything:
            for when, word in whens(suggestion.gesture):
                key = (suggestion.gesture.id, when)
                self._choices[key] = (suggestion, when)
                why = [why_in_words(suggestion)]
                if suggestion.needs_colleague:
                    why.append(self.tr("Ask a colleague."))
                detail = [word, " ".join(each for each in why if each)]
                icon = _ICONS.get(suggestion.gesture.picture, "gift")
                title = suggestion.gesture.name(staff_language())
                whole = " · ".join(each for each in detail if each)
                brief = " · ".join([word, *detail[2:]])
                rows.append(Row(key, title, whole, icon=icon, brief=brief))
        return rows

    def find_figures(self, tell: Callable[[list[Figure]], object]) -> None:
        """What each costs and is worth."""

        def known(found: dict[UUID, GestureFigures]) -> None:
            texts = {
                key: cost_and_worth(found[suggestion.gesture.id], self.serving)
                for key, (suggestion, _) in self._choices.items()
                if suggestion.gesture.id in found
            }
            tell(of_rows(self.list, texts))

        self.serving.ask(gesture_figures, then=known, owner=self)

    def _chosen(self, row: Row) -> None:
        self.say(self.tr("Give: %1").replace("%1", row.title), ready=True)

    def activate_main(self) -> None:
        """Give what was touched."""
        row = self.list.chosen_row()
        if row is not None:
            self.moved_on.emit(self._choices[row.key])

    def show_missing(self) -> None:
        """One of the rows."""
        self.list.setFocus()
        self.say(self.tr("Touch one of the rows first."))
