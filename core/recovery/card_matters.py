"""Cards that could not be taken in at the counter: they stand on the manager's list."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select, update

from core.basics.errors import Refused
from core.people.records import Colleague
from core.people.team import acting_person
from core.storage.work import Work
from core.vouchers.records import CardMatter, Voucher
from core.vouchers.typed_code import PREFIX_LENGTH
from core.vouchers.verdict import find_voucher


@dataclass(frozen=True)
class Matter:
    """A card to look into: the first eight signs of its code where it is known, what was said."""

    id: UUID
    code: str
    wording: str
    fact: str
    sent_by: str
    sent_at: datetime


def send_to_manager(work: Work, text: str, fact: str) -> UUID:
    """Put a card that was scanned or typed on the manager's list, with what the screen said.

    What is no card of ours is sent all the same, without what was typed.
    """
    acting_person(work, "serve")
    try:
        known = find_voucher(work, text).id
    except Refused:
        known = None
    matter = CardMatter(
        id=work.new_id(),
        voucher_id=known,
        fact=fact,
        sent_by=work.acting,
        sent_at=work.now,
        till_id=work.pc.till,
        settled_by=None,
        settled_at=None,
    )
    work.session.add(matter)
    work.note(known or matter.id, {"matter": matter.id, "fact": fact})
    return matter.id


def card_matters(work: Work) -> tuple[Matter, ...]:
    """What nobody has looked into yet, the oldest first."""
    found = work.session.execute(
        select(CardMatter, Colleague.name, Voucher.wording)
        .join(Colleague, Colleague.id == CardMatter.sent_by)
        .outerjoin(Voucher, Voucher.id == CardMatter.voucher_id)
        .where(CardMatter.settled_at.is_(None))
        .order_by(CardMatter.sent_at, CardMatter.id)
    )
    return tuple(
        Matter(
            id=row.id,
            code=(row.voucher_id or "")[:PREFIX_LENGTH],
            wording=wording or "",
            fact=row.fact,
            sent_by=name,
            sent_at=row.sent_at,
        )
        for row, name, wording in found
    )


def settle_matter(work: Work, matter_id: UUID) -> None:
    """Say that a card was looked into. Refuses `not_allowed`, `matter_settled`."""
    who = acting_person(work, "approve")
    settled = work.session.execute(
        update(CardMatter)
        .where(CardMatter.id == matter_id, CardMatter.settled_at.is_(None))
        .values(settled_by=who.id, settled_at=work.now)
        .returning(CardMatter.id)
    ).one_or_none()
    if settled is None:
        raise Refused("matter_settled")
    work.note(matter_id)
