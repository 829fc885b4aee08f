"""Reading a row that is one article of a receipt, from whichever columns a file has.

Columns are known by their meaning:
`receipt` (its number) · `when`, or `date` and `time`, with `zone` · `number`, `sku`, `barcode`,
`name`, `variant`, `category`, `brand` of the article · `quantity` · `total` (paid for all, tax
included), or `net` (less discounts) with `tax`, or `price` (of one) with `discount` and `tax` ·
`refund` (a word for a sale or a refund) · `status` · `kind` (a word for goods or a charge) ·
`payment`, `card` · `staff`, `branch` · `customer`, `customer_name`, `customer_email`,
`customer_phone`.
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import partial
from operator import itemgetter
from typing import NoReturn

from core.basics.errors import Refused
from core.basics.words import fold
from core.tills.files.articles import Article
from core.tills.files.moments import DateOrder, moments, zone_named
from core.tills.files.receipts import Head, Line
from core.tills.files.sheet import Places, Sheet
from core.tills.files.tenders import last4_of, payment_of
from core.tills.files.text_rows import Cells
from core.tills.files.values import (
    FINE,
    DecimalSign,
    Remembered,
    amounts,
    numbers,
    plain,
    quantities,
)
from core.tills.till_data import TillCustomer

_REFUND_WORDS = (
    "refund", "return", "credit note", "bayaran balik", "pulang", "ruckerstatt", "retour",
    "gutschrift", "storno", "rembours", "avoir", "devolu", "reembolso", "nota de credito", "reso",
    "退",
)  # fmt: skip
_CANCELLED_WORDS = (
    "cancel", "void", "storniert", "annul", "anulad", "batal", "dibatalkan", "failed", "expired",
    "suspended", "quote", "取消",
)  # fmt: skip

_NO_GOODS = (
    "gift card", "gift_card", "giftcard", "donation", "tip", "shipping", "delivery fee",
    "service charge",
)  # fmt: skip
_HALF_UNIT = 0.51
_NO_TAX = Decimal(0)


@dataclass(frozen=True)
class Style:
    """How a file writes figures and dates, and what its prices are.

    `decimal` is the sign before the cents. `tax_added` says that the file's prices are without
    tax, which its column of tax, or else `tax_percent` on top, brings to what was paid.
    """

    decimal: DecimalSign
    dates: DateOrder
    tax_added: bool = False
    tax_percent: Decimal = _NO_TAX


def style_of(sheet: Sheet, at: Places, *, tax_added: bool | None = None) -> Style:
    """How a file writes figures and dates, judged by its first rows.

    None for `tax_added` finds that out too.
    """
    money = [at[each] for each in ("total", "net", "price", "tax") if each in at]
    dates = [at[each] for each in ("when", "date") if each in at]
    decimal = sheet.decimal_of(*money)
    if tax_added is None:
        tax_added = "net" in at and "tax" in at and _tax_is_added(sheet, at, decimal)
    return Style(decimal, sheet.dates_of(*dates), tax_added)


def with_tax(minor: int, style: Style) -> int:
    """An amount of a file that has no column of tax, with the tax that its prices are without."""
    if not style.tax_added:
        return minor
    exact = minor * (100 + style.tax_percent) / 100
    return int(exact.to_integral_value(ROUND_HALF_UP))


def _tax_is_added(sheet: Sheet, at: Places, decimal: DecimalSign) -> bool:
    """Whether the tax comes on top of the net amounts, as far as their first rows tell.

    A rate is a round number of what it was put upon: 6 % of the net amount where it was added,
    6 % of the amount less tax where it was included. Rows that fit both say nothing.
    """
    amount = amounts(decimal, sheet.facts.currency.exponent)
    added = included = 0
    for row in sheet.first_rows():
        try:
            net, tax = abs(amount[row[at["net"]]]), abs(amount[row[at["tax"]]])
        except Refused:
            continue
        if 0 < tax < net:
            fits_added, fits_included = _is_round(tax, net), _is_round(tax, net - tax)
            added += fits_added and not fits_included
            included += fits_included and not fits_added
    return added > included


def _is_round(tax: int, base: int) -> bool:
    """Whether `tax` is so many whole or half per cent of `base`, to the minor unit."""
    halves = round(tax * 200 / base)
    return abs(base * halves - tax * 200) <= 200 * _HALF_UNIT


class Lines:
    """Reads rows of `sheet` whose columns stand `at` their meanings."""

    def __init__(self, sheet: Sheet, at: Places, style: Style) -> None:
        self._sheet, self._style = sheet, style
        self._at = {meaning: at.get(meaning, sheet.width) for meaning in MEANINGS}
        self._has = {meaning for meaning, place in self._at.items() if place < sheet.width}
        digits = sheet.facts.currency.exponent
        self._number, self._plain = numbers(), Remembered(plain)
        self._quantity = quantities(style.decimal)
        self._amount = amounts(style.decimal, digits)
        self._fine = amounts(style.decimal, digits, FINE)
        self._measure = amounts(style.decimal, 0, FINE)
        self._is_counted = "quantity" in self._has
        self._priced_by = next((each for each in _PRICES if each in self._has), "price")
        self._price_at = self._at[self._priced_by]
        self._receipt_at, self._quantity_at = self._at["receipt"], self._at["quantity"]
        self._discount_at, self._status_at = self._at["discount"], self._at["status"]
        self._kind_at, self._refund_at = self._at["kind"], self._at["refund"]
        self._named = itemgetter(*(self._at[meaning] for meaning in _ARTICLE))
        self._article: Remembered[tuple[str, ...], Article] = Remembered(self._article_of)
        self._is_refund = Remembered(partial(_begins, words=_REFUND_WORDS))
        self._is_cancelled = Remembered(partial(_begins, words=_CANCELLED_WORDS))
        self._is_no_goods = Remembered(partial(_begins, words=_NO_GOODS))
        self._moments: Remembered[str, Remembered[str, datetime]] = Remembered(self._moments_in)
        here = set(sheet.examples(self._at["branch"]))
        self._here = here if len(here) == 1 else set()

    def receipt(self, row: Cells) -> str:
        """A row's receipt number; its day and time where the file has none."""
        if "receipt" in self._has:
            return self._number[row[self._receipt_at]] or self._missing("receipt")
        return self._when(row) or self._missing("when")

    def left_out(self, row: Cells) -> str:
        """Why the row is no sale at all, "" for one that is."""
        return "cancelled" if self._is_cancelled[row[self._status_at]] else ""

    def line(self, row: Cells) -> Line | str:
        """What the row sold, or why it is no sale of goods."""
        if self._is_no_goods[row[self._kind_at]]:
            return "charge"
        article = self._article[self._named(row)]
        counted = row[self._quantity_at] if self._is_counted else "1"
        quantity = self._quantity[counted]
        paid, discount = self._paid(row, abs(self._measure[counted]))
        given_back = quantity < 0 or self._is_refund[row[self._refund_at]]
        if paid < 0 and not given_back:
            if self._is_counted:
                return "charge"  # a price below nought is something taken off the bill
            given_back = True
        if not given_back:
            return Line(article, quantity, paid, discount)
        return Line(article, -abs(quantity), -abs(paid), -abs(discount))

    def head(self, row: Cells, receipt: str) -> tuple[Head, TillCustomer | None]:
        """What stands beside the lines; a branch that alone is named is this one."""
        at, facts = self._at, self._sheet.facts
        zone = row[at["zone"]].strip()
        moment = self._moments[zone_named(zone, facts.zone) if zone else facts.zone]
        branch = row[at["branch"]].strip()
        paid_by, card = row[at["payment"]], last4_of(row[at["card"]])
        customer = self._customer(row)
        head = Head(
            number=receipt,
            sold_at=moment[self._when(row) or self._missing("when")],
            branch=facts.branch if not branch or branch in self._here else branch,
            customer_number=customer.number if customer else None,
            served_by=row[at["staff"]].strip(),
            payment="card" if card and not paid_by.strip() else payment_of(paid_by),
            card_last4=card,
        )
        return head, customer

    def _when(self, row: Cells) -> str:
        at = self._at
        return row[at["when"]].strip() or f"{row[at['date']]} {row[at['time']]}".strip()

    def _moments_in(self, zone: str) -> Remembered[str, datetime]:
        return moments(self._style.dates, zone)

    def _paid(self, row: Cells, measure: int) -> tuple[int, int]:
        """What was paid for all of a line, and what was taken off before.

        `measure` is the quantity in the `FINE` part of one, which may be a weight.
        """
        taken_off = row[self._discount_at]
        if self._priced_by == "price":
            full = (measure * self._fine[row[self._price_at]] + FINE * FINE // 2) // (FINE * FINE)
            discount = self._discount(taken_off.strip(), full) if taken_off else 0
            paid = full - discount
        else:
            paid = self._amount[row[self._price_at]]
            discount = abs(self._amount[taken_off]) if taken_off.strip() else 0
        if self._style.tax_added and self._priced_by != "total":
            paid = self._with_tax(paid, row[self._at["tax"]].strip())
        return paid, discount

    def _discount(self, text: str, of: int) -> int:
        """What is taken off `of`: an amount, or a share such as "10%"."""
        if not text:
            return 0
        if text.endswith("%"):
            return self._fine[text[:-1]] * of // (FINE * 100 * self._sheet.facts.currency.unit)
        return abs(self._amount[text])

    def _with_tax(self, paid: int, tax: str) -> int:
        if "tax" in self._has:
            return paid + (self._amount[tax] if tax else 0)
        return with_tax(paid, self._style)

    def _article_of(self, named: tuple[str, ...]) -> Article:
        number, sku, barcode, name, variant, category, brand = map(plain, named)
        number = self._number[number]
        known_by = number or sku or barcode or f"{name} {variant}".strip()
        if not known_by:
            self._missing("number", "sku", "barcode", "name")
        return Article(
            number=known_by,
            name=name,
            sku=sku or number or None,
            barcode=barcode or None,
            category=category,
            brand=brand,
            variant=variant,
        )

    def _customer(self, row: Cells) -> TillCustomer | None:
        at, told = self._at, self._plain
        name = told[row[at["customer_name"]]]
        email, phone = told[row[at["customer_email"]]], self._number[row[at["customer_phone"]]]
        if email and "@" not in email:  # Loyverse has one column for either
            email, phone = "", phone or email
        number = self._number[row[at["customer"]]] or email.lower() or phone or name
        if not number:
            return None
        return TillCustomer(number, name, phone or None, email or None, None, None, None)

    def _missing(self, *meanings: str) -> NoReturn:
        """Refuse a row for want of what stands in the first of these columns that there is."""
        there = next((each for each in meanings if each in self._has), None)
        column = self._sheet.header[self._at[there]] if there else meanings[0]
        raise Refused("row_value_missing", column=column)


def _begins(text: str, words: tuple[str, ...]) -> bool:
    return fold(text).strip().startswith(words)


_PRICES = ("total", "net", "price")
_ARTICLE = ("number", "sku", "barcode", "name", "variant", "category", "brand")
MEANINGS = (
    "receipt", "when", "date", "time", "zone", *_ARTICLE, "quantity", "total", "net", "tax",
    "price", "discount", "refund", "status", "kind", "payment", "card", "staff", "branch",
    "customer", "customer_name", "customer_email", "customer_phone",
)  # fmt: skip
