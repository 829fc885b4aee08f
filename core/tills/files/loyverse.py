"""Loyverse's exports: receipts, and receipts by item.

A tax that is added to the price is not in net sales, one that the price includes is: which of the
two a shop has shows in the figures, for a rate is a round number of its own base only.
"""

from collections.abc import Iterator

from core.tills.files.lines import Lines, style_of
from core.tills.files.sales import read_heads, read_sales
from core.tills.files.sheet import Columns, Kind, Places, Sheet
from core.tills.till_data import Record

_RECEIPT: Columns = {
    "receipt": ("Receipt number",),
    "when": ("Date",),
    "refund": ("Receipt type",),
    "status": ("Status",),
    "staff": ("Cashier name", "Cashier"),
    "branch": ("Store",),
    "customer_name": ("Customer name",),
    "customer_email": ("Customer contacts",),
}
_ITEMS: Columns = {
    **_RECEIPT,
    "sku": ("SKU",),
    "name": ("Item",),
    "variant": ("Variant",),
    "category": ("Category",),
    "quantity": ("Quantity",),
    "net": ("Net sales",),
    "tax": ("Taxes",),
    "discount": ("Discounts",),
}
_RECEIPTS: Columns = {
    **_RECEIPT,
    "payment": ("Payment type",),
    "total": ("Total collected",),
}


def _items(sheet: Sheet, at: Places) -> Iterator[Record]:
    return read_sales(sheet, Lines(sheet, at, style_of(sheet, at)))


def _receipts(sheet: Sheet, at: Places) -> Iterator[Record]:
    return read_heads(sheet, Lines(sheet, at, style_of(sheet, at)))


KINDS = {
    "loyverse-items": Kind(
        _ITEMS, ("receipt", "when", "refund", "name", "quantity", "net"), _items
    ),
    "loyverse-receipts": Kind(_RECEIPTS, ("receipt", "when", "refund", "payment"), _receipts),
}
