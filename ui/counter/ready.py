"""The first page of a visit: scan what they brought, or type."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.finding.anything import Answer, find_anything
from core.gestures.seasons import SeasonAhead, seasons_to_confirm
from core.goods.products import ProductView
from core.goods.sales import sales_up_to
from core.recovery.phrases import greeting
from core.recovery.to_confirm import ToConfirm, to_confirm
from core.recovery.view import Waiting, waiting
from ui import theme
from ui.counter.counter_page import CounterPage
from ui.counter.finding_words import person_row, product_row, sale_row
from ui.counter.serving import Serving
from ui.counter.words import quoted, staff_language
from ui.layout import Layout
from ui.parts.button import Button
from ui.parts.field import Field
from ui.parts.flow import Even, Flow
from ui.parts.keypad import Keypad
from ui.parts.result_list import ResultList
from ui.parts.row import Row
from ui.parts.section import Label
from ui.parts.sentence import Sentence
from ui.parts.slot import Slot
from ui.parts.tile import Tile

_PEOPLE, _PRODUCTS, _SALES = 3, 3, 4
_SEASONS = "seasons"
_HOUR, _DAY = 60, 24 * 60
_TO_CONFIRM = "confirm"
_THREE_TILES = Even(most=3, least=96)


@dataclass(frozen=True)
class Heard:
    """What is known when the search begins: words, the article in hand, the person, a swap."""

    text: str = ""
    product: ProductView | None = None
    till_customer: int | None = None
    sale_line: int | None = None
    swap: bool = False


@dataclass(frozen=True)
class NothingBrought:
    """It is about a dish, a service or a delivery."""


@dataclass(frozen=True)
class FeastDays:
    """The feast days are to be confirmed."""


@dataclass(frozen=True)
class TillsWanted:
    """The till's sales are to be read in."""


@dataclass(frozen=True)
class CardLost:
    """They lost a card: it is looked for among those given, by these words."""

    text: str


@dataclass(frozen=True)
class Resume:
    """A case that waits is taken up again."""

    case: UUID


class ReadyPage(CounterPage):
    """Moves on with what was heard, or with a case that waits."""

    step = None
    walked = 0.0
    at_rest = True

    def __init__(self, serving: Serving) -> None:
        super().__init__(serving)
        self.title = self.tr("Ready")
        self.main_word = self.tr("Find")
        self.back_word = self.tr("Lock")
        self.can_park = False
        self.ready = False
        words = serving.phrases(serving.shop.about.languages[0])
        self._greeting = quoted(greeting(words, None).text)
        self.consequence = self._greeting
        self._answer: Answer | None = None
        self._lay_out()
        self.keypad = Keypad(self.tr("Last 4 of the phone"), 4)
        self.keypad.completed.connect(lambda digits: self.moved_on.emit(Heard(digits)))
        self.keypad.changed.connect(self._keyed)
        self.keypad.letters_wanted.connect(self.search.ask_for_keys)
        self.side = self.keypad
        self.side_word = self.keypad.accessibleName()
        self._cases: tuple[Row, ...] = ()
        self._to_confirm: tuple[Row, ...] = ()
        self._seasons: tuple[Row, ...] = ()
        serving.ask(waiting, then=self._show_waiting)
        if serving.person is not None and serving.person.may("office"):
            serving.ask(seasons_to_confirm, then=self._show_seasons)
        serving.ask(sales_up_to, then=self._show_first_day)
        self._count_to_confirm()

    def _lay_out(self) -> None:
        self.search = Field(self.tr("Scan what they brought, or type"), icon_name="search")
        self.search.textChanged.connect(self._typed)
        self.heading = Sentence(size=28, lines=1, least=16, bold=True)
        self.side_slot = Slot()
        self.below = QWidget()
        self.results = ResultList(self.tr("What fits"), at_once=True)
        self.results.hide()
        self.results.chosen.connect(self._take)
        column = self.column(8)
        for part in (self.heading, self.search, self.side_slot, self.below):
            column.addWidget(part)
        column.addWidget(self.results, 1)
        column.addStretch(0)
        self._lay_out_below()

    def _lay_out_below(self) -> None:
        self.we_sell = Tile(self.tr("We sell that here"), icon="shoe")
        self.swap = Tile(self.tr("Only a swap"), icon="swap")
        self.nothing = Tile(self.tr("Nothing to bring back"), icon="coffee")
        self.nothing.clicked.connect(lambda: self.moved_on.emit(NothingBrought()))
        self.we_sell.clicked.connect(lambda: self._pick(swap=False))
        self.swap.clicked.connect(lambda: self._pick(swap=True))
        self._tiles = Flow(even=_THREE_TILES)
        for tile in (self.we_sell, self.nothing, self.swap):
            self._tiles.addWidget(tile)
        self.waiting_heading = Label(self.tr("Waiting"), 16, bold=True)
        self.waiting = ResultList(
            self.tr("Waiting"),
            empty=self.tr("Nobody waits. An open case would stand here."),
            at_once=True,
        )
        self.waiting.chosen.connect(self._take_waiting)
        self.first_day = Sentence(size=16, lines=4, least=14)
        self.first_day.hide()
        self.read_till = Button(self.tr("Read the till's sales"), icon="box", height=56)
        self.read_till.clicked.connect(lambda: self.moved_on.emit(TillsWanted()))
        self.read_till.hide()
        column = QVBoxLayout(self.below)
        column.setSpacing(theme.px(8))
        column.addLayout(self._tiles)
        column.addWidget(self.first_day)
        column.addWidget(self.read_till)
        column.addWidget(self.waiting_heading)
        column.addWidget(self.waiting, 4)
        column.addStretch(1)

    def first_focus(self) -> QWidget | None:
        """The search field."""
        return self.search

    def arrange(self, layout: Layout) -> None:
        """In the strip the keys stand below the one field, and write into it."""
        super().arrange(layout)
        strip = self.in_strip
        heading = self.search.accessibleName()
        self.heading.set_text(self.tr("Scan it, or last 4 of the phone") if strip else heading)
        self.heading.setFixedHeight(theme.px(24 if strip else 40))
        self.search.set_measures(*((48, 18) if strip else (72, 20)))
        self.search.set_hints(
            self.tr("name · last 4 of the phone · item · “two weeks ago” · voucher"),
            self.tr("name, item, day, voucher"),
        )
        self.keypad.arrange(strip=strip, only_keys=strip)
        self._show_keys()
        self._arrange_tiles()
        margin = theme.px(8 if strip else 16)
        self.below.layout().setContentsMargins(0, margin, 0, 0)
        self._measure_waiting()

    def _arrange_tiles(self) -> None:
        """With words below their names, where there is room for them."""
        full = not self.in_strip
        self._tiles.set_gap(15 if full else 8)
        words = {
            self.we_sell: self.tr("Pick the item"),
            self.nothing: self.tr("Food, service, delivery"),
            self.swap: self.tr("Size, colour, changed mind"),
        }
        for tile, below in words.items():
            tile.set_words(tile.text(), below if full else "")
            tile.set_measures(None, 120 if full else 68)

    def _measure_waiting(self) -> None:
        """The strip scrolls as a whole, so that all who wait have their rows in it."""
        count = self.waiting.rows.rowCount()
        shown = self.waiting.height_for(count if self.in_strip else min(2, count))
        self.waiting.setMinimumHeight(shown)
        self.waiting_heading.setVisible(bool(count) and not self.in_strip)
        self.waiting.setVisible(bool(count))

    def _show_first_day(self, up_to: datetime | None) -> None:
        """Nothing was read in yet: say what works, and how."""
        if up_to is None:
            self.first_day.set_text(
                self.tr(
                    "No sales read in yet. “We sell that here” works now: an article that is "
                    "entered there once, with its price, is known from then on."
                )
            )
            self.first_day.show()
            self.read_till.setVisible(self.serving.may("office"))

    # Waiting ----------------------------------------------------------------------------

    def look_again(self) -> None:
        """Somebody waits no more."""
        self.serving.ask(waiting, then=self._show_waiting)

    def _count_to_confirm(self) -> None:
        """A manager reads in one quiet line how much was done with nobody near."""
        if self.serving.person is not None and self.serving.may("approve"):
            me = self.serving.person.id
            self.serving.ask(to_confirm, me, then=self._show_to_confirm, owner=self)

    def _show_to_confirm(self, waits: tuple[ToConfirm, ...]) -> None:
        title = self.tr("To look at")
        detail = self.tr("%n done with nobody near", "", len(waits))
        self._to_confirm = (Row(_TO_CONFIRM, title, detail, icon="tick"),) if waits else ()
        self._show_all_that_waits()

    def _show_waiting(self, cases: tuple[Waiting, ...]) -> None:
        printing = self.serving.printing
        self._cases = tuple(self._waiting_row(case) for case in cases if case.case not in printing)
        self._show_all_that_waits()

    def _show_seasons(self, seasons: tuple[SeasonAhead, ...]) -> None:
        """Who looks after the shop is told of the feast days that wait to be confirmed."""
        if seasons:
            names = [each.names.get(staff_language(), each.names["en"]) for each in seasons]
            detail = self.tr("to be confirmed: %1").replace("%1", ", ".join(names))
            self._seasons = (Row(_SEASONS, self.tr("Feast days"), detail, icon="calendar"),)
            self._show_all_that_waits()

    def _show_all_that_waits(self) -> None:
        self.waiting.set_rows([*self._cases, *self._to_confirm, *self._seasons])
        self._measure_waiting()

    def _take_waiting(self, row: Row) -> None:
        if row.key == _TO_CONFIRM:
            self.waiting.choose(None)
            self.look_wanted.emit(self._count_to_confirm)
        else:
            self.moved_on.emit(FeastDays() if row.key == _SEASONS else Resume(row.key))

    def _waiting_row(self, case: Waiting) -> Row:
        article = case.article
        if case.more_articles:
            article = self.tr("%1 and %2 more").replace("%1", article)
            article = article.replace("%2", str(case.more_articles))
        step = {
            "fix": self.tr("to be fixed"),
            "care": self.tr("fixed, not said sorry yet"),
            "extra": self.tr("a little extra is next"),
            "hand_over": self.tr("to be handed over"),
        }[case.step]
        if case.paper_due:
            step = self.tr("the printer did not answer")
        detail = self.tr("%1 · with %2 · %3").replace("%1", step).replace("%2", case.colleague)
        return Row(
            case.case,
            " · ".join(part for part in (case.initials, article) if part),
            detail.replace("%3", self._how_long(case.since)),
            icon="waiting",
        )

    def _how_long(self, since: datetime) -> str:
        """How long a visit has waited: minutes, then hours, then days."""
        minutes = _minutes_since(since, self.serving.shop.clock.now())
        if minutes < _HOUR:
            return self.tr("%n min", "", minutes)
        if minutes < _DAY:
            return self.tr("%n h", "", minutes // _HOUR)
        days = minutes // _DAY
        return self.tr("since yesterday") if days == 1 else self.tr("%n days", "", days)

    # Search as you type -----------------------------------------------------------------

    def _typed(self, text: str) -> None:
        self.ready = bool(text.strip())
        self.consequence = self._greeting
        searching = len(text.strip()) > 1
        self.below.setVisible(not searching)
        self.results.setVisible(searching)
        if text != self.keypad.digits():
            self.keypad.clear()
        self._show_keys()
        self.changed.emit()
        if searching:
            self.serving.ask_latest("ready", find_anything, text, then=self._show_found)

    def _show_keys(self) -> None:
        """In the strip letters take the place of the keys."""
        searching = self.in_strip and len(self.search.text().strip()) > 1
        self.side_slot.setVisible(not searching or bool(self.keypad.digits()))

    def _keyed(self, digits: str) -> None:
        """In the strip the field shows what was touched."""
        if self.in_strip:
            self.search.setText(digits)

    def _show_found(self, answer: Answer) -> None:
        self._answer = answer
        money = self.serving
        rows = [person_row(each) for each in answer.people[:_PEOPLE]]
        rows += [product_row(each, money) for each in answer.products[:_PRODUCTS]]
        rows += [sale_row(each, money) for each in answer.sales[:_SALES]]
        lost = self.tr("They lost a card: look among those given")
        rows.append(Row(("lost", self.search.text().strip()), lost, icon="card"))
        if answer.voucher is not None:
            rows = [Row(("voucher", answer.voucher), self.tr("Look at this voucher"), icon="card")]
        self.results.set_empty(self.tr("Nothing fits yet. Type on, or choose “We sell that here”."))
        self.results.set_rows(rows)

    def _take(self, row: Row) -> None:
        kind, key = row.key
        answer = self._answer
        if answer is None:
            return
        if kind == "lost":
            self.moved_on.emit(CardLost(key))
        elif kind == "person":
            self.moved_on.emit(Heard(till_customer=key))
        elif kind == "product":
            chosen = next(each for each in answer.products if each.id == key)
            self.moved_on.emit(Heard(product=chosen))
        else:
            self.moved_on.emit(Heard(self.search.text(), sale_line=key if kind == "sale" else None))

    def activate_main(self) -> None:
        """Find what was typed."""
        self.moved_on.emit(Heard(self.search.text().strip()))

    def show_missing(self) -> None:
        """Something to search for."""
        self.search.setFocus()
        self.say(self.tr("Scan the article, or type a name, an item, the last 4 of the phone."))

    def scanned(self, text: str) -> bool:
        """Whatever was scanned is looked for: article, bill or voucher."""
        self.moved_on.emit(Heard(text))
        return True

    def _pick(self, *, swap: bool) -> None:
        self.pick_wanted.emit(
            self.tr("What did they bring?"),
            lambda product: self.moved_on.emit(Heard(product=product, swap=swap)),
        )


def _minutes_since(moment: datetime, now: datetime) -> int:
    return max(0, round((now - moment).total_seconds() / 60))
