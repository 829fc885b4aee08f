"""Someone was hurt or ill: nothing is given, whatever else is tried."""

import pytest
from sqlalchemy.exc import IntegrityError

from core.recovery.extra import extra_offers
from core.recovery.hurt import leave_to_manager, say_hurt, say_nobody_hurt
from core.recovery.view import waiting
from tests.core.refuses import refuses
from tests.core.small_shop import DESSERT, MANAGER, SOCKS, THANKS, SmallShop


def test_nothing_is_suggested_nor_given(small: SmallShop) -> None:
    case = small.cared()
    small.do(say_hurt, case)
    offers = small.ask(extra_offers, case, small.team["Aisyah"], "en")
    assert (offers.suggested, offers.everything, offers.why_not) == ((), (), "hurt")
    for code in (SOCKS, THANKS):
        with refuses("gesture_after_hurt"):
            small.choose(case, code)
    with refuses("gesture_after_hurt"):
        small.choose(case, SOCKS, by=MANAGER)


def test_what_was_set_aside_goes_back(small: SmallShop) -> None:
    case = small.cared()
    small.choose(case, SOCKS)
    small.do(say_hurt, case)
    assert small.view(case).gesture is None
    assert small.scalar("SELECT stock FROM gesture WHERE code = :code", code=SOCKS) == 23
    assert small.scalar("SELECT sum(reserved) FROM budget_account") == 0
    assert small.troubles() == []


def test_a_voucher_that_was_set_aside_is_cancelled(small: SmallShop) -> None:
    case = small.cared()
    small.choose(case, DESSERT, "next")
    small.do(say_hurt, case)
    assert small.scalar("SELECT state FROM voucher") == "void"


@pytest.mark.parametrize("fixed", [False, True])
def test_the_manager_takes_over(small: SmallShop, fixed: bool) -> None:
    case = small.found()
    if fixed:
        small.fix(case)
    small.do(say_hurt, case, ("She fell",))
    small.do(leave_to_manager, case, "She fell\nOn the stairs\x00 ")
    assert small.view(case).step == "closed"
    assert small.view(case).hurt
    assert small.scalar("SELECT in_their_words FROM case_line") == "She fell\nOn the stairs"
    assert small.ask(waiting) == ()
    assert small.scalar("SELECT count(*) FROM follow_up") == 0
    with refuses("case_closed"):
        small.choose(case, THANKS)
    assert small.troubles() == []


def test_the_chain_holds_no_word_of_it(small: SmallShop) -> None:
    case = small.found()
    small.do(say_hurt, case, ("Her left ankle",))
    facts = small.rows("SELECT facts, answer FROM journal_entry")
    assert not any("ankle" in fact + answer for fact, answer in facts)


def test_only_where_someone_was_hurt(small: SmallShop) -> None:
    case = small.found()
    with refuses("nobody_hurt"):
        small.do(leave_to_manager, case, "")


def test_touched_by_mistake(small: SmallShop) -> None:
    case = small.cared()
    small.do(say_hurt, case)
    small.do(say_nobody_hurt, case, "")
    small.choose(case, SOCKS)
    small.handed(case)
    assert small.troubles() == []


def test_the_database_lets_nothing_be_given(small: SmallShop) -> None:
    case = small.cared()
    small.choose(case, SOCKS)
    with pytest.raises(IntegrityError, match="after the fix and the apology"):
        small.raw("UPDATE recovery_case SET hurt = 1")
    small.do(say_hurt, case)
    with pytest.raises(IntegrityError, match="stays so"):
        small.raw("UPDATE given_gesture SET state = 'reserved'")
    small.without_guards("UPDATE given_gesture SET state = 'handed_over'")
    assert any("someone was hurt" in each for each in small.troubles())
