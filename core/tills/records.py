"""The tables of reading tills: what is read lies in them until it is merged, and what waits.

The staged rows of a reading are numbered in the order of their source. They hold what a till gave,
on one line and as long as the mirror's columns; they are gone when the reading is over. What only
passes through is held by no foreign key.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from core.storage.base import Base, BigKey

_CLUSTERED = {"sqlite_with_rowid": False}
"""Rows lie in the order of their key, so that a slice of them is read at one go."""


class TillReading(Base):
    """One reading of a file, a folder's file or a database, and how far it has come.

    `state` is what is being done with its rows, `after` the last one it was done with. `origin`
    tells the same file again. `rows` are the staged, `lines_before` the last line the mirror had
    before, `newest_at` is the last sale's; `tally` what it counted, as JSON.
    """

    __tablename__ = "till_reading"
    __table_args__ = (
        CheckConstraint(
            "state IN ('staging', 'customers', 'products', 'sales', 'again', 'refunds', 'clearing',"
            " 'cleared', 'done', 'cancelled')",
            name="state",
        ),
        CheckConstraint("(ended_at IS NULL) = (state NOT IN ('done', 'cancelled'))", name="ended"),
        Index(None, "source", "started_at"),
    )

    id: Mapped[int] = mapped_column(BigKey, primary_key=True)
    till_id: Mapped[UUID] = mapped_column(ForeignKey("till.id"))
    source: Mapped[str] = mapped_column(String(40))
    name: Mapped[str] = mapped_column(String(200))
    origin: Mapped[str] = mapped_column(String(64))
    state: Mapped[str] = mapped_column(String(9))
    after: Mapped[int] = mapped_column(default=0)
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    rows: Mapped[int] = mapped_column(default=0)
    lines_before: Mapped[int]
    newest_at: Mapped[datetime | None]
    tally: Mapped[str] = mapped_column(Text)


class StagedCustomer(Base):
    """A customer as read."""

    __tablename__ = "staged_customer"
    __table_args__ = (Index(None, "reading_id", "number"), _CLUSTERED)

    reading_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    row: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    number: Mapped[str] = mapped_column(String(60))
    name: Mapped[str] = mapped_column(String(200))
    address_as: Mapped[str | None] = mapped_column(String(200))
    phone: Mapped[str | None] = mapped_column(String(20))
    email: Mapped[str | None] = mapped_column(String(200))
    town: Mapped[str | None] = mapped_column(String(100))
    postcode: Mapped[str | None] = mapped_column(String(12))
    since: Mapped[str | None] = mapped_column(String(10))


class StagedProduct(Base):
    """An article as read; `parts` are those of a set, as JSON."""

    __tablename__ = "staged_product"
    __table_args__ = (Index(None, "reading_id", "number"), _CLUSTERED)

    reading_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    row: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    number: Mapped[str] = mapped_column(String(60))
    barcode: Mapped[str | None] = mapped_column(String(40))
    sku: Mapped[str | None] = mapped_column(String(60))
    name: Mapped[str] = mapped_column(String(200))
    brand: Mapped[str] = mapped_column(String(100))
    category: Mapped[str] = mapped_column(String(60))
    variant: Mapped[str] = mapped_column(String(60))
    price_minor: Mapped[int]
    stock: Mapped[int | None]
    parts: Mapped[str | None] = mapped_column(Text)


class StagedSale(Base):
    """A receipt, or a piece of one, as read."""

    __tablename__ = "staged_sale"
    __table_args__ = (Index(None, "reading_id", "number"), _CLUSTERED)

    reading_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    row: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    number: Mapped[str] = mapped_column(String(60))
    sold_at: Mapped[datetime]
    branch: Mapped[str] = mapped_column(String(100))
    customer_number: Mapped[str | None] = mapped_column(String(60))
    served_by: Mapped[str] = mapped_column(String(100))
    payment: Mapped[str] = mapped_column(String(20))
    card_last4: Mapped[str | None] = mapped_column(String(4))


class StagedLine(Base):
    """A line of a receipt as read; `sale_row` is its staged sale's."""

    __tablename__ = "staged_line"
    __table_args__ = (_CLUSTERED,)

    reading_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sale_row: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    position: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    product_number: Mapped[str] = mapped_column(String(60))
    quantity: Mapped[int]
    paid_minor: Mapped[int]
    of_sale: Mapped[str | None] = mapped_column(String(60))


class AwaitedCustomer(Base):
    """A sale that names a customer whom the till's list has not brought yet."""

    __tablename__ = "awaited_customer"
    __table_args__ = (Index(None, "source", "number"),)

    sale_id: Mapped[int] = mapped_column(ForeignKey("sale.id"), primary_key=True)
    source: Mapped[str] = mapped_column(String(40))
    number: Mapped[str] = mapped_column(String(60))


class TillRefund(Base):
    """A line that the till gave back, and what it belongs to.

    `waiting` was only just read, `unsure` fits no sale or several and can be asked, `ours` is a
    return of ours, `sale` a line of the mirror (`LaidRefund`) that no case was about, `none` no
    sale of ours. `too_much` where more came back than was sold. `answered_by` is who said so, NULL
    where it was found.
    """

    __tablename__ = "till_refund"
    __table_args__ = (
        CheckConstraint("state IN ('waiting', 'unsure', 'ours', 'sale', 'none')", name="state"),
        CheckConstraint("(answered_by IS NULL) = (answered_at IS NULL)", name="answered"),
        Index(None, "state", "sale_line_id"),
    )

    sale_line_id: Mapped[int] = mapped_column(ForeignKey("sale_line.id"), primary_key=True)
    state: Mapped[str] = mapped_column(String(7))
    of_sale: Mapped[str | None] = mapped_column(String(60))
    too_much: Mapped[bool] = mapped_column(default=False)
    answered_by: Mapped[UUID | None] = mapped_column(ForeignKey("colleague.id"))
    answered_at: Mapped[datetime | None]
