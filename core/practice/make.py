"""Makes the practice shop anew: the real shop's team, gifts and rules, and nobody real."""

import shutil
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Table, insert, select

from core.basics.clock import local_day
from core.basics.errors import Refused
from core.gestures import records as gestures
from core.goods.records import Product
from core.people import records as people
from core.people.pins import FREE_MISSES, Missed, count_missed_pins, missed_pins
from core.people.team import team
from core.practice.invented import Lists, invented
from core.recovery import records as recovery
from core.schema import SCHEMA
from core.setup.answers import NewShop
from core.setup.new_shop import set_up
from core.shop import Command, Shop
from core.storage.base import Base
from core.storage.work import Work
from core.tills.mirror import mirror
from core.tills.till_data import TillProduct
from core.vouchers.keylist import PRACTICE_KEY

COPIED: tuple[type[Base], ...] = (
    people.Colleague,
    people.Badge,
    people.ApprovalPolicy,
    gestures.Gesture,
    gestures.BudgetPolicy,
    gestures.SeasonConfirmed,
    recovery.HouseRule,
    recovery.OwnSaying,
    recovery.WordsRead,
)
"""How the shop is set: all of it is the same in practice. Nothing else is taken over."""

_SOURCE = "practice"
_MOST_PRODUCTS = 5_000


@dataclass(frozen=True)
class _Settings:
    """The rows of every table that is taken over, and the shop's own articles."""

    rows: dict[str, list[dict[str, Any]]]
    products: tuple[TillProduct, ...]


def make_practice_shop(shop: Shop) -> Shop:
    """Lay the practice shop of this PC out anew beside `shop`, which is only read, and open it.

    It lies on this PC whatever database the real shop has; while that does not answer, the
    practice shop of the last time is opened as it is. The PINs are the real ones, so wrong ones
    are counted on from the real shop and from the practice shop before. Refuses
    `practice_in_practice`, and what a disk refuses.
    """
    if shop.about.practice:
        raise Refused("practice_in_practice")
    folder = shop.folder / "practice"
    try:
        settings = shop.ask(_settings)
    except Refused as refused:
        if refused.code == "database_gone" and folder.is_dir():
            return Shop.open(str(folder), shop.clock)
        raise
    missed = _missed_before(folder, shop)
    shutil.rmtree(folder, ignore_errors=True)
    practice = set_up(
        str(folder),
        _like(shop),
        shop.clock,
        fill=lambda work: _take_over(work, settings, missed),
        practice=True,
        key_id=PRACTICE_KEY,
    )
    today = local_day(shop.clock.now(), shop.about.zone)
    staff = tuple(each.name for each in practice.ask(team))
    lists = invented(practice.about, today, settings.products, staff)
    practice.do(Command(None), read_invented, lists)
    practice.this_pc.change(**msgspec.structs.asdict(shop.this_pc.settings))
    return practice


def read_invented(work: Work, lists: Lists) -> None:
    """Read what the practice shop's till would have told."""
    mirror(work, _SOURCE, lists.customers, lists.products, lists.sales)


def _settings(work: Work) -> _Settings:
    rows = {
        table.name: [dict(row) for row in work.session.execute(select(table)).mappings()]
        for table in _tables()
    }
    sold = work.session.scalars(select(Product).order_by(Product.id).limit(_MOST_PRODUCTS))
    return _Settings(rows, tuple(_as_read(row) for row in sold))


def _as_read(row: Product) -> TillProduct:
    return TillProduct(
        number=str(row.id),
        barcode=row.barcode,
        sku=row.sku,
        name=row.name,
        brand=row.brand,
        category=row.category,
        variant=row.variant,
        price_minor=row.price_minor,
        stock=row.stock,
    )


def _missed_before(folder: Path, shop: Shop) -> dict[UUID, Missed]:
    """The wrong PINs of each colleague in the practice shop of the last time.

    Where it was broken off, so that nobody knows, the next wrong one is answered with a wait.
    """
    if not folder.exists():
        return {}
    try:
        with closing(Shop.open(str(folder), shop.clock)) as before:
            return before.ask(missed_pins)
    except Refused:
        return {each.id: Missed(FREE_MISSES, None) for each in shop.ask(team)}


def _take_over(work: Work, settings: _Settings, missed: dict[UUID, Missed]) -> None:
    for table in _tables():
        rows = settings.rows[table.name]
        if rows:
            work.session.execute(insert(table), rows)
    count_missed_pins(work, missed)
    work.note("practice")


def _tables() -> list[Table]:
    """The tables taken over, each after those that it points to."""
    names = {mapped.__tablename__ for mapped in COPIED}
    return [table for table in SCHEMA.sorted_tables if table.name in names]


def _like(shop: Shop) -> NewShop:
    about = asdict(shop.about)
    same = ("name", "address", "zone", "country", "languages", "kind")
    return NewShop(
        **{field: about[field] for field in same},
        currency=shop.about.currency.code,
        till_name="Practice",
        branch=shop.about.name[:100],
    )
