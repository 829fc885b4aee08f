"""Rows out of lines of text, however carelessly they were quoted."""

import csv
from collections import deque
from collections.abc import Callable, Iterator

Cells = list[str]

_LONGEST_LINE = 120_000
_ENDS = ("\n", "\r")


class TextRows:
    """Every row of a text with separated cells; an empty line is a row without cells.

    `readline` gives at most so many characters of a line and nothing at the end. A quote that is
    opened and never closed costs its own row, not those below it; a line longer than any table
    has is cut.
    """

    def __init__(self, readline: Callable[[int], str], separator: str) -> None:
        self._readline = readline
        self._separator = separator
        self._again: deque[str] = deque()
        self._held: list[str] = []
        self._last = ""

    def __iter__(self) -> Iterator[Cells]:
        held = self._held
        while True:
            reader = csv.reader(self._lines(), delimiter=self._separator, strict=True)
            try:
                for row in reader:
                    yield row
                    held.clear()
            except csv.Error:
                yield self._as_it_stands(held[0])
                self._again.extendleft(reversed(held[1:]))
                held.clear()
            else:
                return

    @property
    def last_is_whole(self) -> bool:
        """Whether the row that was given last has its end of line."""
        return self._last.endswith(_ENDS)

    def _lines(self) -> Iterator[str]:
        while line := self._again.popleft() if self._again else self._readline(_LONGEST_LINE):
            if len(line) >= _LONGEST_LINE and not line.endswith(_ENDS):
                self._skip_line()
            self._held.append(line)
            self._last = line
            yield line

    def _skip_line(self) -> None:
        while rest := self._readline(_LONGEST_LINE):
            if rest.endswith(_ENDS):
                return

    def _as_it_stands(self, line: str) -> Cells:
        return next(csv.reader([line], delimiter=self._separator), [])
