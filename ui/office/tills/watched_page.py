"""The folder into which the till drops its exports: which one, on or off, and what came last."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ui import theme
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.office.tills.report_words import report_in_words
from ui.parts.button import Button
from ui.parts.field import Field
from ui.parts.section import Label


class WatchedPage(CounterPage):
    """Laid over Tills; the folder is this PC's own."""

    def __init__(self, serving: Serving) -> None:
        super().__init__(serving)
        self.title = self.tr("Watched folder")
        self.main_word = self.tr("Watch it")
        self.back_word = self.tr("Close")
        self.can_park = False
        kept = serving.shop.this_pc.settings
        self.folder = Field(self.tr("The folder"))
        self.folder.set_hints(self.tr("where the till drops its exports"), self.tr("its path"))
        self.folder.setText(kept.watched_folder)
        self.browse = Button(self.tr("Choose …"), height=48)
        self.browse.clicked.connect(self._choose)
        self.till = Field(self.tr("The till it comes from"))
        self.till.set_hints(self.tr("empty: as the files call it"), self.tr("may stay empty"))
        self.till.setText(kept.watched_till)
        self.off = Button(self.tr("Watch it no more"), height=48)
        self.off.clicked.connect(self._end)
        self.last = Label("", 16)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.folder, 1)
        row.addWidget(self.browse)
        column = self.column(12)
        column.addWidget(Label(self.title, 28, bold=True))
        column.addLayout(row)
        column.addWidget(Label(self.till.accessibleName(), 14, ink="soft"))
        column.addWidget(self.till)
        column.addWidget(self.off)
        column.addWidget(self.last)
        column.addStretch(1)
        for field in (self.folder, self.till):
            field.textChanged.connect(lambda *_: self._tell())
        if serving.watching is not None:
            serving.watching.changed.connect(self._show)
        self._show()

    def first_focus(self) -> QWidget | None:
        """The folder."""
        return self.browse

    def _show(self) -> None:
        watched = bool(self.serving.shop.this_pc.settings.watched_folder)
        self.off.setVisible(watched)
        nothing = self.tr("Nothing was dropped into it yet.") if watched else ""
        self.last.setText("\n".join(self._last_in_words()) or nothing)
        self._tell()

    def _last_in_words(self) -> list[str]:
        """What came of the last file, or what is wrong with the folder."""
        watching = self.serving.watching
        if watching is None:
            return []
        if watching.failure is not None:
            return [watching.failure.sentence]
        last = watching.last
        if last is None:
            return []
        said = [last.refused] if last.done is None else report_in_words(last.done)
        where = self.tr("%1 lies in “%2” now.").replace("%1", last.moved_to.name)
        return [*said, where.replace("%2", last.moved_to.parent.name)]

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Which folder?"))
        if folder:
            self.folder.setText(folder)

    def _missing(self) -> tuple[Field, str] | None:
        folder = self.folder.text().strip()
        if not folder or not Path(folder).is_dir():
            return self.folder, self.tr("Choose the folder into which the till exports.")
        return None

    def _tell(self) -> None:
        missing = self._missing()
        words = self.tr("What is dropped there is read within seconds, then moved to “done”.")
        self.say(missing[1] if missing else words, ready=missing is None)

    def show_missing(self) -> None:
        """The folder."""
        missing = self._missing()
        if missing is not None:
            missing[0].setFocus()

    def activate_main(self) -> None:
        """Watch this folder from now on."""
        self._set(self.folder.text().strip(), self.till.text().strip())

    def _end(self) -> None:
        self._set("", self.till.text().strip())

    def _set(self, folder: str, till: str) -> None:
        self.serving.shop.this_pc.change(watched_folder=folder, watched_till=till)
        self._show()
