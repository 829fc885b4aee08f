"""Ready cards: printed and signed by hand beforehand, worth nothing until given in a case."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select, update

from core.basics.errors import Refused
from core.storage.work import Work
from core.vouchers.ledger import Promise, issue, void, write_event
from core.vouchers.records import CardBatch, Voucher

MOST = 200
"""Cards in one batch: a stack that can be counted."""


@dataclass(frozen=True)
class Batch:
    """Ready cards that were made together; `ready` of them are not given yet."""

    id: UUID
    gesture_id: UUID
    quantity: int
    ready: int
    made_by: UUID
    made_at: datetime
    last_day: date
    revoked: bool


def make_batch(work: Work, promise: Promise, quantity: int) -> tuple[UUID, tuple[str, ...]]:
    """Enter `quantity` ready cards for one promise: the batch and the cards. Part of an act.

    Refuses `card_quantity` unless there are 1 to 200.
    """
    if not 1 <= quantity <= MOST or promise.batch_id is None:
        raise Refused("card_quantity", most=MOST)
    work.session.add(
        CardBatch(
            id=promise.batch_id,
            gesture_id=promise.gesture_id,
            quantity=quantity,
            made_by=work.acting,
            made_at=work.now,
            revoked_at=None,
        )
    )
    work.session.flush()
    return promise.batch_id, tuple(issue(work, promise) for _ in range(quantity))


def activate(work: Work, card: str, case_id: UUID) -> None:
    """Give a ready card in a case; whoever is first has it. Part of an act.

    Refuses `card_taken` where it is not ready any more.
    """
    taken = work.session.execute(
        update(Voucher)
        .where(Voucher.id == card, Voucher.state == "ready")
        .values(state="printed", case_id=case_id, issued_by=work.acting)
        .returning(Voucher.id)
    ).one_or_none()
    if taken is None:
        raise Refused("card_taken")
    write_event(work, card, "activated")
    write_event(work, card, "printed")


def take_back(work: Work, voucher_id: str) -> bool:
    """Undo the choice of a voucher that was not handed over; part of an act.

    A ready card goes back to its stack, which the answer says; any other is cancelled, and one
    of a revoked batch. Refuses `voucher_state`.
    """
    revoked = select(CardBatch.id).where(CardBatch.revoked_at.is_not(None))
    back = work.session.execute(
        update(Voucher)
        .where(
            Voucher.id == voucher_id,
            Voucher.batch_id.is_not(None),
            Voucher.batch_id.not_in(revoked),
            Voucher.state == "printed",
        )
        .values(state="ready", case_id=None, issued_by=None)
        .returning(Voucher.id)
    ).one_or_none()
    if back is None:
        void(work, voucher_id)
        return False
    write_event(work, voucher_id, "ready")
    return True


def revoke_batch(work: Work, batch_id: UUID) -> int:
    """Cancel every card of a batch that is not given yet, and say how many; part of an act.

    What was given stays good. Refuses `card_batch_unknown`.
    """
    batch = work.session.get(CardBatch, batch_id, with_for_update=True)
    if batch is None:
        raise Refused("card_batch_unknown")
    cards = work.session.scalars(
        update(Voucher)
        .where(Voucher.batch_id == batch_id, Voucher.state == "ready")
        .values(state="void")
        .returning(Voucher.id)
    ).all()
    for card in sorted(cards):
        write_event(work, card, "void")
    batch.revoked_at = batch.revoked_at or work.now
    return len(cards)


def batches(work: Work) -> tuple[Batch, ...]:
    """Every batch of ready cards, the newest first."""
    ready = func.count(Voucher.id).filter(Voucher.state == "ready")
    found = work.session.execute(
        select(CardBatch, ready, func.max(Voucher.last_day))
        .join(Voucher, Voucher.batch_id == CardBatch.id)
        .group_by(CardBatch.id)
        .order_by(CardBatch.made_at.desc(), CardBatch.id)
    )
    return tuple(
        Batch(
            id=row.id,
            gesture_id=row.gesture_id,
            quantity=row.quantity,
            ready=left,
            made_by=row.made_by,
            made_at=row.made_at,
            last_day=last_day,
            revoked=row.revoked_at is not None,
        )
        for row, left, last_day in found
    )


def cards_of(work: Work, batch_id: UUID) -> tuple[str, ...]:
    """The cards of a batch that are not given yet, in the order they were made."""
    of = select(Voucher.id).where(Voucher.batch_id == batch_id, Voucher.state == "ready")
    return tuple(work.session.scalars(of.order_by(Voucher.issued_at, Voucher.id)))
