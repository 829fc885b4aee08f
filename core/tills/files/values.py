"""What the text of a cell means: amounts, quantities, numbers of things.

Each kind of value is a dictionary that works a text out once and remembers it: files repeat the
same prices, dates and customers, and a look-up costs a tenth of working it out anew. Each forgets
all when it has grown large, so that memory stays flat.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal, TypeVar

from core.basics.errors import Refused

K = TypeVar("K")
V = TypeVar("V")
DecimalSign = Literal[".", ","]

FINE = 10_000
"""Parts of a minor unit in which a unit price is counted: tills sell screws at 0.0125."""

_MOST_REMEMBERED = 20_000
_LIMIT = 10**12
_MOST_PIECES = 1_000_000
_SHOWN = 40
_SIGN = r"(?:[^\W\d_]{1,4}\.?)?[$€£¥₹₩₫฿₱₺₽]?"
_FIGURE = re.compile(rf"'?(\(?[-+]?){_SIGN}([-+]?)([\d.,]{{1,40}})(-?){_SIGN}(-?)\)?")
_IGNORED = str.maketrans("−–‐‑﹣－", "------", " \t\u00a0\u202f\u2009’_")
_DIGITS = re.compile(r"\d{1,20}(\.\d{0,20})?|\.\d{1,20}")
_LAST_SIGN = re.compile(r"([.,])(\d+)\D*$")
_GROUPED = re.compile(r"\d{1,3}( \d{2,3})* \d{3}")
_CENTS = re.compile(r"\d* \d{1,2}")
_WHOLE_FLOAT = re.compile(r"(\d+)\.0+")
_KEPT_AS_TEXT = re.compile(r"'?=\"([^\"]*)\"")
_SHORTENED = re.compile(r"\d([.,]\d+)?[eE]\+\d+")


class Remembered(dict[K, V]):
    """Values by their text, each worked out once by `meaning`, which may refuse."""

    def __init__(self, meaning: Callable[[K], V]) -> None:
        super().__init__()
        self._meaning = meaning

    def __missing__(self, text: K) -> V:
        value = self._meaning(text)
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        self[text] = value
        return value


def amounts(decimal: DecimalSign, digits: int, fine: int = 1) -> Remembered[str, int]:
    """Amounts in minor units of a currency with so many `digits`, times `fine`.

    `decimal` is the sign before the cents, "." or ",". Understands "$8.00", "-$7.00", "(5.00)",
    "RM 1,250.00", "8,00 €", "5.00-"; refuses `row_amount_unclear`, `row_figure_missing`.
    """

    def meaning(text: str) -> int:
        exact = (_exact(text, decimal) * fine).scaleb(digits)
        minor = int(exact.to_integral_value(ROUND_HALF_UP))
        if abs(minor) >= _LIMIT * fine:
            raise Refused("row_amount_unclear", text=text[:_SHOWN])
        return minor

    return Remembered(meaning)


def quantities(decimal: DecimalSign) -> Remembered[str, int]:
    """How many pieces; what is weighed or measured ("0.350 kg") counts as one piece.

    Refuses `row_quantity_unclear`, `row_figure_missing`.
    """

    def meaning(text: str) -> int:
        if not text.strip():
            raise Refused("row_figure_missing")
        try:
            exact = _exact(text, decimal)
        except Refused:
            exact = Decimal(0)
        if exact != exact.to_integral_value():
            exact = Decimal(1).copy_sign(exact)
        if not exact or abs(exact) > _MOST_PIECES:
            raise Refused("row_quantity_unclear", text=text[:_SHOWN])
        return int(exact)

    return Remembered(meaning)


def numbers() -> Remembered[str, str]:
    """Numbers of customers, receipts, articles and phones: without the blanks, the leading
    apostrophe and the ".0" that spreadsheets add.

    Refuses `row_number_shortened` for one that a spreadsheet wrote as 9.55E+12.
    """

    def meaning(text: str) -> str:
        number = _bare(text).removeprefix("'").strip()
        if whole := _WHOLE_FLOAT.fullmatch(number):
            return whole[1]
        if _SHORTENED.fullmatch(number):
            raise Refused("row_number_shortened", text=number[:_SHOWN])
        return number

    return Remembered(meaning)


def is_amount(text: str) -> bool:
    """Whether a text is a figure, wherever it has its point and commas."""
    signs: tuple[DecimalSign, ...] = (".", ",")
    for decimal in signs:
        try:
            _exact(text, decimal)
        except Refused:
            continue
        return True
    return False


def decimal_sign(texts: Iterable[str]) -> DecimalSign:
    """The sign before the cents in a column of amounts: "." unless its texts speak for ","."""
    votes = Counter(
        found[1]
        for text in texts
        # Three digits behind the only sign may be thousands as well as cents.
        if (found := _LAST_SIGN.search(text))
        and found[1] not in text[: found.start()]
        and (len(found[2]) != 3 or ("." in text and "," in text))
    )
    return "," if votes[","] > votes["."] else "."


def plain(text: str) -> str:
    """A text without the blanks around it and the signs that made a spreadsheet keep it."""
    bare = _bare(text)
    if bare.startswith("'") and len(bare) > 1 and (bare[1].isdigit() or bare[1] in "=+-@"):
        return bare[1:]
    return bare


def _bare(text: str) -> str:
    """A text without the blanks around it, and out of the formula ="…" that keeps its zeros."""
    bare = text.strip()
    kept = _KEPT_AS_TEXT.fullmatch(bare)
    return kept[1].strip() if kept else bare


def _exact(text: str, decimal: DecimalSign) -> Decimal:
    """The figure in `text`; refuses `row_amount_unclear`, `row_figure_missing`."""
    bare = _bare(text)
    if not bare:
        raise Refused("row_figure_missing")
    found = _FIGURE.fullmatch(bare.translate(_IGNORED).replace("'", ""))
    figure = _with_point(found[3], decimal) if found else ""
    if found is None or not _DIGITS.fullmatch(figure):
        raise Refused("row_amount_unclear", text=text[:_SHOWN])
    below_zero = "-" in found[1] + found[2] + found[4] + found[5] or "(" in found[1]
    return -Decimal(figure) if below_zero else Decimal(figure)


def _with_point(figure: str, decimal: DecimalSign) -> str:
    """`figure` with a point before its cents and nothing between its thousands.

    A thousands' sign with one or two digits behind it can only stand before cents.
    """
    between = "," if decimal == "." else "."
    whole, point, cents = figure.partition(decimal)
    grouped = whole.replace(between, " ")
    if " " in grouped and not point and _CENTS.fullmatch(grouped):
        return grouped.replace(" ", ".")
    if " " in grouped and not _GROUPED.fullmatch(grouped):
        return ""
    return f"{grouped.replace(' ', '')}{'.' if point else ''}{cents}"
