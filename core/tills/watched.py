"""A folder into which a till drops its exports: each is read once it is complete, then moved.

What was read goes into *done* in the same folder; what could not be read, or not wholly, into
*problems*, with the rows to mend or the reason beside it.
"""

import os
from dataclasses import dataclass
from pathlib import Path

from core.basics.errors import Refused
from core.storage.units import Units
from core.tills.files.bad_rows import in_words
from core.tills.files.opening import look
from core.tills.files.reading import facts_for_reading, read_file, till_of
from core.tills.reading import ReadIn, Watch

DONE, PROBLEMS = "done", "problems"

_UNFINISHED = (".part", ".tmp", ".crdownload", ".partial")
_MOST_OF_ONE_NAME = 10_000


@dataclass(frozen=True)
class Dropped:
    """What became of a file: where it lies now, and what was read; `refused` says why nothing."""

    moved_to: Path
    done: ReadIn | None
    refused: str = ""


class WatchedFolder:
    """Looks into a folder; a file counts once it was the same at two looks."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._seen: dict[Path, tuple[int, int]] = {}

    def complete(self) -> tuple[Path, ...]:
        """The files that have not grown since the last look, oldest first; seconds lie between.

        Refuses `folder_not_there`.
        """
        seen = {path: (at.st_size, at.st_mtime_ns) for path, at in _files(self.folder)}
        same = [path for path, at in seen.items() if at[0] and self._seen.get(path) == at]
        self._seen = seen
        return tuple(sorted(same, key=lambda path: (seen[path][1], path.name)))


def read_dropped(
    units: Units,
    path: Path,
    kind: str = "",
    source: str = "",
    watch: Watch = lambda _: True,
) -> Dropped:
    """Read a file of a watched folder and move it; its kind is guessed where none is named.

    Call it through `Shop.carry_out`. A reading that was stopped leaves the file where it is.
    """
    problems = _free(path.parent / PROBLEMS, f"{path.name}.rows.csv")
    try:
        kind = kind or look(path, units.ask(facts_for_reading)).kind
        done = read_file(units, path, kind, source or till_of(kind), problems, in_words, watch)
    except Refused as refused:
        moved = _moved(path, PROBLEMS)
        moved.with_name(f"{moved.name}.txt").write_text(f"{refused}\n", encoding="utf-8")
        return Dropped(moved, None, str(refused))
    if done.cancelled:
        return Dropped(path, done)
    return Dropped(_moved(path, PROBLEMS if done.problem_count else DONE), done)


def _files(folder: Path) -> list[tuple[Path, os.stat_result]]:
    try:
        return [
            (path, path.stat())
            for path in folder.iterdir()
            if path.is_file()
            and not path.name.startswith(".")
            and path.suffix.lower() not in _UNFINISHED
        ]
    except OSError:
        raise Refused("folder_not_there", folder=folder) from None


def _moved(path: Path, into: str) -> Path:
    to = _free(path.parent / into, path.name)
    path.replace(to)
    return to


def _free(folder: Path, name: str) -> Path:
    """A name in `folder` that nothing has yet: a till calls its export the same every day."""
    folder.mkdir(exist_ok=True)
    first = Path(name)
    for number in range(1, _MOST_OF_ONE_NAME):
        path = folder / (name if number == 1 else f"{first.stem} {number}{first.suffix}")
        if not path.exists():
            return path
    raise Refused("folder_full", folder=folder)
