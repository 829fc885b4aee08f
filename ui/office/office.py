"""What the office offers, one tile each."""

from functools import partial

from PySide6.QtWidgets import QWidget

from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.layout import Layout
from ui.office.card_matters import CardMattersPage
from ui.office.money_back import MoneyBackPage
from ui.office.one_person import OnePersonPage
from ui.office.phrases import PhrasesPage
from ui.office.seasons import SeasonsPage
from ui.office.stock import StockPage
from ui.office.tills.tills import TillsPage
from ui.parts.flow import Even, Flow
from ui.parts.section import Label
from ui.parts.tile import Tile

ROOMS = (
    PhrasesPage,
    SeasonsPage,
    StockPage,
    MoneyBackPage,
    CardMattersPage,
    OnePersonPage,
    TillsPage,
)
"""What the tiles open, in their order."""

_THREE, _ONE = Even(most=3, least=200, widest=288), Even(most=1, least=200, widest=288)


class OfficePage(CounterPage):
    """Laid over the counter's page; moves on with the page that was chosen."""

    def __init__(self, serving: Serving) -> None:
        super().__init__(serving)
        self.title = self.tr("Office")
        self.consequence = self.tr("Touch what you would like to look after.")
        self.back_word = self.tr("Close")
        self.can_park = False
        words = (
            (self.tr("What we say"), self.tr("Greeting, apology, handing over"), "message"),
            (self.tr("Feast days"), self.tr("Confirmed by you each year"), "calendar"),
            (self.tr("Count the gifts"), self.tr("Once a week, in two minutes"), "gift"),
            (self.tr("Money back"), self.tr("Beside the till's report"), "coins"),
            (self.tr("Cards to look into"), self.tr("Sent by the counter"), "card"),
            (self.tr("Two that may be one"), self.tr("One customer, known twice"), "person"),
            (self.tr("Tills"), self.tr("Sales and customers are read in"), "box"),
        )
        self.tiles: list[Tile] = []
        self._flow = Flow(15)
        for room, (name, says, icon) in zip(ROOMS, words, strict=True):
            tile = Tile(name, says, icon=icon, width=None, height=120)
            tile.clicked.connect(partial(self._open, room))
            self.tiles.append(tile)
            self._flow.addWidget(tile)
        column = self.column(16)
        column.addWidget(Label(self.title, 28, bold=True))
        column.addLayout(self._flow)
        column.addStretch(1)
        self.arrange(Layout.FULL)

    def _open(self, room: type[CounterPage], *_: object) -> None:
        self.moved_on.emit(room(self.serving))

    def first_focus(self) -> QWidget | None:
        """The first tile."""
        return self.tiles[0]

    def arrange(self, layout: Layout) -> None:
        """Three tiles beside each other, in the strip one."""
        self._flow.set_even(_ONE if layout is Layout.STRIP else _THREE)
