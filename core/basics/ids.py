"""Ids that are made where a record is made, so that two PCs never clash."""

import secrets
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

RandomBits = Callable[[int], int]


def new_id(moment: datetime, random_bits: RandomBits = secrets.randbits) -> UUID:
    """A UUID version 7 for `moment`.

    48 bits of Unix milliseconds, then random bits. Layout: RFC 9562, section 5.7.
    `random_bits(n)` returns `n` bits; a seeded one makes the demo shop repeatable.
    """
    milliseconds = int(moment.timestamp() * 1000) & (1 << 48) - 1
    value = milliseconds << 80 | 0x7 << 76 | random_bits(12) << 64 | 0b10 << 62 | random_bits(62)
    return UUID(int=value)
