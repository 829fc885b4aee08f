"""Bad rows are saved, mended in a spreadsheet, and read again."""

import csv
from datetime import UTC, datetime
from pathlib import Path

from core.tills.files.bad_rows import BadRowList, in_words
from core.tills.files.opening import open_file
from core.tills.till_data import BadRow
from tests.core.tills.files.reading import FACTS, problems, sales, written

TEXT = (
    "Receipt;Date;Item;Qty;Total\n"
    "1;31/12/2025 10:00;Scarf;1;9,90\n"
    "2;03/04/2026 10:00;Hat;some;1.250,00\n"
    "3;03/04/2026 11:00;Hat;1;1.250,00;left over\n"
    "4;03/04/2026 12:00;=Hat;x;5,00\n"
)


def saved(folder: Path, text: str = TEXT, kind: str = "csv") -> tuple[Path, list[BadRow]]:
    """The list of the bad rows of a file, saved."""
    with open_file(written(folder, text), kind, FACTS) as opened:
        bad = problems(list(opened.records))
        header = opened.header_to_mend
    path = folder / "bad.csv"
    mend = BadRowList(path, header)
    for each in bad:
        mend.add(each)
    assert mend.count == len(bad)
    return path, bad


def cells(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_the_list_has_the_file_s_columns_and_what_is_wrong(tmp_path: Path) -> None:
    path, bad = saved(tmp_path)
    table = cells(path)
    assert table[0] == ["Receipt", "Date", "Item", "Qty", "Total", "problem [dmy ,]"]
    assert table[1] == [
        "2",
        "03/04/2026 10:00",
        "Hat",
        "some",
        "1.250,00",
        f"3: {in_words(bad[0])}",
    ]
    assert table[2][5:] == [f"4: {in_words(bad[1])}", "left over"]
    assert "some" in table[1][5]


def test_a_mended_list_is_read_as_its_file_was_written(tmp_path: Path) -> None:
    path, _ = saved(tmp_path)
    mended = path.read_text(encoding="utf-8").replace(",some,", ",2,").replace(",left over", "")
    with open_file(written(tmp_path, mended, "mended.csv"), "csv", FACTS) as opened:
        read = list(opened.records)
    assert [(sale.number, sale.sold_at, sale.lines[0].paid_minor) for sale in sales(read)] == [
        ("2", datetime(2026, 4, 3, 2, tzinfo=UTC), 125000),
        ("3", datetime(2026, 4, 3, 3, tzinfo=UTC), 125000),
    ]
    assert [each.row for each in problems(read)] == [4]


def test_the_kept_mapping_reads_the_list_too(tmp_path: Path) -> None:
    path, _ = saved(tmp_path)
    with open_file(written(tmp_path, TEXT), "csv", FACTS) as opened:
        mapping = opened.mapping
    assert mapping is not None
    assert mapping.separator == ";"
    mended = path.read_text(encoding="utf-8").replace(",some,", ",2,")
    with open_file(written(tmp_path, mended, "mended.csv"), "csv", FACTS, mapping) as opened:
        assert [sale.number for sale in sales(list(opened.records))] == ["2"]


def test_what_is_bad_again_is_saved_with_one_problem(tmp_path: Path) -> None:
    path, _ = saved(tmp_path)
    again, bad = saved(tmp_path, path.read_text(encoding="utf-8"))
    assert len(bad) == 3
    assert cells(again)[0] == ["Receipt", "Date", "Item", "Qty", "Total", "problem [dmy ,]"]
    assert [len(row) for row in cells(again)] == [6, 6, 7, 6]


def test_a_cell_is_no_formula_in_the_list_and_itself_when_read(tmp_path: Path) -> None:
    path, _ = saved(tmp_path)
    assert cells(path)[3][2] == "'=Hat"
    mended = path.read_text(encoding="utf-8").replace(",x,", ",1,")
    with open_file(written(tmp_path, mended, "mended.csv"), "csv", FACTS) as opened:
        (sale,) = sales(list(opened.records))
    assert sale.lines[0].product_number == "=Hat"


def test_an_amount_below_zero_is_no_formula(tmp_path: Path) -> None:
    text = "Receipt,Date,Item,Qty,Total\n1,2026-01-01,Scarf,x,-9.90\n"
    path, _ = saved(tmp_path, text)
    assert cells(path)[1][4] == "-9.90"
