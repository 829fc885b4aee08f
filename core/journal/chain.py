"""One hash chain per till: how an entry is added and how its hash is made."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

import msgspec
from sqlalchemy import select, update

from core.basics.errors import Refused
from core.journal.records import JournalEntry, JournalWords, TillRecord
from core.storage.work import Work

CLOCKS_RUN_APART = timedelta(minutes=10)


@dataclass(frozen=True)
class Head:
    """The last entry of a till's chain."""

    till: UUID
    number: int
    hash: bytes


def append(work: Work, act: str, answer: str) -> Head:
    """Add what `work` noted as the next entry of this till's chain.

    Refuses `till_unknown` where the database does not know this till.
    """
    if work.noted is None or work.command is None:
        raise RuntimeError(f"{act} changed something and did not note it")
    row = work.session.execute(
        update(TillRecord)
        .where(TillRecord.id == work.pc.till)
        .values(last_number=TillRecord.last_number + 1, last_at=work.now)
        .returning(TillRecord.last_number, TillRecord.last_hash)
    ).one_or_none()
    if row is None:
        raise Refused("till_unknown")
    entry = JournalEntry(
        till_id=work.pc.till,
        number=row.last_number,
        at=work.now,
        actor=work.actor,
        command=work.command,
        act=act,
        subject=work.noted.subject,
        facts=msgspec.json.encode(work.noted.facts, order="deterministic").decode(),
        answer=answer,
        previous=row.last_hash,
    )
    words = [_words(work, entry, field, text) for field, text in sorted(work.noted.words.items())]
    entry.hash = entry_hash(entry, {each.field: each.digest for each in words})
    work.session.add(entry)
    work.session.flush()
    work.session.add_all(words)
    work.session.execute(
        update(TillRecord).where(TillRecord.id == work.pc.till).values(last_hash=entry.hash)
    )
    return Head(work.pc.till, entry.number, entry.hash)


def earlier_answer(work: Work, act: str) -> str | None:
    """The answer that this command was given when it was sent before, as JSON."""
    entry = work.session.scalar(select(JournalEntry).where(JournalEntry.command == work.command))
    if entry is None:
        return None
    if entry.act != act:
        raise RuntimeError(f"command {work.command} was {entry.act}, now {act}")
    return entry.answer


def last_entry(work: Work, subject: object) -> JournalEntry | None:
    """The newest entry of this till about something, by its number, whatever the clock said."""
    of = JournalEntry
    ours = select(of).where(of.subject == str(subject), of.till_id == work.pc.till)
    return work.session.scalars(ours.order_by(of.number.desc()).limit(1)).one_or_none()


def words_of(work: Work, entry: JournalEntry) -> dict[str, str]:
    """The texts beside an entry that were not erased, by their field."""
    of = JournalWords
    beside = select(of).where(of.till_id == entry.till_id, of.number == entry.number)
    return {each.field: each.words for each in work.session.scalars(beside) if each.words}


def others_acted(
    work: Work, subject: object, after: datetime, until: datetime, *, than: UUID
) -> bool:
    """Whether anybody else than a colleague did something about it between two moments."""
    of = JournalEntry
    theirs = select(of.number).where(
        of.subject == str(subject), of.actor != than, of.at > after, of.at <= until
    )
    return work.session.scalar(theirs.limit(1)) is not None


def other_till_acted(work: Work, subject: object, since: datetime) -> bool:
    """Whether another till did something about it at a moment or later."""
    of = JournalEntry
    theirs = select(of.number).where(
        of.subject == str(subject), of.till_id != work.pc.till, of.at >= since
    )
    return work.session.scalar(theirs.limit(1)) is not None


def lock(work: Work) -> None:
    """Take this till's chain for an act.

    An act is never dated before the one before it, where the clock is behind by no more than
    clocks run apart. One that is further behind was set back, or had been ahead: then its word
    counts, `clock_behind` tells of it, and no wrong day is carried on for ever.

    Two programs of one till act one after the other, so the same command sent twice at once is
    recognised too.
    """
    work.session.execute(
        select(TillRecord.id).where(TillRecord.id == work.pc.till).with_for_update(key_share=True)
    )
    work.now = moment_of_act(work)


def moment_of_act(work: Work) -> datetime:
    """When an act that is done now is dated: see `lock`."""
    last = _last_at(work)
    return last if last is not None and work.now < last <= work.now + CLOCKS_RUN_APART else work.now


def require_clock(work: Work, last_day: date | None = None) -> None:
    """Refuse `clock_behind` where what is asked hangs on the time and the clock was set back.

    With `last_day`, only where that day would be over by the last entry's clock.
    """
    last = clock_behind(work)
    if last is not None and (last_day is None or clock_hides(work, last_day)):
        raise Refused("clock_behind", last=f"{work.local(last):%d %b %Y %H:%M}")


def clock_hides(work: Work, last_day: date) -> bool:
    """Whether a clock that was set back hides that `last_day` is over."""
    last = clock_behind(work)
    return last is not None and last_day < work.local(last).date()


def clock_behind(work: Work) -> datetime | None:
    """When this till last wrote, if this PC's clock says that this is still to come."""
    last = _last_at(work)
    return last if last is not None and last > work.now + CLOCKS_RUN_APART else None


def _last_at(work: Work) -> datetime | None:
    return work.session.scalar(select(TillRecord.last_at).where(TillRecord.id == work.pc.till))


def entry_hash(entry: JournalEntry, digests: dict[str, bytes]) -> bytes:
    """SHA-256 over everything an entry says, the digests of its words and the hash before it."""
    said = msgspec.json.encode(
        {
            "till": entry.till_id,
            "number": entry.number,
            "at": entry.at,
            "actor": entry.actor,
            "command": entry.command,
            "act": entry.act,
            "subject": entry.subject,
            "facts": entry.facts,
            "answer": entry.answer,
            "words": {field: digest.hex() for field, digest in digests.items()},
        },
        order="deterministic",
    )
    return hashlib.sha256(entry.previous + said).digest()


def words_digest(salt: bytes, words: str) -> bytes:
    """The salted hash that stands in the chain for an erasable text."""
    return hashlib.sha256(salt + words.encode()).digest()


def _words(work: Work, entry: JournalEntry, field: str, words: str) -> JournalWords:
    salt = work.random_bits(128).to_bytes(16, "big")
    return JournalWords(
        till_id=entry.till_id,
        number=entry.number,
        field=field,
        salt=salt,
        digest=words_digest(salt, words),
        words=words,
    )
