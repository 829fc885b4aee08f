"""The customer, from part of a name as written or as heard, a phone, an e-mail or a number.

Every customer has some forty keys (`core.people.keys`) in one full-text index of the database's own
(`core.storage.key_index`). A question is asked in ever wider ways, each a small piece of logic over
keys, until somebody is found; only these few are weighed in Python (`person_likeness`).

Why a full-text index: it meets long lists of customers in C and stops at the first forty, so that
common names and large towns cost little more than rare ones. With 1,000,000 customers of 60,000
surnames on SQLite, two whole names took 0.1 ms (the slowest twentieth 0.5 ms), two beginnings of
two letters 0.4 ms (4.4 ms); `LIKE '%x%'` takes 100 ms and more. A table of (key, customer) asked
with EXISTS took 0.3 ms (7.5 ms), and 154 s of processor time to write where the index took 42 s:
changes are laid down one after the other and merged later, a table writes far pages for each key.
The index is 115 MB, the keys themselves 280 MB, and 36 MB let 60,000 names and towns be found with
slips (`core.people.slips`), which costs a question half a millisecond and no memory.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from uuid import UUID

from sqlalchemy import func, select

from core.basics.errors import Refused
from core.finding.near_words import nearness, within_reach
from core.finding.person_asked import PersonAsked, person_asked
from core.finding.person_likeness import KnownAs, Likeness, Why, likeness
from core.finding.question import Question
from core.people.keys import NAME, NAME_BEGINS, begins
from core.people.records import PEOPLE_BY_KEY, Customer, TillCustomer
from core.people.slips import keys_near
from core.storage.key_index import Wanted
from core.storage.work import Work

_LEAST = 0.45
_SURE = 0.8
_MORE_READ = 2
_FEW, _MANY = 40, 200
_NEAR = 24
"""How many known words a word may be with slips."""


@dataclass(frozen=True)
class PersonFound:
    """A customer of the till, by their number there; `score` goes to 1, `why` is what matched.

    `last_kind` is the kind of what they bought last, where another found is addressed the same.
    """

    till_customer_id: int
    number: str
    customer_id: UUID | None
    name: str
    address_as: str
    phone_last4: str | None
    town: str | None
    since: date | None
    score: float
    why: tuple[Why, ...]
    last_kind: str = ""


def find_people(work: Work, question: Question, limit: int = 8) -> tuple[PersonFound, ...]:
    """The customers that the question may mean, best first; two of one person are one.

    Words may come in any order, whole or from two letters on, and half of them may be missing;
    titles and *bin, binti, a/l, a/p* are not asked for.
    """
    asked = person_asked(question)
    if not asked.parts:
        return ()
    search = _Search(work)
    search.look(asked, _in_one(asked))
    search.look(asked, _whole(asked), enough=limit)
    search.look(asked, _begun(asked, after_whole=search.best >= _SURE), enough=limit)
    if search.best < _SURE:
        search.look(asked, _in_town(asked))
    elif len(search.fits) < limit and not asked.exact:
        search.look(asked, _beside(asked))
    if search.best < _SURE:
        meant = _with_near(work, asked)
        search.look(meant, _meant(meant))
        if search.best < _SURE:
            search.look(meant, _without_one(meant))
    return tuple(islice(_people(work, search.ranked(limit * _MORE_READ)), limit))


class _Search:
    """The people found so far, each weighed once."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self.fits: dict[int, Likeness] = {}
        self.best = 0.0

    def look(
        self, asked: PersonAsked, ways: Iterable[tuple[Wanted, int]], enough: int | None = None
    ) -> None:
        """Add whom each way finds, until these ways have found enough."""
        found: set[int] = set()
        for wanted, most in ways:
            rows = PEOPLE_BY_KEY.rows_with(self._work.session, wanted, most)
            for person in rows.keys() - self.fits.keys():
                self.fits[person] = likeness(asked, KnownAs(rows[person]))
                self.best = max(self.best, self.fits[person].score)
            found |= rows.keys()
            if enough is not None and len(found) >= enough:
                return

    def ranked(self, most: int) -> dict[int, Likeness]:
        """The best first."""
        kept = [person for person, fits in self.fits.items() if fits.score >= _LEAST]
        kept.sort(key=lambda each: (-self.fits[each].score, -self.fits[each].apart, each))
        return {person: self.fits[person] for person in kept[:most]}


def _in_one(asked: PersonAsked) -> Iterator[tuple[Wanted, int]]:
    """The way to find the whole text as a number or as the beginning of an e-mail."""
    if asked.in_one is not None:
        yield [asked.in_one.in_one], _FEW


def _whole(asked: PersonAsked) -> Iterator[tuple[Wanted, int]]:
    """The ways to find names that were typed whole, with the words of no weight first."""
    parts = asked.parts
    if asked.light:
        light = [begins(NAME, NAME_BEGINS, word) for word in asked.light]
        yield [*(part.begun for part in parts), *light], _FEW
    yield [part.whole for part in parts], _FEW


def _begun(asked: PersonAsked, *, after_whole: bool) -> Iterator[tuple[Wanted, int]]:
    """The way to find names of which the beginnings were typed.

    Where whole names were found, what begins with a long word is not worth the time any more.
    """
    parts = asked.parts
    yield [part.begun_if_short if after_whole else part.begun for part in parts], _FEW


def _beside(asked: PersonAsked) -> Iterator[tuple[Wanted, int]]:
    """The way to find others beside those found as typed: who is called or sounds so too."""
    yield [part.alike for part in asked.parts], _FEW


def _in_town(asked: PersonAsked) -> Iterator[tuple[Wanted, int]]:
    """The way to find names with their town."""
    if len(asked.parts) > 1:
        yield [part.anywhere for part in asked.parts], _FEW


def _meant(asked: PersonAsked) -> Iterator[tuple[Wanted, int]]:
    """The ways to find what may be meant: with slips and as heard, or as part of an e-mail."""
    parts = asked.parts
    yield [part.nearly for part in parts], _MANY
    if asked.in_one is not None and asked.in_one.within_email:
        yield [*asked.in_one.within_email, *(part.nearly for part in asked.names)], _FEW


def _without_one(asked: PersonAsked) -> Iterator[tuple[Wanted, int]]:
    """The ways to find those who fit all that was asked for but one part."""
    parts = asked.parts
    if len(parts) > 1:
        for left_out in parts:
            yield [part.nearly for part in parts if part is not left_out], _MANY // len(parts)


def _with_near(work: Work, asked: PersonAsked) -> PersonAsked:
    """The question with the nearest known words that each of its words may be with slips."""
    words = [part.text for part in asked.parts if part.kind == "word"]
    keys = keys_near(work.session, words)
    near = {word: _nearest(word, keys) for word in words}
    return replace(asked, parts=tuple(each.with_near(near) for each in asked.parts))


def _nearest(word: str, keys: list[str]) -> dict[str, float]:
    near = {key: nearness(word, key[1:]) for key in within_reach(word, keys)}
    best = sorted(near, key=lambda key: (-near[key], key))[:_NEAR]
    return {key: near[key] for key in best if near[key] > 0}


def _people(work: Work, best: dict[int, Likeness]) -> Iterator[PersonFound]:
    """The rows of the best, without those that are the same customer of ours as one before."""
    rows = work.session.execute(
        select(TillCustomer, func.coalesce(Customer.joined_to, Customer.id))
        .outerjoin(Customer, Customer.id == TillCustomer.customer_id)
        .where(TillCustomer.id.in_(best))
    )
    known = {row.id: (row, speaks) for row, speaks in rows}
    ours: set[UUID] = set()
    for person, fits in best.items():
        row, speaks = known.get(person, (None, None))
        if row is None or speaks in ours:
            continue
        if speaks is not None:
            ours.add(speaks)
        yield PersonFound(
            till_customer_id=row.id,
            number=row.number,
            customer_id=row.customer_id,
            name=row.name,
            address_as=row.address_as,
            phone_last4=_last4(row.phone),
            town=row.town,
            since=row.since,
            score=fits.score,
            why=fits.why,
        )


def person_known(work: Work, till_customer_id: int) -> PersonFound:
    """A customer of the till as they are shown when found; refuses `customer_unknown`."""
    for found in _people(work, {till_customer_id: Likeness(1.0, 0.0, ())}):
        return found
    raise Refused("customer_unknown")


def _last4(phone: str | None) -> str | None:
    digits = "".join(letter for letter in phone or "" if letter.isdigit())
    return digits[-4:] or None
