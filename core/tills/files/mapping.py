"""What each column of a file means, and how the file writes its figures: guessed once, corrected
by hand where the guess is wrong, and kept for the next file of the same make.
"""

from typing import Literal

import msgspec

from core.basics.errors import Refused
from core.tills.files.header_words import NAMES
from core.tills.files.moments import DateOrder
from core.tills.files.values import DecimalSign

About = Literal["customers", "products", "sales"]

_ORDERS = {"dmy": "day, month, year", "mdy": "month, day, year", "ymd": "year, month, day"}
_SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars", "": "cells"}
_WORDS = {
    "number": "number", "first": "first name", "last": "last name", "since": "customer since",
    "sku": "SKU", "refund": "sale or refund", "card": "last 4 of the card", "when": "date and time",
    "total": "paid, tax included", "net": "after discounts", "price": "price of one",
    "staff": "served by", "customer": "customer number", "customer_name": "customer name",
    "customer_email": "customer e-mail", "customer_phone": "customer phone",
}  # fmt: skip


class Mapping(msgspec.Struct, frozen=True):
    """`columns` says for each meaning the name of its column.

    `decimal` is the sign before the cents, `dates` the order of day and month where all is
    figures. `tax_added` says that prices are without tax: a column of tax, or else `tax_percent`
    (such as 6 or 8.5), brings them to what was paid. `encoding` and `separator` are empty for a
    workbook.
    """

    about: About
    columns: dict[str, str]
    encoding: str = "utf-8"
    separator: str = ","
    decimal: DecimalSign = "."
    dates: DateOrder = "dmy"
    tax_added: bool = False
    tax_percent: float = 0

    def described(self) -> str:
        """The mapping in plain English, a line for each column, for whoever is to check it."""
        lines = [
            f"  {_WORDS.get(meaning, meaning)}: “{name}”" for meaning, name in self.columns.items()
        ]
        apart = _SEPARATORS.get(self.separator, self.separator)
        style = f"  {self.encoding or 'workbook'}, {apart}; cents after “{self.decimal}”"
        if self.about == "sales":
            style += f"; dates as {_ORDERS[self.dates]}; prices "
            style += "without tax" if self.tax_added else "with tax"
            style += f", {self.tax_percent:g} % added" if self.tax_percent else ""
        return "\n".join([f"Read as {self.about}:", *lines, style])

    def to_text(self) -> str:
        """The mapping as it is kept."""
        return msgspec.json.encode(self).decode()


def meanings_of(about: About) -> tuple[str, ...]:
    """What a column of such a file may mean."""
    return ("when", *NAMES[about]) if about == "sales" else tuple(NAMES[about])


def mapping_of(text: str) -> Mapping:
    """The mapping that was kept as `text`; refuses `mapping_unreadable`."""
    try:
        return msgspec.json.decode(text, type=Mapping)
    except msgspec.DecodeError:
        raise Refused("mapping_unreadable") from None


def check_mapping(mapping: Mapping) -> None:
    """Refuse `mapping_incomplete` where what a file cannot be read without has no column."""
    given = set(mapping.columns)
    for one_of in NEEDED[mapping.about]:
        if not given & set(one_of):
            wanted = " / ".join(_WORDS.get(each, each) for each in one_of)
            raise Refused("mapping_incomplete", wanted=wanted)


_ANY_ARTICLE = ("name", "number", "sku", "barcode")
NEEDED: dict[About, tuple[tuple[str, ...], ...]] = {
    "customers": (("name", "first", "last", "company", "number", "email", "phone", "mobile"),),
    "products": (_ANY_ARTICLE,),
    "sales": (("when", "date"), _ANY_ARTICLE, ("total", "net", "price")),
}
"""Of each group a file must have one column at least."""
