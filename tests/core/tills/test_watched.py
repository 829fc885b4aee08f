"""What a till drops into a folder is read once it is complete, and moved."""

from pathlib import Path

import pytest

from core.shop import Command, Shop
from core.tills.watched import WatchedFolder, read_dropped
from main import main
from tests.core.refuses import refuses

PEOPLE = "Customer ID,First Name,Last Name,Email,Phone,City,Postal Code\n7,Ann,Lee,,,Ipoh,\n"


def test_a_file_counts_once_it_stands_still(tmp_path: Path) -> None:
    folder = WatchedFolder(tmp_path)
    file = tmp_path / "people.csv"
    file.write_text(PEOPLE[:20])
    assert folder.complete() == ()
    file.write_text(PEOPLE)
    (tmp_path / "other.csv.part").write_text(PEOPLE)
    assert folder.complete() == ()
    assert folder.complete() == (file,)
    with refuses("folder_not_there"):
        WatchedFolder(tmp_path / "none").complete()


def test_it_is_moved_to_what_became_of_it(shop: Shop, tmp_path: Path) -> None:
    for name, content in (
        ("people.csv", PEOPLE),
        ("rows.csv", PEOPLE + ",,,,,Melaka,\n"),
        ("noise.csv", "nothing that anybody could read\n"),
    ):
        file = tmp_path / name
        file.write_text(content)
        shop.carry_out(Command(None), read_dropped, file)
        assert not file.exists()
    again = tmp_path / "people.csv"
    again.write_text(PEOPLE)
    dropped = shop.carry_out(Command(None), read_dropped, again)
    assert dropped.moved_to == tmp_path / "done" / "people 2.csv"
    assert dropped.done is not None
    assert dropped.done.customers.same == 1
    assert {each.name for each in (tmp_path / "problems").iterdir()} == {
        "rows.csv",
        "rows.csv.rows.csv",
        "noise.csv",
        "noise.csv.txt",
    }


def test_the_command_reads_what_lies_there(
    shop: Shop, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.commands.watch._EVERY", 0)
    folder = tmp_path / "drop"
    folder.mkdir()
    (folder / "people.csv").write_text(PEOPLE)
    assert main(["watch", str(folder), "--once", "--shop", str(shop.folder)]) == 0
    assert "people.csv: 1 customers" in capsys.readouterr().out
    assert (folder / "done" / "people.csv").exists()
