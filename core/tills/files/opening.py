"""The one door to files: what kinds there are, and a file of one of them as records."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from core.basics.errors import Refused
from core.tills.files import (
    loyverse,
    online_retail,
    shopify,
    square,
    woocommerce,
)
from core.tills.files.customers import read_customers
from core.tills.files.sheet import Columns, Facts, Kind, Sheet, sheet_of
from core.tills.files.table import TextTable
from core.tills.till_data import Record


class Opened:
    """A file that is being read: `records` once, in its order, while memory stays flat.

    `header` is the row of names above the rows, as a list of bad rows needs it. `left_out` counts
    the rows that are no sale of goods, by reason, as far as was read.
    """

    def __init__(self, sheet: Sheet, records: Iterator[Record]) -> None:
        self._sheet = sheet
        self.records = records
        self.header = sheet.header

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


def open_file(path: Path, kind: str, facts: Facts) -> Opened:
    """The file `path` as records of `kind`, one of `KINDS`; gzip and xz are read as they are.

    Refuses `kind_of_file_unknown`, `file_not_opened`, `file_empty`, `file_no_table`,
    `header_missing` and `column_missing`; what is wrong with a single row is a `BadRow` among the
    records.
    """
    if kind not in KINDS:
        raise Refused("kind_of_file_unknown", kind=kind, known=", ".join(KINDS))
    table = TextTable(path)
    try:
        of = KINDS[kind]
        sheet = sheet_of(table, facts, of.columns, path)
        return Opened(sheet, of.read(sheet, sheet.places(of.columns, of.needed)))
    except BaseException:
        table.close()
        raise


_CUSTOMERS: Columns = {
    "number": ("Customer ID", "Customer number", "Customer No", "Member ID", "ID"),
    "first": ("First Name", "Given Name", "Forename"),
    "last": ("Last Name", "Surname", "Family Name"),
    "name": ("Name", "Full Name", "Customer Name"),
    "company": ("Company", "Company Name"),
    "email": ("Email", "Email Address", "E-mail"),
    "phone": ("Phone", "Phone Number", "Telephone"),
    "mobile": ("Mobile", "Mobile Phone"),
    "town": ("City", "Town"),
    "postcode": ("Postal Code", "Postcode", "Zip", "Zip Code"),
    "since": ("Since", "Customer Since", "Created"),
}

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

KINDS: Mapping[str, Kind] = {
    **square.KINDS,
    **shopify.KINDS,
    **loyverse.KINDS,
    **woocommerce.KINDS,
    "opensourcepos-customers": Kind(
        _OPENSOURCEPOS, ("first", "last", "phone", "taxable"), read_customers
    ),
    **online_retail.KINDS,
    "csv": Kind(_CUSTOMERS, (), read_customers),
}
"""Each kind of file by the name it has on the command line."""
