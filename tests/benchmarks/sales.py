"""How fast and how surely a sale is found without its receipt, among as many lines as wanted.

`python -m tests.benchmarks.sales --lines 10000000 [--data FILE] [--keep FOLDER]` prints JSON.
Every kind of question is timed from its text to the rows of its answer, on a shop made from a
seed, beside two floors of the same run: a bare SELECT by primary key, and LIKE '%x%' as the usual
way. Quality is measured on refunds that can be traced to one sale (see `_sales_asked`), those of
`--data`, a file in the columns of the public Online Retail data, or else of the made shop: where
the true sale stands, what one more answer would bring, and how far each probability can be
trusted. `--small` is a quick look, in seconds.
"""

import argparse
import gc
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from statistics import fmean, quantiles

import msgspec
from sqlalchemy import func, select, text

from core.basics.clock import FixedClock
from core.basics.money import Currency
from core.finding.asked import Asked, find_sales_asked
from core.finding.sales import SaleFound, chosen_beforehand
from core.goods.records import Product, ProductSlip, SaleLine
from core.setup.answers import NewShop
from core.setup.new_shop import set_up
from core.shop import Command, Shop
from core.storage.work import Work
from core.tills.files.opening import open_file
from core.tills.files.sheet import Facts
from core.tills.reading import read_till
from tests.benchmarks._sales_asked import Return, asked_of, in_turn, traced_returns
from tests.benchmarks._sales_shop import NOW, make_shop

MOST = 20
FEW = 200
"""Answers in a bin of the reliability table below which it says little."""

Report = dict[str, object]
Ask = Callable[[Random, Return, int], Asked]


@dataclass(frozen=True)
class Outcome:
    """Where the true sale stood (None: not among the first twenty), and all that was called."""

    place: int | None
    called: list[tuple[float, bool]]
    chosen_right: bool | None


def main() -> None:
    """Print the measurements as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=200_000)
    parser.add_argument("--data", type=Path, help="sales to measure the quality on")
    parser.add_argument("--keep", type=Path, help="make the shop here, or use the one that is here")
    parser.add_argument("--questions", type=int, default=1_000, help="of each kind")
    parser.add_argument("--small", action="store_true", help="few lines and questions")
    wish = parser.parse_args()
    lines, asked = (20_000, 40) if wish.small else (wish.lines, wish.questions)
    to_trust = asked if wish.small else asked * 5 // 2  # so that every bin has enough answers
    with tempfile.TemporaryDirectory() as folder:
        with made_shop(wish.keep or Path(folder) / "made", lines) as shop:
            report = {"made_shop": sizes(shop), "ms": times(shop, asked), "floors": floors(shop)}
            if wish.data is None:
                report["quality"] = quality(shop, to_trust)
        if wish.data is not None:
            with shop_of(wish.data, Path(folder) / "data") as shop:
                report["quality"] = quality(shop, to_trust) | {"shop": sizes(shop)}
    json.dump(report, sys.stdout, indent=2)
    print()


@contextmanager
def made_shop(folder: Path, lines: int) -> Iterator[Shop]:
    """The shop made from a seed, as it was left there or made now."""
    there = (folder / "goodturn.sqlite").is_file()
    shop = Shop.open(str(folder), FixedClock(NOW)) if there else make_shop(folder, lines)
    yield shop
    shop.close()


@contextmanager
def shop_of(file: Path, folder: Path) -> Iterator[Shop]:
    """A shop with the sales of a file."""
    folder.mkdir()
    new = NewShop("Gifts", "", "GBP", "Europe/London", "GB", ("en",), "general", "Till", "London")
    shop = set_up(str(folder), new, FixedClock(datetime.now(UTC)), Random(1).getrandbits)
    facts = Facts(Currency("GBP"), "Europe/London", "GB", "London")
    with open_file(file, "online-retail", facts) as opened:
        shop.carry_out(Command(None), read_till, "online-retail", opened)
    yield shop
    shop.close()


def sizes(shop: Shop) -> dict[str, float]:
    """How much there is to find in."""

    def counted(work: Work) -> dict[str, float]:
        counts = {
            "sale_lines": select(func.count()).select_from(SaleLine),
            "products": select(func.count()).select_from(Product),
            "forms_of_words": select(func.count()).select_from(ProductSlip),
        }
        return {name: work.session.scalar(query) or 0 for name, query in counts.items()}

    size = (shop.folder / "goodturn.sqlite").stat().st_size
    return shop.ask(counted) | {"database_mb": round(size / 2**20, 1)}


def only(*kept: str) -> Ask:
    """A question of which only some parts are said."""

    def ask(rng: Random, made: Return, unit: int) -> Asked:
        whole = with_all(rng, made, unit)
        said = {name: getattr(whole, name) for name in (*kept, "as_of")}
        return Asked(**said)

    return ask


def with_all(rng: Random, made: Return, unit: int) -> Asked:
    """All that could be said of a sale."""
    return msgspec.structs.replace(
        asked_of(rng, made, unit),
        payment=made.payment,
        card=made.card_last4,
        staff=made.served_by,
        customer=made.customer,
    )


def scanned(*kept: str) -> Ask:
    """The article in hand, and some of what could be said."""

    def ask(rng: Random, made: Return, unit: int) -> Asked:
        return msgspec.structs.replace(only(*kept)(rng, made, unit), text=made.sku)

    return ask


def sentence(rng: Random, made: Return, unit: int) -> Asked:
    """What staff type: "red mug about 2 weeks ago around 20 cash"."""
    weeks = max(1, round((made.back_on - made.sold_on).days / 7))
    words = asked_of(rng, made, unit).text
    paid = round(made.unit_minor / unit)
    said = f"{words} about {weeks} weeks ago around {paid} {made.payment}"
    return Asked(text=said, as_of=str(made.back_on))


def one_common_word(rng: Random, made: Return, unit: int) -> Asked:
    """The last word of what it is called, which thousands are called by too."""
    return msgspec.structs.replace(
        only("date", "amount")(rng, made, unit), text=made.name.lower().split()[-1]
    )


KINDS: dict[str, Ask] = {
    "scan": scanned(),
    "scan, day": scanned("date"),
    "words": only("text"),
    "words, day, amount": only("text", "date", "amount"),
    "words, day, amount, payment, server": only("text", "date", "amount", "payment", "staff"),
    "words, customer": only("text", "customer"),
    "words, card": only("text", "card"),
    "common word, day, amount": one_common_word,
    "day, amount": only("date", "amount"),
    "card": only("card"),
    "customer": only("customer"),
    "a sentence": sentence,
}


def times(shop: Shop, asked: int) -> dict[str, dict[str, float]]:
    """Milliseconds of each kind of question, `cpu` those that this process worked."""
    returns = shop.ask(traced_returns, 4 * asked)
    unit = shop.about.currency.unit
    shop.ask(find_sales_asked, Asked("warm"), MOST)
    gc.collect()
    gc.freeze()
    found = {}
    for kind, ask in KINDS.items():
        rng = Random(kind)
        wall, cpu = [], []
        for made in in_turn(rng, returns, asked):
            question = ask(rng, made, unit)
            begun, worked = time.perf_counter(), time.process_time()
            shop.ask(find_sales_asked, question, 5)
            cpu.append((time.process_time() - worked) * 1000)
            wall.append((time.perf_counter() - begun) * 1000)
        found[kind] = spread(wall) | {"cpu_p95": spread(cpu)["p95"]}
    return found


def floors(shop: Shop) -> dict[str, dict[str, float]]:
    """What the least and the usual cost: one row by its key, and a search for part of a name."""
    rng = Random("floors")
    most = shop.ask(lambda work: work.session.scalar(select(func.max(SaleLine.id)))) or 1
    by_key = text("SELECT * FROM sale_line WHERE id = :key")
    like = text(
        "SELECT l.id FROM sale_line l JOIN product p ON p.id = l.product_id "
        "WHERE p.name LIKE :some ORDER BY l.sold_at DESC LIMIT 20"
    )
    found = {}
    for name, query, values, asked in (
        ("by primary key", by_key, lambda: {"key": rng.randrange(most) + 1}, 1_000),
        ("LIKE '%x%'", like, lambda: {"some": f"%{rng.choice(('mug', 'lamp', 'box'))}%"}, 5),
    ):
        wall = []
        for _ in range(asked):
            with shop.database.reading() as session:
                begun = time.perf_counter()
                session.execute(query, values()).all()
                wall.append((time.perf_counter() - begun) * 1000)
        found[name] = spread(wall)
    return found


FURTHER: dict[str, Ask] = {
    "nobody known": only("text", "date", "amount"),
    "and how paid": only("text", "date", "amount", "payment"),
    "and the card's last four": only("text", "date", "amount", "card"),
    "and who served": only("text", "date", "amount", "staff"),
    "and the customer": only("text", "date", "amount", "customer"),
}


def quality(shop: Shop, asked: int) -> Report:
    """Where the true sale stands, what a further question brings, and what a probability means."""
    returns = shop.ask(traced_returns, 1_000_000)
    outcomes = {
        kind: list(_asked(shop, kind, ask, returns, asked)) for kind, ask in FURTHER.items()
    }
    every = [each for of_kind in outcomes.values() for each in of_kind]
    called = [each for outcome in every for each in outcome.called]
    chosen = [each.chosen_right for each in every if each.chosen_right is not None]
    base = fmean(right for _, right in called)
    brier = fmean((probability - right) ** 2 for probability, right in called)
    first = {kind: _within(of_kind, 1) for kind, of_kind in outcomes.items()}
    first_five = {kind: _within(of_kind, 5) for kind, of_kind in outcomes.items()}
    further = [kind for kind in FURTHER if kind != "nobody known"]
    return {
        "returns": len(returns),
        "first": first,
        "first_five": first_five,
        "first_twenty": {kind: _within(of_kind, MOST) for kind, of_kind in outcomes.items()},
        "further_question_that_tells_most": max(
            further, key=lambda kind: (first_five[kind], first[kind])
        ),
        "chosen_beforehand": {
            "share": round(len(chosen) / len(every), 3),
            "right": round(fmean(chosen), 3) if chosen else None,
        },
        "reliability": _reliability(called),
        "brier": round(brier, 5),
        "base_rate": round(base, 4),
        "skill": round(1 - brier / (base * (1 - base)), 3) if 0 < base < 1 else None,
    }


def _asked(shop: Shop, kind: str, ask: Ask, returns: list[Return], asked: int) -> Iterator[Outcome]:
    rng = Random(kind)
    unit = shop.about.currency.unit
    for made in in_turn(rng, returns, asked):
        found = shop.ask(find_sales_asked, ask(rng, made, unit), MOST)
        yield _outcome(made, [each for each in found if each.probability > 0])


def _outcome(made: Return, found: list[SaleFound]) -> Outcome:
    right = [each.sale_line_id == made.line_id for each in found]
    chosen = chosen_beforehand(found)
    return Outcome(
        right.index(True) if True in right else None,
        [(each.probability, is_it) for each, is_it in zip(found, right, strict=True)],
        None if chosen is None else right[chosen],
    )


def _within(outcomes: list[Outcome], first: int) -> float:
    hits = [each.place is not None and each.place < first for each in outcomes]
    return round(fmean(hits), 3)


def _reliability(called: list[tuple[float, bool]]) -> list[dict[str, object]]:
    """Of the sales called so likely, how many were right."""
    table: list[dict[str, object]] = []
    for low in range(0, 100, 10):
        within = [each for each in called if low <= each[0] * 100 < low + 10 + (low == 90)]
        if within:
            row = {
                "from_percent": low,
                "answers": len(within),
                "called": round(fmean(probability for probability, _ in within), 3),
                "right": round(fmean(right for _, right in within), 3),
            }
            table.append(row | ({} if len(within) >= FEW else {"few": True}))
    return table


def spread(wall: list[float]) -> dict[str, float]:
    """The middle and the slow end of some milliseconds."""
    cuts = quantiles(wall, n=100, method="inclusive")
    return {"p50": round(cuts[49], 2), "p95": round(cuts[94], 2), "p99": round(cuts[98], 2)}


if __name__ == "__main__":
    main()
