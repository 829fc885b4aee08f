"""When it was, as people say it, in English and in Malay: "two weeks ago", "minggu lepas", "12/3".

A rough date is a span of days and how many days those who say so are wrong by: people place last
week's purchase within a day or two and last month's within a week or more.
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

_COUNTS = {
    "a": 1, "an": 1, "one": 1, "satu": 1, "se": 1, "two": 2, "dua": 2, "couple of": 2, "three": 3,
    "tiga": 3, "few": 3, "beberapa": 3, "four": 4, "empat": 4, "five": 5, "lima": 5, "six": 6,
    "enam": 6,
}  # fmt: skip
_WEEKDAYS = (
    "monday|isnin", "tuesday|tues|selasa", "wednesday|rabu", "thursday|thurs|khamis",
    "friday|jumaat", "saturday|sabtu", "sunday|ahad",
)  # fmt: skip
_MONTHS = (
    "january|jan|januari", "february|feb|februari", "march|mar|mac", "april|apr", "may|mei",
    "june|jun", "july|jul|julai", "august|aug|ogos", "september|sept|sep",
    "october|oct|oktober|okt", "november|nov", "december|dec|disember|dis",
)  # fmt: skip
_WEEKDAY = "|".join(_WEEKDAYS)
_MONTH = "|".join(_MONTHS)
_COUNT = r"\d{1,3}|" + "|".join(sorted(_COUNTS, key=len, reverse=True))
_ABOUT = r"(?:(?:about|around|approx\.?|roughly|some|kira-kira|lebih kurang)\s+)?"
_AGO = r"(?:ago|back|lepas|lalu|yang lalu|yang lepas|dulu)"
_LAST = r"(?:lepas|lalu|yang lepas|yang lalu)"
_PER_UNIT = {
    "day": 1,
    "hari": 1,
    "week": 7,
    "minggu": 7,
    "month": 30,
    "bulan": 30,
    "year": 365,
    "tahun": 365,
}


def rough_date(text: str, today: date) -> RoughDate | None:
    """The rough date that the whole of `text` says, or None."""
    for pattern, build in SAYINGS:
        match = pattern.fullmatch(text.strip())
        if match and (said := build(match, today)):
            return said
    return None


def _span(days_back_first: int, days_back_last: int, blur: float) -> Builder:
    def build(_match: Match, today: date) -> RoughDate:
        return RoughDate(
            today - timedelta(days=days_back_first), today - timedelta(days=days_back_last), blur
        )

    return build


def _so_long_ago(match: Match, today: date) -> RoughDate:
    said = match["count"].lower()
    count = int(said) if said.isdigit() else _COUNTS[said]
    unit = _PER_UNIT[match["unit"].lower()]
    middle = today - timedelta(days=min(count * unit, 3_000))
    spread = timedelta(days=unit // 3)
    return RoughDate(middle - spread, middle + spread, max(0.7, 0.15 * count * unit))


def _weekday(match: Match, today: date) -> RoughDate:
    """The last such day before today: "last Tuesday" is as often this week's as the one before."""
    said = match["weekday"].lower()
    number = next(n for n, names in enumerate(_WEEKDAYS) if said in names.split("|"))
    day = today - timedelta(days=(today.weekday() - number - 1) % 7 + 1)
    return RoughDate(day, day, 1.0)


def _this_or_last_week(match: Match, today: date) -> RoughDate:
    monday = today - timedelta(days=today.weekday())
    if match["last"]:
        return RoughDate(monday - timedelta(days=7), monday - timedelta(days=1), 1.5)
    return RoughDate(monday, today, 1.0)


def _this_or_last_month(match: Match, today: date) -> RoughDate:
    first = today.replace(day=1)
    if match["last"]:
        end = first - timedelta(days=1)
        return RoughDate(end.replace(day=1), end, 3.0)
    return RoughDate(first, today, 1.0)


def _weekend(_match: Match, today: date) -> RoughDate:
    saturday = today - timedelta(days=(today.weekday() - 5) % 7)
    return RoughDate(saturday, min(today, saturday + timedelta(days=1)), 1.0)


def _day_and_month(match: Match, today: date) -> RoughDate | None:
    return _latest(int(match["day"]), _number_of_month(match["month"]), match["year"], today)


def _whole_month(match: Match, today: date) -> RoughDate | None:
    month = _number_of_month(match["month"])
    year = today.year if month <= today.month else today.year - 1
    first = date(year, month, 1)
    end = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return RoughDate(first, min(end, today), 3.0)


def _iso(match: Match, today: date) -> RoughDate | None:
    return _latest(int(match["day"]), int(match["month"]), match["year"], today)


def _number_of_month(said: str) -> int:
    if said.isdigit():
        return int(said)
    return next(n for n, names in enumerate(_MONTHS, 1) if said.lower() in names.split("|"))


def _latest(day: int, month: int, year: str | None, today: date) -> RoughDate | None:
    """That day of the year said, else the last such day that is not in the future."""
    try:
        if year is not None:
            said = date(int(year) + (2000 if len(year) == 2 else 0), month, day)
            return RoughDate(said, said, 1.0)
        said = date(today.year, month, day)
        if said > today:
            said = date(today.year - 1, month, day)
    except ValueError:
        return None
    return RoughDate(said, said, 1.5)


def _saying(pattern: str, build: Builder) -> tuple[re.Pattern[str], Builder]:
    return re.compile(rf"(?<![\w/.-]){pattern}(?![\w/-])", re.IGNORECASE), build


SAYINGS: tuple[tuple[re.Pattern[str], Builder], ...] = (
    _saying(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", _iso),
    _saying(
        r"(?P<day>\d{1,2})[/-](?P<month>\d{1,2})(?:[/-](?P<year>\d{4}|\d{2}))?",
        _day_and_month,
    ),
    _saying(rf"(?:on\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th|hb)?\s+(?:of\s+)?(?P<month>{_MONTH})"
            r"(?:\s+(?P<year>\d{4}))?", _day_and_month),
    _saying(rf"(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?P<year>)?",
            _day_and_month),
    _saying(rf"(?:in|bulan|pada)\s+(?P<month>{_MONTH})", _whole_month),
    _saying(r"the day before yesterday|kelmarin dulu|dua hari lepas", _span(2, 2, 0.7)),
    _saying(r"yesterday|semalam|kelmarin", _span(1, 1, 0.5)),
    _saying(r"(?:just now|earlier today|today|hari ini|tadi)", _span(0, 0, 0.3)),
    _saying(rf"{_ABOUT}(?P<count>{_COUNT})\s*(?P<unit>day|week|month|year|hari|minggu|bulan|tahun)s?\s+{_AGO}",
            _so_long_ago),
    _saying(r"(?:last|this|over the)\s+weekend|hujung minggu (?:lepas|lalu|ini)|weekend", _weekend),
    _saying(rf"(?:(?P<last>last week|minggu {_LAST})|this week|minggu ini)", _this_or_last_week),
    _saying(rf"(?:(?P<last>last month|bulan {_LAST})|this month|bulan ini)", _this_or_last_month),
    _saying(r"(?:longer ago|long ago|lama dulu|last year|tahun lepas)", _span(730, 45, 30.0)),
    _saying(rf"(?:last\s+|on\s+|hari\s+)?(?P<weekday>{_WEEKDAY})(?:\s+{_LAST})?", _weekday),
)  # fmt: skip
"""What people say and what it means, the most exact saying first."""
