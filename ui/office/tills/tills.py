"""The tills whose sales are known: how fresh each is, and the ways to read more."""

from PySide6.QtWidgets import QWidget

from core.tills.reading import CutOff, cut_off, go_on_reading
from core.tills.sources import Source, sources
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.layout import Layout
from ui.office.tills.database import DatabasePage
from ui.office.tills.read_file import ReadFilePage
from ui.office.tills.reading import Reading
from ui.office.tills.reading_page import ReadingPage
from ui.office.tills.report_words import number, progress_in_words
from ui.office.tills.unsure_page import UnsurePage
from ui.office.tills.watched_page import WatchedPage
from ui.parts.button import Button
from ui.parts.flow import Even, Flow
from ui.parts.result_list import ResultList
from ui.parts.row import Row
from ui.parts.section import Label
from ui.parts.tile import Tile

_THREE, _ONE = Even(most=3, least=200, widest=288), Even(most=1, least=200)


class TillsPage(CounterPage):
    """Laid over the office: what was read in, and files, databases and folders to read."""

    def __init__(self, serving: Serving) -> None:
        super().__init__(serving)
        self.title = self.tr("Tills")
        self.back_word = self.tr("Close")
        self.can_park = False
        self.read_file = Tile(
            self.tr("Read a file"),
            self.tr("What the till exports"),
            icon="box",
            width=None,
            height=96,
        )
        self.read_file.clicked.connect(lambda: self._open(ReadFilePage(serving)))
        self.read_database = Tile(
            self.tr("A till's database"),
            self.tr("opensourcepos, uniCenta, Tryton, Odoo"),
            icon="scan",
            width=None,
            height=96,
        )
        self.read_database.clicked.connect(lambda: self._open(DatabasePage(serving)))
        self.tiles = [self.read_file, self.read_database]
        self.ask = Tile(
            self.tr("Which sale was it?"),
            self.tr("Given back at the till"),
            icon="return",
            width=None,
            height=96,
        )
        self.ask.clicked.connect(lambda: self._open(UnsurePage(serving)))
        self.watched = Tile(
            self.tr("Watched folder"),
            self.tr("Exports are read by themselves"),
            icon="waiting",
            width=None,
            height=96,
        )
        self.watched.clicked.connect(lambda: self._open(WatchedPage(serving)))
        self._flow = Flow(15)
        for tile in (*self.tiles, self.watched, self.ask):
            self._flow.addWidget(tile)
        self.under_way = Button("", icon="waiting", height=56)
        self.under_way.clicked.connect(self._show_reading)
        self.list = ResultList(
            self.title,
            empty=self.tr(
                "Nothing was read in yet. Export the sales at your till as a file, and read it "
                "here: it takes five minutes, and from then on a sale is found without its paper."
            ),
        )
        self._cut_off: tuple[CutOff, ...] = ()
        self.go_on = Button("", icon="return", height=56)
        self.go_on.clicked.connect(self._go_on)
        self.go_on.hide()
        column = self.column(16)
        column.addWidget(Label(self.title, 28, bold=True))
        column.addLayout(self._flow)
        column.addWidget(self.under_way)
        column.addWidget(self.go_on)
        column.addWidget(self.list, 1)
        self.arrange(Layout.FULL)
        self.look()

    def first_focus(self) -> QWidget | None:
        """The first way to read."""
        return self.tiles[0]

    def arrange(self, layout: Layout) -> None:
        """Tiles beside each other, in the strip one."""
        super().arrange(layout)
        self._flow.set_even(_ONE if layout is Layout.STRIP else _THREE)

    def _open(self, page: CounterPage) -> None:
        self.sheet_wanted.emit(page)
        page.moved_on.connect(self._opened)  # after the sheet has gone
        page.went_back.connect(self.look)

    def _opened(self, to: object) -> None:
        if isinstance(to, CounterPage):
            self._open(to)
        else:
            self.look()

    def look(self) -> None:
        """Look again at what was read in, and at what is being read."""
        reading = self.serving.reading
        if reading is not None:
            reading.changed.connect(self._tell_reading)
        self._tell_reading()
        doing = self.tr("Counting the sales …")
        self.serving.ask_latest("tills", sources, then=self._show, doing=doing)
        self.serving.ask(cut_off, then=self._offer_to_go_on, owner=self)

    def _offer_to_go_on(self, readings: tuple[CutOff, ...]) -> None:
        """A reading that was cut off, by a power cut such as it is, goes on where it stood."""
        reading = self.serving.reading
        self._cut_off = readings if reading is None or reading.is_over else ()
        self.go_on.setVisible(bool(self._cut_off))
        if self._cut_off:
            words = self.tr("Go on reading: %1, which was cut off")
            self.go_on.setText(words.replace("%1", self._cut_off[0].name))

    def _go_on(self) -> None:
        """Finish what was cut off, from what was laid aside."""
        first = self._cut_off[0]
        reading = Reading(self.serving, first.name)
        reading.begin(go_on_reading, first.id)
        self.serving.reading = reading
        self.go_on.hide()
        self._open(ReadingPage(self.serving, reading))

    def _tell_reading(self) -> None:
        reading = self.serving.reading
        self.under_way.setVisible(reading is not None)
        for tile in self.tiles:
            tile.setEnabled(reading is None or reading.is_over)
        if reading is None:
            return
        words = self.tr("Read last: %1")
        if not reading.is_over:
            words = self.tr("Being read: %1")
            if reading.progress is not None:
                words = f"{words} · {progress_in_words(reading.progress)}"
        self.under_way.setText(words.replace("%1", reading.name))

    def _show_reading(self) -> None:
        if self.serving.reading is not None:
            self._open(ReadingPage(self.serving, self.serving.reading))

    def _show(self, found: tuple[Source, ...]) -> None:
        self.list.set_rows([self._row(each) for each in found])
        if found:
            self.say(self.tr("What is read twice changes nothing. Read as often as you like."))
        else:
            self.say(self.tr("Nothing was read in yet. Begin with a file that the till exports."))

    def _row(self, source: Source) -> Row:
        up_to = self.tr("customers only")
        if source.up_to is not None:
            up_to = self.tr("sales up to %1").replace("%1", self.serving.day_and_time(source.up_to))
        counts = [
            self.tr("%1 sales").replace("%1", number(source.sales)),
            self.tr("%1 customers").replace("%1", number(source.customers)),
        ]
        if source.read_at is not None:
            read = self.tr("read %1").replace("%1", self.serving.day_and_time(source.read_at))
            counts.append(read)
        if source.problems:
            missed = self.tr("%1 rows could not be read")
            counts.append(missed.replace("%1", number(source.problems)))
        return Row(source.name, f"{source.name} · {up_to}", " · ".join(counts), icon="box")
