"""Every room's own check of its data, gathered."""

from core.basics.trouble import Trouble
from core.gestures import check as gestures
from core.goods import check as goods
from core.journal import check as journal
from core.journal.chain import Head
from core.recovery import check as recovery
from core.storage import check as storage
from core.storage.work import Work
from core.vouchers import check as vouchers


def check_rooms(work: Work, kept: Head | None) -> tuple[Trouble, ...]:
    """What is wrong with the shop's data; `kept` is the head of the chain that this PC keeps."""
    rooms = (storage, goods, gestures, vouchers, recovery)
    found = [trouble for room in rooms for trouble in room.check(work)]
    return (*found, *journal.check(work, kept))
