"""Feast days: a dated calendar of which the owner confirms each season every year.

What is not confirmed is not used: the moon may shift a feast by a day. A season that is on brings
gestures of its own, and a budget of its own to the store.
"""

from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import cache

import msgspec.toml
from sqlalchemy import select

from core.basics.errors import Refused
from core.basics.resources import RESOURCES
from core.gestures.catalogue import enter_starter
from core.gestures.policies import add_season_budgets
from core.gestures.records import Gesture, SeasonConfirmed
from core.gestures.starter import StarterGesture
from core.people.team import acting_person
from core.storage.work import Work

AHEAD = timedelta(days=60)
"""How long before a season begins the owner is asked to confirm it."""

_LONGEST = timedelta(days=92)


@dataclass(frozen=True, slots=True)
class SeasonDates:
    """From when to when a season is expected in a year, both days included."""

    year: int
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class Season:
    """A season of the calendar, its names by language.

    `fasting` are the hours ("05:45", "19:30") in which many guests do not eat; `more_budget` is by
    how many per cent the store gives more.
    """

    code: str
    names: dict[str, str]
    dates: tuple[SeasonDates, ...]
    fasting: tuple[str, str] | None = None
    more_budget: int = 0


@dataclass(frozen=True, slots=True)
class Calendar:
    """The seasons of a country, and what is given in each of them alone."""

    seasons: tuple[Season, ...] = ()
    gestures: tuple[StarterGesture, ...] = ()


@dataclass(frozen=True)
class SeasonAhead:
    """A season that is not confirmed yet: its names by language, and when it is expected."""

    code: str
    names: dict[str, str]
    year: int
    starts: date
    ends: date


@cache
def calendar_of(country: str) -> Calendar:
    """The calendar of a country (ISO 3166): a file's stem in `resources/seasons/`, or none."""
    file = RESOURCES / "seasons" / f"{country}.toml"
    if len(country) != 2 or not file.is_file():
        return Calendar()
    return msgspec.toml.decode(file.read_bytes(), type=Calendar)


def seasons_to_confirm(work: Work) -> tuple[SeasonAhead, ...]:
    """The seasons that are on or begin soon and wait for the owner, the first to begin first."""
    confirmed = set(work.session.execute(select(SeasonConfirmed.code, SeasonConfirmed.year)).all())
    ahead = [
        SeasonAhead(season.code, season.names, dates.year, dates.starts, dates.ends)
        for season in calendar_of(work.shop.country).seasons
        for dates in season.dates
        if dates.starts <= work.today + AHEAD and work.today <= dates.ends
        if (season.code, dates.year) not in confirmed
    ]
    return tuple(sorted(ahead, key=lambda each: (each.starts, each.code)))


def confirm_season(work: Work, code: str, year: int, starts: date, ends: date) -> None:
    """Say from when to when a season is, this year: from then on it is used.

    Its own gestures enter the catalogue when it is confirmed first. Refuses `season_unknown`,
    `season_confirmed`, `season_dates`, `not_allowed`.
    """
    who = acting_person(work, "office")
    calendar = calendar_of(work.shop.country)
    season = next((each for each in calendar.seasons if each.code == code), None)
    if season is None or year not in {dates.year for dates in season.dates}:
        raise Refused("season_unknown")
    if not timedelta() <= ends - starts <= _LONGEST or starts.year not in (year - 1, year):
        raise Refused("season_dates")
    of = SeasonConfirmed
    if work.session.scalar(select(of.id).where(of.code == code, of.year == year)) is not None:
        raise Refused("season_confirmed")
    work.session.add(
        of(
            id=work.new_id(),
            code=code,
            year=year,
            starts_on=starts,
            ends_on=ends,
            confirmed_by=who.id,
            confirmed_at=work.now,
        )
    )
    known = set(work.session.scalars(select(Gesture.code)))
    own = [each for each in calendar.gestures if each.season == code and each.code not in known]
    enter_starter(work, tuple(own))
    add_season_budgets(work, code, starts, ends, season.more_budget)
    work.note(f"season {code} {year}", {"starts": starts, "ends": ends})


def fasting_now(work: Work) -> bool:
    """Whether many guests do not eat at this hour."""
    hour = work.local(work.now).time()
    on = seasons_on(work)
    for season in calendar_of(work.shop.country).seasons:
        if season.code in on and season.fasting is not None:
            begins, ends = (time.fromisoformat(each) for each in season.fasting)
            if begins <= hour < ends:
                return True
    return False


def seasons_on(work: Work) -> frozenset[str]:
    """The seasons that are on today, of those that were confirmed."""
    of = SeasonConfirmed
    found = select(of.code).where(of.starts_on <= work.today, of.ends_on >= work.today)
    return frozenset(work.session.scalars(found))
