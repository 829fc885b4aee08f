"""Customers out of rows of which each is one person."""

from collections.abc import Callable, Iterator

from core.basics.errors import Refused
from core.tills.files.moments import date_of
from core.tills.files.sheet import Columns, Sheet
from core.tills.files.text_rows import Cells
from core.tills.files.values import numbers, plain
from core.tills.till_data import Record, TillCustomer

ReadCustomer = Callable[[Cells], TillCustomer]


def read_customers(sheet: Sheet, read: ReadCustomer) -> Iterator[Record]:
    """Every customer of `sheet`, and its bad rows, in its order."""
    width = sheet.width
    for number, row in sheet.rows():
        try:
            if len(row) == width:
                row.append("")
            elif not sheet.fit(row):
                continue
            yield read(row)
        except Refused as refused:
            yield sheet.bad(number, row, refused)
    yield from sheet.cut()


def customer_reader(sheet: Sheet, columns: Columns) -> ReadCustomer:
    """Reads a customer from the columns that are there of `number`, `first`, `last`, `name`,
    `company`, `email`, `phone`, `mobile`, `town`, `postcode` and `since`.

    Where the file has no number, the e-mail stands for it, or the phone, or the name; a row
    without any of them is refused `row_nobody`.
    """
    at = {meaning: sheet.place(*columns.get(meaning, ())) for meaning in _MEANINGS}
    number_at, first, last, whole, company = (at[each] for each in _MEANINGS[:5])
    email_at, phone_at, mobile, town, postcode, since = (at[each] for each in _MEANINGS[5:])
    number_of, order = numbers(), sheet.dates_of(since)

    def read(row: Cells) -> TillCustomer:
        name = plain(row[whole]) or f"{plain(row[first])} {plain(row[last])}".strip()
        email = plain(row[email_at])
        phone = plain(row[phone_at]) or plain(row[mobile])
        name = name or plain(row[company])
        number = number_of[row[number_at]] or email.lower() or phone or name
        if not number:
            raise Refused("row_nobody")
        return TillCustomer(
            number=number,
            name=name or number,
            phone=phone or None,
            email=email or None,
            town=plain(row[town]) or None,
            postcode=number_of[row[postcode]] or None,
            since=date_of(row[since], order) if row[since].strip() else None,
        )

    return read


_MEANINGS = (
    "number", "first", "last", "name", "company", "email", "phone", "mobile", "town", "postcode",
    "since",
)  # fmt: skip
