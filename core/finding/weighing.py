"""Weighing sale lines: all in reach by what their index tells, the best with their sales."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from core.basics.clock import start_of_day
from core.basics.money import share
from core.finding import weights
from core.finding.brought import Brought, told_among
from core.finding.candidates import (
    Line,
    Slim,
    lines_of_days,
    lines_of_products,
    lines_of_sales,
    microseconds,
    moment,
    whole_lines,
)
from core.finding.weights import Said, Traits
from core.storage.work import Work

_MOST_READ, _MOST_READ_TO_TELL_APART = 100, 250
"""Lines that are read with their sales, after a first weighing by article, day and amount: more
where something was said that only the sale tells."""

_FEW_ARTICLES = 100
_LEAST_DAYS = 30
_DAY = 86_400_000_000


@dataclass(frozen=True)
class Weighed:
    """What speaks for each line, the likeliest first; for all others; for a sale not here."""

    lines: list[tuple[float, Line]]
    of_the_rest: float
    of_none: float


class _First(NamedTuple):
    """A line with what its index tells of it."""

    weight: float
    line: Slim
    pieces: float
    amount: float


def weigh(
    work: Work, said: Said, brought: Brought | None, counted_until: datetime | None
) -> Weighed:
    """Weigh the lines that it may be, whether they were returned already or not.

    Goes by the day and the amount where the words fit too many articles, or none was named.
    """
    of_named = lines_of_sales(work, said)
    if brought is not None:
        lines, likeness = _of_articles(work, said, brought)
        lines += of_named
    else:
        lines, likeness = of_named or lines_of_days(work, said), None
    by_id = {line.id: line for line in lines if likeness is None or line.product_id in likeness}
    first = _firsts(work, said, likeness, list(by_id.values()))
    always = {line.id for line in of_named}
    of_sale = (said.payment, said.served_by, said.till_customer_id, said.card_last4)
    most = _MOST_READ if of_sale.count(None) == len(of_sale) else _MOST_READ_TO_TELL_APART
    read = first[:most] + [each for each in first[most:] if each.line.id in always]
    rest = [each for each in first[most:] if each.line.id not in always]
    whole = whole_lines(work, [each.line.id for each in read], counted_until)
    found = [(_with_sale(said, each, whole[each.line.id]), whole[each.line.id]) for each in read]
    found.sort(key=lambda pair: (-pair[0], -pair[1].id))
    return Weighed(found, sum(each.weight for each in rest), _none(work, said, first))


def _of_articles(work: Work, said: Said, brought: Brought) -> tuple[list[Slim], dict[int, float]]:
    if said.amount is None or (brought.all_of_them and len(brought.likeness) <= _FEW_ARTICLES):
        return lines_of_products(work, brought.likeness, said), brought.likeness
    if brought.all_of_them:
        return lines_of_days(work, said, brought.likeness), brought.likeness
    lines = lines_of_days(work, said)
    return lines, told_among(work, brought.words, {line.product_id for line in lines})


def _firsts(
    work: Work, said: Said, likeness: dict[int, float] | None, lines: list[Slim]
) -> list[_First]:
    """The lines with what their index tells, the likeliest first.

    Days and amounts come again and again, so each is weighed once.
    """
    midnight = microseconds(start_of_day(work.today, work.shop.zone))

    @cache
    def of_days_ago(days: int) -> float:
        age = (work.now - moment(midnight - days * _DAY + _DAY // 2)) / timedelta(days=1)
        return weights.line_weight(said, age, work.today - timedelta(days=days))

    @cache
    def of_pieces(paid_minor: int, quantity: int) -> tuple[float, float]:
        pieces = weights.pieces_weight(said.habits, quantity)
        if said.amount is None:
            return pieces, 1.0
        unit = share(paid_minor, 1, quantity)
        return pieces, weights.amount_weight(said.amount, unit, quantity)

    found = []
    for line in lines:
        pieces, amount = of_pieces(line.paid_minor, line.quantity)
        if likeness is not None:
            pieces *= likeness[line.product_id]
        weight = pieces * amount * of_days_ago(-((line.sold_at - midnight) // _DAY))
        found.append(_First(weight, line, pieces, amount))
    found.sort(key=itemgetter(0), reverse=True)
    return found


def _with_sale(said: Said, first: _First, line: Line) -> float:
    traits = Traits(line.payment, line.card_last4, line.served_by, line.till_customer_id)
    weight = first.weight * weights.sale_weight(said, traits)
    if 0 < line.left_quantity < line.quantity:
        of_left = weights.pieces_weight(said.habits, line.left_quantity)
        weight *= of_left / weights.pieces_weight(said.habits, line.quantity)
    return weight


def _none(work: Work, said: Said, first: list[_First]) -> float:
    """What speaks for a sale we do not have: sold as often, and at such prices, as those we do."""
    if not first:
        return 1.0
    pieces = sum(each.pieces for each in first)
    by_amount = sum(each.pieces * each.amount for each in first)
    oldest = moment(min(each.line.sold_at for each in first))
    days = max(_LEAST_DAYS, (work.now - oldest).days)
    return weights.weight_of_none(said, pieces / days, by_amount / pieces, work.today)
