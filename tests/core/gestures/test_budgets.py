"""Budgets: reserved by the choice, spent by handing over, given back to their own period."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.exc import IntegrityError

from core.gestures.budgets import left_for, release, reserve, spend
from core.gestures.policies import add_policy, period_start
from core.recovery.steps import cancel, step_back
from core.storage.work import Work
from tests.core.refuses import refuses
from tests.core.small_shop import (
    CARD,
    COLLEAGUE_A_DAY,
    DESSERT,
    SOCKS,
    STORE_A_MONTH,
    THANKS,
    SmallShop,
)

BERLIN = ZoneInfo("Europe/Berlin")
SOCKS_COST, CARD_COST = 600, 3_800


def accounts(small: SmallShop) -> dict[tuple[str, str], tuple[int, int, int]]:
    """Granted, reserved and spent by holder and first day of the period."""
    rows = small.rows(
        "SELECT holder, period_start, granted, reserved, spent FROM budget_account"
        " JOIN budget_policy ON budget_policy.id = policy_id"
    )
    return {(holder, str(start)): tuple(sums) for holder, start, *sums in rows}


def put_aside(work: Work, amount: int) -> None:
    who = work.acting
    reserve(work, work.new_id(), amount, who)
    work.note("test")


def add_one(work: Work, holder: str, measure: str, period: str, amount: int) -> None:
    add_policy(work, holder, measure, period, amount)
    work.note("test")


def test_reserved_when_chosen_spent_when_handed_over(small: SmallShop) -> None:
    case = small.cared()
    assert accounts(small) == {}
    small.choose(case, SOCKS)
    month, day = ("store", "2026-03-01"), ("colleague", "2026-03-18")
    assert accounts(small) == {
        month: (STORE_A_MONTH, SOCKS_COST, 0),
        day: (COLLEAGUE_A_DAY, SOCKS_COST, 0),
    }
    small.handed(case)
    assert accounts(small) == {
        month: (STORE_A_MONTH, 0, SOCKS_COST),
        day: (COLLEAGUE_A_DAY, 0, SOCKS_COST),
    }
    assert small.troubles() == []


def test_another_choice_gives_the_first_back(small: SmallShop) -> None:
    case = small.cared()
    small.choose(case, SOCKS)
    small.choose(case, DESSERT, "next")
    assert {sums[1:] for sums in accounts(small).values()} == {(750, 0)}
    assert small.troubles() == []


@pytest.mark.parametrize("undo", ["step back", "cancel", "free gesture"])
def test_what_is_not_given_is_given_back(small: SmallShop, undo: str) -> None:
    case = small.cared()
    small.choose(case, SOCKS)
    if undo == "step back":
        small.do(step_back, case, "extra")
    elif undo == "cancel":
        small.do(cancel, case)
    else:
        small.choose(case, THANKS)
    assert {sums[1:] for sums in accounts(small).values()} == {(0, 0)}
    assert small.troubles() == []


def test_what_costs_nothing_is_given_when_all_is_spent(small: SmallShop) -> None:
    small.do(put_aside, COLLEAGUE_A_DAY)
    case = small.cared()
    with refuses("budget_used_up"):
        small.choose(case, SOCKS)
    assert small.view(case).step == "extra"
    small.choose(case, THANKS)
    small.handed(case)
    assert small.troubles() == []


def test_to_the_last_cent_and_not_one_more(small: SmallShop) -> None:
    small.do(put_aside, COLLEAGUE_A_DAY - 1)
    with refuses("budget_used_up"):
        small.do(put_aside, 2)
    small.do(put_aside, 1)
    assert accounts(small)["colleague", "2026-03-18"] == (COLLEAGUE_A_DAY, COLLEAGUE_A_DAY, 0)


def test_a_refusal_moves_no_account(small: SmallShop) -> None:
    """The store has enough, the colleague has not: neither is moved."""
    small.do(put_aside, COLLEAGUE_A_DAY)
    before = accounts(small)
    with refuses("budget_used_up"):
        small.do(put_aside, 1)
    assert accounts(small) == before


def test_each_colleague_has_an_account_and_the_store_one(small: SmallShop) -> None:
    for name in ("Aisyah", "Farid", "Jun", "Mei Ling", "Arif"):
        small.do(put_aside, COLLEAGUE_A_DAY, by=name)
    with refuses("budget_used_up"):  # the store's month is used up by five
        small.do(put_aside, 1, by="Kavitha")
    assert accounts(small)["store", "2026-03-01"] == (STORE_A_MONTH, STORE_A_MONTH, 0)


def test_an_approval_grants_what_lacks_and_no_more(small: SmallShop) -> None:
    small.do(put_aside, COLLEAGUE_A_DAY - 100)
    case = small.cared(customer="C1", receipt="R3")
    approval = small.approved(case, CARD, CARD_COST).approval
    small.choose(case, CARD, "next", approval)
    lacking = CARD_COST - 100
    assert accounts(small)["colleague", "2026-03-18"] == (
        COLLEAGUE_A_DAY + lacking,
        COLLEAGUE_A_DAY + lacking,
        0,
    )
    assert accounts(small)["store", "2026-03-01"][0] == STORE_A_MONTH
    granted = small.rows(
        "SELECT amount FROM budget_movement WHERE kind = 'grant' AND approval_id IS NOT NULL"
        " AND amount > 0"
    )
    assert granted == [(lacking,)]
    with refuses("budget_used_up"):
        small.do(put_aside, 1)
    assert small.troubles() == []


def test_what_an_approval_granted_is_not_left_for_others(small: SmallShop) -> None:
    small.do(put_aside, COLLEAGUE_A_DAY)
    before = accounts(small)
    case = small.cared(customer="C1", receipt="R3")
    small.choose(case, CARD, "next", small.approved(case, CARD, CARD_COST).approval)
    small.choose(case, THANKS)
    assert accounts(small) == before
    with refuses("budget_used_up"):
        small.choose(case, SOCKS)
    assert small.troubles() == []


def test_a_gesture_beyond_ones_limit_asks_a_colleague(small: SmallShop) -> None:
    case = small.cared()
    with refuses("gesture_needs_colleague"):
        small.choose(case, CARD, "next")
    too_small = small.approved(case, CARD, CARD_COST - 1).approval
    with refuses("approval_spent"):
        small.choose(case, CARD, "next", too_small)
    small.choose(case, CARD, "next", small.approved(case, CARD, CARD_COST).approval)


def test_given_back_in_a_later_period_goes_to_its_own(small: SmallShop) -> None:
    case = small.cared()
    small.choose(case, SOCKS)
    small.clock.moment += timedelta(days=20)
    small.do(put_aside, 100)
    small.do(cancel, case)
    assert accounts(small) == {
        ("store", "2026-03-01"): (STORE_A_MONTH, 0, 0),
        ("colleague", "2026-03-18"): (COLLEAGUE_A_DAY, 0, 0),
        ("store", "2026-04-01"): (STORE_A_MONTH, 100, 0),
        ("colleague", "2026-04-07"): (COLLEAGUE_A_DAY, 100, 0),
    }
    assert small.troubles() == []


def test_a_gesture_counts_on_who_gives_it(small: SmallShop) -> None:
    case = small.cared()
    small.choose(case, SOCKS, by="Farid")
    holders = small.rows(
        "SELECT colleague.name FROM budget_account JOIN colleague ON colleague.id = holder_id"
    )
    assert holders == [("Farid",)]


def test_pieces_are_counted_whatever_they_cost_but_what_costs_nothing(small: SmallShop) -> None:
    small.do(add_one, "colleague", "count", "week", 1)
    first, second = small.cared(), small.cared(receipt="R3")
    small.choose(first, SOCKS)
    with refuses("budget_used_up"):
        small.choose(second, DESSERT, "next")
    small.choose(second, THANKS)
    assert small.troubles() == []


def test_another_amount_is_no_second_budget_for_the_day(small: SmallShop) -> None:
    """More is there at once; less from the next day on, since what was granted stays."""
    who = small.team["Aisyah"]
    small.do(put_aside, COLLEAGUE_A_DAY)
    small.clock.moment += timedelta(minutes=1)
    small.do(add_one, "colleague", "cost", "day", COLLEAGUE_A_DAY + 500)
    assert small.ask(left_for, who) == 500
    small.do(put_aside, 500)
    small.clock.moment += timedelta(minutes=1)
    small.do(add_one, "colleague", "cost", "day", 300)
    assert small.ask(left_for, who) == 0
    small.clock.moment += timedelta(days=1)
    assert small.ask(left_for, who) == 300
    with refuses("budget_used_up"):
        small.do(put_aside, 301)
    assert small.troubles() == []


@pytest.mark.parametrize(
    ("day", "week", "month"),
    [
        (date(2026, 3, 1), date(2026, 2, 23), date(2026, 3, 1)),
        (date(2026, 3, 29), date(2026, 3, 23), date(2026, 3, 1)),
        (date(2026, 3, 30), date(2026, 3, 30), date(2026, 3, 1)),
        (date(2028, 2, 29), date(2028, 2, 28), date(2028, 2, 1)),
        (date(2027, 1, 1), date(2026, 12, 28), date(2027, 1, 1)),
    ],
)
def test_periods_begin_on_their_first_day(day: date, week: date, month: date) -> None:
    starts = [period_start(day, period) for period in ("day", "week", "month")]
    assert starts == [day, week, month]


# The nights on which Berlin's clocks go forward and back.
@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_a_day_is_the_shops_own_also_when_the_clocks_change(small: SmallShop, day: date) -> None:
    small.raw("UPDATE shop SET zone = 'Europe/Berlin'")
    small = small.reopened()
    midnight = datetime(day.year, day.month, day.day, tzinfo=BERLIN).astimezone(UTC)
    next_day = day + timedelta(days=1)
    next_midnight = datetime(next_day.year, next_day.month, next_day.day, tzinfo=BERLIN)
    instant = timedelta(microseconds=1)
    moments = [midnight - instant, midnight, next_midnight.astimezone(UTC) - instant]
    for moment in [*moments, next_midnight.astimezone(UTC)]:
        small.clock.moment = moment
        small.do(put_aside, 1)
    by_day = {
        start: sums[1] for (holder, start), sums in accounts(small).items() if holder != "store"
    }
    assert by_day == {str(day - timedelta(days=1)): 1, str(day): 2, str(next_day): 1}
    small.close()


def test_the_database_itself_refuses_to_overspend(small: SmallShop) -> None:
    small.do(put_aside, 1)
    with pytest.raises(IntegrityError, match="ck_budget_account_never_overspent"):
        small.raw("UPDATE budget_account SET reserved = granted + 1")
    with pytest.raises(IntegrityError, match="ck_budget_account_not_negative"):
        small.raw("UPDATE budget_account SET reserved = -1")


@pytest.mark.parametrize(
    "change", ["UPDATE budget_movement SET amount = 0", "DELETE FROM budget_movement"]
)
def test_a_movement_is_never_changed(small: SmallShop, change: str) -> None:
    small.do(put_aside, 1)
    with pytest.raises(IntegrityError, match="budget_movement is never"):
        small.raw(change)


@pytest.mark.parametrize("column", ["granted", "reserved", "spent"])
def test_an_account_that_is_not_its_movements_is_found(small: SmallShop, column: str) -> None:
    small.do(put_aside, 5)
    small.raw(f"UPDATE budget_account SET {column} = {column} + 1, granted = granted + 1")
    assert any(f"{column} is" in each for each in small.troubles())


def test_settled_twice_moves_once(small: SmallShop) -> None:
    def settle(work: Work) -> None:
        cause = work.new_id()
        reserve(work, cause, 5, work.acting)
        work.session.flush()
        spend(work, cause)
        work.session.flush()
        spend(work, cause)
        release(work, cause)
        work.note("test")

    small.do(settle)
    assert {sums[1:] for sums in accounts(small).values()} == {(0, 5)}
    assert small.troubles() == []
