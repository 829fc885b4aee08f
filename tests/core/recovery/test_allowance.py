"""The table of what may be done on what evidence, cell by cell."""

import pytest

from core.basics.money import Currency
from core.recovery.allowance import Asked, Evidence, Fix, who_is_asked
from core.recovery.fix import FIXES, fix_offers
from tests.core.refuses import refuses
from tests.core.small_shop import SmallShop

RINGGIT = Currency("MYR")
EVIDENCE: tuple[Evidence, ...] = ("very_likely", "possible", "we_sell_that", "not_ours")

# One row for each fix, worn or unworn: very likely, possible, "we sell that", not ours.
# A number is the last whole ringgit that is given alone; from the next cent a colleague is asked.
ALONE, ASK, NEVER = "nobody", "colleague", "never"
TABLE: dict[tuple[Fix, bool], tuple[str | int, ...]] = {
    ("same_again", True): (ALONE, ALONE, ALONE, ASK),
    ("repair", True): (ALONE, ALONE, ALONE, ASK),
    ("another_item", True): (ALONE, ALONE, ALONE, NEVER),
    ("credit", True): (ALONE, ALONE, 300, NEVER),
    ("money_back", True): (200, ASK, NEVER, NEVER),
    ("same_again", False): (ALONE, ALONE, ASK, NEVER),
    ("repair", False): (ALONE, ALONE, ALONE, ASK),
    ("another_item", False): (ALONE, ALONE, ALONE, NEVER),
    ("credit", False): (ALONE, 200, ASK, NEVER),
    ("money_back", False): (200, ASK, NEVER, NEVER),
}
CELLS = [
    (fix, worn, evidence, rule)
    for (fix, worn), row in TABLE.items()
    for evidence, rule in zip(EVIDENCE, row, strict=True)
]


def asked(fix: Fix, worn: bool, evidence: Evidence, minor: int, of: Currency = RINGGIT) -> Asked:
    return who_is_asked(fix, evidence, minor, of, worn=worn)


@pytest.mark.parametrize(("fix", "worn", "evidence", "rule"), CELLS)
def test_who_is_asked(fix: Fix, worn: bool, evidence: Evidence, rule: str | int) -> None:
    if isinstance(rule, int):
        assert asked(fix, worn, evidence, rule * 100) == "nobody"
        assert asked(fix, worn, evidence, rule * 100 + 1) == "colleague"
    else:
        assert {asked(fix, worn, evidence, minor) for minor in (1, 10_000, 10**9)} == {rule}


def test_every_fix_has_its_row() -> None:
    assert {fix for fix, _ in TABLE} == set(FIXES)


def test_the_limits_scale_with_the_currency() -> None:
    assert asked("money_back", True, "very_likely", 200, Currency("JPY")) == "nobody"
    assert asked("money_back", True, "very_likely", 201, Currency("JPY")) == "colleague"


@pytest.mark.parametrize(("fix", "worn", "evidence", "rule"), CELLS)
def test_the_act_keeps_to_the_table(
    small: SmallShop, fix: Fix, worn: bool, evidence: Evidence, rule: str | int
) -> None:
    """The story's shoe of RM 700, in the hands of a clerk."""
    case = small.found(evidence=evidence)
    more = {"out_product": small.sale_line("R1").product_id} if fix == "another_item" else {}
    if rule == NEVER:
        with refuses("fix_not_to_be_had"):
            small.fix(case, fix, worn=worn, **more)
    elif rule == ALONE or fix == "repair" and rule != ASK:
        small.fix(case, fix, worn=worn, **more)
    else:
        with refuses("fix_needs_colleague"):
            small.fix(case, fix, worn=worn, **more)
        amount = 0 if fix == "repair" else 70_000
        approval = small.approved(case, fix, amount).approval
        small.fix(case, fix, worn=worn, approval=approval, **more)
    assert small.troubles() == []


def test_a_manager_is_asked_by_nobody(small: SmallShop) -> None:
    case = small.found(evidence="possible")
    small.fix(case, "money_back", by="Mei Ling")


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
