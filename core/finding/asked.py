"""A question with its parts apart: what another program, or a measurement, knows of a sale."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import get_args
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import select

from core.basics.clock import start_of_day
from core.basics.errors import Refused
from core.finding.question import Amount, Chip, Question
from core.finding.rough_dates import RoughDate
from core.finding.sales import SaleFound, find_sales
from core.finding.understanding import understood
from core.goods.products import product_by_code
from core.people.records import TillCustomer
from core.storage.work import Work
from core.tills.till_data import Payment

DAYS_WRONG = 3.0
"""A date that somebody gives for a purchase is wrong by about three days (standard deviation)."""

_YEARS = range(1970, 2200)
_MOST_AMOUNT = Decimal(10) ** 10


class Asked(msgspec.Struct):
    """One question: its text and, where known, what was bought when, for how much, by whom.

    `date` is a day, give or take three; `amount`, in whole units of the currency, the price of
    one or of the whole line. Both, and `payment`, may also be words as they were said. `card` is
    the last four digits, `staff` who served by the till's name, `customer` the till's number,
    `as_of` when it is asked: a day stands for its evening, and what came back on that day does
    not count as returned yet.
    """

    text: str = ""
    date: str | None = None
    amount: float | str | None = None
    payment: str | None = None
    card: str | int | None = None
    staff: str | None = None
    customer: str | int | float | None = None
    as_of: str | None = None


def as_asked(work: Work, asked: Asked) -> tuple[Work, datetime | None]:
    """The unit of work as of when it is asked, and until when what came back counts.

    Refuses `as_of_unclear`.
    """
    if asked.as_of is None:
        return work, None
    try:
        said: datetime | None = datetime.fromisoformat(asked.as_of)
    except ValueError:
        said = None
    if said is None or said.year not in _YEARS:
        raise Refused("as_of_unclear", text=asked.as_of[:40])
    if said.time() == time():
        day = said.date()
        evening = start_of_day(day + timedelta(days=1), work.shop.zone) - timedelta(microseconds=1)
        return replace(work, now=evening), start_of_day(day, work.shop.zone)
    moment = said if said.tzinfo else said.replace(tzinfo=ZoneInfo(work.shop.zone))
    return replace(work, now=moment), moment


def question_asked(work: Work, asked: Asked) -> Question:
    """The text as understood, with what was known beside it in the place of what it says."""
    question = understood(work, asked.text)
    card = str(asked.card or "")[-4:]
    for chips in (
        _date(work, asked.date),
        _amount(work, asked.amount),
        _payment(work, asked.payment),
        [Chip("card", card, card)] if card else [],
        [Chip("served_by", asked.staff, asked.staff)] if asked.staff else [],
    ):
        question = question.plus(*chips)
    return question


def find_sales_asked(work: Work, asked: Asked, most: int) -> tuple[SaleFound, ...]:
    """The sales that a question with its parts apart may mean, `most` of them, best first."""
    then, counted_until = as_asked(work, asked)
    scanned = product_by_code(then, asked.text)
    return find_sales(
        then,
        question_asked(then, asked),
        None if scanned is None else scanned.id,
        _customer(then, asked.customer),
        most,
        counted_until,
    )


def _date(work: Work, said: str | None) -> Iterable[Chip]:
    try:
        day = datetime.fromisoformat(said or "").date()
    except ValueError:
        return understood(work, said or "").chips
    return [Chip("when", str(day), RoughDate(day, day, DAYS_WRONG))]


def _amount(work: Work, said: float | str | None) -> Iterable[Chip]:
    try:
        exact = Decimal(str(said))
    except InvalidOperation:
        return understood(work, str(said or "")).chips
    if not (exact.is_finite() and 0 <= exact < _MOST_AMOUNT):
        return ()
    minor = int((exact * work.shop.currency.unit).to_integral_value(ROUND_HALF_UP))
    return [Chip("amount", str(said), Amount(minor))]


def _payment(work: Work, said: str | None) -> Iterable[Chip]:
    if said is not None and said in get_args(Payment):
        return [Chip("payment", said, said)]
    return understood(work, said or "").chips


def _customer(work: Work, said: str | float | None) -> int | None:
    """The till customer with that number; a table may have made a figure with a point of it."""
    if said is None:
        return None
    numbers = (str(said), str(said).removesuffix(".0"))
    by_number = select(TillCustomer.id).where(TillCustomer.number.in_(numbers)).limit(1)
    return work.session.scalar(by_number)
