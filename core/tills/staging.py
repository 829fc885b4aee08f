"""From what a reader hands over to rows that can be merged: fitted, numbered, laid aside."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from core.basics.words import one_line
from core.storage.base import Base
from core.storage.upsert import insert_rows
from core.storage.work import Work
from core.tills.records import StagedCustomer, StagedLine, StagedProduct, StagedSale
from core.tills.till_data import BadRow, Record, TillCustomer, TillLine, TillProduct, TillSale

Row = tuple[Any, ...]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_MOST_LINES = 500
"""Lines of one staged piece of a receipt: a slice must stay short even where one is endless."""

_MOST = 10**15
"""No quantity or amount is above it: what is larger is a slip, and no database could hold it."""

_NUMBER = 60
_COLUMNS: dict[type[Base], tuple[str, ...]] = {
    StagedCustomer: (
        "reading_id", "row", "number", "name", "address_as", "phone", "email", "town", "postcode",
        "since",
    ),
    StagedProduct: (
        "reading_id", "row", "number", "barcode", "sku", "name", "brand", "category", "variant",
        "price_minor", "stock", "parts",
    ),
    StagedSale: (
        "reading_id", "row", "number", "sold_at", "branch", "customer_number", "served_by",
        "payment", "card_last4",
    ),
    StagedLine: (
        "reading_id", "sale_row", "position", "product_number", "quantity", "paid_minor", "of_sale",
    ),
}  # fmt: skip


@dataclass
class Staged:
    """The rows of some records, not yet written; `row` is the last number given."""

    reading_id: int
    row: int
    rows: dict[type[Base], list[Row]] = field(default_factory=lambda: {of: [] for of in _COLUMNS})
    problems: list[BadRow] = field(default_factory=list)
    newest: datetime | None = None
    _places: dict[str, int] = field(default_factory=dict)
    _numbers: dict[str, str] = field(default_factory=dict)

    def add(self, records: Iterable[Record]) -> "Staged":
        """Take in what was read."""
        customers = self.rows[StagedCustomer]
        for each in records:
            self.row += 1
            if isinstance(each, TillSale):
                self._add_sale(each)
            elif isinstance(each, TillProduct):
                self._add_product(each)
            elif isinstance(each, TillCustomer):
                customers.append(_customer(self.reading_id, self.row, each))
            else:
                self.problems.append(each)
        return self

    def _add_product(self, product: TillProduct) -> None:
        """Take an article in; only the last word of what is staged together counts."""
        if not (_within(product.price_minor) and _within(product.stock or 0)):
            self._bad("number_too_large", product=_number(product.number))
            return
        rows, row = self.rows[StagedProduct], _product(self.reading_id, self.row, product)
        place = self._places.setdefault(row[2], len(rows))
        if place == len(rows):
            rows.append(row)
        else:
            before = rows[place]
            rows[place] = tuple(
                old if new is None or new == "" else new
                for old, new in zip(before, row, strict=True)
            )

    def _add_sale(self, sale: TillSale) -> None:
        head = _head(sale)
        if self.newest is None or sale.sold_at > self.newest:
            self.newest = sale.sold_at
        heads, lines, reading = self.rows[StagedSale], self.rows[StagedLine], self.reading_id
        heads.append((reading, self.row, *head))
        position = 0
        for line in sale.lines:
            quantity, paid = line.quantity, line.paid_minor
            if not (0 < quantity < _MOST and 0 <= paid < _MOST) and self._is_bad(sale, line):
                continue
            if position and position % _MOST_LINES == 0:
                self.row += 1
                heads.append((reading, self.row, *head))
            product = self._numbers.get(line.product_number) or self._fit(line.product_number)
            of_sale = line.of_sale and _number(line.of_sale)
            lines.append((reading, self.row, position, product, quantity, paid, of_sale))
            position += 1

    def _is_bad(self, sale: TillSale, line: TillLine) -> bool:
        """Whether a line cannot be: none of it, paid and sold on two sides, beyond all measure."""
        quantity, paid = line.quantity, line.paid_minor
        sale_number, product = _number(sale.number), _number(line.product_number)
        if not (_within(quantity) and _within(paid)):
            self._bad("number_too_large", product=product)
        elif quantity == 0 or (quantity > 0 > paid) or (quantity < 0 < paid):
            self._bad("line_amounts", sale=sale_number, product=product)
        else:
            return False
        return True

    def _fit(self, number: str) -> str:
        """An article's number as the mirror has it; each is fitted once."""
        return self._numbers.setdefault(number, _number(number))

    def _bad(self, reason: str, **values: str) -> None:
        self.problems.append(BadRow(0, reason, dict(values), ()))


def put_aside(work: Work, staged: Staged) -> None:
    """Write staged rows."""
    for mapped, rows in staged.rows.items():
        insert_rows(work.session, mapped, _COLUMNS[mapped], rows)


def micros(moment: datetime) -> int:
    """A moment as the database has it."""
    return (moment - _EPOCH) // _MICROSECOND


def _head(sale: TillSale) -> Row:
    return (
        _number(sale.number),
        micros(sale.sold_at),
        one_line(sale.branch, 100),
        _number(sale.customer_number) or None if sale.customer_number else None,
        one_line(sale.served_by, 100),
        sale.payment,
        _text(sale.card_last4, 4),
    )


def _customer(reading_id: int, row: int, read: TillCustomer) -> Row:
    return (
        reading_id,
        row,
        _number(read.number),
        one_line(read.name, 200),
        _text(read.address_as, 200),
        _text(read.phone, 20),
        _text(read.email, 200),
        _text(read.town, 100),
        _text(read.postcode, 12),
        read.since.isoformat() if read.since else None,
    )


def _product(reading_id: int, row: int, read: TillProduct) -> Row:
    return (
        reading_id,
        row,
        _number(read.number),
        _text(read.barcode, 40),
        _text(read.sku, 60),
        one_line(read.name, 200),
        one_line(read.brand, 100),
        one_line(read.category, 60),
        one_line(read.variant, 60),
        read.price_minor,
        read.stock,
        msgspec.json.encode(read.parts).decode() if read.parts else None,
    )


def _number(text: str) -> str:
    """A till's number as the mirror's columns have it."""
    return one_line(text, _NUMBER)


def _text(text: str | None, longest: int) -> str | None:
    return (one_line(text, longest) or None) if text else None


def _within(amount: int) -> bool:
    return -_MOST < amount < _MOST
