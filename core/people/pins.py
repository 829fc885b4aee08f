"""PINs: how they are kept and how a wrong one is answered."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from core.basics.errors import Refused
from core.people.records import Colleague, PinSeen
from core.storage.work import Work

FREE_MISSES = 4
"""The fifth miss in a row brings the first wait."""
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)


@dataclass(frozen=True)
class PinAnswer:
    """Whether the PIN was right; if not, until when no further one is looked at."""

    accepted: bool
    waits_until: datetime | None = None


@dataclass(frozen=True)
class Missed:
    """How many PINs of a colleague were wrong in a row, and until when no further one is read."""

    misses: int
    waits_until: datetime | None


def missed_pins(work: Work) -> dict[UUID, Missed]:
    """The wrong PINs of every colleague."""
    rows = work.session.scalars(select(Colleague))
    return {row.id: Missed(row.pin_misses, row.pin_waits_until) for row in rows}


def count_missed_pins(work: Work, missed: dict[UUID, Missed]) -> None:
    """Count at least as many wrong PINs of each colleague as another shop did; part of an act."""
    for row in work.session.scalars(select(Colleague).where(Colleague.id.in_(missed))):
        other = missed[row.id]
        waits = [each for each in (row.pin_waits_until, other.waits_until) if each is not None]
        row.pin_misses = max(row.pin_misses, other.misses)
        row.pin_waits_until = max(waits, default=None)


def hash_pin(pin: str, salt: bytes | None = None) -> str:
    """The argon2id hash of `pin` (RFC 9106's second recommended setting: 64 MiB, 3 passes)."""
    from argon2 import PasswordHasher

    return PasswordHasher().hash(pin, salt=salt)


def sign_in(work: Work, colleague_id: UUID, pin: str) -> PinAnswer:
    """Look at a colleague's PIN; a miss and a wait stay on record and survive a restart."""
    answer = try_pin(work, colleague_id, pin)
    work.note(colleague_id, {"accepted": answer.accepted})
    return answer


def try_pin(work: Work, colleague_id: UUID, pin: str) -> PinAnswer:
    """Compare and count: part of every act that asks for a PIN.

    Refuses `pin_waits` during a wait, without looking at the PIN. The row's lock is held meanwhile,
    so that many guesses at once are counted one after the other.
    """
    from argon2 import PasswordHasher
    from argon2.exceptions import VerificationError

    colleague = work.session.get(
        Colleague, colleague_id, with_for_update=True, populate_existing=True
    )
    if colleague is None or not colleague.active:
        raise Refused("colleague_unknown")
    until = colleague.pin_waits_until
    if until is not None and until > work.now + LONGEST_WAIT:
        # The clock was ahead when this wait began, or was set back since.
        colleague.pin_waits_until = work.now + LONGEST_WAIT
        return PinAnswer(accepted=False, waits_until=colleague.pin_waits_until)
    if until is not None and work.now < until:
        raise Refused("pin_waits", minutes=-(-(until - work.now) // timedelta(minutes=1)))
    try:
        PasswordHasher().verify(colleague.pin_hash, pin)
    except VerificationError:
        colleague.pin_misses += 1
        colleague.pin_waits_until = wait_after(colleague.pin_misses, work.now)
        return PinAnswer(accepted=False, waits_until=colleague.pin_waits_until)
    colleague.pin_misses = 0
    colleague.pin_waits_until = None
    see_who(work, colleague_id, work.now)
    return PinAnswer(accepted=True)


def excuse_from_pin(work: Work, colleague_id: UUID) -> None:
    """Let a colleague act unasked on this till until their first PIN there; part of an act.

    The past of the demo shop is lived so, at one go.
    """
    see_who(work, colleague_id, None)


def see_who(work: Work, colleague_id: UUID, at: datetime | None, *, by_badge: bool = False) -> None:
    """Write down when a colleague was last known for sure on this till; part of an act."""
    seen = work.session.get(PinSeen, (colleague_id, work.pc.till))
    if seen is None:
        seen = PinSeen(colleague_id=colleague_id, till_id=work.pc.till)
        work.session.add(seen)
    seen.seen_at = at
    seen.by_badge = by_badge


def seen_by_badge(work: Work, colleague_id: UUID) -> bool:
    """Whether it was a badge that told last on this till who a colleague is."""
    seen = work.session.get(PinSeen, (colleague_id, work.pc.till))
    return seen is not None and seen.by_badge


def wait_after(misses: int, now: datetime) -> datetime | None:
    """Until when nothing more is looked at after so many misses in a row; None for the first."""
    if misses <= FREE_MISSES:
        return None
    doublings = min(misses - FREE_MISSES - 1, 20)
    return now + min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)
