"""The database of a till that nobody makes, with short ways to sell something in it."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from core.shop import Command, Shop
from core.tills.databases.mapping import OWN_FOLDER
from core.tills.databases.reading import read_database
from core.tills.reading import ReadIn

FILE = Path(__file__).with_name("kiosk.toml")

_TABLES = """
CREATE TABLE people (nr INTEGER PRIMARY KEY, name TEXT, phone TEXT);
CREATE TABLE goods (nr INTEGER PRIMARY KEY, name TEXT, price TEXT);
CREATE TABLE slips (
  nr INTEGER PRIMARY KEY, at TEXT, day TEXT, person INTEGER, clerk TEXT);
CREATE TABLE slip_lines (
  slip INTEGER, nr INTEGER, good INTEGER, amount REAL, price TEXT, off REAL);
CREATE TABLE paid (slip INTEGER, how TEXT, sum TEXT, card TEXT);
CREATE TABLE given_back (slip INTEGER, line INTEGER, of INTEGER);
INSERT INTO people VALUES (1, 'Tan Mei Hua', '012-345 6789');
INSERT INTO goods VALUES (1, 'Lamp', '100.00'), (2, 'Ribbon', '2.00')
"""


class Kiosk:
    """A made-up till in a file, and its TOML file in the folder of the shop that reads it."""

    def __init__(self, shop: Shop, folder: Path) -> None:
        self.file = folder / "kiosk.sqlite"
        self.url = f"sqlite:///{self.file}"
        self._shop = shop
        self._waiting: list[tuple[str, tuple[object, ...]]] = []
        with closing(sqlite3.connect(self.file)) as till:
            till.executescript(_TABLES)
        (shop.folder / OWN_FOLDER).mkdir()
        shutil.copy(FILE, shop.folder / OWN_FOLDER)

    def run(self, statement: str, *values: object) -> None:
        """A statement of the till's own program."""
        with closing(sqlite3.connect(self.file)) as till, till:
            till.execute(statement, values)

    def many(self, statement: str, values: tuple[object, ...]) -> None:
        """A statement among many, which `flush` runs at one go."""
        self._waiting.append((statement, values))

    def flush(self) -> None:
        """Run what was put aside."""
        with closing(sqlite3.connect(self.file)) as till, till:
            for statement, values in self._waiting:
                till.execute(statement, values)
        self._waiting.clear()

    def sell(
        self,
        number: int,
        at: str,
        *lines: tuple[int, float, str, float],
        paid: tuple[tuple[str, str, str | None], ...] = (("Money", "106.00", None),),
        day: str | None = None,
    ) -> None:
        """A slip with its lines: article, amount, price without tax, percent off."""
        self.run("INSERT INTO slips VALUES (?, ?, ?, 1, 'Farid')", number, at, day)
        for line, each in enumerate(lines, start=1):
            self.run("INSERT INTO slip_lines VALUES (?, ?, ?, ?, ?, ?)", number, line, *each)
        for each in paid:
            self.run("INSERT INTO paid VALUES (?, ?, ?, ?)", number, *each)

    def read(self) -> ReadIn:
        """Read it into the shop, as the command does."""
        return self._shop.carry_out(
            Command(None), read_database, "kiosk", self.url, self._shop.folder
        )
