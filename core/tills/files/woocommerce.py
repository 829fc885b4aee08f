"""WooCommerce's analytics: orders and customers.

An order's articles are packed into one cell, "2× Tea towel, 1× Mug", without numbers or prices.
An article is known by its name; what was paid for the order, without shipping and tax, is shared
out by the prices that orders of a single article told before, evenly where none did. What was paid
below nought is a refund. Everything was sold online. Customers of the orders are known by their
name alone.
"""

import re
from collections.abc import Iterable, Iterator

from core.basics.errors import Refused
from core.basics.money import share
from core.tills.files.articles import Article
from core.tills.files.customers import read_customers
from core.tills.files.lines import Lines, style_of
from core.tills.files.receipts import Line, Receipts
from core.tills.files.sheet import Columns, Kind, Places, Sheet
from core.tills.files.shopify import ONLINE
from core.tills.files.text_rows import Cells
from core.tills.files.values import amounts, plain
from core.tills.till_data import Record

_ORDERS: Columns = {
    "receipt": ("Order #", "Order"),
    "when": ("Date",),
    "status": ("Status",),
    "customer_name": ("Customer",),
    "packed": ("Product(s)", "Products"),
    "net": ("Net Sales", "N. Revenue", "N. Revenue (formatted)"),
    "sold": ("Items sold",),
    "coupons": ("Coupon(s)", "Coupons"),
}
_CUSTOMERS: Columns = {
    "name": ("Name",),
    "username": ("Username",),
    "email": ("Email",),
    "phone": ("Billing Phone",),
    "mobile": ("Shipping Phone",),
    "town": ("City",),
    "postcode": ("Postal Code",),
    "since": ("Sign Up",),
    "orders": ("Orders",),
    "spend": ("Total Spend",),
}

_PACKED = re.compile(r"(\d{1,6})\s*[×x]\s+(.+?)(?=,\s*[-−]?\d{1,6}\s*[×x]\s|$)", re.DOTALL)
_MOST_PRICES = 100_000


def _orders(sheet: Sheet, at: Places) -> Iterator[Record]:
    style = style_of(sheet, at, tax_added=False)
    lines, receipts = Lines(sheet, at, style), Receipts()
    net_of = amounts(style.decimal, sheet.facts.currency.exponent)
    prices: dict[str, int] = {}

    def take(_: int, row: Cells) -> Iterable[Record]:
        if reason := _left_out(row[at["status"]]):
            sheet.left_out[reason] += 1
            return ()
        packed = _unpacked(row[at["packed"]])
        if not packed:
            raise Refused("row_value_missing", column=sheet.header[at["packed"]])
        paid = net_of[row[at["net"]]]
        shares = _shared_out(packed, abs(paid), prices)
        head, customer = lines.head(row, lines.receipt(row))
        receipts.begin(head._replace(branch=ONLINE), customer)
        for line in shares:
            receipts.add(line if paid >= 0 else line.given_back())
        receipts.end()
        return receipts.told()

    return sheet.read(take, receipts.finish)


def _left_out(status: str) -> str:
    """Why an order of this status is no sale, "" for one that is."""
    said = status.strip().lower()
    if said in ("cancelled", "failed", "trash"):
        return "cancelled"
    return "not_paid" if said in ("pending", "pending payment", "checkout-draft") else ""


def _unpacked(cell: str) -> list[tuple[str, int]]:
    """The names and quantities in one cell; none where it says neither."""
    return [(plain(name), int(count)) for count, name in _PACKED.findall(cell) if int(count)]


def _shared_out(packed: list[tuple[str, int]], paid: int, prices: dict[str, int]) -> list[Line]:
    """The lines of an order for which `paid` was paid; takes note of a single article's price."""
    if len(packed) == 1:
        name, count = packed[0]
        if len(prices) >= _MOST_PRICES:
            prices.clear()
        prices[name] = paid // count
    known = all(name in prices for name, _ in packed)
    weights = [count * (prices[name] if known else 1) for name, count in packed]
    lines, running, whole = [], 0, sum(weights)
    for (name, count), weight in zip(packed, weights, strict=True):
        before, running = running, running + weight
        part = share(paid, running, whole) - share(paid, before, whole) if whole else 0
        lines.append(Line(Article(name, name), count, part))
    return lines


KINDS = {
    "woocommerce-orders": Kind(_ORDERS, ("receipt", "when", "packed", "net", "sold"), _orders),
    "woocommerce-customers": Kind(
        _CUSTOMERS, ("name", "email"), read_customers, known_by=("orders", "spend")
    ),
}
