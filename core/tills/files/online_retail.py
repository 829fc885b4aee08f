"""The columns in which the public data set *Online Retail* has a gift seller's sales.

Prices are what was paid, tax included. An invoice whose number begins with C is a credit note,
and has quantities below zero. Rows that are no sale of goods are left out: charges such as
postage, and movements of stock (goods found or thrown away), which cost nothing and name no
customer.

Source of the format: Chen, D. (2015), *Online Retail*, UCI Machine Learning Repository.
"""

from collections.abc import Iterator

from core.tills.files.lines import Lines, style_of
from core.tills.files.receipts import Line
from core.tills.files.sales import read_sales
from core.tills.files.sheet import Columns, Kind, Places, Sheet
from core.tills.files.text_rows import Cells
from core.tills.till_data import Record

_COLUMNS: Columns = {
    "receipt": ("InvoiceNo", "Invoice"),
    "number": ("StockCode",),
    "name": ("Description",),
    "quantity": ("Quantity",),
    "when": ("InvoiceDate",),
    "price": ("UnitPrice", "Price"),
    "customer": ("CustomerID", "Customer ID"),
}

_CHARGES = frozenset(
    ("POST", "M", "D", "DOT", "BANK CHARGES", "AMAZONFEE", "CRUK", "S", "B", "PADS", "C2")
)


def _sales(sheet: Sheet, at: Places) -> Iterator[Record]:
    return read_sales(sheet, _GoodsOnly(sheet, at, style_of(sheet, at)))


class _GoodsOnly(Lines):
    def line(self, row: Cells) -> Line | str:
        if row[self._at["number"]].upper() in _CHARGES:
            return "charge"
        line = super().line(row)
        if not isinstance(line, str) and not line.paid_minor and not row[self._at["customer"]]:
            return "stock_movement"
        return line


KINDS = {
    "online-retail": Kind(_COLUMNS, ("receipt", "number", "quantity", "when", "price"), _sales),
}
