"""Another PC joins a shop: it looks at what is there, and becomes a till with its own key."""

import secrets
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import func, inspect, select

from core.basics.clock import Clock, SystemClock
from core.basics.errors import Refused
from core.basics.ids import RandomBits, new_id
from core.basics.this_pc import ThisPc, shop_folder
from core.basics.words import one_line
from core.journal import chain
from core.journal.records import TillRecord
from core.journal.till import Till
from core.people.pins import PinAnswer, try_pin
from core.people.team import Person, person, team
from core.storage.engine import Database, database_url
from core.storage.shop_record import ShopRecord, about_shop
from core.storage.work import Pc, Work

_CONNECT_SECONDS = 8
_NOBODY = UUID(int=0)


@dataclass(frozen=True)
class Looked:
    """What is at a place: nothing yet (`shop` is empty), or a shop, and who may let a PC in.

    `ours`: this PC is one of its tills already.
    """

    shop: str = ""
    managers: tuple[Person, ...] = ()
    ours: bool = False


def look_at(place: str) -> Looked:
    """Whether a shop can be set up at `place`, or is there already; changes nothing.

    Refuses each thing that can be wrong with a database in its own words, `database_of_others`
    where its tables are not ours, and `database_read_only` where none can be made.
    """
    url = database_url(place)
    if url.get_backend_name() == "sqlite":
        if not Path(str(url.database)).is_file():
            return Looked()
    elif "connect_timeout" not in url.query:
        url = url.update_query_dict({"connect_timeout": str(_CONNECT_SECONDS)})
    database = Database(url)
    try:
        return _look(database, place)
    finally:
        database.close()


def _look(database: Database, place: str) -> Looked:
    with database.reading() as session:
        tables = set(inspect(session.connection()).get_table_names())
        if ShopRecord.__tablename__ in tables and "alembic_version" in tables:
            if session.scalar(select(ShopRecord.id)) is None:
                return Looked()
            about = about_shop(session)
            pc = _identity_here(place)
            work = Work(session, about, SystemClock().now(), pc or Pc(_NOBODY, 0))
            ours = pc is not None and session.get(TillRecord, pc.till) is not None
            managers = tuple(each for each in team(work) if each.may("office"))
            return Looked(about.name, managers, ours)
    if tables:
        raise Refused("database_of_others")
    _require_writable(database)
    return Looked()


def _identity_here(place: str) -> Pc | None:
    try:
        return Till(shop_folder(place) / "till").identity
    except Refused:
        return None


def _require_writable(database: Database) -> None:
    """Make a table and take it back: rights are told before anything is typed for nothing."""
    with database.reading() as session:
        session.connection().exec_driver_sql("CREATE TABLE goodturn_try (one integer)")
        session.rollback()


@dataclass(frozen=True)
class NewTill:
    """The PC that joins: its name, and the branch it stands in (empty: that of the first)."""

    name: str
    branch: str = ""
    customers_see_screen: bool = True


def join(
    place: str,
    new: NewTill,
    manager: UUID,
    pin: str,
    *,
    clock: Clock | None = None,
    random_bits: RandomBits = secrets.randbits,
) -> PinAnswer:
    """Make this PC a till of the shop at `place`, let in by a manager's PIN.

    It has a key pair of its own; its notes are good once the shop's first PC has put the public
    half into the signed list (`admit_tills`). A wrong PIN is counted and makes nothing. Refuses
    `till_name_missing`, `not_an_approver`, `pin_waits`, `no_shop_here`.
    """
    name = one_line(new.name, 100)
    if not name:
        raise Refused("till_name_missing")
    clock = clock or SystemClock()
    database = Database(database_url(place))
    try:
        with database.writing() as session:
            session.scalars(select(ShopRecord.id).with_for_update()).first()  # one joins at a time
            about = about_shop(session)
            number = session.scalar(select(func.max(TillRecord.key_id))) or 0
            pc = Pc(new_id(clock.now(), random_bits), number + 1)
            work = Work(session, about, clock.now(), pc, manager, uuid4(), random_bits)
            answer = _let_in(work, manager, pin)
            if answer.accepted:
                till = _make_till(work, shop_folder(place), replace(new, name=name))
                stamp = till.stamp(chain.append(work, "join", "null"))
        if answer.accepted:
            till.keep(stamp)
    finally:
        database.close()
    return answer


def _let_in(work: Work, manager: UUID, pin: str) -> PinAnswer:
    who = person(work, manager)
    if not who.may("office"):
        raise Refused("not_an_approver", name=who.name)
    return try_pin(work, manager, pin)


def _make_till(work: Work, folder: Path, new: NewTill) -> Till:
    """The PC's folder, and its row in the shop: the folder first, for only the row counts."""
    till = Till.make(folder / "till", work.pc, work.random_bits(256).to_bytes(32, "big"))
    ThisPc(folder / "till").change(customers_see_screen=new.customers_see_screen)
    first_branch = select(TillRecord.branch).order_by(TillRecord.key_id).limit(1)
    branch = one_line(new.branch, 100) or work.session.scalars(first_branch).one()
    work.session.add(
        TillRecord(
            id=work.pc.till,
            name=new.name,
            branch=branch,
            public_key=till.public_key,
            key_id=work.pc.key_id,
        )
    )
    work.session.flush()
    work.note(work.pc.till, {"let_in_by": work.acting, "key": work.pc.key_id})
    return till
