"""Reading a till from beginning to end, whatever it is read from, beside the shop's own work."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

from core.storage.units import Units
from core.storage.work import Work
from core.tills.known import Kind, tidy_customers
from core.tills.mirror import mirror
from core.tills.till_data import BadRow, Record, TillCustomer, TillProduct, TillSale

_SLICE = 2_000

KINDS = ("customers", "products", "sales", "lines", "refunds")
"""What a reading counts: of each how many were new, changed, or as they stood."""


class Opened(Protocol):
    """A file or database of a till that is being read."""

    records: Iterator[Record]

    def read_share(self) -> float:
        """How much of it has been read, from 0 to 1."""


@dataclass(frozen=True)
class Progress:
    """How far a reading has come; `seconds_left` is None while that cannot be told."""

    rows: int
    rows_a_second: float
    seconds_left: float | None


Watch = Callable[[Progress], bool]
"""Told of the progress now and then; its answer says whether to go on."""


@dataclass(frozen=True)
class ReadIn:
    """What a reading did. `problems` are the first of `problem_count` bad rows."""

    customers: Kind
    products: Kind
    sales: Kind
    lines: Kind
    refunds: Kind
    problem_count: int
    problems: tuple[BadRow, ...]
    cancelled: bool
    seconds: float


_MOST_LISTED = 200


@dataclass
class _Sum:
    """What came of the slices so far."""

    kinds: dict[str, Kind]
    problems: list[BadRow]
    problem_count: int = 0
    rows: int = 0


def read_till(
    units: Units,
    source: str,
    opened: Opened,
    watch: Watch = lambda _: True,
    problem: Callable[[BadRow], object] = lambda _: None,
) -> ReadIn:
    """Read all that `opened` hands over into the mirror of the till `source`.

    Call it through `Shop.carry_out`: it writes in short slices, so that the counter goes on
    working meanwhile, and ends with one entry in the journal. Every bad row is told to `problem`
    and stops nothing. What is read again changes nothing.
    """
    start = time.monotonic()
    done = _Sum({name: Kind() for name in KINDS}, [])
    going_on = True
    while going_on and (records := list(islice(opened.records, _SLICE))):
        bad = [each for each in records if isinstance(each, BadRow)]
        for each in bad:
            problem(each)
        done.problems += bad[: _MOST_LISTED - len(done.problems)]
        done.problem_count += len(bad)
        _add(done, units.write(_merge, source, records))
        done.rows += len(records)
        going_on = watch(_progress(done.rows, opened.read_share(), time.monotonic() - start))
    tidy_customers(units, done.kinds["customers"])
    units.close(note_reading, source, done.kinds, done.problem_count)
    return ReadIn(
        **done.kinds,
        problem_count=done.problem_count,
        problems=tuple(done.problems),
        cancelled=not going_on,
        seconds=time.monotonic() - start,
    )


def note_reading(work: Work, source: str, kinds: dict[str, Kind], problems: int) -> None:
    """Write into the journal what a reading brought, in numbers alone."""
    facts = {name: [kind.new, kind.changed, kind.same] for name, kind in kinds.items()}
    work.note(f"till {source}", {**facts, "problems": problems})


def _merge(work: Work, source: str, records: list[Record]) -> dict[str, Kind]:
    counts = mirror(
        work,
        source,
        [each for each in records if isinstance(each, TillCustomer)],
        [each for each in records if isinstance(each, TillProduct)],
        [each for each in records if isinstance(each, TillSale)],
    )
    return {
        "customers": counts.customers,
        "products": counts.products,
        "sales": counts.sales,
        "lines": Kind(new=counts.lines),
        "refunds": Kind(new=counts.refunds_settled + counts.refunds_matched),
    }


def _add(done: _Sum, more: dict[str, Kind]) -> None:
    done.kinds = {name: done.kinds[name] + more[name] for name in KINDS}


def _progress(rows: int, share: float, seconds: float) -> Progress:
    left = seconds * (1 - share) / share if share > 0 else None
    return Progress(rows, rows / seconds if seconds else 0.0, left)
