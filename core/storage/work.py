"""The unit of work: one act of one person, in one transaction."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from core.basics import clock, ids
from core.basics.errors import Refused
from core.storage.shop_record import About


@dataclass(frozen=True)
class Noted:
    """What the journal will keep of an act.

    `facts` hold no personal data; `words` are texts that can be erased later.
    """

    subject: str
    facts: dict[str, object]
    words: dict[str, str]


@dataclass(frozen=True)
class Pc:
    """Which PC this is: the till's id, and the id its key has in the shop's list of keys."""

    till: UUID
    key_id: int


@dataclass
class Work:
    """What a use case may lean on: its transaction, the time, who acts, and on which PC."""

    session: Session
    shop: About
    now: datetime
    pc: Pc
    actor: UUID | None = None
    command: UUID | None = None
    random_bits: ids.RandomBits = secrets.randbits
    sign: Callable[[bytes], bytes] | None = None
    count_on: Callable[[str, int], int] | None = None
    noted: Noted | None = field(default=None, init=False)

    @property
    def today(self) -> date:
        """The shop's calendar day."""
        return clock.local_day(self.now, self.shop.zone)

    def local(self, moment: datetime) -> datetime:
        """`moment` as the shop's clock on the wall shows it."""
        return clock.local(moment, self.shop.zone)

    @property
    def acting(self) -> UUID:
        """Who acts; refuses `nobody_signed_in` where that is nobody."""
        if self.actor is None:
            raise Refused("nobody_signed_in")
        return self.actor

    def new_id(self) -> UUID:
        """An id for a record made now."""
        return ids.new_id(self.now, self.random_bits)

    def next_number(self, row: str, last: int) -> int:
        """The next number of a row whose `last` the database knows, and none that was given out.

        The till counts too, outside the database: one that was restored from a backup knows less.
        Refuses `till_counts_lost`.
        """
        if self.count_on is None:
            raise RuntimeError("only an act gives out numbers")
        return self.count_on(row, last)

    def note(
        self,
        subject: object,
        facts: dict[str, object] | None = None,
        words: dict[str, str] | None = None,
    ) -> None:
        """Say once what this act did, and to what: it becomes the act's journal entry."""
        if self.noted is not None:
            raise RuntimeError("an act is one journal entry")
        self.noted = Noted(str(subject), facts or {}, words or {})
