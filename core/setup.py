"""Setting up a shop: its database, its first till, its key, its team."""

import secrets
from contextlib import ExitStack
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from core.basics.clock import Clock, SystemClock, local_day
from core.basics.errors import Refused
from core.basics.files import write_whole
from core.basics.ids import RandomBits, new_id
from core.basics.this_pc import shop_folder
from core.journal.records import TillRecord
from core.journal.till import Till
from core.schema import SCHEMA
from core.shop import Shop
from core.storage.engine import Database, database_url
from core.storage.shop_record import ShopRecord
from core.storage.versions import upgrade
from core.storage.work import Pc
from core.vouchers.keylist import IssuingKey, sign_list
from core.vouchers.records import KeyList


@dataclass(frozen=True)
class NewShop:
    """What a shop is asked for at its set-up."""

    name: str
    address: str
    currency: str
    zone: str
    country: str
    languages: tuple[str, ...]
    kind: str
    till_name: str
    branch: str


def set_up(
    place: str,
    new: NewShop,
    clock: Clock | None = None,
    random_bits: RandomBits = secrets.randbits,
) -> Shop:
    """Make the shop `new` at `place` and open it; refuses `shop_exists`, `folder_not_writable`."""
    folder = shop_folder(place)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise Refused("folder_not_writable", folder=folder) from None
    clock = clock or SystemClock()
    with ExitStack() as undo:
        database = Database(database_url(place))
        undo.callback(database.close)
        upgrade(database, SCHEMA)
        _require_none(database)
        undo.pop_all()
    identity = Pc(till=new_id(clock.now(), random_bits), key_id=1)
    till = Till.make(folder / "till", identity, random_bits(256).to_bytes(32, "big"))
    root = Ed25519PrivateKey.from_private_bytes(random_bits(256).to_bytes(32, "big"))
    write_whole(folder / "till" / "root", root.private_bytes_raw())
    today = local_day(clock.now(), new.zone)
    first_key = IssuingKey(identity.key_id, identity.till, till.public_key, today)
    with database.writing() as session:
        session.add(
            TillRecord(
                id=identity.till,
                name=new.till_name,
                branch=new.branch,
                public_key=till.public_key,
            )
        )
        session.add(KeyList(number=1, signed=sign_list((first_key,), root.sign)))
        session.add(
            ShopRecord(
                id=new_id(clock.now(), random_bits),
                name=new.name,
                address=new.address,
                currency=new.currency,
                zone=new.zone,
                country=new.country,
                languages=",".join(new.languages),
                kind=new.kind,
                root_key=root.public_key().public_bytes_raw(),
            )
        )
    return Shop(database, folder, clock, random_bits)


def _require_none(database: Database) -> None:
    """Refuse where a shop is set up already; one whose set-up was cut off is set up anew."""
    with database.reading() as session:
        if session.scalar(select(ShopRecord.id)) is not None:
            raise Refused("shop_exists")
