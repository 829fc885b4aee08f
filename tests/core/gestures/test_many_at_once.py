"""Twenty processes at the same moment: exact, not one cent over, and none fails for the lock."""

from collections import Counter
from uuid import UUID, uuid4

from core.gestures.budgets import reserve
from core.people.approvals import use_approval
from core.recovery.fix import agree_fix
from core.recovery.offers import LineFix
from core.recovery.redeem import redeem
from core.shop import Command
from core.storage.work import Work
from tests.core.at_once import Job, all_at_once
from tests.core.small_shop import COLLEAGUE_A_DAY, SmallShop

MANY = 20


def put_aside(work: Work, amount: int) -> None:
    reserve(work, work.new_id(), amount, work.acting)
    work.note("test")


def use(work: Work, approval: UUID, case: UUID) -> None:
    use_approval(work, approval, "fix:money_back", case, 1)
    work.note(case)


def fix_of(small: SmallShop, case: UUID) -> Job:
    (line,) = small.view(case).lines
    fixes = (LineFix(line.id, "shoe_heel", "credit"),)
    return Job(small.team["Aisyah"], agree_fix, (case, fixes))


def said(small: SmallShop, jobs: list[Job]) -> Counter[str]:
    return Counter(all_at_once(small.place, jobs))


def test_one_account_is_spent_to_the_last_cent(small: SmallShop) -> None:
    """Each tries four times to put 130 aside; 46 times that fits into 6,000."""
    job = Job(small.team["Aisyah"], put_aside, (130,), times=4)
    fits = COLLEAGUE_A_DAY // 130
    assert said(small, [job] * MANY) == {"done": fits, "budget_used_up": 4 * MANY - fits}
    assert small.rows("SELECT reserved, spent FROM budget_account") == [(fits * 130, 0)] * 2
    assert small.troubles() == []


def test_one_voucher_is_used_once(small: SmallShop) -> None:
    job = Job(small.team["Farid"], redeem, (small.voucher()[:8],))
    assert said(small, [job] * MANY) == {"done": 1, "voucher_used": MANY - 1}
    assert small.scalar("SELECT count(*) FROM redemption") == 1
    assert small.troubles() == []


def test_one_command_sent_by_twenty_is_one_redemption(small: SmallShop) -> None:
    voucher, farid, command = small.voucher(), small.team["Farid"], uuid4()
    job = Job(farid, redeem, (voucher[:8],), command=command)
    assert said(small, [job] * MANY) == {"done": MANY}
    assert small.scalar("SELECT count(*) FROM redemption") == 1
    assert small.shop.do(Command(farid, command), redeem, voucher[:8]).voucher == voucher
    assert small.troubles() == []


def test_one_sale_line_comes_back_as_often_as_it_was_sold(small: SmallShop) -> None:
    jobs = [fix_of(small, small.found(receipt="R2")) for _ in range(MANY)]
    assert said(small, jobs) == {"done": 3, "already_returned": MANY - 3}
    assert small.rows("SELECT our_quantity, our_minor FROM returned_of_line") == [(3, 10_000)]
    assert small.troubles() == []


def test_one_case_is_fixed_once(small: SmallShop) -> None:
    job = fix_of(small, small.found(receipt="R2"))
    assert said(small, [job] * MANY) == {"done": 1, "step_order": MANY - 1}
    assert small.troubles() == []


def test_one_approval_is_used_once(small: SmallShop) -> None:
    case = small.found()
    approval = small.approved(case, "money_back", 1).approval
    job = Job(small.team["Aisyah"], use, (approval, case))
    assert said(small, [job] * MANY) == {"done": 1, "approval_spent": MANY - 1}
    assert small.troubles() == []
