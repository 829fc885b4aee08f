"""The table of what may be done on what evidence, cell by cell."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from core.basics.money import Currency
from core.people.confirming import allow_later
from core.recovery.allowance import (
    EVIDENCE,
    Asked,
    Cell,
    Evidence,
    Fix,
    Rule,
    gesture_limit,
    starter_rules,
    who_is_asked,
)
from core.recovery.find import Brought, take_up
from core.recovery.house_rules import change_rule, house_rules
from core.recovery.offers import FIXES, fix_offers
from tests.core.refuses import refuses
from tests.core.small_shop import CARD, MANAGER, SOCKS, THANKS, SmallShop

RULES = starter_rules(Currency("MYR"))

# One row for each fix, worn or unworn: very likely, possible, "we sell that", not ours.
# A clerk does it, a manager is asked, it is done and confirmed today, the answer is a kind no, or
# it is never done. A number is the last whole ringgit that a clerk does alone; from the next cent
# on holds what stands beside it.
CLERK, MANAGER_ASKED, KINDLY_NO, NEVER = "nobody", "colleague", "kindly_no", "never"
CONFIRM = "confirm"
Outcome = str | tuple[int, str]
TABLE: dict[tuple[Fix, bool], tuple[Outcome, ...]] = {
    ("same_again", True): (CLERK, CLERK, CLERK, KINDLY_NO),
    ("repair", True): (CLERK, CLERK, CLERK, KINDLY_NO),
    ("same_again", False): (CLERK, CLERK, MANAGER_ASKED, NEVER),
    ("repair", False): (CLERK, CLERK, CLERK, KINDLY_NO),
    ("another_item", True): (CLERK, CLERK, CLERK, NEVER),
    ("another_item", False): (CLERK, CLERK, CLERK, NEVER),
    ("credit", True): (CLERK, CLERK, (300, CONFIRM), NEVER),
    ("credit", False): (CLERK, (200, MANAGER_ASKED), MANAGER_ASKED, NEVER),
    ("money_back", True): ((200, MANAGER_ASKED), MANAGER_ASKED, NEVER, NEVER),
    ("money_back", False): ((200, MANAGER_ASKED), MANAGER_ASKED, NEVER, NEVER),
}
CELLS = [
    (fix, worn, evidence, outcome)
    for (fix, worn), row in TABLE.items()
    for evidence, outcome in zip(EVIDENCE, row, strict=True)
]
SHOE = 70_000


def asked(fix: Fix, worn: bool, evidence: Evidence, minor: int, currency: str = "MYR") -> Asked:
    return who_is_asked(starter_rules(Currency(currency)), fix, evidence, minor, worn=worn)


@pytest.mark.parametrize(("fix", "worn", "evidence", "outcome"), CELLS)
def test_who_is_asked(fix: Fix, worn: bool, evidence: Evidence, outcome: Outcome) -> None:
    if isinstance(outcome, str):
        assert {asked(fix, worn, evidence, minor) for minor in (1, 10_000, 10**9)} == {outcome}
        return
    last, beyond = outcome
    assert asked(fix, worn, evidence, last * 100) == CLERK
    assert {asked(fix, worn, evidence, minor) for minor in (last * 100 + 1, 10**9)} == {beyond}


def test_every_fix_has_its_row() -> None:
    assert TABLE.keys() == {(fix, worn) for fix in FIXES for worn in (True, False)}


def test_the_limits_mean_as_much_in_every_currency() -> None:
    as_much = Currency("JPY").about_as_much(200_00, Currency("MYR"))
    assert as_much > 5_000
    assert asked("money_back", True, "very_likely", as_much, "JPY") == CLERK
    assert asked("money_back", True, "very_likely", as_much + 1, "JPY") == MANAGER_ASKED


@pytest.mark.parametrize(("fix", "worn", "evidence", "outcome"), CELLS)
def test_the_act_keeps_to_the_table(
    small: SmallShop, fix: Fix, worn: bool, evidence: Evidence, outcome: Outcome
) -> None:
    """The story's shoe of RM 700, in the hands of a clerk."""
    case, more = a_shoe(small, fix, evidence)
    if outcome == NEVER:
        with refuses("fix_not_to_be_had"):
            small.fix(case, fix, worn=worn, **more)
    elif outcome == CLERK:
        small.fix(case, fix, worn=worn, **more)
        assert small.scalar("SELECT count(*) FROM approval") == 0
    elif CONFIRM in outcome:
        small.fix(case, fix, worn=worn, **more)
        assert small.rows("SELECT way, approved_by, amount_minor, answer FROM approval") == [
            ("later", None, SHOE, None)
        ]
    else:
        with refuses("fix_needs_colleague"):
            small.fix(case, fix, worn=worn, **more)
        approval = small.approved(case, fix, 0 if fix == "repair" else SHOE).approval
        small.fix(case, fix, worn=worn, approval=approval, **more)
    assert small.troubles() == []


def a_shoe(small: SmallShop, fix: Fix, evidence: Evidence) -> tuple[UUID, dict[str, Any]]:
    """A case about the shoe, and what goes out instead of it."""
    oxford = small.sale_line("R1").product_id
    more = {"out_product": oxford} if fix == "another_item" else {}
    return small.found(evidence=evidence), more


# What a gesture may cost at most: a clerk's full limit (RM 15), up to RM 8 without a name, nothing.
# Socks cost RM 6, the kit RM 9; the manager's card is beyond a clerk whatever the evidence.
KIT = 5
GESTURES: dict[Evidence, dict[bool, tuple[int, ...]]] = {
    "very_likely": {True: (SOCKS, KIT, THANKS), False: (SOCKS, KIT, THANKS)},
    "possible": {True: (SOCKS, KIT, THANKS), False: (SOCKS, KIT, THANKS)},
    "we_sell_that": {True: (SOCKS, KIT, THANKS), False: (SOCKS, THANKS)},
    "not_ours": {True: (THANKS,), False: (THANKS,)},
}


@pytest.mark.parametrize("code", [SOCKS, KIT, THANKS, CARD])
@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize("evidence", EVIDENCE)
def test_what_a_clerk_gives_on_what_evidence(
    small: SmallShop, evidence: Evidence, named: bool, code: int
) -> None:
    case = small.cared(customer="C2" if named else None)
    small.raw("UPDATE case_line SET evidence = :evidence", evidence=evidence)
    given = "next" if code == CARD else "now"
    if code in GESTURES[evidence][named]:
        small.choose(case, code, given)
    else:
        with refuses("gesture_needs_colleague"):
            small.choose(case, code, given)


def test_the_most_a_gesture_costs() -> None:
    limits = {
        (evidence, named): gesture_limit(RULES, evidence, named=named)
        for evidence in EVIDENCE
        for named in (True, False)
    }
    assert limits == {
        ("very_likely", True): None,
        ("very_likely", False): None,
        ("possible", True): None,
        ("possible", False): None,
        ("we_sell_that", True): None,
        ("we_sell_that", False): 800,
        ("not_ours", True): 0,
        ("not_ours", False): 0,
    }


# What is not ours ---------------------------------------------------------------------------


def test_what_is_not_ours_is_put_right_only_by_a_managers_word(small: SmallShop) -> None:
    case = small.found(Brought(None, article="Sandal of another shop"), evidence="not_ours")
    (line,) = small.view(case).lines
    assert (line.article, line.evidence, line.product_id) == (
        "Sandal of another shop",
        "not_ours",
        None,
    )
    offers = {each.fix: each.asked for each in small.ask(fix_offers, line.id)}
    assert offers == {
        "same_again": KINDLY_NO,
        "another_item": NEVER,
        "credit": NEVER,
        "money_back": NEVER,
        "repair": KINDLY_NO,
    }
    small.fix(case, "repair", approval=small.approved(case, "repair", 0).approval)
    assert small.troubles() == []


@pytest.mark.parametrize("article", ["", "  ", "\x00"])
def test_something_not_ours_has_a_word_for_it(small: SmallShop, article: str) -> None:
    with refuses("nothing_brought"):
        small.found(Brought(None, article=article))


def test_what_is_not_ours_has_no_sale(small: SmallShop) -> None:
    sold = small.sale_line("R1").id
    with refuses("nothing_brought"):
        small.found(Brought(None, sold, article="Sandal"))


def test_taken_up_as_not_ours_it_stays_so(small: SmallShop) -> None:
    case = small.do(take_up, (Brought(None, article="Sandal"),))
    assert small.view(case).lines[0].evidence == "not_ours"


def test_a_kind_no_is_not_done_now_and_confirmed_later(small: SmallShop) -> None:
    case = small.found(Brought(None, article="Sandal"), evidence="not_ours")
    later = small.do(allow_later, "fix:repair", case, 0)
    with refuses("kindly_no_here_and_now"):
        small.fix(case, "repair", approval=later)


# The owner's word ---------------------------------------------------------------------------

MONEY_UNSOLD = Cell("money_back", True, "we_sell_that")


def test_the_whole_table_can_be_read(small: SmallShop) -> None:
    listed = small.ask(house_rules)
    assert {each.cell: each.rule for each in listed} == RULES
    assert {each.since for each in listed} == {None}


def test_the_owner_may_change_every_cell(small: SmallShop) -> None:
    for cell in RULES:
        small.do(change_rule, cell, Rule(1_234), by="Arif")
    listed = small.ask(house_rules)
    assert {each.rule for each in listed} == {Rule(1_234)}
    assert {each.since for each in listed} == {small.clock.moment.date()}
    assert small.scalar("SELECT count(*) FROM journal_entry WHERE act = 'change_rule'") == len(
        RULES
    )
    assert small.troubles() == []


def test_what_the_owner_says_is_done(small: SmallShop) -> None:
    """Money back without a sale is never given, but the owner may change it."""
    small.do(change_rule, MONEY_UNSOLD, Rule(10_000), by="Arif")
    case = small.found(small.brought("R4"), evidence="we_sell_that")
    small.fix(case, "money_back")
    dear = small.found(evidence="we_sell_that")
    with refuses("fix_needs_colleague"):
        small.fix(dear, "money_back")


def test_the_last_word_counts_from_its_day_on(small: SmallShop) -> None:
    today = small.clock.moment.date()
    small.do(change_rule, MONEY_UNSOLD, Rule(1), today + timedelta(days=2), by="Arif")
    small.do(change_rule, MONEY_UNSOLD, Rule(2), by="Arif")
    small.clock.moment += timedelta(seconds=1)
    small.do(change_rule, MONEY_UNSOLD, Rule(3), by="Arif")
    assert holding(small) == Rule(3)
    small.clock.moment += timedelta(days=2)
    assert holding(small) == Rule(1)


def holding(small: SmallShop) -> Rule:
    return {each.cell: each.rule for each in small.ask(house_rules)}[MONEY_UNSOLD]


@pytest.mark.parametrize("by", ["Aisyah", "Jun", MANAGER])
def test_nobody_but_the_owner_changes_a_rule(small: SmallShop, by: str) -> None:
    with refuses("not_allowed"):
        small.do(change_rule, MONEY_UNSOLD, Rule(None), by=by)


@pytest.mark.parametrize(
    ("cell", "rule"),
    [
        (replace(MONEY_UNSOLD, way="gift"), Rule(0)),
        (MONEY_UNSOLD, Rule(-1)),
        (MONEY_UNSOLD, Rule(0, "nobody")),
        (Cell("gesture", True, "possible"), Rule(0, "confirm")),
        (Cell("gesture", False, "possible"), Rule(0)),
    ],
)
def test_a_rule_must_make_sense(small: SmallShop, cell: Cell, rule: Rule) -> None:
    with refuses("rule_unknown"):
        small.do(change_rule, cell, rule, by="Arif")


def test_a_rule_begins_today_or_later(small: SmallShop) -> None:
    yesterday = small.clock.moment.date() - timedelta(days=1)
    with refuses("rule_in_the_past"):
        small.do(change_rule, MONEY_UNSOLD, Rule(0), yesterday, by="Arif")


def test_what_held_before_is_kept(small: SmallShop) -> None:
    small.do(change_rule, MONEY_UNSOLD, Rule(1), by="Arif")
    with pytest.raises(Exception, match="house_rule is never"):
        small.raw("UPDATE house_rule SET alone_minor = 5")


# Managers, and change -----------------------------------------------------------------------


def test_a_manager_is_asked_by_nobody_and_it_stands_on_the_owners_list(small: SmallShop) -> None:
    case = small.found(evidence="possible")
    small.fix(case, "money_back", by=MANAGER)
    assert small.rows("SELECT way, amount_minor FROM approval") == [("own", SHOE)]


def test_not_even_a_manager_gives_money_for_what_has_no_sale(small: SmallShop) -> None:
    case = small.found(evidence="we_sell_that")
    with refuses("fix_not_to_be_had"):
        small.fix(case, "money_back", by="Arif")


@pytest.mark.parametrize("cheaper", ["P4", "P5"])
def test_change_on_another_item_is_money_back(small: SmallShop, cheaper: str) -> None:
    """RM 700 against a coffee or a free shoe horn would be cash by another name."""
    case = small.found()
    out = small.scalar("SELECT id FROM product WHERE number = :number", number=cheaper)
    with refuses("fix_needs_colleague"):
        small.fix(case, "another_item", out_product=out)
    (line,) = small.view(case).lines
    offers = {each.fix: each for each in small.ask(fix_offers, line.id, out_product=out)}
    assert offers["another_item"].asked == "colleague"
    assert offers["another_item"].difference == (1_200 if cheaper == "P4" else 0) - 70_000


def test_change_on_another_item_without_a_sale_is_never_given(small: SmallShop) -> None:
    case = small.found(evidence="we_sell_that")
    out = small.scalar("SELECT id FROM product WHERE number = 'P4'")
    with refuses("fix_not_to_be_had"):
        small.fix(case, "another_item", out_product=out)
