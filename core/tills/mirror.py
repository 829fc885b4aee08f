"""Bringing the mirror of a till up to date in one act, with what is at hand.

Nothing is ever taken away, and reading the same again changes nothing: customers, products and
sales are known by their source and the till's own number, lines by what they say. What was given
back comes as a sale of its own with negative lines. A whole file is read by `core.tills.reading`.
"""

from collections.abc import Iterable
from itertools import chain

from core.storage.work import Work
from core.tills.staging import Staged
from core.tills.steps import all_staged, begin_reading, do_slice, end_reading, stage
from core.tills.tally import Tally
from core.tills.till_data import TillCustomer, TillProduct, TillSale

_MOST = 5_000


def mirror(
    work: Work,
    source: str,
    customers: Iterable[TillCustomer],
    products: Iterable[TillProduct],
    sales: Iterable[TillSale],
) -> Tally:
    """Bring the mirror of the till `source` up to date with what was read of it."""
    reading = begin_reading(work, source)
    stage(work, Staged(reading, 0).add(chain(customers, products, sales)))
    all_staged(work, reading)
    while not do_slice(work, reading, _MOST).over:
        pass
    return end_reading(work, reading)
