"""The small shop's office, for one page at a time."""

from tests.stories.conftest import counter, small, small_place

__all__ = ["counter", "small", "small_place"]
