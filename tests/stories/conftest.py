"""A counter of one's own: a window on the small shop, and hands that look at what they touch."""

from collections.abc import Iterator

import pytest
from argon2 import PasswordHasher

from tests.core.conftest import demo_place, small, small_place
from tests.core.small_shop import PINS, SmallShop
from tests.stories.at_the_counter import AtTheCounter
from tests.ui.conftest import dressed, hooks

__all__ = ["demo_place", "dressed", "hooks", "small", "small_place"]


@pytest.fixture
def counter(small: SmallShop, dressed: object) -> Iterator[AtTheCounter]:
    """The counter of the small shop, with Aisyah signed in; its PINs are quickly compared."""
    del dressed
    quickly = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    for name, pin in PINS.items():
        kept = quickly.hash(pin)
        small.raw("UPDATE colleague SET pin_hash = :kept WHERE name = :name", kept=kept, name=name)
    at_work = AtTheCounter(small)
    at_work.sign_in("Aisyah")
    yield at_work
    at_work.leave()
    assert small.troubles() == []
