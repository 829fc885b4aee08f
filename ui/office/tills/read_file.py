"""A file to read: which one, of what kind, and whose sales it holds."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from core.shop import Shop
from ui import background, theme
from ui.background import Failure
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.office.tills.kinds import kind_word
from ui.office.tills.reading_page import read_beside
from ui.parts.button import Button
from ui.parts.chip import ChipRow
from ui.parts.field import Field
from ui.parts.section import Label

if TYPE_CHECKING:
    from core.tills.files.mapping import Mapping
    from core.tills.files.opening import Look

    _Found = tuple[Look, Mapping | None]

_ANY = "csv"
_ENDINGS = ("csv", "txt", "tsv", "xlsx", "gz", "xz")


class ReadFilePage(CounterPage):
    """Laid over Tills: the kind is guessed from the file's header, and can be changed."""

    def __init__(self, serving: Serving) -> None:
        super().__init__(serving)
        self.title = self.tr("Read a file")
        self.main_word = self.tr("Read it")
        self.back_word = self.tr("Close")
        self.can_park = False
        self.path = Field(self.tr("The file"))
        self.path.set_hints(self.tr("an export of the till: CSV, Excel"), self.tr("CSV, Excel"))
        self.path.setProperty("takes_enter", True)
        self.path.returnPressed.connect(self._guess)
        self.path.editingFinished.connect(self._guess)
        self.browse = Button(self.tr("Choose …"), height=48)
        self.browse.clicked.connect(self._choose)
        self.kinds = ChipRow([], chip_height=44)
        self.kinds.chosen.connect(lambda *_: self._name_source())
        self.source = Field(self.tr("The till it comes from"))
        self.source.set_hints(self.tr("its name, the same each time"))
        self.source.textChanged.connect(lambda *_: self._tell())
        self._guessed = ""
        self._seen: Look | None = None
        self._kept: Mapping | None = None
        column = self.column(12)
        column.addWidget(Label(self.title, 28, bold=True))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.path, 1)
        row.addWidget(self.browse)
        column.addLayout(row)
        self.kinds_label = Label(self.tr("What it is"), 16, bold=True)
        self.source_label = Label(self.source.accessibleName(), 16, bold=True)
        for part in (self.kinds_label, self.kinds, self.source_label, self.source):
            column.addWidget(part)
        column.addStretch(1)
        self._show(known=False)
        self._tell()

    def first_focus(self) -> QWidget | None:
        """The file's name."""
        return self.browse

    def open_file(self, path: str) -> None:
        """Look at this file."""
        self.path.setText(path)
        self._guess()

    def _choose(self) -> None:
        tables = " ".join(f"*.{each}" for each in _ENDINGS)
        kinds = f"{self.tr('Tables')} ({tables});;{self.tr('All files')} (*)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Which file?"), "", kinds)
        if path:
            self.open_file(path)

    def _guess(self) -> None:
        path = self.path.text().strip()
        if not path or path == self._guessed:
            return
        self._guessed = path
        background.run_latest(
            "kind_of_file",
            _look_at,
            self.serving.shop,
            Path(path),
            then=self._known,
            failed=self._unknown,
            owner=self,
            doing=self.tr("Looking at the file …"),
        )

    def _known(self, found: "_Found") -> None:
        from core.tills.files.opening import KINDS

        self._seen, self._kept = found
        self.kinds.set_choices([(each, kind_word(each)) for each in KINDS])
        self.kinds.choose(self._seen.kind)
        self._show(known=True)
        self._name_source()

    def _unknown(self, failure: Failure) -> None:
        self._show(known=False)
        self.say(failure.sentence, ready=False)

    def _show(self, *, known: bool) -> None:
        for part in (self.kinds_label, self.kinds, self.source_label, self.source):
            part.setVisible(known)

    def _name_source(self) -> None:
        from core.tills.files.reading import till_of

        kind = self._kind()
        if kind:
            self.source.setText("" if kind == _ANY else till_of(kind))
        self._tell()

    def _kind(self) -> str:
        chosen = self.kinds.chosen_keys()
        return str(chosen[0]) if chosen else ""

    def _tell(self) -> None:
        if not self._guessed:
            self.say(self.tr("Choose what the till has exported: sales, customers."), ready=False)
        elif not self._kind():
            self.say(self.tr("Touch what kind of file it is."), ready=False)
        elif not self.source.text().strip():
            self.say(self.tr("Name the till, the same name each time."), ready=False)
        elif self._kind() == _ANY:
            words = self.tr("Next: what its columns mean, looked at on its first rows.")
            self.say(words, ready=True)
        else:
            words = self.tr(
                "What is new comes in, what is known stays. Read twice, nothing changes."
            )
            self.say(words, ready=True)

    def show_missing(self) -> None:
        """The file, its kind or the till's name."""
        if not self.kinds.isVisible():
            self.browse.setFocus()
        elif not self._kind():
            next(iter(self.kinds.chips().values())).setFocus()
        else:
            self.source.setFocus()

    def activate_main(self) -> None:
        """Read it, beside the shop's own work; of any other file look at its columns first."""
        path, source = Path(self._guessed), self.source.text().strip()
        if self._seen is not None and self._kind() == _ANY:
            from ui.office.tills.columns_page import ColumnsPage

            page = ColumnsPage(self.serving, path, source, self._seen, self._kept)
            self.moved_on.emit(page)
        else:
            self.moved_on.emit(read_beside(self.serving, path, self._kind(), source))


def _look_at(shop: Shop, path: Path) -> "_Found":
    """What a file seems to be, and what was kept of such files; refuses what is no table."""
    from core.tills.files.kept import kept_mapping
    from core.tills.files.opening import look
    from core.tills.files.reading import facts_for_reading

    seen = look(path, shop.ask(facts_for_reading))
    return seen, shop.ask(kept_mapping, seen)
