"""How fast and how well customers and sales are found in the demo shop.

`python -m tests.benchmarks.finding [--small]` prints JSON: milliseconds from text to answer, the
share of people in the first five, and of simulated returns the sale's place and the reliability
of its probability. Everything is drawn from one seed; the returns come after a log-normal delay,
which is not the model's own, and what is said of them is blurred, rounded and sometimes wrong.
"""

import argparse
import json
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import fmean, quantiles

from sqlalchemy import select

from core.basics.clock import FixedClock, local_day
from core.demo.plan import DemoPlan, demo_plan
from core.demo.products import CAFE_CATEGORIES
from core.finding.anything import Answer, find_anything
from core.finding.sales import chosen_beforehand
from core.goods.products import product
from core.goods.records import Product, ReturnedOfLine, Sale, SaleLine
from core.people.keys import name_words
from core.people.records import TillCustomer
from core.setup.answers import NewShop
from core.setup.new_shop import set_up
from core.shop import Command, Shop
from core.storage.work import Work
from core.tills.mirror import mirror

TODAY = date(2026, 3, 18)
NOON = datetime(2026, 3, 18, 4, 0, tzinfo=UTC)
NOT_OURS = 0.05
SAID = {"cash": "cash", "card": "card", "wallet": "e-wallet"}

Timed = list[float]


@dataclass(frozen=True)
class Sold:
    """A sale line that may come back."""

    line_id: int
    product_id: int
    day: date
    unit_minor: int
    payment: str
    till_customer_id: int | None


@dataclass(frozen=True)
class Outcome:
    """Whether the first sale was the true one, how sure it was, and where the true one stood."""

    probability: float
    right: bool
    place: int | None
    chosen: bool


def main() -> None:
    """Print the measurements as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", action="store_true", help="few questions, for a quick look")
    asked = 60 if parser.parse_args().small else 800
    with tempfile.TemporaryDirectory() as folder:
        shop = demo(Path(folder), demo_plan(TODAY))
        report = measure(shop, asked)
        shop.close()
    json.dump(report, sys.stdout, indent=2)
    print()


def demo(folder: Path, plan: DemoPlan) -> Shop:
    """The demo shop's till, read into a fresh shop."""
    new = NewShop("Demo", "", "MYR", plan.zone, "MY", ("en",), "shoes", "Till", plan.branch)
    shop = set_up(str(folder), new, FixedClock(NOON), Random(1).getrandbits)
    people = [each.till for each in plan.customers]
    shop.do(Command(None), mirror, "demo", people, plan.products, plan.sales())
    return shop


def measure(shop: Shop, asked: int) -> dict[str, object]:
    """Ask everything and gather what came of it."""
    times: Timed = []
    shop.ask(find_anything, "012-345 6789 warm")
    people = {kind: _people(shop, kind, asked, times) for kind in PEOPLE}
    kept = shop.ask(_sold)
    returns = {kind: list(_returns(shop, kept, kind, asked, times)) for kind in SALES}
    every = [outcome for outcomes in returns.values() for outcome in outcomes]
    chosen = [outcome for outcome in every if outcome.chosen]
    return {
        "lines_that_may_come_back": len(kept),
        "questions": len(times),
        "ms": _spread(times),
        "people_in_first_five": people,
        "sales": {kind: _places(outcomes) for kind, outcomes in returns.items()},
        "chosen_beforehand": {
            "share": round(len(chosen) / len(every), 3),
            "right": round(fmean(each.right for each in chosen), 3),
        },
        "reliability": _reliability(every),
        "brier": round(fmean((each.probability - each.right) ** 2 for each in every), 4),
    }


def _people(shop: Shop, kind: str, asked: int, times: Timed) -> float:
    rng = Random(kind)
    rows = shop.ask(_customers)
    hits = []
    while len(hits) < asked:
        person = rng.choice(rows)
        text = PEOPLE[kind](rng, person)
        if text is not None:
            answer = _timed(shop, times, text)
            hits.append(person.id in [each.till_customer_id for each in answer.people[:5]])
    return round(fmean(hits), 3)


def _beginnings(rng: Random, person: TillCustomer) -> str | None:
    return " ".join(
        word[: max(3, len(word) - rng.randrange(4))] for word in name_words(person.name)
    )


def _swapped(rng: Random, person: TillCustomer) -> str | None:
    parts = name_words(person.name)
    rng.shuffle(parts)
    return " ".join(parts)


def _slipped(rng: Random, person: TillCustomer) -> str | None:
    """One slip in one word: a letter lost, doubled, mistaken, or two swapped; the town said too."""
    parts = name_words(person.name)
    place = max(range(len(parts)), key=lambda each: len(parts[each]))
    word = parts[place]
    at = rng.randrange(1, max(2, len(word) - 1))
    slips = (
        word[:at] + word[at + 1 :],
        word[:at] + word[at] + word[at:],
        word[:at] + rng.choice("aeioulnrst") + word[at + 1 :],
        word[: at - 1] + word[at : at + 1] + word[at - 1 : at] + word[at + 1 :],
    )
    parts[place] = rng.choice(slips)
    return " ".join((*parts, person.town or ""))


PEOPLE: dict[str, Callable[[Random, TillCustomer], str | None]] = {
    "beginnings": _beginnings,
    "any_order": _swapped,
    "slip_and_town": _slipped,
    "phone": lambda _, person: person.phone,
    "phone_ending": lambda _, person: person.phone[-4:] if person.phone else None,
    "email": lambda _, person: person.email,
}


def _customers(work: Work) -> list[TillCustomer]:
    return list(work.session.scalars(select(TillCustomer).order_by(TillCustomer.id)))


def _sold(work: Work) -> list[Sold]:
    """What may come back: goods that people take home and did not bring back yet."""
    rows = work.session.execute(
        select(SaleLine, Sale.payment, Sale.till_customer_id)
        .join(Sale, Sale.id == SaleLine.sale_id)
        .join(Product, Product.id == SaleLine.product_id)
        .outerjoin(ReturnedOfLine, ReturnedOfLine.sale_line_id == SaleLine.id)
        .where(
            SaleLine.quantity > 0,
            SaleLine.sold_at < work.now,
            ReturnedOfLine.sale_line_id.is_(None),
            Product.category.not_in(CAFE_CATEGORIES),
        )
        .order_by(SaleLine.id)
    )
    return [
        Sold(
            line.id,
            line.product_id,
            local_day(line.sold_at, work.shop.zone),
            line.paid_minor // line.quantity,
            payment,
            customer,
        )
        for line, payment, customer in rows
    ]


SALES = ("article", "article_and_day", "article_day_amount_payment", "words_day_amount", "customer")


def _returns(
    shop: Shop, kept: list[Sold], kind: str, asked: int, times: Timed
) -> Iterator[Outcome]:
    rng = Random(kind)
    by_day = defaultdict(list)
    for each in kept:
        by_day[each.day].append(each)
    for _ in range(asked):
        delay = min(700, int(rng.lognormvariate(2.0, 1.1)))
        sold = rng.choice(by_day.get(TODAY - timedelta(days=delay)) or kept)
        ours = rng.random() >= NOT_OURS
        product_id = sold.product_id if ours else rng.choice(kept).product_id
        answer = _asked(shop, rng, kind, sold, product_id, times)
        offered = [each for each in answer.sales if each.probability > 0]
        ids = [each.sale_line_id for each in offered]
        true_id = sold.line_id if ours else None
        yield Outcome(
            probability=offered[0].probability if offered else 0.0,
            right=bool(ids) and ids[0] == true_id,
            place=ids.index(true_id) if true_id in ids else None,
            chosen=chosen_beforehand(answer.sales) is not None,
        )


def _asked(shop: Shop, rng: Random, kind: str, sold: Sold, product_id: int, times: Timed) -> Answer:
    off = round(rng.gauss(0, 1 + 0.15 * (TODAY - sold.day).days))
    day = min(TODAY, sold.day + timedelta(days=off))
    when = f"{(TODAY - day).days} days ago"
    about = f"about {max(1, round(sold.unit_minor / 500) * 5)} ringgit"
    payment = sold.payment if rng.random() < 0.93 else rng.choice(tuple(SAID))
    paid = SAID.get(payment, "")
    if kind == "customer":
        return _timed(shop, times, "", product_id, sold.till_customer_id)
    if kind == "words_day_amount":
        return _timed(shop, times, f"{shop.ask(_name, product_id)} {when} {about}")
    texts = {
        "article": "",
        "article_and_day": when,
        "article_day_amount_payment": f"{when} {about} {paid}",
    }
    return _timed(shop, times, texts[kind], product_id)


def _name(work: Work, product_id: int) -> str:
    return product(work, product_id).name


def _timed(
    shop: Shop, times: Timed, text: str, brought: int | None = None, person: int | None = None
) -> Answer:
    begun = time.perf_counter()
    answer = shop.ask(find_anything, text, brought, person)
    times.append((time.perf_counter() - begun) * 1000)
    return answer


def _spread(times: Timed) -> dict[str, float]:
    cuts = quantiles(times, n=100)
    return {
        "p50": round(cuts[49], 1),
        "p95": round(cuts[94], 1),
        "p99": round(cuts[98], 1),
        "most": round(max(times), 1),
    }


def _places(outcomes: list[Outcome]) -> dict[str, float]:
    return {
        "first": round(fmean(each.place == 0 for each in outcomes), 3),
        "first_five": round(fmean(each.place is not None for each in outcomes), 3),
    }


def _reliability(outcomes: list[Outcome]) -> list[dict[str, float]]:
    """Of the sales called so likely, how many were right."""
    table = []
    for low in range(0, 100, 10):
        within = [each for each in outcomes if low <= each.probability * 100 < low + 10]
        if within:
            table.append(
                {
                    "from_percent": low,
                    "answers": len(within),
                    "called": round(fmean(each.probability for each in within), 3),
                    "right": round(fmean(each.right for each in within), 3),
                }
            )
    return table


if __name__ == "__main__":
    main()
