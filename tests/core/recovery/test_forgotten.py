"""What was set aside for a visit that nobody went on with is given back after some days."""

from datetime import timedelta

from core.gestures.budgets import left_for
from core.recovery.forgotten import AFTER, forgotten_gestures, release_forgotten
from tests.core.small_shop import COLLEAGUE_A_DAY, DESSERT, SOCKS, SmallShop


def test_it_goes_back_to_shelf_and_budget_and_the_visit_stays_open(small: SmallShop) -> None:
    case = small.cared()
    small.choose(case, SOCKS)
    small.clock.moment += AFTER - timedelta(minutes=1)
    assert small.ask(forgotten_gestures) == ()
    small.clock.moment += timedelta(minutes=1)
    assert small.ask(forgotten_gestures) == (case,)
    assert small.do(release_forgotten, by=None) == 1
    assert small.ask(forgotten_gestures) == ()
    assert small.scalar("SELECT stock FROM gesture WHERE code = 1") == 23
    assert small.scalar("SELECT sum(reserved) FROM budget_account") == 0
    assert small.ask(left_for, small.team["Aisyah"]) == COLLEAGUE_A_DAY
    assert small.view(case).step == "extra"
    assert small.troubles() == []
    small.choose(case, SOCKS)
    small.handed(case)
    assert small.troubles() == []


def test_its_voucher_is_good_for_nothing(small: SmallShop) -> None:
    small.choose(small.cared(), DESSERT, "next")
    small.clock.moment += AFTER
    small.do(release_forgotten, by=None)
    assert small.scalar("SELECT state FROM voucher") == "void"


def test_what_was_handed_over_gives_nothing_back(small: SmallShop) -> None:
    small.voucher()
    small.clock.moment += 10 * AFTER
    assert small.do(release_forgotten, by=None) == 0
    assert small.scalar("SELECT sum(spent) FROM budget_account") > 0
