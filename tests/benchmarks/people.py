"""How fast and how well a customer is found among very many.

`python -m tests.benchmarks.people [--customers N] [--small] [--place FOLDER]` prints JSON: of each
kind of question the milliseconds from text to result rows (wall and processor), the share of true
persons in the first five, of the questions that at most five people fit; the time to build and the
size of the index; and in the same run a bare `SELECT` by key and `LIKE '%x%'`. With `--place` the
shop is kept and used again. Nothing is asserted about times.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from random import Random
from statistics import fmean, quantiles

from sqlalchemy import text

from core.basics.clock import FixedClock
from core.finding.people import PersonFound, find_people
from core.finding.understanding import understood
from core.people.keys import name_words
from core.people.records import PEOPLE_BY_KEY
from core.setup.answers import NewShop
from core.setup.new_shop import set_up
from core.shop import Shop
from core.storage.work import Work
from core.tills.known import keep_customers
from tests.benchmarks._people_asked import KINDS, People
from tests.benchmarks._people_made import made_customers

NOON = datetime(2026, 3, 18, 4, 0, tzinfo=UTC)
MANY, FEW = 1_000_000, 10_000
_SLICE = 2_000
_FIRST = 5


@dataclass
class Asked:
    """What was measured of one question."""

    wall: float
    processor: float
    found: bool


def main() -> None:
    """Print the measurements as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--customers", type=int, default=MANY)
    parser.add_argument("--questions", type=int, default=500, help="of each kind")
    parser.add_argument("--small", action="store_true", help="few customers, for a quick look")
    parser.add_argument("--place", type=Path, help="where to keep the shops, to use them again")
    parser.add_argument("--misses", action="store_true", help="tell what was not found")
    wish = parser.parse_args()
    count, questions = (3_000, 40) if wish.small else (wish.customers, wish.questions)
    with tempfile.TemporaryDirectory() as folder:
        place = wish.place or Path(folder)
        few = _measured(place / "few", min(FEW, count), questions, misses=False)
        many = _measured(place / f"{count}", count, questions, misses=wish.misses)
    ratio = {kind: round(many["ms"][kind]["p95"] / few["ms"][kind]["p95"], 2) for kind in KINDS}
    json.dump({**many, "p95_to_that_of_few": ratio, "few": few}, sys.stdout, indent=1)
    print()


def _measured(
    place: Path, count: int, questions: int, *, misses: bool
) -> dict[str, dict[str, dict[str, float]]]:
    shop, built = _shop(place, count)
    people = People(made_customers(count))
    shop.ask(_find, "012-345 6789 warm")
    asked = {kind: list(_all_asked(shop, people, kind, questions, misses=misses)) for kind in KINDS}
    report = {
        "customers": count,
        "built": built,
        "ms": {kind: _spread(each.wall for each in some) for kind, some in asked.items()},
        "processor_ms": {
            kind: _spread(each.processor for each in some) for kind, some in asked.items()
        },
        "in_first_five": {
            kind: round(fmean(each.found for each in some), 3) for kind, some in asked.items()
        },
        "floor_ms": _floor(shop, people),
    }
    shop.close()
    return report


def _shop(place: Path, count: int) -> tuple[Shop, dict[str, float]]:
    """The shop at `place`, filled with the customers if it is not there yet."""
    if (place / "goodturn.sqlite").is_file():
        return Shop.open(str(place), FixedClock(NOON)), {}
    new = NewShop("Many", "", "MYR", "Asia/Kuala_Lumpur", "MY", ("en",), "shoes", "Till", "Main")
    shop = set_up(str(place), new, FixedClock(NOON), Random(1).getrandbits)
    begun, busy, longest = time.perf_counter(), time.process_time(), 0.0
    rows = made_customers(count)
    while some := list(islice(rows, _SLICE)):
        locked = time.perf_counter()
        with shop.database.writing() as session:
            keep_customers(session, "made", some, "MY")
        longest = max(longest, time.perf_counter() - locked)
    more, first = True, True
    while more:
        with shop.database.writing() as session:
            more, first = PEOPLE_BY_KEY.tidy(session, begin=first), False
    return shop, {
        "seconds": round(time.perf_counter() - begun, 1),
        "processor_seconds": round(time.process_time() - busy, 1),
        "longest_slice_ms": round(longest * 1000),
        **_sizes(shop),
    }


def _sizes(shop: Shop) -> dict[str, float]:
    asked = "SELECT name, sum(pgsize) FROM dbstat GROUP BY name"
    with shop.database.reading() as session:
        pages = dict(map(tuple, session.execute(text(asked))))
    index = sum(size for name, size in pages.items() if name.startswith("person_index"))
    of = {"keys": pages["person_key"], "index": index, "slips": pages["name_slip"]}
    return {
        f"{name}_mb": round(size / 1e6, 1)
        for name, size in (of | {"all": sum(pages.values())}).items()
    }


def _all_asked(
    shop: Shop, people: People, kind: str, questions: int, *, misses: bool
) -> Iterator[Asked]:
    rng, left = Random(kind), questions
    while left:
        person = rng.choice(people.rows)
        asked = KINDS[kind](rng, people, person)
        if asked is None:
            continue
        left -= 1
        wall, busy = time.perf_counter(), time.process_time()
        found = shop.ask(_find, asked)
        wall, busy = time.perf_counter() - wall, time.process_time() - busy
        there = person.number in [each.number for each in found[:_FIRST]]
        if misses and not there:
            print(
                kind,
                repr(asked),
                person.name,
                person.town,
                person.phone,
                person.email,
                [(each.name, each.town, round(each.score, 2)) for each in found[:3]],
                file=sys.stderr,
            )
        yield Asked(wall * 1000, busy * 1000, there)


def _find(work: Work, asked: str) -> tuple[PersonFound, ...]:
    return find_people(work, understood(work, asked))


def _floor(shop: Shop, people: People) -> dict[str, dict[str, float]]:
    """What one row by its key takes, and the usual way to search a part of a name."""
    rng = Random(7)
    by_key = text("SELECT name FROM till_customer WHERE id = :asked")
    like = text("SELECT id FROM till_customer WHERE name LIKE '%' || :asked || '%' LIMIT 8")
    names = [name_words(rng.choice(people.rows).name)[-1] for _ in range(20)]
    with shop.database.reading() as session:

        def taken(statement: object, asked: object) -> float:
            begun = time.perf_counter()
            session.execute(statement, {"asked": asked}).all()
            return (time.perf_counter() - begun) * 1000

        keys = [taken(by_key, rng.randrange(1, len(people.rows))) for _ in range(500)]
        return {"by_key": _spread(keys), "like": _spread(taken(like, name) for name in names)}


def _spread(times: Iterable[float]) -> dict[str, float]:
    cuts = quantiles(times, n=100)
    return {f"p{place}": round(cuts[place - 1], 2) for place in (50, 95, 99)}


if __name__ == "__main__":
    main()
