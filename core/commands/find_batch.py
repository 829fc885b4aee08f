"""`main.py find --batch`: a file of questions, one a line, answered one by one and timed.

A question is plain text, or a JSON object with `text` and what else is known; an answer is one
line of JSON, so that anybody can measure the search on questions of their own.
"""

import sys
import time
from collections.abc import Iterable, Iterator
from datetime import date as Day
from datetime import datetime, timedelta
from operator import itemgetter
from pathlib import Path
from typing import Literal, get_args

import msgspec
from sqlalchemy import select

from core.basics.clock import start_of_day
from core.basics.errors import Refused
from core.finding.people import PersonFound, find_people
from core.finding.question import Amount, Chip, Question
from core.finding.rough_dates import RoughDate
from core.finding.sales import Reason, SaleFound, find_sales
from core.finding.understanding import understood
from core.goods.products import product_by_code
from core.goods.records import Product
from core.people.records import TillCustomer
from core.shop import Shop
from core.storage.work import Work
from core.tills.till_data import Payment

Wanted = Literal["people", "sales", "all"]


_MOST = 10


class Asked(msgspec.Struct):
    """One question: its text and, where known, what was bought when, for how much, by whom.

    `date`, `amount` (whole units of the currency) and `payment` may also be words as they were
    said; `card` is the last four digits, `staff` who served by the till's name, `customer` the
    till's number, `as_of` the day on which it is asked.
    """

    text: str = ""
    date: str | None = None
    amount: float | str | None = None
    payment: str | None = None
    card: str | None = None
    staff: str | None = None
    customer: str | None = None
    as_of: Day | None = None


class Answered(msgspec.Struct):
    """What was found, best first, ten at most; `ms` from the text to these rows."""

    ms: float
    results: list[dict[str, object]]


def answer_batch(shop: Shop, file: Path, wanted: Wanted) -> None:
    """Print an answer for each line of `file`; refuses `question_unreadable`."""
    shop.ask(_results, Asked("012-345 6789 warm"), wanted)  # what is loaded once is no answer's
    for asked in _questions(file):
        begun = time.perf_counter()
        results = shop.ask(_results, asked, wanted)
        taken = (time.perf_counter() - begun) * 1000
        answer = Answered(round(taken, 2), results)
        sys.stdout.write(f"{msgspec.json.encode(answer).decode()}\n")
    sys.stdout.flush()


def _questions(file: Path) -> Iterator[Asked]:
    with file.open(encoding="utf-8-sig") as lines:
        for row, line in enumerate(lines, start=1):
            text = line.strip()
            if not text.startswith("{"):
                yield Asked(text)
                continue
            try:
                yield msgspec.json.decode(text, type=Asked, strict=False)
            except msgspec.MsgspecError as wrong:
                raise Refused("question_unreadable", row=row, what=str(wrong)) from None


def _results(work: Work, asked: Asked, wanted: Wanted) -> list[dict[str, object]]:
    if asked.as_of is not None:
        next_day = start_of_day(asked.as_of + timedelta(days=1), work.shop.zone)
        work.now = next_day - timedelta(microseconds=1)
    question = _question(work, asked)
    found: list[tuple[float, dict[str, object]]] = []
    if wanted != "sales":
        found += [(each.score, _person(each)) for each in find_people(work, question, _MOST)]
    if wanted != "people":
        scanned = product_by_code(work, asked.text)
        article = None if scanned is None else scanned.id
        sales = find_sales(work, question, article, _customer(work, asked), _MOST)
        skus = _skus(work, sales)
        found += [(each.probability, _sale(each, skus)) for each in sales]
    if wanted == "all":
        found.sort(key=itemgetter(0), reverse=True)
    return [result for _, result in found[:_MOST]]


def _question(work: Work, asked: Asked) -> Question:
    """The text as understood, with what was known beside it in the place of what it says."""
    question = understood(work, asked.text)
    for chips in (
        _date(work, asked.date),
        _amount(work, asked.amount),
        _payment(work, asked.payment),
        [Chip("card", asked.card, asked.card[-4:])] if asked.card else [],
        [Chip("served_by", asked.staff, asked.staff)] if asked.staff else [],
    ):
        question = question.plus(*chips)
    return question


def _date(work: Work, said: str | None) -> Iterable[Chip]:
    try:
        day = datetime.fromisoformat(said or "").date()
    except ValueError:
        return understood(work, said or "").chips
    return [Chip("when", str(day), RoughDate(day, day, 1))]


def _amount(work: Work, said: float | str | None) -> Iterable[Chip]:
    if said is None or isinstance(said, str):
        return understood(work, said or "").chips
    minor = work.shop.currency.parse(f"{said:f}".rstrip("0").rstrip("."))
    return [Chip("amount", str(said), Amount(minor))]


def _payment(work: Work, said: str | None) -> Iterable[Chip]:
    if said is not None and said in get_args(Payment):
        return [Chip("payment", said, said)]
    return understood(work, said or "").chips


def _customer(work: Work, asked: Asked) -> int | None:
    if asked.customer is None:
        return None
    by_number = select(TillCustomer.id).where(TillCustomer.number == asked.customer).limit(1)
    return work.session.scalar(by_number)


def _person(found: PersonFound) -> dict[str, object]:
    return {
        "kind": "person",
        "till_id": found.number,
        "score": round(found.score, 4),
        "why": [f"{why.code} {why.value}" for why in found.why],
    }


def _sale(found: SaleFound, skus: dict[int, str]) -> dict[str, object]:
    return {
        "kind": "sale",
        "sale": found.sale_number,
        "sku": skus[found.product_id],
        "probability": round(found.probability, 4),
        "why": [_reason(each) for each in found.reasons],
    }


def _reason(reason: Reason) -> str:
    return reason.code if reason.value is None else f"{reason.code} {reason.value}"


def _skus(work: Work, sales: tuple[SaleFound, ...]) -> dict[int, str]:
    """The code that the till sells each product under: its SKU, else its number."""
    rows = work.session.execute(
        select(Product.id, Product.sku, Product.number).where(
            Product.id.in_({each.product_id for each in sales})
        )
    )
    return {key: sku or number for key, sku, number in rows}
