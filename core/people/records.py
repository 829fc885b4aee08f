"""The tables of customers, of the team, and of approvals."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    LargeBinary,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from core.storage.base import Base, BigKey, append_only, guard, search_key
from core.storage.key_index import key_index


class Customer(Base):
    """A person whom the shop has looked after, as one till knows them or as the counter met them.

    `joined_to` is the record that speaks for the person, where several are the same one; that one
    is joined to nobody, so taking one out again leaves the others as they are.
    """

    __tablename__ = "customer"
    __table_args__ = (CheckConstraint("joined_to <> id", name="not_to_itself"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    address_as: Mapped[str] = mapped_column(String(200))
    phone: Mapped[str | None] = mapped_column(String(20))
    email: Mapped[str | None] = mapped_column(String(200))
    town: Mapped[str | None] = mapped_column(String(100))
    language: Mapped[str] = mapped_column(String(5))
    since: Mapped[date]
    do_not_call: Mapped[bool] = mapped_column(default=False)
    joined_to: Mapped[UUID | None] = mapped_column(ForeignKey("customer.id"), index=True)


class NotTheSame(Base):
    """Two customers whom somebody looked at and found to be two people; `one_id < other_id`."""

    __tablename__ = "not_the_same"
    __table_args__ = (CheckConstraint("one_id < other_id", name="in_order"),)

    one_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"), primary_key=True)
    other_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"), primary_key=True, index=True)
    said_by: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"))
    said_at: Mapped[datetime]


class TillCustomer(Base):
    """A customer as a till knows them: mirrored, the same on every PC that reads one file."""

    __tablename__ = "till_customer"
    __table_args__ = (UniqueConstraint("number", "source"),)

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
    """The keys by which a till's customer is found, parted by blanks (`core.people.keys`)."""

    __tablename__ = "person_key"

    till_customer_id: Mapped[int] = mapped_column(
        BigKey, ForeignKey("till_customer.id"), primary_key=True, autoincrement=False
    )
    keys: Mapped[str] = mapped_column(Text)


PEOPLE_BY_KEY = key_index(PersonKey, "person_index", "till_customer_id")


class NameSlip(Base):
    """A key of a name or a town, under every way of missing letters of it (`core.people.slips`)."""

    __tablename__ = "name_slip"
    __table_args__ = ({"sqlite_with_rowid": False},)

    variant: Mapped[str] = mapped_column(search_key(8), primary_key=True)
    key: Mapped[str] = mapped_column(search_key(61), primary_key=True)


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


class PinSeen(Base):
    """When a colleague was last known for sure on a till; None: not asked before the first.

    By their PIN, or by a badge, which tells who acts and allows nothing more. The till need not be
    entered yet: a manager's PIN lets a PC join.
    """

    __tablename__ = "pin_seen"

    colleague_id: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"), primary_key=True)
    till_id: Mapped[UUID] = mapped_column(primary_key=True)
    seen_at: Mapped[datetime | None]
    by_badge: Mapped[bool] = mapped_column(default=False)


class Approval(Base):
    """That something beyond one's own right was done: for one action on one case, used once.

    `way` is how it came: a colleague's PIN, badge, or code (by phone, from paper); `later` was done
    with nobody near and is looked at today, so nobody has approved it yet; `own` is a manager's for
    themselves, which the owner looks at. `answer` is what was found when it was looked at.
    `undone_at`: what it was used for was undone, so there is nothing to look at.
    """

    __tablename__ = "approval"
    __table_args__ = (
        CheckConstraint("used_at IS NULL OR used_at <= expires_at", name="in_time"),
        CheckConstraint("amount_minor >= 0", name="amount"),
        CheckConstraint("way IN ('pin', 'badge', 'phone', 'paper', 'later', 'own')", name="way"),
        CheckConstraint("(approved_by IS NULL) = (way = 'later')", name="approved_by"),
        CheckConstraint("(approved_by = asked_by) = (way = 'own')", name="not_for_oneself"),
        CheckConstraint("answer IN ('confirmed', 'not_right')", name="answer"),
        CheckConstraint(
            "(answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (answered_at IS NULL)",
            name="answered",
        ),
        CheckConstraint("answered_by <> asked_by", name="not_by_oneself"),
        CheckConstraint("answer IS NULL OR used_at IS NOT NULL", name="answered_when_used"),
        CheckConstraint("undone_at IS NULL OR used_at IS NOT NULL", name="undone_when_used"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    way: Mapped[str] = mapped_column(String(5))
    action: Mapped[str] = mapped_column(String(80))
    case_id: Mapped[UUID] = mapped_column(index=True)
    amount_minor: Mapped[int]
    asked_by: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"))
    approved_by: Mapped[UUID | None] = mapped_column(ForeignKey("colleague.id"))
    approved_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    undone_at: Mapped[datetime | None]
    answer: Mapped[str | None] = mapped_column(String(9))
    answered_by: Mapped[UUID | None] = mapped_column(ForeignKey("colleague.id"))
    answered_at: Mapped[datetime | None]


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


class ApprovalPolicy(Base):
    """How far the other ways of an approval go in this shop; the last word counts."""

    __tablename__ = "approval_policy"
    __table_args__ = (CheckConstraint("later_minor >= 0 AND own_minor >= 0", name="amounts"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    later_minor: Mapped[int]
    own_minor: Mapped[int]
    badge_approves: Mapped[bool]
    set_by: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"))
    set_at: Mapped[datetime]


append_only(ApprovalPolicy)


class Badge(Base):
    """A colleague's badge: the SHA-256 of its random code, and when it was lost."""

    __tablename__ = "badge"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    colleague_id: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"), index=True)
    code_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    made_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]


guard(
    Badge,
    "stays_revoked",
    "UPDATE OF revoked_at",
    "a lost badge stays so",
    when="OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS NULL",
)


class CodeSecret(Base):
    """What a colleague's codes by phone are derived from; only the last one of each counts."""

    __tablename__ = "code_secret"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    colleague_id: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"), index=True)
    secret: Mapped[bytes] = mapped_column(LargeBinary(32))
    made_at: Mapped[datetime]


class PaperList(Base):
    """A printed list of codes: `codes_each` of them for every band of amounts, each used once."""

    __tablename__ = "paper_list"
    __table_args__ = (CheckConstraint("codes_each > 0", name="codes_each"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    colleague_id: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"), index=True)
    secret: Mapped[bytes] = mapped_column(LargeBinary(32))
    codes_each: Mapped[int]
    made_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


class CodeRequest(Base):
    """A code that was asked for: one action on one case, by one till, once.

    `list_id` and `place` say which code of a paper list was asked for; NULL is by phone.
    """

    __tablename__ = "code_request"
    __table_args__ = (
        UniqueConstraint("key_id", "counter"),
        UniqueConstraint("list_id", "band", "place"),
        CheckConstraint("asked_of <> asked_by", name="not_for_oneself"),
        CheckConstraint("(list_id IS NULL) = (place IS NULL)", name="place"),
        CheckConstraint("used_at IS NULL OR used_at <= expires_at", name="in_time"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    key_id: Mapped[int]
    counter: Mapped[int]
    action: Mapped[str] = mapped_column(String(80))
    case_id: Mapped[UUID] = mapped_column(index=True)
    amount_minor: Mapped[int]
    kind: Mapped[int]
    band: Mapped[int]
    asked_by: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"))
    asked_of: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"))
    list_id: Mapped[UUID | None] = mapped_column(ForeignKey("paper_list.id"))
    place: Mapped[int | None]
    asked_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


guard(
    CodeRequest,
    "used_once",
    "UPDATE OF used_at",
    "a code is used once",
    when="OLD.used_at IS NOT NULL",
)


class CodeMiss(Base):
    """A wrong code. A case has at most three, then this way is closed to it."""

    __tablename__ = "code_miss"
    __table_args__ = (CheckConstraint("number BETWEEN 1 AND 3", name="at_most_three"),)

    case_id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    request_id: Mapped[UUID] = mapped_column(ForeignKey("code_request.id"))
    missed_at: Mapped[datetime] = mapped_column(index=True)


append_only(CodeMiss)
