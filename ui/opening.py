"""Opens the shop's window, or says calmly why the shop cannot be opened."""

import logging
from logging.handlers import RotatingFileHandler

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from core.basics.errors import Refused
from core.printing.printers import FilePrinter, Printer
from core.shop import Shop
from ui import application, background, refusals, theme
from ui.counter.counter import Counter
from ui.parts.button import Button, Kind
from ui.parts.section import Label
from ui.parts.sentence import Sentence
from ui.window import CounterFrame

_LOG_BYTES = 1_000_000
_LOG_FILES = 3


def open_counter(place: str) -> QMainWindow:
    """The counter of the shop at `place`; where it cannot be opened, a window that says why."""
    try:
        shop = Shop.open(place)
    except Refused as refused:
        return CannotOpen(place, refusals.sentence(refused))
    return counter_window(shop)


def counter_window(
    shop: Shop, printers: list[Printer] | None = None, *, system: bool = True
) -> CounterFrame:
    """A window on an open shop; what is not needed for the first touch is loaded after it.

    `printers` are this PC's own, a folder of PDFs by default; `system` adds those of the
    operating system before them.
    """
    keep_log(shop)
    frame = CounterFrame()
    application.catch_bugs(frame.say_calmly)
    known = printers or [FilePrinter(shop.folder / "notes")]
    Counter(shop, frame, known)
    QTimer.singleShot(0, frame, lambda: _load_the_rest(known, system=system))
    return frame


def keep_log(shop: Shop) -> None:
    """Write the program's log beside the shop's data: no personal data stands in it."""
    folder = shop.folder / "logs"
    folder.mkdir(exist_ok=True)
    handler = RotatingFileHandler(
        folder / "goodturn.log", maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.INFO)
    logging.getLogger().addHandler(handler)


def _load_the_rest(printers: list[Printer], *, system: bool) -> None:
    """Fonts and codes for the first note, and the system's printers, off the UI thread."""
    background.run(_warm)
    if system:
        background.run(
            _system_printers, then=lambda found: printers.__setitem__(slice(0, 0), found)
        )


def _warm() -> None:
    from core.people.keys import phone_digits
    from core.vouchers.note import warm

    phone_digits("0", "MY")  # reads the rules of phone numbers
    warm()


def _system_printers() -> list[Printer]:
    from ui.system_printers import system_printers

    return [*system_printers()]


class CannotOpen(QMainWindow):
    """Why the shop is not open, what to do next, and a way to try again."""

    def __init__(self, place: str, sentence: str) -> None:
        super().__init__()
        self._place = place
        self._opened: QMainWindow | None = None
        self.setWindowTitle("Goodturn")
        title = QCoreApplication.translate("CannotOpen", "The shop is not open yet")
        self.sentence = Sentence(sentence, size=22, lines=6, least=16)
        again = Button(
            QCoreApplication.translate("CannotOpen", "Try again"), kind=Kind.MAIN, height=56
        )
        close = Button(QCoreApplication.translate("CannotOpen", "Close"), height=56)
        again.clicked.connect(self._try_again)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(close, 1)
        row.addWidget(again, 2)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(*[theme.px(32)] * 4)
        column.setSpacing(theme.px(24))
        column.addWidget(Label(title, 28, bold=True))
        column.addWidget(self.sentence, 1)
        column.addLayout(row)
        self.setCentralWidget(whole)
        self.resize(theme.px(720), theme.px(400))

    def _try_again(self) -> None:
        opened = open_counter(self._place)
        if isinstance(opened, CannotOpen):
            self.sentence.set_text(opened.sentence.text())
            opened.deleteLater()
            return
        self._opened = opened
        opened.show()
        self.close()
