"""Workbooks: their kept values, and those that were made to do harm."""

import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest

from core.basics.errors import Refused
from core.tills.files.opening import look, open_file
from core.tills.till_data import TillLine
from tests.core.tills.files.reading import FACTS, problems, records, sales

SHEET = "xl/worksheets/sheet1.xml"


def workbook(folder: Path, *rows: tuple[object, ...]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(list(row))
    path = folder / "export.xlsx"
    book.save(path)
    book.close()
    return path


def with_part(path: Path, name: str, content: bytes) -> Path:
    """The workbook with one of its parts replaced."""
    changed = path.with_name("changed.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            new.writestr(part, content if part.filename == name else old.read(part))
    return changed


HEADER = ("Receipt no", "Date", "Item", "Qty", "Total")


def test_values_are_read_as_they_were_kept(tmp_path: Path) -> None:
    path = workbook(
        tmp_path,
        HEADER,
        (1001, datetime.fromisoformat("2026-05-14T15:45"), "Scarf", 2, 19.8),
        (1002.0, date(2026, 5, 15), "Hat", 1, "RM 1,250.00"),
        (None, None, None, None, None),
        (1003, "16/05/2026 09:00", "Scarf", 1),
    )
    read = records(path, "csv")
    assert [(sale.number, sale.sold_at, sale.lines) for sale in sales(read)] == [
        ("1001", datetime(2026, 5, 14, 7, 45, tzinfo=UTC), (TillLine("Scarf", 2, 990, 0, 1980),)),
        ("1002", datetime(2026, 5, 15, 4, tzinfo=UTC), (TillLine("Hat", 1, 125000, 0, 125000),)),
    ]
    assert [(each.row, each.reason) for each in problems(read)] == [(5, "row_figure_missing")]


def test_a_formula_is_never_worked_out(tmp_path: Path) -> None:
    path = workbook(tmp_path, HEADER, (1, "2026-05-14", "Scarf", 1, "=1+1"))
    (problem,) = problems(records(path, "csv"))
    assert problem.reason == "row_figure_missing"
    assert problem.cells[4] == ""


def test_an_empty_sheet_before_the_table_is_passed_over(tmp_path: Path) -> None:
    path = workbook(tmp_path)
    book = openpyxl.load_workbook(path)
    for row in (HEADER, (1, "2026-05-14", "Scarf", 1, 9)):
        (book["Sales"] if "Sales" in book else book.create_sheet("Sales")).append(list(row))
    book.save(path)
    book.close()
    assert look(path, FACTS).header == HEADER
    assert len(sales(records(path, "csv"))) == 1


def test_two_cells_in_far_corners_are_read_in_no_time(tmp_path: Path) -> None:
    path = workbook(tmp_path, HEADER, (1, "2026-05-14", "Scarf", 1, 9))
    book = openpyxl.load_workbook(path)
    book.worksheets[0].cell(40_000, 16_384, "x")
    book.save(path)
    book.close()
    read = records(path, "csv")
    assert len(sales(read)) == 1
    assert [(each.row, each.reason) for each in problems(read)] == [(40_000, "row_too_long")]


def refusal(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        open_file(path, "csv", FACTS).close()
    return refused.value.code


def test_a_part_that_swells_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = workbook(tmp_path, HEADER, (1, "2026-05-14", "Scarf", 1, 9))
    assert refusal(with_part(path, SHEET, b" " * 64 * 1024 * 1024)) == "workbook_too_large"


def test_a_part_that_lies_about_its_size_gives_no_more_than_it_says(tmp_path: Path) -> None:
    path = with_part(
        workbook(tmp_path, HEADER), SHEET, b"<worksheet><sheetData>" + b"<row/>" * 2_000_000
    )
    content = bytearray(path.read_bytes())
    true_size = (len(b"<worksheet><sheetData>") + 12_000_000).to_bytes(4, "little")
    assert content.count(true_size) == 2
    path.write_bytes(content.replace(true_size, (1000).to_bytes(4, "little")))
    assert refusal(path) in ("workbook_damaged", "header_unknown")


def test_entities_of_its_own_are_refused(tmp_path: Path) -> None:
    laughs = b"".join(
        b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10 if n else b"ha") for n in range(10)
    )
    xml = (
        b'<?xml version="1.0"?><!DOCTYPE x [' + laughs + b"]><worksheet xmlns="
        b'"http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">'
        b'<c r="A1" t="inlineStr"><is><t>&a9;</t></is></c></row></sheetData></worksheet>'
    )
    path = with_part(workbook(tmp_path, HEADER), SHEET, xml)
    assert refusal(path) in ("workbook_damaged", "header_unknown")


def test_a_workbook_that_breaks_off_gives_what_was_whole(tmp_path: Path) -> None:
    rows = [(n, "2026-05-14", f"Scarf {n}", 1, 9) for n in range(900)]
    path = workbook(tmp_path, HEADER, *rows)
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read(SHEET)
    read = records(with_part(path, SHEET, sheet[: len(sheet) // 2]), "csv")
    assert 300 < len(sales(read)) < 600
    (problem,) = problems(read)
    assert (problem.reason, problem.row) == ("file_cut_off", len(sales(read)) + 2)


def test_other_archives_are_no_tables(tmp_path: Path) -> None:
    path = tmp_path / "photos.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("photo.jpg", b"x")
    assert refusal(path) == "file_no_table"
    path.write_bytes(path.read_bytes()[:40])
    assert refusal(path) == "workbook_damaged"
