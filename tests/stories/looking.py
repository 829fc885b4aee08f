"""What anybody at the counter can see, hear and touch in the window as it stands now."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)

from ui import background
from ui.counter.counter_page import CounterPage
from ui.counter.everything import EverythingPage
from ui.counter.extra import ExtraPage
from ui.counter.hand_over import HandOverPage
from ui.docking.tab import SlimTab
from ui.keyboard import STOOD_MS, milliseconds
from ui.parts.bar_code import BarCode
from ui.parts.result_list import ResultList
from ui.parts.sentence import Sentence
from ui.parts.tile import Tile
from ui.passing_events import passing_events
from ui.tour.checks import look
from ui.tour.hands import PATIENCE_S, Hands
from ui.window import CounterFrame

_GIFTS = (ExtraPage, EverythingPage, HandOverPage)
"""Pages on which any amount would be what a gesture costs or is worth."""

AMOUNT = re.compile(r"\bRM\b|\b\d+\.\d\d\b")
_PERCENT = re.compile("%|per ?cent", re.IGNORECASE)
_EMAIL = re.compile(r"\S+@\S+")
_FIVE_DIGITS = re.compile(r"\d{5,}|\d{3,}[ -]\d{3,}")
_BAR_CODE = re.compile(r"\d{13}")
_SHORT_CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")
"""The eight signs of a voucher that are written by hand."""
_OFFICE_WORDS = re.compile(
    r"\b(receipts?|cost to us|worth|budgets?|limits?|claims?|complaints?|refunds?|redeem\w*"
    r"|invalid|vouchers? void|compensation|bounce|loyalty|severity|reason code"
    r"|approval required|print failed|not our product|refused)\b",
    re.IGNORECASE,
)
_EARLIER_CASES = re.compile(
    r"\b\d+ (earlier|times|visits|problems|cases|claims|complaints|returns)\b"
    r"|\b(earlier|before|previous)\W+\d+\b",
    re.IGNORECASE,
)
"""How often somebody came with a problem: a dot at most, never a number."""

NEVER = (_PERCENT, _EMAIL, _OFFICE_WORDS, _EARLIER_CASES)
"""What stands on no screen and on no paper that a customer sees."""

_MOMENT_MS = 3
_LAYOUTS_DEEP = 4
"""How often what came last asks what holds it for more room, until it has it."""
HURRY = 50


def everything_shown(window: QWidget) -> list[tuple[QWidget, str]]:
    """Every part in view with each text that it shows or a screen reader says."""
    shown = []
    shown += [(window, text) for text in (window.windowTitle(), window.toolTip()) if text]
    for part in window.findChildren(QWidget):
        if part.isVisible() and not part.visibleRegion().isEmpty():
            shown += [(part, text) for text in _texts(part) if text.strip()]
    return shown


def _texts(part: QWidget) -> Iterator[str]:
    yield part.accessibleName()
    yield part.accessibleDescription()
    yield part.toolTip()
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    if isinstance(part, Sentence):
        yield part.text()
    if isinstance(part, Tile):
        yield part.subtitle
    if isinstance(part, QLineEdit):
        yield part.placeholderText()
    if isinstance(part, ResultList):
        for row in part.rows.rows():
            yield from (row.title, row.detail, row.amount)


def shown_text(window: QWidget) -> str:
    """All texts in view, one below the other."""
    return "\n".join(text for _, text in everything_shown(window))


def improper_words(frame: CounterFrame) -> list[str]:
    """What must not stand on a screen that customers see."""
    page = frame.page()
    if type(page).__module__.startswith("ui.office.tills"):
        return []  # counts of rows and what stands in them: not while a customer stands there
    never = [*NEVER]
    if isinstance(page, _GIFTS):
        never.append(AMOUNT)
    found = []
    for part, text in everything_shown(frame):
        goods = isinstance(part, BarCode) or _BAR_CODE.fullmatch(text)
        numbers = [] if goods else [_FIVE_DIGITS]
        if any(each.search(_SHORT_CODE.sub("", text)) for each in (*never, *numbers)):
            found.append(f"{_name(page)} shows {text!r}")
    return found


def badly_made(frame: CounterFrame) -> list[str]:
    """What lies over something else, is cut, is too small for a finger, or has no name."""
    return [f"{_name(frame.page())}: {found}" for found in look(frame)]


def _name(part: QWidget | None) -> str:
    if isinstance(part, CounterPage):
        return type(part).__name__
    name = part.accessibleName() if part else ""
    return name or (part.text() if isinstance(part, QAbstractButton) else type(part).__name__)


class LookingHands(Hands):
    """Hands whose owner looks at the whole window after each touch, and remembers what jars."""

    def __init__(self, frame: CounterFrame) -> None:
        super().__init__(frame)
        self.jarring: dict[str, None] = {}
        self.pages: set[str] = set()
        self.printers_are_quick = True

    def look_away_from_fit(self) -> None:
        """Where pages are walked through for another reason than how they fit into the strip."""
        for jarring in list(self.jarring):
            if "wider than its view" in jarring or "is cut at" in jarring:
                del self.jarring[jarring]

    def read_page(self) -> None:
        """Read as fast as the time of `hurried` goes."""
        QTest.qWait(STOOD_MS // HURRY + _MOMENT_MS)

    def settle(self) -> None:
        """Wait until nothing is under way and no key is held back, then look."""
        self.wait_for("the last key", lambda: not self.frame.scanner.is_waiting())
        for _ in range(3):
            QTest.qWait(_MOMENT_MS)
            patience_ms = round(PATIENCE_S * 1000)
            assert background.wait_idle(patience_ms, printers=self.printers_are_quick)
        for _ in range(_LAYOUTS_DEEP):
            QApplication.processEvents()
        if self.frame.isVisible():
            self.pages.add(_name(self.frame.page()))
            for looked in (improper_words, badly_made):
                self.jarring.update(dict.fromkeys(looked(self.frame)))


def hurried() -> int:
    """Milliseconds of a time that goes so fast that no test waits for a page to have stood."""
    return milliseconds() * HURRY


class OtherWindows(QObject):
    """Notes every window that comes into view beside the one it is told of, and its tab."""

    def __init__(self, frame: CounterFrame) -> None:
        super().__init__(frame)
        self.seen: list[str] = []
        self._frame = frame
        passing_events().show_to(self, (QEvent.Type.Show,))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only look."""
        del event
        shown = isinstance(watched, QWidget)
        own = watched is self._frame or isinstance(watched, SlimTab)
        if shown and watched.isWindow() and not own:
            self.seen.append(f"{type(watched).__name__} {watched.windowTitle()}")
        return False
