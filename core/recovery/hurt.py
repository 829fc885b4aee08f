"""Someone was hurt or ill: no gift, the manager comes, and the words are kept."""

from uuid import UUID

from core.basics.errors import Refused
from core.basics.words import printable
from core.recovery.drafts import tell_first_line
from core.recovery.steps import drop_draft, gesture_of, lines_of, open_case, take_back_gesture
from core.storage.work import Work


def say_hurt(work: Work, case_id: UUID, in_their_words: tuple[str, ...] = ()) -> None:
    """Someone was hurt or ill: nothing is given in this case, what was set aside goes back.

    `in_their_words` is what was said by now, line by line.
    """
    case, _ = open_case(work, case_id)
    given = gesture_of(work, case_id)
    if given is not None:
        take_back_gesture(work, given)
    case.hurt = True
    tell_first_line(work, case_id, None)
    _keep(work, case_id, in_their_words)


def say_nobody_hurt(work: Work, case_id: UUID, in_their_words: str) -> None:
    """It was touched by mistake: the case goes on where it stood, the journal keeps both."""
    case, _ = open_case(work, case_id)
    case.hurt = False
    tell_first_line(work, case_id, in_their_words)
    _keep(work, case_id, (in_their_words,))


def leave_to_manager(work: Work, case_id: UUID, in_their_words: str) -> None:
    """End a case in which someone was hurt, without a gift: a manager looks after it in person.

    Refuses `nobody_hurt`.
    """
    case, _ = open_case(work, case_id)
    if not case.hurt:
        raise Refused("nobody_hurt")
    case.closed_at = work.now
    drop_draft(work, case_id)
    _keep(work, case_id, (in_their_words,))


def _keep(work: Work, case_id: UUID, in_their_words: tuple[str, ...]) -> None:
    """What they said stands with the lines, and beside the journal, never in it."""
    words = {}
    for place, (line, said) in enumerate(
        zip(lines_of(work, case_id), in_their_words, strict=False)
    ):
        line.in_their_words = printable(said, keep="\n").strip()
        words[f"words_{place}"] = line.in_their_words
    work.note(case_id, {}, {key: said for key, said in words.items() if said})
