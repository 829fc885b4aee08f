"""Sales out of rows of which each is one article of a receipt.

How a family of tills tells a line is in a `LineReader`; how rows become receipts, and what a bad
row does to the others, is the same for all.
"""

from collections.abc import Iterable, Iterator
from typing import Protocol

from core.tills.files.articles import Customers
from core.tills.files.receipts import Head, Line, Receipts
from core.tills.files.sheet import Sheet
from core.tills.files.text_rows import Cells
from core.tills.till_data import Record, TillCustomer, TillSale


class LineReader(Protocol):
    """How one kind of file tells its sales; each may refuse, and then the row is a bad one."""

    def receipt(self, row: Cells) -> str:
        """The number of the receipt that the row belongs to."""
        ...

    def left_out(self, row: Cells) -> str:
        """Why the row is no sale at all, "" for one that is."""
        ...

    def line(self, row: Cells) -> Line | str:
        """What the row sold, or why it is no sale of goods."""
        ...

    def head(self, row: Cells, receipt: str) -> tuple[Head, TillCustomer | None]:
        """From a receipt's first row what stands beside the lines, and the customer."""
        ...


def read_sales(sheet: Sheet, reader: LineReader) -> Iterator[Record]:
    """Every article, customer and receipt of `sheet`, and its bad rows, in its order."""
    receipts = Receipts()

    def take(_: int, row: Cells) -> Iterable[Record]:
        of = reader.receipt(row)
        line = reader.left_out(row) or reader.line(row)
        if isinstance(line, str):
            sheet.left_out[line] += 1
            return ()
        if not receipts.is_of(of):
            receipts.begin(*reader.head(row, of))
        receipts.add(line)
        return receipts.told()

    return sheet.read(take, receipts.finish)


def read_heads(sheet: Sheet, reader: LineReader) -> Iterator[Record]:
    """Every receipt of `sheet` that has one in each row, without lines, with its customer."""
    customers = Customers()

    def take(_: int, row: Cells) -> Iterable[Record]:
        if reason := reader.left_out(row):
            sheet.left_out[reason] += 1
            return ()
        head, customer = reader.head(row, reader.receipt(row))
        known = customers.meet(customer) if customer else ()
        return (*known, TillSale(*head, lines=()))

    return sheet.read(take)
