"""What time it is, in UTC, and which day that is for the shop."""

from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Now, aware and in UTC."""
        ...


class SystemClock:
    """The clock of this PC."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class FixedClock:
    """A clock that stands still until it is moved: for the demo shop and for tests."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment


def local(moment: datetime, zone: str) -> datetime:
    """`moment` as the wall clock of the shop's time zone shows it."""
    return moment.astimezone(ZoneInfo(zone))


def local_day(moment: datetime, zone: str) -> date:
    """The shop's calendar day of `moment`."""
    return local(moment, zone).date()


def start_of_day(day: date, zone: str) -> datetime:
    """The first moment of the shop's calendar `day`, in UTC."""
    return datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone)).astimezone(UTC)
