"""A list of the rows that could not be read, as a file to mend and read again."""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path

from core.tills.files.sheet import PROBLEM
from core.tills.till_data import BadRow


class BadRowList:
    """Writes bad rows below the header of the file they come from, each with its problem.

    The file is made with the first bad row; without one there is none. `say` gives the reason of
    one in words.
    """

    def __init__(self, path: Path, header: Sequence[str], say: Callable[[BadRow], str]) -> None:
        self.path = path
        self.count = 0
        self._header = [*header]
        self._say = say

    def add(self, bad: BadRow) -> None:
        """One row more; called for each as it is met."""
        first = not self.count
        self.count += 1
        with self.path.open(
            "w" if first else "a", encoding="utf-8-sig" if first else "utf-8", newline=""
        ) as file:
            rows = csv.writer(file)
            if first:
                rows.writerow([*self._header, PROBLEM])
            cells = [*bad.cells, *[""] * (len(self._header) - len(bad.cells))]
            rows.writerow([*cells, f"{bad.row}: {self._say(bad)}"])
