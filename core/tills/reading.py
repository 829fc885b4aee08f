"""Reading a till from beginning to end, whatever it is read from, beside the shop's own work.

What is read is laid aside, then merged slice by slice, then refunds are settled. Each slice holds
the database for a moment and moves the reading's own row with it, so a reading that was cut off
goes on where it stood once everything was laid aside, and before that is read again: nothing of it
is in the mirror yet. What is read twice changes nothing.
"""

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from sqlalchemy import select

from core.basics.errors import Refused
from core.storage.units import Units
from core.storage.work import Work
from core.tills import steps
from core.tills.known import tidy_customers
from core.tills.pace import BREATH, Journey, Pace, Progress
from core.tills.records import (
    StagedCustomer,
    StagedLine,
    StagedProduct,
    TillReading,
)
from core.tills.staging import Staged
from core.tills.tally import Kind
from core.tills.till_data import BadRow, Record

P = ParamSpec("P")
R = TypeVar("R")

_MOST_LISTED = 200
_ROWS_BETWEEN = 50_000

Watch = Callable[[Progress], bool]
"""Told of the progress now and then; its answer says whether to go on."""


class Opened(Protocol):
    """A file or database of a till that is being read."""

    records: Iterator[Record]

    def read_share(self) -> float:
        """How much of it has been read, from 0 to 1."""


@dataclass(frozen=True)
class ReadIn:
    """What a reading did. `problems` are the first of `problem_count` bad rows.

    `left_out` counts the rows of a file that are no sale of goods: charges such as postage,
    movements of stock, what was cancelled or never paid.
    """

    customers: Kind
    products: Kind
    sales: Kind
    lines: Kind
    refunds: Kind
    problem_count: int
    problems: tuple[BadRow, ...]
    cancelled: bool
    seconds: float
    left_out: int = 0


@dataclass(frozen=True)
class CutOff:
    """A reading that was cut off after everything was laid aside: it can go on without its file."""

    id: int
    source: str
    name: str
    origin: str


def read_till(
    units: Units,
    source: str,
    opened: Opened,
    watch: Watch = lambda _: True,
    problem: Callable[[BadRow], object] = lambda _: None,
    *,
    name: str = "",
    origin: str = "",
) -> ReadIn:
    """Read all that `opened` hands over into the mirror of the till `source`.

    Call it through `Shop.carry_out`: it writes in short slices, so that the counter goes on
    working meanwhile, and ends with one entry in the journal. Every bad row is told to `problem`
    and stops nothing; what refuses to be read further ends the reading, and what came before it is
    in. `name` is what people call what is read, `origin` tells it again.
    """
    for half in units.ask(_half_staged):
        _drop(units, half)
    way = _Way(watch, problem, Journey(opened.read_share))
    reading = units.write(steps.begin_reading, source, name, origin)
    with _fewer_collections():
        whole = _stage(units, reading, opened, way)
        units.write(steps.all_staged if whole else steps.give_up, reading)
        return _run(units, reading, way, cancelled=not whole)


def go_on_reading(units: Units, reading: int, watch: Watch = lambda _: True) -> ReadIn:
    """Finish a reading that was cut off, from what was laid aside."""
    return _run(units, reading, _Way(watch))


def cut_off(work: Work) -> tuple[CutOff, ...]:
    """The readings of this PC that were cut off and can go on, oldest first."""
    of = TillReading
    rows = select(of.id, of.source, of.name, of.origin).where(
        of.till_id == work.pc.till, of.ended_at.is_(None), of.state != "staging"
    )
    return tuple(CutOff(*row) for row in work.session.execute(rows.order_by(of.id)))


def _half_staged(work: Work) -> tuple[int, ...]:
    """The readings of this PC that were cut off while they were laid aside."""
    of = TillReading
    return tuple(
        work.session.scalars(select(of.id).where(of.till_id == work.pc.till, of.state == "staging"))
    )


@dataclass
class _Way:
    """Who is told of what, and at what pace it goes."""

    watch: Watch
    problem: Callable[[BadRow], object] = lambda _: None
    journey: Journey = field(default_factory=lambda: Journey(lambda: 1.0))
    pace: Pace = field(default_factory=Pace)
    problems: list[BadRow] = field(default_factory=list)
    customers: Kind = Kind()

    def tell(self, bad: Sequence[BadRow]) -> None:
        for each in bad:
            self.problem(each)
        self.problems += bad[: _MOST_LISTED - len(self.problems)]

    def goes_on(self) -> bool:
        return self.watch(self.journey.progress())


def _stage(units: Units, reading: int, opened: Opened, way: _Way) -> bool:
    """Lay everything aside; False where it was stopped."""
    row = 0
    records = _until_refused(opened.records)
    while some := list(islice(records, way.pace.most("staging"))):
        staged = Staged(reading, row).add(some)
        row = staged.row
        _timed(units, way, "staging", steps.stage, staged)
        way.tell(staged.problems)
        rows = staged.rows
        way.journey.staged(*(len(rows[of]) for of in (StagedCustomer, StagedProduct, StagedLine)))
        if not way.goes_on():
            return False
    return True


def _run(units: Units, reading: int, way: _Way, *, cancelled: bool = False) -> ReadIn:
    """Do slice after slice until the reading is over, or until it is to stop."""
    step = "clearing" if cancelled else "customers"
    while True:
        done = _timed(units, way, step, steps.do_slice, reading, way.pace.most(step))
        way.tell(done.problems)
        way.customers += done.tally.customers
        way.journey.merged(done.tally)
        step = done.next
        if done.over:
            break
        if not cancelled and not way.goes_on():
            cancelled, step = True, "clearing"
            units.write(steps.give_up, reading)
    tidy_customers(units, way.customers)
    tally = units.close(steps.end_reading, reading, cancelled=cancelled)
    return ReadIn(
        customers=tally.customers,
        products=tally.products,
        sales=tally.sales,
        lines=tally.lines,
        refunds=tally.refunds,
        problem_count=tally.problems,
        problems=tuple(way.problems),
        cancelled=cancelled,
        seconds=way.journey.seconds,
    )


def _drop(units: Units, reading: int) -> None:
    """Clear a reading away of which nothing was merged."""
    units.write(steps.give_up, reading)
    pace = Pace()
    while not units.write(steps.do_slice, reading, pace.most("clearing")).over:
        time.sleep(BREATH)
    units.write(steps.forget_reading, reading)


def _timed(
    units: Units,
    way: _Way,
    step: str,
    slice_: Callable[Concatenate[Work, P], R],
    *args: P.args,
    **kw: P.kwargs,
) -> R:
    """Do one slice, learn from it how large the next may be, and let others have their turn."""
    began = time.monotonic()
    done = units.write(slice_, *args, **kw)
    way.pace.took(step, time.monotonic() - began)
    time.sleep(BREATH)
    return done


@contextmanager
def _fewer_collections() -> Iterator[None]:
    """Look for garbage less often: of a million rows none is in a circle, and a fifth of the time
    went into looking.
    """
    before = gc.get_threshold()
    gc.set_threshold(_ROWS_BETWEEN, before[1], before[2])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _until_refused(records: Iterator[Record]) -> Iterator[Record]:
    """The records up to where the source cannot be read further, which is a bad row itself."""
    try:
        yield from records
    except Refused as refused:
        values = {
            name: value if isinstance(value, int) else str(value)
            for name, value in refused.values.items()
        }
        yield BadRow(0, refused.code, values, ())
