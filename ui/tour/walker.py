"""Somebody who walks to a page of the counter by what a person does, whatever its language."""

import sys
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QWidget

from core.demo.story_facts import StoryFacts
from core.printing.printers import Printer
from core.shop import Shop
from ui import theme
from ui.counter.care import CarePage
from ui.counter.extra import ExtraPage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage
from ui.counter.who import WhoPage
from ui.page import Page
from ui.tour.hands import Hands, StoryBroke
from ui.window import CounterFrame

P = TypeVar("P", bound=Page)

_PINS = {"Aisyah": "1111", "Farid": "2222", "Mei Ling": "246810"}
_BEAT_MS = 4
_FREE = ("Words",)
"""Contexts of translation that are no class."""


class Walker:
    """One pair of hands at one window, with what the people of the story hold in theirs."""

    def __init__(
        self, frame: CounterFrame, shop: Shop, facts: StoryFacts, printers: list[Printer]
    ) -> None:
        self.frame = frame
        self.shop = shop
        self.facts = facts
        self.printers = printers
        self.hands = Hands(frame, beat_ms=_BEAT_MS)

    # Looking ----------------------------------------------------------------------------

    def on(self, kind: type[P]) -> P:
        """The page, once it is the one that is wanted."""
        self.hands.wait_for(kind.__name__, lambda: isinstance(self.frame.page(), kind))
        self.hands.settle()
        page = self.frame.page()
        if not isinstance(page, kind):
            raise StoryBroke(f"{kind.__name__} did not stay")
        return page

    # Doing ------------------------------------------------------------------------------

    def touch(self, word: str) -> None:
        """Touch what begins with `word`, an English word of the program, in any language."""
        said = {word, *(QCoreApplication.translate(each, word) for each in _contexts())}
        shown = [
            button
            for button in self.frame.findChildren(QAbstractButton)
            if button.isVisible()
            and button.isEnabled()
            and any(button.text().startswith(each) for each in said)
        ]
        if not shown:
            raise StoryBroke(f"nothing to touch begins with {word!r}")
        self.hands.touch_widget(min(shown, key=lambda button: len(button.text())))

    def press_main(self) -> None:
        """Touch the main button."""
        self.hands.touch_main()

    def close_band(self) -> None:
        """The band lies over the head: close it rather than wait ten seconds."""
        if self.frame.band.isVisible():
            self.hands.touch_widget(self.frame.band.close_button)

    def make_narrow(self) -> None:
        """Make the window as narrow as the strip."""
        self.frame.resize(theme.px(420), theme.px(728))
        self.hands.settle()

    def type_into(self, part: QWidget, text: str) -> None:
        """Type where a person would have touched first."""
        part.setFocus()
        self.hands.type(text)

    # The way to a page ------------------------------------------------------------------

    def sign_in(self, name: str = "Aisyah") -> ReadyPage:
        """A touch on one's name, and the PIN."""
        if not isinstance(self.frame.page(), WhoPage):
            self.close_band()
            self.hands.touch_widget(self.frame.head.who)
        self.on(WhoPage)
        self.hands.touch(name)
        self.hands.type(_PINS[name])
        return self.on(ReadyPage)

    def find(self, scanned: str = "") -> FindPage:
        """What they brought is scanned."""
        if not isinstance(self.frame.page(), ReadyPage):
            self.sign_in()
        self.hands.scan(scanned or self.facts.shoe)
        return self.on(FindPage)

    def find_person(self) -> FindPage:
        """What they brought, and the last four digits of their phone."""
        page = self.find()
        self.type_into(page.whom.keypad, self.facts.phone_ending)
        self.hands.wait_for("who it is", lambda: page.whom.person is not None)
        return self.on(FindPage)

    def fix(self) -> FixPage:
        """Puan Nurul's shoes, found."""
        self.find_person()
        self.press_main()
        return self.on(FixPage)

    def fixed(self, way: str = "same_again") -> CarePage:
        """What happened was touched, and how it is put right."""
        page = self.fix()
        self.touch_reason(page)
        self.hands.touch_widget(page.tiles[way])
        self.press_main()
        return self.on(CarePage)

    def touch_reason(self, page: FixPage) -> None:
        """The first reason."""
        self.hands.touch_widget(next(iter(page.reasons.chips().values())))

    def extra(self) -> ExtraPage:
        """Sorry was said."""
        self.fixed()
        self.press_main()
        return self.on(ExtraPage)

    def note(self) -> HandOverPage:
        """A dessert at the next visit: the note is drawn."""
        page = self.extra()
        self.hands.touch_widget(page.cards[1].give)
        shown = self.on(HandOverPage)
        self.hands.wait_for("the note", lambda: bool(shown.paper.note.page_places()))
        self.hands.settle()
        return shown


def _contexts() -> list[str]:
    """What the program's words may be gathered under: the names of its classes."""
    names = {
        name
        for module in list(sys.modules.values())
        if module is not None and module.__name__.startswith("ui.")
        for name, each in vars(module).items()
        if isinstance(each, type)
    }
    return [*_FREE, *sorted(names)]
