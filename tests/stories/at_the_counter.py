"""A person at the counter of the small shop: everything goes through the window."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from core.printing.printers import FilePrinter, Printer
from tests.core.small_shop import PINS, SmallShop
from tests.stories.looking import LookingHands, OtherWindows, hurried, shown_text
from ui import background
from ui.counter.care import CarePage
from ui.counter.counter import Counter
from ui.counter.counter_page import CounterPage
from ui.counter.extra import ExtraPage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage
from ui.counter.who import WhoPage
from ui.office.office import OfficePage
from ui.page import Page
from ui.window import CounterFrame

P = TypeVar("P", bound=CounterPage)

DERBY = "SKU-P2"
"""Derby black 41, sold once, four days ago, RM 650 in cash, to Nurul."""
OXFORD = "SKU-P1"
"""Oxford tan 38, sold six days ago for cash without a name, and twice to Mei Hua."""


class AtTheCounter:
    """One window on the shop, with hands; it can be closed without a word, and opened anew."""

    def __init__(
        self,
        shop: SmallShop,
        printers: list[Printer] | None = None,
        size: tuple[int, int] = (1366, 768),
    ) -> None:
        self.shop = shop
        self._size = size
        self.notes = Path(shop.place) / "notes"
        self.printers = printers or [FilePrinter(self.notes)]
        self._open()

    def _open(self) -> None:
        self.frame = CounterFrame(clock=hurried)
        self.counter = Counter(self.shop.shop, self.frame, self.printers)
        self.frame.resize(*self._size)
        self.frame.show()
        self.frame.activateWindow()
        self.other_windows = OtherWindows(self.frame)
        self.hands = LookingHands(self.frame)
        self.hands.settle()

    # Beginning and ending ---------------------------------------------------------------

    def close(self) -> None:
        """The window goes, as when the plug is pulled: nobody is asked, nothing is ended."""
        beside, jarring = self.other_windows.seen, list(self.hands.jarring)
        assert not beside, f"opened beside the window: {beside}"
        assert not jarring, f"not fit for the counter: {jarring}"
        self.frame.close()
        self.frame.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert background.wait_idle()

    def leave(self) -> None:
        """The end of the day: what was looked at was in order."""
        self.close()

    def restart(self) -> None:
        """Pull the plug; the program comes up again on the same shop."""
        self.close()
        self._open()

    def sign_in(self, name: str, pin: str | None = None) -> None:
        """A touch on one's name, and the PIN."""
        if not isinstance(self.page(), WhoPage):
            self.close_band()
            self.hands.touch_widget(self.frame.head.who)
        self.on(WhoPage)
        self.hands.touch(name)
        self.hands.type(PINS[name] if pin is None else pin)

    def in_the_office(self, *touched: str) -> None:
        """Mei Ling opens the office and touches one thing after the other there."""
        self.sign_in("Mei Ling")
        self.hands.touch("Office")
        self.on(OfficePage)
        for words in touched:
            self.hands.touch(words)

    def close_band(self) -> None:
        """What was told stands in the head's place: close it rather than wait ten seconds."""
        if self.frame.band.isVisible():
            self.hands.touch_widget(self.frame.band.close_button)

    # The way to a page ------------------------------------------------------------------

    def find(self, scanned: str = DERBY) -> FindPage:
        """What they brought is scanned."""
        self.on(ReadyPage)
        self.hands.scan(scanned)
        return self.on(FindPage)

    def fix(self, scanned: str = DERBY) -> FixPage:
        """The sale found by the scan is the one."""
        self.find(scanned)
        self.hands.touch_main()
        return self.on(FixPage)

    def care(self, scanned: str = DERBY) -> CarePage:
        """The heel came off; the same again."""
        self.fix(scanned)
        self.hands.touch("Heel")
        self.hands.touch_main()
        return self.on(CarePage)

    def extra(self, scanned: str = DERBY) -> ExtraPage:
        """Sorry was said."""
        self.care(scanned)
        self.hands.touch_main()
        return self.on(ExtraPage)

    def dessert(self, scanned: str = DERBY) -> HandOverPage:
        """A dessert at the next visit was chosen: a note goes with it."""
        page = self.extra(scanned)
        place = [card.name.text() for card in page.cards].index("Free dessert")
        self.hands.touch_widget(page.cards[place].give)
        return self.on(HandOverPage)

    # Looking and doing ------------------------------------------------------------------

    def page(self) -> Page | None:
        """The page that has the main button now."""
        return self.frame.page()

    def on(self, kind: type[P]) -> P:
        """The page, once it is the one that is wanted."""
        self.hands.wait_for(kind.__name__, lambda: isinstance(self.page(), kind))
        self.hands.settle()
        page = self.page()
        assert isinstance(page, kind)
        return page

    def said(self) -> str:
        """The consequence sentence."""
        return self.frame.bar.consequence.text()

    def told(self) -> str:
        """What the band over the head says, nothing where there is none."""
        notice = self.frame.band.notice()
        return notice.text if notice else ""

    def shown(self) -> str:
        """Every text in view."""
        return shown_text(self.frame)

    def paste(self, field: QWidget, text: str) -> None:
        """Put a text into a field at one go, as from another program."""
        QGuiApplication.clipboard().setText(text)
        self.hands.touch_widget(field)
        self.hands.press("Ctrl+A")
        self.hands.press("Ctrl+V")
