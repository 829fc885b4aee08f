"""Rows of text out of an XLSX workbook, its values as they were kept: no formula is worked out.

openpyxl reads row by row in flat memory. Before it begins, the sizes that the packed parts declare
are weighed, and a part never gives more than it declared; XML with entities of its own is refused
by defusedxml, which openpyxl uses.
"""

import warnings
import zipfile
import zlib
from collections import deque
from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import chain, islice
from pathlib import Path

from core.basics.errors import Refused
from core.tills.files.table import LOOKED_AT
from core.tills.files.text_rows import Cells

_MEGABYTE = 1024 * 1024
_MOST_UNPACKED = 1_500 * _MEGABYTE
_MOST_IN_MEMORY = 256 * _MEGABYTE
_SMALL = 20 * _MEGABYTE
_MOST_TIMES = 150
"""How many times its packed size a large part may have: sheets of real tills have 5 to 40."""

_MOST_PARTS = 5_000
_BROKEN = (
    ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, OSError, RuntimeError,
    SyntaxError, TypeError, ValueError, zipfile.BadZipFile, zlib.error,
)  # fmt: skip
"""What openpyxl raises over a workbook that is damaged, or was made to do harm."""


class WorkbookTable:
    """The table in a workbook's first sheet with rows.

    Refuses `file_no_table`, `workbook_too_large`, `workbook_damaged`.
    """

    encoding = ""
    separator = ""

    def __init__(self, path: Path) -> None:
        import openpyxl

        warnings.filterwarnings("ignore", category=UserWarning, module="openpyxl")
        _weigh(path)
        self.broken: Cells | None = None
        self._given = self._expected = 0
        self._rows: Iterator[Cells] = iter(())
        self._looked: deque[Cells] = deque()
        self._file = path.open("rb")
        try:
            self._book = openpyxl.load_workbook(self._file, read_only=True, data_only=True)
            self._choose_sheet()
        except _BROKEN:
            self._file.close()
            raise Refused("workbook_damaged", file=path.name) from None
        self._width = max(map(len, self._looked), default=0)

    def look(self) -> list[Cells]:
        return [list(row) for row in self._looked]

    def rows(self) -> Iterator[Cells]:
        for row in chain(self._looked, self._rows):
            row.extend([""] * (self._width - len(row)))
            yield row

    def read_share(self) -> float:
        return min(1.0, self._given / self._expected) if self._expected else 0.0

    def close(self) -> None:
        self._book.close()
        self._file.close()

    def _choose_sheet(self) -> None:
        for sheet in self._book.worksheets:
            self._expected = sheet.max_row or 0
            sheet.reset_dimensions()
            self._rows = self._read(sheet.iter_rows(values_only=True))
            self._looked.extend(islice(self._rows, LOOKED_AT))
            if sum(any(row) for row in self._looked) > 1:
                break
            self._given = 0
            self._looked.clear()

    def _read(self, rows: Iterator[tuple[object, ...]]) -> Iterator[Cells]:
        """The rows as text; where the workbook breaks off, what was whole before."""
        while True:
            try:
                row = next(rows, None)
            except _BROKEN:
                self.broken = []
                return
            if row is None:
                return
            self._given += 1
            yield [_text(value) for value in row]


def _weigh(path: Path) -> None:
    """Refuse an archive that is no workbook, or that would unpack to more than is sensible."""
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except _BROKEN:
        raise Refused("workbook_damaged", file=path.name) from None
    if not any(part.filename == "xl/workbook.xml" for part in parts):
        raise Refused("file_no_table", file=path.name)
    unpacked = sum(part.file_size for part in parts)
    if unpacked > _MOST_UNPACKED or len(parts) > _MOST_PARTS or any(map(_swells, parts)):
        raise Refused("workbook_too_large", file=path.name)


def _swells(part: zipfile.ZipInfo) -> bool:
    """Whether a part unpacks to far more than it is packed, or than can be held at once."""
    if part.file_size <= _SMALL:
        return False
    held = not part.filename.startswith("xl/worksheets/")
    return part.file_size > part.compress_size * _MOST_TIMES or (
        held and part.file_size > _MOST_IN_MEMORY
    )


def _text(value: object) -> str:
    """A cell's value as a text file would have it; a date at midnight is a date alone."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return f"{value:.15g}"
    if isinstance(value, datetime):
        whole_day = value.time() == time()
        return value.date().isoformat() if whole_day else value.isoformat(" ", "seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)
