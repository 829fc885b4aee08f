"""How fast a till's file is read in, searchable, beside what the bare database module needs.

`python -m tests.benchmarks.import_speed [--data FILE] [--small]` prints JSON: seconds (wall and
processor) of the first and of a second reading of one file, the longest unit of work, for which
others wait, how much memory grew, and the floor measured in the same run: `sqlite3` alone inserting
the parsed rows into one table with two indexes. Without `--data` (a file of the kind
`online-retail`) the file is made, always the same. Nothing is asserted about times.
"""

import argparse
import csv
import gzip
import json
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import TypeVar

from sqlalchemy import event

from core.basics.clock import FixedClock
from core.setup.answers import NewShop
from core.setup.new_shop import set_up
from core.shop import Command, Shop
from core.storage.engine import Database
from core.tills.files.reading import read_file
from core.tills.reading import ReadIn

R = TypeVar("R")

KIND = "online-retail"
HEADER = (
    "InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID",
    "Country",
)  # fmt: skip
NEW = NewShop("Gifts", "", "GBP", "Europe/London", "GB", ("en",), "general", "Till", "Shop")
NOON = datetime(2026, 3, 18, 12, 0, tzinfo=UTC)
LINES, FEW = 200_000, 4_000
_ARTICLES, _CUSTOMERS = 3_500, 3_000


def main() -> None:
    """Print the measurements as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="a file of the kind online-retail")
    parser.add_argument("--small", action="store_true", help="a small file, for a quick look")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = asked.data or made(folder / "sales.csv", FEW if asked.small else LINES)
        json.dump(measure(folder, file), sys.stdout, indent=2)
    print()


def measure(folder: Path, file: Path) -> dict[str, object]:
    """Read the file twice into a new shop, and its rows into a bare table."""
    floor = _bare(folder / "bare.sqlite", file)
    shop = set_up(str(folder / "shop"), NEW, FixedClock(NOON))
    before = _memory()
    held = _Held(shop.database)
    first, first_time = _timed(lambda: _read(shop, folder, file))
    grown = _memory() - before
    second, second_time = _timed(lambda: _read(shop, folder, file))
    shop.close()
    return {
        "lines": first.lines.new,
        "refunds": first.refunds.new,
        "problems": first.problem_count,
        "again_new": second.lines.new + second.sales.new + second.products.new,
        "bare_sqlite3": floor,
        "first": first_time,
        "again": second_time,
        "times_bare_wall": round(first_time["wall"] / floor["wall"], 2),
        "times_bare_processor": round(first_time["processor"] / floor["processor"], 2),
        "lines_a_second": round(first.lines.new / first_time["wall"]),
        "longest_unit_of_work_ms": held.longest_ms,
        "memory_grown_mb": round(grown, 1),
        "database_mb": round((folder / "shop" / "goodturn.sqlite").stat().st_size / 1e6, 1),
    }


def made(path: Path, lines: int) -> Path:
    """A file of a gift seller's receipts, about one line in fifty given back later."""
    rng = Random(5)
    at, receipt = datetime(2025, 9, 1, 9, 0, tzinfo=UTC), 500_000
    names = [f"{rng.choice(_WORDS)} {rng.choice(_WORDS)} {n}" for n in range(_ARTICLES)]
    prices = [rng.randrange(40, 2_000) for _ in names]
    sold: list[tuple[int, int, int]] = []
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(HEADER)
        written = 0
        while written < lines:
            receipt += 1
            at += timedelta(minutes=rng.randrange(1, 20))
            customer = rng.randrange(_CUSTOMERS)
            back = bool(sold) and rng.random() < 0.15
            for _ in range(1 if back else rng.randint(1, 38)):
                article, quantity = int(_ARTICLES * rng.random() ** 2), rng.choice((1, 2, 6, 12))
                if back:
                    customer, article, quantity = sold[rng.randrange(len(sold))]
                else:
                    sold = [*sold[-500:], (customer, article, quantity)]
                rows.writerow(
                    (
                        f"C{receipt}" if back else receipt,
                        f"{10_000 + article}",
                        names[article],
                        -quantity if back else quantity,
                        f"{at:%Y-%m-%d %H:%M:%S}",
                        f"{prices[article] / 100:.2f}",
                        "" if customer % 4 == 0 else f"{12_000 + customer}.0",
                        "United Kingdom",
                    )
                )
                written += 1
    return path


_WORDS = (
    "WHITE", "RED", "RETRO", "HEART", "LANTERN", "CANDLE", "HOLDER", "BAG", "JUMBO", "TIN", "CAKE",
    "STAND", "GLASS", "STAR", "BOX", "WOODEN", "FRAME", "PINK", "CLOCK", "MUG", "PARTY", "BUNTING",
)  # fmt: skip


def _read(shop: Shop, folder: Path, file: Path) -> ReadIn:
    problems = folder / "problems.csv"
    return shop.carry_out(Command(None), read_file, file, KIND, KIND, problems)


def _bare(path: Path, file: Path) -> dict[str, float]:
    rows = list(_parsed(file))
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("CREATE TABLE line (receipt, article, name, count, at, price, who, country)")
    database.execute("CREATE INDEX by_receipt ON line (receipt)")
    database.execute("CREATE INDEX by_article ON line (article)")

    def insert() -> None:
        database.execute("BEGIN")
        database.executemany("INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
        database.execute("COMMIT")

    _, taken = _timed(insert)
    database.close()
    return taken


def _parsed(file: Path) -> Iterator[tuple[object, ...]]:
    opener = gzip.open if file.suffix == ".gz" else open
    with opener(file, "rt", encoding="utf-8", newline="") as text:
        rows = csv.reader(text)
        next(rows)
        for receipt, article, name, count, at, price, who, country in rows:
            yield receipt, article, name, int(count), at, float(price), who, country


def _timed(what: Callable[[], R]) -> tuple[R, dict[str, float]]:
    wall, processor = time.perf_counter(), time.process_time()
    done = what()
    return done, {
        "wall": round(time.perf_counter() - wall, 3),
        "processor": round(time.process_time() - processor, 3),
    }


class _Held:
    """How long each unit of work took from its begin to its commit: so long others had to wait."""

    def __init__(self, database: Database) -> None:
        self._begun: dict[int, float] = {}
        self._longest = 0.0
        event.listen(database.engine, "begin", self._begin)
        event.listen(database.engine, "commit", self._commit)

    @property
    def longest_ms(self) -> float:
        return round(self._longest * 1_000, 1)

    def _begin(self, connection: object) -> None:
        self._begun[id(connection)] = time.perf_counter()

    def _commit(self, connection: object) -> None:
        took = time.perf_counter() - self._begun.pop(id(connection), time.perf_counter())
        self._longest = max(self._longest, took)


def _memory() -> float:
    """The most this process ever had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000


if __name__ == "__main__":
    main()
