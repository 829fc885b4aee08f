"""Shops for the tests of the core: SQLite in a folder of their own, a clock that stands."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from core.basics.clock import FixedClock
from core.demo.make import make_demo_shop
from core.setup.new_shop import set_up
from core.shop import Shop
from tests.core.once import once
from tests.core.small_shop import NOON, SMALL_SHOP, SmallShop, make_small_shop

NEW_SHOP = replace(SMALL_SHOP, kind="shoes")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def shop(tmp_path: Path, clock: FixedClock) -> Iterator[Shop]:
    """A shop that was just set up: nobody in it, nothing sold."""
    made = set_up(str(tmp_path), NEW_SHOP, clock, Random(1).getrandbits)
    yield made
    made.close()


@pytest.fixture(scope="session")
def small_place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the small shop of this run lies closed, to be copied."""
    return small_shop_of_run(tmp_path_factory)


def small_shop_of_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same for who makes another one of it."""
    return once(tmp_path_factory, "small-shop", lambda place: make_small_shop(str(place)))


@pytest.fixture
def small(small_place: Path, tmp_path: Path) -> Iterator[SmallShop]:
    """A small shop of one's own: a team, a few goods and sales, two budgets."""
    made = SmallShop.copied(small_place, tmp_path / "shop")
    yield made
    made.close()


@pytest.fixture(scope="session")
def demo_place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the demo shop of this run lies closed, to be copied."""

    def make(place: Path) -> None:
        make_demo_shop(str(place), FixedClock(NOON)).close()

    return once(tmp_path_factory, "demo-shop", make)


@pytest.fixture
def demo(demo_place: Path, tmp_path: Path) -> Iterator[Shop]:
    """A demo shop of one's own, on the day it was made for."""
    shutil.copytree(demo_place, tmp_path / "demo")
    opened = Shop.open(str(tmp_path / "demo"), FixedClock(NOON))
    yield opened
    opened.close()
