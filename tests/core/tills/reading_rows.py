"""What a reader hands over, from a list, for tests."""

from collections.abc import Iterator, Sequence

from core.shop import Command, Shop
from core.tills.reading import ReadIn, Watch, read_till
from core.tills.till_data import Record
from tests.core.till_rows import SOURCE


class Rows:
    """What a reader hands over, from a list."""

    def __init__(self, records: Sequence[Record]) -> None:
        self._all = len(records)
        self._read = 0
        self.records = self._counted(records)

    def _counted(self, records: Sequence[Record]) -> Iterator[Record]:
        for each in records:
            self._read += 1
            yield each

    def read_share(self) -> float:
        return self._read / self._all if self._all else 1.0


def read(shop: Shop, *records: Record, watch: Watch = lambda _: True) -> ReadIn:
    return shop.carry_out(Command(None), read_till, SOURCE, Rows(records), watch)
