"""What is counted is set aside by the choice and put back when it is not given."""

import pytest
from sqlalchemy.exc import IntegrityError

from core.recovery.extra import extra_offers
from core.recovery.steps import cancel
from tests.core.refuses import refuses
from tests.core.small_shop import DESSERT, SOCKS, SmallShop


def stock(small: SmallShop, code: int = SOCKS) -> int | None:
    found: int | None = small.scalar("SELECT stock FROM gesture WHERE code = :code", code=code)
    return found


def test_set_aside_by_the_choice_and_put_back(small: SmallShop) -> None:
    before = stock(small)
    assert before is not None
    case = small.cared()
    small.choose(case, SOCKS)
    assert stock(small) == before - 1
    small.choose(case, DESSERT, "next")
    assert stock(small) == before
    small.choose(case, SOCKS)
    small.do(cancel, case)
    assert stock(small) == before


def test_the_last_one_is_given_once(small: SmallShop) -> None:
    small.raw("UPDATE gesture SET stock = 1 WHERE code = 1")
    first, second = small.cared(), small.cared(receipt="R3")
    small.choose(first, SOCKS)
    with refuses("out_of_stock"):
        small.choose(second, SOCKS)
    small.handed(first)
    assert stock(small) == 0
    assert small.troubles() == []


def test_what_is_out_of_stock_is_not_shown(small: SmallShop) -> None:
    small.raw("UPDATE gesture SET stock = 0 WHERE code = 1")
    offers = small.ask(extra_offers, small.cared(), small.team["Aisyah"], "en")
    assert small.gesture(SOCKS) not in {each.gesture.id for each in offers.everything}


def test_what_is_not_counted_never_runs_out(small: SmallShop) -> None:
    assert stock(small, DESSERT) is None
    small.choose(small.cared(), DESSERT, "next")
    assert stock(small, DESSERT) is None


def test_the_database_itself_refuses_less_than_none(small: SmallShop) -> None:
    with pytest.raises(IntegrityError, match="ck_gesture_stock"):
        small.raw("UPDATE gesture SET stock = -1 WHERE code = 1")
