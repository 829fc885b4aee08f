"""How far each till's database has been read."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from core.storage.base import Base


class TillMark(Base):
    """The high-water mark of a till: when the last sale that was read was put on record there."""

    __tablename__ = "till_mark"

    source: Mapped[str] = mapped_column(String(40), primary_key=True)
    reached: Mapped[datetime]
