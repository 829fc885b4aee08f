"""A table whose header row is found: its columns are known by their names, never by position."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice, zip_longest
from pathlib import Path

from core.basics.errors import Refused
from core.basics.money import Currency
from core.basics.words import fold
from core.tills.files.bad_rows import style_in
from core.tills.files.moments import DateOrder, date_order
from core.tills.files.table import Table
from core.tills.files.text_rows import Cells
from core.tills.files.values import DecimalSign, decimal_sign
from core.tills.till_data import BadRow, Record

Columns = Mapping[str, tuple[str, ...]]
"""For each meaning the names under which its column may stand, the best first."""

Places = dict[str, int]
"""Where the column of each meaning stands."""

Take = Callable[[int, Cells], Iterable[Record]]
"""What a row, with its number as a spreadsheet shows it, tells. The cells are as many as the
header's and one more, which is empty and stands for every column the file does not have."""

HEADER_WITHIN = 30
"""Rows among which the header stands."""

_LONGEST_CELL = 2_000


@dataclass(frozen=True)
class Facts:
    """What a file does not say: whose money, clock and country it means, and which branch."""

    currency: Currency
    zone: str
    country: str
    branch: str


def plain_name(header: str) -> str:
    """A header's name without case, accents, blanks and signs: "Order #" is "order"."""
    return "".join(letter for letter in fold(header) if letter.isalnum())


def names_in(row: Iterable[str]) -> tuple[str, ...]:
    """The names of a header row's columns; one that comes again gets a number: "Phone (2)"."""
    times: Counter[str] = Counter()
    names = []
    for cell in row:
        name = cell.strip()
        times[name] += 1
        names.append(f"{name} ({times[name]})" if name and times[name] > 1 else name)
    return tuple(names)


class Sheet:
    """The rows below a header; `left_out` counts by reason those that are no sale of goods."""

    def __init__(self, table: Table, facts: Facts, header_at: int) -> None:
        self.table = table
        self.facts = facts
        self.header = names_in(table.look()[header_at])
        self.width = len(self.header)
        self.left_out: Counter[str] = Counter()
        self.dates: DateOrder = "dmy"
        self.decimal: DecimalSign = "."
        self._told = style_in(self.header)
        self.first_row = header_at + 2
        """The number of the first row below the header, as a spreadsheet shows it."""
        self._places: dict[str, int] = {}
        for place, name in enumerate(self.header):
            self._places.setdefault(plain_name(name), place)

    def place(self, *names: str) -> int:
        """Where the first of `names` stands; the empty last cell where none does."""
        for name in names:
            if (place := self._places.get(plain_name(name))) is not None:
                return place
        return self.width

    def places(self, columns: Columns, needed: Iterable[str]) -> Places:
        """Where each meaning stands; refuses `column_missing` for one that is needed."""
        found = {meaning: self.place(*names) for meaning, names in columns.items()}
        for meaning in needed:
            if found[meaning] == self.width:
                raise Refused("column_missing", column=columns[meaning][0])
        return found

    def first_rows(self) -> list[Cells]:
        """The rows by which the columns are understood, those that are as wide as the header."""
        below = islice(self.table.look(), self.first_row - 1, None)
        return [row for row in below if len(row) == self.width]

    def examples(self, place: int) -> list[str]:
        """What stands in a column's first rows, where anything does."""
        if place >= self.width:
            return []
        return [row[place].strip() for row in self.first_rows() if row[place].strip()]

    def dates_of(self, *places: int) -> DateOrder:
        """Whether the day or the month stands first in these columns."""
        texts = [text for place in places for text in self.examples(place)]
        self.dates = self._told[0] if self._told else date_order(texts, self.facts.country)
        return self.dates

    def decimal_of(self, *places: int) -> DecimalSign:
        """The sign before the cents in these columns."""
        texts = [text for place in places for text in self.examples(place)]
        self.decimal = self._told[1] if self._told else decimal_sign(texts)
        return self.decimal

    def read(self, take: Take, finish: Callable[[], Iterable[Record]] = tuple) -> Iterator[Record]:
        """What `take` makes of each row and `finish` of the end.

        A row that is refused is a bad one, unless there is nothing in it.
        """
        width, number = self.width, self.first_row - 1
        below = islice(self.table.rows(), self.first_row - 1, None)
        for number, row in enumerate(below, start=self.first_row):
            wide = len(row)
            try:
                if wide != width:
                    self._fit(row)
                row.append("")
                told = take(number, row)
            except Refused as refused:
                if any(cell.strip() for cell in row):
                    short = Refused("row_too_short", count=wide, wanted=width)
                    yield self.bad(number, row, short if wide < width else refused)
            else:
                if told:
                    yield from told
        yield from finish()
        if self.table.broken is not None:
            number += 1
            yield self.bad(number, self.table.broken, Refused("file_cut_off", row=number))

    def bad(self, number: int, row: Cells, refused: Refused) -> BadRow:
        """`row` as one that could not be read, with the reason."""
        values = {
            name: value if isinstance(value, int) else str(value)
            for name, value in refused.values.items()
        }
        own = row[:-1] if len(row) == self.width + 1 and not row[-1] else row
        cells = tuple(
            cell[:_LONGEST_CELL]
            for cell, name in zip_longest(own, self.header[: len(own)], fillvalue="")
            if style_in([name]) is None
        )
        return BadRow(number, refused.code, values, cells)

    def _fit(self, row: Cells) -> None:
        """Make `row` as wide as the header; refuses `row_too_long` where that would lose a cell.

        Programs leave away empty cells at the end, so a short row is only bad if it tells nothing.
        """
        if any(cell.strip() for cell in row[self.width :]):
            raise Refused("row_too_long", count=len(row), wanted=self.width)
        row.extend([""] * (self.width - len(row)))
        del row[self.width :]


@dataclass(frozen=True)
class Kind:
    """A kind of file: its columns, those it cannot be read without, and how its rows are read.

    `known_by` are the columns that tell it from an ordinary table, beside those that are needed.
    """

    columns: Columns
    needed: tuple[str, ...]
    read: Callable[[Sheet, Places], Iterator[Record]]
    known_by: tuple[str, ...] = ()

    def fits(self, names: set[str]) -> int:
        """How many of its columns are among plain `names`; 0 where one to know it by lacks."""
        found = {
            meaning
            for meaning, known in self.columns.items()
            if any(plain_name(name) in names for name in known)
        }
        return len(found) if found.issuperset(self.needed + self.known_by) else 0


def sheet_of(table: Table, facts: Facts, columns: Columns, path: Path) -> Sheet:
    """The sheet below the row that names most of `columns`.

    Refuses `header_missing` where no row names two of them.
    """
    known = {plain_name(name) for names in columns.values() for name in names}
    head = table.look()[:HEADER_WITHIN]
    named = [len({plain_name(cell) for cell in row} & known) for row in head]
    if not named or max(named) < 2:
        raise Refused("header_missing", file=path.name)
    return Sheet(table, facts, named.index(max(named)))
