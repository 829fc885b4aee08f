"""How much of a reading is done at one go, how fast it goes, and how long it will take."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from core.tills.tally import Tally

_AT_ONE_GO = 0.05
"""Seconds of the write lock that a slice aims at: half of what nobody notices."""

_FEWEST, _MOST = 20, 50_000
_FIRST = {"staging": 2_000, "clearing": 20_000, "customers": 200, "products": 200, "sales": 100}
_TO_BEGIN_WITH = 100

BREATH = 0.003
"""Seconds between two slices: whoever waits for the lock asks for it twice in that time."""

_COST = {"customers": 15.0, "products": 8.0, "lines": 2.0}
"""What a row of each kind costs to merge, beside what it costs to read: rough, as measured."""


@dataclass(frozen=True)
class Progress:
    """How far a reading has come; `seconds_left` is None while that cannot be told.

    `share` goes from 0 to 1.
    """

    rows: int
    rows_a_second: float
    seconds_left: float | None
    share: float = 0.0


class Pace:
    """Slices as large as can be done at one go, of each step its own."""

    def __init__(self) -> None:
        self._most = dict(_FIRST)

    def most(self, step: str) -> int:
        """How many rows the next slice of a step may have."""
        return self._most.get(step, _TO_BEGIN_WITH)

    def took(self, step: str, seconds: float) -> None:
        """Tell how long the last slice of a step took."""
        factor = min(2.0, max(0.25, _AT_ONE_GO / max(seconds, 1e-6)))
        self._most[step] = int(min(_MOST, max(_FEWEST, self.most(step) * factor)))


class Journey:
    """How much of a reading is behind and ahead: by what was read, and by what was merged of it."""

    def __init__(self, share: Callable[[], float]) -> None:
        self._begun = time.monotonic()
        self._share = share
        self.rows = 0
        self._staged = dict.fromkeys(_COST, 0)
        self._merged = dict.fromkeys(_COST, 0)

    def staged(self, customers: int, products: int, lines: int) -> None:
        """Tell what was read."""
        for name, count in zip(_COST, (customers, products, lines), strict=True):
            self._staged[name] += count
            self.rows += count

    def merged(self, tally: Tally) -> None:
        """Tell what was merged."""
        for name in _COST:
            kind = getattr(tally, name)
            self._merged[name] += kind.new + kind.changed + kind.same

    @property
    def seconds(self) -> float:
        """How long it has taken so far."""
        return time.monotonic() - self._begun

    def progress(self) -> Progress:
        """How far it has come."""
        seconds, read = self.seconds, self._share()
        staged = sum(self._staged.values())
        whole = (staged + _costs(self._staged)) / read if read > 0 else 0.0
        share = min(1.0, (staged + _costs(self._merged)) / whole) if whole else 0.0
        left = seconds * (1 - share) / share if share > 0 else None
        return Progress(self.rows, self.rows / seconds if seconds > 0 else 0.0, left, share)


def _costs(counts: dict[str, int]) -> float:
    return sum(_COST[name] * count for name, count in counts.items())
