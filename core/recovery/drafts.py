"""What is chosen and typed for a case and not agreed yet: it waits with the case, at every till.

It is no act, so no journal tells of it, and what somebody said in it goes when the fix is agreed or
the case ends.
"""

from dataclasses import dataclass, replace
from uuid import UUID

import msgspec

from core.recovery.offers import LineFix
from core.recovery.records import Case, CaseDraft
from core.storage.work import Work


@dataclass(frozen=True)
class Drafted:
    """How lines would be put right; `words` were typed where someone was hurt, None for nothing."""

    fixes: tuple[LineFix, ...] = ()
    words: str | None = None


def keep_draft(work: Work, case_id: UUID, drafted: Drafted) -> None:
    """Keep what is chosen and typed by now in place of what was kept before.

    Nothing is kept where the case has gone on meanwhile: the fix is agreed, it has ended, or
    someone was hurt or was not after all.
    """
    case = work.session.get(Case, case_id, with_for_update=True, populate_existing=True)
    if case is None or case.closed_at is not None or case.hurt is not (drafted.words is not None):
        return
    if case.hurt or case.fixed_at is None:
        _write(work, case_id, drafted)


def draft_of(work: Work, case_id: UUID) -> Drafted:
    """What is kept for a case: nothing where an older program wrote it in another way."""
    row = work.session.get(CaseDraft, case_id)
    if row is None:
        return Drafted()
    try:
        return msgspec.json.decode(row.content, type=Drafted)
    except msgspec.MsgspecError:
        return Drafted()


def tell_first_line(work: Work, case_id: UUID, words: str | None) -> None:
    """What was typed where someone was hurt goes; `words` are said of the first line then.

    Part of an act.
    """
    fixes = draft_of(work, case_id).fixes
    if fixes and words is not None:
        fixes = (replace(fixes[0], in_their_words=words), *fixes[1:])
    _write(work, case_id, Drafted(fixes))


def _write(work: Work, case_id: UUID, drafted: Drafted) -> None:
    content = msgspec.json.encode(drafted).decode()
    work.session.merge(CaseDraft(case_id=case_id, content=content, kept_at=work.now))
