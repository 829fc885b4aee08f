"""The catalogue a new shop begins with, read from `resources/catalogue/`."""

from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

import msgspec.toml

from core.basics.money import Currency
from core.basics.resources import RESOURCES

Kind = Literal["gift", "treat", "card", "upgrade", "service", "thanks"]
Given = Literal["now", "next", "either"]
Picture = Literal["socks", "dessert", "coffee", "card", "flower", "thanks", "bag", "care", "gift"]


@dataclass(frozen=True, slots=True)
class Suits:
    """Where a gesture fits best: departments, product categories, reason codes; empty is any."""

    departments: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GestureWords:
    """A gesture in one language.

    `name` stands on a tile. `wording` follows a colon, when it is handed over and (with a
    capital) on the note. `say` is the wording in Latin letters, for other scripts.
    """

    name: str
    wording: str
    say: str = ""


@dataclass(frozen=True, slots=True)
class StarterGesture:
    """A gesture of the starter catalogue; money in minor units of the catalogue's currency.

    `cost_minor` is what it costs the shop, `worth_minor` what the guest would pay for it.
    `paper`: a note is printed for it (with `given` "either" only for the next visit).
    `stock` is None where it is not counted. `words` by language code.
    """

    code: int
    kind: Kind
    picture: Picture
    given: Given
    paper: bool
    cost_minor: int
    worth_minor: int
    days_valid: int
    words: dict[str, GestureWords]
    suits: Suits = Suits()
    stock: int | None = None
    personal: bool = False
    needs_approval: bool = False
    season: str | None = None


@dataclass(frozen=True, slots=True)
class StarterBudgets:
    """What a new shop may give, in minor units of cost."""

    store_a_month: int
    colleague_a_day: int


@dataclass(frozen=True, slots=True)
class StarterCatalogue:
    """What a new shop of one kind may give, in the order of the file."""

    currency: str
    budgets: StarterBudgets
    gestures: tuple[StarterGesture, ...]

    def in_currency(self, currency: Currency) -> "StarterCatalogue":
        """With amounts that mean about as much in another currency, to begin with."""
        if currency.code == self.currency:
            return self

        def about(minor: int) -> int:
            return currency.about_as_much(minor, Currency(self.currency))

        costs = (
            replace(each, cost_minor=about(each.cost_minor), worth_minor=about(each.worth_minor))
            for each in self.gestures
        )
        budgets = StarterBudgets(
            about(self.budgets.store_a_month), about(self.budgets.colleague_a_day)
        )
        return StarterCatalogue(currency.code, budgets, tuple(costs))


@cache
def starter_catalogue(shop_kind: str = "shoes_cafe") -> StarterCatalogue:
    """The starter catalogue for a kind of shop: a file's stem in `resources/catalogue/`."""
    text = (RESOURCES / "catalogue" / f"{shop_kind}.toml").read_bytes()
    return msgspec.toml.decode(text, type=StarterCatalogue)
