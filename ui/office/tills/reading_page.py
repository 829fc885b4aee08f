"""What is being read: how far, how long still; then what came of it, and the rows it missed."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from core.tills.reading import ReadIn
from core.tills.till_data import BadRow
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.office.tills.reading import Reading, reason_in_words
from ui.office.tills.report_words import number, progress_in_words, report_in_words
from ui.parts.button import Button
from ui.parts.meter import Meter
from ui.parts.result_list import ResultList
from ui.parts.row import Row
from ui.parts.section import Label

if TYPE_CHECKING:
    from core.tills.files.mapping import Mapping

_LONGEST_CELLS = 60
_PROBLEMS = "problems.csv"
"""In the shop's folder: the rows of the last file that could not be read."""


class ReadingPage(CounterPage):
    """Laid over Tills; closed, the reading goes on, and Tills leads back here."""

    def __init__(self, serving: Serving, reading: Reading) -> None:
        super().__init__(serving)
        self._reading = reading
        self.title = reading.name
        self.back_word = self.tr("Close")
        self.can_park = False
        self.meter = Meter(self.tr("How far it has come"))
        self.words = Label("", 18)
        self.stop = Button(self.tr("Stop"), height=48)
        self.stop.clicked.connect(self._stop)
        self.missed = Label("", 18, bold=True)
        self.list = ResultList(self.tr("Rows that could not be read"))
        self.save = Button(self.tr("Save as a CSV"), height=48)
        self.save.clicked.connect(self._save)
        column = self.column(16)
        column.addWidget(Label(self.title, 28, bold=True))
        for part in (self.meter, self.words, self.stop, self.missed):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self.save)
        column.addStretch(0)
        reading.changed.connect(self._look)
        self._look()

    def first_focus(self) -> QWidget | None:
        """The way to stop it, while there is something to stop."""
        return None if self._reading.is_over else self.stop

    def _look(self) -> None:
        reading = self._reading
        for part in (self.meter, self.stop):
            part.setVisible(not reading.is_over)
        came_to = reading.came_to
        problems = came_to.problems if came_to else ()
        for other in (self.missed, self.list):
            other.setVisible(bool(problems))
        self.save.setVisible(bool(problems) and reading.problems is not None)
        if came_to is not None:
            self._show_report(came_to)
        elif reading.failure is not None:
            self.words.setText(reading.failure.sentence)
            self._tell("")
        else:
            self._show_progress()

    def _show_progress(self) -> None:
        progress = self._reading.progress
        self.words.setText(
            self.tr("Opening it …") if progress is None else progress_in_words(progress)
        )
        self.meter.fill(progress.share if progress else 0.0)
        self.say(self.tr("It goes on if you close this, and the counter serves meanwhile."))

    def _show_report(self, came_to: ReadIn) -> None:
        self.words.setText("\n".join(report_in_words(came_to)))
        if came_to.problems:
            words = self.tr("%1 rows could not be read")
            if came_to.problem_count == 1:
                words = self.tr("One row could not be read")
            self.missed.setText(words.replace("%1", number(came_to.problem_count)))
            self.list.set_rows(
                [self._row(place, bad) for place, bad in enumerate(came_to.problems)]
            )
        took = self.tr("It took %1 s.").replace("%1", number(round(came_to.seconds)))
        if came_to.problems and self._reading.problems is not None:
            took = self.tr("All other rows are in. Save the list, mend it, and read it as a file.")
        self._tell(took)

    def _tell(self, sentence: str) -> None:
        self.main_word = self.tr("Done")
        self.say(sentence, ready=True)

    def _row(self, place: int, bad: BadRow) -> Row:
        where = self.tr("Row %1").replace("%1", number(bad.row)) if bad.row else self._reading.name
        cells = " · ".join(cell for cell in bad.cells if cell.strip())[:_LONGEST_CELLS]
        title = ": ".join(part for part in (where, cells) if part)
        return Row(place, title, reason_in_words(bad), icon="warning")

    def activate_main(self) -> None:
        """Seen."""
        self.moved_on.emit(None)

    def _stop(self) -> None:
        self._reading.cancel()
        self.stop.setEnabled(False)
        self.say(self.tr("Stopping …"))

    def _save(self) -> None:
        title = self.tr("Where to keep the list?")
        path, _ = QFileDialog.getSaveFileName(self, title, "problems.csv", "CSV (*.csv)")
        if path:
            self.keep_problems(Path(path))

    def keep_problems(self, path: Path) -> None:
        """Keep the list of bad rows as a file, to mend and read again."""
        kept = self._reading.problems
        if kept is None:
            return
        try:
            shutil.copyfile(kept, path)
        except OSError:
            self.say(self.tr("Nothing can be written there. Choose another folder."))
        else:
            self.say(self.tr("Kept. Mend the rows in it, and read it as a file."))


def read_beside(
    serving: Serving, path: Path, kind: str, source: str, mapping: "Mapping | None" = None
) -> ReadingPage:
    """Begin to read a file as the till `source`, and the page that shows how far it comes."""
    from core.tills.files.reading import read_file

    problems = serving.shop.folder / _PROBLEMS
    problems.unlink(missing_ok=True)
    reading = Reading(serving, path.name, problems)
    reading.begin(read_file, path, kind, source, problems, reason_in_words, mapping=mapping)
    serving.reading = reading
    return ReadingPage(serving, reading)
