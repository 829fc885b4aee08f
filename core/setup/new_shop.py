"""Setting up a shop: its database, its first till, its key, its team, its books."""

import secrets
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from core.basics.clock import Clock, SystemClock, local_day
from core.basics.errors import Refused
from core.basics.files import write_whole
from core.basics.ids import RandomBits, new_id
from core.basics.this_pc import ThisPc, shop_folder
from core.gestures.catalogue import enter_starter
from core.gestures.policies import add_policy
from core.gestures.starter import starter_catalogue
from core.journal import chain
from core.journal.records import TillRecord
from core.journal.till import Till
from core.people.reset_code import keep_reset_code
from core.people.team import add_colleague
from core.schema import SCHEMA
from core.setup.answers import FirstManager, NewShop, required
from core.shop import Shop
from core.storage.engine import Database, database_url
from core.storage.shop_record import ShopRecord, about_shop
from core.storage.versions import upgrade
from core.storage.work import Pc, Work
from core.vouchers.keylist import IssuingKey, sign_list
from core.vouchers.records import KeyList

Fill = Callable[[Work], object]
"""What else is written with a new shop, as its first act: all of it or nothing."""


def begin_business(
    place: str,
    new: NewShop,
    manager: FirstManager,
    *,
    customers_see_screen: bool = True,
    clock: Clock | None = None,
) -> Shop:
    """Set up the shop `new` with its first manager, a catalogue and budgets to begin with.

    Whatever stops the PC meanwhile, the shop is there whole or not at all. Refuses what is
    missing or unknown in the answers, and as `set_up` does.
    """
    new, manager = required(new), manager.required()

    def open_books(work: Work) -> None:
        colleague = work.new_id()
        add_colleague(work, colleague, manager.name, "owner", manager.pin)
        keep_reset_code(work, manager.reset_code)
        starter = starter_catalogue(new.kind).in_currency(work.shop.currency)
        enter_starter(work, starter.gestures)
        add_policy(work, "store", "cost", "month", starter.budgets.store_a_month)
        add_policy(work, "colleague", "cost", "day", starter.budgets.colleague_a_day)
        work.note("shop", {"first_manager": colleague, "kind": new.kind})

    return set_up(place, new, clock, fill=open_books, customers_see_screen=customers_see_screen)


@dataclass(frozen=True)
class _Keys:
    """This PC as the first till, and the key that signs the list of all tills' keys."""

    till: Till
    root: Ed25519PrivateKey


def set_up(
    place: str,
    new: NewShop,
    clock: Clock | None = None,
    random_bits: RandomBits = secrets.randbits,
    *,
    fill: Fill | None = None,
    practice: bool = False,
    key_id: int = 1,
    customers_see_screen: bool = True,
) -> Shop:
    """Make the shop `new` at `place` and open it; refuses `shop_exists`, `folder_not_writable`.

    Its rows and what `fill` writes are one transaction, written last: before it, nobody finds a
    shop there, and setting it up anew begins from the start.
    """
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
        identity = Pc(till=new_id(clock.now(), random_bits), key_id=key_id)
        keys = _make_keys(folder, identity, random_bits)
        ThisPc(folder / "till").change(customers_see_screen=customers_see_screen)
        _write(database, new, keys, _Moment(clock, random_bits), fill, practice=practice)
        undo.pop_all()
    return Shop(database, folder, clock, random_bits)


@dataclass(frozen=True)
class _Moment:
    clock: Clock
    random_bits: RandomBits

    def new_id(self) -> UUID:
        return new_id(self.clock.now(), self.random_bits)


def _make_keys(folder: Path, identity: Pc, random_bits: RandomBits) -> _Keys:
    till = Till.make(folder / "till", identity, random_bits(256).to_bytes(32, "big"))
    root = Ed25519PrivateKey.from_private_bytes(random_bits(256).to_bytes(32, "big"))
    write_whole(folder / "till" / "root", root.private_bytes_raw())
    return _Keys(till, root)


def _write(
    database: Database,
    new: NewShop,
    keys: _Keys,
    moment: _Moment,
    fill: Fill | None,
    *,
    practice: bool,
) -> None:
    """The shop's rows and its first journal entry: one transaction."""
    pc, public_key = keys.till.identity, keys.till.public_key
    today = local_day(moment.clock.now(), new.zone)
    first_key = IssuingKey(pc.key_id, pc.till, public_key, today)
    stamp = None
    with database.writing() as session:
        session.add(
            TillRecord(
                id=pc.till,
                name=new.till_name,
                branch=new.branch,
                public_key=public_key,
                key_id=pc.key_id,
            )
        )
        session.add(KeyList(number=1, signed=sign_list((first_key,), keys.root.sign)))
        session.add(_shop_row(new, keys.root, moment, practice=practice))
        session.flush()
        if fill is not None:
            sign = keys.till.sign
            now, bits = moment.clock.now(), moment.random_bits
            work = Work(session, about_shop(session), now, pc, None, uuid4(), bits, sign)
            fill(work)
            stamp = keys.till.stamp(chain.append(work, "set_up", "null"))
    if stamp is not None:
        keys.till.keep(stamp)


def _shop_row(
    new: NewShop, root: Ed25519PrivateKey, moment: _Moment, *, practice: bool
) -> ShopRecord:
    return ShopRecord(
        id=moment.new_id(),
        name=new.name,
        address=new.address,
        currency=new.currency,
        zone=new.zone,
        country=new.country,
        languages=",".join(new.languages),
        kind=new.kind,
        root_key=root.public_key().public_bytes_raw(),
        logo=new.logo,
        practice=practice,
    )


def _require_none(database: Database) -> None:
    """Refuse where a shop is set up already; one whose set-up was cut off is set up anew."""
    with database.reading() as session:
        if session.scalar(select(ShopRecord.id)) is not None:
            raise Refused("shop_exists")
