"""The text of a file, however it is packed, encoded, quoted and broken."""

import csv
import gzip
import io
import lzma
import tracemalloc
from pathlib import Path

import pytest

from core.basics.errors import Refused
from core.tills.files.opening import KINDS, open_file
from core.tills.till_data import TillSale
from tests.core.tills.files.reading import FACTS, customers, problems, records, sales, written

HEADER = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID\n"


def rows(count: int, first: int = 0) -> str:
    return "".join(
        f"{n},A{n % 50},Scarf {n % 50},1,2026-01-{n % 28 + 1:02} 10:00,9.90,\n"
        for n in range(first, first + count)
    )


@pytest.mark.parametrize("pack", [bytes, gzip.compress, lzma.compress])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_packed_or_not_with_any_end_of_line(tmp_path: Path, pack: object, end: str) -> None:
    text = (HEADER + rows(500)).replace("\n", end).encode()
    assert callable(pack)
    read = records(written(tmp_path, pack(text)), "online-retail")
    assert len(sales(read)) == 500
    assert problems(read) == []


@pytest.mark.parametrize("pack", [gzip.compress, lzma.compress])
def test_a_packed_file_that_is_cut_gives_what_was_whole(tmp_path: Path, pack: object) -> None:
    assert callable(pack)
    packed = pack((HEADER + rows(20_000)).encode())
    read = records(written(tmp_path, packed[: len(packed) // 2]), "online-retail")
    whole = len(sales(read))
    assert 1_000 < whole < 19_000
    (problem,) = problems(read)
    assert (problem.reason, problem.row, problem.values) == (
        "file_cut_off", whole + 2, {"row": whole + 2},
    )  # fmt: skip


def test_a_cut_file_s_last_price_is_never_taken_for_a_whole_one(tmp_path: Path) -> None:
    text = (HEADER + rows(3)).encode()
    packed = gzip.compress(text[: text.rindex(b"0,\n")])  # "9.90" has become "9.9"
    read = records(written(tmp_path, packed[:-8]), "online-retail")
    assert len(sales(read)) == 2
    assert [(each.row, each.reason) for each in problems(read)] == [(4, "file_cut_off")]


def test_a_plain_file_that_is_cut_tells_its_last_row(tmp_path: Path) -> None:
    text = HEADER + rows(3)
    read = records(written(tmp_path, text[: text.rindex("Scarf")]), "online-retail")
    assert len(sales(read)) == 2
    assert [(each.row, each.reason) for each in problems(read)] == [(4, "row_too_short")]


def test_nul_bytes_are_passed_over(tmp_path: Path) -> None:
    text = (HEADER + rows(3)).replace("Scarf", "Sc\0arf") + "\0" * 4000
    read = records(written(tmp_path, text), "online-retail")
    assert len(sales(read)) == 3
    assert problems(read) == []


def test_a_byte_order_mark_is_no_part_of_the_first_name(tmp_path: Path) -> None:
    text = (HEADER + rows(1)).encode("utf-8-sig")
    assert len(sales(records(written(tmp_path, text), "online-retail"))) == 1


def test_one_row_in_another_encoding_costs_nothing(tmp_path: Path) -> None:
    text = "Customer ID,Name,City\n1,Ané,Ipoh\n".encode() + "2,José,Málaga\n".encode("cp1252")
    read = customers(records(written(tmp_path, text), "csv"))
    assert [each.name for each in read] == ["Ané", "José"]


@pytest.mark.parametrize("encoding", ["gb18030", "big5", "utf-16-le", "utf-16-be"])
def test_chinese_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    text = "會員號,姓名,城市\n1,陳偉明,怡保\n2,林美玲,檳城\n3,黃志強,吉隆坡\n".encode(encoding)
    read = customers(records(written(tmp_path, text), "csv"))
    assert [(each.number, each.name, each.town) for each in read] == [
        ("1", "陳偉明", "怡保"),
        ("2", "林美玲", "檳城"),
        ("3", "黃志強", "吉隆坡"),
    ]


def test_a_text_may_have_line_breaks_separators_and_quotes(tmp_path: Path) -> None:
    name = 'Scarf, "Alps"\nlong'
    text = io.StringIO(newline="")
    csv.writer(text).writerow(["1", "A", name, 1, "2026-01-01", "9.90", ""])
    (sale,) = sales(read := records(written(tmp_path, HEADER + text.getvalue()), "online-retail"))
    assert len(sale.lines) == 1
    assert name in [getattr(each, "name", "") for each in read]


def test_a_quote_that_is_never_closed_costs_its_own_row(tmp_path: Path) -> None:
    text = HEADER + rows(2) + '2,A,"Scarf,1,2026-01-01 10:00,9.90,\n' + rows(5_000, first=3)
    read = records(written(tmp_path, text), "online-retail")
    assert len(sales(read)) == 5_002
    assert [(each.row, each.reason) for each in problems(read)] == [(4, "row_too_short")]


def test_a_quote_within_a_quoted_text_is_kept(tmp_path: Path) -> None:
    text = HEADER + '1,A,"Rod 12" long",1,2026-01-01 10:00,9.90,\n' + rows(2, first=2)
    assert len(sales(records(written(tmp_path, text), "online-retail"))) == 3


def test_an_endless_line_is_cut(tmp_path: Path) -> None:
    text = HEADER + rows(1) + "x" * 5_000_000 + "\n" + rows(1, first=2)
    read = records(written(tmp_path, text), "online-retail")
    assert [sale.number for sale in sales(read)] == ["0", "2"]
    (problem,) = problems(read)
    assert problem.row == 3
    assert sum(map(len, problem.cells)) < 10_000


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_empty"),
        (b"\xef\xbb\xbf\r\n \n", "file_empty"),
        (b"\0" * 5000, "file_empty"),
        (b"%PDF-1.7\n1 0 obj\n", "file_no_table"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "file_no_table"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "file_no_table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "file_old_workbook"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "file_no_table"),
        (b"PK\x03\x04 and nothing more", "workbook_damaged"),
        (b"\x1f\x8b and nothing more", "file_empty"),
        (bytes(range(256)) * 50, "file_no_table"),
        (b"only some words\nand some more\n", "header_missing"),
    ],
)
def test_what_is_no_table_is_refused_in_clear_words(
    tmp_path: Path, content: bytes, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        open_file(written(tmp_path, content), "square-items", FACTS)
    assert refused.value.code == code
    assert "export.csv" in str(refused.value)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        open_file(tmp_path / "gone.csv", "csv", FACTS)
    assert refused.value.code == "file_not_opened"


def test_a_kind_that_is_not_known_is_refused_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        open_file(written(tmp_path, HEADER), "fax", FACTS)
    assert "square-items" in str(refused.value)
    assert "csv" in KINDS


def test_how_much_was_read_grows_to_all_of_it(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER + rows(30_000))
    with open_file(path, "online-retail", FACTS) as opened:
        shares = [opened.read_share() for each in opened.records if isinstance(each, TillSale)]
        assert shares == sorted(shares)
        assert 0 < shares[0] < 0.5
        assert opened.read_share() == 1.0


def peak(folder: Path, lines: int) -> int:
    """The most memory that reading so many lines took, in bytes."""
    path = written(folder, gzip.compress((HEADER + rows(lines)).encode(), 1))
    tracemalloc.start()
    try:
        with open_file(path, "online-retail", FACTS) as opened:
            assert sum(isinstance(each, TillSale) for each in opened.records) == lines
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_memory_stays_flat_as_files_grow(tmp_path: Path) -> None:
    peak(tmp_path, 100)  # what is loaded once
    small, large = peak(tmp_path, 21_000), peak(tmp_path, 42_000)
    assert large < small * 1.1


def test_reading_twice_tells_the_same(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER + rows(300))
    assert records(path, "online-retail") == records(path, "online-retail")
