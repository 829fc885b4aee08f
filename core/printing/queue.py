"""The print queue: what is on its way to paper, and what failed and is offered again."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select, update

from core.basics.errors import Refused
from core.printing.records import PrintJob
from core.storage.work import Work


@dataclass(frozen=True)
class Job:
    """A document for one printer; `copy_number` counts the copies of one title from 1."""

    id: UUID
    title: str
    copy_number: int
    printer: str


def copies_of(work: Work, title: str) -> int:
    """The number of the last copy that may be on paper: of all but those that a printer failed."""
    last = select(func.max(PrintJob.copy_number))
    out = last.where(PrintJob.title == title, PrintJob.state != "failed")
    return work.session.scalar(out) or 0


def last_state(work: Work, title: str) -> str:
    """What became of the last copy: `waiting`, `printed`, `failed`; empty where there is none."""
    last = select(PrintJob.state).where(PrintJob.title == title)
    return work.session.scalar(last.order_by(PrintJob.asked_at.desc(), PrintJob.id.desc())) or ""


def put_in_queue(work: Work, title: str, printer: str, pdf: bytes) -> Job:
    """Keep a document until it is printed; part of an act."""
    job = PrintJob(
        id=work.new_id(),
        title=title,
        copy_number=copies_of(work, title) + 1,
        printer=printer,
        pdf=pdf,
        state="waiting",
        asked_at=work.now,
    )
    work.session.add(job)
    work.session.flush()
    return _job(job)


def settle(work: Work, job_id: UUID, trouble: str | None) -> Job:
    """Say that a job was printed, or what troubled the printer; part of an act.

    A copy that came out of a printer after all, though it was given up and another went out
    instead, is counted behind that one. Refuses `job_settled` where it was printed already: a
    retry is a new job, and says so.
    """
    settled = work.session.scalars(
        update(PrintJob)
        .where(PrintJob.id == job_id, PrintJob.state != "printed")
        .values(state="failed" if trouble else "printed", trouble=trouble, settled_at=work.now)
        .returning(PrintJob)
    ).one_or_none()
    if settled is None:
        raise Refused("job_settled")
    if not trouble and _number_taken(work, settled):
        settled.copy_number = copies_of(work, settled.title) + 1
    return _job(settled)


def _number_taken(work: Work, job: PrintJob) -> bool:
    others = select(PrintJob.id).where(
        PrintJob.title == job.title,
        PrintJob.copy_number == job.copy_number,
        PrintJob.id != job.id,
        PrintJob.state != "failed",
    )
    return work.session.scalar(others.limit(1)) is not None


def _job(row: PrintJob) -> Job:
    return Job(row.id, row.title, row.copy_number, row.printer)
