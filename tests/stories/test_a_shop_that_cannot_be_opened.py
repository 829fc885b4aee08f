"""The shop's data is missing, damaged or too new: the window says what to do, and tries again."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.stories.looking import LookingHands
from ui import background
from ui.counter.counter import Counter
from ui.counter.who import WhoPage
from ui.opening import CannotOpenPage, open_counter
from ui.window import CounterFrame

Opened = Callable[[Path], LookingHands]


@pytest.fixture
def opened(dressed: object, hooks: None) -> Iterator[Opened]:
    """Opens a window on a place as the program does."""
    del dressed, hooks
    frames: list[CounterFrame] = []

    def open_at(place: Path) -> LookingHands:
        frame = open_counter(str(place))
        frames.append(frame)
        frame.resize(1366, 768)
        frame.show()
        frame.activateWindow()
        hands = LookingHands(frame)
        hands.wait_for("a page", lambda: frame.page() is not None)
        hands.settle()
        return hands

    yield open_at
    for frame in frames:
        for counter in frame.findChildren(Counter):
            counter.serving.shop.close()
        frame.close()
        frame.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert background.wait_idle()


@pytest.fixture
def place(small_place: Path, tmp_path: Path) -> Path:
    """A shop that lies closed."""
    shutil.copytree(small_place, tmp_path / "shop")
    return tmp_path / "shop"


def missing(place: Path) -> None:
    place.rename(place.with_name("elsewhere"))


def found_again(place: Path) -> None:
    place.with_name("elsewhere").rename(place)


def something_else(place: Path) -> None:
    (place / "goodturn.sqlite").rename(place / "kept")
    (place / "goodturn.sqlite").write_text("Shopping list: milk, socks, heel tips\n" * 100)


def restored(place: Path) -> None:
    for beside in ("goodturn.sqlite-wal", "goodturn.sqlite-shm"):
        (place / beside).unlink(missing_ok=True)
    (place / "kept").replace(place / "goodturn.sqlite")


def newer(place: Path) -> None:
    shutil.copy(place / "goodturn.sqlite", place / "kept")
    with closing(sqlite3.connect(place / "goodturn.sqlite")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()


def damaged(place: Path) -> None:
    shutil.copy(place / "goodturn.sqlite", place / "kept")
    with (place / "goodturn.sqlite").open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 3000)


@pytest.mark.parametrize(
    ("harm", "mend", "said"),
    [
        (missing, found_again, "There is no shop in this place."),
        (something_else, restored, "The file of the shop’s data is something else."),
        (newer, restored, "This shop’s data was written by a newer Goodturn."),
        (damaged, restored, "The shop’s data is damaged."),
    ],
    ids=["missing", "something-else", "newer", "damaged"],
)
def test_it_says_what_to_do_and_tries_again(
    opened: Opened,
    place: Path,
    harm: Callable[[Path], None],
    mend: Callable[[Path], None],
    said: str,
) -> None:
    harm(place)
    hands = opened(place)
    page = hands.frame.page()
    assert isinstance(page, CannotOpenPage)
    assert page.sentence.text().startswith(said)
    assert "Traceback" not in page.sentence.text()
    assert hands.frame.bar.main.text() == "Try again"
    for key in ("F2", "F7", "F8", "Escape", "5"):
        hands.press(key)
    hands.scan("9556001234567")
    hands.touch_main()
    again = hands.frame.page()
    assert isinstance(again, CannotOpenPage)
    assert again is not page
    assert not again.busy
    mend(place)
    hands.touch_main()
    assert isinstance(hands.frame.page(), WhoPage)
    assert len(hands.frame.findChildren(CannotOpenPage)) == 0
    assert list(hands.jarring) == []


def test_what_is_typed_before_the_shop_is_open_harms_nothing(opened: Opened, place: Path) -> None:
    hands = opened(place)
    hands.touch("Aisyah")
    hands.type("11")
    assert hands.frame.page().pad.count() == 2
