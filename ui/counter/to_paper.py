"""From the press of *Print and give* to the note in the customer's hand, off the UI thread."""

from dataclasses import dataclass
from uuid import UUID

from core.basics.clock import local_day
from core.basics.errors import Refused
from core.printing.paper import A6, ROLL_80
from core.printing.printers import Printer
from core.recovery.hand_over import Call, Handed, hand_over
from core.recovery.note import drawn_note, note_failed, note_printed, queue_note
from core.shop import Command, Shop
from ui import refusals


@dataclass(frozen=True)
class Ending:
    """What was said to the question of the call; a number where they gave one."""

    call: Call
    name: str
    phone: str | None


@dataclass(frozen=True)
class Outcome:
    """What was handed over; else what troubles, and whether the note is on paper already."""

    handed: Handed | None
    trouble: str = ""
    printed: bool = False


def paper_for(printer: Printer) -> str:
    """The paper a printer has: rolls in receipt printers, A6 cards in the others."""
    return (ROLL_80 if printer.kind == "receipt" else A6).name


def print_and_give(
    shop: Shop, by: UUID | None, case: UUID, voucher: str, printer: Printer, ending: Ending
) -> Outcome:
    """Print a note and, once the printer reports success, hand it over, both as `by`.

    A failed job is kept, and the gesture with it.
    """
    pdf = shop.ask(drawn_note, voucher, paper_for(printer))
    job = shop.do(Command(by), queue_note, voucher, printer.name, pdf)
    day = local_day(shop.clock.now(), shop.about.zone)
    try:
        printer.print_pdf(pdf, f"{day:%Y-%m-%d} {voucher[:8]}")
    except Refused as refused:
        shop.do(Command(by), note_failed, job.id, refused.code)
        return Outcome(None, refusals.sentence(refused))
    shop.do(Command(by), note_printed, job.id)
    try:
        return Outcome(give(shop, by, case, ending))
    except Refused as refused:
        return Outcome(None, refusals.sentence(refused), printed=True)


def give(shop: Shop, by: UUID | None, case: UUID, ending: Ending) -> Handed:
    """The customer has it: the visit ends."""
    return shop.do(Command(by), hand_over, case, ending.call, name=ending.name, phone=ending.phone)
