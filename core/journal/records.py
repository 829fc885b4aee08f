"""The journal's tables, and the tills that write it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, ForeignKeyConstraint, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from core.storage.base import Base, append_only


class TillRecord(Base):
    """A PC with Goodturn, and how far its chain has grown."""

    __tablename__ = "till"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    branch: Mapped[str] = mapped_column(String(100))
    public_key: Mapped[bytes] = mapped_column(LargeBinary(32))
    key_id: Mapped[int] = mapped_column(unique=True)
    last_number: Mapped[int] = mapped_column(default=0)
    last_hash: Mapped[bytes] = mapped_column(LargeBinary(32), default=bytes(32))
    last_at: Mapped[datetime | None]


class JournalEntry(Base):
    """One act: who did what to what, when, on which till; it holds the hash of the one before."""

    __tablename__ = "journal_entry"

    till_id: Mapped[UUID] = mapped_column(ForeignKey("till.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(index=True)
    actor: Mapped[UUID | None]
    command: Mapped[UUID] = mapped_column(unique=True)
    act: Mapped[str] = mapped_column(String(60))
    subject: Mapped[str] = mapped_column(String(60), index=True)
    facts: Mapped[str] = mapped_column(Text)
    answer: Mapped[str] = mapped_column(Text)
    previous: Mapped[bytes] = mapped_column(LargeBinary(32))
    hash: Mapped[bytes] = mapped_column(LargeBinary(32))


class JournalWords(Base):
    """A personal text of an entry: it can be erased, the chain holds only its salted hash."""

    __tablename__ = "journal_words"
    __table_args__ = (
        ForeignKeyConstraint(
            ["till_id", "number"], ["journal_entry.till_id", "journal_entry.number"]
        ),
    )

    till_id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    field: Mapped[str] = mapped_column(String(60), primary_key=True)
    salt: Mapped[bytes] = mapped_column(LargeBinary(16))
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))
    words: Mapped[str | None] = mapped_column(Text)


append_only(JournalEntry)
