"""Rows of text out of a file, one at a time, whatever separates its cells."""

import csv
import math
from collections import Counter, deque
from collections.abc import Callable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Protocol

from core.tills.files.stream import Unpacked, decoded, encoding_of, refuse_what_is_no_table
from core.tills.files.text_rows import Cells, TextRows

LOOKED_AT = 400
"""Rows at the beginning by which a table is understood."""

_SEPARATORS = ",;\t|"
_LINES_TRIED = 60


class Table(Protocol):
    """The rows of a file, from its first; the cells are as many as the row has."""

    encoding: str
    separator: str

    @property
    def broken(self) -> Cells | None:
        """Of a file that ended in the middle, once all was read: what there is of its last row."""
        ...

    def look(self) -> list[Cells]:
        """The first rows, which are given again afterwards."""
        ...

    def rows(self) -> Iterator[Cells]:
        """Every row, once."""
        ...

    def read_share(self) -> float:
        """How much of the file was read, 0 to 1."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


class TextTable:
    """The table in a text file; refuses `file_not_opened`, `file_empty`, `file_no_table`.

    `encoding` and `separator` are what was kept of files of this make, and count unless this
    one clearly has another.
    """

    def __init__(
        self, path: Path, encoding: str | None = None, separator: str | None = None
    ) -> None:
        self._bytes = Unpacked(path)
        try:
            sample = self._bytes.sample()
            self.encoding = _encoding(sample, encoding)
            if not self.encoding.startswith("utf-16"):
                refuse_what_is_no_table(sample, path.name)
        except BaseException:
            self._bytes.close()
            raise
        text = sample.decode(self.encoding, "replace")
        hinted = separator and separator in text.partition("\n")[0]
        self.separator = separator if separator and hinted else separator_of(text)
        self._all = TextRows(self._lines(), self.separator, lambda: self._bytes.cut)
        self._rows = iter(self._all)
        self._looked: deque[Cells] = deque()

    def look(self) -> list[Cells]:
        self._looked.extend(islice(self._rows, LOOKED_AT - len(self._looked)))
        return list(self._looked)

    def rows(self) -> Iterator[Cells]:
        return chain(self._looked, self._rows)

    @property
    def broken(self) -> Cells | None:
        return self._all.broken

    def read_share(self) -> float:
        return self._bytes.read_share()

    def close(self) -> None:
        self._bytes.close()

    def _lines(self) -> Callable[[int], str]:
        text = decoded(self._bytes, self.encoding)

        def readline(most: int) -> str:
            return text.readline(most)

        return readline


def _encoding(sample: bytes, hint: str | None) -> str:
    """The encoding; what the file itself says counts for more than the hint."""
    found = encoding_of(sample)
    return hint if hint and (sample.isascii() or not found.startswith("utf")) else found


def separator_of(text: str) -> str:
    """The sign between the cells: the one that cuts most lines into equally many."""
    lines = text.splitlines(keepends=True)[:_LINES_TRIED]
    first = lines[0].strip() if lines else ""
    if first.lower().startswith("sep=") and len(first) == len("sep=;"):
        return first[-1]
    return max(_SEPARATORS, key=lambda sign: _evenness(lines, sign))


def _evenness(lines: list[str], separator: str) -> float:
    try:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=separator) if row)
    except csv.Error:
        return 0.0
    if not widths:
        return 0.0
    width, rows = max(widths.items(), key=lambda each: (each[0] > 1, each[1]))
    return rows / widths.total() * math.sqrt(width - 1)
