"""`main.py find --batch`: a file of questions, one a line, answered one by one and timed.

A question is plain text, or a JSON object with `text` and what else is known; an answer is one
line of JSON, so that anybody can measure the search on questions of their own.
"""

import gc
import sys
import time
from collections.abc import Iterator
from operator import itemgetter
from pathlib import Path
from typing import Literal

import msgspec
from sqlalchemy import select

from core.basics.errors import Refused
from core.finding.asked import Asked, as_asked, find_sales_asked, question_asked
from core.finding.people import PersonFound, find_people
from core.finding.sales import Reason, SaleFound
from core.goods.records import Product
from core.shop import Shop
from core.storage.work import Work

Wanted = Literal["people", "sales", "all"]


class Answered(msgspec.Struct):
    """What was found, best first; `ms` from the text to these rows."""

    ms: float
    results: list[dict[str, object]]


def answer_batch(shop: Shop, file: Path, wanted: Wanted, most: int) -> None:
    """Print an answer for each line of `file`, with the best `most`.

    Refuses `question_unreadable`, `as_of_unclear`.
    """
    warm = Asked("012-345 6789 warm")
    shop.ask(_results, warm, wanted, most)
    gc.collect()
    gc.freeze()  # neither what is loaded once nor looking through it for waste is an answer's
    for asked in _questions(file):
        begun = time.perf_counter()
        results = shop.ask(_results, asked, wanted, most)
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


def _results(work: Work, asked: Asked, wanted: Wanted, most: int) -> list[dict[str, object]]:
    then, _ = as_asked(work, asked)
    found: list[tuple[float, dict[str, object]]] = []
    if wanted != "sales":
        question = question_asked(then, asked)
        found += [(each.score, _person(each)) for each in find_people(then, question, most)]
    if wanted != "people":
        sales = find_sales_asked(work, asked, most)
        skus = _skus(work, sales)
        found += [(each.probability, _sale(each, skus)) for each in sales]
    if wanted == "all":
        found.sort(key=itemgetter(0), reverse=True)
    return [result for _, result in found[:most]]


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
