"""Sales out of rows of which each is one article of a receipt.

How a family of tills tells a line is in a `LineReader`; how rows become receipts, what a bad row
does to the others, and which articles and customers are told on the way is the same for all.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from core.basics.errors import Refused
from core.tills.files.articles import Articles, Customers
from core.tills.files.sheet import Sheet
from core.tills.files.text_rows import Cells
from core.tills.till_data import (
    Payment,
    Record,
    TillCustomer,
    TillLine,
    TillProduct,
    TillSale,
)

_MOST_LINES = 1_000
"""Lines of one receipt that are handed over at once; a longer one comes in pieces."""


class Article(NamedTuple):
    """An article as a row of a sale names it."""

    number: str
    name: str
    sku: str | None = None
    barcode: str | None = None
    category: str = ""
    brand: str = ""
    variant: str = ""


class Head(NamedTuple):
    """What a receipt says beside its lines, as in `TillSale`."""

    number: str
    sold_at: datetime
    branch: str
    customer_number: str | None
    served_by: str
    payment: Payment
    card_last4: str | None


class Line(NamedTuple):
    """What one row says: how many of an article, and what was paid and taken off for all of them.

    A refund's figures are all below zero.
    """

    article: Article
    quantity: int
    paid_minor: int
    discount_minor: int = 0


@dataclass(frozen=True)
class LineReader:
    """How one kind of file tells its sales.

    `receipt` gives a row's receipt number; `head` what stands beside the lines, and the customer,
    from a receipt's first row; `line` what the row sold, or the reason why it is no sale of
    goods. Each may refuse, and then the row is a bad one.
    """

    receipt: Callable[[Cells], str]
    head: Callable[[Cells, str], tuple[Head, TillCustomer | None]]
    line: Callable[[Cells], Line | str]


def read_sales(sheet: Sheet, reader: LineReader) -> Iterator[Record]:
    """Every article, customer and receipt of `sheet`, and its bad rows, in its order."""
    receipts = _Receipts(sheet.left_out, reader)
    told = receipts.told
    width = sheet.width
    for number, row in sheet.rows():
        try:
            if len(row) == width:
                row.append("")
            elif not sheet.fit(row):
                continue
            receipts.take(row)
        except Refused as refused:
            told.append(sheet.bad(number, row, refused))
        if told:
            yield from told
            told.clear()
    receipts.finish()
    yield from told
    yield from sheet.cut()


class _Receipts:
    """The receipt that is being read, and what the file told of articles and customers."""

    def __init__(self, left_out: Counter[str], reader: LineReader) -> None:
        self.told: list[Record] = []
        self._left_out = left_out
        self._reader = reader
        self._articles = Articles()
        self._customers = Customers()
        self._number = ""
        self._head: Head | None = None
        self._lines: list[TillLine] = []

    def take(self, row: Cells) -> None:
        """Add what `row` says; what was finished by it stands in `told`."""
        number = self._reader.receipt(row)
        if number != self._number or len(self._lines) >= _MOST_LINES:
            self._hand_over()
            self._head, customer = self._reader.head(row, number)
            self._number = number
            if customer is not None:
                self.told += self._customers.meet(customer)
        line = self._reader.line(row)
        if isinstance(line, str):
            self._left_out[line] += 1
        else:
            self._add(line)

    def finish(self) -> None:
        """After the last row."""
        self._hand_over()
        self.told += self._articles.changed()

    def _add(self, line: Line) -> None:
        article, quantity, paid, discount = line
        unit = -(-abs(paid + discount) // abs(quantity))
        if self._head is not None and not self._articles.knows(article.number, article.name, unit):
            product = TillProduct(
                number=article.number,
                barcode=article.barcode,
                sku=article.sku,
                name=article.name,
                brand=article.brand,
                category=article.category,
                variant=article.variant,
                price_minor=unit,
                stock=None,
            )
            self.told += self._articles.meet(product, self._head.sold_at)
        self._lines.append(TillLine(article.number, quantity, unit, quantity * unit - paid, paid))

    def _hand_over(self) -> None:
        if self._lines and self._head is not None:
            self.told.append(TillSale(*self._head, tuple(self._lines)))
        self._lines.clear()
        self._head, self._number = None, ""
