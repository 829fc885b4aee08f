"""How much may be given: accounts that nobody can overspend, moved row by row."""

from datetime import date, timedelta
from typing import Literal
from uuid import UUID

from sqlalchemy import case, func, select, update

from core.basics.errors import Refused
from core.basics.money import share
from core.gestures.records import BudgetAccount, BudgetMovement, BudgetPolicy
from core.storage.upsert import insert_missing
from core.storage.work import Work

Holder = Literal["store", "colleague"]
Measure = Literal["cost", "count"]
Period = Literal["day", "week", "month"]
NO_LIMIT = 10**15
"""What is left where no budget says."""

Kind = Literal["grant", "reserve", "spend", "unspend", "release", "transfer"]


def add_policy(work: Work, holder: Holder, measure: Measure, period: Period, amount: int) -> None:
    """Let `holder` give `amount` (minor units, or gestures) each period from today on."""
    work.session.add(
        BudgetPolicy(
            id=work.new_id(),
            holder=holder,
            measure=measure,
            period=period,
            amount=amount,
            starts_on=work.today,
        )
    )


def add_season_budgets(work: Work, season: str, starts: date, ends: date, more: int) -> None:
    """Let the store give `more` per cent above its own budgets during a season; part of an act."""
    plain = [each for each in _all_policies(work) if each.season is None]
    for policy in plain if more else ():
        if policy.holder == "store":
            work.session.add(
                BudgetPolicy(
                    id=work.new_id(),
                    holder=policy.holder,
                    measure=policy.measure,
                    period=policy.period,
                    amount=policy.amount + share(policy.amount, more, 100),
                    starts_on=starts,
                    ends_on=ends,
                    season=season,
                )
            )


def reserve(
    work: Work, cause: UUID, cost_minor: int, colleague: UUID, approval: UUID | None = None
) -> None:
    """Set aside what a gesture costs in every account that it concerns; part of an act.

    `cause` is the given gesture. What lacks is granted first where an approval allows it, else
    refuses `budget_used_up`. What costs nothing is not counted either: it is always there.
    """
    if cost_minor == 0:
        return
    for policy in _policies(work):
        amount = cost_minor if policy.measure == "cost" else 1
        holder = work.shop.id if policy.holder == "store" else colleague
        account = _open_account(work, policy, holder)
        if _reserve(work, account, amount):
            _move(work, account, "reserve", amount, cause, approval)
        elif approval is None:
            raise Refused("budget_used_up")
        else:
            _grant_what_lacks(work, account, amount, cause, approval)


def left_for(work: Work, colleague: UUID) -> int:
    """What `colleague` may still give now, in minor units of cost: the least of the accounts."""
    left = [_left_of(work, policy, colleague) for policy in _policies(work)]
    return min((each for each in left if each is not None), default=NO_LIMIT)


def _left_of(work: Work, policy: BudgetPolicy, colleague: UUID) -> int | None:
    """What one policy leaves; None where it leaves enough whatever is given."""
    holder = work.shop.id if policy.holder == "store" else colleague
    of = BudgetAccount
    account = work.session.scalar(
        select(of).where(
            of.policy_id == policy.id,
            of.holder_id == holder,
            of.period_start == period_start(work.today, policy.period),
        )
    )
    left = policy.amount if account is None else account.granted - account.reserved - account.spent
    if policy.measure == "cost":
        return left
    return None if left > 0 else 0


def spend(work: Work, cause: UUID) -> None:
    """Turn what was set aside for `cause` into spent: it was handed over; part of an act."""
    _settle(work, cause, "spend")


def unspend(work: Work, cause: UUID) -> None:
    """Set aside again what was spent for `cause`, where it was spent; part of an act."""
    account = BudgetAccount
    for account_id, amount in _left(work, cause, ("spend",), ("unspend",)):
        work.session.execute(
            update(account)
            .where(account.id == account_id)
            .values(reserved=account.reserved + amount, spent=account.spent - amount)
        )
        _move(work, account_id, "unspend", amount, cause)


def release(work: Work, cause: UUID) -> None:
    """Give back what was set aside for `cause` to the accounts it came from; part of an act.

    What an approval granted for it goes too: it was for this alone, not for others to give.
    """
    _settle(work, cause, "release")
    of, account = BudgetMovement, BudgetAccount
    granted = work.session.execute(
        select(of.account_id, of.approval_id, func.sum(of.amount))
        .where(of.cause_id == cause, of.kind.in_(("grant", "transfer")))
        .group_by(of.account_id, of.approval_id)
        .order_by(of.account_id)
    ).all()
    for account_id, approval, summed in granted:
        if summed:
            work.session.execute(
                update(account)
                .where(account.id == account_id)
                .values(granted=account.granted - int(summed))
            )
            _move(work, account_id, "transfer", -int(summed), cause, approval)


def period_start(day: date, period: str) -> date:
    """The first day of the period that `day` lies in; weeks begin on Monday."""
    if period == "month":
        return day.replace(day=1)
    if period == "week":
        return day - timedelta(days=day.weekday())
    return day


def _policies(work: Work) -> list[BudgetPolicy]:
    """The policies of today; one of a season stands in the place of those alike without one."""
    found = _all_policies(work)
    festive = {(each.holder, each.measure, each.period) for each in found if each.season}
    return [
        each
        for each in found
        if each.season or (each.holder, each.measure, each.period) not in festive
    ]


def _all_policies(work: Work) -> list[BudgetPolicy]:
    today = work.today
    of = BudgetPolicy
    return list(
        work.session.scalars(
            select(of)
            .where(of.starts_on <= today, of.ends_on.is_(None) | (of.ends_on >= today))
            .order_by(of.id)
        )
    )


def _open_account(work: Work, policy: BudgetPolicy, holder: UUID) -> UUID:
    start = period_start(work.today, policy.period)
    of = BudgetAccount
    wanted = select(of.id).where(
        of.policy_id == policy.id, of.holder_id == holder, of.period_start == start
    )
    account = work.session.scalar(wanted)
    if account is not None:
        return account
    fresh = work.new_id()
    insert_missing(
        work.session,
        BudgetAccount,
        id=fresh,
        policy_id=policy.id,
        holder_id=holder,
        period_start=start,
        granted=policy.amount,
        reserved=0,
        spent=0,
    )
    account = work.session.scalars(wanted).one()
    if account == fresh:
        _move(work, account, "grant", policy.amount, policy.id)
    return account


def _reserve(work: Work, account: UUID, amount: int) -> bool:
    """Move an account only where enough is left, in one statement."""
    of = BudgetAccount
    moved = work.session.execute(
        update(of)
        .where(of.id == account, of.reserved + of.spent + amount <= of.granted)
        .values(reserved=of.reserved + amount)
        .returning(of.id)
    ).one_or_none()
    return moved is not None


def _grant_what_lacks(work: Work, account: UUID, amount: int, cause: UUID, approval: UUID) -> None:
    of = BudgetAccount
    row = work.session.get_one(of, account, with_for_update=True, populate_existing=True)
    lacking = max(0, row.reserved + row.spent + amount - row.granted)
    work.session.execute(
        update(of)
        .where(of.id == account)
        .values(granted=of.granted + lacking, reserved=of.reserved + amount)
    )
    _move(work, account, "grant", lacking, cause, approval)
    _move(work, account, "reserve", amount, cause, approval)


def _left(
    work: Work, cause: UUID, added: tuple[Kind, ...], taken: tuple[Kind, ...]
) -> list[tuple[UUID, int]]:
    """What movements of the kinds `added` for `cause` left in each account, less those `taken`."""
    of = BudgetMovement
    signed = case((of.kind.in_(added), of.amount), else_=-of.amount)
    summed = work.session.execute(
        select(of.account_id, func.sum(signed))
        .where(of.cause_id == cause, of.kind.in_((*added, *taken)))
        .group_by(of.account_id)
        .order_by(of.account_id)
    )
    return [(account, int(amount)) for account, amount in summed if amount]


def _settle(work: Work, cause: UUID, kind: Literal["spend", "release"]) -> None:
    row = BudgetAccount
    for account, amount in _left(work, cause, ("reserve", "unspend"), ("spend", "release")):
        spent = amount if kind == "spend" else 0
        work.session.execute(
            update(row)
            .where(row.id == account)
            .values(reserved=row.reserved - amount, spent=row.spent + spent)
        )
        _move(work, account, kind, amount, cause)


def _move(
    work: Work,
    account: UUID,
    kind: Kind,
    amount: int,
    cause: UUID,
    approval: UUID | None = None,
) -> None:
    work.session.add(
        BudgetMovement(
            id=work.new_id(),
            account_id=account,
            kind=kind,
            amount=amount,
            cause_id=cause,
            approval_id=approval,
            made_by=work.actor,
            made_at=work.now,
            command=work.command,
        )
    )
