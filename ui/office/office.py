"""What the office offers, one tile each."""

from PySide6.QtWidgets import QWidget

from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.layout import Layout
from ui.office.card_matters import CardMattersPage
from ui.office.money_back import MoneyBackPage
from ui.office.phrases import PhrasesPage
from ui.office.seasons import SeasonsPage
from ui.office.stock import StockPage
from ui.parts.flow import Even, Flow
from ui.parts.section import Label
from ui.parts.tile import Tile

ROOMS = (PhrasesPage, SeasonsPage, StockPage, MoneyBackPage, CardMattersPage)
"""What the tiles open."""

_THREE, _ONE = Even(most=3, least=200, widest=288), Even(most=1, least=200, widest=288)


class OfficePage(CounterPage):
    """Laid over the counter's page; moves on with the page that was chosen."""

    def __init__(self, serving: Serving) -> None:
        super().__init__(serving)
        self.title = self.tr("Office")
        self.consequence = self.tr("Touch what you would like to look after.")
        self.back_word = self.tr("Close")
        self.can_park = False
        says = self.tr("Greeting, apology, handing over")
        phrases = Tile(self.tr("What we say"), says, icon="message", width=None, height=120)
        phrases.clicked.connect(lambda: self.moved_on.emit(PhrasesPage(serving)))
        feasts = Tile(
            self.tr("Feast days"),
            self.tr("Confirmed by you each year"),
            icon="calendar",
            width=None,
            height=120,
        )
        feasts.clicked.connect(lambda: self.moved_on.emit(SeasonsPage(serving)))
        says = self.tr("Once a week, in two minutes")
        stock = Tile(self.tr("Count the gifts"), says, icon="gift", width=None, height=120)
        stock.clicked.connect(lambda: self.moved_on.emit(StockPage(serving)))
        says = self.tr("Beside the till's report")
        money = Tile(self.tr("Money back"), says, icon="coins", width=None, height=120)
        money.clicked.connect(lambda: self.moved_on.emit(MoneyBackPage(serving)))
        says = self.tr("Sent by the counter")
        cards = Tile(self.tr("Cards to look into"), says, icon="card", width=None, height=120)
        cards.clicked.connect(lambda: self.moved_on.emit(CardMattersPage(serving)))
        self.tiles = [phrases, feasts, stock, money, cards]
        column = self.column(16)
        column.addWidget(Label(self.title, 28, bold=True))
        self._flow = Flow(15)
        for tile in self.tiles:
            self._flow.addWidget(tile)
        column.addLayout(self._flow)
        column.addStretch(1)
        self.arrange(Layout.FULL)

    def first_focus(self) -> QWidget | None:
        """The first tile."""
        return self.tiles[0]

    def arrange(self, layout: Layout) -> None:
        """Three tiles beside each other, in the strip one."""
        self._flow.set_even(_ONE if layout is Layout.STRIP else _THREE)
