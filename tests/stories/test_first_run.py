"""A small bakery opens the program for the first time."""

import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, qInstallMessageHandler
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.basics.this_pc import ThisPc
from core.setup.places import own_place, shop_place
from core.shop import Shop
from core.storage.shop_record import shop_logo
from core.vouchers.admission import tills_to_admit
from tests.stories.looking import LookingHands, shown_text
from ui import background, opening
from ui.counter.counter import Counter
from ui.counter.fix import FixPage
from ui.counter.ready import ReadyPage
from ui.counter.who import WhoPage
from ui.language import speak
from ui.opening import CannotOpenPage, open_counter
from ui.page import Page
from ui.setup.code_page import CodePage
from ui.setup.forgot_page import ForgotPage
from ui.setup.join_page import JoinPage
from ui.setup.manager_page import ManagerPage
from ui.setup.pcs_page import PcsPage
from ui.setup.place_page import PlacePage
from ui.setup.shop_page import ShopPage
from ui.setup.team_page import TeamPage
from ui.window import CounterFrame

P = TypeVar("P", bound=Page)

PIN, NEW_PIN = "246810", "975310"
_CODE = re.compile(r"(\d{4}-){4}\d{4}")


class AtHome:
    """The owner before a PC on which nothing was set up yet."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.frame: CounterFrame
        self.hands: LookingHands
        self._size = size
        self._frames: list[CounterFrame] = []

    def start(self, place: str | None = None) -> None:
        """Start the program as whoever has no shop yet, or on a place."""
        self.frame = open_counter(place or shop_place())
        self._frames.append(self.frame)
        self.frame.resize(*self._size)
        self.frame.show()
        self.frame.activateWindow()
        self.hands = LookingHands(self.frame)
        self.hands.wait_for("a page", lambda: self.frame.page() is not None)
        self.hands.settle()

    def on(self, kind: type[P]) -> P:
        self.hands.wait_for(kind.__name__, lambda: isinstance(self.frame.page(), kind))
        self.hands.wait_for("what is loaded", lambda: not background.desk().under_way())
        self.hands.settle()
        page = self.frame.page()
        assert isinstance(page, kind)
        return page

    def said(self) -> str:
        return self.frame.bar.consequence.text()

    def fill(self, field: object, text: str) -> None:
        self.hands.touch_widget(field)
        self.hands.type(text)

    def go_on(self) -> None:
        self.hands.touch_main()

    def another_window(self) -> None:
        """Touch the main button, upon which another window takes the place of this one."""
        before, jarring = self.frame, self.hands.jarring
        QTest.mouseClick(self.frame.bar.main, Qt.MouseButton.LeftButton)
        self.hands.wait_for("another window", lambda: opening._windows[0] is not before)
        self.frame = opening._windows[0]
        self.hands = LookingHands(self.frame)
        self.hands.jarring.update(jarring)
        self.on(ReadyPage)

    # The first run ----------------------------------------------------------------------

    def tell_the_shop(self) -> None:
        self.on(ShopPage)
        self.hands.type("ROTI RINA")
        self.hands.touch("Restaurant")
        self.go_on()

    def tell_the_place(self) -> None:
        page = self.on(PlacePage)
        page.country.clear()
        self.fill(page.country, "MALAYSIA")
        self.go_on()

    def tell_the_manager(self) -> None:
        page = self.on(ManagerPage)
        self.hands.type("RINA")
        self.fill(page.pins.pin, PIN)
        self.fill(page.pins.again, PIN)
        self.go_on()

    def code(self) -> str:
        self.on(CodePage)
        found = _CODE.search(shown_text(self.frame))
        assert found
        return found.group()

    def as_far_as_the_code(self) -> str:
        self.tell_the_shop()
        self.tell_the_place()
        self.on(PcsPage)
        self.go_on()
        self.tell_the_manager()
        return self.code()

    def make_it(self) -> TeamPage:
        """Touch the button that makes the shop, however long that takes."""
        QTest.mouseClick(self.frame.bar.main, Qt.MouseButton.LeftButton)
        return self.on(TeamPage)

    def begin(self) -> ReadyPage:
        """Touch the button that opens the counter, however much is loaded then."""
        QTest.mouseClick(self.frame.bar.main, Qt.MouseButton.LeftButton)
        return self.on(ReadyPage)

    def open_shop(self) -> str:
        """The whole first run without a team; the recovery code comes back."""
        code = self.as_far_as_the_code()
        self.make_it()
        self.begin()
        return code

    def counter(self) -> Counter:
        """The counter in the window, to look past the window."""
        return self.frame.findChild(Counter)

    def close(self) -> None:
        """The window goes, as when the plug is pulled."""
        for counter in self.frame.findChildren(Counter):
            counter.serving.shop.close()
        self.frame.close()
        self.frame.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert background.wait_idle()

    def jarring(self) -> list[str]:
        """What jars on the pages of the first run, but for the code, which is to be read."""
        counter = re.compile(r"\w+Page\b")
        return [
            each
            for each in self.hands.jarring
            if not _CODE.search(each) and not counter.match(each)
        ]


@pytest.fixture(params=[(1366, 728), (1000, 728), (342, 728)], ids=["full", "narrow", "strip"])
def home(
    request: pytest.FixtureRequest,
    dressed: object,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[AtHome]:
    del dressed
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    hooks = sys.excepthook, threading.excepthook
    owner = AtHome(request.param)
    yield owner
    speak(QApplication.instance(), "en")
    sys.excepthook, threading.excepthook = hooks
    qInstallMessageHandler(None)
    assert owner.jarring() == []
    owner.close()


only_full = pytest.mark.parametrize("home", [(1366, 728)], indirect=True)


def test_the_whole_first_run(home: AtHome) -> None:
    home.start()
    code = home.as_far_as_the_code()
    assert shop_place() is None
    page = home.make_it()
    home.hands.type("SITI")
    home.go_on()
    assert home.said() == "Add SITI first, or clear the name."
    home.fill(page.pins["counter"].pin, "1234")
    home.fill(page.pins["counter"].again, "1234")
    home.hands.touch("Add to the team")
    assert home.said() == "SITI is in the team."
    home.begin()
    shown = shown_text(home.frame)
    assert "No sales read in yet" in shown
    assert "RINA" in shown
    assert code not in shown
    assert shop_place() == own_place()
    shop = Shop.open(own_place())
    assert (shop.about.name, shop.about.country) == ("ROTI RINA", "MY")
    assert shop.about.currency.code == "MYR"
    assert shop.this_pc.settings.customers_see_screen
    assert shop.check() == ()
    shop.close()
    home.hands.touch_widget(home.frame.head.who)
    home.on(WhoPage)
    home.hands.touch("SITI")
    home.hands.type("1234")
    home.on(ReadyPage)


def test_we_sell_that_here_works_at_once(home: AtHome) -> None:
    home.start()
    home.open_shop()
    home.hands.touch("We sell that here")
    home.hands.type("SOURDOUGH")
    home.hands.touch("It is not in the list")
    home.hands.type("12.50")
    home.go_on()
    home.hands.wait_for("the article", lambda: "SOURDOUGH" in shown_text(home.frame))
    home.hands.touch("None")
    home.on(FixPage)
    assert "SOURDOUGH" in shown_text(home.frame)


@only_full
def test_what_is_missing_is_said_and_nothing_typed_is_lost(home: AtHome) -> None:
    home.start()
    page = home.on(ShopPage)
    home.go_on()
    assert home.said() == "Type the name of your shop."
    home.hands.type("ROTI RINA")
    home.go_on()
    assert home.said() == "Touch the kind of shop that is nearest."
    home.hands.touch("Restaurant")
    home.go_on()
    place = home.on(PlacePage)
    place.country.clear()
    home.fill(place.country, "UNITED")
    home.go_on()
    assert home.said() == "Type the country, and touch its name."
    home.hands.touch("United Kingdom")
    assert place.currency.value() == "GBP"
    assert place.zone.value() == "Europe/London"
    home.hands.touch("Another")
    home.hands.type("XXY")
    home.go_on()
    assert home.said().startswith("“XXY” is not a currency.")
    home.hands.touch("GBP")
    home.go_on()
    home.on(PcsPage)
    home.go_on()
    manager = home.on(ManagerPage)
    home.hands.type("RINA")
    home.fill(manager.pins.pin, "24681O")
    home.go_on()
    assert home.said() == "Choose a PIN of 6 digits."
    home.hands.type("0")
    home.go_on()
    assert home.said() == "Type the same PIN once more."
    for _ in range(3):
        home.hands.press("Escape")
    assert home.on(ShopPage) is page
    assert page.name.text() == "ROTI RINA"
    for _ in range(3):
        home.go_on()
    assert home.on(ManagerPage) is manager
    assert (manager.name.text(), manager.pins.pin.digits()) == ("RINA", "246810")
    assert place.currency.value() == "GBP"


@only_full
def test_a_logo_is_kept_small_and_what_is_no_picture_is_told(home: AtHome, tmp_path: Path) -> None:
    home.start()
    page = home.on(ShopPage)
    (tmp_path / "letter.png").write_text("Dear customers")
    page.read_logo(str(tmp_path / "letter.png"))
    assert "no picture" in shown_text(home.frame)
    large = QImage(2000, 1500, QImage.Format.Format_RGB32)
    large.fill(QColor("#b5651d"))
    large.save(str(tmp_path / "logo.jpg"))
    page.read_logo(str(tmp_path / "logo.jpg"))
    home.open_shop()
    shop = Shop.open(own_place())
    kept = QImage.fromData(shop.ask(shop_logo))
    shop.close()
    assert (kept.width(), kept.height()) == (320, 240)
    home.hands.touch_widget(home.frame.head.who)
    assert home.on(WhoPage).logo.isVisible()


@only_full
def test_customers_cannot_see_it_and_the_windows_speak_malay(home: AtHome) -> None:
    home.start()
    home.tell_the_shop()
    page = home.on(PlacePage)
    home.hands.touch_widget(page.team.chips()["ms"])
    home.tell_the_place()
    home.on(PcsPage)
    home.hands.touch("No")
    home.go_on()
    home.tell_the_manager()
    home.code()
    home.make_it()
    home.another_window()
    assert "RINA melayan." in shown_text(home.frame)
    settings = ThisPc.at(own_place()).settings
    assert not settings.customers_see_screen
    assert settings.language == "ms"


@only_full
def test_killed_before_the_end_it_begins_anew(home: AtHome) -> None:
    home.start()
    home.as_far_as_the_code()
    home.close()
    assert shop_place() is None
    Path(own_place()).mkdir(parents=True)
    (Path(own_place()) / "goodturn.sqlite").touch()
    home.start()
    home.open_shop()


@only_full
def test_a_named_place_without_a_shop_can_be_set_up(home: AtHome, tmp_path: Path) -> None:
    place = str(tmp_path / "elsewhere")
    home.start(place)
    home.on(CannotOpenPage)
    home.hands.touch("Set up a new shop here")
    home.open_shop()
    assert shop_place() == place


# The recovery code ------------------------------------------------------------------------


def test_a_forgotten_pin_is_set_anew_with_the_code_once(home: AtHome) -> None:
    home.start()
    code = home.open_shop()
    home.hands.touch_widget(home.frame.head.who)
    home.on(WhoPage)
    home.hands.touch("Forgot the PIN?")
    page = home.on(ForgotPage)
    home.hands.type("1234-5678-1234-5678-1234")
    home.fill(page.pins.pin, NEW_PIN)
    home.fill(page.pins.again, NEW_PIN)
    home.go_on()
    assert home.said().startswith("That is not the code.")
    page.code.clear()
    home.fill(page.code, code)
    home.go_on()
    following = home.code()
    assert following != code
    home.go_on()
    home.on(WhoPage)
    home.hands.touch("RINA")
    home.hands.type(NEW_PIN)
    home.on(ReadyPage)


@only_full
def test_the_code_is_saved_as_a_pdf(home: AtHome, tmp_path: Path) -> None:
    home.start()
    home.as_far_as_the_code()
    home.hands.touch("Save it as a PDF")
    home.hands.wait_for("the PDF", lambda: "memory stick" in shown_text(home.frame))
    (pdf,) = (tmp_path / "home").rglob("*.pdf")
    assert pdf.read_bytes().startswith(b"%PDF")


# Another PC -------------------------------------------------------------------------------


def test_a_second_pc_joins(home: AtHome, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home.start()
    home.open_shop()
    first = f"sqlite:///{own_place()}/goodturn.sqlite"
    home.close()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "second"))
    home.start()
    home.on(ShopPage)
    if home.frame.body.fold.isVisible():
        home.hands.touch("Other ways to begin")
    home.hands.touch("Join a shop that is there")
    page = home.on(JoinPage)
    page.where.setText(str(tmp_path / "nowhere"))
    home.hands.touch("Look")
    assert "There is no shop there yet" in shown_text(home.frame)
    page.where.setText(first)
    home.go_on()
    assert home.said() == "Touch “Look” first."
    home.hands.touch("Look")
    assert "“ROTI RINA” is there." in shown_text(home.frame)
    home.fill(page.pin, "000000")
    home.go_on()
    assert home.said() == "That was not the PIN. Type it once more."
    home.hands.type(PIN)
    home.go_on()
    home.on(WhoPage)
    assert shop_place() == first
    home.hands.touch("RINA")
    home.hands.type(PIN)
    home.on(ReadyPage)
    second = home.counter().serving.shop
    assert second.ask(tills_to_admit) == ("Counter 2",)
    home.close()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    home.start()
    home.on(WhoPage)
    home.hands.touch("RINA")
    home.hands.type(PIN)
    home.on(ReadyPage)
    assert home.counter().serving.shop.ask(tills_to_admit) == ()
