"""Opens the shop's window at once and the shop behind it, or says calmly why it cannot."""

import gc
import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout

from core.setup.places import own_place
from ui import application, background, theme
from ui.background import Failure
from ui.language import speak
from ui.page import Page
from ui.parts.button import Button
from ui.parts.section import Label
from ui.parts.sentence import Sentence
from ui.window import CounterFrame

if TYPE_CHECKING:
    from core.people.team import Person
    from core.printing.printers import Printer
    from core.shop import Shop

_LOG_BYTES = 1_000_000
_LOG_FILES = 3
_FIRST_TOUCH_MS = 300
"""Until somebody can have touched anything; only then is the rest loaded."""

_windows: list[CounterFrame] = []
"""The one that is open: Qt itself keeps no window alive."""


@dataclass(frozen=True)
class Real:
    """The shop that a practice shop stands beside, and the printers of its counter."""

    shop: "Shop"
    printers: "list[Printer]"


def open_counter(place: str | None) -> CounterFrame:
    """A window that takes typing at once; the shop at `place` is opened behind it.

    Without a place no shop was set up on this PC yet: the window leads through that.
    """
    frame = _window()
    if place is None:
        _set_up_at(frame, own_place())
    else:
        _open_behind(frame, place)
    return frame


def counter_window(shop: "Shop", printers: "list[Printer]", *, system: bool) -> CounterFrame:
    """A window on a shop that is open already.

    `printers` are this PC's own; `system` adds those of the operating system before them.
    """
    frame = _window()
    _serve(frame, shop, printers, system=system)
    return frame


def _open_behind(frame: CounterFrame, place: str) -> None:
    background.run(
        _open_shop,
        place,
        then=lambda shop: _serve_at(frame, shop),
        failed=lambda failure: _cannot_open(frame, place, failure),
        owner=frame,
    )


def _open_shop(place: str) -> "Shop":
    """Everything that takes time before the first page, off the UI thread."""
    from core.shop import Shop

    shop = Shop.open(place)
    import_module("ui.counter.counter")
    return shop


def _serve_at(frame: CounterFrame, shop: "Shop", person: "Person | None" = None) -> None:
    from core.printing.printers import FilePrinter

    printers: list[Printer] = [FilePrinter(shop.folder / "notes")]
    _serve(frame, shop, printers, system=True, person=person)


def _set_up_at(frame: CounterFrame, place: str) -> None:
    """The first run: a new shop at `place`, another PC that joins one, or the demo shop."""
    begin_first_run = partial(_first_run, frame, place)
    background.run(import_module, "ui.setup.first_run", then=begin_first_run, owner=frame)


def _first_run(frame: CounterFrame, place: str, loaded: ModuleType) -> None:
    before = frame.page()
    run = loaded.FirstRun(frame, place)
    if before is not None:
        frame.forget_page(before)
        before.deleteLater()

    def open_place(chosen: str) -> None:
        _open_behind(frame, chosen)
        run.leave()

    def start(shop: "Shop", person: "Person", language: str) -> None:
        serve = partial(_serve_at, shop=shop, person=person)
        if language:
            shop.this_pc.change(language=language)
            speak(QApplication.instance(), language)
            _replace(frame, serve)
        else:
            serve(frame)
            run.leave()

    run.place_chosen.connect(open_place)
    run.opened.connect(start)


def _serve(
    frame: CounterFrame,
    shop: "Shop",
    printers: "list[Printer]",
    *,
    system: bool,
    person: "Person | None" = None,
) -> None:
    begin(frame, shop, printers, person)
    rest = partial(_load_the_rest, shop.folder / "logs", printers, system=system)
    QTimer.singleShot(_FIRST_TOUCH_MS, frame, rest)


def begin(
    frame: CounterFrame,
    shop: "Shop",
    printers: "list[Printer]",
    person: "Person | None" = None,
    real: Real | None = None,
) -> None:
    """Have the counter of an open shop in this window, or in another when the language changes.

    `person` has just given the PIN, and serves from the start. `real` is the shop that a practice
    shop stands beside.
    """
    from ui.counter.counter import Counter
    from ui.office.tills.watching import Watching

    counter = Counter(shop, frame, printers)
    if person is not None:
        counter.sign_in(person)
    counter.language_chosen.connect(partial(_begin_anew, frame, shop, printers, real))
    if real is not None:
        counter.practice_turned.connect(partial(_leave_practice, frame, shop, real))
    else:
        counter.serving.watching = Watching(shop, frame)
        counter.practice_turned.connect(partial(_enter_practice, frame, shop, printers))


def _begin_anew(
    frame: CounterFrame,
    shop: "Shop",
    printers: "list[Printer]",
    real: Real | None,
    language: str,
) -> None:
    """Another window in the place of this one, which speaks `language` from the first word."""
    shop.this_pc.change(language=language)
    speak(QApplication.instance(), language)
    _replace(frame, lambda window: begin(window, shop, printers, real=real))


def _enter_practice(frame: CounterFrame, shop: "Shop", printers: "list[Printer]") -> None:
    """Another window on a practice shop; the real one stays open behind it, untouched."""
    if not frame.isEnabled():
        return
    frame.setEnabled(False)

    def enter(practice: "Shop") -> None:
        from core.printing.printers import FilePrinter

        paper = [each for each in printers if each.kind != "file"]
        to_practise: list[Printer] = [*paper, FilePrinter(practice.folder / "notes")]
        real = Real(shop, printers)
        _replace(frame, lambda window: begin(window, practice, to_practise, real=real))

    def stay(failure: Failure) -> None:
        frame.setEnabled(True)
        frame.say_calmly(failure.sentence)

    doing = QCoreApplication.translate("Practice", "Laying out the practice shop …")
    background.run(_practice_shop, shop, then=enter, failed=stay, owner=frame, doing=doing)


def _practice_shop(shop: "Shop") -> "Shop":
    from core.practice.make import make_practice_shop

    return make_practice_shop(shop)


def _leave_practice(frame: CounterFrame, practice: "Shop", real: Real) -> None:
    """The real shop again, as it was left; of the practice shop nothing is needed any more."""
    _replace(frame, lambda window: begin(window, real.shop, real.printers))
    background.run(practice.close)


def _replace(frame: CounterFrame, fill: Callable[[CounterFrame], object]) -> None:
    """Another window stands where this one stood, filled before it is seen."""
    window = _window()
    window.setGeometry(frame.geometry())
    window.setWindowState(frame.windowState())
    fill(window)
    window.show()
    frame.close()
    frame.deleteLater()


def _window() -> CounterFrame:
    frame = CounterFrame()
    application.catch_bugs(frame.say_calmly)
    _windows[:] = [frame]
    return frame


def keep_log(folder: Path) -> None:
    """Write the program's log beside the shop's data: no personal data stands in it."""
    from logging.handlers import RotatingFileHandler

    folder.mkdir(exist_ok=True)
    handler = RotatingFileHandler(
        folder / "goodturn.log", maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.INFO)
    logging.getLogger().addHandler(handler)


def _load_the_rest(logs: Path, printers: "list[Printer]", *, system: bool) -> None:
    """What the first visit needs, and the system's printers, off the UI thread."""
    gc.freeze()  # what is loaded now stays for ever: collecting garbage need not look at it
    gc.enable()
    try:
        keep_log(logs)
    except OSError:
        logging.getLogger(__name__).warning("no log can be written beside the shop's data")
    background.run_latest("warm", _warm)  # beside the acts: a PIN need not wait for it
    if system:
        background.run(
            _system_printers, then=lambda found: printers.__setitem__(slice(0, 0), found)
        )


def _warm() -> None:
    """Load beforehand what the first visit, the first phone number and the first note need."""
    import_module("ui.counter.visit")
    from core.people.keys import phone_digits
    from core.vouchers.note import warm

    phone_digits("0", "MY")  # reads the rules of phone numbers
    warm()
    gc.freeze()


def _system_printers() -> "list[Printer]":
    from ui.system_printers import system_printers

    return [*system_printers()]


def _cannot_open(frame: CounterFrame, place: str, failure: Failure) -> None:
    nothing_there = failure.code == "no_shop_here"
    if nothing_there and place == own_place():
        _set_up_at(frame, place)  # a set-up was cut off there: it begins anew
        return
    page = CannotOpenPage(failure.sentence, nothing_there=nothing_there)
    page.moved_on.connect(lambda _: _open_behind(frame, place))
    page.set_up_wanted.connect(lambda: _set_up_at(frame, place))
    before = frame.page()
    frame.show_page(page)
    if before is not None:
        frame.forget_page(before)
        before.deleteLater()


class CannotOpenPage(Page):
    """Why the shop is not open, and what to do next. Moves on to try again."""

    set_up_wanted = Signal()
    """Nothing is lost there: a shop shall be set up in this place."""

    def __init__(self, sentence: str, *, nothing_there: bool = False) -> None:
        super().__init__()
        self.title = self.tr("The shop is not open yet")
        self.main_word = self.tr("Try again")
        self.consequence = self.tr("Nothing is lost: what was done is kept.")
        self.can_go_back = False
        self.can_park = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(24))
        column.addWidget(Label(self.title, 28, bold=True))
        self.sentence = Sentence(sentence, size=22, lines=6, least=16)
        column.addWidget(self.sentence)
        if nothing_there:
            anew = Button(self.tr("Set up a new shop here"), width=300, height=56)
            anew.clicked.connect(self.set_up_wanted)
            column.addWidget(anew)
        column.addStretch(1)

    def activate_main(self) -> None:
        """Try again."""
        self.busy = True
        self.changed.emit()
        self.moved_on.emit(None)
