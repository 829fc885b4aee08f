"""The mappings that people made or corrected, kept for the next file with the same columns."""

import hashlib
from collections.abc import Iterable

from core.people.team import acting_person
from core.storage.work import Work
from core.tills.files.bad_rows import style_in
from core.tills.files.mapping import Mapping, check_mapping, mapping_of
from core.tills.files.opening import Look
from core.tills.files.records import KeptMapping
from core.tills.files.sheet import plain_name


def keep_mapping(work: Work, seen: Look, mapping: Mapping) -> None:
    """Keep `mapping` for files that look like `seen`, in place of what was kept before; an act.

    Refuses `not_allowed` and `mapping_incomplete`.
    """
    acting_person(work, "office")
    check_mapping(mapping)
    named = set(mapping.columns.values())
    header = max((seen.header, *seen.rows), key=lambda row: len(named & {*map(str.strip, row)}))
    work.session.merge(KeptMapping(header=_print_of(header), mapping=mapping.to_text()))
    work.note("file mapping", {"about": mapping.about, "columns": len(mapping.columns)})


def kept_mapping(work: Work, seen: Look) -> Mapping | None:
    """What was kept for files that look like `seen`; None where nothing was."""
    for row in (seen.header, *seen.rows):
        kept = work.session.get(KeptMapping, _print_of(row))
        if kept is not None:
            return mapping_of(kept.mapping)
    return None


def _print_of(header: Iterable[str]) -> str:
    """By what a header is known again: its names, in whatever order they stand."""
    names = sorted(plain_name(name) for name in header if style_in([name]) is None)
    return hashlib.sha256("\n".join(filter(None, names)).encode()).hexdigest()
