"""What the columns of a file mean: guessed, looked at on its first rows, corrected by a touch."""

from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QWidget

from core.tills.files.kept import keep_mapping
from core.tills.files.mapping import NEEDED, Mapping, check_mapping, meanings_of
from core.tills.files.opening import ANY, Look, look
from core.tills.files.preview import Preview, preview
from core.tills.files.reading import facts_for_reading
from ui import background
from ui.background import Failure
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.office.tills.column_words import (
    ABOUT,
    DATES,
    ENCODINGS,
    SEPARATORS,
    about_word,
    meaning_word,
    preview_in_words,
    written_words,
)
from ui.office.tills.reading_page import read_beside
from ui.parts.chip import Chip, ChipRow
from ui.parts.flow import Flow
from ui.parts.result_list import ResultList
from ui.parts.row import Row
from ui.parts.section import Card, Label

_EXAMPLES = 3
_NOT_READ = ""
_WAYS = {"decimal": (".", ","), "dates": DATES, "tax_added": (False, True)}
_WAYS_TO_LOOK = {"separator": SEPARATORS, "encoding": ENCODINGS}


class ColumnsPage(CounterPage):
    """Laid over Tills: every column with what stands in it and what it is taken for."""

    def __init__(
        self, serving: Serving, path: Path, source: str, seen: Look, kept: Mapping | None
    ) -> None:
        super().__init__(serving)
        self.title = self.tr("What its columns mean")
        self.main_word = self.tr("Read it")
        self.back_word = self.tr("Close")
        self.can_park = False
        self._path, self._source, self._seen = path, source, seen
        self.mapping = kept or seen.mapping or Mapping("sales", {})
        self.about = ChipRow([(each, about_word(each)) for each in ABOUT], chip_height=44)
        self.about.chosen.connect(lambda about, _: self._change(about=about, columns={}))
        self.list = ResultList(self.tr("Columns"))
        self.list.chosen.connect(lambda _: self._offer())
        self.written: dict[str, Chip] = {}
        self._written = Flow(8)
        self.comes = Label("", 16)
        column = self.column(12)
        column.addWidget(Label(self.title, 28, bold=True))
        column.addWidget(self.about)
        column.addWidget(self.list, 1)
        column.addLayout(self._written)
        column.addWidget(Label(self.tr("What will come of it"), 16, bold=True))
        column.addWidget(self.comes)
        self.side = self._card()
        self.side_word = self.tr("What does this column mean?")
        self._show()

    def _card(self) -> QWidget:
        self.column_name = Label(
            self.tr("Touch a column that means something else."), 18, bold=True
        )
        self.meanings = ChipRow([], chip_height=44)
        self.meanings.chosen.connect(lambda meaning, _: self._mean(str(meaning)))
        card = Card(self.column_name, self.meanings, gap=12)
        card.column.addStretch(1)
        return card

    def first_focus(self) -> QWidget | None:
        """The columns."""
        return self.list

    # Showing ----------------------------------------------------------------------------

    def _show(self) -> None:
        self.about.choose(self.mapping.about)
        chosen = self.list.chosen_row()
        rows = [self._row(place, name) for place, name in enumerate(self._seen.header) if name]
        self.list.set_rows(rows, chosen=None if chosen is None else chosen.key)
        self._show_written()
        self._offer()
        self._look_ahead()

    def _row(self, place: int, name: str) -> Row:
        cells = [row[place].strip() for row in self._seen.rows if place < len(row)]
        examples = list(dict.fromkeys(cell for cell in cells if cell))[:_EXAMPLES]
        meaning = self._meaning_of(name)
        meant = meaning_word(meaning) if meaning else self.tr("not read")
        icon = "tick" if meaning else "minus"
        return Row(name, f"{name}: {meant}", " · ".join(examples), icon=icon)

    def _meaning_of(self, column: str) -> str:
        taken = self.mapping.columns.items()
        return next((meaning for meaning, name in taken if name == column), _NOT_READ)

    def _show_written(self) -> None:
        for chip in self.written.values():
            self._written.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.written = {
            way: Chip(words, height=44) for way, words in written_words(self.mapping).items()
        }
        for way, chip in self.written.items():
            chip.clicked.connect(partial(self._turn, way))
            self._written.addWidget(chip)

    def _offer(self) -> None:
        row = self.list.chosen_row()
        self.meanings.setVisible(row is not None)
        self.side_wanted = row is not None
        if row is not None:
            name = str(row.key)
            self.column_name.setText(name)
            known = [(each, meaning_word(each)) for each in meanings_of(self.mapping.about)]
            self.meanings.set_choices([*known, (_NOT_READ, self.tr("not read"))])
            self.meanings.choose(self._meaning_of(name))
        self.changed.emit()

    # Correcting -------------------------------------------------------------------------

    def _change(self, **changes: object) -> None:
        self.mapping = msgspec.structs.replace(self.mapping, **changes)
        self._show()

    def _mean(self, meaning: str) -> None:
        row = self.list.chosen_row()
        if row is None:
            return
        columns = {
            each: name
            for each, name in self.mapping.columns.items()
            if name != row.key and each != meaning
        }
        if meaning:
            columns[meaning] = str(row.key)
        self._change(columns=columns)

    def _turn(self, way: str, *_: object) -> None:
        """The next of the ways in which a file may be written."""
        ways: tuple[object, ...] = (_WAYS | _WAYS_TO_LOOK)[way]
        now = getattr(self.mapping, way)
        following = ways[(ways.index(now) + 1) % len(ways)] if now in ways else ways[0]
        self.mapping = msgspec.structs.replace(self.mapping, **{way: following})
        if way in _WAYS_TO_LOOK:
            self._look_anew()
        else:
            self._show()

    def _look_anew(self) -> None:
        """Other letters or signs between make other columns."""
        written = self.mapping

        def show(seen: Look) -> None:
            names = set(seen.header)
            fits = set(written.columns.values()) <= names
            guess = seen.mapping or Mapping(written.about, {})
            columns = written.columns if fits else guess.columns
            self._seen = seen
            self._change(columns=columns)

        shop = self.serving.shop
        background.run_latest(
            "columns",
            lambda: look(self._path, shop.ask(facts_for_reading), written),
            then=show,
            failed=self._wrong,
            owner=self,
        )

    def _look_ahead(self) -> None:
        shop, mapping = self.serving.shop, self.mapping
        if self._missing():
            self.comes.setText("")
            self._tell()
            return
        background.run_latest(
            "preview",
            lambda: preview(self._path, shop.ask(facts_for_reading), mapping),
            then=self._show_ahead,
            failed=self._wrong,
            owner=self,
        )

    def _show_ahead(self, found: Preview) -> None:
        self.comes.setText("\n".join(preview_in_words(found, self.serving)))
        self._tell()

    def _wrong(self, failure: Failure) -> None:
        self.comes.setText("")
        self.say(failure.sentence, ready=False)

    # Reading ----------------------------------------------------------------------------

    def _missing(self) -> str:
        """What the file cannot be read without, in words; empty where all is there."""
        for one_of in NEEDED[self.mapping.about]:
            if not set(one_of) & set(self.mapping.columns):
                return " / ".join(meaning_word(each) for each in one_of)
        return ""

    def _tell(self) -> None:
        missing = self._missing()
        if missing:
            words = self.tr("Still missing: %1. Touch its column.").replace("%1", missing)
            self.say(words, ready=False)
        else:
            self.say(self.tr("Kept for the next file with these columns."), ready=True)

    def show_missing(self) -> None:
        """A column to touch."""
        self.list.setFocus()

    def activate_main(self) -> None:
        """Keep what the columns mean, and read the file so."""
        check_mapping(self.mapping)
        self.begin_act()
        self.serving.do(
            keep_mapping,
            self._seen,
            self.mapping,
            then=lambda _: self._read(),
            failed=self.act_failed,
            owner=self,
        )

    def _read(self) -> None:
        page = read_beside(self.serving, self._path, ANY, self._source, self.mapping)
        self.moved_on.emit(page)
