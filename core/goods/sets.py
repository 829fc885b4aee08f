"""Products that are sold as a set: their parts, and each part's share of the set's price."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.basics.money import share
from core.goods.records import Product, SaleLine, SetPart
from core.storage.work import Work


@dataclass(frozen=True)
class Piece:
    """A part of a set that was sold: `quantity` of it in the whole line.

    `weight` is what all of them count beside the other parts, when the line's price is shared out.
    """

    product_id: int
    in_one_set: int
    quantity: int
    weight: int


@dataclass(frozen=True)
class PartView:
    """What of a set may come back: the whole of it, or a part; as people call it."""

    product_id: int
    name: str
    whole: bool


def parts_of(session: Session, set_id: int) -> list[SetPart]:
    """The parts of a set in their order; none of what is no set."""
    found = select(SetPart).where(SetPart.set_id == set_id).order_by(SetPart.position)
    return list(session.scalars(found))


def sets_with(session: Session, product_id: int) -> list[int]:
    """The sets that a product is a part of."""
    return list(session.scalars(select(SetPart.set_id).where(SetPart.part_id == product_id)))


def pieces_of(session: Session, line: SaleLine) -> dict[int, Piece]:
    """The parts of a sale line by product, none where no set was sold."""
    return {
        part.part_id: Piece(part.part_id, part.quantity, part.quantity * line.quantity, part.weight)
        for part in parts_of(session, line.product_id)
    }


def paid_for(line: SaleLine, pieces: Mapping[int, Piece], back: Mapping[int, int]) -> int:
    """What was paid for so many of each piece of a sale line, all together, in minor units.

    Rounded only as a whole: whatever comes back one after the other, and in whatever order, the
    differences of these sums add up to what was paid for the line.
    """
    parts = sum(
        Fraction(piece.weight * min(back[each], piece.quantity), piece.quantity)
        for each, piece in pieces.items()
    )
    of_all = Fraction(parts, sum(piece.weight for piece in pieces.values()))
    return share(line.paid_minor, of_all.numerator, of_all.denominator)


def choices_of(work: Work, sale_line_id: int) -> tuple[PartView, ...]:
    """A set that was sold and its parts, to choose what comes back; none where it is no set."""
    line = work.session.get_one(SaleLine, sale_line_id)
    parts = [part.part_id for part in parts_of(work.session, line.product_id)]
    if not parts:
        return ()
    ids = [line.product_id, *parts]
    rows = {row.id: row for row in work.session.scalars(select(Product).where(Product.id.in_(ids)))}
    return tuple(PartView(each, rows[each].full_name, each == line.product_id) for each in ids)
