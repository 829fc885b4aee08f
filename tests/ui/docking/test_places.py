"""Where the strip and its tab stand, on every screen and at every text size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect

from core.basics.this_pc import Edge
from ui.docking.places import (
    fills,
    may_reserve,
    strip_place,
    strip_width,
    tab_place,
    where_dropped,
    wide_place,
    with_own,
)

SCREEN = QRect(0, 0, 1366, 728)
EDGES = st.sampled_from(["left", "right"])
SCREENS = st.builds(
    QRect,
    st.integers(-2000, 2000),
    st.integers(-2000, 2000),
    st.integers(640, 4000),
    st.integers(480, 2200),
)


@pytest.mark.parametrize(
    ("screen", "text_size", "width"),
    [
        (1366, 1.0, 420),
        (1366, 1.2, 420),
        (1366, 1.25, 428),
        (1366, 1.5, 513),
        (1366, 2.0, 683),
        (1024, 2.0, 512),
        (1920, 2.0, 684),
        (800, 1.0, 400),
        (640, 1.0, 320),
    ],
)
def test_strip_is_as_wide_as_wanted_and_never_over_half(
    screen: int, text_size: float, width: int
) -> None:
    assert strip_width(screen, text_size) == width


@given(SCREENS, EDGES, st.floats(1, 2))
def test_strip_stands_at_its_edge_in_full_height(free: QRect, edge: Edge, size: float) -> None:
    place = strip_place(free, edge, size)
    assert free.contains(place)
    assert place.height() == free.height()
    assert 2 * place.width() <= free.width()
    if edge == "left":
        assert place.left() == free.left()
    else:
        assert place.right() == free.right()


def test_tab_stands_half_way_down() -> None:
    assert tab_place(SCREEN, "right", 0.5, 1.0) == QRect(1310, 284, 56, 160)
    assert tab_place(SCREEN, "left", 0.5, 1.0) == QRect(0, 284, 56, 160)
    assert tab_place(SCREEN, "left", 0.5, 1.5) == QRect(0, 244, 84, 240)


@given(SCREENS, EDGES, st.floats(0, 1), st.floats(1, 2))
def test_tab_is_whole_on_the_screen_and_stays_where_it_was_dropped(
    free: QRect, edge: Edge, share: float, size: float
) -> None:
    place = tab_place(free, edge, share, size)
    assert free.contains(place)
    dropped = where_dropped(free, place.center())
    assert dropped[0] == edge
    again = tab_place(free, *dropped, size)
    assert abs(again.top() - place.top()) <= 1


def test_tab_is_dropped_at_the_nearest_edge() -> None:
    assert where_dropped(SCREEN, QPoint(200, 182)) == ("left", 0.25)
    assert where_dropped(SCREEN, QPoint(1200, -50)) == ("right", 0.0)
    assert where_dropped(SCREEN, QPoint(1200, 5000)) == ("right", 1.0)


def test_own_reserved_edge_does_not_push_us_away_from_it() -> None:
    reserved = strip_place(SCREEN, "right", 1.0)
    left_over = QRect(0, 0, 1366 - 420, 728)
    assert strip_place(with_own(left_over, reserved), "right", 1.0) == reserved
    assert with_own(left_over, None) == left_over


def test_wide_window_comes_back_where_it_stood() -> None:
    assert wide_place(SCREEN, None) == SCREEN
    stood = QRect(100, 20, 900, 600)
    assert wide_place(SCREEN, stood) == stood
    assert wide_place(SCREEN, QRect(5000, 20, 900, 600)) == SCREEN
    large = QRect(0, 0, 1920, 1040)
    assert wide_place(large, None).size() == SCREEN.size()
    assert abs((wide_place(large, None).center() - large.center()).manhattanLength()) <= 2


def test_a_full_window_fills_a_small_screen() -> None:
    assert fills(SCREEN)
    assert not fills(QRect(0, 0, 1920, 1040))
    assert fills(QRect(0, 0, 1920, 760))


def test_only_an_outer_edge_is_reserved() -> None:
    left, right = QRect(0, 0, 1366, 768), QRect(1366, 0, 1920, 1080)
    desk = left.united(right)
    assert may_reserve(left, desk, "left")
    assert not may_reserve(left, desk, "right")
    assert may_reserve(right, desk, "right")
    assert not may_reserve(right, desk, "left")
