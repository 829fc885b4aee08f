"""Nobody near: it is done at once, and who answers for it looks at it."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest

from core.people.approval_policy import ApprovalLimits, approval_limits
from core.people.change_limits import set_approval_limits
from core.people.confirming import allow_later, confirm, unconfirmed
from core.recovery.care import say_sorry
from core.recovery.steps import cancel, step_back
from core.recovery.undo import undo
from core.storage.work import Work
from tests.core.refuses import refuses
from tests.core.small_shop import CARD, MANAGER, SOCKS, SmallShop

OWNER = "Arif"
SOCKS_SALE = "R2"
"""Three pairs for RM 100."""
UNSURE = {"receipt": SOCKS_SALE, "evidence": "possible"}


def later(small: SmallShop, case: UUID, amount: int, action: str = "fix:money_back") -> UUID:
    return small.do(allow_later, action, case, amount)


def waits(small: SmallShop, by: str = MANAGER) -> list[tuple[str, int]]:
    def asked(work: Work) -> list[tuple[str, int]]:
        owner = by == OWNER
        found = unconfirmed(work, small.team[by], own_too=owner)
        return [(each.action, each.amount_minor) for each in found]

    return small.ask(asked)


def done_later(small: SmallShop) -> UUID:
    """RM 33.33 given back with nobody near."""
    case = small.found(**UNSURE)
    approval = later(small, case, 3_333)
    small.fix(case, "money_back", approval=approval)
    return approval


def test_it_is_done_now_and_stands_on_the_managers_list(small: SmallShop) -> None:
    case = small.found(**UNSURE)
    approval = later(small, case, 3_333)
    assert waits(small) == []
    small.fix(case, "money_back", approval=approval)
    assert waits(small) == [("fix:money_back", 3_333)]
    assert small.troubles() == []


@pytest.mark.parametrize(("right", "answer"), [(True, "confirmed"), (False, "not_right")])
def test_a_manager_looks_at_it_once(small: SmallShop, right: bool, answer: str) -> None:
    approval = done_later(small)
    small.do(confirm, approval, right=right, by=MANAGER)
    assert waits(small) == []
    assert small.rows("SELECT answer, answered_by IS NOT NULL FROM approval") == [(answer, 1)]
    with refuses("confirmed_already"):
        small.do(confirm, approval, right=not right, by=OWNER)
    told = small.scalar("SELECT facts FROM journal_entry WHERE act = 'confirm'")
    assert f'"right":{str(right).lower()}' in told


def test_counter_staff_confirm_nothing(small: SmallShop) -> None:
    approval = done_later(small)
    with refuses("not_allowed"):
        small.do(confirm, approval, right=True, by="Farid")


def test_nobody_confirms_what_they_did_themselves(small: SmallShop) -> None:
    case = small.found(**UNSURE)
    approval = small.do(allow_later, "fix:money_back", case, 3_333, by=MANAGER)
    small.fix(case, "money_back", approval=approval, by=MANAGER)
    assert waits(small) == []
    with refuses("own_confirmation"):
        small.do(confirm, approval, right=True, by=MANAGER)
    small.do(confirm, approval, right=True, by=OWNER)


def test_what_was_not_done_is_not_confirmed(small: SmallShop) -> None:
    approval = later(small, small.found(**UNSURE), 3_333)
    with refuses("confirmed_already"):
        small.do(confirm, approval, right=True, by=MANAGER)


def test_it_is_bound_like_any_approval(small: SmallShop) -> None:
    case, other = small.found(**UNSURE), small.found(evidence="possible")
    approval = later(small, case, 3_333)
    with refuses("approval_spent"):
        small.fix(other, "money_back", approval=approval)
    small.fix(case, "money_back", approval=approval)


# Up to the owner's limit --------------------------------------------------------------------


def test_above_the_limit_it_is_not_to_be_had(small: SmallShop) -> None:
    case = small.found(evidence="possible")
    with refuses("later_above_limit"):
        later(small, case, 30_001)
    later(small, case, 30_000)


def test_parts_come_to_no_more_than_the_whole(small: SmallShop) -> None:
    """What one person did since the last look counts together, done or just allowed."""
    case = small.found(**UNSURE)
    small.fix(case, "money_back", approval=later(small, case, 20_000))
    other = small.found(evidence="possible")
    with refuses("later_above_limit"):
        later(small, other, 10_001)
    later(small, other, 10_000)
    with refuses("later_above_limit"):
        later(small, other, 1)
    small.do(allow_later, "fix:money_back", other, 30_000, by="Farid")


def test_once_it_was_looked_at_there_is_room_again(small: SmallShop) -> None:
    case = small.found(**UNSURE)
    approval = later(small, case, 30_000)
    small.fix(case, "money_back", approval=approval)
    small.do(confirm, approval, right=True, by=MANAGER)
    later(small, small.found(evidence="possible"), 30_000)


def test_the_owner_sets_how_far_one_goes(small: SmallShop) -> None:
    begun = ApprovalLimits(30_000, 100_000, badge_approves=False)
    assert small.ask(approval_limits) == begun
    narrow = ApprovalLimits(0, 5_000, badge_approves=True)
    small.do(set_approval_limits, narrow, by=OWNER)
    assert small.ask(approval_limits) == narrow
    with refuses("later_above_limit"):
        later(small, small.found(evidence="possible"), 1)
    with refuses("not_allowed"):
        small.do(set_approval_limits, begun, by=MANAGER)
    with refuses("amount_negative"):
        small.do(set_approval_limits, ApprovalLimits(-1, 0, False), by=OWNER)


# For oneself --------------------------------------------------------------------------------


def test_a_manager_approves_for_themselves_up_to_a_limit_and_the_owner_sees_it(
    small: SmallShop,
) -> None:
    case = small.found(evidence="possible")
    small.fix(case, "money_back", by=MANAGER)
    assert waits(small) == []
    assert waits(small, OWNER) == [("fix:money_back", 70_000)]
    (approval,) = (each for (each,) in small.rows("SELECT id FROM approval"))
    with refuses("own_confirmation"):
        small.raw("UPDATE colleague SET role = 'owner' WHERE name = 'Mei Ling'")
        small.do(confirm, UUID(approval), right=True, by=MANAGER)
    small.do(confirm, UUID(approval), right=False, by=OWNER)
    assert waits(small, OWNER) == []


def test_above_the_limit_a_manager_asks_too(small: SmallShop) -> None:
    small.do(set_approval_limits, ApprovalLimits(0, 69_999, False), by=OWNER)
    case = small.found(evidence="possible")
    with refuses("own_above_limit"):
        small.fix(case, "money_back", by=MANAGER)
    small.fix(case, "money_back", by=OWNER)


def test_a_manager_confirms_not_what_another_approved_for_themselves(small: SmallShop) -> None:
    case = small.found(evidence="possible")
    small.fix(case, "money_back", by=OWNER)
    (approval,) = (each for (each,) in small.rows("SELECT id FROM approval"))
    with refuses("not_allowed"):
        small.do(confirm, UUID(approval), right=True, by=MANAGER)


def test_a_gesture_beyond_a_managers_limit_is_their_own_approval(small: SmallShop) -> None:
    small.raw("UPDATE gesture SET cost_minor = 15000 WHERE code = 3")
    small.choose(small.cared(), CARD, "next", by=MANAGER)
    assert waits(small, OWNER)[0][1] == 15_000
    small.do(set_approval_limits, ApprovalLimits(0, 14_999, False), by=OWNER)
    with refuses("own_above_limit"):
        small.choose(small.cared(receipt="R3"), CARD, "next", by=MANAGER)


@pytest.mark.parametrize(
    "broken",
    [
        "UPDATE approval SET approved_by = asked_by",
        "UPDATE approval SET way = 'pin'",
        "UPDATE approval SET answer = 'confirmed', answered_by = asked_by, answered_at = 1",
        "UPDATE approval SET answer = 'confirmed'",
        "UPDATE approval SET answer = 'perhaps', answered_by = id, answered_at = 1",
    ],
)
def test_the_database_keeps_to_it_too(small: SmallShop, broken: str) -> None:
    done_later(small)
    with pytest.raises(Exception, match="CHECK constraint failed"):
        small.raw(broken)


# Undone ---------------------------------------------------------------------------------------


def fixed_later(small: SmallShop) -> UUID:
    case = small.found(**UNSURE)
    small.fix(case, "money_back", approval=later(small, case, 3_333))
    return case


def undone(small: SmallShop, case: UUID) -> None:
    small.do(undo, "agree_fix", str(case))


def gone_back(small: SmallShop, case: UUID) -> None:
    small.do(step_back, case, "fix")


def cancelled(small: SmallShop, case: UUID) -> None:
    small.do(cancel, case)


@pytest.mark.parametrize("take_back", [undone, gone_back, cancelled])
def test_what_was_undone_is_not_asked_about(
    small: SmallShop, take_back: Callable[[SmallShop, UUID], None]
) -> None:
    case = fixed_later(small)
    (approval,) = (UUID(each) for (each,) in small.rows("SELECT id FROM approval"))
    take_back(small, case)
    assert waits(small) == []
    with refuses("undone_meanwhile"):
        small.do(confirm, approval, right=True, by=MANAGER)
    kept = small.rows("SELECT way, used_at IS NOT NULL, undone_at IS NOT NULL FROM approval")
    assert kept == [("later", 1, 1)]
    later(small, small.found(evidence="possible"), 30_000)  # nothing of it waits any more
    assert small.troubles() == []


def test_done_anew_it_is_asked_about_again(small: SmallShop) -> None:
    case = fixed_later(small)
    gone_back(small, case)
    small.fix(case, "money_back", approval=later(small, case, 3_333))
    assert waits(small) == [("fix:money_back", 3_333)]


def test_a_gift_that_was_taken_back_is_not_asked_about_but_the_fix_is(small: SmallShop) -> None:
    case = fixed_later(small)
    small.do(say_sorry, case, "en")
    action = f"gesture:{small.gesture(CARD).hex}"
    small.choose(case, CARD, "next", later(small, case, 3_800, action))
    assert set(waits(small)) == {("fix:money_back", 3_333), (action, 3_800)}
    small.choose(case, SOCKS)
    assert waits(small) == [("fix:money_back", 3_333)]
    small.handed(case)
    assert waits(small) == [("fix:money_back", 3_333)]
    assert small.troubles() == []


def test_for_oneself_the_parts_of_a_case_come_to_no_more_than_the_whole(small: SmallShop) -> None:
    small.raw("UPDATE gesture SET cost_minor = 15000 WHERE code = 3")
    small.do(set_approval_limits, ApprovalLimits(0, 84_999, False), by=OWNER)
    case = small.found(evidence="possible")
    small.fix(case, "money_back", by=MANAGER)
    small.do(say_sorry, case, "en", by=MANAGER)
    with refuses("own_above_limit"):
        small.choose(case, CARD, "next", by=MANAGER)
    small.clock.moment += timedelta(minutes=1)
    small.do(set_approval_limits, ApprovalLimits(0, 85_000, False), by=OWNER)
    small.choose(case, CARD, "next", by=MANAGER)
    small.choose(case, SOCKS, by=MANAGER)
    small.choose(case, CARD, "next", by=MANAGER)  # the first one was taken back
    assert small.troubles() == []
