"""Badges: a random code in bars that says who somebody is.

A code is `GB` and 24 random digits (79 bits), so it cannot be guessed; the shop keeps only its
SHA-256, which needs no salt for the same reason. Whoever finds a badge can sign in with it until
it is reported lost. So it tells who acts at the counter, but unless the owner says otherwise it
approves nothing, for others or for oneself, and opens nothing in the office: `acting_person` asks
for a PIN there.
"""

import hashlib
import secrets
from uuid import UUID

from sqlalchemy import select, update

from core.basics.errors import Refused
from core.basics.ids import RandomBits
from core.people.approval_policy import approval_limits
from core.people.approvals import allow, require_approver
from core.people.badge_code import DIGITS
from core.people.pins import see_who
from core.people.records import Badge, Colleague
from core.people.team import Person, acting_person, person
from core.storage.work import Work

_BITS = 128


def new_badge_code(random_bits: RandomBits = secrets.randbits) -> str:
    """A fresh code for a badge. It is printed and then forgotten; only its hash is kept."""
    return f"GB{random_bits(_BITS) % 10**DIGITS:0{DIGITS}d}"


def badge_hash(code: str) -> bytes:
    """What the shop keeps of a badge's code."""
    return hashlib.sha256(b"goodturn badge\0" + code.strip().upper().encode()).digest()


def give_badge(work: Work, colleague_id: UUID, code_hash: bytes) -> None:
    """Give a colleague a badge, by its code's hash; those they had before are lost.

    Who may into the office gives badges. Refuses `not_allowed`, `colleague_unknown`, `badge_used`.
    """
    acting_person(work, "office")
    whose = work.session.get(Colleague, colleague_id)
    if whose is None or not whose.active:
        raise Refused("colleague_unknown")
    if work.session.scalar(select(Badge.id).where(Badge.code_hash == code_hash)) is not None:
        raise Refused("badge_used")
    _revoke(work, colleague_id)
    made = Badge(id=work.new_id(), colleague_id=colleague_id, code_hash=code_hash, made_at=work.now)
    work.session.add(made)
    work.note(colleague_id, {"badge": made.id})


def report_badge_lost(work: Work, colleague_id: UUID) -> None:
    """A badge is lost: from now on it is nobody's. Anybody says so of their own.

    Of another's, who may into the office; refuses `not_allowed`.
    """
    acting_person(work, "serve" if colleague_id == work.acting else "office")
    _revoke(work, colleague_id)
    work.note(colleague_id)


def sign_in_by_badge(work: Work, code: str) -> Person:
    """Whose badge it is; refuses `badge_unknown`, `badge_lost`."""
    badge, who = _whose(work, code)
    see_who(work, who.id, work.now, by_badge=True)
    work.note(who.id, {"badge": badge.id})
    return who


def approve_by_badge(work: Work, code: str, action: str, case_id: UUID, amount_minor: int) -> UUID:
    """A colleague's badge in a PIN's place, where the owner allows it; the approval comes back.

    Refuses `badge_does_not_approve`, `badge_unknown`, `badge_lost`, `not_an_approver`,
    `own_approval`.
    """
    if not approval_limits(work).badge_approves:
        raise Refused("badge_does_not_approve")
    badge, who = _whose(work, code)
    require_approver(work, who.id)
    work.note(case_id, {"badge": badge.id, "action": action, "amount": amount_minor})
    return allow(work, "badge", who.id, action, case_id, amount_minor)


def _whose(work: Work, code: str) -> tuple[Badge, Person]:
    badge = work.session.scalar(select(Badge).where(Badge.code_hash == badge_hash(code)))
    if badge is None:
        raise Refused("badge_unknown")
    whose = work.session.get_one(Colleague, badge.colleague_id)
    if badge.revoked_at is not None or not whose.active:
        raise Refused("badge_lost")
    return badge, person(work, whose.id)


def _revoke(work: Work, colleague_id: UUID) -> None:
    of = Badge
    theirs = update(of).where(of.colleague_id == colleague_id, of.revoked_at.is_(None))
    work.session.execute(theirs.values(revoked_at=work.now))
