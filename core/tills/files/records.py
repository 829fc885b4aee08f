"""What somebody said that the columns of a make of file mean."""

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from core.storage.base import Base


class KeptMapping(Base):
    """A mapping for the files with one header: the SHA-256 of its names, in no order."""

    __tablename__ = "kept_mapping"

    header: Mapped[str] = mapped_column(String(64), primary_key=True)
    mapping: Mapped[str] = mapped_column(Text)
