"""The columns in which the public data set *Online Retail* has a gift seller's sales.

Prices are what was paid, tax included. An invoice whose number begins with C is a credit note.
Rows that are no sale of goods are left out: charges such as postage, and movements of stock
(goods found or thrown away), which have a price of nought and name no customer.

Source of the format: Chen, D. (2015), *Online Retail*, UCI Machine Learning Repository.
"""

from collections.abc import Iterator

from core.basics.errors import Refused
from core.tills.files.moments import moments
from core.tills.files.sales import Article, Head, Line, LineReader, read_sales
from core.tills.files.sheet import Columns, Sheet
from core.tills.files.text_rows import Cells
from core.tills.files.values import FINE, Remembered, amounts, numbers, plain, quantities
from core.tills.till_data import Record, TillCustomer

COLUMNS: Columns = {
    "receipt": ("InvoiceNo", "Invoice"),
    "article": ("StockCode",),
    "name": ("Description",),
    "quantity": ("Quantity",),
    "when": ("InvoiceDate",),
    "price": ("UnitPrice", "Price"),
    "customer": ("CustomerID", "Customer ID"),
    "country": ("Country",),
}
NEEDED = ("receipt", "article", "quantity", "when", "price")

_CHARGES = frozenset(
    ("POST", "M", "D", "DOT", "BANK CHARGES", "AMAZONFEE", "CRUK", "S", "B", "PADS", "C2")
)


def read_online_retail(sheet: Sheet) -> Iterator[Record]:
    """Every article, customer and receipt of the file."""
    return read_sales(sheet, _reader(sheet))


def _reader(sheet: Sheet) -> LineReader:
    at = sheet.places(COLUMNS, NEEDED)
    receipt_at, article_at, name_at, customer_at = (
        at[each] for each in ("receipt", "article", "name", "customer")
    )
    quantity_at, price_at, when_at = at["quantity"], at["price"], at["when"]
    decimal = sheet.decimal_of(price_at)
    number_of, quantity_of = numbers(), quantities(decimal)
    price_of = amounts(decimal, sheet.facts.currency.exponent, FINE)
    moment_of = moments(sheet.dates_of(when_at), sheet.facts.zone)
    name_of = Remembered(plain)

    def receipt(row: Cells) -> str:
        number = number_of[row[receipt_at]]
        if not number:
            raise Refused("row_value_missing", column="InvoiceNo")
        return number

    def head(row: Cells, number: str) -> tuple[Head, TillCustomer | None]:
        customer = number_of[row[customer_at]] or None
        sold_at = moment_of[row[when_at]]
        known = None
        if customer is not None:
            known = TillCustomer(customer, customer, None, None, None, None, None)
        return Head(number, sold_at, sheet.facts.branch, customer, "", "other", None), known

    def line(row: Cells) -> Line | str:
        article = number_of[row[article_at]]
        if article.upper() in _CHARGES:
            return "charge"
        quantity, price = quantity_of[row[quantity_at]], price_of[row[price_at]]
        if not price and not row[customer_at]:
            return "stock_movement"
        if not article:
            raise Refused("row_value_missing", column="StockCode")
        paid = (quantity * price + FINE // 2) // FINE
        return Line(Article(article, name_of[row[name_at]], sku=article), quantity, paid)

    return LineReader(receipt, head, line)
