"""The ledger's tables: keys, vouchers, their events, and the one redemption of each."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    LargeBinary,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from core.storage.base import Base, append_only, guard


class KeyList(Base):
    """The list of keys that sign this shop's vouchers, signed by its root key; newest last."""

    __tablename__ = "voucher_key_list"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    signed: Mapped[bytes] = mapped_column(LargeBinary)


class CardBatch(Base):
    """Ready cards that were made together; `made_by` signs them, each is worth nothing yet."""

    __tablename__ = "card_batch"
    __table_args__ = (CheckConstraint("quantity BETWEEN 1 AND 200", name="quantity"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    gesture_id: Mapped[UUID] = mapped_column(ForeignKey("gesture.id"))
    quantity: Mapped[int]
    made_by: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"))
    made_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]


class Voucher(Base):
    """The ledger's row of one voucher: `id` is its eight random bytes as 13 Crockford symbols.

    What it is worth is fixed when it is signed; the name and the signature on it until it is
    printed. A ready card is nobody's (`ready`) until it is given in a case. `signature` is what
    was drawn on the screen, None for a line for ink. `replaces` is the lost one that was
    cancelled for it.
    """

    __tablename__ = "voucher"
    __table_args__ = (
        CheckConstraint(
            "state IN ('ready', 'issued', 'printed', 'handed_over', 'redeemed', 'void')",
            name="state",
        ),
        CheckConstraint(
            "state <> 'ready' OR (batch_id IS NOT NULL AND case_id IS NULL AND issued_by IS NULL)",
            name="ready_is_nobodys",
        ),
        CheckConstraint(
            "state IN ('ready', 'void') OR (case_id IS NOT NULL AND issued_by IS NOT NULL)",
            name="given_in_a_case",
        ),
        UniqueConstraint("id", "issued_by"),
    )

    id: Mapped[str] = mapped_column(String(13), primary_key=True)
    token: Mapped[bytes] = mapped_column(LargeBinary(86), unique=True)
    gesture_id: Mapped[UUID] = mapped_column(ForeignKey("gesture.id"))
    case_id: Mapped[UUID | None] = mapped_column(index=True)
    wording: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(5))
    for_name: Mapped[str] = mapped_column(String(200), default="")
    from_name: Mapped[str] = mapped_column(String(100))
    issued_by: Mapped[UUID | None] = mapped_column(ForeignKey("colleague.id"))
    issued_at: Mapped[datetime]
    last_day: Mapped[date]
    personal: Mapped[bool] = mapped_column(default=False)
    signature: Mapped[bytes | None] = mapped_column(LargeBinary)
    batch_id: Mapped[UUID | None] = mapped_column(ForeignKey("card_batch.id"), index=True)
    replaces: Mapped[str | None] = mapped_column(ForeignKey("voucher.id"), unique=True)
    state: Mapped[str] = mapped_column(String(12))


class VoucherEvent(Base):
    """One step of a voucher's life: who, where, when; never changed afterwards.

    `taken_back` undoes a handing over, `undone` a use; both stay on record beside what they undo.
    """

    __tablename__ = "voucher_event"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('ready', 'issued', 'activated', 'printed', 'handed_over', 'taken_back',"
            " 'redeemed', 'undone', 'void')",
            name="kind",
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    voucher_id: Mapped[str] = mapped_column(ForeignKey("voucher.id"), index=True)
    kind: Mapped[str] = mapped_column(String(12))
    at: Mapped[datetime]
    by: Mapped[UUID | None] = mapped_column(ForeignKey("colleague.id"))
    till_id: Mapped[UUID] = mapped_column(ForeignKey("till.id"))
    copy_number: Mapped[int | None]
    command: Mapped[UUID]


class Redemption(Base):
    """The one time a voucher was used: the key makes a second row impossible.

    It goes only when the use is undone, which is an event of its own.
    """

    __tablename__ = "redemption"
    __table_args__ = (
        ForeignKeyConstraint(["voucher_id", "issued_by"], ["voucher.id", "voucher.issued_by"]),
        CheckConstraint("redeemed_by <> issued_by", name="not_by_issuer"),
    )

    voucher_id: Mapped[str] = mapped_column(String(13), primary_key=True)
    issued_by: Mapped[UUID]
    redeemed_by: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"))
    redeemed_at: Mapped[datetime]
    till_id: Mapped[UUID] = mapped_column(ForeignKey("till.id"))
    by_friend: Mapped[bool | None]
    command: Mapped[UUID] = mapped_column(unique=True)


class CardMatter(Base):
    """A card that a clerk could not tell what to do with, for the manager to look into.

    `fact` is what the screen said, by its code; `voucher_id` where the ledger knows the card.
    """

    __tablename__ = "card_matter"
    __table_args__ = (
        CheckConstraint("(settled_by IS NULL) = (settled_at IS NULL)", name="settled"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    voucher_id: Mapped[str | None] = mapped_column(ForeignKey("voucher.id"))
    fact: Mapped[str] = mapped_column(String(40))
    sent_by: Mapped[UUID] = mapped_column(ForeignKey("colleague.id"))
    sent_at: Mapped[datetime]
    till_id: Mapped[UUID] = mapped_column(ForeignKey("till.id"))
    settled_by: Mapped[UUID | None] = mapped_column(ForeignKey("colleague.id"))
    settled_at: Mapped[datetime | None]


append_only(KeyList)
append_only(VoucherEvent)
guard(Redemption, "no_update", "UPDATE", "redemption is never changed")
guard(
    Redemption,
    "no_delete",
    "DELETE",
    "a use is only undone on record",
    when=(
        "(SELECT count(*) FROM voucher_event WHERE voucher_id = OLD.voucher_id"
        " AND kind = 'undone') < (SELECT count(*) FROM voucher_event"
        " WHERE voucher_id = OLD.voucher_id AND kind = 'redeemed')"
    ),
)
guard(
    Voucher,
    "signed_stays",
    "UPDATE OF id, token, gesture_id, issued_at, last_day, personal, batch_id, replaces",
    "what a voucher was signed for is never changed",
)
guard(
    Voucher,
    "given_stays",
    "UPDATE OF case_id, issued_by",
    "only a ready card that nobody has yet is given in a case",
    when="OLD.batch_id IS NULL OR OLD.state NOT IN ('ready', 'printed')",
)
guard(
    Voucher,
    "printed_stays",
    "UPDATE OF wording, language, for_name, from_name, signature",
    "what was printed is never edited",
    when="OLD.state <> 'issued'",
)
guard(
    Voucher,
    "no_way_back",
    "UPDATE OF state",
    "a used or cancelled voucher stays so",
    when=(
        "(OLD.state = 'void' AND NEW.state <> 'void')"
        " OR (OLD.state = 'redeemed' AND NEW.state <> 'redeemed' AND (NEW.state <> 'handed_over'"
        " OR EXISTS (SELECT 1 FROM redemption WHERE voucher_id = OLD.id)))"
    ),
)
guard(
    Voucher,
    "replaced_once",
    "INSERT",
    "a lost card is given anew once, when it is cancelled",
    when=(
        "NEW.replaces IS NOT NULL AND NOT EXISTS (SELECT 1 FROM voucher AS lost"
        " WHERE lost.id = NEW.replaces AND lost.state = 'void' AND lost.replaces IS NULL)"
    ),
)
guard(
    Redemption,
    "not_by_maker",
    "INSERT",
    "nobody takes in a ready card of their own making",
    when=(
        "NEW.redeemed_by = (SELECT made_by FROM card_batch JOIN voucher"
        " ON voucher.batch_id = card_batch.id WHERE voucher.id = NEW.voucher_id)"
    ),
)
guard(
    Redemption,
    "personal_stays_personal",
    "INSERT",
    "a personal voucher is not for a friend",
    when="NEW.by_friend AND (SELECT personal FROM voucher WHERE id = NEW.voucher_id)",
)
