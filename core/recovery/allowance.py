"""What fix is allowed on what evidence, worn or unworn, and up to which amount.

Amounts are in whole ringgit and scale with the currency's minor unit. A shoe from the shelf
"returned" unworn without a sale is the theft that matters: it needs evidence, not suspicion.
"""

from dataclasses import dataclass
from typing import Literal

from core.basics.money import Currency

Fix = Literal[
    "same_again",
    "another_item",
    "credit",
    "money_back",
    "repair",
    "made_again",
    "another_dish",
    "brought",
    "moved",
    "put_right",
    "taken_off",
    "apology",
]
Evidence = Literal["very_likely", "possible", "we_sell_that", "not_ours"]
Asked = Literal["nobody", "colleague", "never"]


@dataclass(frozen=True)
class _Rule:
    """Alone up to `alone` (None: any amount), beyond it `then`."""

    alone: int | None
    then: Asked = "colleague"


_ALONE = _Rule(None)
_COLLEAGUE = _Rule(0)
_NEVER = _Rule(0, "never")

_WORN: dict[Fix, dict[Evidence, _Rule]] = {
    "same_again": {
        "very_likely": _ALONE,
        "possible": _ALONE,
        "we_sell_that": _ALONE,
        "not_ours": _COLLEAGUE,
    },
    "another_item": {
        "very_likely": _ALONE,
        "possible": _ALONE,
        "we_sell_that": _ALONE,
        "not_ours": _NEVER,
    },
    "credit": {
        "very_likely": _ALONE,
        "possible": _ALONE,
        "we_sell_that": _Rule(300),
        "not_ours": _NEVER,
    },
    "money_back": {
        "very_likely": _Rule(200),
        "possible": _COLLEAGUE,
        "we_sell_that": _NEVER,
        "not_ours": _NEVER,
    },
}
_WORN["repair"] = _WORN["same_again"]

# What is put right on the spot, where nothing was brought back.
_ON_THE_SPOT: dict[Evidence, _Rule] = {
    "very_likely": _ALONE,
    "possible": _ALONE,
    "we_sell_that": _ALONE,
    "not_ours": _NEVER,
}
_WORN["made_again"] = _ON_THE_SPOT
_WORN["another_dish"] = _ON_THE_SPOT
_WORN["brought"] = _ON_THE_SPOT
_WORN["moved"] = _ON_THE_SPOT
_WORN["put_right"] = _ON_THE_SPOT
_WORN["apology"] = _ON_THE_SPOT
_WORN["taken_off"] = {
    "very_likely": _Rule(200),
    "possible": _Rule(50),
    "we_sell_that": _Rule(50),
    "not_ours": _NEVER,
}

_UNWORN: dict[Fix, dict[Evidence, _Rule]] = {
    **_WORN,
    "same_again": {
        "very_likely": _ALONE,
        "possible": _ALONE,
        "we_sell_that": _COLLEAGUE,
        "not_ours": _NEVER,
    },
    "credit": {
        "very_likely": _ALONE,
        "possible": _Rule(200),
        "we_sell_that": _COLLEAGUE,
        "not_ours": _NEVER,
    },
}


def who_is_asked(
    fix: Fix,
    evidence: Evidence,
    minor: int,
    currency: Currency,
    *,
    worn: bool,
    money_here: bool = True,
) -> Asked:
    """Whether a fix of `minor` units needs a colleague's PIN, or is not to be had at all.

    Without `money_here` no money is given back: whoever got a present has paid nothing, and what
    was bought online or at another branch is paid back there.
    """
    if fix == "money_back" and not money_here:
        return "never"
    rule = (_WORN if worn else _UNWORN)[fix][evidence]
    if rule.then == "never":
        return "never"
    if rule.alone is None or 0 < minor <= rule.alone * currency.unit:
        return "nobody"
    return rule.then
