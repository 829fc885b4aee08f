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
from core.finding.brought import Brought, alone_or_in_a_set, in_hand, told
from core.finding.candidates import Line, lines_of_receipt, whole_lines
from core.finding.question import Question
from core.finding.weighing import weigh
from core.finding.weights import Said
from core.goods.figures import sales_figures
from core.people.joining import till_customers_of
from core.people.records import TillCustomer
from core.storage.work import Work

Evidence = Literal["very_likely", "possible", "we_sell_that"]
Likelihood = Literal["very_likely", "likely", "possible", "already_returned"]

VERY_LIKELY, LIKELY, POSSIBLE = 0.80, 0.60, 0.40
CHOSEN, TIMES_THE_NEXT = 0.70, 2

_MOST_TOLD_AS_RETURNED = 5
_LEAST_PROBABILITY = 0.002
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


def find_sales(
    work: Work,
    question: Question,
    product_id: int | None = None,
    till_customer_id: int | None = None,
    limit: int = 5,
    counted_until: datetime | None = None,
) -> tuple[SaleFound, ...]:
    """The sales that what they brought may come from, best first, lines of one sale together.

    `product_id` is the article in hand, `till_customer_id` who they are where that is known.
    Sales of which nothing is left stand last, told and not offered. Without an article, a person
    or anything said that tells sales apart there are none. What came back from `counted_until`
    on is not counted yet: that answers a question as it stood on a day in the past.
    """
    numbers = {each for each in (question.number, question.ending) if each}
    alone = None if product_id is None else alone_or_in_a_set(work, product_id)
    on_receipt = lines_of_receipt(work, numbers, alone)
    if on_receipt:
        lines = whole_lines(work, on_receipt[:limit], counted_until)
        share_of_each = (_RECEIPT if question.receipt else _MAY_BE_A_RECEIPT) / len(on_receipt)
        return tuple(_on_receipt(work, lines[each], share_of_each) for each in on_receipt[:limit])
    said = _said(work, question, till_customer_id)
    brought = told(work, question) if product_id is None else in_hand(work, product_id)
    if brought is None and not _tells_apart(question, till_customer_id):
        return ()
    return _ranked(work, brought, said, limit, counted_until)


def chosen_beforehand(found: Sequence[SaleFound]) -> int | None:
    """The index of the sale that may be chosen before anyone taps, or None.

    It is at least 70 % likely and at least twice as likely as the next.
    """
    best = sorted(range(len(found)), key=lambda place: -found[place].probability)[:2]
    if not best or found[best[0]].probability < CHOSEN:
        return None
    next_best = found[best[1]].probability if len(best) > 1 else 0.0
    return best[0] if found[best[0]].probability >= TIMES_THE_NEXT * next_best else None


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
        habits=weights.habits_of(sales_figures(work.session)),
        same_person=_same_person(work, till_customer_id),
    )


def _same_person(work: Work, till_customer_id: int | None) -> frozenset[int]:
    if till_customer_id is None:
        return frozenset()
    return frozenset(till_customers_of(work, till_customer_id))


def _ranked(
    work: Work,
    brought: Brought | None,
    said: Said,
    limit: int,
    counted_until: datetime | None,
) -> tuple[SaleFound, ...]:
    found = weigh(work, said, brought, counted_until)
    offered = [each for each in found.lines if each[1].left_quantity > 0]
    returned = [each for each in found.lines if each[1].left_quantity <= 0]
    all_of_it = sum(weight for weight, _ in offered) + found.of_the_rest + found.of_none
    shown = [
        _found(line, weight / all_of_it, _reasons(work, brought, said, line))
        for weight, line in offered[:limit]
        if weight >= _LEAST_PROBABILITY * all_of_it
    ]
    told_of = [
        _returned(line, _reasons(work, brought, said, line))
        for weight, line in returned[:_MOST_TOLD_AS_RETURNED]
        if weight >= _WORTH_TELLING * (all_of_it + weight)
    ]
    return (*_sales_together(shown), *told_of)


def _sales_together(found: list[SaleFound]) -> list[SaleFound]:
    """Lines of one sale beside each other, at the place of the likeliest of them."""
    first: dict[str, int] = {}
    for place, each in enumerate(found):
        first.setdefault(each.sale_number, place)
    return sorted(found, key=lambda each: first[each.sale_number])


def _reasons(work: Work, brought: Brought | None, said: Said, line: Line) -> tuple[Reason, ...]:
    """What agrees, the strongest first."""
    days = (work.today - local_day(line.sold_at, work.shop.zone)).days
    reasons = []
    if line.till_customer_id in said.theirs:
        reasons.append(Reason("customer"))
    if brought is not None:
        reasons.append(Reason(brought.told_as.get(line.product_id, "words")))
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
        return _returned(line, reasons)
    return _found(line, probability, reasons, by_receipt=probability > _MAY_BE_A_RECEIPT)


def _returned(line: Line, reasons: tuple[Reason, ...]) -> SaleFound:
    return _found(line, 0.0, (*reasons, Reason("already_returned")))


def _found(
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
        elsewhere=line.elsewhere,
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
