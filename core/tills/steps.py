"""The steps of a reading, each done slice by slice: what is staged, merged, settled, cleared away.

How far a reading has come stands in its own row and moves in the same transaction as what it did,
so that one that was cut off goes on where it stood.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import msgspec
from sqlalchemy import delete, func, select

from core.goods.figures import count_sales
from core.goods.records import SaleLine
from core.storage.shop_record import ShopRecord
from core.storage.work import Work
from core.tills.awaited import settle_awaited
from core.tills.merging import merge_sales
from core.tills.merging_lists import merge_customers, merge_products
from core.tills.records import (
    StagedCustomer,
    StagedLine,
    StagedProduct,
    StagedSale,
    TillReading,
)
from core.tills.refunds import settle_refunds
from core.tills.slices import Slice
from core.tills.staging import Staged, put_aside
from core.tills.tally import Tally
from core.tills.till_data import BadRow
from core.tills.trying_again import try_again

Step = Callable[[Work, TillReading, int], Slice]
CLEARED = "cleared"


@dataclass(frozen=True)
class Done:
    """A slice that was done, and which step comes next; `over` after the last of the reading."""

    next: str
    over: bool
    tally: Tally
    problems: tuple[BadRow, ...]


def begin_reading(work: Work, source: str, name: str = "", origin: str = "") -> int:
    """Open a reading of the till `source`; its key."""
    reading = TillReading(
        till_id=work.pc.till,
        source=source,
        name=name,
        origin=origin,
        state="staging",
        after=0,
        rows=0,
        started_at=work.now,
        lines_before=work.session.scalar(select(func.max(SaleLine.id))) or 0,
        tally=_encoded(Tally()),
    )
    work.session.add(reading)
    work.session.flush()
    return reading.id


def stage(work: Work, staged: Staged) -> None:
    """Lay what was read aside."""
    reading = work.session.get_one(TillReading, staged.reading_id)
    put_aside(work, staged)
    reading.rows = staged.row
    if staged.newest is not None:
        reading.newest_at = max(staged.newest, reading.newest_at or staged.newest)
    _count(reading, Tally(problems=len(staged.problems)))


def all_staged(work: Work, reading_id: int) -> None:
    """Everything was read: from now on the reading can go on without its source."""
    reading = work.session.get_one(TillReading, reading_id)
    reading.state = next(iter(STEPS))


def do_slice(work: Work, reading_id: int, most: int) -> Done:
    """Do the next slice of a reading. PCs that read at the same time take turns.

    On SQLite the whole database is one's own anyway.
    """
    work.session.scalars(select(ShopRecord.only).with_for_update()).one()
    reading = work.session.get_one(TillReading, reading_id)
    step = reading.state
    done = STEPS[step](work, reading, most)
    _count(reading, done.tally)
    if done.after is None:
        reading.state, reading.after = _AFTERWARDS[step], 0
    else:
        reading.after = done.after
    return Done(reading.state, reading.state == CLEARED, done.tally, done.problems)


def give_up(work: Work, reading_id: int) -> None:
    """Leave a reading that is not to go on: what it merged stays, the rest is cleared away."""
    reading = work.session.get_one(TillReading, reading_id)
    reading.state, reading.after = "clearing", 0


def forget_reading(work: Work, reading_id: int) -> None:
    """Take a reading out of which nothing was merged."""
    work.session.execute(delete(TillReading).where(TillReading.id == reading_id))


def end_reading(work: Work, reading_id: int, *, cancelled: bool = False) -> Tally:
    """Close a reading, and write into the journal what it brought, in numbers alone."""
    reading = work.session.get_one(TillReading, reading_id)
    reading.state, reading.ended_at = "cancelled" if cancelled else "done", work.now
    tally = tally_of(reading)
    facts: dict[str, object] = {
        name: [count["new"], count["changed"], count["same"]] if isinstance(count, dict) else count
        for name, count in msgspec.to_builtins(tally).items()
    }
    work.note(f"till {reading.source}", {**facts, "cancelled": cancelled})
    return tally


def tally_of(reading: TillReading) -> Tally:
    """What a reading has counted so far."""
    return msgspec.json.decode(reading.tally, type=Tally)


def _count(reading: TillReading, more: Tally) -> None:
    if more != Tally():
        reading.tally = _encoded(tally_of(reading) + more)


def _encoded(tally: Tally) -> str:
    return msgspec.json.encode(tally).decode()


def _settle(work: Work, _reading: TillReading, most: int) -> Slice:
    """Settle refunds; at the end our returns that waited for their sale, and the sales' figures."""
    done = settle_refunds(work, most)
    if done.after is not None:
        return done
    laid, in_vain = settle_awaited(work)
    count_sales(work.session)
    return Slice(None, Tally(returns_laid=laid, returns_in_vain=in_vain))


def _clear(work: Work, reading: TillReading, most: int) -> Slice:
    """Clear staged rows away."""
    upto = reading.after + most
    for staged in (StagedCustomer, StagedProduct, StagedSale):
        work.session.execute(
            delete(staged).where(staged.reading_id == reading.id, staged.row <= upto)
        )
    work.session.execute(
        delete(StagedLine).where(StagedLine.reading_id == reading.id, StagedLine.sale_row <= upto)
    )
    return Slice(None if upto >= reading.rows else upto)


STEPS: Mapping[str, Step] = {
    "customers": merge_customers,
    "products": merge_products,
    "sales": merge_sales,
    "again": try_again,
    "refunds": _settle,
    "clearing": _clear,
}
_AFTERWARDS = dict(zip(STEPS, (*list(STEPS)[1:], CLEARED), strict=True))
