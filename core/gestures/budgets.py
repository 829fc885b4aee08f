"""How much may be given: accounts that nobody can overspend, moved row by row."""

from operator import itemgetter
from typing import Literal
from uuid import UUID

from sqlalchemy import ColumnElement, case, func, select, update

from core.basics.errors import Refused
from core.gestures.policies import Budget, budgets_on, period_start
from core.gestures.records import BudgetAccount, BudgetMovement
from core.storage.upsert import insert_missing
from core.storage.work import Work

NO_LIMIT = 10**15
"""What is left where no budget says."""

Kind = Literal["grant", "reserve", "spend", "unspend", "release", "transfer"]


def reserve(
    work: Work, cause: UUID, cost_minor: int, colleague: UUID, approval: UUID | None = None
) -> None:
    """Set aside what a gesture costs in every account that it concerns; part of an act.

    `cause` is the given gesture. What lacks is granted first where an approval allows it, else
    refuses `budget_used_up`. What costs nothing is not counted either: it is always there.
    """
    if cost_minor == 0:
        return
    accounts = {_open_account(work, each, colleague): each for each in budgets_on(work)}
    for account, budget in sorted(accounts.items(), key=itemgetter(0)):  # as `_settle` does
        amount = cost_minor if budget.measure == "cost" else 1
        if _reserve(work, account, amount):
            _move(work, account, "reserve", amount, cause, approval)
        elif approval is None:
            raise Refused("budget_used_up")
        else:
            _grant_what_lacks(work, account, amount, cause, approval)


def left_for(work: Work, colleague: UUID) -> int:
    """What `colleague` may still give now, in minor units of cost: the least of the accounts."""
    left = [_left_of(work, each, colleague) for each in budgets_on(work)]
    return min((each for each in left if each is not None), default=NO_LIMIT)


def _left_of(work: Work, budget: Budget, colleague: UUID) -> int | None:
    """What one budget leaves; None where it leaves enough whatever is given."""
    account = work.session.scalar(select(BudgetAccount).where(*_of(work, budget, colleague)))
    left = budget.amount
    if account is not None:
        left = account.granted - account.reserved - account.spent
        left += _still_to_grant(work, account.id, budget)
    if budget.measure == "cost":
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


def _of(work: Work, budget: Budget, colleague: UUID) -> tuple[ColumnElement[bool], ...]:
    """What tells the account of a budget for the period of today from all others."""
    of = BudgetAccount
    return (
        of.policy_id.in_(budget.policies),
        of.holder_id == _holder(work, budget, colleague),
        of.period_start == period_start(work.today, budget.period),
    )


def _holder(work: Work, budget: Budget, colleague: UUID) -> UUID:
    return work.shop.id if budget.holder == "store" else colleague


def _open_account(work: Work, budget: Budget, colleague: UUID) -> UUID:
    """The account of a budget for the period of today, with all that it is granted by now."""
    wanted = select(BudgetAccount.id).where(*_of(work, budget, colleague))
    account = work.session.scalar(wanted)
    if account is None:
        fresh = work.new_id()
        insert_missing(
            work.session,
            BudgetAccount,
            id=fresh,
            policy_id=budget.policies[0],
            holder_id=_holder(work, budget, colleague),
            period_start=period_start(work.today, budget.period),
            granted=budget.amount,
            reserved=0,
            spent=0,
        )
        account = work.session.scalars(wanted).one()
        if account == fresh:
            _move(work, account, "grant", budget.amount, budget.by)
            return account
    _raise(work, account, budget)
    return account


def _raise(work: Work, account: UUID, budget: Budget) -> None:
    """Grant what a budget that was changed in the middle of the period gives more; once."""
    if not _still_to_grant(work, account, budget):
        return
    of = BudgetAccount
    work.session.execute(select(of.id).where(of.id == account).with_for_update())
    more = _still_to_grant(work, account, budget)
    if more:
        work.session.execute(update(of).where(of.id == account).values(granted=of.granted + more))
        _move(work, account, "grant", more, budget.by)


def _still_to_grant(work: Work, account: UUID, budget: Budget) -> int:
    """How much less an account was granted by budgets than the one of today; never below zero.

    What approvals granted is for their own gestures alone, and nothing granted is taken away.
    """
    if len(budget.policies) == 1:
        return 0
    of = BudgetMovement
    granted = select(func.coalesce(func.sum(of.amount), 0)).where(
        of.account_id == account, of.kind == "grant", of.approval_id.is_(None)
    )
    return max(0, budget.amount - int(work.session.scalars(granted).one()))


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
