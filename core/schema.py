"""The tables of every room, named in one place so that every one is known before it is needed."""

from core.gestures import records as gestures
from core.goods import records as goods
from core.journal import records as journal
from core.people import records as people
from core.printing import records as printing
from core.recovery import records as recovery
from core.storage import shop_record
from core.storage.base import Base
from core.tills import records as tills
from core.tills.databases import records as databases
from core.tills.files import records as files
from core.vouchers import records as vouchers

ROOMS = (
    shop_record,
    journal,
    printing,
    people,
    goods,
    gestures,
    tills,
    databases,
    files,
    vouchers,
    recovery,
)

SCHEMA = Base.metadata
"""The whole schema, as the code of this version wants it."""
