"""Several records of one person: joined by hand, said to be two people, taken apart again.

Nothing is moved and nothing thrown away: each record keeps what was done under it, and one of them
speaks for the person. So joining can be taken back at any time.
"""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import or_, select, update

from core.basics.errors import Refused
from core.people.customers import known_from_till, records_of
from core.people.records import Customer, NotTheSame, TillCustomer
from core.people.team import acting_person
from core.storage.work import Work


@dataclass(frozen=True)
class Place:
    """Where a person is known: a till's customer, or one whom only the counter has met."""

    till_customer_id: int | None
    customer_id: UUID | None


def all_of(work: Work, customer_id: UUID) -> tuple[UUID, ...]:
    """Every record of the person whose record this is; the one that speaks for them is first."""
    speaks = _speaking(work, customer_id)
    joined = select(Customer.id).where(Customer.joined_to == speaks).order_by(Customer.id)
    return (speaks, *work.session.scalars(joined))


def till_customers_of(work: Work, till_customer_id: int) -> tuple[int, ...]:
    """The till customers that are one person with this one, itself among them."""
    ours = work.session.scalar(
        select(TillCustomer.customer_id).where(TillCustomer.id == till_customer_id)
    )
    if ours is None:
        return (till_customer_id,)
    same = select(TillCustomer.id).where(TillCustomer.customer_id.in_(records_of(ours)))
    return tuple(work.session.scalars(same.order_by(TillCustomer.id)))


def join(work: Work, one: Place, other: Place) -> UUID:
    """The two are one person from now on; the record that speaks for them comes back.

    It is the one that is known for longer. Refuses `already_one_person`.
    """
    acting_person(work, "office")
    first, second = (_speaking(work, _customer_of(work, each)) for each in (one, other))
    if first == second:
        raise Refused("already_one_person")
    older, newer = sorted((first, second), key=lambda each: (_since(work, each), each))
    work.session.execute(
        update(Customer)
        .where(or_(Customer.id == newer, Customer.joined_to == newer))
        .values(joined_to=older)
    )
    work.note(older, {"joined": str(newer)})
    return older


def say_not_the_same(work: Work, one: Place, other: Place) -> None:
    """The two are two people: they are not suggested as one again."""
    who = acting_person(work, "office")
    first, second = (_customer_of(work, each) for each in (one, other))
    _keep_apart(work, first, [second], who.id)
    work.note(first, {"not_the_same": str(second)})


def separate(work: Work, customer_id: UUID) -> None:
    """This record is somebody else than those it was joined with, which stay one person.

    Refuses `not_joined`.
    """
    who = acting_person(work, "office")
    others = [each for each in all_of(work, customer_id) if each != customer_id]
    if not others:
        raise Refused("not_joined")
    speaks = others[0]
    alone = update(Customer).where(Customer.id.in_((customer_id, speaks))).values(joined_to=None)
    work.session.execute(alone)
    joined = update(Customer).where(Customer.id.in_(others[1:])).values(joined_to=speaks)
    work.session.execute(joined)
    _keep_apart(work, customer_id, others, who.id)
    work.note(customer_id, {"separated_from": str(speaks)})


def _speaking(work: Work, customer_id: UUID) -> UUID:
    row = work.session.get(Customer, customer_id, populate_existing=True)
    if row is None:
        raise Refused("customer_unknown")
    return row.joined_to or row.id


def _customer_of(work: Work, place: Place) -> UUID:
    if place.customer_id is not None:
        return place.customer_id
    if place.till_customer_id is None:
        raise Refused("customer_unknown")
    return known_from_till(work, place.till_customer_id)


def _since(work: Work, customer_id: UUID) -> str:
    return work.session.get_one(Customer, customer_id).since.isoformat()


def _keep_apart(work: Work, one: UUID, others: list[UUID], who: UUID) -> None:
    for other in others:
        first, second = sorted((one, other))
        if work.session.get(NotTheSame, (first, second)) is None:
            work.session.add(
                NotTheSame(one_id=first, other_id=second, said_by=who, said_at=work.now)
            )
