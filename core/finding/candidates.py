"""The sale lines worth weighing: found by an index each, never more than can be weighed at once.

With ten million lines a popular article or an ordinary week has tens of thousands of them. So the
reach around the date they said is as wide as it may be with at most 3,000 lines in it, counted in
an index that holds all the first weighing needs; only the best go on to be read with their sales.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import takewhile
from typing import NamedTuple

from sqlalchemy import BigInteger, ColumnElement, Select, case, func, select, type_coerce

from core.basics.clock import start_of_day
from core.finding.question import Amount
from core.finding.weights import Said
from core.goods.records import GoodsReturn, LaidRefund, Product, ReturnedOfLine, Sale, SaleLine
from core.journal.records import TillRecord
from core.storage.work import Work

_MOST, _MOST_WITHOUT_DAY, _MOST_OF_DAYS = 3_000, 1_200, 1_000
"""Fewer where the latest are the likeliest, or a person or a card tells the sale apart."""

_MOST_OF_SALES = 500
_DAY = timedelta(days=1)
_DAYS_BACK = (4, 10, 21, 45, 90, 180, 365, 730, 1_500, 1_000_000)
_DAYS_BACK_WITHOUT_ARTICLE = (4, 10, 21, 45, 90)
_REACH, _REACH_OF_BLUR = 14, 8
_WIDENED = (0.2, 0.35, 0.6, 1.0)
_REACH_OF_AMOUNT = 0.15
"""On either side of an amount as said, where nothing else narrows the search."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST_DAY, _LAST_DAY = date(1970, 1, 1), date(2200, 1, 1)
_MICROSECOND = timedelta(microseconds=1)


class Slim(NamedTuple):
    """A sale line as its index has it; `sold_at` in microseconds since 1970."""

    id: int
    product_id: int
    sold_at: int
    quantity: int
    paid_minor: int


@dataclass(frozen=True)
class Line:
    """A sale line with its sale; `left_quantity` and `left_minor` have not come back yet.

    `elsewhere` is the branch where it is another one than this PC's.
    """

    id: int
    sale_number: str
    product_id: int
    model: str
    variant: str
    sold_at: datetime
    elsewhere: str
    payment: str
    card_last4: str | None
    served_by: str
    till_customer_id: int | None
    quantity: int
    paid_minor: int
    left_quantity: int
    left_minor: int


def moment(microseconds: int) -> datetime:
    """The point in time so many microseconds after 1970 began, in UTC."""
    return _EPOCH + microseconds * _MICROSECOND


def microseconds(at: datetime) -> int:
    """The other way round."""
    return (at - _EPOCH) // _MICROSECOND


def lines_of_products(work: Work, products: Collection[int], said: Said) -> list[Slim]:
    """The lines of these products in reach of the date that was said, else the latest."""
    spans = (_moments(*span) for span in _spans(work, said, _DAYS_BACK))
    by_day_alone = said.when is not None and not said.theirs and said.card_last4 is None
    most = _MOST if by_day_alone else _MOST_WITHOUT_DAY
    return _widest(work, [SaleLine.product_id.in_(products)], spans, most)


def lines_of_days(work: Work, said: Said, products: Collection[int] | None = None) -> list[Slim]:
    """The lines in reach of the date that was said, of the amount if there is one.

    The amount is taken as the price of one; of any article, where no `products` are named.
    """
    narrowed = [] if said.amount is None else _in_reach_of_amount(said.amount)
    if products is not None:
        narrowed.append(SaleLine.product_id.in_(products))
    spans = (_days(*span) for span in _spans(work, said, _DAYS_BACK_WITHOUT_ARTICLE))
    return _widest(work, narrowed, spans, _MOST_OF_DAYS)


def lines_of_sales(work: Work, said: Said) -> list[Slim]:
    """All lines of the person or the card that were named, of the latest 500 sales of each."""
    found: dict[int, Slim] = {}
    of_person = Sale.till_customer_id.in_(sorted(said.theirs)) if said.theirs else None
    of_card = None if said.card_last4 is None else Sale.card_last4 == said.card_last4
    for named in (of_person, of_card):
        if named is not None:
            latest = (
                select(Sale.id)
                .where(named, Sale.sold_at <= work.now)
                .order_by(Sale.sold_at.desc())
                .limit(_MOST_OF_SALES)
            )
            found |= {line.id: line for line in _slim(work, [SaleLine.sale_id.in_(latest)])}
    return list(found.values())


def lines_of_receipt(work: Work, numbers: set[str], products: list[int] | None) -> list[int]:
    """The lines of the receipt with one of these numbers, of `products` where they are named."""
    if not numbers:
        return []
    of_receipt = SaleLine.sale_id.in_(select(Sale.id).where(Sale.number.in_(numbers)))
    lines = _slim(work, [of_receipt])
    return [line.id for line in lines if products is None or line.product_id in products]


def whole_lines(
    work: Work, ids: Collection[int], counted_until: datetime | None = None
) -> dict[int, Line]:
    """These lines with their sales; what came back from `counted_until` on counts as not yet."""
    back = ReturnedOfLine
    own_branch = select(TillRecord.branch).where(TillRecord.id == work.pc.till).scalar_subquery()
    query = (
        select(
            SaleLine.id,
            Sale.number,
            SaleLine.product_id,
            Product.name,
            Product.variant,
            SaleLine.sold_at,
            case((Sale.branch == own_branch, ""), else_=Sale.branch),
            Sale.payment,
            Sale.card_last4,
            Sale.served_by,
            Sale.till_customer_id,
            SaleLine.quantity,
            SaleLine.paid_minor,
            SaleLine.quantity - func.coalesce(back.our_quantity + back.till_quantity, 0),
            SaleLine.paid_minor - func.coalesce(back.our_minor + back.till_minor, 0),
        )
        .join(Sale, Sale.id == SaleLine.sale_id)
        .join(Product, Product.id == SaleLine.product_id)
        .outerjoin(back, back.sale_line_id == SaleLine.id)
        .where(SaleLine.id.in_(ids))
    )
    lines = {row[0]: Line(*tuple(row)) for row in work.session.execute(query)}
    if counted_until is None:
        return lines
    touched = [each.id for each in lines.values() if each.left_quantity < each.quantity]
    for line_id, quantity, minor in _came_back_from(work, counted_until, touched):
        of = lines[line_id]
        lines[line_id] = replace(
            of, left_quantity=of.left_quantity + quantity, left_minor=of.left_minor + minor
        )
    return lines


def _came_back_from(
    work: Work, moment: datetime, lines: Collection[int]
) -> Iterator[tuple[int, int, int]]:
    """What came back of each line from `moment` on: how many, and what was paid for them."""
    ours, tills = GoodsReturn, LaidRefund
    by_us = (
        select(ours.sale_line_id, func.sum(ours.quantity), func.sum(ours.of_sale_minor))
        .join(SaleLine, SaleLine.id == ours.sale_line_id)
        .where(ours.sale_line_id.in_(lines), ours.returned_at >= moment)
        .where(ours.taken_back_at.is_(None), ours.product_id == SaleLine.product_id)
        .group_by(ours.sale_line_id)
    )
    by_till = (
        select(tills.sale_line_id, func.sum(tills.quantity), func.sum(tills.minor))
        .where(tills.sale_line_id.in_(lines), tills.refunded_at >= moment)
        .group_by(tills.sale_line_id)
    )
    for query in (by_us, by_till):
        for line_id, quantity, minor in work.session.execute(query):
            if line_id is not None:
                yield line_id, quantity, minor


def _spans(
    work: Work, said: Said, days_back: tuple[int, ...]
) -> Iterator[tuple[datetime, datetime]]:
    """From when to when lines are in reach, wider and wider; without the end."""
    after_now = work.now + _MICROSECOND
    if said.when is None:
        for days in days_back:
            yield max(_EPOCH, work.now - min(days, (work.now - _EPOCH).days) * _DAY), after_now
        return
    reach = _REACH + _REACH_OF_BLUR * said.when.blur
    for widened in _WIDENED:
        either_side = timedelta(days=round(reach * widened))
        first = start_of_day(_within_reason(said.when.first) - either_side, work.shop.zone)
        end = start_of_day(_within_reason(said.when.last) + either_side + _DAY, work.shop.zone)
        yield min(first, after_now), min(end, after_now)


def _within_reason(day: date) -> date:
    """`day`, kept away from the calendar's ends, beyond which nothing can be counted."""
    return min(_LAST_DAY, max(_FIRST_DAY, day))


def _widest(
    work: Work,
    narrowed: list[ColumnElement[bool]],
    spans: Iterable[list[ColumnElement[bool]]],
    most: int,
) -> list[Slim]:
    """The lines of the widest of the spans, which widen, that has at most so many.

    Where even the narrowest has more, as many of it.
    """

    def fits(span: list[ColumnElement[bool]]) -> bool:
        some = select(SaleLine.product_id).where(*narrowed, *span).limit(most + 1)
        count = work.session.scalar(select(func.count()).select_from(some.subquery()))
        return count is not None and count <= most

    *narrower, widest = spans
    chosen = widest
    if not fits(widest):
        fitting = list(takewhile(fits, narrower))
        chosen = fitting[-1] if fitting else narrower[0]
    return _slim(work, [*narrowed, *chosen])


def _days(first: datetime, end: datetime) -> list[ColumnElement[bool]]:
    """The span as the days that its index knows."""
    return [SaleLine.sold_day.in_(range((first - _EPOCH).days, (end - _EPOCH).days + 1))]


def _moments(first: datetime, end: datetime) -> list[ColumnElement[bool]]:
    return [SaleLine.sold_at >= first, SaleLine.sold_at < end]


def _in_reach_of_amount(said: Amount) -> list[ColumnElement[bool]]:
    reach = round(max(said.minor * _REACH_OF_AMOUNT, 100))
    return [SaleLine.unit_minor.between(said.minor - reach, said.minor + reach)]


def _slim(work: Work, narrowed: Sequence[ColumnElement[bool]]) -> list[Slim]:
    query: Select[int, int, int, int, int] = (
        select(
            SaleLine.id,
            SaleLine.product_id,
            type_coerce(SaleLine.sold_at, BigInteger),
            SaleLine.quantity,
            SaleLine.paid_minor,
        )
        .where(SaleLine.quantity > 0, SaleLine.sold_at <= work.now, *narrowed)
        .limit(_MOST)
    )
    return [Slim(*row) for row in work.session.execute(query)]
