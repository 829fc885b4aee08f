"""What a column may mean and how a file may be written, in words; and what would come of it."""

from PySide6.QtCore import QCoreApplication

from core.tills.files.mapping import Mapping
from core.tills.files.preview import Preview
from core.tills.till_data import Record, TillCustomer, TillProduct, TillSale
from ui.counter.serving import Serving
from ui.counter.words import payment_word
from ui.office.tills.reading import reason_in_words
from ui.office.tills.report_words import number

translate = QCoreApplication.translate

ABOUT = ("sales", "customers", "products")
DATES = ("dmy", "mdy", "ymd")
ENCODINGS = ("utf-8", "cp1252", "utf-16", "gb18030")
SEPARATORS = (",", ";", "\t", "|")


def about_word(about: str) -> str:
    """What a file is about."""
    return {
        "sales": translate("FileColumns", "Sales"),
        "customers": translate("FileColumns", "Customers"),
        "products": translate("FileColumns", "Articles"),
    }[about]


def meaning_word(meaning: str) -> str:
    """What a column means; one without a word of its own keeps the mapping's."""
    words = {
        "when": translate("FileColumns", "date and time"),
        "date": translate("FileColumns", "date"),
        "time": translate("FileColumns", "time"),
        "zone": translate("FileColumns", "time zone"),
        "receipt": translate("FileColumns", "number of the bill"),
        "number": translate("FileColumns", "number"),
        "sku": translate("FileColumns", "item code"),
        "barcode": translate("FileColumns", "bar code"),
        "name": translate("FileColumns", "name"),
        "variant": translate("FileColumns", "size, colour"),
        "category": translate("FileColumns", "kind of article"),
        "brand": translate("FileColumns", "brand"),
        "quantity": translate("FileColumns", "how many"),
        "total": translate("FileColumns", "paid, tax included"),
        "net": translate("FileColumns", "after discounts"),
        "price": translate("FileColumns", "price of one"),
        "discount": translate("FileColumns", "discount"),
        "tax": translate("FileColumns", "tax"),
        "refund": translate("FileColumns", "sold or given back"),
        "status": translate("FileColumns", "state of the bill"),
        "kind": translate("FileColumns", "goods or charge"),
        "payment": translate("FileColumns", "how it was paid"),
        "card": translate("FileColumns", "last 4 of the card"),
        "staff": translate("FileColumns", "who served"),
        "branch": translate("FileColumns", "branch"),
        "customer": translate("FileColumns", "customer's number"),
        "customer_name": translate("FileColumns", "customer's name"),
        "customer_email": translate("FileColumns", "customer's e-mail"),
        "customer_phone": translate("FileColumns", "customer's phone"),
        "stock": translate("FileColumns", "in stock"),
        "first": translate("FileColumns", "first name"),
        "last": translate("FileColumns", "last name"),
        "company": translate("FileColumns", "company"),
        "email": translate("FileColumns", "e-mail"),
        "phone": translate("FileColumns", "phone"),
        "mobile": translate("FileColumns", "mobile phone"),
        "town": translate("FileColumns", "town"),
        "postcode": translate("FileColumns", "postcode"),
        "since": translate("FileColumns", "customer since"),
    }
    return words.get(meaning, meaning)


def written_words(mapping: Mapping) -> dict[str, str]:
    """How a file is written, a few words for each way that can be changed by a touch."""
    dates = {
        "dmy": translate("FileColumns", "day, month, year"),
        "mdy": translate("FileColumns", "month, day, year"),
        "ymd": translate("FileColumns", "year, month, day"),
    }
    cents = translate("FileColumns", "cents after %1").replace("%1", f"“{mapping.decimal}”")
    tax = translate("FileColumns", "tax is in the prices")
    if mapping.tax_added:
        tax = translate("FileColumns", "tax comes on top")
    words = {"decimal": cents, "dates": dates[mapping.dates], "tax_added": tax}
    if mapping.about != "sales":
        words = {"decimal": cents} if mapping.about == "products" else {}
    if mapping.encoding:
        sign = {"\t": translate("FileColumns", "tabs")}.get(
            mapping.separator, f"“{mapping.separator}”"
        )
        words["separator"] = translate("FileColumns", "%1 between").replace("%1", sign)
        words["encoding"] = mapping.encoding.upper()
    return words


def preview_in_words(found: Preview, serving: Serving) -> list[str]:
    """The first records, one line each, and the first rows that would be missed."""
    said = [_record(each, found, serving) for each in found.records]
    row = translate("FileColumns", "Row %1: %2")
    for bad in found.problems:
        words = row.replace("%1", number(bad.row)).replace("%2", reason_in_words(bad))
        said.append(words)
    return said or [translate("FileColumns", "Nothing could be read of it so far.")]


def _record(record: Record, found: Preview, serving: Serving) -> str:
    if isinstance(record, TillSale):
        goods = [
            f"{line.quantity} × {found.names.get(line.product_number, line.product_number)}"
            for line in record.lines
        ]
        paid = serving.money(sum(line.paid_minor for line in record.lines))
        how = payment_word(record.payment, record.card_last4)
        parts = [record.number, serving.day_and_time(record.sold_at), ", ".join(goods), paid, how]
    elif isinstance(record, TillCustomer):
        parts = [record.name, record.phone, record.email, record.town, record.number]
    elif isinstance(record, TillProduct):
        name = f"{record.name} {record.variant}".strip()
        parts = [name, record.brand, record.number, serving.money(record.price_minor)]
    else:
        parts = []
    return " · ".join(part for part in parts if part)
