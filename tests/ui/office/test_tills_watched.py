"""The till drops a file, and its sales are known without a touch."""

from pathlib import Path

import pytest

from tests.stories.at_the_counter import AtTheCounter
from ui.office.tills.tills import TillsPage
from ui.office.tills.watched_page import WatchedPage
from ui.office.tills.watching import Watching

EXPORT = """InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
9001,S1,Wool sock,2,15/3/2026 10:00,10.50,77,Malaysia
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "exports"
    made.mkdir()
    return made


def open_page(counter: AtTheCounter) -> WatchedPage:
    serving = counter.counter.serving
    if serving.watching is None:
        serving.watching = Watching(counter.shop.shop, counter.frame)
    counter.in_the_office("Tills")
    counter.on(TillsPage)
    counter.hands.touch("Watched folder")
    return counter.on(WatchedPage)


def look_twice(counter: AtTheCounter) -> None:
    """A file counts once it has not grown between two looks."""
    watching = counter.counter.serving.watching
    assert watching is not None
    for _ in range(2):
        watching.look()
        counter.hands.settle()


def watched(counter: AtTheCounter, folder: Path) -> WatchedPage:
    page = open_page(counter)
    page.folder.setText(str(folder))
    counter.hands.touch_main()
    assert page.last.text() == "Nothing was dropped into it yet."
    return page


def test_a_folder_must_be_there(counter: AtTheCounter, tmp_path: Path) -> None:
    page = open_page(counter)
    page.folder.setText(str(tmp_path / "gone"))
    counter.hands.touch_main()
    assert "Choose the folder" in counter.said()
    assert page.folder.hasFocus()


def test_what_is_dropped_is_read_and_told(counter: AtTheCounter, folder: Path) -> None:
    page = watched(counter, folder)
    (folder / "march.csv").write_text(EXPORT)
    look_twice(counter)
    assert "Sales: 1 new" in page.last.text()
    assert "march.csv lies in “done” now." in page.last.text()
    counter.hands.touch("Watch it no more")
    assert counter.shop.shop.this_pc.settings.watched_folder == ""
    assert not page.off.isVisible()


def test_what_is_wrong_is_told(counter: AtTheCounter, folder: Path) -> None:
    page = watched(counter, folder)
    (folder / "photo.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    look_twice(counter)
    assert "photo.csv lies in “problems” now." in page.last.text()
    (folder / "problems" / "photo.csv").unlink()
    (folder / "problems" / "photo.csv.txt").unlink()
    (folder / "problems").rmdir()
    folder.rmdir()
    look_twice(counter)
    assert "cannot be looked into" in page.last.text()
    counter.hands.touch("Watch it no more")
