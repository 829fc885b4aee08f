"""How the counter says what was found: never a percentage, dots and words instead."""

from PySide6.QtCore import QCoreApplication

from core.basics.words import words
from core.finding.people import PersonFound
from core.finding.sales import Reason, SaleFound
from core.goods.products import ProductView
from ui.counter.article_icon import article_icon
from ui.counter.serving import Serving
from ui.counter.words import payment_word
from ui.parts.row import Row

translate = QCoreApplication.translate

_MONEY = {"about_amount", "cash", "card", "wallet", "card_last4"}


def sale_row(sale: SaleFound, serving: Serving, *, amounts: bool = True) -> Row:
    """A sale: day and time, article, way of payment; below it how likely and why.

    One of another branch names the branch. Without `amounts` it says nothing of money.
    """
    when = serving.day_and_time(sale.sold_at)
    paid = payment_word(sale.payment, sale.card_last4)
    served = translate("FindingWords", "served by %1").replace("%1", sale.served_by)
    parts = [when, sale.elsewhere, sale.article, paid if amounts else "", served]
    reasons = _reasons(sale, serving, amounts=amounts)
    amount = serving.money(sale.paid_minor) if amounts else ""
    narrow = ((when, paid if amounts else ""), (sale.elsewhere, sale.article, amount))
    return Row(
        key=("sale", sale.sale_line_id),
        title=" · ".join(part for part in parts if part),
        detail=f"{_likelihood(sale)}: {', '.join(reasons)}",
        dots=sale.dots,
        amount=amount,
        narrow=tuple(" · ".join(part for part in line if part) for line in narrow),
        brief=_likelihood(sale),
    )


def today_row(product: ProductView, serving: Serving, *, amounts: bool = True) -> Row:
    """The article bought today, while the till's sales of today are not read in yet."""
    title = translate("FindingWords", "Bought today · %1").replace("%1", product.name)
    return Row(
        key=("today", product.id),
        title=title,
        detail=translate("FindingWords", "not in yet: it is matched when today's sales come"),
        icon="calendar",
        amount=serving.money(product.price_minor) if amounts else "",
    )


def purchases_row(till_customer: int | None) -> Row:
    """The way to what a person bought, which is not for all to see beforehand."""
    return Row(
        key=("purchases", till_customer),
        title=translate("FindingWords", "What they bought here"),
        detail=translate("FindingWords", "shown on this screen; it is written down who looked"),
        icon="bag",
    )


def person_row(person: PersonFound) -> Row:
    """A person: how they are addressed, last four digits, area, since when, and what matched.

    Of two who are addressed the same, each says the kind of what they bought last.
    """
    known = person_in_words(person)
    return Row(
        key=("person", person.till_customer_id),
        title=person.address_as,
        detail=" · ".join(part for part in (known, *_matched(person)) if part),
        icon="person",
        brief=known,
    )


def _matched(person: PersonFound) -> list[str]:
    """What matched, in words, where it cannot be seen beside it."""
    seen = words(f"{person.address_as} {person.town or ''}")
    said = {
        "name": translate("FindingWords", "name: %1"),
        "called_too": translate("FindingWords", "name: %1"),
        "sounds_like": translate("FindingWords", "sounds like %1"),
        "nearly": translate("FindingWords", "nearly: %1"),
        "phone": translate("FindingWords", "this phone"),
        "phone_ending": translate("FindingWords", "this phone"),
        "email": translate("FindingWords", "this e-mail"),
        "number": translate("FindingWords", "this customer number"),
    }
    told = [each for each in person.why if each.code in said]
    shown = [each for each in told if each.code != "name" or each.value not in seen]
    return list(dict.fromkeys(said[each.code].replace("%1", _name(each.value)) for each in shown))


def _name(word: str) -> str:
    """A word of a name, which is kept in small letters, as it is written."""
    return word[:1].upper() + word[1:]


def person_in_words(person: PersonFound) -> str:
    """What tells two people apart: "•••• 4471 · Bangsar · since 2023 · last bought: shoes"."""
    since = (
        translate("FindingWords", "since %1").replace("%1", str(person.since.year))
        if person.since
        else ""
    )
    last4 = f"•••• {person.phone_last4}" if person.phone_last4 else ""
    bought = (
        translate("FindingWords", "last bought: %1").replace("%1", person.last_kind)
        if person.last_kind
        else ""
    )
    return " · ".join(part for part in (last4, person.town or "", since, bought) if part)


def product_row(product: ProductView, serving: Serving, *, amounts: bool = True) -> Row:
    """An article: its name, brand, how many are there, today's price."""
    stock = (
        ""
        if product.stock is None
        else translate("FindingWords", "%1 in stock").replace("%1", str(product.stock))
    )
    return Row(
        key=("product", product.id),
        title=product.name,
        detail=" · ".join(part for part in (product.brand, stock) if part),
        icon=article_icon(product.category, serving.shop.about.kind),
        amount=serving.money(product.price_minor) if amounts else "",
    )


def _likelihood(sale: SaleFound) -> str:
    return {
        "very_likely": translate("FindingWords", "very likely"),
        "likely": translate("FindingWords", "likely"),
        "possible": translate("FindingWords", "possible"),
        "already_returned": translate("FindingWords", "came back already"),
    }[sale.likelihood]


def _reasons(sale: SaleFound, serving: Serving, *, amounts: bool) -> list[str]:
    told = [each for each in sale.reasons if amounts or each.code not in _MONEY]
    said = [_reason(reason, serving) for reason in told]
    return [each for each in said if each]


def _reason(reason: Reason, serving: Serving) -> str:
    code, value = reason.code, reason.value
    if code == "days_ago":
        days = int(value or 0)
        near = {0: translate("FindingWords", "today"), 1: translate("FindingWords", "yesterday")}
        return near.get(days) or translate("FindingWords", "%1 days ago").replace("%1", str(days))
    if code == "about_amount":
        return translate("FindingWords", "about %1").replace("%1", serving.money(int(value or 0)))
    words = {
        "receipt": translate("FindingWords", "on that bill"),
        "same_article": translate("FindingWords", "same item"),
        "same_model": translate("FindingWords", "same model"),
        "in_a_set": translate("FindingWords", "sold in a set"),
        "words": translate("FindingWords", "fits the words"),
        "customer": translate("FindingWords", "bought by them"),
        "card_last4": translate("FindingWords", "same card"),
        "served_by": translate("FindingWords", "served by %1"),
    }
    if code in words:
        return words[code].replace("%1", str(value or ""))
    return "" if code == "already_returned" else payment_word(code)
