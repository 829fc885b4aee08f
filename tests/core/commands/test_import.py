"""`main.py import`, as somebody at a terminal uses it: what is printed, and the exit code."""

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.shop import Shop
from core.tills.reading import cut_off
from main import main
from tests.core.small_shop import SmallShop

HEADER = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country"
ROOT = Path(__file__).parents[3]


def rows(count: int) -> list[str]:
    """Receipts of three lines each, of which every tenth gives the one before back."""
    made = []
    for n in range(count):
        receipt, gives_back = n // 3, n // 3 % 10 == 9
        number = f"C{receipt}" if gives_back else str(receipt)
        which = n - 3 if gives_back else n
        made.append(
            f"{number},A{which % 40},Candle {which % 40},{'-' if gives_back else ''}{1 + n % 3},"
            f"2026-02-{1 + n * 27 // count:02} 10:00:00,{1 + which % 40}.50,1{receipt // 10},UK"
        )
    return made


def counts(said: str) -> dict[str, dict[str, int]]:
    return {name: kind for name, kind in json.loads(said).items() if isinstance(kind, dict)}


def test_a_packed_file_read_twice_changes_nothing(
    small: SmallShop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "sales.csv.gz"
    file.write_bytes(gzip.compress("\n".join([HEADER, *rows(300), ""]).encode()))
    asked = ["import", "online-retail", str(file), "--json", "--shop", small.place]
    assert main(asked) == 0
    first = counts(capsys.readouterr().out)
    assert (first["lines"]["new"], first["sales"]["new"]) == (300, 100)
    assert main(asked) == 0
    second = counts(capsys.readouterr().out)
    assert second == {
        name: {"new": 0, "changed": 0, "same": kind["new"]} for name, kind in first.items()
    }
    assert small.troubles() == []


def test_a_table_of_no_known_kind_is_guessed_and_its_bad_rows_are_saved(
    small: SmallShop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, mend = tmp_path / "people.csv", tmp_path / "mend.csv"
    header = "Customer ID,First Name,Last Name,Email,Phone,City,Postal Code"
    file.write_text(f"{header}\n7,Ann,Lee,ann@lee.my,012-345 6789,Ipoh,30000\n,,,,,Melaka,\n")
    asked = ["import", "csv", str(file), "--problems", str(mend), "--shop", small.place]
    assert main(asked) == 0
    said = capsys.readouterr()
    assert "Read as customers:" in said.err
    assert "postcode: “Postal Code”" in said.err
    assert "1 new" in said.out
    assert "1 problems" in said.out
    assert "Melaka" in mend.read_text(encoding="utf-8-sig")


def test_a_list_of_bad_rows_never_takes_the_place_of_what_is_read(
    small: SmallShop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sales, mended = tmp_path / "sales.csv", tmp_path / "mend-2.csv"
    for file in (sales, mended):
        file.write_text("\n".join([HEADER, *rows(3), ""]))
    several = ["import", "online-retail", str(sales), str(mended), "--shop", small.place]
    assert main([*several, "--problems", str(tmp_path / "mend.csv")]) == 1
    assert "another name" in capsys.readouterr().err
    assert main([*several[:3], "--problems", str(sales), "--shop", small.place]) == 1
    assert sales.read_text() == mended.read_text()
    other = tmp_path / "letter.txt"
    other.write_text("Dear shop\n")
    for place in (other, tmp_path, tmp_path / "none" / "mend.csv"):
        assert main([*several[:3], "--problems", str(place), "--shop", small.place]) == 1
    assert other.exists()


def test_an_earlier_list_of_bad_rows_goes_where_nothing_is_wrong_any_more(
    small: SmallShop, tmp_path: Path
) -> None:
    sales, mend = tmp_path / "sales.csv", tmp_path / "mend.csv"
    asked = ["import", "online-retail", str(sales), "--problems", str(mend), "--shop", small.place]
    sales.write_text("\n".join([HEADER, *rows(3), "no row", ""]))
    assert main(asked) == 0
    assert mend.exists()
    sales.write_text("\n".join([HEADER, *rows(3), ""]))
    assert main(asked) == 0
    assert not mend.exists()


def test_one_file_that_cannot_be_read_does_not_keep_the_others_from_it(
    small: SmallShop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = ("first.csv", "empty.csv", "none.csv", "bad.csv", "last.csv")
    first, empty, none, bad, last = (tmp_path / name for name in names)
    sales = rows(9)
    first.write_text("\n".join([HEADER, *sales[:3], ""]))
    empty.write_text("")
    bad.write_text("\n".join([HEADER, sales[3], sales[4].replace(".50", "?"), ""]))
    last.write_text("\n".join([HEADER, *sales[6:], ""]))
    files = [str(each) for each in (first, empty, none, bad, last)]
    mend = ["--problems", str(tmp_path / "mend.csv")]
    assert main(["import", "online-retail", *files, *mend, "--json", "--shop", small.place]) == 1
    said = capsys.readouterr()
    assert counts(said.out)["lines"]["new"] == 7
    assert json.loads(said.out)["problems"] == 3
    assert "empty.csv: " in said.err
    assert "none.csv: " in said.err
    assert "bad.csv, row 3: " in said.err
    assert f"in {tmp_path / 'mend-4.csv'};" in said.err
    assert (tmp_path / "mend-4.csv").exists()


def test_what_is_not_said_or_not_there_is_refused(
    small: SmallShop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", "--shop", small.place]) == 1
    assert main(["import", "wishes", "file", "--shop", small.place]) == 1
    assert "square-items" in capsys.readouterr().err
    assert main(["import", "csv", str(tmp_path / "none"), "--shop", small.place]) == 1
    assert main(["import", "csv", "file", "--shop", str(tmp_path / "none")]) == 1
    assert "main.py setup --shop" in capsys.readouterr().err


def test_a_killed_reading_comes_to_the_same_as_one_that_was_not(
    small: SmallShop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "sales.csv"
    file.write_text("\n".join([HEADER, "no row", *rows(30_000), ""]))
    mend = tmp_path / "mend.csv"
    asked = ["import", "online-retail", str(file), "--json", "--shop", small.place]
    asked += ["--problems", str(mend)]
    reading = subprocess.Popen([sys.executable, "main.py", *asked], cwd=ROOT)
    while reading.poll() is None and not small.scalar(
        "SELECT count(*) FROM sale_line WHERE id > 9"
    ):
        time.sleep(0.01)
    os.kill(reading.pid, signal.SIGKILL)
    assert reading.wait() == -signal.SIGKILL
    (half,) = small.ask(cut_off)
    assert half.name == "sales.csv"
    assert main(asked) == 0
    said = capsys.readouterr()
    assert "cut off" in said.err
    assert "no row" in mend.read_text(encoding="utf-8-sig")
    assert counts(said.out)["lines"] == {"new": 30_000, "changed": 0, "same": 0}
    assert small.ask(cut_off) == ()
    assert small.scalar("SELECT count(*) FROM staged_line") == 0
    assert small.troubles() == []
    assert main(asked) == 0
    assert counts(capsys.readouterr().out)["lines"] == {"new": 0, "changed": 0, "same": 30_000}


def test_two_readings_of_one_pc_go_one_after_the_other(
    shop: Shop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from core.basics.alone import alone

    file = tmp_path / "sales.csv"
    file.write_text("\n".join([HEADER, *rows(9), ""]))
    asked = ["import", "online-retail", str(file), "--shop", str(shop.folder)]
    with alone(shop.folder / "till" / "job.lock", "job_running"):
        assert main(asked) == 1
    assert "already" in capsys.readouterr().err
    assert main(asked) == 0
