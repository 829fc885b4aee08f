"""The recovery code: shown once, to be printed or written down."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths

from core.printing.paper import PAPERS
from core.printing.printers import FilePrinter, Printer
from core.printing.slip import Slip, draw_slip
from ui import background
from ui.background import Failure
from ui.counter.to_paper import paper_for
from ui.parts.button import Button
from ui.parts.flow import Flow
from ui.parts.sentence import Sentence
from ui.setup.setup_page import SetUpPage

_FOLDER = "Goodturn"
_MOST_PRINTERS = 3


def documents_printer() -> FilePrinter:
    """Keeps PDFs where people look for their documents."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return FilePrinter(Path(QStandardPaths.writableLocation(documents)) / _FOLDER)


class CodePage(SetUpPage):
    """Shows the code and prints it. Moves on when somebody says that they have it."""

    def __init__(self, code: str, shop_name: Callable[[], str], word: str, lead: str) -> None:
        super().__init__(self.tr("Keep this code"), lead, walked=3.4)
        self.main_word = word
        self._code = code
        self._shop_name = shop_name
        self._add(Sentence(code, size=34, lines=2, least=20, bold=True, ink="accent"))
        use = self.tr(
            "If a manager forgets the PIN, this code sets it anew, once. Print it or write it "
            "down, and keep it where only managers come: it is shown only now."
        )
        self._add(Sentence(use, size=18, lines=5, least=14))
        self._buttons = Flow(8)
        self.column.addLayout(self._buttons)
        self.told = Sentence(size=16, lines=3, least=14)
        self._add(self.told)
        self.column.addStretch(1)
        self.offer([documents_printer()])

    def offer(self, printers: list[Printer]) -> None:
        """Offer these printers beside those that are offered already."""
        for printer in printers[:_MOST_PRINTERS]:
            kept = printer.kind == "file"
            word = self.tr("Save it as a PDF") if kept else self.tr("Print on %1")
            icon = "box" if kept else "printer"
            button = Button(word.replace("%1", printer.name), icon=icon, height=56)
            button.clicked.connect(lambda _=False, printer=printer: self._print(printer))
            self._buttons.addWidget(button)

    def _print(self, printer: Printer) -> None:
        title = self.tr("Recovery code")
        slip = Slip(
            self._shop_name(),
            (),
            (
                title,
                self._code,
                self.tr("Sets a manager's forgotten PIN anew, once."),
                self.tr("On the first page: “Forgot the PIN?”"),
            ),
        )
        self.told.set_text(self.tr("Printing …"))
        background.run(
            _print,
            slip,
            printer,
            title,
            then=lambda _: self._printed(printer),
            failed=self._not_printed,
            owner=self,
        )

    def _printed(self, printer: Printer) -> None:
        words = self.tr("It is on its way to %1.").replace("%1", printer.name)
        if isinstance(printer, FilePrinter):
            words = self.tr("It is in the folder %1. Take it off this PC, onto a memory stick.")
            words = words.replace("%1", str(printer.folder))
        self.told.set_text(words)

    def _not_printed(self, failure: Failure) -> None:
        self.told.set_text(failure.sentence)


def next_code_page(code: str, shop_name: str, printers: list[Printer]) -> CodePage:
    """The page of the code that follows a used one."""
    lead = QCoreApplication.translate("CodePage", "The new PIN is set. The old code is used up.")
    word = QCoreApplication.translate("CodePage", "I have the new code")
    page = CodePage(code, lambda: shop_name, word, lead)
    page.can_go_back = False
    page.offer([each for each in printers if each.kind != "file"])
    return page


def _print(slip: Slip, printer: Printer, title: str) -> None:
    printer.print_pdf(draw_slip(slip, PAPERS[paper_for(printer)]), title)
