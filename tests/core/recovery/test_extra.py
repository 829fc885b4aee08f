"""What is suggested, what is not and why, and what one may give alone."""

from datetime import timedelta
from uuid import UUID

import pytest

from core.recovery.extra import Offers, extra_offers
from core.recovery.find import Brought
from core.recovery.steps import cancel
from tests.core.refuses import refuses
from tests.core.small_shop import CARD, DESSERT, SOCKS, THANKS, SmallShop


def offered(small: SmallShop, case: UUID, by: str = "Aisyah") -> Offers:
    return small.ask(extra_offers, case, small.team[by], "en")


def test_three_suggestions_of_different_kinds_that_one_may_give(small: SmallShop) -> None:
    found = offered(small, small.cared())
    assert len(found.suggested) == 3
    assert len({each.gesture.kind for each in found.suggested}) == 3
    assert not any(each.needs_colleague or each.gesture.costs_nothing for each in found.suggested)
    assert any(each.gesture.costs_nothing for each in found.everything)
    assert len(found.everything) == 18


def test_a_second_problem_gets_its_fix_and_no_suggestion(small: SmallShop) -> None:
    """Whether or not a gift was given at the first, within a year."""
    small.handed(small.cared(receipt="R3", customer="C1"))
    small.clock.moment += timedelta(days=300)
    second = small.cared(receipt="R2", customer="C1")
    found = offered(small, second)
    assert (found.suggested, found.why_not, found.manager) == ((), "second_problem", "Mei Ling")
    assert found.everything
    assert small.view(second).been_before
    small.do(cancel, second)
    small.clock.moment += timedelta(days=66)
    third = small.cared(receipt="R2", customer="C1")
    assert offered(small, third).why_not is None
    assert not small.view(third).been_before


def test_a_swap_is_no_earlier_problem(small: SmallShop) -> None:
    small.fix(small.found(receipt="R3", customer="C1"), swap=True)
    assert offered(small, small.cared(receipt="R2", customer="C1")).why_not is None


def test_what_was_never_found_counts_by_visit_and_by_article(small: SmallShop) -> None:
    """Three visits within some weeks with three articles, none of them found."""
    articles = [small.sale_line(receipt).product_id for receipt in ("R1", "R2", "R3")]

    def why(*brought: Brought) -> object:
        case = small.cared(*brought, evidence="we_sell_that", customer="C1")
        found = offered(small, case).why_not
        small.handed(case)
        small.clock.moment += timedelta(days=7)
        return found

    assert why(Brought(articles[0])) is None
    assert why(Brought(articles[0])) == "second_problem"
    assert why(Brought(articles[1]), Brought(articles[2])) == "many_never_found"
    assert why(small.brought("R2")) == "second_problem"
    small.clock.moment += timedelta(weeks=8)
    assert why(Brought(articles[0])) == "second_problem"


def test_with_the_budget_used_up_only_what_costs_nothing_is_suggested(small: SmallShop) -> None:
    case = small.cared()
    small.raw("UPDATE budget_policy SET amount = 149")
    found = offered(small, case)
    assert found.why_not == "budget_used_up"
    assert next(each.gesture.kind for each in found.suggested) == "thanks"
    assert all(each.gesture.costs_nothing for each in found.suggested)
    small.raw("UPDATE budget_policy SET amount = 150")
    assert offered(small, case).why_not is None


def test_who_was_hurt_is_offered_nothing(small: SmallShop) -> None:
    case = small.cared()
    small.raw("UPDATE recovery_case SET hurt = true")
    assert offered(small, case).why_not == "hurt"


def test_without_sale_and_name_one_gives_little_alone(small: SmallShop) -> None:
    """RM 8 without a name, RM 15 with one; the shoe-care kit costs RM 9."""
    kit = 5
    oxford = small.sale_line("R1").product_id
    nameless = small.cared(Brought(oxford), evidence="we_sell_that", no_name=True)
    with refuses("gesture_needs_colleague"):
        small.choose(nameless, kit)
    named = small.cared(Brought(oxford), evidence="we_sell_that", customer="C1")
    small.choose(named, kit)


def test_for_what_is_not_ours_only_what_costs_nothing(small: SmallShop) -> None:
    case = small.cared()
    small.raw("UPDATE case_line SET evidence = 'not_ours'")
    with refuses("gesture_needs_colleague"):
        small.choose(case, SOCKS)
    small.choose(case, THANKS)


def test_now_or_next_as_the_catalogue_says(small: SmallShop) -> None:
    case = small.cared()
    with refuses("gesture_not_so"):
        small.choose(case, SOCKS, "next")
    with refuses("gesture_not_so"):
        small.choose(case, DESSERT, "now")


def test_what_is_not_in_the_catalogue_any_more_is_not_given(small: SmallShop) -> None:
    case = small.cared()
    small.raw("UPDATE gesture SET state = 'retired' WHERE code = 1")
    with refuses("gesture_unknown"):
        small.choose(case, SOCKS)


@pytest.mark.parametrize("by", ["Mei Ling", "Arif"])
def test_managers_give_their_card_alone(small: SmallShop, by: str) -> None:
    case = small.cared()
    voucher = small.choose(case, CARD, "next", by=by).voucher
    assert voucher is not None


def test_a_card_is_from_who_gives_it(small: SmallShop) -> None:
    small.choose(small.cared(), DESSERT, "next", by="Jun")
    assert small.scalar("SELECT from_name FROM voucher") == "Jun"
