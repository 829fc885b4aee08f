"""When people shop: the rhythm of the day, the week and the feasts of Kuala Lumpur."""

from datetime import date, timedelta
from random import Random

ZONE = "Asia/Kuala_Lumpur"
OPENS, CLOSES = 10, 22

# How full each opening hour is, from ten in the morning: coffee, lunch, tea, after work.
_HOURS = (4, 6, 10, 11, 8, 9, 9, 8, 9, 10, 8, 4)
# From Monday to Sunday.
_WEEK = (0.78, 0.78, 0.85, 0.92, 1.1, 1.4, 1.27)
# Chinese New Year, Hari Raya Aidilfitri, Deepavali, year by year; a day more or less is no matter.
_FEASTS = (
    date(2024, 2, 10), date(2024, 4, 10), date(2024, 10, 31),
    date(2025, 1, 29), date(2025, 3, 31), date(2025, 10, 20),
    date(2026, 2, 17), date(2026, 3, 21), date(2026, 11, 8),
    date(2027, 2, 6), date(2027, 3, 10), date(2027, 10, 28),
    date(2028, 1, 26), date(2028, 2, 27), date(2028, 10, 17),
    date(2029, 2, 13), date(2029, 2, 15), date(2029, 11, 5),
    date(2030, 2, 3), date(2030, 2, 5), date(2030, 10, 26),
)  # fmt: skip
_SHOPPING_DAYS = 21


def busyness(day: date) -> float:
    """How many come that day, beside a usual one."""
    return _WEEK[day.weekday()] * (1.0 + 0.35 * feast_nearness(day))


def feast_nearness(day: date) -> float:
    """From 0, no feast in the next three weeks, to 1, it is tomorrow."""
    waits = [(feast - day).days for feast in (*_FEASTS, date(day.year, 12, 25))]
    near = min((wait for wait in waits if 0 < wait <= _SHOPPING_DAYS), default=None)
    return 0.0 if near is None else 1.0 - (near - 1) / _SHOPPING_DAYS


def moment(rng: Random) -> timedelta:
    """A time within the opening hours, since midnight."""
    hour = rng.choices(range(OPENS, CLOSES), _HOURS)[0]
    return timedelta(hours=hour, seconds=rng.randrange(3600))


def price_cut_percent(day: date, rng: Random) -> int:
    """What the till takes off a pair of shoes that day: the sales of midsummer and year's end."""
    if day.month in (7, 12):
        return rng.choice((0, 0, 15, 20, 30))
    return 10 if rng.random() < 0.04 else 0
