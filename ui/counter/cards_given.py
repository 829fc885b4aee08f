"""The cards in customers' hands: the lost one is found, cancelled, and given anew."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from core.recovery.lost import GivenCard, anew_action, give_anew, given_cards
from core.recovery.note import note_failed, note_printed
from core.shop import Command
from ui import background
from ui.background import Failure
from ui.counter.approval import Wanted
from ui.counter.counter_page import CounterPage
from ui.counter.hand_over_ways import short_code
from ui.counter.serving import Serving, day_in_words
from ui.counter.to_paper import Ending, Sent, Wish, put_on_paper, send_to_printer
from ui.counter.words import staff_language
from ui.parts.field import Field
from ui.parts.result_list import ResultList
from ui.parts.row import Row
from ui.parts.section import Label
from ui.parts.sentence import Sentence


class CardsGivenPage(CounterPage):
    """Found by a name, a phone, a day or an article. Moves on when the new card is in hand."""

    def __init__(self, serving: Serving, text: str = "") -> None:
        super().__init__(serving)
        self.title = self.tr("Which card was it?")
        self.main_word = self.tr("Cancel it, give a new one")
        self.back_word = self.tr("Close")
        self.can_park = False
        self.ready = False
        self._cards: dict[str, GivenCard] = {}
        self._fresh = ""
        self.search = Field(
            self.tr("Name, phone, day or article"),
            self.tr("name, phone, day, article"),
            icon_name="search",
            height=56,
        )
        self.search.setText(text)
        self.search.textChanged.connect(lambda _: self._look())
        self.list = ResultList(
            self.title, empty=self.tr("No card fits. Try fewer words, or the day it was given.")
        )
        self.list.chosen.connect(lambda _: self._show())
        self.code = Label("", 48, bold=True, wrap=False)
        self.said = Sentence(size=18, lines=3, least=16)
        column = self.column(16)
        column.addWidget(Label(self.title, 28, bold=True))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        for part in (self.code, self.said):
            column.addWidget(part)
            part.hide()
        self._look()
        self._show()

    def first_focus(self) -> QWidget | None:
        """The search field."""
        return self.search

    # Finding ----------------------------------------------------------------------------

    def _look(self) -> None:
        self.serving.ask_latest(
            "cards", given_cards, self.search.text(), staff_language(), then=self._show_cards
        )

    def _show_cards(self, cards: tuple[GivenCard, ...]) -> None:
        self._cards = {card.voucher: card for card in cards}
        self.list.set_rows([self._row(card) for card in cards])
        self._show()

    def _row(self, card: GivenCard) -> Row:
        ending = f"•••• {card.phone_last4}" if card.phone_last4 else ""
        title = " · ".join(part for part in (card.address_as, card.gift) if part)
        given = self.tr("given %1").replace("%1", day_in_words(card.given_on))
        detail = " · ".join(part for part in (card.article, given, ending) if part)
        return Row(card.voucher, title, detail, icon="card")

    def _chosen(self) -> GivenCard | None:
        row = self.list.chosen_row()
        return None if row is None else self._cards.get(str(row.key))

    def _show(self) -> None:
        if self._fresh:
            return
        chosen = self._chosen()
        words = self.tr("Touch the card they lost.")
        if chosen is not None:
            words = self.tr("The lost one is no good from then on. A manager allows it.")
        self.say(words, ready=chosen is not None)

    def show_missing(self) -> None:
        """A card of the list."""
        self.list.setFocus()

    # Giving anew ------------------------------------------------------------------------

    def activate_main(self) -> None:
        """Cancel and give anew; then print the new one."""
        card, person = self._chosen(), self.serving.person
        if self._fresh:
            self._print()
        elif card is not None and person is not None and person.may("approve"):
            self._give_anew(card, None)
        elif card is not None:
            sentence = self.tr("A lost card anew: %1.").replace("%1", card.gift)
            wanted = Wanted(anew_action(card.voucher), card.case, card.cost_minor, sentence)
            self.approval_wanted.emit(wanted, partial(self._give_anew, card))

    def _give_anew(self, card: GivenCard, approval: UUID | None) -> None:
        if self.busy:
            return
        self.begin_act(partial(self._give_anew, card, approval))
        self.serving.do(
            give_anew,
            card.voucher,
            approval,
            then=partial(self._given, card),
            failed=self.act_failed,
            owner=self,
        )

    def _given(self, card: GivenCard, fresh: str) -> None:
        self._fresh = fresh
        self._case = card.case
        self.busy = False
        self.title = self.tr("The new card")
        for part in (self.search, self.list):
            part.hide()
        self.code.setText(short_code(fresh))
        words = self.tr(
            "The lost card is cancelled. Print the new one, or write these eight signs"
            " and your name on any card: %1."
        )
        self.said.set_text(words.replace("%1", card.gift))
        for part in (self.code, self.said):
            part.show()
        self.main_word = self.tr("Print the new card")
        self.back_word = self.tr("Written by hand: close")
        printer = self.serving.printers[0].name
        self.say(self.tr("Prints on %1.").replace("%1", printer), ready=True)

    def _print(self) -> None:
        self.begin_act(self._print)
        by = None if self.serving.person is None else self.serving.person.id
        printer = self.serving.printers[0]
        wish = Wish(self._case, self._fresh, printer, Ending("no", "", None))
        background.run(
            send_to_printer,
            self.serving.shop,
            by,
            wish,
            then=self._sent,
            failed=self.act_failed,
            doing=self.tr("Printing…"),
        )

    def _sent(self, sent: Sent) -> None:
        background.run_printing(
            put_on_paper,
            sent,
            then=lambda _: self._came_out(sent),
            failed=partial(self._did_not, sent),
            owner=self,
        )

    def _came_out(self, sent: Sent) -> None:
        background.run(
            self.serving.shop.do,
            Command(sent.by),
            note_printed,
            sent.job,
            then=lambda _: self.act_done(self._fresh),
            failed=self.act_failed,
            owner=self,
        )

    def _did_not(self, sent: Sent, failure: Failure) -> None:
        self.main_word = self.tr("Try again")
        self.serving.do(note_failed, sent.job, failure.code or "printer_silent")
        self.act_failed(failure)
