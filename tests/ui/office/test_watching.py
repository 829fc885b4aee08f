"""The watched folder is read while the window is open."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.core.small_shop import SmallShop
from ui.office.tills.watching import Watching

PEOPLE = "Customer ID,First Name,Last Name,Email,Phone,City,Postal Code\n7,Ann,Lee,,,Ipoh,\n"


def test_what_is_dropped_is_read_and_moved(small: SmallShop, tmp_path: Path, qtbot: QtBot) -> None:
    from PySide6.QtCore import QObject

    folder = tmp_path / "drop"
    folder.mkdir()
    small.shop.this_pc.change(watched_folder=str(folder))
    parent = QObject()
    watching = Watching(small.shop, parent)
    (folder / "people.csv").write_text(PEOPLE)

    def moved() -> bool:
        watching.look()
        return (folder / "done" / "people.csv").exists()

    qtbot.waitUntil(moved, timeout=20_000)
    assert small.scalar("SELECT count(*) FROM till_customer WHERE name = 'Ann Lee'") == 1
    small.shop.this_pc.change(watched_folder="")
    parent.deleteLater()


def test_a_folder_that_is_not_there_is_looked_for_again(
    small: SmallShop, tmp_path: Path, qtbot: QtBot
) -> None:
    from PySide6.QtCore import QObject

    folder = tmp_path / "drop"
    small.shop.this_pc.change(watched_folder=str(folder))
    parent = QObject()
    watching = Watching(small.shop, parent)
    watching.look()
    qtbot.wait(300)
    folder.mkdir()
    (folder / "people.csv").write_text(PEOPLE)

    def moved() -> bool:
        watching.look()
        return (folder / "done" / "people.csv").exists()

    qtbot.waitUntil(moved, timeout=20_000)
    small.shop.this_pc.change(watched_folder="")
    parent.deleteLater()
