"""Rows out of lines of text, however carelessly they were quoted."""

import csv
from collections import deque
from collections.abc import Callable, Iterator

Cells = list[str]

_LONGEST_LINE = 120_000
_ENDS = "\n\r"


class TextRows:
    """Every row of a text with separated cells; an empty line is a row without cells.

    `readline` gives at most so many characters of a line and nothing at the end; `is_cut` tells,
    at the end, that there was more. A quote that is opened and never closed costs its own row, not
    those below it; a line longer than any table has is cut.
    """

    def __init__(
        self, readline: Callable[[int], str], separator: str, is_cut: Callable[[], bool]
    ) -> None:
        self._readline = readline
        self._separator = separator
        self._is_cut = is_cut
        self._again: deque[str] = deque()
        self._held: list[str] = []
        self._ended = False
        self.broken: Cells | None = None
        """Of a text that was cut, once all was read: what there is of its last row."""

    def __iter__(self) -> Iterator[Cells]:
        held = self._held
        while True:
            reader = csv.reader(self._lines(), delimiter=self._separator, strict=True)
            try:
                for row in reader:
                    yield row
                    held.clear()
            except csv.Error:
                first, *others = held
                held.clear()
                if self._ended and self._is_cut():
                    self.broken = self._as_it_stands(first)
                    return
                yield self._as_it_stands(first)
                self._again.extendleft(reversed(others))
            else:
                return

    def _lines(self) -> Iterator[str]:
        while line := self._again.popleft() if self._again else self._readline(_LONGEST_LINE):
            if line[-1] not in _ENDS:
                if len(line) >= _LONGEST_LINE:
                    self._skip_line()
                elif self._is_cut():
                    self.broken = self._as_it_stands(line)
                    break
            self._held.append(line)
            yield line
        self._ended = True
        if self.broken is None and self._is_cut():
            self.broken = []

    def _skip_line(self) -> None:
        while rest := self._readline(_LONGEST_LINE):
            if rest[-1] in _ENDS:
                return

    def _as_it_stands(self, line: str) -> Cells:
        return next(csv.reader([line], delimiter=self._separator), [])
