"""Who acts is asked at the act: giving, paying and cancelling need a PIN that was just seen."""

from datetime import timedelta
from uuid import UUID

from core.basics.errors import Refused
from core.journal.chain import CLOCKS_RUN_APART, others_acted
from core.people.records import PinSeen
from core.storage.work import Work

PIN_LASTS = timedelta(minutes=10)


def pin_wanted(work: Work, case_id: UUID, by: UUID) -> bool:
    """Whether `by` enters their PIN before giving, paying or cancelling in this case.

    So it is where the last one on this till is too old, or somebody else acted on the case since.
    """
    seen = work.session.get(PinSeen, (by, work.pc.till))
    if seen is None:
        return True
    if seen.seen_at is None:
        return False
    if abs(work.now - seen.seen_at) > PIN_LASTS:
        return True
    return others_acted(work, case_id, seen.seen_at, work.now + CLOCKS_RUN_APART, than=by)


def require_pin(work: Work, case_id: UUID) -> None:
    """Hold an act up until it is known who acts; refuses `pin_needed`."""
    if pin_wanted(work, case_id, work.acting):
        raise Refused("pin_needed")
