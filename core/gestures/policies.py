"""What the owner said may be given: budgets by holder, measure and period, and those of seasons."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal
from uuid import UUID

from sqlalchemy import select

from core.basics.money import share
from core.gestures.records import BudgetPolicy
from core.storage.work import Work

Holder = Literal["store", "colleague"]
Measure = Literal["cost", "count"]
Period = Literal["day", "week", "month"]


@dataclass(frozen=True)
class Budget:
    """How much one kind of holder may give in one measure each period, as it holds today.

    `amount` in minor units, or gestures; `by` is the policy that says so. `policies` are all there
    ever were of its kind, the oldest first: they share an account, so that a period has one however
    often its budget is changed.
    """

    holder: str
    measure: str
    period: str
    amount: int
    by: UUID
    policies: tuple[UUID, ...]


def add_policy(work: Work, holder: Holder, measure: Measure, period: Period, amount: int) -> None:
    """Let `holder` give `amount` (minor units, or gestures) each period from today on.

    It takes the place of an earlier one of its kind. What was granted for a period that has begun
    is never lowered: less holds from the next period on.
    """
    _add(work, holder, measure, period, amount, work.today)


def add_season_budgets(work: Work, season: str, starts: date, ends: date, more: int) -> None:
    """Let the store give `more` per cent above its own budgets during a season; part of an act.

    A period that the season touches is granted it whole, once something is given in the season.
    """
    for policies in _by_kind(work).values():
        plain = _last_word([each for each in policies if _holds(work, each) and not each.season])
        if more and plain is not None and plain.holder == "store":
            amount = plain.amount + share(plain.amount, more, 100)
            kind = (plain.holder, plain.measure, plain.period)
            _add(work, *kind, amount, starts, ends, season)


def budgets_on(work: Work) -> list[Budget]:
    """The budgets of today: of each kind the last word, or a season's where that is more.

    Of several seasons that are on at once the one that gives most.
    """
    found = []
    for policies in _by_kind(work).values():
        on = [each for each in policies if _holds(work, each)]
        plain = _last_word([each for each in on if not each.season])
        among = [each for each in on if each.season or each is plain]
        if among:
            best = max(among, key=lambda each: each.amount)
            found.append(_budget(best, policies))
    return found


def period_start(day: date, period: str) -> date:
    """The first day of the period that `day` lies in; weeks begin on Monday."""
    if period == "month":
        return day.replace(day=1)
    if period == "week":
        return day - timedelta(days=day.weekday())
    return day


def _budget(best: BudgetPolicy, policies: list[BudgetPolicy]) -> Budget:
    return Budget(
        holder=best.holder,
        measure=best.measure,
        period=best.period,
        amount=best.amount,
        by=best.id,
        policies=tuple(each.id for each in policies),
    )


def _by_kind(work: Work) -> dict[tuple[str, str, str], list[BudgetPolicy]]:
    """Every policy there ever was, the oldest of each kind first."""
    kinds = defaultdict(list)
    for each in work.session.scalars(select(BudgetPolicy).order_by(BudgetPolicy.id)):
        kinds[each.holder, each.measure, each.period].append(each)
    return kinds


def _holds(work: Work, policy: BudgetPolicy) -> bool:
    return policy.starts_on <= work.today and (
        policy.ends_on is None or work.today <= policy.ends_on
    )


def _last_word(policies: list[BudgetPolicy]) -> BudgetPolicy | None:
    return max(policies, key=lambda each: (each.starts_on, each.id), default=None)


def _add(
    work: Work,
    holder: str,
    measure: str,
    period: str,
    amount: int,
    starts: date,
    ends: date | None = None,
    season: str | None = None,
) -> None:
    work.session.add(
        BudgetPolicy(
            id=work.new_id(),
            holder=holder,
            measure=measure,
            period=period,
            amount=amount,
            starts_on=starts,
            ends_on=ends,
            season=season,
        )
    )
