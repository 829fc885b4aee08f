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
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from random import Random
from statistics import fmean, quantiles

from sqlalchemy import text

from core.basics.clock import FixedClock
from core.basics.words import fold
from core.finding.people import PersonFound, find_people
from core.finding.understanding import understood
from core.people.keys import name_words
from core.setup.answers import NewShop
from core.setup.new_shop import set_up
from core.shop import Shop
from core.storage.work import Work
from core.tills.known import keep_customers
from core.tills.till_data import TillCustomer
from tests.benchmarks._people_made import made_customers
from tests.benchmarks._typing_errors import with_errors

NOON = datetime(2026, 3, 18, 4, 0, tzinfo=UTC)
MANY, FEW = 1_000_000, 10_000
_SLICE = 2_000
_FIT = 5

Ask = Callable[[Random, "People", TillCustomer], str | None]


class People:
    """All customers, and how many of them a question fits."""

    def __init__(self, all_of_them: Iterable[TillCustomer]) -> None:
        self.rows = list(all_of_them)
        self.names = [tuple(name_words(each.name)) for each in self.rows]
        self._having: dict[str, list[int]] = defaultdict(list)
        self._endings: Counter[str] = Counter()
        self._mails: list[str] = sorted(fold(each.email) for each in self.rows if each.email)
        self._with_town = Counter(
            (names, each.town) for names, each in zip(self.names, self.rows, strict=True)
        )
        for at, names in enumerate(self.names):
            for word in names:
                self._having[word].append(at)
        self._words = sorted(self._having)
        for each in self.rows:
            digits = _digits(each.phone)
            self._endings.update(digits[-length:] for length in (4, 5, 6) if digits)

    def begin_so(self, beginnings: list[str]) -> int:
        """How many have names that begin with all of `beginnings`; up to six."""
        of_each = [self._known(each) for each in beginnings]
        rarest = min(of_each, key=lambda words: sum(len(self._having[word]) for word in words))
        found = set[int]()
        for word in rarest:
            for at in self._having[word]:
                if all(any(name.startswith(b) for name in self.names[at]) for b in beginnings):
                    found.add(at)
                    if len(found) > _FIT:
                        return len(found)
        return len(found)

    def end_so(self, digits: str) -> int:
        """How many phones end with these digits."""
        return self._endings[digits]

    def mail_begins_so(self, beginning: str) -> int:
        """How many e-mails begin so."""
        first = bisect_left(self._mails, beginning)
        return bisect_left(self._mails, beginning + "\U0010ffff") - first

    def of_name_and_town(self, person: TillCustomer) -> int:
        """How many have this name in this town."""
        return self._with_town[tuple(name_words(person.name)), person.town]

    def _known(self, beginning: str) -> list[str]:
        first = bisect_left(self._words, beginning)
        return self._words[first : bisect_left(self._words, beginning + "\U0010ffff")]


def _exact(_rng: Random, people: People, person: TillCustomer) -> str | None:
    return person.name if people.begin_so(name_words(person.name)) <= _FIT else None


def _swapped(_rng: Random, people: People, person: TillCustomer) -> str | None:
    names = name_words(person.name)
    if people.begin_so(names) > _FIT:
        return None
    return " ".join((names[-1], *names[:-1]))


def _prefix(rng: Random, people: People, person: TillCustomer) -> str | None:
    names = name_words(person.name)
    cut = [name[: max(2, len(name) - rng.randrange(5))] for name in names]
    return " ".join(cut) if people.begin_so(cut) <= _FIT else None


def _as_typed(rng: Random, _people: People, person: TillCustomer) -> str:
    """What stands in the field on the way to a name: two letters of it, or any more."""
    name = " ".join(name_words(person.name))
    return name[: rng.randint(2, len(name))].strip()


def _with_town(_rng: Random, people: People, person: TillCustomer) -> str | None:
    fits = people.of_name_and_town(person) <= _FIT
    return (
        f"{name_words(person.name)[-1]} {person.town} {name_words(person.name)[0]}"
        if fits
        else None
    )


def _phone(rng: Random, _people: People, person: TillCustomer) -> str | None:
    digits = _digits(person.phone)
    if not digits or person.phone is None:
        return None
    if digits.startswith("44"):
        return rng.choice((person.phone, f"+{digits}", f"00{digits}"))
    return rng.choice((person.phone, digits, f"+6{digits}", f"+60 {digits[1:3]} {digits[3:]}"))


def _phone_ending(rng: Random, people: People, person: TillCustomer) -> str | None:
    ending = _digits(person.phone)[-rng.randint(4, 6) :]
    return ending if ending and people.end_so(ending) <= _FIT else None


def _email(_rng: Random, _people: People, person: TillCustomer) -> str | None:
    return person.email


def _email_begun(rng: Random, people: People, person: TillCustomer) -> str | None:
    before = fold(person.email or "").partition("@")[0]
    begun = before[: rng.randint(5, 30)]
    return begun if len(before) >= 5 and people.mail_begins_so(begun) <= _FIT else None


def _email_within(rng: Random, people: People, person: TillCustomer) -> str | None:
    before, _, domain = fold(person.email or "").partition("@")
    if len(before) < 10:
        return None
    fits = people.mail_begins_so(before) <= _FIT
    return rng.choice((before[2:], before[1:-1], f"{before[-7:]}@{domain}")) if fits else None


def _typo(rng: Random, people: People, person: TillCustomer) -> str | None:
    names = [fold(person.name.split()[0]), fold(person.name.split()[-1])]
    if people.of_name_and_town(person) > _FIT:
        return None
    return " ".join(
        with_errors(rng, [*names, *fold(person.town or "").split()], rng.choice((1, 1, 2)))
    )


def _typo_and_missing(rng: Random, people: People, person: TillCustomer) -> str | None:
    """An error in a name, and the other name or the town not said at all."""
    names = [fold(person.name.split()[0]), fold(person.name.split()[-1])]
    left = rng.choice((names, [names[1], fold(person.town or "")]))
    if people.begin_so(names) > _FIT or (left is not names and people.begin_so(names[1:]) > 50):
        return None
    return " ".join(with_errors(rng, left, 1))


KINDS: dict[str, Ask] = {
    "exact": _exact,
    "swapped": _swapped,
    "prefix": _prefix,
    "as_typed": _as_typed,
    "with_town": _with_town,
    "phone": _phone,
    "phone_ending": _phone_ending,
    "email": _email,
    "email_begun": _email_begun,
    "email_within": _email_within,
    "typo": _typo,
    "typo_and_missing": _typo_and_missing,
}


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
        there = person.number in [each.number for each in found[:_FIT]]
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


def _digits(phone: str | None) -> str:
    return "".join(letter for letter in phone or "" if letter.isdigit())


if __name__ == "__main__":
    main()
