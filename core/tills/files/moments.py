"""When a row was: dates and times of day as people and programs write them.

Every date is worked out once and remembered, and so is every moment: `strptime` for each row
would take longer than all the rest of reading.
"""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo, available_timezones

from core.basics.errors import Refused
from core.basics.words import fold
from core.tills.files.values import Remembered, plain

DateOrder = Literal["dmy", "mdy", "ymd"]

_SHOWN = 40
_NOON = time(12)
_FIRST_YEAR, _LAST_YEAR = 1970, 2100
_FIGURES = re.compile(r"(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})\.?")
_PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})")
_CHINESE = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日")
_WORDED = re.compile(r"(\d{1,2}|[^\W\d_]+)\.?[-/ ,]+(\d{1,2}|[^\W\d_]+)\.?[-/ ,]+(\d{2,4})")
_WEEKDAY = re.compile(r"^[^\W\d_]+\.?,?\s+(?=\d|[^\W\d_]+\.?\s+\d{1,2},)")
_TIME = re.compile(
    r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s*([ap]\.?m\.?|pg|ptg)?"
    r"\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)
_PARTS = re.compile(r"(.*?\d)(?:\s*,\s*|\s+|T)(\d{1,2}[:.]\d{2}(?!\d).*)", re.DOTALL)
_AFTERNOON = ("p",)
# The first letters of the months, in English, Malay, German, French, Spanish, Dutch, Italian.
_MONTHS = (
    ("jan", "ene", "gen"), ("feb", "fev"), ("mar", "mac", "mrz", "maa", "mae"),
    ("apr", "avr", "abr"), ("may", "mei", "mai", "mag"), ("jun", "juin", "giu"),
    ("jul", "juil", "lug"), ("aug", "ogo", "aou", "ago"), ("sep", "set"), ("oct", "okt", "ott"),
    ("nov",), ("dec", "dis", "dez", "dic", "des"),
)  # fmt: skip
# How Square and other American tills name their zones, by the beginning of the name.
_ZONES = {
    "eastern": "America/New_York", "central": "America/Chicago", "mountain": "America/Denver",
    "pacific": "America/Los_Angeles", "arizona": "America/Phoenix", "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu", "atlantic": "America/Halifax",
}  # fmt: skip


def date_of(text: str, order: DateOrder) -> date:
    """A calendar day; `order` decides where all is figures and the year is last.

    Refuses `row_date_unclear`.
    """
    bare = plain(text)
    try:
        for said in (bare, _WEEKDAY.sub("", bare)):
            if found := _FIGURES.fullmatch(said) or _PACKED.fullmatch(said):
                return _from_figures(found[1], found[2], found[3], order)
            if found := _CHINESE.fullmatch(said):
                return _day(int(found[1]), int(found[2]), int(found[3]))
            if found := _WORDED.fullmatch(said):
                return _from_words(found[1], found[2], found[3])
    except ValueError:
        pass
    raise Refused("row_date_unclear", text=text[:_SHOWN])


def looks_like_date(text: str) -> bool:
    """Whether a text is a day, or a day and a time, in any order."""
    found = _PARTS.fullmatch(text.strip())
    orders: tuple[DateOrder, ...] = ("dmy", "mdy")
    for order in orders:
        try:
            date_of(found[1] if found else text, order)
        except Refused:
            continue
        return True
    return False


def date_order(texts: Iterable[str], country: str) -> DateOrder:
    """Whether the day or the month stands first in the dates of a column.

    One figure above twelve decides; else the reading in which the rows follow each other more
    closely, for tills write them in their order; else the custom of `country`.
    """
    firsts = [
        (int(found[1]), int(found[2]))
        for text in texts
        if (found := _FIGURES.match(text.strip())) and len(found[1]) <= 2 and len(found[2]) <= 2
    ]
    day_first = sum(first > 12 for first, _ in firsts)
    month_first = sum(second > 12 for _, second in firsts)
    if day_first or month_first:
        return "dmy" if day_first >= month_first else "mdy"
    steps = list(zip(firsts, firsts[1:], strict=False))
    if_day = sum(abs((b[1] - a[1]) * 31 + b[0] - a[0]) for a, b in steps)
    if_month = sum(abs((b[0] - a[0]) * 31 + b[1] - a[1]) for a, b in steps)
    if if_day != if_month:
        return "dmy" if if_day < if_month else "mdy"
    return "mdy" if country in ("US", "PH") else "dmy"


def moments(order: DateOrder, zone: str) -> Remembered[str, datetime]:
    """Moments in UTC; noon where a text has no time, `zone` where it names none.

    Refuses `row_date_unclear`.
    """
    days: Remembered[str, date] = Remembered(lambda text: date_of(text, order))
    clock = ZoneInfo(zone)

    def meaning(text: str) -> datetime:
        found = _PARTS.fullmatch(text.strip())
        if found is None:
            return datetime.combine(days[text], _NOON, clock).astimezone(UTC)
        hours, own = _time_of(found[2], text)
        return datetime.combine(days[found[1]], hours, own or clock).astimezone(UTC)

    return Remembered(meaning)


@lru_cache(maxsize=100)
def zone_named(text: str, otherwise: str) -> str:
    """The zone of the tz database that a till's `text` names, `otherwise` where it is unknown.

    "Eastern Time (US & Canada)", "Kuala Lumpur" and "Asia/Kuala_Lumpur" are all understood.
    """
    bare = text.strip()
    if bare in available_timezones():
        return bare
    if known := _ZONES.get(fold(bare).split(" ")[0]):
        return known
    city = "/" + bare.replace(" ", "_")
    return next((zone for zone in sorted(available_timezones()) if zone.endswith(city)), otherwise)


def _from_figures(first: str, second: str, third: str, order: DateOrder) -> date:
    if len(first) == 4:
        return _day(int(first), int(second), int(third))
    one, two = int(first), int(second)
    if order == "ymd" and len(third) < 4:
        return _day(_year(first), two, int(third))
    day, month = (two, one) if order == "mdy" else (one, two)
    return _day(_year(third), month, day)


def _from_words(first: str, second: str, year: str) -> date:
    """A day whose month is a word: "1 May 2024", "May 1, 2024", "01-Mei-24"."""
    day, month = (second, first) if second.isdigit() else (first, second)
    begins = fold(month)[:4]
    for number, names in enumerate(_MONTHS, start=1):
        if begins.startswith(names):
            return _day(_year(year), number, int(day))
    raise ValueError


def _year(text: str) -> int:
    """The year that a figure means; only where it has two digits it is one of this century."""
    return int(text) + 2000 if len(text) <= 2 else int(text)


def _day(year: int, month: int, day: int) -> date:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise ValueError
    return date(year, month, day)


def _time_of(text: str, whole: str) -> tuple[time, timezone | None]:
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise Refused("row_date_unclear", text=whole[:_SHOWN])
    hour, half = int(found[1]), (found[4] or "").lower()
    if half:
        hour = hour % 12 + (12 if half.startswith(_AFTERNOON) and half != "pg" else 0)
    try:
        return time(hour, int(found[2]), int(found[3] or 0)), _offset(found[5] or "")
    except ValueError:
        raise Refused("row_date_unclear", text=whole[:_SHOWN]) from None


def _offset(text: str) -> timezone | None:
    if not text:
        return None
    if text[0] not in "+-":
        return UTC
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))
