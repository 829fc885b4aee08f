"""From the start of the program to a window that takes typing, beside a bare window.

`python -m tests.benchmarks.start [--small]` prints JSON: medians in milliseconds of interleaved
pairs, and their ratio. The bare one imports SQLAlchemy's ORM and shows a QMainWindow with a field.
"""

import argparse
import json
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

_OURS = """
import sys
from ui import application, background
from ui.opening import open_counter
app = application.start()
window = open_counter(sys.argv[1])
window.show()
while window.page() is None or not window.page().first_focus():
    app.processEvents()
window.page().first_focus().setFocus()
app.processEvents()
"""


def measure(pairs: int) -> dict[str, float]:
    """Medians of both, the ratio of the medians, and the median of the pairs' ratios."""
    from core.demo.make import make_demo_shop

    with tempfile.TemporaryDirectory() as folder:
        place = str(Path(folder) / "demo")
        make_demo_shop(place).close()
        _time(_OURS, place), _time(_BARE, place)  # both once, so that files are in memory
        ours, bare = [], []
        for _ in range(pairs):
            ours.append(_time(_OURS, place))
            bare.append(_time(_BARE, place))
    ratios = [one / other for one, other in zip(ours, bare, strict=True)]
    return {
        "pairs": pairs,
        "ours_ms": round(statistics.median(ours), 1),
        "bare_ms": round(statistics.median(bare), 1),
        "ratio_of_medians": round(statistics.median(ours) / statistics.median(bare), 3),
        "median_ratio": round(statistics.median(ratios), 3),
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
