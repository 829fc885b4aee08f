"""How a sale was paid, from what tills call it."""

import re
from functools import lru_cache

from core.basics.words import fold
from core.tills.till_data import Payment

_SHORT = 3
_LAST4 = re.compile(r"(\d{4})\D*$")
# Beginnings of words, the more telling first: "credit card" is a card, "store credit" is other.
_KINDS: tuple[tuple[Payment, tuple[str, ...]], ...] = (
    (
        "wallet",
        ("wallet", "ewallet", "grab", "touch", "tng", "boost", "shopeepay", "qr", "duitnow",
         "paypal", "alipay", "wechat", "apple pay", "google pay", "gpay", "paynow", "gopay",
         "ovo", "dana", "mae", "venmo", "支付", "微信"),
    ),
    (
        "card",
        ("card", "karte", "kad", "carte", "tarjeta", "kaart", "carta", "visa", "master", "amex",
         "debit", "debet", "kredit", "credit", "maestro", "unionpay", "discover", "jcb", "mydebit",
         "stripe", "terminal", "刷卡", "卡"),
    ),
    (
        "cash",
        ("cash", "tunai", "bar", "bargeld", "efectivo", "especes", "contant", "kontant", "contanti",
         "dinheiro", "naqd", "现金", "現金"),
    ),
)  # fmt: skip


@lru_cache(maxsize=500)
def payment_of(text: str) -> Payment:
    """The kind of payment that `text` names; "other" where it is none of ours."""
    said = fold(text)
    if "gift" in said or "store credit" in said or "voucher" in said:
        return "other"
    for kind, names in _KINDS:
        if any(_stands_in(name, said) for name in names):
            return kind
    return "other"


def _stands_in(name: str, said: str) -> bool:
    """Whether a word of `said` is `name`, or begins with it where that is long enough to tell."""
    if not name.isascii():
        return name in said
    end = r"(?![^\W\d_])" if len(name) <= _SHORT else ""
    return re.search(rf"(?<![^\W\d_]){name}{end}", said) is not None


def last4_of(text: str) -> str | None:
    """The last four digits of a card in `text`; None where there are none."""
    found = _LAST4.search(text)
    return found[1] if found else None
