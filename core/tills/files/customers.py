"""Customers out of rows of which each is one person."""

from collections.abc import Callable, Iterator

from core.basics.errors import Refused
from core.tills.files.moments import date_of
from core.tills.files.sheet import Places, Sheet
from core.tills.files.text_rows import Cells
from core.tills.files.values import numbers, plain
from core.tills.till_data import Record, TillCustomer

ReadCustomer = Callable[[Cells], TillCustomer]


def read_customers(sheet: Sheet, at: Places) -> Iterator[Record]:
    """Every customer of `sheet`, and its bad rows, in its order."""
    customer = customer_reader(sheet, at)
    return sheet.read(lambda _, row: (customer(row),))


def customer_reader(sheet: Sheet, at: Places) -> ReadCustomer:
    """Reads a customer from the columns whose meanings stand in `at`.

    Where the file has no number, the e-mail stands for it, or the phone, or the name; a row
    without any of them is refused `row_nobody`.
    """
    places = [at.get(meaning, sheet.width) for meaning in MEANINGS]
    number_at, first, last, whole, company, email_at, phone_at, mobile = places[:8]
    town, postcode, since = places[8:]
    number_of, order = numbers(), sheet.dates_of(since)

    def read(row: Cells) -> TillCustomer:
        name = plain(row[whole]) or f"{plain(row[first])} {plain(row[last])}".strip()
        email = plain(row[email_at])
        phone = number_of[row[phone_at]] or number_of[row[mobile]]
        name = name or plain(row[company])
        number = number_of[row[number_at]] or email.lower() or phone or name
        if not number:
            raise Refused("row_nobody")
        return TillCustomer(
            number=number,
            name=name,
            phone=phone or None,
            email=email or None,
            town=plain(row[town]) or None,
            postcode=number_of[row[postcode]] or None,
            since=date_of(row[since], order) if row[since].strip() else None,
        )

    return read


MEANINGS = (
    "number", "first", "last", "name", "company", "email", "phone", "mobile", "town", "postcode",
    "since",
)  # fmt: skip
