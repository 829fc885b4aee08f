"""The code on paper with which a manager's forgotten PIN is set anew: kept as a hash, used once."""

import re
import secrets
from uuid import UUID

from sqlalchemy import select

from core.basics.errors import Refused
from core.basics.ids import RandomBits
from core.people.pins import LONGEST_WAIT, PinAnswer, hash_pin, wait_after
from core.people.records import Colleague, ResetCode
from core.people.team import person, require_pin
from core.storage.work import Work

DIGITS = 20
_GROUP = 4
_BETWEEN = re.compile(r"[\s\-\u2010-\u2015.,/]+")


def new_reset_code(random_bits: RandomBits = secrets.randbits) -> str:
    """A code nobody has seen yet: 20 digits (66 bits), as they are printed, "4821-0093-…"."""
    digits = f"{random_bits(128) % 10**DIGITS:0{DIGITS}}"
    return "-".join(digits[at : at + _GROUP] for at in range(0, DIGITS, _GROUP))


def reset_digits(text: str) -> str:
    """The 20 digits of a code as typed; refuses `reset_code_length`."""
    digits = _BETWEEN.sub("", text)
    if not (digits.isascii() and digits.isdecimal() and len(digits) == DIGITS):
        raise Refused("reset_code_length", count=len(digits))
    return digits


def keep_reset_code(work: Work, code: str) -> None:
    """Let `code` be the one that is good from now on; part of an act."""
    kept = hash_pin(reset_digits(code))
    work.session.add(ResetCode(id=work.new_id(), code_hash=kept, made_at=work.now, misses=0))


def reset_pin(work: Work, colleague_id: UUID, code: str, new_pin: str, next_code: str) -> PinAnswer:
    """Give a manager a new PIN with the code on paper, which is used up: `next_code` follows it.

    A wrong code is counted and waited for as a wrong PIN is. No code ever stands in the journal.
    Refuses `colleague_unknown`, `reset_for_managers`, `pin_length`, `reset_code_length`,
    `pin_waits`, `no_reset_code`.
    """
    colleague = work.session.get(Colleague, colleague_id, with_for_update=True)
    if colleague is None or not colleague.active:
        raise Refused("colleague_unknown")
    if not person(work, colleague_id).may("office"):
        raise Refused("reset_for_managers", name=colleague.name)
    require_pin(colleague.role, new_pin)
    answer = _try_code(work, reset_digits(code))
    work.note(colleague_id, {"accepted": answer.accepted})
    if answer.accepted:
        colleague.pin_hash = hash_pin(new_pin)
        colleague.pin_length = len(new_pin)
        colleague.pin_misses = 0
        colleague.pin_waits_until = None
        keep_reset_code(work, next_code)
    return answer


def _try_code(work: Work, digits: str) -> PinAnswer:
    """Compare with the code that is good now, under its row's lock, and use it up or count."""
    from argon2 import PasswordHasher
    from argon2.exceptions import VerificationError

    newest = select(ResetCode).where(ResetCode.used_at.is_(None)).order_by(ResetCode.id.desc())
    kept = work.session.scalars(newest.limit(1).with_for_update()).one_or_none()
    if kept is None:
        raise Refused("no_reset_code")
    until = kept.waits_until
    if until is not None and until > work.now + LONGEST_WAIT:  # the clock was ahead meanwhile
        until = kept.waits_until = work.now + LONGEST_WAIT
    if until is not None and work.now < until:
        return PinAnswer(accepted=False, waits_until=until)
    try:
        PasswordHasher().verify(kept.code_hash, digits)
    except VerificationError:
        kept.misses += 1
        kept.waits_until = wait_after(kept.misses, work.now)
        return PinAnswer(accepted=False, waits_until=kept.waits_until)
    kept.used_at = work.now
    return PinAnswer(accepted=True)
