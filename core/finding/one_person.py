"""Two records that may be one person, with what they share and what differs; and those joined.

Suggested are records with one phone number or one e-mail; a person decides, since a family may
share both. A number that many share is a placeholder, and says nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, islice
from uuid import UUID

from sqlalchemy import select

from core.finding.last_bought import LastBought, last_bought
from core.people.joining import Place
from core.people.keys import EMAIL, PHONE_ENDS, email_key, name_words, phone_digits, sound
from core.people.records import PEOPLE_BY_KEY, Customer, NotTheSame, TillCustomer
from core.storage.work import Work

_MOST_ALIKE = 4
"""Of more records with one number or e-mail it is nobody's own."""
_CODES = ("name", "phone", "email", "town", "postcode")


@dataclass(frozen=True)
class Record:
    """One record of a person; `source` is the till's name, empty for the counter itself.

    `email_at` is what follows the @. `last_bought` is None where nothing was.
    """

    place: Place
    source: str
    name: str
    phone_last4: str | None
    email_at: str | None
    town: str | None
    postcode: str | None
    since: date | None
    last_bought: LastBought | None


@dataclass(frozen=True)
class MayBeOne:
    """Two records; `shared` and `different` are of name, phone, email, town and postcode.

    What only one of them has is neither.
    """

    one: Record
    other: Record
    shared: tuple[str, ...]
    different: tuple[str, ...]


@dataclass(frozen=True)
class Joined:
    """A person's records: the one that speaks for them first. `ids` are our customers' ids."""

    ids: tuple[UUID, ...]
    records: tuple[Record, ...]


@dataclass(frozen=True)
class _Known:
    """A record with all that is compared."""

    place: Place
    speaks: UUID | None
    source: str
    name: str
    phone: str | None
    email: str | None
    town: str | None
    postcode: str | None
    since: date | None

    def compared(self, country: str) -> dict[str, object]:
        """What stands for the record in a comparison, by code; None where it has nothing."""
        heard = frozenset(sound(word) or word for word in name_words(self.name))
        return {
            "name": heard or None,
            "phone": phone_digits(self.phone, country) if self.phone else None,
            "email": email_key(self.email) if self.email else None,
            "town": (self.town or "").casefold() or None,
            "postcode": self.postcode or None,
        }


def may_be_one(work: Work, limit: int = 50) -> tuple[MayBeOne, ...]:
    """Pairs of records that may be one person, the likeliest first; none that was decided."""
    pairs = islice(_undecided(work), limit)
    found = [_compared(work, one, other) for one, other in pairs]
    return tuple(sorted(found, key=_likeness, reverse=True))


def joined_people(work: Work, limit: int = 200) -> tuple[Joined, ...]:
    """Everybody who was joined of several records, by name."""
    speaking = work.session.scalars(
        select(Customer)
        .where(Customer.id.in_(select(Customer.joined_to)))
        .order_by(Customer.name, Customer.id)
        .limit(limit)
    )
    return tuple(_joined(work, row.id) for row in speaking)


def _joined(work: Work, speaks: UUID) -> Joined:
    ids = select(Customer.id).where(Customer.joined_to == speaks).order_by(Customer.id)
    all_ids = (speaks, *work.session.scalars(ids))
    known = [next(_by_customer(work, [each])) for each in all_ids]
    return Joined(all_ids, tuple(_record(work, each) for each in known))


def _undecided(work: Work) -> Iterator[tuple[_Known, _Known]]:
    """Every pair that shares a number or an e-mail and that nobody has looked at yet."""
    said = work.session.execute(select(NotTheSame.one_id, NotTheSame.other_id))
    apart = {(one, other) for one, other in said}
    seen: set[frozenset[Place | UUID]] = set()
    for group in _alike(work):
        for one, other in combinations(group, 2):
            ours = sorted(each for each in (one.speaks, other.speaks) if each is not None)
            decided = len(ours) == 2 and (ours[0] == ours[1] or tuple(ours) in apart)
            pair = frozenset(each.speaks or each.place for each in (one, other))
            if not decided and pair not in seen:
                seen.add(pair)
                yield one, other


def _alike(work: Work) -> Iterator[list[_Known]]:
    """Records with one phone number or e-mail, those of the counter with the tills' among them."""
    for kind in (PHONE_ENDS, EMAIL):
        for key in PEOPLE_BY_KEY.shared(work.session, kind, 2, _MOST_ALIKE):
            yield _of_key(work, key)
    yield from _met_at_the_counter(work)


def _of_key(work: Work, key: str) -> list[_Known]:
    ids = PEOPLE_BY_KEY.rows_with(work.session, [[key]], _MOST_ALIKE + 1)
    return list(_by_till_customer(work, set(ids)))


def _met_at_the_counter(work: Work) -> Iterator[list[_Known]]:
    """Whom only the counter has met, each with the tills' customers of the same number."""
    only_here = (
        select(Customer.id, Customer.phone)
        .outerjoin(TillCustomer, TillCustomer.customer_id == Customer.id)
        .where(TillCustomer.id.is_(None), Customer.phone.is_not(None))
        .order_by(Customer.phone)
    )
    for ours, phone in work.session.execute(only_here).all():
        digits = f"{phone}".removeprefix("+")
        group = _of_key(work, PHONE_ENDS + digits[::-1])
        if group and len(group) <= _MOST_ALIKE:
            yield [next(_by_customer(work, [ours])), *group]


def _by_till_customer(work: Work, ids: set[int]) -> Iterator[_Known]:
    rows = work.session.execute(
        select(TillCustomer, Customer.joined_to)
        .outerjoin(Customer, Customer.id == TillCustomer.customer_id)
        .where(TillCustomer.id.in_(ids))
        .order_by(TillCustomer.id)
    )
    for row, joined_to in rows:
        yield _known(row, joined_to)


def _by_customer(work: Work, ids: Sequence[UUID]) -> Iterator[_Known]:
    rows = work.session.execute(
        select(Customer, TillCustomer)
        .outerjoin(TillCustomer, TillCustomer.customer_id == Customer.id)
        .where(Customer.id.in_(ids))
    )
    for ours, of_till in rows:
        if of_till is not None:
            yield _known(of_till, ours.joined_to)
            continue
        yield _Known(
            Place(None, ours.id),
            ours.joined_to or ours.id,
            "",
            ours.name,
            ours.phone,
            ours.email,
            ours.town,
            None,
            ours.since,
        )


def _known(row: TillCustomer, joined_to: UUID | None) -> _Known:
    return _Known(
        Place(row.id, row.customer_id),
        joined_to or row.customer_id,
        row.source,
        row.name,
        row.phone,
        row.email,
        row.town,
        row.postcode,
        row.since,
    )


def _compared(work: Work, one: _Known, other: _Known) -> MayBeOne:
    first, second = one.compared(work.shop.country), other.compared(work.shop.country)
    both = [code for code in _CODES if first[code] and second[code]]
    shared = tuple(code for code in both if first[code] == second[code])
    different = tuple(code for code in both if first[code] != second[code])
    return MayBeOne(_record(work, one), _record(work, other), shared, different)


def _likeness(pair: MayBeOne) -> tuple[bool, int, int]:
    return "name" in pair.shared, len(pair.shared), -len(pair.different)


def _record(work: Work, known: _Known) -> Record:
    digits = phone_digits(known.phone, work.shop.country) if known.phone else None
    _, _, email_at = (known.email or "").rpartition("@")
    till_customer = known.place.till_customer_id
    return Record(
        known.place,
        known.source,
        known.name,
        digits[-4:] if digits else None,
        email_at or None,
        known.town,
        known.postcode,
        known.since,
        None if till_customer is None else last_bought(work, till_customer),
    )
