"""Whose signature is honoured: the keys of tills that have joined come into the signed list."""

from collections.abc import Callable

from sqlalchemy import func, select

from core.journal.records import TillRecord
from core.storage.work import Work
from core.vouchers.keylist import IssuingKey, sign_list
from core.vouchers.ledger import signing_keys
from core.vouchers.records import KeyList


def tills_to_admit(work: Work) -> tuple[str, ...]:
    """The names of tills that have joined and whose key is not in the list yet."""
    return tuple(till.name for till in _without_key(work))


def admit_tills(work: Work, sign_as_root: Callable[[bytes], bytes]) -> int:
    """Sign a new list with the keys of all tills in it; how many were new. On the first PC."""
    new = _without_key(work)
    keys = [*signing_keys(work).values()]
    keys += [IssuingKey(till.key_id, till.id, till.public_key, work.today) for till in new]
    if new:
        number = work.session.scalars(select(func.max(KeyList.number))).one() + 1
        signed = sign_list(tuple(keys), sign_as_root)
        work.session.add(KeyList(number=number, signed=signed))
    work.note("keys", {"admitted": [till.id for till in new]})
    return len(new)


def _without_key(work: Work) -> list[TillRecord]:
    known = set(signing_keys(work))
    rows = work.session.scalars(select(TillRecord).order_by(TillRecord.key_id))
    return [row for row in rows if row.key_id not in known]
