"""The one door to files: what kinds there are, and a file of one of them as records.

A kind that is known says by itself what its columns mean. For any other table (`csv`) a mapping
says it, guessed where none is given; `look` shows both with the first rows.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from types import TracebackType
from typing import Self

from core.basics.errors import Refused
from core.tills.files import loyverse, online_retail, shopify, square, woocommerce
from core.tills.files.bad_rows import problem_column, style_in
from core.tills.files.customers import read_customers
from core.tills.files.guessing import guess
from core.tills.files.lines import Lines, Style
from core.tills.files.mapping import Mapping, check_mapping
from core.tills.files.products import read_products
from core.tills.files.sales import read_sales
from core.tills.files.sheet import (
    HEADER_WITHIN,
    Columns,
    Facts,
    Kind,
    Places,
    Sheet,
    names_in,
    plain_name,
    sheet_of,
)
from core.tills.files.stream import begins
from core.tills.files.table import Table, TextTable
from core.tills.files.text_rows import Cells
from core.tills.till_data import Record

ANY = "csv"
"""The kind of every table that a mapping tells."""

_SHOWN = 8


class Opened:
    """A file that is being read: `records` once, in its order, while memory stays flat.

    `left_out` counts the rows that are no sale of goods, by reason, as far as was read. `mapping`
    says what the columns were taken for, None for a kind that is known.
    """

    def __init__(
        self, sheet: Sheet, records: Iterator[Record], mapping: Mapping | None = None
    ) -> None:
        self._sheet = sheet
        self.records = records
        self.mapping = mapping

    @property
    def header_to_mend(self) -> tuple[str, ...]:
        """The header of a list of this file's bad rows, which `BadRowList` writes."""
        sheet = self._sheet
        own = tuple(name for name in sheet.header if style_in([name]) is None)
        return (*own, problem_column(sheet.dates, sheet.decimal))

    @property
    def left_out(self) -> Counter[str]:
        return self._sheet.left_out

    def read_share(self) -> float:
        """How much of the file was read, 0 to 1 of its bytes."""
        return self._sheet.table.read_share()

    def close(self) -> None:
        """Let go of the file."""
        self._sheet.table.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


@dataclass(frozen=True)
class Look:
    """What a file looks like before it is read.

    `kind` is the known one that fits, else `csv`; for that `mapping` is the guess, None where
    nothing could be guessed. `rows` are the first below the `header`.
    """

    kind: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    mapping: Mapping | None


def look(path: Path, facts: Facts, written: Mapping | None = None) -> Look:
    """What `path` looks like, read as `written` says where somebody knows better than the guess.

    Refuses as `open_file` does for what is no table.
    """
    table = _table(path, written)
    try:
        head = table.look()
        kind, at = _kind_of(head)
        mapping = None
        if kind == ANY:
            try:
                mapping, at = guess(table, facts)
            except Refused:
                at = next((at for at, row in enumerate(head) if any(row)), 0)
    finally:
        table.close()
    rows = tuple(tuple(row) for row in head[at + 1 : at + 1 + _SHOWN])
    if not head:
        raise Refused("file_empty", file=path.name)
    return Look(kind, names_in(head[at]), rows, mapping)


def open_file(path: Path, kind: str, facts: Facts, mapping: Mapping | None = None) -> Opened:
    """The file `path` as records of `kind`, one of `KINDS`; gzip and xz are read as they are.

    `mapping` tells the columns of a file of the kind `csv`; without one they are guessed. Refuses
    `kind_of_file_unknown`, `file_not_opened`, `file_empty`, `file_no_table`, `header_missing`,
    `header_unknown`, `column_missing` and `mapping_incomplete`; what is wrong with a single row
    is a `BadRow` among the records.
    """
    if kind not in KINDS:
        raise Refused("kind_of_file_unknown", kind=kind, known=", ".join(KINDS))
    table = _table(path, mapping)
    try:
        of = KINDS[kind]
        if of is None:
            return _mapped(table, facts, mapping)
        sheet = sheet_of(table, facts, of.columns, path)
        return Opened(sheet, of.read(sheet, sheet.places(of.columns, of.needed)))
    except BaseException:
        table.close()
        raise


def _table(path: Path, mapping: Mapping | None) -> Table:
    """The table in `path`, whichever way it is written there."""
    if begins(path).startswith(b"PK"):
        from core.tills.files.workbook import WorkbookTable

        return WorkbookTable(path)
    if mapping is None:
        return TextTable(path)
    return TextTable(path, mapping.encoding or None, mapping.separator or None)


def _kind_of(head: list[Cells]) -> tuple[str, int]:
    """The known kind that names most of a row, and which; `csv` where none has all it needs."""
    best, most, header_at = ANY, 0, 0
    for at, row in enumerate(head[:HEADER_WITHIN]):
        names = {plain_name(cell) for cell in row}
        for name, kind in KINDS.items():
            if kind is not None and kind.fits(names) > most:
                best, most, header_at = name, kind.fits(names), at
    return best, header_at


def _mapped(table: Table, facts: Facts, mapping: Mapping | None) -> Opened:
    """A table of any other make, by its mapping."""
    if mapping is None:
        mapping, at = guess(table, facts)
    else:
        at = _row_of(table, mapping)
    check_mapping(mapping)
    sheet = Sheet(table, facts, at)
    columns = {meaning: (name,) for meaning, name in mapping.columns.items()}
    return Opened(sheet, _records(sheet, sheet.places(columns, columns), mapping), mapping)


def _row_of(table: Table, mapping: Mapping) -> int:
    """The row that has most of the mapping's columns."""
    wanted = {plain_name(name) for name in mapping.columns.values()}
    named = [
        len({plain_name(cell) for cell in row} & wanted) for row in table.look()[:HEADER_WITHIN]
    ]
    return named.index(max(named)) if named else 0


def _records(sheet: Sheet, at: Places, mapping: Mapping) -> Iterator[Record]:
    if mapping.about == "customers":
        return read_customers(sheet, at)
    sheet.dates, sheet.decimal = mapping.dates, mapping.decimal
    style = Style(
        mapping.decimal, mapping.dates, mapping.tax_added, Decimal(str(mapping.tax_percent))
    )
    if mapping.about == "products":
        return read_products(sheet, at, style)
    return read_sales(sheet, Lines(sheet, at, style))


# What opensourcepos exports and imports: people without the number its database has for them.
_OPENSOURCEPOS: Columns = {
    "number": ("Account Number",),
    "first": ("First Name",),
    "last": ("Last Name",),
    "company": ("Company",),
    "email": ("Email",),
    "phone": ("Phone Number",),
    "town": ("City",),
    "postcode": ("Zip",),
    "consent": ("Consent",),
    "discount": ("Discount_Type",),
    "taxable": ("Taxable",),
}

KINDS: dict[str, Kind | None] = {
    **square.KINDS,
    **shopify.KINDS,
    **loyverse.KINDS,
    **woocommerce.KINDS,
    "opensourcepos-customers": Kind(
        _OPENSOURCEPOS, ("first", "last", "phone"), read_customers, known_by=("taxable",)
    ),
    **online_retail.KINDS,
    ANY: None,
}
"""Each kind of file by the name it has on the command line; None for the one a mapping tells."""
