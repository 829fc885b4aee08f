"""From the press of *Print and give* to the note in the customer's hand, off the UI thread."""

from dataclasses import dataclass
from uuid import UUID

from core.basics.clock import local_day
from core.basics.errors import Refused
from core.printing.paper import A6, ROLL_80
from core.printing.printers import Printer
from core.recovery.hand_over import Call, Handed, call_can_be_promised, hand_over
from core.recovery.note import (
    drawn_note,
    note_failed,
    note_printed,
    queue_note,
    waits_for_paper,
)
from core.recovery.who_acts import pin_wanted
from core.shop import Command, Shop


@dataclass(frozen=True)
class Ending:
    """What was said to the question of the call; a number where they gave one."""

    call: Call
    name: str
    phone: str | None


@dataclass(frozen=True)
class Wish:
    """A note that is to be printed, where, and how the visit ends once it is out."""

    case: UUID
    voucher: str
    printer: Printer
    ending: Ending


@dataclass(frozen=True)
class Sent:
    """A note on its way to a printer."""

    wish: Wish
    job: UUID
    pdf: bytes
    title: str
    by: UUID | None

    @property
    def case(self) -> UUID:
        """Whose note it is."""
        return self.wish.case


def paper_for(printer: Printer) -> str:
    """The paper a printer has: rolls in receipt printers, A6 cards in the others."""
    return (ROLL_80 if printer.kind == "receipt" else A6).name


def send_to_printer(shop: Shop, by: UUID | None, wish: Wish) -> Sent:
    """Draw a note and keep it as a job, so that it is found again whatever happens.

    Refuses, while nothing is on paper yet, what handing over would refuse; `pin_needed` too.
    """
    if by is None or shop.ask(pin_wanted, wish.case, by):
        raise Refused("pin_needed")
    shop.ask(call_can_be_promised, wish.case, wish.ending.call, wish.ending.phone)
    pdf = shop.ask(drawn_note, wish.voucher, paper_for(wish.printer))
    job = shop.do(Command(by), queue_note, wish.voucher, wish.printer.name, pdf)
    day = local_day(shop.clock.now(), shop.about.zone)
    return Sent(wish, job.id, pdf, f"{day:%Y-%m-%d} {wish.voucher[:8]}", by)


def put_on_paper(sent: Sent) -> None:
    """Print it; this takes as long as the printer takes. Refuses what the printer refuses."""
    sent.wish.printer.print_pdf(sent.pdf, sent.title)


def came_out(shop: Shop, sent: Sent) -> Handed | None:
    """The printer reports success: the customer has it, and the visit ends.

    None where something else was given meanwhile: what has come out is not good any more.
    """
    shop.do(Command(sent.by), note_printed, sent.job)
    if not shop.ask(waits_for_paper, sent.case, sent.wish.voucher):
        return None
    return give(shop, sent.by, sent.case, sent.wish.ending)


def did_not_come_out(shop: Shop, sent: Sent, trouble: str) -> None:
    """The printer did not answer: the job is kept, and the gesture with it."""
    shop.do(Command(sent.by), note_failed, sent.job, trouble)


def give(shop: Shop, by: UUID | None, case: UUID, ending: Ending) -> Handed:
    """The customer has it: the visit ends."""
    return shop.do(Command(by), hand_over, case, ending.call, name=ending.name, phone=ending.phone)
