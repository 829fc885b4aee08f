"""Notes kept as files: whole or not at all, and a refusal that says what to do."""

import errno
import os
from pathlib import Path

import pytest

from core.basics.errors import Refused
from core.printing.printers import FilePrinter, Printer

TITLE = "2026-09-24 828T5CY4"


def refusal(printer: FilePrinter) -> Refused:
    with pytest.raises(Refused) as refused:
        printer.print_pdf(b"%PDF", TITLE)
    assert str(refused.value)
    return refused.value


def test_a_note_is_kept_under_its_day_and_code(tmp_path: Path) -> None:
    printer: Printer = FilePrinter(tmp_path / "notes")
    printer.print_pdf(b"%PDF-1", TITLE)
    (kept,) = (tmp_path / "notes").iterdir()
    assert kept.name == "2026-09-24-828T5CY4.pdf"
    assert kept.read_bytes() == b"%PDF-1"


def test_printed_twice_it_is_one_file_and_a_copy_is_another(tmp_path: Path) -> None:
    printer = FilePrinter(tmp_path)
    first = printer.save(b"%PDF-1", TITLE)
    assert printer.save(b"%PDF-1", TITLE) == first
    assert printer.save(b"%PDF-copy", TITLE).name == "2026-09-24-828T5CY4-2.pdf"
    assert first.read_bytes() == b"%PDF-1"


def test_a_title_cannot_leave_the_folder(tmp_path: Path) -> None:
    path = FilePrinter(tmp_path / "notes").save(b"%PDF", "../../etc/passwd")
    assert path.parent == tmp_path / "notes"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EROFS, "folder_not_writable"),
        (errno.EACCES, "folder_not_writable"),
        (errno.EIO, "disk_trouble"),
    ],
)
def test_a_failing_disk_leaves_nothing_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def failing(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", failing)
    assert refusal(FilePrinter(tmp_path)).code == code
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "notes").touch()
    assert refusal(FilePrinter(tmp_path / "notes")).code == "folder_not_writable"
    assert refusal(FilePrinter(tmp_path / "notes" / "more")).code == "folder_not_writable"
