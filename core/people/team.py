"""The team: who there is, and what each role may do."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from sqlalchemy import select

from core.basics.errors import Refused
from core.basics.words import fold, one_line
from core.people.approval_policy import approval_limits
from core.people.pins import hash_pin, seen_by_badge
from core.people.records import Colleague
from core.storage.work import Work

Role = Literal["counter", "supervisor", "manager", "owner"]
Permission = Literal["serve", "approve", "office", "rules"]

_PERMISSIONS: dict[str, frozenset[Permission]] = {
    "counter": frozenset({"serve"}),
    "supervisor": frozenset({"serve"}),
    "manager": frozenset({"serve", "approve", "office"}),
    "owner": frozenset({"serve", "approve", "office", "rules"}),
}

LONGEST_NAME = 100
PIN_LENGTHS: dict[str, int] = {"counter": 4, "supervisor": 4, "manager": 6, "owner": 6}


@dataclass(frozen=True)
class Person:
    """A member of the team as colleagues see them."""

    id: UUID
    name: str
    role: str
    pin_length: int

    def may(self, permission: Permission) -> bool:
        """Whether this person's role has `permission`."""
        return permission in _PERMISSIONS[self.role]


def team(work: Work) -> tuple[Person, ...]:
    """Everybody who may sign in, by name."""
    rows = work.session.scalars(select(Colleague).where(Colleague.active).order_by(Colleague.name))
    return tuple(_person(row) for row in rows)


def approvers(work: Work) -> tuple[Person, ...]:
    """The colleagues whose PIN can approve: managers first, by name."""
    may = [person for person in team(work) if person.may("approve")]
    return tuple(sorted(may, key=lambda person: person.role != "manager"))


def person(work: Work, colleague_id: UUID) -> Person:
    """One colleague, also one who has left; refuses `colleague_unknown`."""
    row = work.session.get(Colleague, colleague_id)
    if row is None:
        raise Refused("colleague_unknown")
    return _person(row)


def acting_person(work: Work, permission: Permission) -> Person:
    """Who acts, if their role may; refuses `not_allowed`, `nobody_signed_in`.

    For all but serving their PIN must be known: refuses `badge_does_not_approve`.
    """
    row = work.session.get(Colleague, work.acting)
    if row is None or not row.active:
        raise Refused("colleague_unknown")
    who = _person(row)
    if not who.may(permission):
        raise Refused("not_allowed", name=who.name)
    if permission != "serve" and not is_known_by_pin(work, who.id):
        raise Refused("badge_does_not_approve")
    return who


def is_known_by_pin(work: Work, colleague_id: UUID) -> bool:
    """Whether more than a badge told last who this is, or the owner lets a badge do for that."""
    return not seen_by_badge(work, colleague_id) or approval_limits(work).badge_approves


def add_colleague(
    work: Work, colleague_id: UUID, name: str, role: Role, pin: str, salt: bytes | None = None
) -> None:
    """Enter a colleague; refuses `pin_length` for a PIN that does not fit the role."""
    require_pin(role, pin)
    work.session.add(
        Colleague(
            id=colleague_id,
            name=name,
            role=role,
            pin_hash=hash_pin(pin, salt),
            pin_length=len(pin),
        )
    )


def take_on(work: Work, name: str, role: Role, pin: str) -> Person:
    """Take somebody into the team; only who may into the office does.

    Refuses `not_allowed`, `person_name_missing`, `person_name_taken`, `pin_length`.
    """
    acting_person(work, "office")
    called = team_name(name)
    if fold(called) in {fold(each.name) for each in team(work)}:
        raise Refused("person_name_taken", name=called)
    colleague = work.new_id()
    add_colleague(work, colleague, called, role, pin)
    work.session.flush()
    work.note(colleague, {"role": role})
    return person(work, colleague)


def require_pin(role: str, pin: str) -> None:
    """Refuse `pin_length` for a PIN that does not fit the role."""
    if not (pin.isascii() and pin.isdecimal()) or len(pin) != PIN_LENGTHS[role]:
        raise Refused("pin_length", count=PIN_LENGTHS[role])


def team_name(text: str) -> str:
    """A name as the team says it, cleaned; refuses `person_name_missing`."""
    name = one_line(text, LONGEST_NAME)
    if not name:
        raise Refused("person_name_missing")
    return name


def _person(row: Colleague) -> Person:
    return Person(row.id, row.name, row.role, row.pin_length)
