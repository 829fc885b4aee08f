"""What a voucher is: laid over the page, which stays as it is beneath."""

from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.recovery.redeem import Redeemed, redeem
from core.vouchers.verdict import Verdict, verdict
from ui import theme
from ui.background import Failure
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving, day_in_words
from ui.parts.chip import ChipRow
from ui.parts.section import Label
from ui.parts.sentence import Sentence
from ui.parts.surface import paint_tick
from ui.parts.tile import Tile


class GoodTick(QWidget):
    """The large tick of a good voucher."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(theme.px(side), theme.px(side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Circle and tick."""
        del event
        painter = QPainter(self)
        paint_tick(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2))
        painter.end()


class VerdictPage(CounterPage):
    """Good: *Use it now*. Anything else: the fact, and what can be done. Moves on when used."""

    def __init__(self, serving: Serving, text: str) -> None:
        super().__init__(serving)
        self.title = self.tr("Voucher")
        self.back_word = self.tr("Close")
        self.can_park = False
        self._text = text
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(16))
        self.who = ChipRow([])
        asked_by = None if serving.person is None else serving.person.id
        serving.ask(verdict, text, asked_by, then=self._show, failed=self._cannot_tell)

    # Good -------------------------------------------------------------------------------

    def _show(self, found: Verdict) -> None:
        if found.word == "good":
            self._show_good(found)
        else:
            self._show_fact(self._fact(found))

    def _show_good(self, found: Verdict) -> None:
        self.sheet = QWidget()
        self.sheet.setObjectName("good")
        self.who = ChipRow(
            [(False, self.tr("The same guest")), (True, self.tr("A friend brings it"))],
            chip_width=320,
            chip_height=64,
        )
        words = QVBoxLayout()
        words.setSpacing(theme.px(16))
        title = Label(self.tr("Yes, with pleasure"), 52, bold=True, ink="on_good")
        wording = found.wording[:1].upper() + found.wording[1:]
        words.addWidget(title)
        words.addWidget(Sentence(wording, size=30, lines=3, least=20, ink="on_good"))
        words.addSpacing(theme.px(16))
        words.addWidget(self.who)
        words.addStretch(1)
        row = QHBoxLayout(self.sheet)
        row.setContentsMargins(theme.px(20), theme.px(40), theme.px(20), theme.px(20))
        row.setSpacing(theme.px(24))
        column = QVBoxLayout()
        column.addWidget(GoodTick(120))
        column.addStretch(1)
        row.addLayout(column)
        row.addLayout(words, 1)
        self._column.addWidget(self.sheet, 1)
        self.main_word = self.tr("Use it now")
        sentence = self.tr("Good until %1. From %2, %3.")
        sentence = sentence.replace("%1", day_in_words(found.last_day))
        sentence = sentence.replace("%2", found.from_name)
        self.say(sentence.replace("%3", day_in_words(found.issued_on)), ready=True)

    def activate_main(self) -> None:
        """Use it, once; for anything else the first way."""
        if self.main_word != self.tr("Use it now"):
            self.moved_on.emit(self)
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

    def _used(self, done: Redeemed) -> None:
        self.act_done(done)

    def _not_used(self, failure: Failure) -> None:
        self.busy = False
        self.sheet.hide()
        self._show_fact(failure.sentence)

    # Anything else ----------------------------------------------------------------------

    def _cannot_tell(self, failure: Failure) -> None:
        self._show_fact(failure.sentence)

    def _show_fact(self, fact: str) -> None:
        self._column.addWidget(Label(self.tr("Let me look into this"), 28, bold=True))
        self._column.addWidget(Sentence(fact, size=18, lines=4, least=16))
        find = Tile(self.tr("Find the customer"), icon="search", height=64)
        close = Tile(self.tr("Close"), icon="close", height=64)
        find.clicked.connect(partial(self.moved_on.emit, self))
        close.clicked.connect(self.went_back)
        row = QHBoxLayout()
        row.setSpacing(theme.px(15))
        row.addWidget(find)
        row.addWidget(close)
        row.addStretch(1)
        self._column.addSpacing(theme.px(16))
        self._column.addLayout(row)
        self._column.addStretch(1)
        self.main_word = self.tr("Find the customer")
        self.say(self.tr("Nothing is lost: this is only for you to see."), ready=True)

    def _fact(self, found: Verdict) -> str:
        if found.used is not None:
            words = self.tr("Used on %1 at %2, served by %3.")
            words = words.replace("%1", self.serving.day_and_time(found.used.at))
            return words.replace("%2", found.used.branch).replace("%3", found.used.by)
        day = day_in_words(found.last_day)
        return {
            "expired": self.tr("It was good until %1. The manager may give a new one.").replace(
                "%1", day
            ),
            "void": self.tr("This card was cancelled. A new one may have been given instead."),
            "not_handed_over": self.tr("This card was made and never handed over."),
            "ready": self.tr("This card was not given to anybody yet. Put it back on its stack."),
            "clock_behind": self.tr(
                "This PC's clock is behind, so nobody can tell. Set date and time, then scan again."
            ),
            "own": self.tr("You gave this card yourself: a colleague takes it in."),
        }.get(found.word, "")
