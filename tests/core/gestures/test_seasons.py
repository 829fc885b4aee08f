"""Feast days: used once the owner has confirmed them, with gestures and budgets of their own."""

from datetime import date, timedelta

import pytest

from core.gestures.budgets import left_for, reserve
from core.gestures.cautions import caution_of
from core.gestures.policies import add_policy
from core.gestures.records import BudgetPolicy
from core.gestures.seasons import (
    calendar_of,
    confirm_season,
    fasting_now,
    seasons_on,
    seasons_to_confirm,
)
from core.gestures.starter import GestureWords, starter_catalogue
from core.recovery.extra import extra_offers
from core.setup.answers import KINDS
from core.storage.work import Work
from tests.core.refuses import refuses
from tests.core.small_shop import NOON, SOCKS, STORE_A_MONTH, SmallShop

RAYA = "hari_raya_aidilfitri"
RAYA_STARTS, RAYA_ENDS = date(2026, 3, 21), date(2026, 4, 19)
DATES, COOKIES = 201, 202
COFFEE, CAKE = "Coffee in our café", "Slice of cake"


def confirmed(small: SmallShop, code: str = RAYA, **more: date) -> None:
    dates = {"starts": RAYA_STARTS, "ends": RAYA_ENDS} | more
    small.do(confirm_season, code, 2026, dates["starts"], dates["ends"], by="Arif")


def ramadan(small: SmallShop) -> None:
    confirmed(small, "ramadan", starts=date(2026, 2, 19), ends=date(2026, 3, 20))


def offered(small: SmallShop) -> list[str]:
    case = small.cared()
    offers = small.ask(extra_offers, case, small.team["Aisyah"], "en")
    return [each.gesture.name("en") for each in offers.everything]


def test_every_season_has_names_and_dates_in_order() -> None:
    for season in calendar_of("MY").seasons:
        assert set(season.names) == {"en", "ms", "zh", "ta"}
        for dates in season.dates:
            assert dates.starts <= dates.ends
            assert dates.starts.year in (dates.year - 1, dates.year)
    assert calendar_of("XX").seasons == ()
    assert calendar_of("../MY").seasons == ()


def test_the_gestures_of_the_seasons_have_every_word() -> None:
    codes = {season.code for season in calendar_of("MY").seasons}
    for gesture in calendar_of("MY").gestures:
        assert gesture.season in codes
        assert tuple(gesture.words) == ("en", "ms", "zh", "ta")
        for language, words in gesture.words.items():
            assert bool(words.say) == (language in ("zh", "ta"))


def test_what_is_on_or_begins_soon_waits_for_the_owner(small: SmallShop) -> None:
    waiting = [(each.code, each.year) for each in small.ask(seasons_to_confirm)]
    assert waiting == [("ramadan", 2026), (RAYA, 2026)]
    confirmed(small)
    assert [each.code for each in small.ask(seasons_to_confirm)] == ["ramadan"]


def test_nothing_is_used_before_it_is_confirmed(small: SmallShop) -> None:
    assert not small.ask(fasting_now)
    assert small.ask(seasons_on) == frozenset()
    assert small.scalar("SELECT count(*) FROM gesture WHERE season IS NOT NULL") == 0


def test_a_confirmed_season_brings_its_own_gifts_first(small: SmallShop) -> None:
    confirmed(small)
    assert "Jar of Raya biscuits" not in offered(small)
    with refuses("gesture_of_a_season"):
        small.choose(small.cared(receipt="R3"), COOKIES)
    small.clock.moment += timedelta(days=3)
    assert small.ask(seasons_on) == {RAYA}
    case = small.cared(receipt="R5")
    first = small.ask(extra_offers, case, small.team["Aisyah"], "en").suggested[0]
    assert (first.gesture.name("en"), first.why[0]) == ("Jar of Raya biscuits", "of_the_season")
    small.choose(case, COOKIES)
    small.clock.moment += timedelta(days=40)
    assert small.ask(seasons_on) == frozenset()


def test_the_owner_may_move_a_feast_by_a_day(small: SmallShop) -> None:
    confirmed(small, starts=RAYA_STARTS - timedelta(days=1))
    small.clock.moment += timedelta(days=2)
    assert small.ask(seasons_on) == {RAYA}


def test_its_gifts_enter_the_catalogue_once(small: SmallShop) -> None:
    confirmed(small)
    small.clock.moment += timedelta(days=340)
    small.do(confirm_season, RAYA, 2027, date(2027, 3, 10), date(2027, 4, 8), by="Mei Ling")
    assert small.scalar("SELECT count(*) FROM gesture WHERE season IS NOT NULL") == 1


def test_the_store_gives_more_during_a_feast(small: SmallShop) -> None:
    confirmed(small)
    small.raw("UPDATE budget_policy SET amount = 10000000 WHERE holder = 'colleague'")
    who = small.team["Aisyah"]
    assert small.ask(left_for, who) == STORE_A_MONTH
    small.clock.moment += timedelta(days=3)
    assert small.ask(left_for, who) == STORE_A_MONTH * 3 // 2
    small.choose(small.cared(), SOCKS)
    assert small.ask(left_for, who) == STORE_A_MONTH * 3 // 2 - 600
    assert small.troubles() == []
    small.clock.moment += timedelta(days=40)
    assert small.ask(left_for, who) == STORE_A_MONTH


def given(work: Work, amount: int) -> None:
    reserve(work, work.new_id(), amount, work.acting)
    work.note("test")


def granted(small: SmallShop) -> list[tuple[int, int]]:
    """Granted and reserved of the store's accounts, the oldest period first."""
    of_store = (
        "SELECT granted, reserved FROM budget_account WHERE holder_id = (SELECT id FROM shop)"
    )
    return [tuple(row) for row in small.rows(f"{of_store} ORDER BY period_start")]


@pytest.fixture
def rich(small: SmallShop) -> SmallShop:
    """The small shop, where only the store's budget says how much is given."""
    small.raw("UPDATE budget_policy SET amount = 10000000 WHERE holder = 'colleague'")
    return small


def test_a_season_in_the_middle_of_a_month_gives_it_no_second_budget(rich: SmallShop) -> None:
    confirmed(rich)
    rich.choose(rich.cared(), SOCKS)
    rich.clock.moment += timedelta(days=3)
    assert rich.ask(left_for, rich.team["Aisyah"]) == 45_000 - 600
    rich.do(given, 45_000 - 600)
    assert granted(rich) == [(45_000, 45_000)]
    with refuses("budget_used_up"):
        rich.do(given, 1)
    assert rich.troubles() == []


def test_it_is_raised_once_and_by_a_movement(rich: SmallShop) -> None:
    confirmed(rich)
    rich.do(given, 1)
    rich.clock.moment += timedelta(days=3)
    for _ in range(3):
        rich.do(given, 1)
    sums = rich.rows(
        "SELECT m.amount FROM budget_movement m JOIN budget_policy p ON p.id = m.cause_id"
        " WHERE kind = 'grant' AND holder = 'store' ORDER BY m.id"
    )
    assert sums == [(STORE_A_MONTH,), (STORE_A_MONTH // 2,)]
    assert rich.troubles() == []


def test_the_month_in_which_a_season_ends_keeps_what_it_was_granted(rich: SmallShop) -> None:
    confirmed(rich, ends=date(2026, 3, 25))
    rich.clock.moment += timedelta(days=4)
    rich.do(given, 31_000)
    rich.clock.moment += timedelta(days=6)  # the season is over, the month is not
    assert rich.ask(left_for, rich.team["Aisyah"]) == 45_000 - 31_000
    rich.do(given, 1)
    assert granted(rich) == [(45_000, 31_001)]
    rich.clock.moment += timedelta(days=10)
    assert rich.ask(left_for, rich.team["Aisyah"]) == STORE_A_MONTH
    assert rich.troubles() == []


def test_a_season_that_nothing_was_given_in_leaves_nothing_behind(rich: SmallShop) -> None:
    confirmed(rich, ends=date(2026, 3, 25))
    rich.do(given, 100)
    rich.clock.moment += timedelta(days=10)
    assert rich.ask(left_for, rich.team["Aisyah"]) == STORE_A_MONTH - 100


def test_of_two_seasons_at_once_the_one_that_gives_most_counts(rich: SmallShop) -> None:
    rich.do(given, 100)
    confirmed(rich)
    season = "UPDATE budget_policy SET starts_on = '2026-03-18' WHERE season IS NOT NULL"
    rich.raw(season)
    rich.do(given, 100)
    rich.do(one_more_season, 40_000)
    assert rich.ask(left_for, rich.team["Aisyah"]) == 45_000 - 200
    rich.do(one_more_season, 60_000)
    assert rich.ask(left_for, rich.team["Aisyah"]) == 60_000 - 200
    rich.do(given, 100)
    assert granted(rich) == [(60_000, 300)]
    assert rich.troubles() == []


def one_more_season(work: Work, amount: int) -> None:
    work.session.add(
        BudgetPolicy(
            id=work.new_id(),
            holder="store",
            measure="cost",
            period="month",
            amount=amount,
            starts_on=work.today,
            ends_on=work.today,
            season="ramadan",
        )
    )
    work.note("test")


def test_what_an_approval_granted_is_no_part_of_the_seasons(rich: SmallShop) -> None:
    """RM 6 beyond the month were allowed for one gift: the feast's RM 150 more are all there."""
    confirmed(rich)
    rich.do(given, STORE_A_MONTH)
    case = rich.cared()
    rich.choose(case, SOCKS, approval=rich.approved(case, SOCKS, 600).approval)
    rich.clock.moment += timedelta(days=3)
    assert rich.ask(left_for, rich.team["Aisyah"]) == 15_000
    rich.do(given, 15_000)
    assert granted(rich) == [(45_600, 45_600)]
    assert rich.troubles() == []


def test_a_season_lets_more_pieces_be_given_too(rich: SmallShop) -> None:
    rich.do(add_count, 2)
    confirmed(rich)
    rich.do(given, 1)
    rich.clock.moment += timedelta(days=3)
    rich.do(given, 1)
    rich.do(given, 1)
    with refuses("budget_used_up"):
        rich.do(given, 1)
    assert rich.troubles() == []


def add_count(work: Work, pieces: int) -> None:
    add_policy(work, "store", "count", "month", pieces)
    work.note("test")


@pytest.mark.parametrize(
    ("hour", "fasting"), [(5, False), (6, True), (12, True), (19, True), (20, False)]
)
def test_in_fasting_hours_what_is_eaten_at_once_comes_last(
    small: SmallShop, hour: int, fasting: bool
) -> None:
    ramadan(small)
    small.clock.moment = NOON.replace(hour=0) + timedelta(hours=hour - 8)
    assert small.ask(fasting_now) is fasting
    names = offered(small)
    assert names[0] == "Dates to take home"
    assert ({COFFEE, CAKE} == set(names[-2:])) is fasting
    small.clock.moment = NOON + timedelta(days=4)
    assert not small.ask(fasting_now)


def test_only_who_may_confirms_and_once(small: SmallShop) -> None:
    with refuses("not_allowed"):
        small.do(confirm_season, RAYA, 2026, RAYA_STARTS, RAYA_ENDS)
    confirmed(small)
    with refuses("season_confirmed"):
        confirmed(small)
    with refuses("season_unknown"):
        confirmed(small, "midsummer")
    for starts, ends in (
        (RAYA_ENDS, RAYA_STARTS),
        (RAYA_STARTS, RAYA_STARTS + timedelta(days=93)),
        (date(2024, 3, 1), date(2024, 3, 2)),
    ):
        with refuses("season_dates"):
            confirmed(small, "ramadan", starts=starts, ends=ends)


def test_clocks_and_fours_are_told_and_nothing_else() -> None:
    def said(**names: str) -> object:
        return caution_of({key: GestureWords(name, name) for key, name in names.items()})

    assert said(en="A small clock") == "clock"
    assert said(en="Biscuits", zh="四块饼干") == "four"
    assert said(en="Set of 4 cups") == "four"
    assert said(ms="Jam dinding") == "clock"
    assert said(en="Jam", ms="Jem", zh="果酱") is None
    assert said(en="Clockwork toy") is None
    for kind in ("shoes_cafe", *KINDS):
        for gesture in starter_catalogue(kind).gestures:
            assert caution_of(gesture.words) is None
    assert all(caution_of(each.words) is None for each in calendar_of("MY").gestures)
