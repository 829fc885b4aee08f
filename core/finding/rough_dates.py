"""When it was, as people say it: a span of days, and how many days those who say so are wrong by.

People place last week's purchase within a day or two and last month's within a week or more.
`core.finding.date_sayings` has the sayings of each language; here is what they mean.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class RoughDate:
    """Some day from `first` to `last`, give or take `blur` days (a standard deviation)."""

    first: date
    last: date
    blur: float

    def days_off(self, day: date) -> int:
        """How many days `day` lies outside the span."""
        return max(0, (self.first - day).days, (day - self.last).days)


Match = re.Match[str]
Builder = Callable[[Match, date], RoughDate | None]

DAYS, WEEKS, MONTHS, YEARS = 1, 7, 30, 365
_LONGEST_AGO = 3_000


def span(days_back_first: int, days_back_last: int, blur: float) -> Builder:
    """A saying that means the days from so many days back to so many."""

    def build(_match: Match, today: date) -> RoughDate:
        return RoughDate(
            today - timedelta(days=days_back_first), today - timedelta(days=days_back_last), blur
        )

    return build


def so_long_ago(count: float, unit: int, today: date) -> RoughDate:
    """So many units of `unit` days ago: the longer ago, the rougher."""
    days = min(round(count * unit), _LONGEST_AGO)
    spread = timedelta(days=min(unit, days) // 3)
    middle = today - timedelta(days=days)
    return RoughDate(middle - spread, middle + spread, max(0.7, 0.15 * days))


def weekday(number: int, today: date, *, of_last_week: bool = False) -> RoughDate:
    """The last such day before today (Monday is 0), or the one of the calendar week before.

    "Last Tuesday" is as often this week's as the one before.
    """
    if of_last_week:
        day = today - timedelta(days=today.weekday() + 7 - number)
    else:
        day = today - timedelta(days=(today.weekday() - number - 1) % 7 + 1)
    return RoughDate(day, day, 1.0)


def this_week(_match: Match, today: date) -> RoughDate:
    """The days since Monday."""
    return RoughDate(today - timedelta(days=today.weekday()), today, 1.0)


def last_week(_match: Match, today: date) -> RoughDate:
    """The seven days before Monday."""
    monday = today - timedelta(days=today.weekday())
    return RoughDate(monday - timedelta(days=7), monday - timedelta(days=1), 1.5)


def this_month(_match: Match, today: date) -> RoughDate:
    """The days since the first."""
    return RoughDate(today.replace(day=1), today, 1.0)


def last_month(_match: Match, today: date) -> RoughDate:
    """The month before this one."""
    end = today.replace(day=1) - timedelta(days=1)
    return RoughDate(end.replace(day=1), end, 3.0)


def weekend(_match: Match, today: date) -> RoughDate:
    """The last Saturday and Sunday."""
    saturday = today - timedelta(days=(today.weekday() - 5) % 7)
    return RoughDate(saturday, min(today, saturday + timedelta(days=1)), 1.0)


def whole_month(month: int, today: date, part: int | None = None) -> RoughDate:
    """The latest such month, or of it the beginning, middle or end (`part` 0 to 2)."""
    year = today.year if month <= today.month else today.year - 1
    first = date(year, month, 1)
    end = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    if part is not None:
        first, end = (
            first + timedelta(days=10 * part),
            end if part == 2 else first.replace(day=10 * part + 10),
        )
    return RoughDate(min(first, today), min(end, today), 3.0)


def day_of(day: int, month: int, year: int | None, today: date) -> RoughDate | None:
    """That day of the year said, else the last such day that is not in the future."""
    try:
        if year is not None:
            said = date(year + (2000 if year < 100 else 0), month, day)
            return RoughDate(said, said, 1.0)
        said = date(today.year, month, day)
        if said > today:
            said = date(today.year - 1, month, day)
    except ValueError:
        return None
    return RoughDate(said, said, 1.5)
