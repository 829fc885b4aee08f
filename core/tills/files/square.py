"""Square's exports: items detail, transactions, customers.

Net sales are without tax, which stands in a column of its own; both together were paid. Refunds
have an `Event Type` of their own, quantities below zero and a transaction of their own.
"""

from collections.abc import Iterator

from core.tills.files.customers import read_customers
from core.tills.files.lines import Lines, Style, style_of
from core.tills.files.receipts import Head
from core.tills.files.sales import read_heads, read_sales
from core.tills.files.sheet import Columns, Kind, Places, Sheet
from core.tills.files.tenders import payment_of
from core.tills.files.text_rows import Cells
from core.tills.till_data import Payment, Record, TillCustomer

_RECEIPT: Columns = {
    "receipt": ("Transaction ID",),
    "date": ("Date",),
    "time": ("Time",),
    "zone": ("Time Zone",),
    "refund": ("Event Type",),
    "branch": ("Location",),
    "customer": ("Customer ID",),
    "customer_name": ("Customer Name",),
    "payment": ("Card Brand",),
    "card": ("PAN Suffix",),
}
_ITEMS: Columns = {
    **_RECEIPT,
    "name": ("Item",),
    "variant": ("Price Point Name",),
    "sku": ("SKU",),
    "barcode": ("GTIN",),
    "category": ("Category",),
    "quantity": ("Qty",),
    "net": ("Net Sales",),
    "tax": ("Tax",),
    "discount": ("Discounts",),
    "staff": ("Employee",),
    "kind": ("Itemization Type",),
}
_TRANSACTIONS: Columns = {
    **_RECEIPT,
    "staff": ("Staff Name",),
    "cash": ("Cash",),
    "card_paid": ("Card",),
    "other_paid": ("Other Tender",),
    "other_kind": ("Other Tender Type", "Other Tender Note"),
    "gift_card": ("Square Gift Card",),
    "total": ("Total Collected",),
}
_CUSTOMERS: Columns = {
    "number": ("Square Customer ID", "Customer ID"),
    "first": ("First Name",),
    "last": ("Last Name",),
    "company": ("Company Name",),
    "email": ("Email Address", "Email"),
    "phone": ("Phone Number", "Phone"),
    "town": ("City",),
    "postcode": ("Postal Code",),
    "reference": ("Reference ID",),
    "subscription": ("Email Subscription Status",),
}


def _items(sheet: Sheet, at: Places) -> Iterator[Record]:
    return read_sales(sheet, Lines(sheet, at, style_of(sheet, at, tax_added=True)))


def _transactions(sheet: Sheet, at: Places) -> Iterator[Record]:
    return read_heads(sheet, _Transactions(sheet, at, style_of(sheet, at)))


class _Transactions(Lines):
    """Square writes what each tender brought in a column of its own."""

    def __init__(self, sheet: Sheet, at: Places, style: Style) -> None:
        super().__init__(sheet, at, style)
        self._tenders = [at[each] for each in ("cash", "card_paid", "other_paid", "gift_card")]
        self._other_kind = at["other_kind"]

    def head(self, row: Cells, receipt: str) -> tuple[Head, TillCustomer | None]:
        head, customer = super().head(row, receipt)
        paid = [
            abs(self._amount[row[place]]) if row[place].strip() else 0 for place in self._tenders
        ]
        kinds: tuple[Payment, ...] = ("cash", "card", payment_of(row[self._other_kind]), "other")
        most = max(range(len(paid)), key=paid.__getitem__)
        return head._replace(payment=kinds[most] if paid[most] else head.payment), customer


KINDS = {
    "square-items": Kind(_ITEMS, ("receipt", "date", "name", "quantity", "net"), _items),
    "square-transactions": Kind(_TRANSACTIONS, ("receipt", "date", "total", "cash"), _transactions),
    "square-customers": Kind(
        _CUSTOMERS, ("number", "email", "phone"), read_customers, known_by=("reference",)
    ),
}
