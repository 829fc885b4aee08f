"""Shopify's exports: orders and customers.

An order has one row an article; what concerns the whole order stands in its first row only, so
that with one bad row all of the order wait to be mended. A line's price is before the order's
discounts, and whether tax is in it shows in the sum: subtotal, shipping and taxes make the total,
or subtotal and shipping do.

An order tells how much of it was paid back, never for which article or when. All of it back is a
refund of all its lines; of a single article so many pieces as the amount pays for; for the rest a
problem says that somebody should look. Customers are known by their e-mail.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.basics.errors import Refused
from core.basics.money import share
from core.basics.words import fold
from core.tills.files.customers import read_customers
from core.tills.files.lines import Lines, style_of
from core.tills.files.receipts import Head, Line, Receipts
from core.tills.files.sheet import Columns, Kind, Places, Sheet
from core.tills.files.text_rows import Cells
from core.tills.files.values import amounts
from core.tills.till_data import Record, TillCustomer

_ORDERS: Columns = {
    "receipt": ("Name",),
    "when": ("Created at", "Paid at"),
    "sku": ("Lineitem sku",),
    "name": ("Lineitem name",),
    "brand": ("Vendor",),
    "quantity": ("Lineitem quantity",),
    "price": ("Lineitem price",),
    "discount": ("Lineitem discount",),
    "staff": ("Employee",),
    "branch": ("Location",),
    "payment": ("Payment Method",),
    "customer_name": ("Billing Name", "Shipping Name"),
    "customer_email": ("Email",),
    "customer_phone": ("Phone", "Billing Phone", "Shipping Phone"),
    "subtotal": ("Subtotal",),
    "shipping": ("Shipping",),
    "taxes": ("Taxes",),
    "order_total": ("Total",),
    "state": ("Financial Status",),
    "refunded": ("Refunded Amount",),
    "source": ("Source",),
}
_CUSTOMERS: Columns = {
    "number": ("Customer ID",),
    "first": ("First Name",),
    "last": ("Last Name",),
    "company": ("Default Address Company", "Company"),
    "email": ("Email",),
    "phone": ("Phone",),
    "mobile": ("Default Address Phone",),
    "town": ("Default Address City", "City"),
    "postcode": ("Default Address Zip", "Zip"),
    "spent": ("Total Spent",),
    "marketing": ("Accepts Email Marketing", "Accepts Marketing"),
}

ONLINE = "online"
"""The branch of an order that came over the web."""

_NOT_PAID = ("pending", "voided", "expired", "unpaid")
_MOST_ROWS = 1_000
_TOLERATED = 2
"""Minor units by which the rounding of taxes may miss the total."""


def _orders(sheet: Sheet, at: Places) -> Iterator[Record]:
    reader = _Orders(sheet, at)
    order: list[tuple[int, Cells]] = []

    def take(number: int, row: Cells) -> Iterable[Record]:
        of = reader.number_of(row)
        told: tuple[Record, ...] = ()
        if order and (of != reader.number_of(order[0][1]) or len(order) >= _MOST_ROWS):
            told = tuple(reader.order(order))
            order.clear()
        order.append((number, row))
        return told

    return sheet.read(take, lambda: (*reader.order(order), *reader.finish()))


@dataclass(frozen=True)
class _Order:
    """What one order says; `refunded` is how much of it went back, in minor units."""

    head: Head
    customer: TillCustomer | None
    lines: list[Line]
    refunded: int


class _Orders:
    """Reads the rows of one order after the other."""

    def __init__(self, sheet: Sheet, at: Places) -> None:
        self._sheet = sheet
        self._at = at
        style = style_of(sheet, self._at, tax_added=False)
        self._lines = Lines(sheet, self._at, style)
        self._amounts = amounts(style.decimal, sheet.facts.currency.exponent)
        self._receipts = Receipts()

    def number_of(self, row: Cells) -> str:
        """The order that a row belongs to."""
        return self._lines.receipt(row)

    def order(self, rows: list[tuple[int, Cells]]) -> Iterator[Record]:
        """One order; where a row of it is bad, every row of it as a bad one."""
        if not rows:
            return
        number, first = rows[0]
        if fold(first[self._at["state"]]).strip().startswith(_NOT_PAID):
            self._sheet.left_out["not_paid"] += len(rows)
            return
        faults: dict[int, Refused] = {}
        order = self._read(rows, faults)
        if order is None:
            waits = Refused("row_of_order", row=next(iter(faults)))
            yield from (self._sheet.bad(at, row, faults.get(at, waits)) for at, row in rows)
            return
        yield from self._told(order)
        if given_back(order.lines, order.refunded, order.head.number) is None:
            unclear = Refused("order_partly_refunded", order=order.head.number)
            yield self._sheet.bad(number, first, unclear)

    def finish(self) -> list[Record]:
        """What is to be told after the last order."""
        return self._receipts.finish()

    def _read(self, rows: list[tuple[int, Cells]], faults: dict[int, Refused]) -> _Order | None:
        """An order; None where a row of it is bad, and `faults` says which and why."""
        lines: list[Line] = []
        for number, row in rows:
            try:
                line = self._lines.line(row)
                if isinstance(line, Line) and line.quantity < 0:
                    raise Refused("row_quantity_unclear", text=row[self._at["quantity"]])
            except Refused as refused:
                faults[number] = refused
            else:
                lines += [line] if isinstance(line, Line) else []
        number, first = rows[0]
        try:
            return None if faults else self._whole(first, lines)
        except Refused as refused:
            faults[number] = refused
            return None

    def _whole(self, row: Cells, lines: list[Line]) -> _Order:
        head, customer = self._lines.head(row, self.number_of(row))
        if not row[self._at["branch"]].strip() and fold(row[self._at["source"]]).strip() == "web":
            head = head._replace(branch=ONLINE)
        refunded = abs(self._amount(row, "refunded"))
        if fold(row[self._at["state"]]).strip() == "refunded":
            refunded = max(refunded, abs(self._amount(row, "order_total")))
        return _Order(head, customer, self._with_shares(row, lines), refunded)

    def _with_shares(self, row: Cells, lines: list[Line]) -> list[Line]:
        """`lines` with what was paid for each: its share of the order's goods, tax included."""
        if not row[self._at["subtotal"]].strip():
            return lines
        goods, shipping, taxes, total = (
            self._amount(row, each) for each in ("subtotal", "shipping", "taxes", "order_total")
        )
        with_tax = goods
        if abs(goods + shipping + taxes - total) <= _TOLERATED < taxes:
            with_tax += taxes
        with_tax = max(0, with_tax)
        full = sum(line.paid_minor for line in lines)
        shared, running = [], 0
        for line in lines:
            before, running = running, running + line.paid_minor
            paid = share(with_tax, running, full) - share(with_tax, before, full) if full else 0
            price = line.paid_minor * with_tax // goods if goods > 0 else line.paid_minor
            shared.append(line._replace(paid_minor=paid, discount_minor=max(0, price - paid)))
        return shared

    def _told(self, order: _Order) -> list[Record]:
        head, receipts = order.head, self._receipts
        receipts.begin(head, order.customer)
        for line in order.lines:
            receipts.add(line)
        back = given_back(order.lines, order.refunded, head.number)
        if back:
            receipts.begin(head._replace(number=f"{head.number}-refund"), None)
            for line in back:
                receipts.add(line)
        receipts.end()
        return receipts.told()

    def _amount(self, row: Cells, meaning: str) -> int:
        text = row[self._at[meaning]].strip()
        return self._amounts[text] if text else 0


def given_back(lines: list[Line], refunded: int, order: str) -> list[Line] | None:
    """The lines of a refund of `refunded` minor units, none where nothing was paid back.

    None where the amount does not say which article came back.
    """
    paid = sum(line.paid_minor for line in lines)
    if refunded >= paid:
        pieces = [(line, line.quantity, line.paid_minor) for line in lines if refunded]
    elif len(lines) == 1 and not refunded * lines[0].quantity % paid:
        pieces = [(lines[0], refunded * lines[0].quantity // paid, refunded)]
    else:
        return None if refunded else []
    return [
        line._replace(quantity=-quantity, paid_minor=-amount, discount_minor=0, of_sale=order)
        for line, quantity, amount in pieces
        if quantity
    ]


KINDS = {
    "shopify-orders": Kind(_ORDERS, ("receipt", "when", "name", "quantity", "price"), _orders),
    "shopify-customers": Kind(
        _CUSTOMERS, ("first", "last", "email"), read_customers, known_by=("spent", "marketing")
    ),
}
