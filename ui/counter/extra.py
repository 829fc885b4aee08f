"""The fourth page: something small and unexpected."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QWidget

from core.gestures.suggest import Suggestion
from core.recovery.extra import (
    Chosen,
    Given,
    Offers,
    approval_amount,
    choose_gesture,
    extra_offers,
)
from core.recovery.figures import HiddenFigures, hidden_figures
from core.recovery.phrases import handing_over
from core.recovery.ready_cards import ReadyCard
from core.recovery.view import CaseView
from ui.background import Failure
from ui.counter import figures
from ui.counter.approval import ASKS_A_COLLEAGUE
from ui.counter.card_taking import CardTaking
from ui.counter.counter_page import CounterPage
from ui.counter.gesture_words import whens, why_in_words, why_not_in_words
from ui.counter.instead import gesture_wanted
from ui.counter.serving import Serving
from ui.counter.words import quoted, staff_language
from ui.frame.figures import Figure
from ui.layout import Layout
from ui.page import Step
from ui.parts.button import Button
from ui.parts.flow import Even, Flow
from ui.parts.gesture_card import GestureCard
from ui.parts.section import Card, Label
from ui.parts.sentence import Sentence

_THREE_CARDS, _ROWS = Even(most=3, least=250), Even(most=1, least=250)
_THREE_WAYS, _PAIR = Even(most=3, least=170), Even(most=2, least=120)


class NoGesture:
    """What the page comes to where nothing is given today."""


class ExtraPage(CounterPage):
    """Up to three suggestions, everything else one touch away. Moves on with what was chosen."""

    step = Step.EXTRA
    takes_cards = True

    def __init__(self, serving: Serving, case: CaseView) -> None:
        super().__init__(serving)
        self.ready_cards = CardTaking(self, case, self._chosen)
        self.title = self.tr("Extra")
        self.ready = False
        self.consequence = self.tr("A little something they don't expect.")
        self._case = case
        self._offers: Offers | None = None
        self._first: Suggestion | None = None
        self.cards: list[GestureCard] = []
        self._lay_out()
        if serving.person is not None:
            serving.ask(
                extra_offers, case.id, serving.person.id, case.language, then=self._show_offers
            )

    def _lay_out(self) -> None:
        self._cards = Flow(15, even=_THREE_CARDS)
        self.why_not = Sentence(size=22, lines=3, least=16)
        self.why_not.hide()
        self.everything = Button(self.tr("Everything"), height=56)
        self.thanks = Button(self.tr("A personal thank-you, no gift"), height=56)
        self.nothing = Button(self.tr("Not today"), height=56)
        self.everything.clicked.connect(self._show_everything)
        self.thanks.clicked.connect(self._give_thanks)
        self.nothing.clicked.connect(lambda: self.moved_on.emit(NoGesture()))
        self._ways = Flow(15, even=_THREE_WAYS)
        column = self.column(8)
        column.addWidget(self.why_not)
        column.addLayout(self._cards)
        column.addLayout(self._ways)
        column.addStretch(1)
        self.words = Sentence(size=22, lines=6, least=18)
        self.how_to_say = Sentence(size=16, lines=5, least=14, ink="soft")
        heading = Label(self.tr("Say, when you hand it over"), 16, bold=True)
        card = Card(heading, self.words, self.how_to_say, gap=16)
        card.column.addStretch(1)
        self.side = card
        self.side_word = heading.text()

    def arrange(self, layout: Layout) -> None:
        """In the strip the suggestions are rows, and the ways to less stand first."""
        super().arrange(layout)
        strip = self.in_strip
        self._cards.set_even(_ROWS if strip else _THREE_CARDS)
        self._cards.set_gap(8 if strip else 15)
        for card in self.cards:
            card.arrange(strip=strip)
        self._ways.set_even(_PAIR if strip else _THREE_WAYS)
        self._ways.set_gap(8 if strip else 15)
        ways = (self.everything, self.thanks, self.nothing)
        for way in (self.everything, self.nothing, self.thanks) if strip else ways:
            way.set_measures(None, 48 if strip else 56)
            self._ways.removeWidget(way)
            self._ways.addWidget(way)

    def first_focus(self) -> QWidget | None:
        """Nothing: Enter gives the first."""
        return None

    # What is shown ----------------------------------------------------------------------

    def _show_offers(self, offers: Offers) -> None:
        self._offers = offers
        self.everything.setText(
            self.tr("Everything (%1)").replace("%1", str(len(offers.everything)))
        )
        for place, each in enumerate(offers.suggested):
            self._add_card(each, first=place == 0)
        self._first = next(iter(offers.suggested), None)
        if offers.why_not is not None:
            self.why_not.show()
            self.why_not.set_text(why_not_in_words(offers))
        if self._first is None:
            self.side = None  # there are no words for handing nothing over
            self.main_word = self.tr("Not today")
            self.say(self.tr("Nothing is suggested now. Choose one of the three ways."), ready=True)
            return
        name = self._first.gesture.name(staff_language())
        self.main_word = self.tr("Give: %1").replace("%1", name)
        self._say_words(self._first)
        self.say(self.tr("It is set aside as soon as you choose it."), ready=True)

    def _add_card(self, suggestion: Suggestion, *, first: bool) -> None:
        gesture = suggestion.gesture
        card = GestureCard(
            suggestion,
            gesture.name(staff_language()),
            why_in_words(suggestion),
            picture_name=gesture.picture,
            whens=whens(gesture),
            with_whom=self.tr("ask a colleague") if suggestion.needs_colleague else "",
            suggested=first,
        )
        card.arrange(strip=self.in_strip)
        card.given.connect(self._give)
        self.cards.append(card)
        self._cards.addWidget(card)

    def _say_words(self, suggestion: Suggestion) -> None:
        known = self._case.customer
        gesture = suggestion.gesture
        said = handing_over(
            self.serving.phrases(self._case.language),
            gesture.wording,
            known.address_as if known else None,
            gesture.say,
        )
        self.words.set_text(quoted(said.text))
        self.how_to_say.set_text(said.say)

    def find_figures(self, tell: Callable[[list[Figure]], object]) -> None:
        """What each costs and is worth, what is left to give, and how many cases came before."""
        me = self.serving.person
        if me is not None:
            self.serving.ask(
                hidden_figures,
                self._case.id,
                me.id,
                then=lambda found: tell(self._figures(found)),
                owner=self,
            )

    def _figures(self, found: HiddenFigures) -> list[Figure]:
        over = {card: found.gestures.get(card.key.gesture.id) for card in self.cards}
        return [
            *(
                Figure(card, figures.cost_and_worth(of, self.serving))
                for card, of in over.items()
                if of is not None
            ),
            Figure(self.everything, figures.left(found, self.serving)),
            Figure(self.thanks, figures.before(found)),
        ]

    # What a person does -----------------------------------------------------------------

    def activate_main(self) -> None:
        """Give the first, or nothing where nothing is suggested."""
        if self._first is None:
            self.moved_on.emit(NoGesture())
        else:
            self._give(self._first, self.cards[0].chosen_when())

    def _show_everything(self) -> None:
        if self._offers is not None:
            self.everything_wanted.emit(self._offers.everything, self._give)

    def take_card(self, card: ReadyCard) -> None:
        """A card of the stack was scanned: it is given."""
        self.ready_cards.take(card)

    def _give_thanks(self) -> None:
        """The first of those that cost nothing and are given now."""
        for each in self._offers.everything if self._offers else ():
            if each.gesture.costs_nothing and each.gesture.given != "next":
                self._give(each, "now")
                return

    def _give(self, suggestion: Suggestion, given: Given) -> None:
        self._say_words(suggestion)
        if suggestion.needs_colleague and not self.serving.may("approve"):
            self._ask_first(suggestion, given)
        else:
            self._choose(suggestion, given, None)

    def _ask_first(self, suggestion: Suggestion, given: Given) -> None:
        self.serving.ask(
            approval_amount,
            suggestion.gesture.id,
            then=lambda amount: self._ask_colleague(suggestion, given, amount),
            owner=self,
        )

    def _ask_colleague(self, suggestion: Suggestion, given: Given, amount: int) -> None:
        everything = self._offers.everything if self._offers else ()
        wanted = gesture_wanted(
            self._case,
            suggestion,
            amount,
            everything,
            lambda smaller, when: self._choose(smaller, when, None),
        )
        self.approval_wanted.emit(
            wanted, lambda approval: self._choose(suggestion, given, approval)
        )

    def _choose(self, suggestion: Suggestion, given: Given, approval: UUID | None) -> None:
        if self.busy:
            return
        self.begin_act(lambda: self._choose(suggestion, given, approval))
        self.serving.do(
            choose_gesture,
            self._case.id,
            suggestion.gesture.id,
            given,
            approval,
            then=self._chosen,
            failed=lambda failure: self._not_chosen(suggestion, given, failure),
            owner=self,
        )

    def _chosen(self, chosen: Chosen) -> None:
        self.act_done(chosen)

    def _not_chosen(self, suggestion: Suggestion, given: Given, failure: Failure) -> None:
        """What nobody gives alone any more is asked of a colleague."""
        self.act_failed(failure)
        if failure.code in ASKS_A_COLLEAGUE:
            self._ask_first(suggestion, given)
