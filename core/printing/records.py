"""The print queue's table."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from core.storage.base import Base


class PrintJob(Base):
    """A document on its way to paper; the PDF is kept, so a second copy equals the first."""

    __tablename__ = "print_job"
    __table_args__ = (
        CheckConstraint("state IN ('waiting', 'printed', 'failed')", name="state"),
        CheckConstraint("copy_number >= 1", name="copy_number"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(60), index=True)
    copy_number: Mapped[int]
    printer: Mapped[str] = mapped_column(String(200))
    pdf: Mapped[bytes] = mapped_column(LargeBinary)
    state: Mapped[str] = mapped_column(String(8))
    trouble: Mapped[str | None] = mapped_column(String(60))
    asked_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]
