"""The note of a case: what it says, and its way through the printer."""

from uuid import UUID

from core.basics.errors import Refused
from core.gestures.catalogue import words_of
from core.gestures.records import Gesture
from core.people.customers import clean_name
from core.people.team import acting_person
from core.printing import queue
from core.printing.fonts import machine_fonts
from core.printing.paper import PAPERS
from core.recovery.records import Case
from core.recovery.steps import gesture_of, open_case
from core.storage.work import Work
from core.vouchers import ledger, strokes, typed_code
from core.vouchers.note import Note, draw
from core.vouchers.records import Voucher
from core.vouchers.token import to_digits
from core.vouchers.words import day_in_words


def note_of(work: Work, voucher_id: str) -> Note:
    """What a voucher's next copy says."""
    row = work.session.get(Voucher, voucher_id)
    if row is None:
        raise Refused("voucher_unknown")
    number = typed_code.number(row.id)
    return Note(
        shop_name=work.shop.name,
        address=work.shop.address,
        gift=row.wording[:1].upper() + row.wording[1:],
        from_name=row.from_name,
        until=day_in_words(row.last_day, row.language, work.shop.country),
        where=work.shop.name,
        terms="",
        payload=to_digits(row.token),
        code=typed_code.grouped(row.id),
        bars=typed_code.code128_digits(number),
        language=row.language,
        for_name=row.for_name,
        copy_number=queue.copies_of(work, voucher_id),
        sample=work.shop.practice,
        signature=None if row.signature is None else strokes.from_bytes(row.signature),
    )


def drawn_note(work: Work, voucher_id: str, paper: str) -> bytes:
    """A voucher's next copy as PDF on `paper`, a name in `core.printing.paper.PAPERS`."""
    return draw(note_of(work, voucher_id), PAPERS[paper])


def unprintable(work: Work, text: str) -> list[str]:
    """The letters of `text` that this PC has no font for."""
    del work
    return machine_fonts().missing_glyphs(text)


def address_note(work: Work, case_id: UUID, for_name: str, language: str) -> None:
    """Say whom a case's note is for, and in which language, until it is printed.

    Refuses `no_note`, `voucher_printed`, `name_long`, `language_unknown`.
    """
    open_case(work, case_id)
    given = gesture_of(work, case_id)
    if given is None or given.voucher_id is None:
        raise Refused("no_note")
    if language not in work.shop.languages:
        raise Refused("language_unknown")
    name = clean_name(for_name)
    wording = words_of(work.session.get_one(Gesture, given.gesture_id), language).wording
    ledger.reword(work, given.voucher_id, name, language, wording)
    work.note(case_id, {"language": language}, {"for_name": name})


def sign_note(work: Work, case_id: UUID, signature: bytes | None) -> None:
    """Put a signature drawn on the screen on a case's note until it is printed; None for ink.

    `signature` as `core.vouchers.strokes.to_bytes` writes it. Refuses `no_note`,
    `voucher_printed`, `signature_unreadable`.
    """
    open_case(work, case_id)
    given = gesture_of(work, case_id)
    if given is None or given.voucher_id is None:
        raise Refused("no_note")
    if signature is not None:
        strokes.from_bytes(signature)
    ledger.sign_by_hand(work, given.voucher_id, signature)
    work.note(case_id, {"signed": signature is not None})


def queue_note(work: Work, voucher_id: str, printer: str, pdf: bytes) -> queue.Job:
    """Send a note on its way to a printer: kept until it is on paper."""
    acting_person(work, "serve")
    row = work.session.get(Voucher, voucher_id)
    if row is None:
        raise Refused("voucher_unknown")
    if row.state in ("redeemed", "void"):
        raise Refused("voucher_state")
    if row.state == "ready":
        raise Refused("voucher_not_given")
    job = queue.put_in_queue(work, voucher_id, printer, pdf)
    work.note(voucher_id, {"printer": printer, "copy": job.copy_number})
    return job


def waits_for_paper(work: Work, case_id: UUID, voucher_id: str) -> bool:
    """Whether a case is still open and this voucher still the paper of its gesture."""
    case = work.session.get(Case, case_id)
    given = gesture_of(work, case_id)
    still_open = case is not None and case.closed_at is None
    return still_open and given is not None and given.voucher_id == voucher_id


def note_printed(work: Work, job_id: UUID) -> queue.Job:
    """The printer reports success: from now on nothing on this voucher is edited."""
    job = queue.settle(work, job_id, None)
    ledger.mark_printed(work, job.title, job.copy_number)
    work.note(job.title, {"copy": job.copy_number})
    return job


def note_failed(work: Work, job_id: UUID, trouble: str) -> queue.Job:
    """The printer did not answer; `trouble` is the refusal's code."""
    job = queue.settle(work, job_id, trouble)
    work.note(job.title, {"trouble": trouble})
    return job
