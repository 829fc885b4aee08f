"""Staff read another language than the windows speak: one touch, before anybody signs in."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import translate
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from core.basics.this_pc import ThisPc
from core.printing.printers import FilePrinter
from tests.core.small_shop import PINS, SmallShop
from tests.stories.at_the_counter import DERBY
from tests.stories.looking import everything_shown
from ui import background, language, opening
from ui.counter.care import CarePage
from ui.counter.extra import ExtraPage
from ui.counter.fix import FixPage
from ui.tour.hands import Hands
from ui.window import CounterFrame


def open_window() -> CounterFrame:
    """The one window there is."""
    (window,) = (
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, CounterFrame) and each.isVisible()
    )
    return window


def said_otherwise_in_malay() -> set[str]:
    """The English sentences that nobody should meet in a Malay window."""
    ts = ET.parse(translate.TRANSLATIONS / "goodturn_ms.ts")
    pairs = [(each.findtext("source"), each.findtext("translation")) for each in ts.iter("message")]
    return {source for source, said in pairs if source and said and source != said}


@pytest.fixture
def window(
    small: SmallShop, qapp: QApplication, dressed: object, hooks: None, tmp_path: Path
) -> Iterator[CounterFrame]:
    """A window in English on the small shop; whichever stands at the end is closed."""
    del dressed, hooks
    frame = CounterFrame()
    opening.begin(frame, small.shop, [FilePrinter(tmp_path / "notes")])
    frame.show()
    Hands(frame).settle()
    yield frame
    assert background.wait_idle()
    last = open_window()
    last.close()
    last.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    language.speak(qapp, "en")


def test_from_the_names_to_the_extra_in_malay(window: CounterFrame, small: SmallShop) -> None:
    Hands(window).touch("Bahasa Melayu")
    frame = open_window()
    Hands(frame).settle()
    assert frame is not window
    assert small.shop.this_pc.settings.language == "ms"
    hands, english = Hands(frame), said_otherwise_in_malay()

    def read() -> None:
        assert not english & {text for _, text in everything_shown(frame)}

    read()
    hands.touch("Aisyah")
    for digit in PINS["Aisyah"]:
        hands.touch(digit)
    read()
    hands.scan(DERBY)
    read()
    hands.touch_main()
    read()
    hands.touch("Tumit")
    hands.touch_main()
    assert isinstance(frame.page(), CarePage)
    read()
    hands.touch_main()
    page = frame.page()
    assert isinstance(page, ExtraPage)
    read()
    assert page.cards[0].name.text() == "Sepasang stoking"
    assert "a pair of soft cotton socks" in page.words.text()


def test_the_next_start_speaks_it_too(window: CounterFrame, small: SmallShop) -> None:
    Hands(window).touch("Bahasa Melayu")
    assert ThisPc.at(small.place).settings.language == "ms"


def test_an_open_case_is_there_in_the_other_language(window: CounterFrame) -> None:
    hands = Hands(window)
    hands.touch("Aisyah")
    hands.type(PINS["Aisyah"])
    hands.scan(DERBY)
    hands.touch_main()
    assert isinstance(window.page(), FixPage)
    hands.touch_widget(window.band.close_button)
    hands.touch_widget(window.head.who)
    hands.touch("Bahasa Melayu")
    frame = open_window()
    hands = Hands(frame)
    hands.settle()
    hands.touch("Aisyah")
    hands.type(PINS["Aisyah"])
    assert isinstance(frame.page(), FixPage)
    assert frame.bar.main.text().startswith("Sudah dibetulkan")
