"""Whether every budget account is the sum of its movements."""

from collections.abc import Iterator

from sqlalchemy import func, select

from core.basics.trouble import Trouble
from core.gestures.records import BudgetAccount, BudgetMovement
from core.storage.work import Work


def check(work: Work) -> Iterator[Trouble]:
    """Hold granted, reserved and spent of each account against its movements."""
    of = BudgetMovement
    summed = select(of.account_id, of.kind, func.sum(of.amount)).group_by(of.account_id, of.kind)
    sums: dict[object, dict[str, int]] = {}
    for of_account, kind, amount in work.session.execute(summed):
        sums.setdefault(of_account, {})[kind] = int(amount)
    for account in work.session.scalars(select(BudgetAccount)):
        moved = sums.get(account.id, {})
        spent = moved.get("spend", 0) - moved.get("unspend", 0)
        expected = {
            "granted": moved.get("grant", 0) + moved.get("transfer", 0),
            "reserved": moved.get("reserve", 0) - moved.get("release", 0) - spent,
            "spent": spent,
        }
        for column, amount in expected.items():
            stands = getattr(account, column)
            if stands != amount:
                said = f"{column} is {stands}, its movements sum to {amount}"
                yield Trouble("gestures", f"account {account.id}", said)
