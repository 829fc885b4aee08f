"""Words of names and towns that may have been meant by one with slips of the finger.

Two words that differ by a few letters become the same once a few letters are taken out of each
(Mor and Fraenkel, *A hash code method for detecting and correcting spelling errors*, 1982; Garbe's
SymSpell looks at the first letters only). Every known word stands in the table under each such
variant, so a question asks for some tens of rows by their key, however many words are known.
"""

from collections.abc import Collection, Iterable
from itertools import combinations

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.people.records import NameSlip
from core.storage.upsert import insert_all_missing

_LOOKED_AT = 7
_SHORTEST, _LONG = 3, 5
_ASKED_AT_ONCE = 500


def remember_words(session: Session, keys: Iterable[str]) -> None:
    """Let every name and town of `keys` be found with slips, from now on; part of an act."""
    wanted = {key for key in keys if key[1:].isalpha() and len(key) > _SHORTEST}
    new = sorted(wanted - _remembered(session, wanted))
    rows: list[dict[str, object]] = [
        {"variant": each, "key": key} for key in new for each in sorted(variants(key[1:]))
    ]
    if rows:
        insert_all_missing(session, NameSlip, rows)


def keys_near(session: Session, words: Iterable[str]) -> list[str]:
    """The keys of all known words within reach of slips of `words`: two in a long one, else one.

    Others come with them; how near to which word each is, is for the asker to say.
    """
    long_enough = [word for word in words if len(word) >= _SHORTEST]
    asked = {variant for word in long_enough for variant in variants(word)}
    if not asked:
        return []
    found = session.scalars(select(NameSlip.key).where(NameSlip.variant.in_(asked)))
    return sorted(set(found))


def variants(word: str) -> set[str]:
    """The first letters of `word` as they are, without each, and of a long one without each two."""
    head = word[:_LOOKED_AT]
    depth = 2 if len(word) >= _LONG else 1
    return {
        "".join(letter for place, letter in enumerate(head) if place not in out)
        for count in range(depth + 1)
        for out in combinations(range(len(head)), count)
    }


def _remembered(session: Session, keys: Collection[str]) -> set[str]:
    """Those of `keys` that are known: each stands under its own first letters."""
    ordered, known = sorted(keys), set[str]()
    for start in range(0, len(ordered), _ASKED_AT_ONCE):
        some = ordered[start : start + _ASKED_AT_ONCE]
        heads = {key[1 : _LOOKED_AT + 1] for key in some}
        # Compared with something added, so that SQLite does not try every head with every key.
        same = NameSlip.key.concat("").in_(some)
        known |= set(session.scalars(select(NameSlip.key).where(NameSlip.variant.in_(heads), same)))
    return known
