"""Never more returned than was sold, in quantity and in money, of a whole or of a set's parts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from core.basics.errors import Refused
from core.goods.records import GoodsReturn, ReturnedOfLine, ReturnedOfPart, SaleLine
from core.goods.sets import Piece, paid_for, pieces_of
from core.storage.upsert import insert_missing
from core.storage.work import Work


@dataclass(frozen=True)
class Left:
    """What of a sale line has not come back yet: how many, and what was paid for them."""

    quantity: int
    minor: int


def left_of(session: Session, sale_line_id: int, product_id: int | None = None) -> Left:
    """What may still be returned of a sale line, the till's own refunds counted.

    `product_id` is one part where a set was sold; a whole set needs all its parts.
    """
    line = session.get_one(SaleLine, sale_line_id)
    back = session.get(ReturnedOfLine, sale_line_id)
    quantity, minor = line.quantity, line.paid_minor
    if back is not None:
        quantity -= back.our_quantity + back.till_quantity
        minor -= back.our_minor + back.till_minor
    pieces = pieces_of(session, line)
    left = {each: _pieces_left(session, back, piece) for each, piece in pieces.items()}
    if product_id in left:
        return Left(max(0, left[product_id]), max(0, minor))
    wholes = [left[each] // piece.in_one_set for each, piece in pieces.items()]
    return Left(max(0, min([quantity, *wholes])), max(0, minor))


def value_of(
    session: Session,
    sale_line_id: int,
    quantity: int,
    ahead: Sequence[tuple[int, int]] = (),
    product_id: int | None = None,
) -> int:
    """What was paid for the next `quantity` of a line to come back, never above what is left.

    In minor units. The running sum is rounded, so that all that comes back of a line is worth the
    whole, sets and parts of them in any order. `ahead` (product, how many) come back of the same
    line with it and are counted first. `product_id` is one part of a set.
    """
    line = session.get_one(SaleLine, sale_line_id)
    left = left_of(session, sale_line_id)
    if line.quantity <= 0 or left.minor == 0:
        return 0
    pieces = pieces_of(session, line) or {
        line.product_id: Piece(line.product_id, 1, line.quantity, 1)
    }
    back = _pieces_back_already(session, line, pieces)
    start = paid_for(line, pieces, back)
    gone = line.paid_minor - left.minor
    if abs(gone - start) <= sum(back.values()):
        start = gone  # a cent apart for each: what was rounded before some of it was undone
    from_ = until = start
    for product, count in (*ahead, (product_id or line.product_id, quantity)):
        for piece, more in _pieces_back(line, pieces, product, count):
            back[piece.product_id] += more
        from_, until = until, max(until, paid_for(line, pieces, back))
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
    made = GoodsReturn(
        id=work.new_id(),
        till_id=work.pc.till,
        case_line_id=case_line_id,
        sale_line_id=sale_line_id,
        product_id=product_id,
        quantity=quantity,
        minor=minor,
        of_sale_minor=0 if sale_line_id is None else minor,
        sold_on=sold_on,
        returned_at=work.now,
    )
    if sale_line_id is not None:
        line = open_account(work.session, sale_line_id)
        if not _counted(work.session, line, made):
            left = left_of(work.session, sale_line_id, product_id)
            raise Refused("already_returned", count=left.quantity)
    work.session.add(made)


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
            _uncount(work.session, work.session.get_one(SaleLine, each.sale_line_id), each)


def lay_to_sale(session: Session, made: GoodsReturn, sale_line_id: int) -> bool:
    """Count a return that waited for its sale on that sale; False where too little is left."""
    line = open_account(session, sale_line_id)
    session.get_one(ReturnedOfLine, sale_line_id, with_for_update=True, populate_existing=True)
    left = left_of(session, sale_line_id)
    if left.quantity < made.quantity:
        return False
    made.sale_line_id = sale_line_id
    made.of_sale_minor = min(made.minor, left.minor)
    return _counted(session, line, made)


def open_account(session: Session, sale_line_id: int) -> SaleLine:
    """Make sure that a sale line has its row of returns, and each part of a set its own.

    Whole sets that came back before their parts were known count for each part.
    """
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
    of = ReturnedOfLine
    wholes = session.scalars(select(of.our_quantity).where(of.sale_line_id == line.id)).one()
    for piece in pieces_of(session, line).values():
        insert_missing(
            session,
            ReturnedOfPart,
            sale_line_id=line.id,
            part_id=piece.product_id,
            sold_quantity=piece.quantity,
            our_quantity=wholes * piece.in_one_set,
        )
    return line


def _counted(session: Session, line: SaleLine, made: GoodsReturn) -> bool:
    """Move the accounts of a sale line and of its parts, only where enough of each is left.

    The line's own row is moved first, so that whoever comes at the same time waits for it.
    """
    of = ReturnedOfLine
    whole = made.quantity if made.product_id == line.product_id else 0
    moved = session.execute(
        update(of)
        .where(
            of.sale_line_id == line.id,
            of.our_quantity + of.till_quantity + whole <= of.sold_quantity,
            of.our_minor + of.till_minor + made.of_sale_minor <= of.paid_minor,
        )
        .values(our_quantity=of.our_quantity + whole, our_minor=of.our_minor + made.of_sale_minor)
        .returning(of.till_quantity)
    ).one_or_none()
    if moved is None:
        return False
    pieces = pieces_of(session, line)
    return all(
        _part_counted(session, line, piece, count, by_till=moved.till_quantity * piece.in_one_set)
        for piece, count in _pieces_back(line, pieces, made.product_id, made.quantity)
    )


def _part_counted(
    session: Session, line: SaleLine, piece: Piece, count: int, *, by_till: int
) -> bool:
    of = ReturnedOfPart
    moved = session.execute(
        update(of)
        .where(
            of.sale_line_id == line.id,
            of.part_id == piece.product_id,
            of.our_quantity + count + by_till <= of.sold_quantity,
        )
        .values(our_quantity=of.our_quantity + count)
        .returning(of.part_id)
    ).one_or_none()
    return moved is not None


def _uncount(session: Session, line: SaleLine, made: GoodsReturn) -> None:
    of, part = ReturnedOfLine, ReturnedOfPart
    whole = made.quantity if made.product_id == line.product_id else 0
    session.execute(
        update(of)
        .where(of.sale_line_id == line.id)
        .values(our_quantity=of.our_quantity - whole, our_minor=of.our_minor - made.of_sale_minor)
    )
    pieces = pieces_of(session, line)
    for piece, count in _pieces_back(line, pieces, made.product_id, made.quantity):
        session.execute(
            update(part)
            .where(part.sale_line_id == line.id, part.part_id == piece.product_id)
            .values(our_quantity=part.our_quantity - count)
        )


def _pieces_back(
    line: SaleLine, pieces: Mapping[int, Piece], product_id: int, quantity: int
) -> list[tuple[Piece, int]]:
    """The parts that a return brings back, and how many of each: a whole set brings all."""
    if product_id == line.product_id:
        return [(piece, quantity * piece.in_one_set) for piece in pieces.values()]
    piece = pieces.get(product_id)
    return [] if piece is None else [(piece, quantity)]


def _pieces_back_already(
    session: Session, line: SaleLine, pieces: Mapping[int, Piece]
) -> dict[int, int]:
    """How many of each piece of a sale line came back, the till's own refunds counted."""
    account = session.get(ReturnedOfLine, line.id)
    left = {each: _pieces_left(session, account, piece) for each, piece in pieces.items()}
    return {each: piece.quantity - max(0, left[each]) for each, piece in pieces.items()}


def _pieces_left(session: Session, line: ReturnedOfLine | None, piece: Piece) -> int:
    if line is None:
        return piece.quantity
    back = session.get(ReturnedOfPart, (line.sale_line_id, piece.product_id))
    ours = line.our_quantity * piece.in_one_set if back is None else back.our_quantity
    return piece.quantity - ours - line.till_quantity * piece.in_one_set
