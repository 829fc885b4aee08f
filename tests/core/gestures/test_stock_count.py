"""The weekly count: what is there is so from then on, and what was missing is known."""

from datetime import timedelta

import pytest
from sqlalchemy.exc import DatabaseError

from core.gestures.stock import count_gift, gifts_to_count, shrinkage
from tests.core.refuses import refuses
from tests.core.small_shop import DESSERT, SOCKS, TODAY, SmallShop

WEEK = timedelta(days=7)


def waiting(small: SmallShop) -> list[str]:
    return [each.names["en"] for each in small.ask(gifts_to_count)]


def counted(small: SmallShop, pieces: int, code: int = SOCKS) -> int:
    return small.do(count_gift, small.gesture(code), pieces).missing


def test_each_gift_with_pieces_is_counted_once_a_week(small: SmallShop) -> None:
    assert "Pair of socks" in waiting(small)
    assert "Free dessert" not in waiting(small)
    assert counted(small, 23) == 0
    assert "Pair of socks" not in waiting(small)
    small.clock.moment += WEEK
    (socks,) = [each for each in small.ask(gifts_to_count) if each.names["en"] == "Pair of socks"]
    assert socks.counted_on == TODAY


def test_what_is_missing_is_known_with_its_cost(small: SmallShop) -> None:
    assert counted(small, 20) == 3
    small.clock.moment += WEEK
    assert counted(small, 21) == -1
    (socks,) = small.ask(shrinkage, 4 * WEEK)
    assert (socks.names["en"], socks.missing, socks.cost_minor) == ("Pair of socks", 2, 1_200)
    small.clock.moment += timedelta(days=1)
    assert small.ask(shrinkage, WEEK) == ()


def test_what_is_set_aside_is_no_shrinkage(small: SmallShop) -> None:
    small.choose(small.cared(), SOCKS)
    assert counted(small, 22) == 0


def test_what_has_no_pieces_is_not_counted(small: SmallShop) -> None:
    with refuses("not_counted"):
        counted(small, 3, DESSERT)
    for pieces in (-1, 10_000):
        with refuses("count_unclear"):
            counted(small, pieces)


def test_a_count_is_never_changed_afterwards(small: SmallShop) -> None:
    counted(small, 20)
    for statement in ("UPDATE stock_count SET counted = 23", "DELETE FROM stock_count"):
        with pytest.raises(DatabaseError):
            small.raw(statement)
