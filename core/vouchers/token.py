"""The 86 bytes in a voucher's QR: what they say, how they are written, and who signed them."""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntFlag
from functools import lru_cache
from typing import TYPE_CHECKING

from core.basics.errors import Refused

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

VERSION = 1
LENGTH = 86
DIGITS = 206
FIRST_DAY = date(2020, 1, 1)

# Big-endian: version, key id, voucher id, gesture code, worth, issue day, days valid, flags.
_BODY = struct.Struct(">BHQHIHHB")
_DOMAIN = b"GT1\0"
_WORTH_LIMIT = 1 << 32
_DAY_LIMIT = 1 << 16


class Flags(IntFlag):
    """What a till must know of a voucher beside its worth."""

    NEEDS_ACTIVATION = 1
    """A ready card: worth nothing until it is scanned into a case."""
    PERSONAL = 2
    """Only the person it was given to may use it."""
    CREDIT_NOTE = 4
    """A balance for a fix in credit, not a gesture."""


_KNOWN_FLAGS = int(Flags.NEEDS_ACTIVATION | Flags.PERSONAL | Flags.CREDIT_NOTE)


@dataclass(frozen=True)
class Token:
    """What a voucher's QR says, without personal data.

    `key_id` and `gesture_code` have 16 bits, `voucher_id` 64, `worth_minor` 32 (minor units of
    the shop's currency), `days_valid` 16; `issue_day` is the shop's calendar day.
    """

    version: int
    key_id: int
    voucher_id: int
    gesture_code: int
    worth_minor: int
    issue_day: date
    days_valid: int
    flags: Flags = Flags(0)

    @property
    def last_day(self) -> date:
        """The last calendar day on which the voucher is good; today is day 0 of `days_valid`."""
        return self.issue_day + timedelta(days=self.days_valid)


def sign(token: Token, sign: Callable[[bytes], bytes]) -> bytes:
    """The 86 bytes of `token`: 22 bytes of body and its Ed25519 signature (RFC 8032).

    `sign` answers a message with its 64 bytes of signature. Refuses `voucher_worth` beyond 32
    bits and `voucher_issue_day` outside 2020-01-01 to 2199-06-06, which a wrong clock causes.
    """
    day = (token.issue_day - FIRST_DAY).days
    if not 0 <= token.worth_minor < _WORTH_LIMIT:
        raise Refused("voucher_worth")
    if not 0 <= day < _DAY_LIMIT:
        raise Refused("voucher_issue_day", day=token.issue_day.isoformat())
    if token.version != VERSION:
        raise Refused("voucher_version", version=token.version)
    body = _BODY.pack(
        token.version,
        token.key_id,
        token.voucher_id,
        token.gesture_code,
        token.worth_minor,
        day,
        token.days_valid,
        token.flags,
    )
    return body + sign(_DOMAIN + body)


def to_digits(payload: bytes) -> str:
    """`payload` as one decimal number of 206 digits, zero-padded.

    206 digits hold 86 bytes as long as the first, the format version, is 18 or less.
    """
    if len(payload) != LENGTH:
        raise Refused("voucher_length")
    digits = f"{int.from_bytes(payload):0{DIGITS}d}"
    if len(digits) != DIGITS:
        raise Refused("voucher_version", version=payload[0])
    return digits


def from_digits(text: str) -> bytes:
    """The 86 bytes of a scanned QR; spaces and line ends around it are ignored.

    Refuses `voucher_foreign` for anything but digits, `voucher_length` unless there are 206.
    """
    bare = text.strip()
    if not (bare.isascii() and bare.isdigit()):
        raise Refused("voucher_foreign")
    if len(bare) != DIGITS:
        raise Refused("voucher_length")
    return int(bare).to_bytes(LENGTH)


def read(payload: bytes) -> Token:
    """What `payload` says, whoever signed it.

    Refuses `voucher_length` unless there are 86 bytes, `voucher_version` for a format or flags
    that this program does not know yet: ignoring an unknown flag could honour what it forbids.
    """
    if len(payload) != LENGTH:
        raise Refused("voucher_length")
    version, key_id, voucher_id, gesture_code, worth_minor, day, days_valid, flags = _BODY.unpack(
        payload[: _BODY.size]
    )
    if version != VERSION or flags & ~_KNOWN_FLAGS:
        raise Refused("voucher_version", version=version)
    return Token(
        version=version,
        key_id=key_id,
        voucher_id=voucher_id,
        gesture_code=gesture_code,
        worth_minor=worth_minor,
        issue_day=FIRST_DAY + timedelta(days=day),
        days_valid=days_valid,
        flags=Flags(flags),
    )


def verify(payload: bytes, public_key: bytes) -> bool:
    """Whether `payload` carries the signature of the holder of `public_key` (32 raw bytes).

    Ed25519 (RFC 8032) over `b"GT1\\0"` and the 22 bytes of body.
    """
    from cryptography.exceptions import InvalidSignature

    if len(payload) != LENGTH:
        return False
    body, signature = payload[: _BODY.size], payload[_BODY.size :]
    try:
        _key(public_key).verify(signature, _DOMAIN + body)
    except InvalidSignature:
        return False
    return True


@lru_cache(maxsize=64)
def _key(public_key: bytes) -> "Ed25519PublicKey":
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    return Ed25519PublicKey.from_public_bytes(public_key)
