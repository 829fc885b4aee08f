"""The sale without a receipt: which sale lines what they brought may come from, and how surely.

Every stored line of the article (or of what their words may mean) is a candidate; `weights` says
what speaks for each. Probabilities are normalised over the candidates and a sale we do not have.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import func, select

from core.basics.clock import local_day
from core.basics.money import share
from core.finding import weights
from core.finding.candidates import Line, candidates, lines_of_receipt
from core.finding.question import Question
from core.finding.weights import Said, Traits
from core.goods.products import products_said, variants_of
from core.goods.sales import elsewhere
from core.goods.sets import sets_with
from core.people.records import TillCustomer
from core.storage.work import Work

Evidence = Literal["very_likely", "possible", "we_sell_that"]
Likelihood = Literal["very_likely", "likely", "possible", "already_returned"]

VERY_LIKELY, LIKELY, POSSIBLE = 0.80, 0.60, 0.40
CHOSEN, TIMES_THE_NEXT = 0.70, 2

_MOST_PRODUCTS = 300
_MOST_UNITS = 3
"""Pieces of one line that may come back for a reason of their own; a dozen is bought for others."""

_LEAST_DAYS = 30
_LEAST_PROBABILITY = 0.01
_WORTH_TELLING = 0.25
_RECEIPT = 0.98
_MAY_BE_A_RECEIPT = 0.5


@dataclass(frozen=True)
class Reason:
    """Why a sale is likely: a code that ui says in words, and its value where it has one.

    Codes: `receipt`, `same_article`, `same_model`, `in_a_set`, `words`, `days_ago` (whole days),
    `about_amount` (minor units said), `cash`, `card`, `wallet`, `card_last4` (digits),
    `served_by` (name), `customer`, `already_returned`.
    """

    code: str
    value: int | str | None = None


@dataclass(frozen=True)
class SaleFound:
    """A sale line that may be the one; amounts in minor units, `paid_minor` for one piece.

    `probability` is 0 and `likelihood` `already_returned` where nothing of it is left to return.
    `evidence` is what the table of fixes asks for; `dots` are 0 to 4. `elsewhere` is the branch
    where it is another one than this PC's.
    """

    sale_line_id: int
    sale_number: str
    product_id: int
    article: str
    sold_at: datetime
    elsewhere: str
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
    """What they brought: how well each product may be it, and as what that is told."""

    likeness: dict[int, float]
    told_as: dict[int, str]


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
    numbers = {each for each in (question.number, question.ending) if each}
    on_receipt = lines_of_receipt(work, numbers, _alone_or_in_a_set(work, product_id))
    if on_receipt:
        share_of_each = (_RECEIPT if question.receipt else _MAY_BE_A_RECEIPT) / len(on_receipt)
        return tuple(_on_receipt(work, line, share_of_each) for line in on_receipt[:limit])
    goods = _goods(work, question, product_id)
    if goods is None and not _tells_apart(question, till_customer_id):
        return ()
    said = _said(work, question, till_customer_id)
    lines = candidates(work, None if goods is None else list(goods.likeness), said)
    return _ranked(work, goods, said, lines, limit)


def chosen_beforehand(found: Sequence[SaleFound]) -> int | None:
    """The index of the sale that may be chosen before anyone taps, or None.

    It is at least 70 % likely and at least twice as likely as the next.
    """
    best = sorted(range(len(found)), key=lambda place: -found[place].probability)[:2]
    if not best or found[best[0]].probability < CHOSEN:
        return None
    next_best = found[best[1]].probability if len(best) > 1 else 0.0
    return best[0] if found[best[0]].probability >= TIMES_THE_NEXT * next_best else None


def _goods(work: Work, question: Question, product_id: int | None) -> _Goods | None:
    if product_id is not None:
        sisters = [each.id for each in variants_of(work, product_id)]
        sister_likeness = weights.variant_likeness(same_article=False, sisters=len(sisters))
        own_likeness = weights.variant_likeness(same_article=True, sisters=len(sisters))
        own = _alone_or_in_a_set(work, product_id) or []
        return _Goods(
            dict.fromkeys(sisters, sister_likeness) | dict.fromkeys(own, own_likeness),
            dict.fromkeys(sisters, "same_model")
            | dict.fromkeys(own, "in_a_set")
            | {product_id: "same_article"},
        )
    like = products_said(work, question.words)
    if not like:
        return None
    best = sorted(like, key=lambda each: (-like[each], each))[:_MOST_PRODUCTS]
    return _Goods(
        {each: weights.words_likeness(like[each]) for each in best}, dict.fromkeys(best, "words")
    )


def _alone_or_in_a_set(work: Work, product_id: int | None) -> list[int] | None:
    """The product, and the sets that it is a part of; None where no product is known."""
    return None if product_id is None else [product_id, *sets_with(work.session, product_id)]


def _tells_apart(question: Question, till_customer_id: int | None) -> bool:
    said = (till_customer_id, question.amount, question.when, question.card_last4)
    return any(each is not None for each in said)


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


def _ranked(
    work: Work, goods: _Goods | None, said: Said, lines: list[Line], limit: int
) -> tuple[SaleFound, ...]:
    likeness = {} if goods is None else goods.likeness
    weighed = [
        (_weight(work, said, line) * likeness.get(line.product_id, 1.0), line) for line in lines
    ]
    there = sum(weight for weight, line in weighed if line.left_quantity > 0)
    none = weights.weight_of_none(said, _sold_a_day(work, likeness, lines), work.today)
    weighed.sort(key=lambda pair: (-pair[0], -pair[1].id))
    offered, returned = [], []
    for weight, line in weighed[: limit * 4]:
        reasons = _reasons(work, goods, said, line)
        if line.left_quantity > 0 and weight >= _LEAST_PROBABILITY * (there + none):
            offered.append(_found(work, line, weight / (there + none), reasons))
        elif line.left_quantity <= 0 and weight >= _WORTH_TELLING * (there + none + weight):
            returned.append(_found(work, line, 0.0, (*reasons, Reason("already_returned"))))
    return tuple(offered[:limit] + returned[:limit])


def _weight(work: Work, said: Said, line: Line) -> float:
    """What speaks for the line, whether it was returned already or not."""
    units = min(_MOST_UNITS, line.left_quantity if line.left_quantity > 0 else line.quantity)
    traits = Traits(
        age=(work.now - line.sold_at).total_seconds() / 86_400,
        day=local_day(line.sold_at, work.shop.zone),
        unit_minor=_unit(line),
        payment=line.payment,
        card_last4=line.card_last4,
        served_by=line.served_by,
        till_customer_id=line.till_customer_id,
    )
    return units * weights.weight(said, traits)


def _sold_a_day(work: Work, likeness: dict[int, float], lines: list[Line]) -> float:
    """Units a day of what they brought, since the first line seen and over a month at least."""
    if not lines:
        return 0.0
    oldest = min(line.sold_at for line in lines)
    days = max(_LEAST_DAYS, (work.now - oldest).days)
    units = sum(
        min(_MOST_UNITS, line.quantity) * likeness.get(line.product_id, 1.0) for line in lines
    )
    return units / days


def _reasons(work: Work, goods: _Goods | None, said: Said, line: Line) -> tuple[Reason, ...]:
    """What agrees, the strongest first."""
    days = (work.today - local_day(line.sold_at, work.shop.zone)).days
    reasons = []
    if said.till_customer_id is not None and line.till_customer_id == said.till_customer_id:
        reasons.append(Reason("customer"))
    if goods is not None:
        reasons.append(Reason(goods.told_as[line.product_id]))
    if said.card_last4 is not None and line.card_last4 == said.card_last4:
        reasons.append(Reason("card_last4", line.card_last4))
    elif said.payment is not None and line.payment == said.payment:
        reasons.append(Reason(said.payment))
    reasons.append(Reason("days_ago", days))
    if said.amount is not None and weights.agrees_on_amount(said.amount, _unit(line)):
        reasons.append(Reason("about_amount", said.amount.minor))
    if said.served_by is not None and line.served_by == said.served_by:
        reasons.append(Reason("served_by", line.served_by))
    return tuple(reasons)


def _on_receipt(work: Work, line: Line, probability: float) -> SaleFound:
    """A line of the receipt whose number they gave; a bare few digits may also end a phone."""
    days = (work.today - local_day(line.sold_at, work.shop.zone)).days
    reasons = (Reason("receipt", line.sale_number), Reason("days_ago", days))
    if line.left_quantity <= 0:
        return _found(work, line, 0.0, (*reasons, Reason("already_returned")))
    return _found(work, line, probability, reasons, by_receipt=probability > _MAY_BE_A_RECEIPT)


def _found(
    work: Work,
    line: Line,
    probability: float,
    reasons: tuple[Reason, ...],
    *,
    by_receipt: bool = False,
) -> SaleFound:
    sure = by_receipt or probability >= VERY_LIKELY
    return SaleFound(
        sale_line_id=line.id,
        sale_number=line.sale_number,
        product_id=line.product_id,
        article=f"{line.model} {line.variant}".strip(),
        sold_at=line.sold_at,
        elsewhere=elsewhere(work, line.branch),
        payment=line.payment,
        card_last4=line.card_last4,
        served_by=line.served_by,
        till_customer_id=line.till_customer_id,
        quantity=line.quantity,
        left_quantity=max(0, line.left_quantity),
        paid_minor=_unit(line),
        left_minor=max(0, line.left_minor),
        probability=probability,
        dots=_dots(probability) if line.left_quantity > 0 else 0,
        likelihood=_likelihood(probability) if line.left_quantity > 0 else "already_returned",
        evidence="very_likely" if sure else _evidence(probability),
        reasons=reasons,
    )


def _unit(line: Line) -> int:
    return share(line.paid_minor, 1, line.quantity)


def _dots(probability: float) -> int:
    return 1 + sum(probability >= level for level in (POSSIBLE, LIKELY, VERY_LIKELY))


def _likelihood(probability: float) -> Likelihood:
    if probability >= VERY_LIKELY:
        return "very_likely"
    return "likely" if probability >= LIKELY else "possible"


def _evidence(probability: float) -> Evidence:
    return "possible" if probability >= POSSIBLE else "we_sell_that"
