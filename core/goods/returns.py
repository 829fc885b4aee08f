"""Never more returned than was sold, in quantity and in money."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from core.basics.errors import Refused
from core.basics.money import share
from core.goods.records import GoodsReturn, ReturnedOfLine, SaleLine
from core.storage.upsert import insert_missing
from core.storage.work import Work


@dataclass(frozen=True)
class Left:
    """What of a sale line has not come back yet: how many, and what was paid for them."""

    quantity: int
    minor: int


def left_of(session: Session, sale_line_id: int) -> Left:
    """What may still be returned of a sale line, the till's own refunds counted."""
    line = session.get_one(SaleLine, sale_line_id)
    back = session.get(ReturnedOfLine, sale_line_id)
    if back is None:
        return Left(max(0, line.quantity), max(0, line.paid_minor))
    return Left(
        max(0, line.quantity - back.our_quantity - back.till_quantity),
        max(0, line.paid_minor - back.our_minor - back.till_minor),
    )


def value_of(session: Session, sale_line_id: int, quantity: int, ahead: int = 0) -> int:
    """What was paid for the next `quantity` of a line to come back, never above what is left.

    In minor units. The running sum is rounded, so that the parts of a line are worth the whole;
    `ahead` of them come back with it and are counted first.
    """
    line = session.get_one(SaleLine, sale_line_id)
    left = left_of(session, sale_line_id)
    already = line.quantity - left.quantity
    start, from_, until = (
        share(line.paid_minor, count, line.quantity)
        for count in (already, already + ahead, already + ahead + quantity)
    )
    return min(until - from_, max(0, left.minor - (from_ - start)))


def take_back(
    work: Work,
    case_line_id: UUID,
    product_id: int,
    sale_line_id: int | None,
    quantity: int,
    minor: int,
    sold_on: date | None = None,
) -> None:
    """Count goods as returned; part of an act.

    Moves the line's account only where enough is left, in one statement: refuses
    `already_returned`. A return without a sale is only written down; with `sold_on` it waits for
    the sales of that day.
    """
    if sale_line_id is not None and not _counted(work.session, sale_line_id, quantity, minor):
        raise Refused("already_returned", count=left_of(work.session, sale_line_id).quantity)
    work.session.add(
        GoodsReturn(
            id=work.new_id(),
            case_line_id=case_line_id,
            sale_line_id=sale_line_id,
            product_id=product_id,
            quantity=quantity,
            minor=minor,
            of_sale_minor=0 if sale_line_id is None else minor,
            sold_on=sold_on,
            returned_at=work.now,
        )
    )


def undo_return(work: Work, case_line_id: UUID) -> None:
    """Take a case line's return back, as a step back does; part of an act.

    Refuses `return_settled` where the till's own refund already confirms it.
    """
    made = work.session.scalars(
        select(GoodsReturn).where(
            GoodsReturn.case_line_id == case_line_id, GoodsReturn.taken_back_at.is_(None)
        )
    )
    for each in made:
        if each.till_refund_id is not None:
            raise Refused("return_settled")
        each.taken_back_at = work.now
        if each.sale_line_id is not None:
            work.session.execute(
                update(ReturnedOfLine)
                .where(ReturnedOfLine.sale_line_id == each.sale_line_id)
                .values(
                    our_quantity=ReturnedOfLine.our_quantity - each.quantity,
                    our_minor=ReturnedOfLine.our_minor - each.of_sale_minor,
                )
            )


def lay_to_sale(session: Session, made: GoodsReturn, sale_line_id: int) -> bool:
    """Count a return that waited for its sale on that sale; False where too little is left."""
    minor = min(made.minor, left_of(session, sale_line_id).minor)
    if not _counted(session, sale_line_id, made.quantity, minor):
        return False
    made.sale_line_id = sale_line_id
    made.of_sale_minor = minor
    return True


def _counted(session: Session, sale_line_id: int, quantity: int, minor: int) -> bool:
    """Move the account of a sale line, only where enough of it is left."""
    open_account(session, sale_line_id)
    of = ReturnedOfLine
    moved = session.execute(
        update(of)
        .where(
            of.sale_line_id == sale_line_id,
            of.our_quantity + of.till_quantity + quantity <= of.sold_quantity,
            of.our_minor + of.till_minor + minor <= of.paid_minor,
        )
        .values(our_quantity=of.our_quantity + quantity, our_minor=of.our_minor + minor)
        .returning(of.sale_line_id)
    ).one_or_none()
    return moved is not None


def open_account(session: Session, sale_line_id: int) -> None:
    """Make sure that a sale line has its row of returns."""
    line = session.get_one(SaleLine, sale_line_id)
    insert_missing(
        session,
        ReturnedOfLine,
        sale_line_id=line.id,
        sold_quantity=line.quantity,
        paid_minor=line.paid_minor,
        till_quantity=0,
        till_minor=0,
        our_quantity=0,
        our_minor=0,
    )
