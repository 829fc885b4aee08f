"""A list of the rows that could not be read, as a file to mend in any spreadsheet and read again.

It has the columns of the file it comes from and one more, with what is wrong. That column's name
keeps how the file wrote its dates and figures, for a few rows alone would not tell.
"""

import csv
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import cast

from core.basics.errors import Refused
from core.tills.files.moments import DateOrder
from core.tills.files.values import DecimalSign, is_amount
from core.tills.till_data import BadRow

_NAME = re.compile(r"problem \[(dmy|mdy|ymd) ([.,])\]")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def problem_column(dates: DateOrder, decimal: DecimalSign) -> str:
    """The name of the column with what is wrong."""
    return f"problem [{dates} {decimal}]"


def style_in(header: Iterable[str]) -> tuple[DateOrder, DecimalSign] | None:
    """How the file of a list of bad rows wrote its dates and figures; None for any other file."""
    for name in header:
        if found := _NAME.fullmatch(name.strip()):
            return cast(DateOrder, found[1]), cast(DecimalSign, found[2])
    return None


def may_be_replaced(path: Path) -> bool:
    """Whether the file is an earlier list of bad rows, or empty."""
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
            first = next(csv.reader(file), [])
    except (OSError, csv.Error):
        return False
    return not first or style_in(first) is not None


def in_words(bad: BadRow) -> str:
    """What is wrong with a row, in English."""
    return str(Refused(bad.reason, **bad.values))


class BadRowList:
    """Writes bad rows below `header`, as `Opened.header_to_mend` has it, each with its problem.

    The file is made with the first bad row; without one there is none. `say` gives the reason of
    one in words. A cell that a spreadsheet would work out as a formula gets an apostrophe before
    it, which reading takes off again; cells for which there is no column stand behind the problem.
    """

    def __init__(
        self, path: Path, header: Sequence[str], say: Callable[[BadRow], str] = in_words
    ) -> None:
        self.path = path
        self.count = 0
        self._header = [*header]
        self._say = say

    def add(self, bad: BadRow) -> None:
        """One row more; called for each as it is met."""
        first = not self.count
        self.count += 1
        columns = len(self._header) - 1
        cells = [_harmless(cell) for cell in bad.cells] + [""] * (columns - len(bad.cells))
        with self.path.open(
            "w" if first else "a", encoding="utf-8-sig" if first else "utf-8", newline=""
        ) as file:
            rows = csv.writer(file)
            if first:
                rows.writerow(map(_harmless, self._header))
            said = f"{bad.row}: {self._say(bad)}"
            rows.writerow([*cells[:columns], said, *cells[columns:]])


def _harmless(cell: str) -> str:
    """`cell` so that no spreadsheet takes it for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) and not is_amount(cell) else cell
