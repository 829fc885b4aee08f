"""What a voucher is: laid over the page, which stays as it is beneath."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from core.recovery.card_matters import send_to_manager
from core.recovery.redeem import Guest, Redeemed, guest_of, redeem
from core.vouchers.verdict import Verdict, verdict
from ui import theme
from ui.background import Failure
from ui.counter.card_facts import fact_of
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving, day_in_words
from ui.layout import Layout
from ui.parts.chip import ChipRow
from ui.parts.flow import Even
from ui.parts.section import Label
from ui.parts.sentence import Sentence
from ui.parts.surface import paint_tick
from ui.parts.tile import Tile


@dataclass(frozen=True)
class FindCard:
    """The customer is to be found, and the card they were given."""


@dataclass(frozen=True)
class SentToManager:
    """It stands on the manager's list."""


class GoodTick(QWidget):
    """The large tick of a good voucher."""

    def set_side(self, side: int) -> None:
        """So large, in pixels at 100 %."""
        self.setFixedSize(theme.px(side), theme.px(side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Circle and tick."""
        del event
        painter = QPainter(self)
        paint_tick(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2))
        painter.end()


class VerdictPage(CounterPage):
    """Good: *Use it now*. Anything else: the fact, and three ways. Moves on with what was done."""

    def __init__(self, serving: Serving, text: str) -> None:
        super().__init__(serving)
        self.title = self.tr("Voucher")
        self.back_word = self.tr("Close")
        self.can_park = False
        self._text = text
        self._found: Verdict | None = None
        self._fact = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(16))
        self._lay_out_good()
        self._lay_out_ways()
        asked_by = None if serving.person is None else serving.person.id
        serving.ask(verdict, text, asked_by, then=self._show, failed=self._cannot_tell)

    # Parts ------------------------------------------------------------------------------

    def _lay_out_good(self) -> None:
        self.sheet = QWidget()
        self.sheet.setObjectName("good")
        self.sheet.hide()
        self.who = ChipRow(
            [(False, self.tr("The same guest")), (True, self.tr("A friend brings it"))],
            chip_height=64,
            even=Even(2, 240, 340),
        )
        self.who.chosen.connect(lambda *_: self._asked_who())
        self._tick = GoodTick()
        self._yes = Sentence(self.tr("Yes, with pleasure"), 52, lines=2, ink="on_good", bold=True)
        self._what = Sentence(size=30, lines=3, least=20, ink="on_good")
        self.guest = Sentence(size=18, lines=3, least=16, ink="on_good")
        words = QVBoxLayout()
        words.setSpacing(theme.px(16))
        for part in (self._yes, self._what, self.who, self.guest):
            words.addWidget(part)
        words.addStretch(1)
        self._good = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.sheet)
        self._good.setSpacing(theme.px(24))
        beside = QVBoxLayout()
        beside.addWidget(self._tick)
        beside.addStretch(1)
        self._good.addLayout(beside)
        self._good.addLayout(words, 1)
        self._column.addWidget(self.sheet, 1)

    def _lay_out_ways(self) -> None:
        self.other = QWidget()
        self.other.hide()
        self.fact = Sentence(size=18, lines=4, least=16)
        self.find = Tile(self.tr("Find the customer"), icon="search", height=64)
        self.send = Tile(self.tr("Send it to the manager"), icon="message", height=64)
        self.close_it = Tile(self.tr("Close"), icon="close", height=64)
        self.find.clicked.connect(lambda: self.moved_on.emit(FindCard()))
        self.send.clicked.connect(self._send)
        self.close_it.clicked.connect(self.went_back)
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways.setSpacing(theme.px(15))
        for tile in (self.find, self.send, self.close_it):
            self._ways.addWidget(tile)
        self._ways.addStretch(1)
        column = QVBoxLayout(self.other)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        column.addWidget(Label(self.tr("Let me look into this"), 28, bold=True))
        column.addWidget(self.fact)
        column.addSpacing(theme.px(16))
        column.addLayout(self._ways)
        column.addStretch(1)
        self._column.addWidget(self.other, 1)

    def arrange(self, layout: Layout) -> None:
        """Large in the full window; in the strip the tick above the words, the ways in a column."""
        super().arrange(layout)
        strip = layout is Layout.STRIP
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._good.setDirection(down if strip else across)
        edge = theme.px(16 if strip else 20)
        self._good.setContentsMargins(edge, edge if strip else theme.px(40), edge, edge)
        self._tick.set_side(72 if strip else 120)
        self._yes.set_size(26 if strip else 52, lines=2, least=20)
        self._what.set_size(22 if strip else 30, lines=3, least=16)
        self._ways.setDirection(down if strip else across)
        for tile in (self.find, self.send, self.close_it):
            tile.set_measures(None if layout is not Layout.FULL else 288, 64)

    # Good -------------------------------------------------------------------------------

    def _show(self, found: Verdict) -> None:
        if found.word != "good":
            self._show_fact(fact_of(self.serving, found), found.word)
            return
        self._found = found
        self._what.set_text(found.wording[:1].upper() + found.wording[1:])
        self.sheet.show()
        self.main_word = self.tr("Use it now")
        self._say_good(found)

    def _say_good(self, found: Verdict) -> None:
        sentence = self.tr("Good until %1. From %2, %3.")
        sentence = sentence.replace("%1", day_in_words(found.last_day))
        sentence = sentence.replace("%2", found.from_name)
        self.say(sentence.replace("%3", day_in_words(found.issued_on)), ready=True)

    def _asked_who(self) -> None:
        """A name is told only of the same guest; what is personal is not for a friend."""
        if self._found is None:
            return
        friend = bool(self.who.chosen_keys()[0])
        self.guest.set_text("")
        if friend and self._found.personal:
            self.say(
                self.tr("It was meant for them in person. Ask the manager for something small."),
                ready=False,
            )
            return
        if friend:
            self.guest.set_text(self.tr("Say that we are glad to be recommended."))
        else:
            self.serving.ask(guest_of, self._text, then=self._show_guest)
        self._say_good(self._found)

    def _show_guest(self, guest: Guest) -> None:
        if not guest.address_as or self.who.chosen_keys() != [False]:
            return
        words = self.tr("%1: ask whether all is well now.")
        if guest.article:
            words = self.tr("%1: ask how it is with the %2.").replace("%2", guest.article)
        self.guest.set_text(words.replace("%1", guest.address_as))

    def activate_main(self) -> None:
        """Use it, once; for anything else the first way."""
        if self._found is None:
            self.moved_on.emit(FindCard())
            return
        chosen = self.who.chosen_keys()
        self.begin_act()
        self.serving.do(
            redeem,
            self._text,
            by_friend=chosen[0] if chosen else None,
            then=self._used,
            failed=self._not_used,
        )

    def show_missing(self) -> None:
        """Who brings it."""
        chips = self.who.chips()
        if self._found is not None and chips:
            chips[False].setFocus()

    def _used(self, done: Redeemed) -> None:
        self.act_done(done)

    def _not_used(self, failure: Failure) -> None:
        self.busy = False
        self.sheet.hide()
        self._found = None
        self._show_fact(failure.sentence, failure.code)

    # Anything else ----------------------------------------------------------------------

    def _cannot_tell(self, failure: Failure) -> None:
        self._show_fact(failure.sentence, failure.code)

    def _show_fact(self, sentence: str, fact: str) -> None:
        self._fact = fact
        self.fact.set_text(sentence)
        self.other.show()
        self.main_word = self.tr("Find the customer")
        self.say(self.tr("Nothing is lost: this is only for you to see."), ready=True)

    def _send(self) -> None:
        if self.busy:
            return
        self.begin_act()
        self.serving.do(
            send_to_manager,
            self._text,
            self._fact or "voucher_unknown",
            then=self._sent,
            failed=self.act_failed,
        )

    def _sent(self, _: UUID) -> None:
        self.act_done(SentToManager())
