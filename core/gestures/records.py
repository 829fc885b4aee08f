"""The tables of the catalogue and of the budget accounts."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from core.storage.base import Base, append_only


class Gesture(Base):
    """An entry of the catalogue; cost and worth in minor units, `words` and `suits` as JSON.

    One with a `season` is given only while that season is on.
    """

    __tablename__ = "gesture"
    __table_args__ = (
        CheckConstraint("code BETWEEN 1 AND 65535", name="code"),
        CheckConstraint(
            "kind IN ('gift', 'treat', 'card', 'upgrade', 'service', 'thanks')", name="kind"
        ),
        CheckConstraint("given IN ('now', 'next', 'either')", name="given"),
        CheckConstraint("state IN ('draft', 'active', 'retired')", name="state"),
        CheckConstraint("cost_minor >= 0 AND worth_minor >= 0", name="amounts"),
        CheckConstraint("stock >= 0", name="stock"),
        CheckConstraint("days_valid BETWEEN 0 AND 65535", name="days_valid"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    code: Mapped[int] = mapped_column(unique=True)
    kind: Mapped[str] = mapped_column(String(10))
    words: Mapped[str] = mapped_column(Text)
    cost_minor: Mapped[int]
    worth_minor: Mapped[int]
    given: Mapped[str] = mapped_column(String(6))
    paper: Mapped[bool]
    days_valid: Mapped[int]
    personal: Mapped[bool]
    stock: Mapped[int | None]
    suits: Mapped[str] = mapped_column(Text)
    needs_approval: Mapped[bool]
    picture: Mapped[str] = mapped_column(String(20))
    season: Mapped[str | None] = mapped_column(String(30))
    position: Mapped[int]
    state: Mapped[str] = mapped_column(String(8))


class StockCount(Base):
    """A count of a gift's pieces on the shelf; never changed afterwards."""

    __tablename__ = "stock_count"
    __table_args__ = (CheckConstraint("expected >= 0 AND counted >= 0", name="pieces"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    gesture_id: Mapped[UUID] = mapped_column(ForeignKey("gesture.id"), index=True)
    expected: Mapped[int]
    counted: Mapped[int]
    cost_minor: Mapped[int]
    counted_by: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"))
    counted_at: Mapped[datetime]


class SeasonConfirmed(Base):
    """A season of a year, and from when to when the owner said that it is; both days included."""

    __tablename__ = "season_confirmed"
    __table_args__ = (
        UniqueConstraint("code", "year"),
        CheckConstraint("starts_on <= ends_on", name="dates"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(30))
    year: Mapped[int]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    confirmed_by: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"))
    confirmed_at: Mapped[datetime]


class BudgetPolicy(Base):
    """How much may be given: by whom or to whom, in what, per which period, from when to when.

    One of a `season` stands in the place of those alike that are of none, while it lasts.
    """

    __tablename__ = "budget_policy"
    __table_args__ = (
        CheckConstraint("holder IN ('store', 'colleague', 'customer', 'case')", name="holder"),
        CheckConstraint("measure IN ('cost', 'count')", name="measure"),
        CheckConstraint("period IN ('day', 'week', 'month')", name="period"),
        CheckConstraint("amount >= 0", name="amount"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    holder: Mapped[str] = mapped_column(String(10))
    measure: Mapped[str] = mapped_column(String(6))
    period: Mapped[str] = mapped_column(String(8))
    amount: Mapped[int]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    season: Mapped[str | None] = mapped_column(String(30))


class BudgetAccount(Base):
    """What one holder may give in one period; never overspent, whatever runs at the same time."""

    __tablename__ = "budget_account"
    __table_args__ = (
        UniqueConstraint("policy_id", "holder_id", "period_start"),
        CheckConstraint("reserved >= 0 AND spent >= 0", name="not_negative"),
        CheckConstraint("reserved + spent <= granted", name="never_overspent"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    policy_id: Mapped[UUID] = mapped_column(ForeignKey("budget_policy.id"))
    holder_id: Mapped[UUID]
    period_start: Mapped[date]
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("budget_account.id"))
    granted: Mapped[int]
    reserved: Mapped[int] = mapped_column(default=0)
    spent: Mapped[int] = mapped_column(default=0)


class BudgetMovement(Base):
    """A row of a budget account; never changed afterwards."""

    __tablename__ = "budget_movement"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('grant', 'reserve', 'spend', 'unspend', 'release', 'transfer')", name="kind"
        ),
        CheckConstraint("kind = 'transfer' OR amount >= 0", name="amount"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("budget_account.id"), index=True)
    kind: Mapped[str] = mapped_column(String(8))
    amount: Mapped[int]
    cause_id: Mapped[UUID] = mapped_column(index=True)
    approval_id: Mapped[UUID | None] = mapped_column(ForeignKey("approval.id"))
    made_by: Mapped[UUID | None]
    made_at: Mapped[datetime]
    command: Mapped[UUID]


append_only(BudgetMovement)
append_only(StockCount)
