"""This PC's identity and key, which live beside the shared database and never in it."""

from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from core.basics.errors import Refused
from core.basics.files import write_whole
from core.journal.chain import Head
from core.storage.work import Pc

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

T = TypeVar("T")


class Stamp(msgspec.Struct, frozen=True):
    """The head of a chain as it is kept: its hash and the till's signature, in hexadecimal."""

    number: int
    hash: str
    signature: str


class Till:
    """The till's folder: `identity.json`, `key` (readable by its user alone), `head.json`.

    `counts.json` holds the highest number of every row that this PC counts by itself.

    On the shop's first PC also `root`, the key that signs the list of all tills' keys.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.identity = _read(folder / "identity.json", Pc)

    @classmethod
    def make(cls, folder: Path, identity: Pc, seed: bytes) -> "Till":
        """Give this PC an identity and the Ed25519 private key of 32 bytes `seed`."""
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / "key", seed)
        write_whole(folder / "identity.json", msgspec.json.encode(identity))
        return cls(folder)

    @property
    def public_key(self) -> bytes:
        """The 32 bytes by which others check what this till signed."""
        return self._private.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """The Ed25519 signature of `message`, 64 bytes."""
        return self._private.sign(message)

    @property
    def has_root(self) -> bool:
        """Whether this is the shop's first PC, which signs the list of all tills' keys."""
        return (self._folder / "root").is_file()

    def sign_as_root(self, message: bytes) -> bytes:
        """The Ed25519 signature of the shop's root key; refuses `till_key_missing`."""
        return _private_key(self._folder / "root").sign(message)

    def stamp(self, head: Head) -> Stamp:
        """The signed head of the chain; refuses `till_key_missing`."""
        return Stamp(head.number, head.hash.hex(), self.sign(_head_message(head)).hex())

    def keep(self, stamp: Stamp) -> None:
        """Write the head of the chain outside the database, never backwards.

        The act it belongs to is done by now, so nothing here fails: a head that is not ours is
        left as it is for `check` to tell of, one that could not be written is with the next act.
        """
        with suppress(Refused, OSError):
            kept = self.kept_head()
            if kept is None or kept.number < stamp.number:
                write_whole(self._folder / "head.json", msgspec.json.encode(stamp))

    def kept_head(self) -> Head | None:
        """The head as it was last kept, None before the first; refuses `head_forged`."""
        from cryptography.exceptions import InvalidSignature

        path = self._folder / "head.json"
        if not path.exists():
            return None
        try:
            stamp = msgspec.json.decode(path.read_bytes(), type=Stamp)
            head = Head(self.identity.till, stamp.number, bytes.fromhex(stamp.hash))
            signature = bytes.fromhex(stamp.signature)
            self._private.public_key().verify(signature, _head_message(head))
        except (InvalidSignature, OSError, OverflowError, ValueError):
            raise Refused("head_forged", file=path.name) from None
        return head

    def count_on(self, row: str, last: int) -> int:
        """The number after `last`, and after all that this PC ever gave out in a row.

        It is kept before it is used, so that none comes twice, whatever becomes of the database.
        The till's chain is locked meanwhile (`core.journal.chain.lock`). Refuses
        `till_counts_lost` where the file cannot be read or written.
        """
        path = self._folder / "counts.json"
        try:
            kept = msgspec.json.decode(path.read_bytes(), type=dict[str, int])
        except FileNotFoundError:
            kept = {}
        except (OSError, msgspec.MsgspecError):
            raise Refused("till_counts_lost", file=path.name) from None
        number = max(last, kept.get(row, 0)) + 1
        try:
            write_whole(path, msgspec.json.encode(kept | {row: number}))
        except OSError:
            raise Refused("till_counts_lost", file=path.name) from None
        return number

    @cached_property
    def _private(self) -> "Ed25519PrivateKey":
        return _private_key(self._folder / "key")


def _private_key(path: Path) -> "Ed25519PrivateKey":
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    try:
        return Ed25519PrivateKey.from_private_bytes(path.read_bytes())
    except (OSError, ValueError):
        raise Refused("till_key_missing") from None


def _head_message(head: Head) -> bytes:
    return b"goodturn head\0" + head.till.bytes + head.number.to_bytes(8, "big") + head.hash


def _read(path: Path, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.MsgspecError):
        raise Refused("till_identity_unreadable", file=path.name) from None
