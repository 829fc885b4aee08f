"""From the start of the program to a window that takes typing, beside a bare window.

`python -m tests.benchmarks.start [--small]` prints JSON: medians in milliseconds of interleaved
runs, and ratios to the bare one, which imports SQLAlchemy's ORM and shows a QMainWindow with a
field. Two moments are measured: the window takes typing, and the names can be touched.
"""

import argparse
import json
import operator
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PAIRS = 15
BAR = 1.5

_BARE = """
import sqlalchemy.orm
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
app = QApplication([])
window = QMainWindow()
field = QLineEdit()
window.setCentralWidget(field)
window.show()
field.setFocus()
app.processEvents()
"""

# The window is opened as main.py opens it.
_WINDOW = """
import gc, sys
gc.disable()
from ui import application
from ui.opening import open_counter
app = application.start()
window = open_counter(sys.argv[1])
window.show()
window.head.search.setFocus()
app.processEvents()
"""

_NAMES = (
    _WINDOW
    + """
from PySide6.QtCore import QEventLoop
while window.page() is None or not window.page().first_focus():
    app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
window.page().first_focus().setFocus()
app.processEvents()
"""
)


def measure(pairs: int) -> dict[str, object]:
    """Medians of all three, and the medians of the ratios within each round."""
    from core.demo.make import make_demo_shop

    programs = {"window": _WINDOW, "names": _NAMES, "bare": _BARE}
    took: dict[str, list[float]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as folder:
        place = str(Path(folder) / "demo")
        make_demo_shop(place).close()
        for turn in range(pairs + 1):
            for name, program in programs.items():
                milliseconds = _time(program, place)
                if turn > 0:  # the first round brings the files into memory
                    took[name].append(milliseconds)
    ratios = {
        name: statistics.median(map(operator.truediv, took[name], took["bare"]))
        for name in ("window", "names")
    }
    return {
        "pairs": pairs,
        "milliseconds": {name: round(statistics.median(each), 1) for name, each in took.items()},
        "window_takes_typing_ratio": round(ratios["window"], 3),
        "names_can_be_touched_ratio": round(ratios["names"], 3),
        "bar": BAR,
    }


def _time(program: str, place: str) -> float:
    """Milliseconds of a whole process, ended as soon as its window takes typing."""
    ended = f"{program}\nimport os; os._exit(0)"
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", ended, place],
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
        stderr=subprocess.DEVNULL,
    )
    return (time.perf_counter() - began) * 1000


def main() -> None:
    """Print the figures as JSON."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--small", action="store_true", help="two pairs, to see that it runs")
    print(json.dumps(measure(2 if reader.parse_args().small else PAIRS), indent=2))


if __name__ == "__main__":
    main()
