"""What may be done on what evidence, worn or unworn, and up to which amount: the starter table.

The owner may change every cell (`core/recovery/house_rules.py`). A shoe from the shelf "returned"
unworn without a sale is the theft that matters: it needs evidence, not suspicion.
"""

from collections.abc import Mapping
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
Way = Fix | Literal["gesture"]
Evidence = Literal["very_likely", "possible", "we_sell_that", "not_ours"]
Asked = Literal["nobody", "confirm", "colleague", "kindly_no", "never"]
"""Who is asked, the mildest first.

`confirm`: it is done at once, and a manager looks at it today. `kindly_no`: the answer is a kind
no, unless a colleague who may approve says yes here and now. `never`: not to be had at all.
"""

EVIDENCE: tuple[Evidence, ...] = ("very_likely", "possible", "we_sell_that", "not_ours")
ASKED: tuple[Asked, ...] = ("nobody", "confirm", "colleague", "kindly_no", "never")
ASKED_FIRST: tuple[Asked, ...] = ("colleague", "kindly_no")
"""Before it is done, somebody who may approve says yes."""


@dataclass(frozen=True)
class Cell:
    """One place of the table. On the spot and for a gesture nothing is unworn: `worn` is True."""

    way: Way
    worn: bool
    evidence: Evidence


@dataclass(frozen=True)
class Rule:
    """Alone up to `alone_minor` minor units (None: any amount), beyond it `beyond`.

    Of a gesture the amount is what it costs the shop: the most for somebody without a name, and
    where the article is not ours for anybody. None is the full limit of whoever gives it.
    """

    alone_minor: int | None
    beyond: Asked = "colleague"


Rules = Mapping[Cell, Rule]

_RINGGIT = Currency("MYR")
_ALONE = Rule(None)
_COLLEAGUE = Rule(0)
_KINDLY_NO = Rule(0, "kindly_no")
_NEVER = Rule(0, "never")

# Very likely, possible, only "we sell that", not ours. Amounts in whole ringgit.
_SAME_AGAIN = (_ALONE, _ALONE, _ALONE, _KINDLY_NO)
_ANOTHER_ITEM = (_ALONE, _ALONE, _ALONE, _NEVER)
_MONEY_BACK = (Rule(200), _COLLEAGUE, _NEVER, _NEVER)
_ON_THE_SPOT = (_ALONE, _ALONE, _ALONE, _NEVER)

_TABLE: dict[tuple[Way, bool], tuple[Rule, Rule, Rule, Rule]] = {
    ("same_again", True): _SAME_AGAIN,
    ("repair", True): _SAME_AGAIN,
    ("another_item", True): _ANOTHER_ITEM,
    ("credit", True): (_ALONE, _ALONE, Rule(300, "confirm"), _NEVER),
    ("money_back", True): _MONEY_BACK,
    ("same_again", False): (_ALONE, _ALONE, _COLLEAGUE, _NEVER),
    ("repair", False): _SAME_AGAIN,
    ("another_item", False): _ANOTHER_ITEM,
    ("credit", False): (_ALONE, Rule(200), _COLLEAGUE, _NEVER),
    ("money_back", False): _MONEY_BACK,
    ("made_again", True): _ON_THE_SPOT,
    ("another_dish", True): _ON_THE_SPOT,
    ("brought", True): _ON_THE_SPOT,
    ("moved", True): _ON_THE_SPOT,
    ("put_right", True): _ON_THE_SPOT,
    ("apology", True): _ON_THE_SPOT,
    ("taken_off", True): (Rule(200), Rule(50), Rule(50), _NEVER),
    ("gesture", True): (_ALONE, _ALONE, Rule(8), _COLLEAGUE),
}


def starter_rules(currency: Currency) -> dict[Cell, Rule]:
    """The table as a shop begins with it: amounts that mean as much in `currency`."""
    return {
        Cell(way, worn, evidence): _scaled(rule, currency)
        for (way, worn), row in _TABLE.items()
        for evidence, rule in zip(EVIDENCE, row, strict=True)
    }


def who_is_asked(
    rules: Rules,
    fix: Fix,
    evidence: Evidence,
    minor: int,
    *,
    worn: bool,
    money_here: bool = True,
) -> Asked:
    """Who is asked for a fix of `minor` units, or whether it is not to be had at all.

    Without `money_here` no money is given back: whoever got a present has paid nothing, and what
    was bought online or at another branch is paid back there.
    """
    if fix == "money_back" and not money_here:
        return "never"
    rule = rules.get(Cell(fix, worn, evidence)) or rules[Cell(fix, True, evidence)]
    if rule.alone_minor is None or 0 < minor <= rule.alone_minor:
        return "nobody"
    return rule.beyond


def gesture_limit(rules: Rules, evidence: Evidence, *, named: bool) -> int | None:
    """The most that a gesture may cost, in minor units; None is the full limit of who gives it."""
    if named and evidence != "not_ours":
        return None
    return rules[Cell("gesture", True, evidence)].alone_minor


def _scaled(rule: Rule, currency: Currency) -> Rule:
    if rule.alone_minor is None:
        return rule
    return Rule(currency.about_as_much(rule.alone_minor * _RINGGIT.unit, _RINGGIT), rule.beyond)
