"""The tables of the case: its steps, its lines, its gesture and its follow-up."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from core.storage.base import Base, append_only, guard


class Case(Base):
    """One visit of one party, from the greeting to the follow-up.

    Each step has the moment at which it was done; the checks keep their order. A step back clears
    the later ones, and the journal keeps what they were.
    """

    __tablename__ = "recovery_case"
    __table_args__ = (
        CheckConstraint("fixed_at IS NULL OR found_at IS NOT NULL", name="found_before_fixed"),
        CheckConstraint("cared_at IS NULL OR fixed_at IS NOT NULL", name="fixed_before_cared"),
        CheckConstraint("extra_at IS NULL OR cared_at IS NOT NULL", name="cared_before_extra"),
        CheckConstraint(
            "closed_at IS NULL OR cancelled OR swap OR hurt OR extra_at IS NOT NULL",
            name="closed_last",
        ),
        CheckConstraint(
            "closed_at IS NULL OR cancelled OR hurt OR fixed_at IS NOT NULL",
            name="closed_after_fix",
        ),
        CheckConstraint("NOT (swap AND extra_at IS NOT NULL)", name="swap_has_no_extra"),
        CheckConstraint("NOT (no_name AND customer_id IS NOT NULL)", name="no_name"),
        Index("ix_recovery_case_open", "closed_at", "opened_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    till_id: Mapped[UUID] = mapped_column(ForeignKey("till.id"))
    opened_at: Mapped[datetime]
    opened_by: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"))
    last_by: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"))
    customer_id: Mapped[UUID | None] = mapped_column(ForeignKey("customer.id"), index=True)
    no_name: Mapped[bool] = mapped_column(default=False)
    present: Mapped[bool] = mapped_column(default=False)
    language: Mapped[str] = mapped_column(String(5))
    swap: Mapped[bool] = mapped_column(default=False)
    hurt: Mapped[bool] = mapped_column(default=False)
    costs: Mapped[str] = mapped_column(String(200), default="")
    parked: Mapped[bool] = mapped_column(default=False)
    cancelled: Mapped[bool] = mapped_column(default=False)
    found_at: Mapped[datetime | None]
    fixed_at: Mapped[datetime | None]
    cared_at: Mapped[datetime | None]
    extra_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]


class CaseLine(Base):
    """One article or problem of a case, with its own reason and fix; amounts in minor units.

    `back_minor` is what comes back is counted at, `out_minor` what goes out; `article` is what it
    was called then. What nobody brought is a dish or a service, and has no sale; `ticket` is the
    table or the bill it was served on. `bought_at` is `online` or another branch's name, empty
    where it was bought here; `order_number` is what their phone shows of it. `sold_on` is the day
    it is said to have been bought, whose sales were not read in yet.
    """

    __tablename__ = "case_line"
    __table_args__ = (
        UniqueConstraint("case_id", "position"),
        CheckConstraint(
            "evidence IN ('very_likely', 'possible', 'we_sell_that', 'not_ours')", name="evidence"
        ),
        CheckConstraint(
            "fix IS NULL OR brought AND fix IN"
            " ('same_again', 'another_item', 'credit', 'money_back', 'repair')"
            " OR NOT brought AND fix IN ('made_again', 'another_dish', 'brought', 'moved',"
            " 'put_right', 'taken_off', 'apology')",
            name="fix",
        ),
        CheckConstraint("brought OR sale_line_id IS NULL", name="only_goods_have_a_sale"),
        CheckConstraint("sold_on IS NULL OR sale_line_id IS NULL", name="not_in_yet"),
        CheckConstraint("quantity > 0", name="quantity"),
        CheckConstraint("back_minor >= 0 AND out_minor >= 0", name="amounts"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("recovery_case.id"), index=True)
    position: Mapped[int]
    article: Mapped[str] = mapped_column(String(300))
    category: Mapped[str] = mapped_column(String(60))
    product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id"))
    sale_line_id: Mapped[int | None] = mapped_column(ForeignKey("sale_line.id"))
    bought_at: Mapped[str] = mapped_column(String(100), default="")
    order_number: Mapped[str] = mapped_column(String(60), default="")
    sold_on: Mapped[date | None]
    evidence: Mapped[str] = mapped_column(String(12))
    quantity: Mapped[int]
    brought: Mapped[bool] = mapped_column(default=True)
    ticket: Mapped[str] = mapped_column(String(40), default="")
    worn: Mapped[bool] = mapped_column(default=True)
    reason: Mapped[str | None] = mapped_column(String(40))
    fix: Mapped[str | None] = mapped_column(String(12))
    out_product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id"))
    back_minor: Mapped[int] = mapped_column(default=0)
    out_minor: Mapped[int] = mapped_column(default=0)
    old_one_to: Mapped[str | None] = mapped_column(String(12))
    in_their_words: Mapped[str] = mapped_column(Text, default="")


class CaseDraft(Base):
    """What is chosen and typed for a case and not agreed yet, as JSON; it goes when it is."""

    __tablename__ = "case_draft"

    case_id: Mapped[UUID] = mapped_column(ForeignKey("recovery_case.id"), primary_key=True)
    content: Mapped[str] = mapped_column(Text)
    kept_at: Mapped[datetime]


class GivenGesture(Base):
    """The gesture of a case: reserved when chosen, spent when handed over."""

    __tablename__ = "given_gesture"
    __table_args__ = (
        CheckConstraint("state IN ('reserved', 'handed_over', 'released')", name="state"),
        CheckConstraint("given IN ('now', 'next')", name="given"),
        Index(
            "uq_given_gesture_one_a_case",
            "case_id",
            unique=True,
            sqlite_where=text("state <> 'released'"),
            postgresql_where=text("state <> 'released'"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("recovery_case.id"))
    gesture_id: Mapped[UUID] = mapped_column(ForeignKey("gesture.id"))
    customer_id: Mapped[UUID | None] = mapped_column(ForeignKey("customer.id"), index=True)
    given: Mapped[str] = mapped_column(String(4))
    cost_minor: Mapped[int]
    voucher_id: Mapped[str | None] = mapped_column(ForeignKey("voucher.id"), unique=True)
    chosen_by: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"))
    chosen_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(12))


class HouseRule(Base):
    """One cell of the table of what may be done on what evidence, as the owner changed it.

    The last word from a day on counts; `alone_minor` is NULL for any amount.
    """

    __tablename__ = "house_rule"
    __table_args__ = (
        CheckConstraint(
            "evidence IN ('very_likely', 'possible', 'we_sell_that', 'not_ours')", name="evidence"
        ),
        CheckConstraint("beyond IN ('confirm', 'colleague', 'kindly_no', 'never')", name="beyond"),
        CheckConstraint("alone_minor >= 0", name="alone"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    way: Mapped[str] = mapped_column(String(12))
    worn: Mapped[bool]
    evidence: Mapped[str] = mapped_column(String(12))
    alone_minor: Mapped[int | None]
    beyond: Mapped[str] = mapped_column(String(10))
    starts_on: Mapped[date]
    set_by: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"))
    set_at: Mapped[datetime]


class FollowUp(Base):
    """The call or message that is due after a case."""

    __tablename__ = "follow_up"
    __table_args__ = (
        CheckConstraint("way IN ('call', 'message')", name="way"),
        CheckConstraint("state IN ('due', 'done', 'not_reached', 'withdrawn')", name="state"),
        Index(
            "uq_follow_up_one_a_case",
            "case_id",
            unique=True,
            sqlite_where=text("state <> 'withdrawn'"),
            postgresql_where=text("state <> 'withdrawn'"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("recovery_case.id"))
    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"), index=True)
    way: Mapped[str] = mapped_column(String(8))
    due_on: Mapped[date] = mapped_column(index=True)
    caller: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"))
    state: Mapped[str] = mapped_column(String(12))


class OwnSaying(Base):
    """A sentence that the shop says in its own words, in place of the starter's.

    `place` names it among the phrases of a language, such as "greeting.1" or "costs.named.came".
    """

    __tablename__ = "own_saying"
    __table_args__ = (CheckConstraint("text <> ''", name="text"),)

    language: Mapped[str] = mapped_column(String(5), primary_key=True)
    place: Mapped[str] = mapped_column(String(40), primary_key=True)
    text: Mapped[str] = mapped_column(String(200))
    say: Mapped[str] = mapped_column(String(300), default="")


class WordsRead(Base):
    """A language whose phrases a native speaker has read, as the owner confirms."""

    __tablename__ = "words_read"

    language: Mapped[str] = mapped_column(String(5), primary_key=True)
    read_at: Mapped[datetime]
    confirmed_by: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"))


guard(
    Case,
    "gesture_keeps_its_ground",
    "UPDATE OF fixed_at, cared_at, swap, hurt",
    "a gesture comes after the fix and the apology",
    when=(
        "(NEW.fixed_at IS NULL OR NEW.cared_at IS NULL OR NEW.swap OR NEW.hurt) AND EXISTS"
        " (SELECT 1 FROM given_gesture WHERE case_id = NEW.id AND state <> 'released')"
    ),
)
guard(
    GivenGesture,
    "no_way_back",
    "UPDATE OF state",
    "a gesture that was taken back stays so",
    when="OLD.state = 'released' AND NEW.state <> 'released'",
)
guard(
    GivenGesture,
    "after_fix_and_care",
    "INSERT",
    "a gesture comes after the fix and the apology",
    when=(
        "(SELECT fixed_at IS NULL OR cared_at IS NULL OR swap OR hurt FROM recovery_case"
        " WHERE id = NEW.case_id)"
    ),
)
append_only(HouseRule)
