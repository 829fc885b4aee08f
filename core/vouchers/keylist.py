"""Which keys sign this shop's vouchers: one signed list that every till can import."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from uuid import UUID

import msgspec

from core.basics.errors import Refused
from core.vouchers import token as tokens
from core.vouchers.token import Token

PRACTICE_KEY = 0xFFFF
"""The key id of every practice shop: a till of a real shop never has it, so its list never does."""

_FORMAT = 1
_DOMAIN = b"GK1\0"


class KeyState(StrEnum):
    """Whether a key may sign, and whether what it signed is honoured."""

    ACTIVE = "active"
    RETIRED = "retired"
    """Signs no more; what it signed stays good."""
    STOLEN = "stolen"
    """Nothing it signed is good."""


class IssuingKey(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The public half of one till's key pair.

    `public_key` is 32 raw bytes (Ed25519); it signs from `first_day` to `last_day`, calendar
    days of the shop, without end if None; `counter` rises with every change of this entry.
    """

    key_id: int
    till_id: UUID
    public_key: bytes
    first_day: date
    last_day: date | None = None
    state: KeyState = KeyState.ACTIVE
    counter: int = 0


class _SignedList(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: int
    keys: tuple[IssuingKey, ...]
    signature: bytes


def sign_list(keys: tuple[IssuingKey, ...], sign: Callable[[bytes], bytes]) -> bytes:
    """The list as canonical JSON, in the order of the key ids, signed with the shop's root key.

    Ed25519 over `b"GK1\\0"` and the JSON of the keys; bytes are written in base 64.
    """
    ordered = tuple(sorted(keys, key=lambda key: key.key_id))
    signed = _SignedList(_FORMAT, ordered, sign(_message(ordered)))
    return msgspec.json.encode(signed, order="deterministic")


def read_list(content: bytes, root_public: bytes) -> tuple[IssuingKey, ...]:
    """The keys of a list that the holder of `root_public` (32 raw bytes) signed.

    Refuses `key_list_unreadable`, and `key_list_signature` when another key signed it or it was
    changed.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        signed = msgspec.json.decode(content, type=_SignedList)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise Refused("key_list_unreadable") from None
    if signed.format != _FORMAT:
        raise Refused("key_list_unreadable")
    try:
        root = Ed25519PublicKey.from_public_bytes(root_public)
        root.verify(signed.signature, _message(signed.keys))
    except InvalidSignature:
        raise Refused("key_list_signature") from None
    return signed.keys


def verified(payload: bytes, keys: Mapping[int, IssuingKey]) -> Token:
    """What `payload` says, if a key of ours signed it on a day on which it might.

    `keys` by key id. Refuses as `token.read` does, `voucher_practice` for a note of a practice
    shop (here an older one), `voucher_key_unknown`, `voucher_key_stolen`,
    and `voucher_signature` for a wrong signature or a day outside the key's own.
    """
    token = tokens.read(payload)
    key = keys.get(token.key_id)
    practice = token.key_id == PRACTICE_KEY
    if key is None:
        raise Refused("voucher_practice" if practice else "voucher_key_unknown")
    if not tokens.verify(payload, key.public_key):
        raise Refused("voucher_practice" if practice else "voucher_signature")
    if key.state is KeyState.STOLEN:
        raise Refused("voucher_key_stolen")
    if token.issue_day < key.first_day or (key.last_day and token.issue_day > key.last_day):
        raise Refused("voucher_signature")
    return token


def _message(keys: tuple[IssuingKey, ...]) -> bytes:
    return _DOMAIN + msgspec.json.encode(keys, order="deterministic")
