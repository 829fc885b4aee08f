"""Which products a till sells as a set, of which parts."""

from collections.abc import Mapping

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from core.goods.records import SetPart
from core.tills.till_data import TillPart


def keep_sets(
    session: Session, parts: Mapping[str, tuple[TillPart, ...]], ids: Mapping[str, int]
) -> None:
    """Add the parts of sets that are not known yet; `ids` are our keys of the till's numbers.

    A set that is known keeps its parts: what was sold before was made of them. One of whose parts
    a product is not known yet waits for the next time.
    """
    known = set(session.scalars(select(SetPart.set_id).distinct()))
    rows = [
        {
            "set_id": ids[number],
            "part_id": ids[part.number],
            "position": position,
            "quantity": part.quantity,
            "weight": part.weight,
        }
        for number, of_set in parts.items()
        if ids[number] not in known and all(part.number in ids for part in of_set)
        for position, part in enumerate(of_set, start=1)
    ]
    if rows:
        session.execute(insert(SetPart), rows)
