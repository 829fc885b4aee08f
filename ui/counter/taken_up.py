"""What the search for a sale comes to."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class TakenUp:
    """What the page comes to: a case was opened, or has a line more.

    `one_more`: they brought something else too, which is to be found next.
    """

    case: UUID
    swap: bool
    one_more: bool = False
