"""The pictures of a story, and what was counted on the way."""

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.touches import Counts


@dataclass
class Step:
    """One step of the tour: its picture, and how long it took in seconds."""

    number: int
    name: str
    picture: str
    seconds: float


@dataclass
class Album:
    """A folder of numbered pictures; they are saved off the UI thread."""

    folder: Path
    steps: list[Step] = field(default_factory=list)
    counts: dict[str, Counts] = field(default_factory=dict)
    _began: float = field(default_factory=time.perf_counter)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self._saver = ThreadPoolExecutor(1)

    def show(self, window: QWidget, name: str) -> None:
        """Keep what the window shows now as the next step."""
        seconds = time.perf_counter() - self._began
        number = len(self.steps) + 1
        picture = f"{number:02d}-{name.replace(' ', '-')}.png"
        image = window.grab().toImage()
        self._saver.submit(image.save, str(self.folder / picture))
        self.steps.append(Step(number, name, picture, round(seconds, 3)))
        self._began = time.perf_counter()

    def close(self) -> dict[str, object]:
        """Wait for the pictures, and tell what was counted and shown."""
        self._saver.shutdown(wait=True)
        return {
            "counts": {name: asdict(counts) for name, counts in self.counts.items()},
            "steps": [asdict(step) for step in self.steps],
        }
