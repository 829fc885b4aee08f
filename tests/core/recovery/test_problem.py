"""A case about what nobody can bring back: taken up, put right on the spot, a small gift."""

from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.exc import IntegrityError

from core.basics.money import Currency
from core.recovery.allowance import Evidence, Fix, starter_rules, who_is_asked
from core.recovery.care import say_sorry
from core.recovery.extra import extra_offers
from core.recovery.fix import Fixed, agree_fix
from core.recovery.offers import LineFix, fix_offers
from core.recovery.problem import Problem, fixes_for, take_up_problem, tell_more
from core.recovery.reasons import problems
from tests.core.refuses import refuses
from tests.core.small_shop import CARD, SOCKS, THANKS, SmallShop

RULES = starter_rules(Currency("MYR"))
COLD = Problem("food_cold")


def dish(small: SmallShop, number: str = "P4") -> int:
    """The flat white, unless another is wanted."""
    return int(small.scalar("SELECT id FROM product WHERE number = :number", number=number))


def put_right(small: SmallShop, case: UUID, way: Fix = "made_again", **kw: Any) -> Fixed:
    (line,) = small.view(case).lines
    return small.do(agree_fix, case, (LineFix(line.id, line.reason or "", way),), **kw)


def cared(small: SmallShop, problem: Problem = COLD, customer: int | None = None) -> UUID:
    case = small.do(take_up_problem, problem, customer)
    put_right(small, case)
    small.do(say_sorry, case, "en")
    return case


def test_it_is_found_as_soon_as_it_is_told(small: SmallShop) -> None:
    view = small.view(small.do(take_up_problem, COLD))
    (line,) = view.lines
    assert (view.step, view.no_name) == ("fix", True)
    assert (line.article, line.category, line.reason) == ("Food", "food", "food_cold")
    assert not line.brought


@pytest.mark.parametrize("reason", ["shoe_heel", "nonsense"])
def test_a_heel_is_brought_back(small: SmallShop, reason: str) -> None:
    with refuses("reason_unknown"):
        small.do(take_up_problem, Problem(reason))


def test_the_dish_must_be_on_the_list(small: SmallShop) -> None:
    with refuses("dish_unknown"):
        small.do(take_up_problem, Problem("food_cold", 4711))


def test_what_is_told_later_is_added(small: SmallShop) -> None:
    case = small.do(take_up_problem, COLD)
    nurul = small.till_customer("C1")
    small.do(tell_more, case, Problem("drink_cold", dish(small), " Table\t12 "), nurul)
    view = small.view(case)
    (line,) = view.lines
    assert (line.article, line.category, line.ticket) == ("Flat white", "coffee", "Table 12")
    assert view.customer is not None
    assert not view.no_name


def test_after_the_fix_only_table_and_person_are_added(small: SmallShop) -> None:
    case = cared(small)
    small.do(tell_more, case, Problem("food_cold", ticket="7"), small.till_customer("C1"))
    for other in (Problem("food_late"), Problem("food_cold", dish(small))):
        with refuses("step_order"):
            small.do(tell_more, case, other)


def test_an_article_is_not_told_so(small: SmallShop) -> None:
    case = small.found()
    with refuses("no_problem_here"):
        small.do(tell_more, case, COLD)


@pytest.mark.parametrize("way", ["same_again", "credit", "money_back", "repair"])
def test_goods_and_dishes_are_put_right_their_own_ways(small: SmallShop, way: Fix) -> None:
    with refuses("fix_does_not_fit"):
        put_right(small, small.do(take_up_problem, COLD), way)


@pytest.mark.parametrize("way", ["made_again", "taken_off", "apology"])
def test_an_article_is_not_made_again(small: SmallShop, way: Fix) -> None:
    with refuses("fix_does_not_fit"):
        small.fix(small.found(), way)


def test_a_wait_is_not_made_again(small: SmallShop) -> None:
    case = small.do(take_up_problem, Problem("service_wait"))
    (line,) = small.view(case).lines
    offered = [offer.fix for offer in small.ask(fix_offers, line.id)]
    assert offered == list(fixes_for("service"))
    assert "made_again" not in offered
    assert "taken_off" not in offered


def test_nothing_comes_back_and_nothing_is_kept_of_it(small: SmallShop) -> None:
    case = small.do(take_up_problem, Problem("drink_cold", dish(small)))
    assert put_right(small, case).difference == 0
    assert small.scalar("SELECT count(*) FROM goods_return") == 0
    assert small.scalar("SELECT old_one_to FROM case_line") is None


def test_off_the_bill_needs_the_dish(small: SmallShop) -> None:
    case = small.do(take_up_problem, COLD)
    with refuses("dish_missing"):
        put_right(small, case, "taken_off")
    small.do(tell_more, case, Problem("food_cold", dish(small)))
    assert put_right(small, case, "taken_off").difference == -1_200


def test_a_dear_dish_needs_a_colleague(small: SmallShop) -> None:
    case = small.do(take_up_problem, Problem("food_cold", dish(small, "P2")))
    with refuses("fix_needs_colleague"):
        put_right(small, case, "taken_off")
    approval = small.approved(case, "taken_off", 65_000).approval
    put_right(small, case, "taken_off", approval=approval)
    assert small.troubles() == []


@pytest.mark.parametrize(
    ("evidence", "last"), [("very_likely", 200), ("possible", 50), ("we_sell_that", 50)]
)
def test_who_takes_off_how_much(evidence: Evidence, last: int) -> None:
    def asked(minor: int) -> str:
        return who_is_asked(RULES, "taken_off", evidence, minor, worn=True)

    assert asked(last * 100) == "nobody"
    assert asked(last * 100 + 1) == "colleague"
    assert asked(0) == "colleague"


def test_of_what_is_not_ours_nothing_is_taken_off() -> None:
    for way in fixes_for("food"):
        assert who_is_asked(RULES, way, "not_ours", 100, worn=True) == "never"


def test_steps_in_order_here_too(small: SmallShop) -> None:
    case = small.do(take_up_problem, COLD)
    with refuses("step_order"):
        small.choose(case, THANKS)
    with refuses("step_order"):
        small.do(say_sorry, case, "en")
    put_right(small, case)
    with refuses("step_order"):
        small.choose(case, THANKS)


def test_without_a_name_the_gift_is_small(small: SmallShop) -> None:
    case = cared(small)
    small.choose(case, SOCKS)
    with refuses("gesture_needs_colleague"):
        small.choose(case, CARD, "next")
    small.handed(case)
    assert small.troubles() == []


def test_with_a_name_the_gift_may_be_larger(small: SmallShop) -> None:
    limits = []
    for customer in (None, small.till_customer("C1")):
        case = cared(small, customer=customer)
        offers = small.ask(extra_offers, case, small.team["Aisyah"], "en")
        limits.append(sum(not each.needs_colleague for each in offers.everything))
    assert limits[0] < limits[1]


def test_without_a_name_and_a_number_nobody_is_called(small: SmallShop) -> None:
    case = cared(small)
    with refuses("no_number_to_call"):
        small.handed(case, "call")
    small.handed(case)
    assert small.scalar("SELECT count(*) FROM follow_up") == 0


def test_the_most_frequent_stand_first_and_nothing_grave_among_them() -> None:
    codes = [reason.code for _, reason in problems()]
    assert codes[:5] == ["food_cold", "food_late", "food_wrong", "drink_spilled", "service_wait"]
    assert len(set(codes)) == len(codes)
    assert not any(reason.grave for _, reason in problems())
    assert all(kind.without_article for kind, _ in problems())


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE case_line SET fix = 'repair'",
        "UPDATE case_line SET brought = 1, fix = 'moved'",
        "UPDATE case_line SET sale_line_id = (SELECT min(id) FROM sale_line)",
    ],
)
def test_the_database_keeps_goods_and_dishes_apart(small: SmallShop, change: str) -> None:
    small.do(take_up_problem, COLD)
    with pytest.raises(IntegrityError, match="CHECK"):
        small.raw(change)
