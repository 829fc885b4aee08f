"""Keeps a shop as this release writes it: `python -m tests.core.storage.schemas.keep`.

Run it once for each release whose schema is new, before the release, and never again for it.
"""

import json
import re
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from core.recovery.note import note_printed, queue_note
from core.recovery.redeem import redeem
from core.storage.key_index import key_indexes
from core.storage.versions import CURRENT
from tests.core.small_shop import DESSERT, SmallShop, make_small_shop

SCHEMAS = Path(__file__).parent


def keep(place: Path) -> None:
    """Write the dump of a small shop with a case and a voucher used, and its till's files."""
    make_small_shop(str(place))
    small = SmallShop(str(place))
    case = small.cared(receipt="R2", customer="C1")
    voucher = small.choose(case, DESSERT, "next").voucher
    assert voucher is not None
    job = small.do(queue_note, voucher, "Counter printer", b"%PDF")
    small.do(note_printed, job.id)
    small.handed(case, "call")
    small.do(redeem, voucher[:8], by="Farid")
    small.close()
    with closing(sqlite3.connect(place / "goodturn.sqlite")) as connection:
        dump = "\n".join(_dumped(connection))
    (SCHEMAS / f"{CURRENT}.sql").write_text(dump + "\n", encoding="utf-8")
    till = {each.name: each.read_bytes().hex() for each in sorted((place / "till").iterdir())}
    (SCHEMAS / f"{CURRENT}.till.json").write_text(json.dumps(till, indent=1), encoding="utf-8")


def _dumped(connection: sqlite3.Connection) -> Iterator[str]:
    """The database in SQL; an index over keys is made anew, not what it is stored in."""
    names = "|".join(each.name for each in key_indexes())
    of_index = re.compile(rf"(?:CREATE TABLE|INSERT INTO) ['\"]?(?:{names})|.*sqlite_master|PRAGMA")
    yield from (each for each in connection.iterdump() if not of_index.match(each))
    virtual = "SELECT sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"
    yield from (f"{sql};" for (sql,) in connection.execute(virtual))
    yield from (
        f"INSERT INTO {each.name}({each.name}) VALUES ('rebuild');" for each in key_indexes()
    )


def restore(dump: Path, place: Path) -> None:
    """Lay a kept shop down at `place`."""
    with closing(sqlite3.connect(place / "goodturn.sqlite")) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))
    (place / "till").mkdir()
    for name, content in json.loads(dump.with_suffix(".till.json").read_text("utf-8")).items():
        (place / "till" / name).write_bytes(bytes.fromhex(content))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        keep(Path(folder) / "shop")
