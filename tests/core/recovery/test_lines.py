"""Several lines in one case, a present, and what was bought elsewhere."""

from dataclasses import replace
from uuid import UUID

import pytest

from core.recovery.allowance import Evidence, Fix
from core.recovery.care import say_sorry
from core.recovery.cart import Cart, cart_of
from core.recovery.find import ONLINE, Brought, add_line, take_out_line, take_up
from core.recovery.fix import agree_fix
from core.recovery.offers import LineFix
from core.recovery.steps import step_back
from tests.core.refuses import refuses
from tests.core.small_shop import SmallShop
from tests.core.till_rows import days_ago, line, read_in, sale


def fixes(small: SmallShop, case: UUID, *ways: Fix, **more: object) -> tuple[LineFix, ...]:
    lines = small.view(case).lines
    return tuple(
        replace(LineFix(each.id, "shoe_heel", way, quantity=each.quantity), **more)
        for each, way in zip(lines, ways, strict=True)
    )


def cart(small: SmallShop, case: UUID, *ways: Fix, **more: object) -> Cart:
    chosen = small.view(case).lines[-1].id
    return small.ask(cart_of, case, fixes(small, case, *ways, **more), chosen)


def test_a_line_is_added_while_the_case_stands_at_the_fix(small: SmallShop) -> None:
    case = small.found()
    small.do(add_line, case, small.brought("R2"))
    assert [each.article for each in small.view(case).lines] == ["Oxford tan 38", "Wool socks"]
    small.fix(case)
    with refuses("step_order"):
        small.do(add_line, case, small.brought("R3"))
    small.do(step_back, case, "fix")
    small.do(add_line, case, small.brought("R3"))
    assert len(small.view(case).lines) == 3
    assert small.troubles() == []


def test_a_line_is_taken_out_and_the_last_one_stays(small: SmallShop) -> None:
    case = small.found(small.brought("R1"), small.brought("R2"))
    first, second = small.view(case).lines
    small.do(take_out_line, case, first.id)
    with refuses("last_line"):
        small.do(take_out_line, case, second.id)
    with refuses("case_unknown"):
        small.do(take_out_line, case, first.id)
    small.do(add_line, case, small.brought("R1"))
    assert [each.article for each in small.view(case).lines] == ["Wool socks", "Oxford tan 38"]
    small.fix(case)
    with refuses("step_order"):
        small.do(take_out_line, case, second.id)


def test_lines_of_one_sale_share_what_is_left(small: SmallShop) -> None:
    case = small.found(small.brought("R2", quantity=2))
    small.do(add_line, case, small.brought("R2"))
    assert [each.most for each in small.view(case).lines] == [2, 1]
    with refuses("already_returned"):
        small.do(add_line, case, small.brought("R2"))


def test_lines_of_one_sale_are_worth_the_whole_together(small: SmallShop) -> None:
    case = small.found(small.brought("R2", quantity=2), small.brought("R2"))
    seen = cart(small, case, "money_back", "money_back")
    assert [offer.back_minor for offer in seen.lines] == [6_667, 3_333]
    assert seen.difference == -10_000
    assert small.fix(case, "money_back").difference == -10_000
    assert small.troubles() == []


def test_more_cash_than_was_paid_is_never_handed_back(small: SmallShop) -> None:
    odd = sale("R8", days_ago(small.clock, 1), line("P3", 3_334))
    read_in(small.shop, sales=(odd,))
    seen = cart(small, small.found(small.brought("R8")), "money_back")
    assert (seen.difference, seen.hand_back) == (-3_334, 3_330)


def test_three_times_a_third_in_cash_is_what_was_paid(small: SmallShop) -> None:
    handed = 0
    for _ in range(3):
        case = small.found(small.brought("R2"))
        handed += cart(small, case, "money_back").hand_back
        small.fix(case, "money_back")
    assert handed == 10_000


def test_sales_paid_in_two_ways_are_given_back_to_the_sen(small: SmallShop) -> None:
    by_card = sale("R9", days_ago(small.clock, 1), line("P3", 3_334), payment="card")
    read_in(small.shop, sales=(by_card,))
    case = small.found(small.brought("R2"), small.brought("R9"))
    seen = cart(small, case, "money_back", "money_back")
    assert (seen.payment, seen.hand_back) == (None, 6_667)


def two_of_rm_180(small: SmallShop, evidence: Evidence) -> UUID:
    bought = [sale(f"R1{n}", days_ago(small.clock, n + 1), line("P3", 18_000)) for n in range(2)]
    read_in(small.shop, sales=tuple(bought))
    return small.found(small.brought("R10"), small.brought("R11"), evidence=evidence)


def test_an_amount_in_parts_asks_as_much_as_the_whole(small: SmallShop) -> None:
    """Each part is within what a clerk may give alone; together they are not."""
    case = two_of_rm_180(small, "very_likely")
    with refuses("fix_needs_colleague"):
        small.fix(case, "money_back")
    too_little = small.approved(case, "money_back", 18_000).approval
    with refuses("approval_spent"):
        small.fix(case, "money_back", approval=too_little)
    small.fix(case, "money_back", approval=small.approved(case, "money_back", 36_000).approval)


def test_credit_in_parts_is_confirmed_as_the_whole(small: SmallShop) -> None:
    small.fix(two_of_rm_180(small, "we_sell_that"), "credit")
    assert small.rows("SELECT way, amount_minor FROM approval") == [("later", 36_000)]


def test_one_swap_among_two_goes_on_and_two_swaps_end(small: SmallShop) -> None:
    case = small.found(small.brought("R1"), small.brought("R2"))
    broken, swapped = fixes(small, case, "same_again", "same_again")
    swapped = replace(swapped, reason="", nothing_wrong=True)
    assert not small.do(agree_fix, case, (broken, swapped)).ended
    small.do(say_sorry, case, "en")
    small.do(step_back, case, "fix")
    broken = replace(broken, reason="", nothing_wrong=True)
    assert small.do(agree_fix, case, (broken, swapped)).ended


@pytest.mark.parametrize("by", ["Aisyah", "Mei Ling"])
def test_for_a_present_no_money_is_given_back(small: SmallShop, by: str) -> None:
    case = small.found(present=True)
    with refuses("present_no_money"):
        small.fix(case, "money_back", by=by)
    cheaper = small.scalar("SELECT id FROM product WHERE number = 'P4'")
    with refuses("present_no_money"):
        small.fix(case, "another_item", out_product=cheaper, by=by)
    small.fix(case, "credit", by=by)


def test_who_bought_a_present_is_not_kept_as_the_customer(small: SmallShop) -> None:
    case = small.found(small.brought("R3"), customer="C1", present=True)
    assert small.view(case).customer is None
    case = small.found(small.brought("R2"), customer="C2", present=True)
    seen = small.view(case).customer
    assert seen is not None
    assert seen.address_as == "Tan Mei Hua"


def test_who_bought_it_still_speaks_for_the_sale(small: SmallShop) -> None:
    buyer = small.till_customer("C1")
    case = small.do(take_up, (small.brought("R3", buyer=buyer),), present=True)
    assert small.view(case).lines[0].evidence == "very_likely"


@pytest.mark.parametrize("by", ["Aisyah", "Mei Ling"])
def test_what_was_bought_elsewhere_is_paid_back_there(small: SmallShop, by: str) -> None:
    oxford = small.sale_line("R1").product_id
    case = small.do(take_up, (Brought(oxford, bought_at=ONLINE, order_number="MY-1 \x07"),))
    assert small.scalar("SELECT order_number FROM case_line") == "MY-1  "
    with refuses("money_where_bought"):
        small.fix(case, "money_back", by=by)
    small.fix(case, "same_again", by=by)


def test_a_sale_of_another_branch_is_known_as_such(small: SmallShop) -> None:
    there = replace(sale("K1", days_ago(small.clock, 1), line("P3", 4_000)), branch="Ipoh")
    read_in(small.shop, sales=(there,))
    case = small.found(small.brought("K1"))
    assert small.view(case).lines[0].bought_at == "Ipoh"
    with refuses("money_where_bought"):
        small.fix(case, "money_back")
    small.fix(case, "repair")
