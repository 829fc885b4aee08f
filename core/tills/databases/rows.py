"""What the rows of a till's database mean: money, times, names, ways of paying."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import lru_cache
from typing import Any, get_args
from zoneinfo import ZoneInfo

from core.basics.clock import local_day
from core.basics.money import Currency
from core.basics.words import fold
from core.tills.databases.mapping import PaymentWords, TillMapping
from core.tills.till_data import Payment, TillCustomer, TillLine, TillProduct

Row = Mapping[str, Any]

_HUNDRED = Decimal(100)
_MOST = 10**12
"""More than any till takes, in minor units."""
_NOON = timedelta(hours=12)


@dataclass(frozen=True)
class ShopFacts:
    """What a reader must know of the shop; `branch` is where a sale was made that says nothing."""

    currency: Currency
    zone: str
    languages: tuple[str, ...]
    branch: str


class Meaning:
    """Makes of a till's rows what every reader hands over; what is unclear raises ValueError."""

    def __init__(self, mapping: TillMapping, facts: ShopFacts) -> None:
        self._facts = facts
        self._zone = UTC if mapping.times == "utc" else ZoneInfo(facts.zone)
        self._words = mapping.payment_words

    def customer(self, row: Row) -> TillCustomer:
        """A customer; one without a name is called as the company, or by the number."""
        number = self.text(row, "number")
        parts = " ".join(filter(None, (self.text(row, "first_name"), self.text(row, "last_name"))))
        name = self.text(row, "name") or parts or self.text(row, "company") or number
        since = row.get("since")
        return TillCustomer(
            number,
            name,
            self.text(row, "phone") or None,
            self.text(row, "email") or None,
            self.text(row, "town") or None,
            self.text(row, "postcode") or None,
            None if since in (None, "") else local_day(self.moment(since), self._facts.zone),
        )

    def product(self, row: Row) -> TillProduct:
        """An article with today's price, tax included."""
        price = amount(row["price"]) * (1 + amount(row.get("tax_percent")) / _HUNDRED)
        stock = row.get("stock")
        number = self.text(row, "number")
        return TillProduct(
            number,
            self.text(row, "barcode") or None,
            self.text(row, "sku") or None,
            self.text(row, "name") or number,
            self.text(row, "brand"),
            self.text(row, "category"),
            self.text(row, "variant"),
            self.minor(price),
            None if stock is None else int(amount(stock)),
        )

    def line(self, row: Row, of_sale: str | None) -> TillLine:
        """A line; what is sold by weight or length counts as one."""
        quantity = amount(row["quantity"])
        gross, paid = self._paid(row, quantity)
        count = int(quantity)
        if count != quantity or not count:
            count = -1 if paid < 0 or quantity < 0 else 1
        unit, paid_minor = self.minor(gross / count), self.minor(paid)
        discount = count * unit - paid_minor
        return TillLine(self.text(row, "product"), count, unit, discount, paid_minor, of_sale)

    def sold_at(self, row: Row) -> datetime:
        """When it was sold; noon of its `day` where it was put on record on another."""
        moment = self.moment(row["time"])
        day = _day(row.get("day"))
        if day is None or local_day(moment, self._facts.zone) == day:
            return moment
        noon = datetime.combine(day, time(), ZoneInfo(self._facts.zone)) + _NOON
        return noon.astimezone(UTC)

    def payment(self, rows: Sequence[Row]) -> tuple[Payment, str | None]:
        """The way a sale was paid, and its card: of several ways the one with more than half."""
        by_kind: dict[Payment, Decimal] = {}
        for row in rows:
            kind = self._kind(row)
            by_kind[kind] = by_kind.get(kind, Decimal(0)) + amount(row["amount"])
        whole = sum((abs(each) for each in by_kind.values()), Decimal(0))
        most = [kind for kind, paid in by_kind.items() if abs(paid) * 2 > whole]
        kind = most[0] if most else next(iter(by_kind)) if len(by_kind) == 1 else "other"
        cards = (self.text(row, "card_number") for row in rows if self._kind(row) == "card")
        return kind, next((digits for card in cards if (digits := _last_four(card))), None)

    def moment(self, value: object) -> datetime:
        """A moment as the till has it, in UTC."""
        if isinstance(value, str):
            value = datetime.fromisoformat(value)
        if isinstance(value, (int, float)):
            return datetime.fromtimestamp(value, UTC)
        if isinstance(value, date) and not isinstance(value, datetime):
            value = datetime.combine(value, time())
        if not isinstance(value, datetime):
            raise ValueError("no moment")
        aware = value if value.tzinfo else value.replace(tzinfo=self._zone)
        return aware.astimezone(UTC)

    def own_clock(self, moment: datetime) -> datetime:
        """`moment` as the till's own clock shows it, without a zone."""
        return moment.astimezone(self._zone).replace(tzinfo=None)

    def minor(self, exact: Decimal) -> int:
        """Minor units of an exact amount, rounded half up."""
        minor = exact.scaleb(self._facts.currency.exponent).to_integral_value(ROUND_HALF_UP)
        if abs(minor) > _MOST:
            raise ValueError("no amount of money")
        return int(minor)

    def text(self, row: Row, name: str) -> str:
        """The text of a column; of one in several languages, the shop's own before any other."""
        value = row.get(name)
        if isinstance(value, dict):
            value = self._translated(value)
        if isinstance(value, bytes):
            value = value.decode("utf-8", "replace")
        return "" if value is None or value is False else str(value).strip()

    def _translated(self, words: dict[str, object]) -> object:
        for language in self._facts.languages:
            for named, word in words.items():
                if word and named.partition("_")[0] == language:
                    return word
        return next(iter(words.values()), "")

    def _paid(self, row: Row, quantity: Decimal) -> tuple[Decimal, Decimal]:
        """What a line is worth, and what was paid for it: both with tax."""
        percent = amount(row.get("discount_percent"))
        if row.get("paid") is not None:
            paid = amount(row["paid"])
            return (paid if percent >= _HUNDRED else paid / (1 - percent / _HUNDRED)), paid
        full = quantity * amount(row["unit"])
        off = amount(row.get("discount")) + self._rounded(full * percent / _HUNDRED)
        on_top = 1 + amount(row.get("tax_percent")) / _HUNDRED
        net = full - off
        paid = net * on_top + amount(row.get("tax"))
        return (full * paid / net if net else full * on_top), paid

    def _rounded(self, exact: Decimal) -> Decimal:
        return Decimal(self.minor(exact)).scaleb(-self._facts.currency.exponent)

    def _kind(self, row: Row) -> Payment:
        if row.get("cash"):
            return "cash"
        return kind_of(self.text(row, "paid_with"), self._words)


@lru_cache(1000)
def kind_of(named: str, words: PaymentWords) -> Payment:
    """The kind of a way of paying that is called so; what has no word is `other`."""
    name = fold(named)
    kinds: tuple[Payment, ...] = ("other", *(each for each in get_args(Payment) if each != "other"))
    for kind in kinds:
        if any(fold(word) in name for word in getattr(words, kind)):
            return kind
    return "other"


def amount(value: object) -> Decimal:
    """An exact amount of whatever a driver gives; none is zero."""
    try:
        exact = Decimal(0) if value is None or value == "" else Decimal(str(value))
    except InvalidOperation:
        raise ValueError("no amount") from None
    if not exact.is_finite():
        raise ValueError("no amount")
    return exact


def _day(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, str) and value:
        return date.fromisoformat(value[:10])
    return value if isinstance(value, date) else None


def _last_four(card: str) -> str | None:
    digits = "".join(each for each in card if each.isdigit())
    return digits[-4:] if len(digits) >= 4 else None
