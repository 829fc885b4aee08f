"""Six digits by phone: how the number that is read out and the code that answers it are made.

The till shows a short *request number* such as `57-1-417-8`. Its four groups are

- what is to be done (one digit) and up to which amount (one digit, a band of a 1-2-5 row),
- which PC asks (the id of its key),
- how many codes this PC has asked for so far, this one included,
- a check digit over all of them (ISO/IEC 7064, MOD 11,10), so that one wrong digit is noticed.

So whoever is called can be told by their own program, not only by the voice, what they allow. The
code is HMAC-SHA256, keyed with 32 random bytes that belong to that colleague alone, over exactly
these numbers, the first 8 bytes taken as a number modulo one million. It needs no network: the
till and the office hold the same secret, made once.

What that is worth: whoever does not have the secret guesses one in a million. A case takes three
wrong codes and a shop ten a day, so a patient thief with the PC to themselves for a year has about
one chance in 270. A code that was overheard opens nothing else: it is for one request, the till
wrote down which action, case and amount that was, and a number is never given out twice, since
the till counts beside its key too and no restored backup leads it back. Whoever
can read the shop's database can make codes, but they could as well change what it says; both leave
the journal. A list on paper holds codes made the same way, over the place of each in the list; the
till says which place it wants, once.
"""

import hmac
import re
from dataclasses import dataclass

from core.basics.errors import Refused
from core.basics.money import Currency

KINDS = (
    "gesture",
    "same_again",
    "another_item",
    "credit",
    "money_back",
    "repair",
    "taken_off",
    "several",
    "other",
)
"""What a code may allow; in a request number the first is 1."""

BANDS = (10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)
"""Up to how much, in ringgit, elsewhere what means as much; in a request number the first is 0."""

_RINGGIT = Currency("MYR")

_GROUPS = 4
_FIRST_GROUP = 2
_LARGEST = 2**32


@dataclass(frozen=True)
class RequestNumber:
    """What a code is derived from, and nothing else: the case and the amount stand at the till."""

    kind: int
    band: int
    key_id: int
    counter: int

    def __str__(self) -> str:
        """As it is shown and read out: "57-1-417-8"."""
        groups = f"{self.kind}{self.band}-{self.key_id}-{self.counter}"
        return f"{groups}-{_check_digit(groups.replace('-', ''))}"

    @property
    def what(self) -> str:
        """What it would allow: one of `KINDS`."""
        return KINDS[self.kind - 1]


def read_number(text: str) -> RequestNumber:
    """A request number as it was heard; anything may stand between its groups.

    Refuses `request_number_unclear`.
    """
    groups = re.findall(r"[0-9]+", text)
    digits = "".join(groups)
    if len(groups) != _GROUPS or len(groups[0]) != _FIRST_GROUP:
        raise Refused("request_number_unclear")
    number = RequestNumber(int(groups[0][0]), int(groups[0][1]), int(groups[1]), int(groups[2]))
    known = 1 <= number.kind <= len(KINDS) and max(number.key_id, number.counter) < _LARGEST
    if not known or digits[-1:] != _check_digit(digits[:-1]):
        raise Refused("request_number_unclear")
    return number


def kind_of(action: str) -> int:
    """The digit of what an approval is bound to: a gesture, a fix, or several at once."""
    what = action.partition(":")[0]
    if what == "fix":
        what = "several" if "+" in action else action.partition(":")[2]
    return KINDS.index(what if what in KINDS else "other") + 1


def band_of(amount_minor: int, currency: Currency) -> int:
    """The band an amount lies in; refuses `code_above_limit` beyond the last."""
    for band in range(len(BANDS)):
        if amount_minor <= most_of_band(band, currency):
            return band
    raise Refused("code_above_limit")


def most_of_band(band: int, currency: Currency) -> int:
    """The highest amount of a band, in minor units."""
    return currency.about_as_much(BANDS[band] * _RINGGIT.unit, _RINGGIT)


def code_by_phone(secret: bytes, number: RequestNumber) -> str:
    """The six digits that answer a request number."""
    said = (number.kind, number.band, number.key_id, number.counter)
    return _six_digits(secret, b"goodturn by phone\0", said)


def code_on_paper(secret: bytes, band: int, place: int) -> str:
    """The six digits at a place of a paper list: the band's column, counted from 1."""
    return _six_digits(secret, b"goodturn on paper\0", (band, place))


def band_letter(band: int) -> str:
    """A band's column on a paper list: A is the lowest."""
    return chr(ord("A") + band)


def _six_digits(secret: bytes, purpose: bytes, said: tuple[int, ...]) -> str:
    message = purpose + b"".join(each.to_bytes(4, "big") for each in said)
    digest = hmac.digest(secret, message, "sha256")
    return f"{int.from_bytes(digest[:8], 'big') % 10**6:06d}"


def _check_digit(digits: str) -> str:
    """ISO/IEC 7064, MOD 11,10."""
    product = 10
    for digit in digits:
        total = (int(digit) + product) % 10 or 10
        product = total * 2 % 11
    return str((11 - product) % 10)
