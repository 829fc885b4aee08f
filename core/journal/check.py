"""Whether the journal is whole: a changed, missing or cut-off entry is found."""

from collections.abc import Iterator
from itertools import groupby

from sqlalchemy import select

from core.basics.trouble import Trouble
from core.journal.chain import Head, entry_hash, words_digest
from core.journal.records import JournalEntry, JournalWords, TillRecord
from core.storage.work import Work

_START = bytes(32)


def check(work: Work, kept: Head | None) -> Iterator[Trouble]:
    """Follow every till's chain; `kept` is the head that this PC keeps outside the database."""
    words = _words_by_entry(work)
    tills = work.session.scalars(select(TillRecord).order_by(TillRecord.id)).all()
    for till in tills:
        yield from _check_chain(work, till, words, kept if kept and kept.till == till.id else None)
    here = next((till for till in tills if till.id == work.pc.till), None)
    if here is None:
        yield Trouble("journal", f"till {work.pc.till}", "this PC is not among the shop's tills")
    elif kept is None and here.last_number > 1:
        yield Trouble("journal", f"till {here.name}", "this PC has lost the hash it kept")


def _check_chain(
    work: Work,
    till: TillRecord,
    words: dict[tuple[object, int], list[JournalWords]],
    kept: Head | None,
) -> Iterator[Trouble]:
    number, previous = 0, _START
    entries = select(JournalEntry).where(JournalEntry.till_id == till.id)
    for entry in work.session.scalars(entries.order_by(JournalEntry.number)):
        where = f"till {till.name}, entry {entry.number}"
        if entry.number != number + 1:
            yield Trouble("journal", where, f"entries {number + 1} to {entry.number - 1} are gone")
        elif entry.previous != previous:
            yield Trouble("journal", where, "does not follow the entry before it")
        beside = words.get((till.id, entry.number), [])
        if entry_hash(entry, {each.field: each.digest for each in beside}) != entry.hash:
            yield Trouble("journal", where, "was changed")
        for each in beside:
            if each.words is not None and words_digest(each.salt, each.words) != each.digest:
                yield Trouble("journal", where, f"the words of {each.field} were changed")
        if kept and kept.number == entry.number and kept.hash != entry.hash:
            yield Trouble("journal", where, "is not the entry whose hash this PC has kept")
        number, previous = entry.number, entry.hash
    if till.last_number != number or till.last_hash != previous:
        yield Trouble("journal", f"till {till.name}", f"entries after {number} are gone")
    if kept and kept.number > number:
        lost = f"entries {number + 1} to {kept.number} are gone: this PC has kept their hash"
        yield Trouble("journal", f"till {till.name}", lost)


def _words_by_entry(work: Work) -> dict[tuple[object, int], list[JournalWords]]:
    of = JournalWords
    rows = work.session.scalars(select(of).order_by(of.till_id, of.number, of.field))
    return {key: list(each) for key, each in groupby(rows, lambda row: (row.till_id, row.number))}
