"""The one row that says whose database this is."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import CheckConstraint, LargeBinary, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from core.basics.errors import Refused
from core.basics.money import Currency
from core.storage.base import Base

if TYPE_CHECKING:
    from core.storage.work import Work


class ShopRecord(Base):
    """The shop: a single row."""

    __tablename__ = "shop"
    __table_args__ = (CheckConstraint('"only" = 1', name="only_one"),)

    only: Mapped[int] = mapped_column(primary_key=True, default=1)
    id: Mapped[UUID]
    name: Mapped[str] = mapped_column(String(200))
    address: Mapped[str] = mapped_column(String(500))
    currency: Mapped[str] = mapped_column(String(3))
    zone: Mapped[str] = mapped_column(String(64))
    country: Mapped[str] = mapped_column(String(2))
    languages: Mapped[str] = mapped_column(String(100))
    kind: Mapped[str] = mapped_column(String(40))
    root_key: Mapped[bytes] = mapped_column(LargeBinary(32))
    logo: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    practice: Mapped[bool] = mapped_column(default=False)


@dataclass(frozen=True)
class About:
    """What every room needs to know of the shop."""

    id: UUID
    name: str
    address: str
    currency: Currency
    zone: str
    country: str
    languages: tuple[str, ...]
    kind: str
    root_key: bytes
    practice: bool


def about_shop(session: Session) -> About:
    """Read the shop's row; refuses `no_shop_here` where it was never set up."""
    row = session.scalar(select(ShopRecord))
    if row is None:
        raise Refused("no_shop_here")
    return About(
        id=row.id,
        name=row.name,
        address=row.address,
        currency=Currency(row.currency),
        zone=row.zone,
        country=row.country,
        languages=tuple(row.languages.split(",")),
        kind=row.kind,
        root_key=row.root_key,
        practice=row.practice,
    )


def shop_logo(work: "Work") -> bytes | None:
    """The shop's logo as a PNG, None where it has none."""
    return work.session.scalar(select(ShopRecord.logo))
