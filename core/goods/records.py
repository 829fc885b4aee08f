"""The mirror of what the till sold, and what came back of it."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Computed, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from core.storage.base import Base, BigKey, search_key


class Product(Base):
    """What the shop sells or sold; amounts in minor units, tax included.

    `name` is the model's, `variant` its colour and size: together they are what people call it.
    """

    __tablename__ = "product"
    __table_args__ = (UniqueConstraint("source", "number"),)

    id: Mapped[int] = mapped_column(BigKey, primary_key=True)
    source: Mapped[str] = mapped_column(String(40))
    number: Mapped[str] = mapped_column(String(60))
    barcode: Mapped[str | None] = mapped_column(String(40), index=True)
    sku: Mapped[str | None] = mapped_column(String(60), index=True)
    name: Mapped[str] = mapped_column(String(200), index=True)
    brand: Mapped[str] = mapped_column(String(100))
    category: Mapped[str] = mapped_column(String(60), index=True)
    variant: Mapped[str] = mapped_column(String(60))
    price_minor: Mapped[int]
    stock: Mapped[int | None]

    @property
    def full_name(self) -> str:
        """What people call it."""
        return f"{self.name} {self.variant}".strip()


class ProductKey(Base):
    """A word by which a product is found."""

    __tablename__ = "product_key"
    __table_args__ = (Index(None, "key", "product_id"), Index(None, "product_id", "key"))

    id: Mapped[int] = mapped_column(BigKey, primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("product.id"))
    key: Mapped[str] = mapped_column(search_key(60))


class ProductSlip(Base):
    """A word of some product, by a form that a slip of the finger leaves of it.

    Words are only ever added: one that no product has any more finds nothing.
    """

    __tablename__ = "product_slip"

    form: Mapped[str] = mapped_column(search_key(60), primary_key=True)
    word: Mapped[str] = mapped_column(search_key(60), primary_key=True)


class Sale(Base):
    """What one customer paid at the till at once."""

    __tablename__ = "sale"
    __table_args__ = (
        UniqueConstraint("number", "source"),
        Index(None, "till_customer_id", "sold_at"),
        Index(
            None,
            "card_last4",
            sqlite_where=text("card_last4 IS NOT NULL"),
            postgresql_where=text("card_last4 IS NOT NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(BigKey, primary_key=True)
    source: Mapped[str] = mapped_column(String(40))
    number: Mapped[str] = mapped_column(String(60))
    sold_at: Mapped[datetime] = mapped_column(index=True)
    branch: Mapped[str] = mapped_column(String(100))
    till_customer_id: Mapped[int | None] = mapped_column(ForeignKey("till_customer.id"))
    served_by: Mapped[str] = mapped_column(String(100))
    payment: Mapped[str] = mapped_column(String(20))
    card_last4: Mapped[str | None] = mapped_column(String(4))


class SaleLine(Base):
    """One article of a sale; `paid_minor` is what was paid for the whole line, tax included.

    A refund that the till made is a line with a negative quantity and amount.

    Both indexes hold all that weighing a line needs at first: by product, and, where nobody knows
    the article, by `sold_day` (days since 1970, UTC) and the price of one, rounded down.
    """

    __tablename__ = "sale_line"
    __table_args__ = (
        UniqueConstraint("sale_id", "position"),
        Index(None, "product_id", "sold_at", "quantity", "paid_minor"),
        Index(None, "sold_day", "unit_minor", "product_id"),
    )

    id: Mapped[int] = mapped_column(BigKey, primary_key=True)
    sale_id: Mapped[int] = mapped_column(ForeignKey("sale.id"))
    position: Mapped[int]
    product_id: Mapped[int] = mapped_column(ForeignKey("product.id"))
    sold_at: Mapped[datetime]
    quantity: Mapped[int]
    paid_minor: Mapped[int]
    # Stored: PostgreSQL makes no index over what is only worked out.
    sold_day: Mapped[int] = mapped_column(Computed("sold_at / 86400000000", persisted=True))
    unit_minor: Mapped[int | None] = mapped_column(
        Computed("paid_minor / nullif(quantity, 0)", persisted=True)
    )


class ReturnedOfLine(Base):
    """How much of a sale line came back, by the till's word and by ours.

    What we take back is moved only by a conditional update that counts the till's own refunds too;
    the checks hold for ours alone, since an import never fails on an over-return.
    """

    __tablename__ = "returned_of_line"
    __table_args__ = (
        CheckConstraint("our_quantity BETWEEN 0 AND sold_quantity", name="quantity"),
        CheckConstraint("our_minor BETWEEN 0 AND paid_minor", name="money"),
    )

    sale_line_id: Mapped[int] = mapped_column(ForeignKey("sale_line.id"), primary_key=True)
    sold_quantity: Mapped[int]
    paid_minor: Mapped[int]
    till_quantity: Mapped[int] = mapped_column(default=0)
    till_minor: Mapped[int] = mapped_column(default=0)
    our_quantity: Mapped[int] = mapped_column(default=0)
    our_minor: Mapped[int] = mapped_column(default=0)


class LaidRefund(Base):
    """The sale line that a refund of the till was laid to: how much it gave back of it, and when.

    `ReturnedOfLine` holds the sums; this tells what had come back by a day in the past.
    """

    __tablename__ = "laid_refund"
    __table_args__ = (Index(None, "sale_line_id", "refunded_at"),)

    refund_line_id: Mapped[int] = mapped_column(ForeignKey("sale_line.id"), primary_key=True)
    sale_line_id: Mapped[int] = mapped_column(ForeignKey("sale_line.id"))
    refunded_at: Mapped[datetime]
    quantity: Mapped[int]
    minor: Mapped[int]


class SalesFigure(Base):
    """One count of what the shop's own sales and refunds show, taken when a till was read in."""

    __tablename__ = "sales_figure"

    name: Mapped[str] = mapped_column(String(60), primary_key=True)
    count: Mapped[int]


class SetPart(Base):
    """A part of a product that is sold as a set: how many of it are in one set.

    `weight` is what all of them count beside the other parts, when the set's price is shared out.
    """

    __tablename__ = "set_part"
    __table_args__ = (
        UniqueConstraint("set_id", "part_id"),
        CheckConstraint("set_id <> part_id", name="no_part_of_itself"),
        CheckConstraint("quantity > 0 AND weight > 0", name="amounts"),
    )

    id: Mapped[int] = mapped_column(BigKey, primary_key=True)
    set_id: Mapped[int] = mapped_column(ForeignKey("product.id"))
    part_id: Mapped[int] = mapped_column(ForeignKey("product.id"), index=True)
    position: Mapped[int]
    quantity: Mapped[int]
    weight: Mapped[int]


class ReturnedOfPart(Base):
    """How many of one part of a set that was sold came back, alone or with the whole set.

    What was paid for them stands in the account of the whole line, which is never exceeded.
    """

    __tablename__ = "returned_of_part"
    __table_args__ = (CheckConstraint("our_quantity BETWEEN 0 AND sold_quantity", name="quantity"),)

    sale_line_id: Mapped[int] = mapped_column(ForeignKey("sale_line.id"), primary_key=True)
    part_id: Mapped[int] = mapped_column(ForeignKey("product.id"), primary_key=True)
    sold_quantity: Mapped[int]
    our_quantity: Mapped[int] = mapped_column(default=0)


class GoodsReturn(Base):
    """One return of ours, waiting until the till's export brings it back as a refund.

    `minor` is what it was counted at, `of_sale_minor` how much of that its sale's account holds:
    less where it was counted at our price before the sale was read in. `sold_on` is the day it is
    said to have been bought, whose sales were not read in yet.
    """

    __tablename__ = "goods_return"
    __table_args__ = (
        CheckConstraint("quantity > 0 AND minor >= 0", name="amounts"),
        CheckConstraint("of_sale_minor BETWEEN 0 AND minor", name="of_sale"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    till_id: Mapped[UUID] = mapped_column(ForeignKey("till.id"))
    case_line_id: Mapped[UUID] = mapped_column(index=True)
    sale_line_id: Mapped[int | None] = mapped_column(ForeignKey("sale_line.id"), index=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("product.id"))
    quantity: Mapped[int]
    minor: Mapped[int]
    of_sale_minor: Mapped[int]
    sold_on: Mapped[date | None]
    returned_at: Mapped[datetime]
    taken_back_at: Mapped[datetime | None]
    till_refund_id: Mapped[int | None] = mapped_column(ForeignKey("sale_line.id"), unique=True)
