"""What a check of the shop's data finds wrong."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Trouble:
    """One thing that is not as it must be: in which room, where, and what."""

    room: str
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.room}: {self.where}: {self.what}"
