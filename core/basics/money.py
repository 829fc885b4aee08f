"""Money as integers of minor units, and how each currency is rounded and written."""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from core.basics.errors import Refused

# Digits after the point where a currency does not have two (ISO 4217).
_EXPONENTS = {"JPY": 0, "KRW": 0, "VND": 0, "IDR": 2, "BHD": 3, "KWD": 3, "OMR": 3, "TND": 3}
# The smallest coin in minor units where cash is rounded to it.
_CASH_STEPS = {"MYR": 5, "SGD": 5, "AUD": 5, "CAD": 5, "NZD": 10, "CHF": 5, "SEK": 100, "NOK": 100}
# A comma stands only between thousands: "19,90" could be nineteen or one thousand nine hundred.
_TYPED = re.compile(r"[+-]?(\d{1,20}|\d{1,3}(,\d{3})+)(\.\d{1,6})?")
_LIMIT = 10**12
_SYMBOLS = {"MYR": "RM", "SGD": "S$", "EUR": "€", "GBP": "£", "USD": "$", "JPY": "¥"}

# What a cup of coffee costs, in whole units: enough to guess what amount means as much elsewhere.
_COFFEE = {
    "MYR": "12", "SGD": "6", "BND": "6", "USD": "4.5", "EUR": "3.5", "GBP": "3.5", "CHF": "5.5",
    "AUD": "5.5", "NZD": "6", "CAD": "5.5", "JPY": "500", "KRW": "4500", "CNY": "25", "HKD": "38",
    "TWD": "110", "THB": "80", "IDR": "35000", "PHP": "150", "VND": "45000", "INR": "200",
    "LKR": "600", "AED": "18", "SAR": "17", "QAR": "18", "KWD": "1.5", "BHD": "1.8", "OMR": "1.8",
    "SEK": "45", "NOK": "48", "DKK": "38", "PLN": "15", "CZK": "75", "HUF": "1100", "TRY": "120",
    "ZAR": "38", "NGN": "2500", "KES": "300", "EGP": "80", "MXN": "65", "BRL": "12", "CLP": "3000",
}  # fmt: skip


@dataclass(frozen=True)
class Currency:
    """An ISO 4217 currency: its code tells its minor unit and its cash rounding."""

    code: str

    @property
    def exponent(self) -> int:
        """Digits after the decimal point."""
        return _EXPONENTS.get(self.code, 2)

    @property
    def unit(self) -> int:
        """How many minor units make one."""
        return int(Decimal(1).scaleb(self.exponent))

    @property
    def symbol(self) -> str:
        """What stands before an amount."""
        return _SYMBOLS.get(self.code, self.code)

    def text(self, minor: int) -> str:
        """`minor` units written for people: "RM 1,700.00"; a minus stands before the symbol."""
        amount = Decimal(abs(minor)).scaleb(-self.exponent)
        return f"{'-' if minor < 0 else ''}{self.symbol} {amount:,.{self.exponent}f}"

    def parse(self, text: str) -> int:
        """Minor units of an amount as typed: "700", "RM 1,700.50".

        Refuses `amount_unclear` for letters and for more digits after the point than the
        currency has, `amount_negative` below zero.
        """
        bare = text.strip().removeprefix(self.symbol).removeprefix(self.code).strip()
        if not _TYPED.fullmatch(bare):
            raise Refused("amount_unclear", text=text[:40])
        exact = Decimal(bare.replace(",", "")).scaleb(self.exponent)
        if exact != exact.to_integral_value() or abs(exact) >= _LIMIT:
            raise Refused("amount_unclear", text=text[:40])
        if exact < 0:
            raise Refused("amount_negative")
        return int(exact)

    def about_as_much(self, minor: int, of: "Currency") -> int:
        """Minor units that mean to people here about what `minor` means where `of` is paid.

        A guess by the price of a cup of coffee, in two figures, for amounts to begin with; where
        none is known the figure stays. What costs something never becomes nothing.
        """
        here, there = _COFFEE.get(self.code), _COFFEE.get(of.code)
        ratio = Decimal(here) / Decimal(there) if here and there else Decimal(1)
        exact = Decimal(minor) / of.unit * ratio * self.unit
        if exact <= 0:
            return 0
        handy = exact.quantize(Decimal(1).scaleb(exact.adjusted() - 1), ROUND_HALF_UP)
        return max(1, int(handy.to_integral_value(ROUND_HALF_UP)))

    def cash(self, minor: int, most: int | None = None) -> int:
        """`minor` rounded to the smallest coin: applied last, to a bill's total in cash.

        Where rounding would lift it above `most`, it is rounded down.
        """
        step = _CASH_STEPS.get(self.code, 1)
        rounded = int((Decimal(minor) / step).to_integral_value(ROUND_HALF_UP)) * step
        return rounded - step if most is not None and rounded > most else rounded


def share(total: int, part: int, whole: int) -> int:
    """`part`/`whole` of `total` minor units, rounded half up and never above `total`."""
    exact = Decimal(total) * part / whole
    return min(total, int(exact.to_integral_value(ROUND_HALF_UP)))
