"""The customer, from part of a name as written or as heard, a phone, an e-mail or a number.

One table of keys (`core.people.keys`) is searched by beginnings, the same on every database; the
words of a name that nobody has as typed are compared with all that are known, for slips.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from uuid import UUID

from sqlalchemy import and_, false, func, or_, select
from sqlalchemy.sql import ColumnElement

from core.basics.errors import Refused
from core.basics.words import slips
from core.finding.question import Question
from core.people.keys import name_words, number_key, sound
from core.people.records import Customer, PersonKey, TillCustomer
from core.storage.work import Work

_LAST = "\U0010ffff"
_MOST_WORDS = 8
_LEAST_LETTERS = 2
_LEAST_SOUND = 3
_LEAST = 0.45
_MORE_READ = 3

# How much each way of matching says: 1 is the word itself, or a whole phone, mail or number.
_BEGINNING, _SOUND, _TOWN = 0.85, 0.75, 0.5
_SLIPS = {0: 1.0, 1: 0.72, 2: 0.6}


@dataclass(frozen=True)
class Why:
    """What matched: a code that ui says in words, and the known word, digits or number.

    Codes: `name`, `sounds_like`, `nearly` (a slip), `town`, `phone`, `phone_ending`, `email`,
    `number`.
    """

    code: str
    value: str


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


_Hits = dict[int, tuple[float, Why]]
"""Of each till customer how well one part of the question fits, and why."""

_Telling = Callable[[str, str], tuple[float, Why]]
"""From the kind and the key that matched to how much that says, and why."""


def find_people(work: Work, question: Question, limit: int = 8) -> tuple[PersonFound, ...]:
    """The customers that the question may mean, best first; two of one person are one.

    Words may come in any order, whole or from two letters on, and half of them may be missing;
    titles and *bin, binti, a/l, a/p* are not asked for.
    """
    exact = [hits for hits in _exact(work, question) if hits]
    typed = name_words(question.words_as_typed)
    said = [word for word in typed[:_MOST_WORDS] if _long_enough(word)]
    by_word = [_as_typed(work, word) for word in said]
    if said and not set.intersection(*(set(hits) for hits in by_word)):
        _add_slips(work, said, by_word)
    parts = exact + by_word
    scores = _mean_scores(parts)
    best = sorted(scores, key=lambda person: (-scores[person], person))[: limit * _MORE_READ]
    return tuple(islice(_people(work, best, scores, parts), limit))


def _exact(work: Work, question: Question) -> list[_Hits]:
    """What is found by phone, e-mail or number, whole or by its beginning."""
    hits = []
    if question.phone:
        hits.append(
            _hits(work, _starts("phone", question.phone), _telling("phone", question.phone))
        )
    if question.email:
        hits.append(
            _hits(work, _starts("email", question.email), _telling("email", question.email))
        )
    ending, either = question.ending, {}
    if ending:
        of_place = _hits(work, _starts("town", ending), lambda _, key: (_TOWN, Why("town", key)))
        of_phone = _hits(
            work,
            _starts("ending", ending[::-1]),
            lambda *_: (1.0, Why("phone_ending", ending)),
        )
        either = of_place | of_phone
    if question.number:
        number = and_(PersonKey.kind == "number", PersonKey.key == number_key(question.number))
        either |= _hits(work, number, lambda _, key: (1.0, Why("number", key)))
    return [*hits, either]


def _as_typed(work: Work, word: str) -> _Hits:
    """Names that begin with the word or sound like it, and towns that begin with it."""
    heard = sound(word) if len(word) >= _LEAST_SOUND else ""
    alike = or_(
        _starts("word", word),
        _starts("town", word),
        and_(PersonKey.kind == "sound", PersonKey.key == heard) if heard else false(),
    )

    def tell(kind: str, key: str) -> tuple[float, Why]:
        if kind == "town":
            return _TOWN, Why("town", key)
        if kind == "sound":
            return _SOUND, Why("sounds_like", word)
        return (1.0 if key == word else _BEGINNING), Why("name", key)

    return _hits(work, alike, tell)


def _add_slips(work: Work, said: list[str], by_word: list[_Hits]) -> None:
    """Where nobody fits every word, let slips of the finger count in each."""
    names = select(PersonKey.key).where(PersonKey.kind == "word").distinct()
    vocabulary = work.session.scalars(names).all()
    for place, word in enumerate(said):
        near = slips(word, vocabulary)
        close = and_(PersonKey.kind == "word", PersonKey.key.in_(near))
        nearly = _hits(work, close, _telling_slips(near))
        by_word[place] = nearly | {
            person: max(hit, nearly.get(person, hit), key=lambda each: each[0])
            for person, hit in by_word[place].items()
        }


def _telling_slips(near: dict[str, int]) -> _Telling:
    return lambda _, key: (_SLIPS[near[key]], Why("nearly" if near[key] else "name", key))


def _mean_scores(parts: list[_Hits]) -> dict[int, float]:
    """The mean over the parts of a question, of whom more than a town fits."""
    scores: dict[int, float] = {}
    named: set[int] = set()
    for hits in parts:
        for person, (score, why) in hits.items():
            scores[person] = scores.get(person, 0) + score / len(parts)
            if why.code != "town":
                named.add(person)
    return {each: score for each, score in scores.items() if each in named and score >= _LEAST}


def _people(
    work: Work, best: list[int], scores: dict[int, float], parts: list[_Hits]
) -> Iterator[PersonFound]:
    """The rows of the best, without those that are the same customer of ours as one before."""
    rows = work.session.execute(
        select(TillCustomer, func.coalesce(Customer.joined_to, Customer.id))
        .outerjoin(Customer, Customer.id == TillCustomer.customer_id)
        .where(TillCustomer.id.in_(best))
    )
    known = {row.id: (row, speaks) for row, speaks in rows}
    ours: set[UUID] = set()
    for person in best:
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
            score=scores[person],
            why=tuple(hits[person][1] for hits in parts if person in hits),
        )


def person_known(work: Work, till_customer_id: int) -> PersonFound:
    """A customer of the till as they are shown when found; refuses `customer_unknown`."""
    for found in _people(work, [till_customer_id], {till_customer_id: 1.0}, []):
        return found
    raise Refused("customer_unknown")


def _hits(work: Work, condition: ColumnElement[bool], tell: _Telling) -> _Hits:
    rows = work.session.execute(
        select(PersonKey.till_customer_id, PersonKey.kind, PersonKey.key).where(condition)
    )
    hits: _Hits = {}
    for person, kind, key in rows:
        told = tell(kind, key)
        if person not in hits or told[0] > hits[person][0]:
            hits[person] = told
    return hits


def _starts(kind: str, beginning: str) -> ColumnElement[bool]:
    return and_(
        PersonKey.kind == kind,
        PersonKey.key >= beginning,
        PersonKey.key < beginning + _LAST,
    )


def _telling(code: str, asked: str) -> _Telling:
    return lambda _, key: (1.0 if key == asked else _BEGINNING, Why(code, key))


def _last4(phone: str | None) -> str | None:
    digits = "".join(letter for letter in phone or "" if letter.isdigit())
    return digits[-4:] or None


def _long_enough(word: str) -> bool:
    """Two letters on, or one of a script that writes a word with one."""
    return len(word) >= _LEAST_LETTERS or not word.isascii()
