"""The people whom the shop looks after."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Select, func, or_, select, update

from core.basics.clock import local_day
from core.basics.errors import Refused
from core.basics.words import printable
from core.people.addressing import address_as
from core.people.records import Customer, TillCustomer
from core.storage.work import Work

LONGEST_NAME = 200


@dataclass(frozen=True)
class CustomerView:
    """A customer as the counter may see them: no whole phone number, no e-mail, no address."""

    id: UUID
    address_as: str
    phone_last4: str | None
    town: str | None
    since_year: int
    language: str
    do_not_call: bool


def customer(work: Work, customer_id: UUID) -> CustomerView:
    """One customer; refuses `customer_unknown`."""
    row = work.session.get(Customer, customer_id)
    if row is None:
        raise Refused("customer_unknown")
    return CustomerView(
        id=row.id,
        address_as=row.address_as,
        phone_last4=row.phone[-4:] if row.phone else None,
        town=row.town,
        since_year=row.since.year,
        language=row.language,
        do_not_call=wishes_no_calls(work, row.id),
    )


def records_of(customer_id: UUID) -> Select[UUID]:
    """A query for every record of the person whose record this is, to stand within another."""
    speaks = (
        select(func.coalesce(Customer.joined_to, Customer.id))
        .where(Customer.id == customer_id)
        .scalar_subquery()
    )
    return select(Customer.id).where(or_(Customer.id == speaks, Customer.joined_to == speaks))


def wishes_no_calls(work: Work, customer_id: UUID) -> bool:
    """Whether the person said so, wherever they are known."""
    said = select(Customer.id).where(Customer.id.in_(records_of(customer_id)), Customer.do_not_call)
    return work.session.scalar(said.limit(1)) is not None


def known_from_till(work: Work, till_customer_id: int) -> UUID:
    """Our customer for a till's customer, made on their first case; part of an act."""
    mirrored = work.session.get(TillCustomer, till_customer_id)
    if mirrored is None:
        raise Refused("customer_unknown")
    if mirrored.customer_id is not None:
        return mirrored.customer_id
    row = Customer(
        id=work.new_id(),
        name=mirrored.name,
        address_as=mirrored.address_as,
        phone=mirrored.phone,
        email=mirrored.email,
        town=mirrored.town,
        language=work.shop.languages[0],
        since=mirrored.since or local_day(work.now, work.shop.zone),
    )
    work.session.add(row)
    work.session.flush()
    joined = work.session.execute(
        update(TillCustomer)
        .where(TillCustomer.id == till_customer_id, TillCustomer.customer_id.is_(None))
        .values(customer_id=row.id)
        .returning(TillCustomer.id)
    ).one_or_none()
    if joined is not None:
        return row.id
    work.session.delete(row)  # another till was first
    first = select(TillCustomer.customer_id).where(TillCustomer.id == till_customer_id)
    theirs = work.session.scalars(first).one()
    if theirs is None:
        raise RuntimeError(f"till customer {till_customer_id} is joined with nobody")
    return theirs


def clean_name(text: str) -> str:
    """A name as typed, kept as given: without control characters, inner spaces single.

    Refuses `name_long` above 200 characters.
    """
    name = " ".join(printable(text).split())
    if len(name) > LONGEST_NAME:
        raise Refused("name_long", count=LONGEST_NAME)
    return name


def new_customer(work: Work, name: str, phone: str, language: str) -> Customer:
    """A person whom no till knows, met at the counter; part of an act."""
    given = clean_name(name)
    row = Customer(
        id=work.new_id(),
        name=given,
        address_as=address_as(given),
        phone=phone_number(phone, work.shop.country),
        language=language,
        since=work.today,
    )
    work.session.add(row)
    work.session.flush()
    return row


def keep_phone(work: Work, row: Customer, phone: str) -> None:
    """Keep the number that a customer without one gave for the call; part of an act."""
    if row.phone is None:
        row.phone = phone_number(phone, work.shop.country)


def phone_number(text: str, country: str) -> str:
    """A phone number as E.164, "+60123456789"; `country` is where it has no country code.

    Refuses `phone_unclear`.
    """
    import phonenumbers

    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        raise Refused("phone_unclear") from None
    if not phonenumbers.is_possible_number(number):
        raise Refused("phone_unclear")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
