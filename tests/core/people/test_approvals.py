"""An approval: one action, one case, an amount, minutes, once."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from core.basics.errors import Refused
from core.people.approvals import LASTS, approve, use_approval
from core.people.pins import FREE_MISSES
from core.storage.work import Work
from tests.core.refuses import refuses
from tests.core.small_shop import MANAGER, PINS, SmallShop


def use(work: Work, approval: UUID, action: Any, case: UUID, amount: int) -> None:
    use_approval(work, approval, action, case, amount)
    work.note(case)


def given(small: SmallShop, case: UUID, amount: int = 70_000) -> UUID:
    approval = small.approved(case, "money_back", amount).approval
    assert approval is not None
    return approval


def refused_code(small: SmallShop, *args: Any, by: str = "Aisyah") -> str:
    with pytest.raises(Refused) as refused:
        small.do(use, *args, by=by)
    return refused.value.code


def test_it_is_good_for_what_it_was_given_for_once(small: SmallShop) -> None:
    case = small.found()
    approval = given(small, case)
    small.do(use, approval, "fix:money_back", case, 70_000)
    assert refused_code(small, approval, "fix:money_back", case, 70_000) == "approval_spent"


def test_it_is_bound_to_its_action_its_case_its_amount_and_who_asked(small: SmallShop) -> None:
    case, other = small.found(), small.found(receipt="R3")
    approval = given(small, case)
    spent = "approval_spent"
    assert refused_code(small, approval, "gesture", case, 70_000) == spent
    assert refused_code(small, approval, "fix:money_back", other, 70_000) == spent
    assert refused_code(small, approval, "fix:money_back", case, 70_001) == spent
    assert refused_code(small, approval, "fix:money_back", case, 70_000, by="Farid") == spent
    assert refused_code(small, uuid4(), "fix:money_back", case, 70_000) == spent
    small.do(use, approval, "fix:money_back", case, 69_999)


@pytest.mark.parametrize(("after", "good"), [(LASTS, True), (LASTS + timedelta(seconds=1), False)])
def test_it_lasts_five_minutes(small: SmallShop, after: timedelta, good: bool) -> None:
    case = small.found()
    approval = given(small, case)
    small.clock.moment += after
    if good:
        small.do(use, approval, "fix:money_back", case, 1)
    else:
        assert refused_code(small, approval, "fix:money_back", case, 1) == "approval_spent"


def test_a_clock_set_back_does_not_bring_it_back(small: SmallShop) -> None:
    case = small.found()
    approval = given(small, case)
    small.clock.moment += LASTS + timedelta(seconds=1)
    small.found(receipt="R3")
    small.clock.moment -= timedelta(minutes=2)
    assert refused_code(small, approval, "fix:money_back", case, 1) == "approval_spent"
    small.clock.moment -= timedelta(days=1)
    assert refused_code(small, approval, "fix:money_back", case, 1) == "clock_behind"


def test_it_is_for_one_way_and_no_other(small: SmallShop) -> None:
    case = small.found(evidence="possible")
    for_credit = small.approved(case, "credit", 70_000).approval
    with refuses("approval_spent"):
        small.fix(case, "money_back", approval=for_credit)


def test_a_wrong_pin_gives_none_counts_and_is_on_record(small: SmallShop) -> None:
    case = small.found()
    for _ in range(FREE_MISSES):
        assert small.approved(case, "money_back", 1, pin="000000").approval is None
    assert small.approved(case, "money_back", 1, pin="000000").waits_until is not None
    with refuses("pin_waits"):
        small.approved(case, "money_back", 1)
    told = small.rows("SELECT facts FROM journal_entry WHERE act = 'approve'")
    assert len(told) == FREE_MISSES + 1
    assert all('"accepted":false' in facts for (facts,) in told)
    assert small.scalar("SELECT count(*) FROM approval") == 0


def test_nobody_approves_for_themselves(small: SmallShop) -> None:
    case = small.found()
    with refuses("own_approval"):
        small.do(approve, small.team[MANAGER], PINS[MANAGER], "fix:money_back", case, 1, by=MANAGER)


def test_when_the_act_fails_the_approval_stays_good(small: SmallShop) -> None:
    """The fix is refused after the approval was used up in it: both are undone together."""
    case = small.found(evidence="possible")
    approval = given(small, case)
    small.raw(
        "INSERT INTO returned_of_line VALUES (:line, 1, 70000, 1, 70000, 0, 0)",
        line=small.sale_line("R1").id,
    )
    with refuses("already_returned"):
        small.fix(case, "money_back", approval=approval)
    assert small.scalar("SELECT used_at FROM approval") is None


def test_the_database_refuses_a_use_after_its_time(small: SmallShop) -> None:
    given(small, small.found())
    with pytest.raises(Exception, match="ck_approval_in_time"):
        small.raw("UPDATE approval SET used_at = expires_at + 1")
