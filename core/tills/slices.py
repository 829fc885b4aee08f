"""One slice of a reading: which staged rows come next, and what was done with them."""

from dataclasses import dataclass

from sqlalchemy import func, select

from core.storage.work import Work
from core.tills.records import StagedCustomer, StagedProduct, StagedSale, TillReading
from core.tills.tally import Tally
from core.tills.till_data import BadRow

Numbered = type[StagedCustomer] | type[StagedProduct] | type[StagedSale]
"""What is staged under its own row number."""


@dataclass(frozen=True)
class Slice:
    """What was done at one go; `after` is the last row of it, None where nothing is left to do."""

    after: int | None
    tally: Tally = Tally()
    problems: tuple[BadRow, ...] = ()


def end_of_slice(work: Work, reading: TillReading, staged: Numbered, most: int) -> int | None:
    """The row with which the next slice of at most `most` rows ends; None where none is left."""
    ahead = (
        select(staged.row)
        .where(staged.reading_id == reading.id, staged.row > reading.after)
        .order_by(staged.row)
        .limit(most)
        .subquery()
    )
    last: int | None = work.session.scalar(select(func.max(ahead.c.row)))
    return last
