"""The sale without a receipt: which sale lines what they brought may come from, and how surely.

Every stored line of the article (or of what their words may mean) is a candidate; `weights` says
what speaks for each. Probabilities are normalised over the candidates and a sale we do not have.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal, cast

from sqlalchemy import Select, func, or_, select
from sqlalchemy.sql import ColumnElement

from core.basics.clock import local_day, start_of_day
from core.finding import weights
from core.finding.question import Question
from core.finding.weights import Said, Traits
from core.goods.products import products_said, variants_of
from core.goods.records import Product, ReturnedOfLine, Sale, SaleLine
from core.people.records import TillCustomer
from core.storage.work import Work

Evidence = Literal["very_likely", "possible", "we_sell_that"]
Likelihood = Literal["very_likely", "likely", "possible", "already_returned"]

VERY_LIKELY, LIKELY, POSSIBLE = 0.80, 0.60, 0.40
CHOSEN, TIMES_THE_NEXT = 0.70, 2

_MOST_LINES = 1_000
_MOST_PRODUCTS = 300
_MOST_UNITS = 3
"""Pieces of one line that may come back for a reason of their own; a dozen is bought for others."""

_DAYS_WITHOUT_ARTICLE = 90
_LEAST_DAYS = 30
_WORTH_TELLING = 0.25
_LEAST_PROBABILITY = 0.01
_RECEIPT = 0.98


@dataclass(frozen=True)
class Reason:
    """Why a sale is likely: a code that ui says in words, and its value where it has one.

    Codes: `receipt`, `same_article`, `same_model`, `words`, `days_ago` (whole days),
    `about_amount` (minor units said), `cash`, `card`, `wallet`, `card_last4` (digits),
    `served_by` (name), `customer`, `already_returned`.
    """

    code: str
    value: int | str | None = None


@dataclass(frozen=True)
class SaleFound:
    """A sale line that may be the one; amounts in minor units, `paid_minor` for one piece.

    `probability` is 0 and `likelihood` `already_returned` where nothing of it is left to return.
    `evidence` is what the table of fixes asks for; `dots` are 0 to 4.
    """

    sale_line_id: int
    sale_number: str
    product_id: int
    article: str
    sold_at: datetime
    branch: str
    payment: str
    card_last4: str | None
    served_by: str
    till_customer_id: int | None
    quantity: int
    left_quantity: int
    paid_minor: int
    left_minor: int
    probability: float
    dots: int
    likelihood: Likelihood
    evidence: Evidence
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class _Goods:
    """What they brought: how well each product may be it, and how that is told."""

    likeness: dict[int, float]
    reason: dict[int, str]


_Line = tuple[
    int, str, int, str, str, datetime, str, str, str | None, str, int | None, int, int, int, int
]


def find_sales(
    work: Work,
    question: Question,
    product_id: int | None = None,
    till_customer_id: int | None = None,
    limit: int = 5,
) -> tuple[SaleFound, ...]:
    """The sales that what they brought may come from, best first.

    `product_id` is the article in hand, `till_customer_id` who they are where that is known.
    Sales of which nothing is left stand last, told and not offered. Without an article, a person
    or anything said that tells sales apart there are none.
    """
    by_receipt = _by_receipt(work, question, product_id)
    if by_receipt:
        return by_receipt[:limit]
    goods = _goods(work, question, product_id)
    if goods is None and not _tells_apart(question, till_customer_id):
        return ()
    said = _said(work, question, till_customer_id)
    lines = _candidates(work, goods, said)
    return _ranked(work, goods, said, lines, limit)


def chosen_beforehand(found: Sequence[SaleFound]) -> int | None:
    """The index of the sale that may be chosen before anyone taps, or None.

    It is at least 70 % likely and at least twice as likely as the next.
    """
    best = sorted(found, key=lambda sale: -sale.probability)[:2]
    if not best or best[0].probability < CHOSEN:
        return None
    if len(best) > 1 and best[0].probability < TIMES_THE_NEXT * best[1].probability:
        return None
    return list(found).index(best[0])


def _goods(work: Work, question: Question, product_id: int | None) -> _Goods | None:
    if product_id is not None:
        sisters = [each.id for each in variants_of(work, product_id)]
        likeness = dict.fromkeys(sisters, weights.variant_likeness(False, len(sisters)))
        reason = dict.fromkeys(sisters, "same_model")
        likeness[product_id] = weights.variant_likeness(True, len(sisters))
        reason[product_id] = "same_article"
        return _Goods(likeness, reason)
    like = products_said(work, question.words)
    if not like:
        return None
    best = sorted(like, key=lambda each: (-like[each], each))[:_MOST_PRODUCTS]
    return _Goods(
        {each: weights.words_likeness(like[each]) for each in best}, dict.fromkeys(best, "words")
    )


def _tells_apart(question: Question, till_customer_id: int | None) -> bool:
    return (
        till_customer_id is not None
        or question.amount is not None
        or question.when is not None
        or question.card_last4 is not None
    )


def _said(work: Work, question: Question, till_customer_id: int | None) -> Said:
    return Said(
        when=question.when,
        amount=question.amount,
        payment=question.payment,
        card_last4=question.card_last4,
        served_by=question.served_by,
        till_customer_id=till_customer_id,
        customers=work.session.scalar(select(func.max(TillCustomer.id))) or 1,
    )


def _candidates(work: Work, goods: _Goods | None, said: Said) -> list[_Line]:
    """The lines to weigh: of the article, in reach of the date said; the newest first."""
    conditions: list[ColumnElement[bool]] = []
    if said.when is not None:
        reach = timedelta(days=14 + 8 * said.when.blur)
        first = start_of_day(said.when.first - reach, work.shop.zone)
        end = start_of_day(said.when.last + reach, work.shop.zone)
        conditions += [SaleLine.sold_at >= first, SaleLine.sold_at < end]
    if goods is not None:
        conditions.append(SaleLine.product_id.in_(goods.likeness))
    elif said.till_customer_id is not None:
        conditions.append(Sale.till_customer_id == said.till_customer_id)
    else:
        conditions += _without_article(work, said)
    query = _lines(work).where(*conditions)
    newest = query.order_by(SaleLine.sold_at.desc(), SaleLine.id.desc()).limit(_MOST_LINES)
    lines = {row.id: tuple(row) for row in work.session.execute(newest)}
    if goods is not None and said.till_customer_id is not None:
        theirs = _lines(work).where(
            SaleLine.product_id.in_(goods.likeness),
            Sale.till_customer_id == said.till_customer_id,
        )
        lines |= {row.id: tuple(row) for row in work.session.execute(theirs)}
    return [cast("_Line", line) for line in lines.values()]
