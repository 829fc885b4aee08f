"""One thing that is amiss."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """Which check found it, on which part, and what is wrong, in words."""

    check: str
    part: str
    words: str

    def __str__(self) -> str:
        return f"{self.part}: {self.words}"
