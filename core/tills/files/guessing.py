"""Guessing what the columns of an unknown table mean, from their names and from what is in them.

A column's name speaks for a meaning in so far as it is one of the names we know for it, in any of
the languages; what stands in the column can speak against it (an "e-mail consent" holds no
address) or, where the name says nothing, for it. The surest pairs are taken first, each meaning
and each column once. What the file is about is what fits best that way.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import get_args

from core.basics.errors import Refused
from core.basics.words import words
from core.tills.files.header_words import NAMES
from core.tills.files.lines import style_of
from core.tills.files.mapping import NEEDED, About, Mapping
from core.tills.files.moments import looks_like_date
from core.tills.files.sheet import HEADER_WITHIN, Facts, Sheet, plain_name
from core.tills.files.table import Table
from core.tills.files.tenders import payment_of
from core.tills.files.values import is_amount

_MOST_EXAMPLES = 200
_MOST_COLUMNS = 500
_MOSTLY = 0.7
_EXACT, _HOLDS, _LOOKS_LIKE = 10.0, 5.0, 3.0
_LESS_SURE = 0.02  # a name further back in the list of a meaning's names
_NO_SALE = 15.0
_IN_DOUBT = 2.0
_WANTED_ANYWAY = frozenset(("date", "quantity", "total", "net", "price", "email", "phone"))

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_TIME = re.compile(r"\d{1,2}[:.]\d{2}([:.]\d{2})?\s*([ap]\.?m\.?|pg|ptg)?", re.IGNORECASE)
_WITH_TIME = re.compile(r"\d[ T,]+\d{1,2}[:.]\d{2}")
_BARCODE = re.compile(r"'?\d{8,14}")
_PHONE = re.compile(r"(\D{0,12}\d){3,20}\D{0,20}")
_SURE_PHONE = re.compile(r"'?(\+|0)[\d\s()./-]{8,18}")
_CARD = re.compile(r"\D*(\d{4}[\s-]?){1,4}")
_INNER_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True)
class _Column:
    """A column's name and some of what stands in it."""

    name: str
    examples: list[str]

    def mostly(self, fits: Callable[[str], object]) -> bool:
        """Whether nearly all that stands in the column fits."""
        return sum(bool(fits(each)) for each in self.examples) >= len(self.examples) * _MOSTLY


@dataclass(frozen=True)
class _Fit:
    """Which column would have which meaning if the file were `about` this, and how well."""

    about: About
    columns: dict[str, _Column]
    score: float


def guess(table: Table, facts: Facts) -> tuple[Mapping, int]:
    """What a table is, and at which row, from 0, its header stands.

    Refuses `header_unknown` where no row names columns that we know. The mapping may lack what the
    file cannot be read without: then somebody has to say it.
    """
    header_at = header_row(table)
    sheet = Sheet(table, facts, header_at)
    columns = [
        _Column(name, sheet.examples(place)[:_MOST_EXAMPLES])
        for place, name in enumerate(sheet.header[:_MOST_COLUMNS])
    ]
    best = max((_fit(about, columns) for about in get_args(About)), key=lambda fit: fit.score)
    found = {meaning: column.name for meaning, column in best.columns.items()}
    style = style_of(sheet, {meaning: sheet.place(name) for meaning, name in found.items()})
    return Mapping(
        about=best.about,
        columns={
            meaning: found[meaning] for meaning in ("when", *NAMES[best.about]) if meaning in found
        },
        encoding=table.encoding,
        separator=table.separator,
        decimal=style.decimal,
        dates=style.dates,
        tax_added=style.tax_added,
    ), header_at


def header_row(table: Table) -> int:
    """The row, from 0, that names most columns we know; refuses `header_unknown`."""
    named = [
        sum(
            any(_named(cell, about, meaning) >= _HOLDS for about, meaning in _every_meaning())
            for cell in row[:_MOST_COLUMNS]
        )
        for row in table.look()[:HEADER_WITHIN]
    ]
    if not named or max(named) < 2:
        raise Refused("header_unknown")
    return named.index(max(named))


def _fit(about: About, columns: list[_Column]) -> _Fit:
    """The surest meaning of each column first, each meaning and each column once."""
    pairs = sorted(
        ((_score(column, about, meaning), meaning, place)
         for place, column in enumerate(columns) for meaning in NAMES[about]),
        key=lambda pair: -pair[0],
    )  # fmt: skip
    taken: dict[str, int] = {}
    score = 0.0
    for certainty, meaning, place in pairs:
        if certainty > 0 and meaning not in taken and place not in taken.values():
            taken[meaning] = place
            score += certainty
    found = {meaning: columns[place] for meaning, place in taken.items()}
    if about == "sales":
        score -= 0 if _tells_sales(found) else _NO_SALE
        _join_moment(found)
    complete = all(found.keys() & set(one_of) for one_of in NEEDED[about])
    return _Fit(about, found, score if complete else -1.0)


def _tells_sales(found: dict[str, _Column]) -> bool:
    """Whether rows are sales and no list of articles, in which none comes twice."""
    if "receipt" in found or "payment" in found:
        return True
    articles = next(
        (found[each].examples for each in ("number", "sku", "name") if each in found), []
    )
    return "quantity" in found and len(set(articles)) < len(articles)


def _join_moment(found: dict[str, _Column]) -> None:
    """A date without a time beside it may hold both."""
    if "date" in found and ("time" not in found or found["date"].mostly(_WITH_TIME.search)):
        found.pop("time", None)
        found["when"] = found.pop("date")


def _score(column: _Column, about: About, meaning: str) -> float:
    """How surely `column` means that; 0 where what stands in it speaks against it."""
    named = _named(column.name, about, meaning)
    if column.examples and not column.mostly(_HOLD.get(meaning, str)):
        # In a list of bad rows nothing fits; without such a column all would be read wrong.
        return _IN_DOUBT if named > _EXACT - 1 and meaning in _WANTED_ANYWAY else 0.0
    tells = _TELLS.get(meaning)
    if tells is not None and column.examples and column.mostly(tells):
        named += _LOOKS_LIKE
    return named


@lru_cache(maxsize=20_000)
def _named(header: str, about: str, meaning: str) -> float:
    """How surely a header's name is one of the meaning's."""
    plain = plain_name(header)
    spaced = set(words(_INNER_CAPITAL.sub(" ", header)))
    best = 0.0
    for place, (name, parts) in enumerate(_names_of(about, meaning)):
        if name == plain:
            return _EXACT - place * _LESS_SURE
        if parts <= spaced or (not name.isascii() and name in plain):
            best = max(best, _HOLDS + len(parts) - 0.5 * (len(spaced) - len(parts)))
    return best


@lru_cache(maxsize=100)
def _names_of(about: str, meaning: str) -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((plain_name(name), frozenset(words(name))) for name in NAMES[about][meaning])


def _every_meaning() -> Iterator[tuple[str, str]]:
    return ((about, meaning) for about, meanings in NAMES.items() for meaning in meanings)


# What must be in nearly every cell of a column, for it to have that meaning.
_HAS_LETTERS = re.compile(r"[^\W\d_]").search
_HOLD: dict[str, Callable[[str], object]] = {
    **dict.fromkeys(("email", "customer_email"), _EMAIL.fullmatch),
    **dict.fromkeys(("phone", "mobile", "customer_phone"), _PHONE.fullmatch),
    **dict.fromkeys(("date", "since"), looks_like_date),
    **dict.fromkeys(("total", "net", "tax", "price", "quantity", "stock"), is_amount),
    **dict.fromkeys(
        ("first", "last", "name", "town", "staff", "branch", "payment", "refund", "status",
         "customer_name", "category", "brand"),
        _HAS_LETTERS,
    ),
    "discount": lambda text: is_amount(text.removesuffix("%")),
    "time": _TIME.fullmatch,
    "card": _CARD.fullmatch,
}  # fmt: skip

# What tells a meaning by itself, whatever the column is called.
_TELLS: dict[str, Callable[[str], object]] = {
    **dict.fromkeys(("email", "customer_email"), _EMAIL.fullmatch),
    **dict.fromkeys(("phone", "customer_phone"), _SURE_PHONE.fullmatch),
    "date": looks_like_date,
    "payment": lambda text: payment_of(text) != "other",
    "barcode": _BARCODE.fullmatch,
}
