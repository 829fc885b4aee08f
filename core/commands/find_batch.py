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


_WORDS = ("text", "date", "payment", "staff")


class Answered(msgspec.Struct, omit_defaults=True):
    """What was found, best first; `ms` from the text to these rows.

    `refused` says why a line could not be answered, and stands nowhere else.
    """

    ms: float
    results: list[dict[str, object]]
    refused: str = ""


def answer_batch(shop: Shop, file: Path, wanted: Wanted, most: int) -> bool:
    """Print an answer for each line of `file`, with the best `most`; False where one had none.

    A line that is no question stops nothing: its answer says so, and the others stay in step.
    Refuses `file_not_opened`.
    """
    warm = Asked("012-345 6789 warm")
    shop.ask(_results, warm, wanted, most)
    gc.collect()
    gc.freeze()  # neither what is loaded once nor looking through it for waste is an answer's
    all_answered = True
    for row, line in enumerate(_lines(file), start=1):
        begun = time.perf_counter()
        try:
            results, why = shop.ask(_results, _question(row, line), wanted, most), ""
        except Refused as refused:
            results, why, all_answered = [], str(refused), False
            print(why, file=sys.stderr)
        taken = (time.perf_counter() - begun) * 1000
        answer = Answered(round(taken, 2), results, why)
        sys.stdout.write(f"{msgspec.json.encode(answer).decode()}\n")
    sys.stdout.flush()
    return all_answered


def _lines(file: Path) -> Iterator[str]:
    try:
        lines = file.open(encoding="utf-8-sig", errors="replace", newline="\n")
    except OSError:
        raise Refused("file_not_opened", file=file.name) from None
    with lines:
        yield from lines


def _question(row: int, line: str) -> Asked:
    """What a line asks; figures may stand where words are meant."""
    text = line.strip()
    if not text.startswith("{"):
        return Asked(text)
    try:
        told = msgspec.json.decode(text, type=dict[str, object])
        for part in _WORDS:
            if type(told.get(part)) in (int, float):
                told[part] = str(told[part])
        known = {part: value for part, value in told.items() if value is not None}
        return msgspec.convert(known, Asked, strict=False)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as wrong:
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
