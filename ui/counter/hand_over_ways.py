"""How the gift comes into their hand: printed, as a ready card, signed on the screen, by hand."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from core.printing.printers import Printer
from core.recovery.view import GivenView
from ui.parts.row import Row

translate = QCoreApplication.translate


class Way(Enum):
    """A way that is no printer."""

    READY_CARD = "ready_card"
    SIGN = "sign"
    BY_HAND = "by_hand"
    IN_HAND = "in_hand"
    """The paper is there already: printed, or from the stack."""


def short_code(voucher: str) -> str:
    """The first eight signs as they are written by hand: "K7QX-3MPD"."""
    return f"{voucher[:4]}-{voucher[4:8]}"


def print_word(printer: Printer) -> str:
    """What printing there is called."""
    if printer.kind == "file":
        return translate("HandOverWays", "Save it as a PDF")
    return translate("HandOverWays", "Print here: %1").replace("%1", printer.name)


def ways(printers: list[Printer], given: GivenView, voucher: str) -> list[Row]:
    """The rows under *How*; a printer's key is its name."""
    card = translate("HandOverWays", "Use a ready card: scan it now")
    another = Row(Way.READY_CARD, card, icon="card")
    if given.ready_card:
        theirs = translate("HandOverWays", "The ready card is theirs")
        return [Row(Way.IN_HAND, theirs, icon="tick"), another]
    by_hand = translate("HandOverWays", "Write it by hand: %1").replace("%1", short_code(voucher))
    write = Row(Way.BY_HAND, by_hand, icon="pen")
    if given.printed:
        printed = Row(Way.IN_HAND, translate("HandOverWays", "It is printed"), icon="tick")
        return [printed, *(_once_more(printer) for printer in printers), another, write]
    prints = [Row(each.name, print_word(each), icon="printer") for each in printers]
    sign = translate("HandOverWays", "Sign on the screen first")
    if given.signed:
        sign = translate("HandOverWays", "Signed on the screen")
    return [*prints, another, Row(Way.SIGN, sign, icon="pen"), write]


def _once_more(printer: Printer) -> Row:
    detail = translate("HandOverWays", "Once more: the copy says that it is one")
    return Row(printer.name, print_word(printer), detail, icon="printer")
