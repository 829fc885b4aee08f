"""A till's own database is read from the window; its address is kept, its password is not."""

from pathlib import Path

import pytest

from core.basics.this_pc import ThisPc
from core.tills.databases.reading import read_database
from core.tills.sources import sources
from tests.core.tills.databases.kiosk import Kiosk
from tests.stories.at_the_counter import AtTheCounter
from ui import background
from ui.office.tills.database import DatabasePage
from ui.office.tills.reading import Reading
from ui.office.tills.reading_page import ReadingPage
from ui.office.tills.tills import TillsPage


@pytest.fixture
def kiosk(counter: AtTheCounter, tmp_path: Path) -> Kiosk:
    """A till of the shop's own make, with one slip in it."""
    made = Kiosk(counter.shop.shop, tmp_path)
    made.sell(1, "2026-03-12 15:20:00", (1, 1.0, "100.00", 0.0))
    return made


def open_page(counter: AtTheCounter) -> DatabasePage:
    counter.in_the_office("Tills")
    counter.on(TillsPage)
    counter.hands.touch("A till's database")
    return counter.on(DatabasePage)


def test_what_is_missing_is_asked_for(counter: AtTheCounter) -> None:
    page = open_page(counter)
    counter.hands.touch_main()
    assert counter.said() == "Touch which till it is."
    counter.hands.touch("uniCenta")
    assert [*page.servers.chips()] == ["mysql", "postgresql"]
    for field, said in ((page.host, "address"), (page.database, "name"), (page.user, "user")):
        counter.hands.touch_main()
        assert said in counter.said()
        assert field.hasFocus()
        counter.hands.type("till")
    assert page.address() == "mysql://till@till/till"
    assert "never written" in counter.said()


def test_it_is_read_and_the_address_kept(counter: AtTheCounter, kiosk: Kiosk) -> None:
    page = open_page(counter)
    counter.hands.touch_widget(page.kinds.chips()["kiosk"])
    assert not page.host.isVisible()
    page.database.setText(str(kiosk.file))
    page.password.setText("secret")
    counter.hands.touch_main()
    assert "Sales: 1 new" in counter.on(ReadingPage).words.text()
    counter.hands.touch_main()
    row = counter.on(TillsPage).list.rows.rows()[-1]
    assert row.title == "kiosk kiosk · sales up to Thu 12 Mar 15:20"
    counter.hands.touch("A till's database")
    again = counter.on(DatabasePage)
    assert again.kinds.chosen_keys() == ["kiosk"]
    assert again.database.text() == str(kiosk.file)
    assert again.password.text() == ""
    kept = ThisPc.at(counter.shop.place).settings
    assert "secret" not in repr(kept)
    kiosk.sell(2, "2026-03-13 15:20:00", (1, 1.0, "100.00", 0.0))
    counter.hands.touch_main()
    assert "Sales: 1 new" in counter.on(ReadingPage).words.text()


def test_a_server_address_is_filled_in_as_it_was(counter: AtTheCounter) -> None:
    address = "postgresql://shop%40till@till-server:5433/uni%20centa"
    counter.shop.shop.this_pc.change(till_kind="unicenta", till_address=address)
    page = open_page(counter)
    assert page.servers.chosen_keys() == ["postgresql"]
    shown = [field.text() for field in (page.host, page.user, page.database)]
    assert shown == ["till-server:5433", "shop@till", "uni centa"]
    assert page.address() == address


def test_what_is_wrong_is_said_in_words(counter: AtTheCounter, kiosk: Kiosk) -> None:
    page = open_page(counter)
    counter.hands.touch_widget(page.kinds.chips()["kiosk"])
    page.database.setText(f"{kiosk.file}.gone")
    counter.hands.touch_main()
    shown = counter.on(ReadingPage)
    assert "file" in shown.words.text()
    assert "Traceback" not in shown.words.text()
    counter.hands.touch_main()
    counter.on(TillsPage)


def test_who_serves_reads_no_database(counter: AtTheCounter, kiosk: Kiosk) -> None:
    reading = Reading(counter.counter.serving, "kiosk")
    reading.begin(read_database, "kiosk", kiosk.url, counter.shop.shop.folder)
    background.wait_idle()
    assert reading.failure is not None
    assert reading.failure.code == "not_allowed"
    assert [each.name for each in counter.shop.ask(sources)] == ["demo"]
