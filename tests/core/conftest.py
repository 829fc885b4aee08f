"""A fresh shop for every test of the core: SQLite in a folder of its own, a clock that stands."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from core.basics.clock import FixedClock
from core.setup import NewShop, set_up
from core.shop import Shop

NOON = datetime(2026, 3, 18, 4, 0, tzinfo=UTC)
"""Noon of a Wednesday in Kuala Lumpur."""

NEW_SHOP = NewShop(
    name="Kasut & Kopi",
    address="12 Jalan Telawi, Bangsar",
    currency="MYR",
    zone="Asia/Kuala_Lumpur",
    country="MY",
    languages=("en", "ms", "zh", "ta"),
    kind="shoes",
    till_name="Counter 1",
    branch="Bangsar",
)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def shop(tmp_path: Path, clock: FixedClock) -> Iterator[Shop]:
    made = set_up(str(tmp_path), NEW_SHOP, clock, Random(1).getrandbits)
    yield made
    made.close()
