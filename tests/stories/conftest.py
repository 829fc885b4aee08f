"""A counter of one's own: a window on the small shop, and hands that look at what they touch."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.core.conftest import demo_place, small, small_shop_of_run
from tests.core.once import once
from tests.core.small_shop import SmallShop
from tests.stories.at_the_counter import AtTheCounter
from tests.ui.conftest import dressed, hooks
from ui import theme

__all__ = ["demo_place", "dressed", "hooks", "small"]


DOCKED = [(420, 1.0), (342, 1.0), (513, 1.5)]
"""Widths of the strip beside the till in pixels, and the text size of each."""
FOLDED = [(1024, 1.0), (640, 1.0), (1366, 1.5)]
"""Windows that are wider, but too narrow for the side card beside a page."""


@pytest.fixture(scope="session")
def small_place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the small shop of this run lies closed whose PINs are quickly compared."""

    def make(place: Path) -> None:
        quick = SmallShop.copied(small_shop_of_run(tmp_path_factory), place)
        quick.quicken_pins()
        quick.close()

    return once(tmp_path_factory, "small-shop-with-quick-pins", make)


def _at_work(small: SmallShop, size: tuple[int, int]) -> Iterator[AtTheCounter]:
    """A counter with Aisyah signed in."""
    at_work = AtTheCounter(small, size=size)
    at_work.sign_in("Aisyah")
    yield at_work
    at_work.leave()
    assert small.troubles() == []


@pytest.fixture
def counter(small: SmallShop, dressed: QApplication) -> Iterator[AtTheCounter]:
    """The counter of the small shop in a large window."""
    del dressed
    yield from _at_work(small, (1366, 768))


def _name(size: tuple[int, float]) -> str:
    return f"{size[0]} px at {size[1]:.0%}"


@pytest.fixture(params=DOCKED, ids=_name)
def docked(
    small: SmallShop, dressed: QApplication, request: pytest.FixtureRequest
) -> Iterator[AtTheCounter]:
    """The counter of the small shop as a strip beside the till."""
    width, text_size = request.param
    theme.apply(dressed, "light", text_size, animated=False)
    yield from _at_work(small, (width, 728))


@pytest.fixture(params=FOLDED, ids=_name)
def folded(
    small: SmallShop, dressed: QApplication, request: pytest.FixtureRequest
) -> Iterator[AtTheCounter]:
    """The counter of the small shop in a window without room for the side card."""
    width, text_size = request.param
    theme.apply(dressed, "light", text_size, animated=False)
    yield from _at_work(small, (width, 728))
