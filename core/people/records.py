"""The tables of customers, of the team, and of approvals."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from core.storage.base import Base, BigKey, guard, search_key


class Customer(Base):
    """A person whom the shop has looked after; joins one or more of a till's customers."""

    __tablename__ = "customer"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    address_as: Mapped[str] = mapped_column(String(200))
    phone: Mapped[str | None] = mapped_column(String(20))
    email: Mapped[str | None] = mapped_column(String(200))
    town: Mapped[str | None] = mapped_column(String(100))
    language: Mapped[str] = mapped_column(String(5))
    since: Mapped[date]
    do_not_call: Mapped[bool] = mapped_column(default=False)


class TillCustomer(Base):
    """A customer as a till knows them: mirrored, the same on every PC that reads one file."""

    __tablename__ = "till_customer"
    __table_args__ = (UniqueConstraint("source", "number"),)

    id: Mapped[int] = mapped_column(BigKey, primary_key=True)
    source: Mapped[str] = mapped_column(String(40))
    number: Mapped[str] = mapped_column(String(60))
    name: Mapped[str] = mapped_column(String(200))
    address_as: Mapped[str] = mapped_column(String(200))
    phone: Mapped[str | None] = mapped_column(String(20))
    email: Mapped[str | None] = mapped_column(String(200))
    town: Mapped[str | None] = mapped_column(String(100))
    postcode: Mapped[str | None] = mapped_column(String(12))
    since: Mapped[date | None]
    customer_id: Mapped[UUID | None] = mapped_column(ForeignKey("customer.id"), index=True)


class PersonKey(Base):
    """A word by which a till's customer is found: part of a name, a phone, an e-mail, a number."""

    __tablename__ = "person_key"
    __table_args__ = (Index(None, "kind", "key", "till_customer_id"),)

    id: Mapped[int] = mapped_column(BigKey, primary_key=True)
    till_customer_id: Mapped[int] = mapped_column(ForeignKey("till_customer.id"), index=True)
    kind: Mapped[str] = mapped_column(String(10))
    key: Mapped[str] = mapped_column(search_key(80))


class Colleague(Base):
    """A member of the team: the PIN's argon2id hash, and how often it was missed lately."""

    __tablename__ = "colleague"
    __table_args__ = (
        CheckConstraint("role IN ('counter', 'supervisor', 'manager', 'owner')", name="role"),
        CheckConstraint("pin_misses >= 0", name="pin_misses"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    role: Mapped[str] = mapped_column(String(12))
    pin_hash: Mapped[str] = mapped_column(String(200))
    pin_length: Mapped[int]
    pin_misses: Mapped[int] = mapped_column(default=0)
    pin_waits_until: Mapped[datetime | None]
    active: Mapped[bool] = mapped_column(default=True)


class Approval(Base):
    """A colleague's PIN for one action on one case: minutes long, used once."""

    __tablename__ = "approval"
    __table_args__ = (
        CheckConstraint("used_at IS NULL OR used_at <= expires_at", name="in_time"),
        CheckConstraint("amount_minor >= 0", name="amount"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    action: Mapped[str] = mapped_column(String(80))
    case_id: Mapped[UUID] = mapped_column(index=True)
    amount_minor: Mapped[int]
    asked_by: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"))
    approved_by: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"))
    approved_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class ResetCode(Base):
    """The code on paper that sets a manager's PIN anew: its argon2id hash, used once.

    The newest that is not used is good; its misses are counted as those of a PIN.
    """

    __tablename__ = "reset_code"
    __table_args__ = (CheckConstraint("misses >= 0", name="misses"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    code_hash: Mapped[str] = mapped_column(String(200))
    made_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    misses: Mapped[int] = mapped_column(default=0)
    waits_until: Mapped[datetime | None]


guard(
    ResetCode,
    "used_once",
    "UPDATE OF used_at",
    "a reset code is used once",
    when="OLD.used_at IS NOT NULL",
)
