"""A second PC at the same shop, with a chain and a clock of its own."""

from core.basics.clock import Clock
from core.basics.ids import new_id
from core.basics.this_pc import shop_folder
from core.journal.records import TillRecord
from core.journal.till import Till
from core.people.records import PinSeen
from core.shop import Shop
from core.storage.work import Pc
from tests.core.small_shop import NOON, SmallShop


def second_till(small: SmallShop, clock: Clock | None = None, number: int = 2) -> Shop:
    """The shop as PC `number` has it open; Aisyah's PIN was just seen there."""
    identity = Pc(till=new_id(NOON), key_id=number)
    second = Shop.open(small.place, clock or small.clock)
    folder = shop_folder(small.place) / f"till_{number}"
    second.till = Till.make(folder, identity, bytes(range(32)))
    with second.database.writing() as session:
        session.add(
            TillRecord(
                id=identity.till,
                name=f"Counter {number}",
                branch="Bangsar",
                public_key=second.till.public_key,
                key_id=identity.key_id,
            )
        )
        session.flush()
        session.add(
            PinSeen(
                colleague_id=small.team["Aisyah"],
                till_id=identity.till,
                seen_at=second.clock.now(),
            )
        )
    return second
