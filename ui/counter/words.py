"""How the counter says what core knows by code: fixes, reasons, likelihood, languages."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from core.recovery.reasons import article_kinds
from ui.counter.serving import Serving

if TYPE_CHECKING:
    from core.recovery.view import LineView  # the case is loaded once somebody serves

translate = QCoreApplication.translate


def staff_language() -> str:
    """The language of staff, as the windows have it."""
    return QLocale().name().partition("_")[0]


def quoted(sentence: str) -> str:
    """A sentence that is said, in quotation marks."""
    return f"“{sentence}”"


def reason_word(code: str, shop_kind: str) -> str:
    """What happened, in the language of staff."""
    for kind in article_kinds(shop_kind):
        for reason in kind.reasons:
            if reason.code == code:
                return reason.names.get(staff_language()) or reason.names["en"]
    return code


def fix_word(fix: str) -> str:
    """A fix in the words of the counter."""
    return {
        "same_again": translate("Words", "Same again"),
        "another_item": translate("Words", "Another item"),
        "credit": translate("Words", "Credit"),
        "money_back": translate("Words", "Money back"),
        "repair": translate("Words", "Repair"),
        "made_again": translate("Words", "Made again"),
        "another_dish": translate("Words", "Another dish"),
        "brought": translate("Words", "Brought what was missing"),
        "moved": translate("Words", "Another table or seat"),
        "put_right": translate("Words", "Put right at once"),
        "taken_off": translate("Words", "Taken off the bill"),
        "apology": translate("Words", "Only say sorry"),
    }[fix]


def old_one_word(place: str) -> str:
    """Where the old one goes."""
    return {
        "faulty_box": translate("Words", "Faulty box"),
        "shelf": translate("Words", "Back to shelf"),
        "supplier": translate("Words", "Supplier"),
        "thrown_away": translate("Words", "Thrown away"),
    }[place]


def payment_word(payment: str, card_last4: str | None = None) -> str:
    """How it was paid: "cash", "card ••1209"."""
    word = {
        "cash": translate("Words", "cash"),
        "card": translate("Words", "card"),
        "wallet": translate("Words", "e-wallet"),
    }.get(payment, translate("Words", "other"))
    return f"{word} ••{card_last4}" if card_last4 else word


def difference_in_words(difference: int, serving: Serving, payment: str | None) -> str:
    """The one big line: who pays whom how much."""
    if difference == 0:
        return translate("Words", "Even: nothing to pay")
    if difference > 0:
        return translate("Words", "They pay %1").replace("%1", serving.money(difference))
    way = payment_word(payment) if payment else translate("Words", "the way it was paid")
    words = translate("Words", "We give %1 back, %2")
    return words.replace("%1", serving.money(-difference)).replace("%2", way)


def fix_in_words(line: "LineView", serving: Serving, *, amounts: bool = True) -> str:
    """How a line was put right, for the cards beside the later steps."""
    parts = [fix_word(line.fix or "repair"), line.out_article or line.article]
    if line.fix in ("credit", "money_back", "taken_off"):
        worth = serving.money(line.back_minor) if amounts else line.article
        parts = [fix_word(line.fix), worth]
    words = ", ".join(parts) + "."
    if line.old_one_to and line.fix != "repair":
        place = translate("Words", "The old one: %1.").replace(
            "%1", old_one_word(line.old_one_to).lower()
        )
        return f"{words} {place}"
    return words
