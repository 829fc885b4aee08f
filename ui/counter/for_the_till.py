"""What is to be keyed into the till for a fix, on the screen and on a slip."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from core.basics.clock import local_day
from core.printing.paper import PAPERS
from core.printing.printers import Printer
from core.printing.slip import Slip, SlipCode, draw_slip
from core.recovery.offers import FixOffer
from ui import background
from ui.background import Failure
from ui.counter.fix_lines import Draft
from ui.counter.serving import Serving
from ui.counter.to_paper import paper_for
from ui.counter.words import payment_word

translate = QCoreApplication.translate


def to_key(draft: Draft, offer: FixOffer, serving: Serving, *, amounts: bool) -> str:
    """One line of what to do at the till."""
    fix, count = draft.fix.fix, str(draft.fix.quantity)
    if fix == "repair":
        return translate(
            "ForTheTill", "Nothing to key in now: the article comes back to the customer."
        )
    words = translate("ForTheTill", "Return %1.")
    if fix == "same_again":
        words = translate("ForTheTill", "Return %1, sell %1 of the same.")
    elif fix == "another_item" and draft.out is not None:
        words = translate("ForTheTill", "Return %1, sell %1: %2.").replace("%2", draft.out.name)
    elif fix == "credit" and amounts:
        amount = serving.money(offer.back_minor)
        words = translate("ForTheTill", "Return %1 as store credit of %2.").replace("%2", amount)
    elif fix == "credit":
        words = translate("ForTheTill", "Return %1 as store credit.")
    elif fix == "money_back":
        way = (
            payment_word(offer.payment)
            if offer.payment
            else translate("ForTheTill", "as it was paid")
        )
        words = translate("ForTheTill", "Return %1, money back: %2.").replace("%2", way)
    words = words.replace("%1", count)
    if amounts and _is_part(draft):
        said = translate("ForTheTill", "It is part of a set: key it at %1.")
        words = f"{words} {said.replace('%1', serving.money(offer.back_minor))}"
    return words


def _is_part(draft: Draft) -> bool:
    """Whether it comes back alone out of a set that the till knows as one."""
    wholes = [part for part in draft.line.parts if part.whole]
    return any(whole.product_id != draft.line.product_id for whole in wholes)


def slip_of(
    drafts: list[Draft], offers: tuple[FixOffer, ...], serving: Serving, *, amounts: bool
) -> Slip:
    """The slip for everything they brought: each sale once, each article, what to do with it."""
    codes: dict[str, str] = {}
    for draft in drafts:
        if draft.line.sale_number:
            codes.setdefault(draft.line.sale_number, translate("ForTheTill", "Sale"))
    for draft in drafts:
        if draft.line.item_code:
            codes.setdefault(draft.line.item_code, draft.line.article)
        out = draft.out if draft.fix.fix == "another_item" else None
        code = (out.barcode or out.sku) if out else None
        if out and code:
            codes.setdefault(code, out.name)
    to_do = [
        f"{draft.line.article}: {to_key(draft, offer, serving, amounts=amounts)}"
        for draft, offer in zip(drafts, offers, strict=True)
    ]
    about = serving.shop.about
    return Slip(
        shop_name=about.name,
        codes=tuple(SlipCode(title, code) for code, title in codes.items() if code.isascii()),
        to_do=tuple(to_do),
        sample=translate("ForTheTill", "SAMPLE") if about.practice else "",
    )


def print_slip(slip: Slip, printer: Printer, day: date) -> None:
    """Draw a slip and print it, off the UI thread; refuses what the printer refuses."""
    pdf = draw_slip(slip, PAPERS[paper_for(printer)])
    printer.print_pdf(pdf, f"{day:%Y-%m-%d} slip")


def print_slip_here(
    slip: Slip,
    serving: Serving,
    *,
    told: Callable[[str], object],
    failed: Callable[[Failure], object],
) -> None:
    """Print a slip by this PC's first printer, off the UI thread; `told` hears where it is."""
    printer = serving.printers[0]
    words = translate("ForTheTill", "The slip is printed: %1.").replace("%1", printer.name)
    about = serving.shop.about
    background.run(
        print_slip,
        slip,
        printer,
        local_day(serving.shop.clock.now(), about.zone),
        then=lambda _: told(words),
        failed=failed,
    )
