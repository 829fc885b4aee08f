"""What each piece of evidence is worth: from a sale line and what they said to a weight.

The model is record linkage (Fellegi and Sunter, *A Theory for Record Linkage*, JASA 64, 1969): a
field that agrees multiplies the odds by m/u, how often it agrees for the true sale against how
often by chance; fields count as independent. The odds start from how likely goods of that age
come back at all, so that every unit still in a customer's hands is a candidate and "a sale we do
not have" is one too. All figures here are priors from experience or from the source named, to be
replaced by the shop's own once it has enough traced returns.
"""

import math
from dataclasses import dataclass
from datetime import date

from core.finding.question import Amount
from core.finding.rough_dates import RoughDate
from core.tills.till_data import Payment

NOT_HERE = 0.05
"""Share of what is brought back whose sale the mirror does not have (bought today, elsewhere)."""

# Shares and mean days of a mixture of exponentials. In the UCI Online Retail data (Chen 2015,
# doi 10.24432/C5BW33; December 2010 to May 2011) the 1,992 credit notes that fit one earlier sale
# of the same customer, article and price came after a median of 7.3 days, 69 % within two weeks
# and 95 % within 60 days; this mixture says 7.2 days, 70 % and 93 %. The last part is goods that
# fail late.
_COMES_BACK = ((0.70, 7.0), (0.27, 35.0), (0.03, 300.0))

_SURE_OF_DAY = 0.9
_FAR_OFF = 5.0
"""One in ten is further off than they think: that part is this many times as wide."""

_SURE_OF_AMOUNT = 0.85
_EXACT, _ROUGH, _WRONG = 0.03, 0.10, 0.35
"""Relative errors of an amount as said: the plain figure, "about", and remembered wrongly."""

_PAYMENTS_SHARE = {"cash": 0.40, "card": 0.40, "wallet": 0.15, "other": 0.05}
_PAYMENT_REMEMBERED = 0.93
_SERVER_REMEMBERED = 0.80
_SERVERS = 5
_DIGITS_RIGHT = 0.95
_ENDINGS = 10_000
_SAME_PERSON = 0.90
"""How often the one who brings a named customer's article is that customer."""

_LEAST_PEOPLE = 500
"""Even a shop that knows few has many who may bring a thing back."""

_KEYED_RIGHT = 0.97
"""How often the till sold under the article that is in the customer's hands."""

_STEEPNESS = 10
"""How steeply words speak against an article that answers them only in part."""


@dataclass(frozen=True)
class Said:
    """What was said of the sale; None where nothing was. `customers` is how many the till has."""

    when: RoughDate | None = None
    amount: Amount | None = None
    payment: Payment | None = None
    card_last4: str | None = None
    served_by: str | None = None
    till_customer_id: int | None = None
    customers: int = 1


@dataclass(frozen=True)
class Traits:
    """A sale line as evidence sees it: age in days, amounts in minor units for one piece."""

    age: float
    day: date
    unit_minor: int
    payment: str
    card_last4: str | None
    served_by: str
    till_customer_id: int | None


def weight(said: Said, line: Traits) -> float:
    """How much speaks for one unit of `line` being what they brought, as a density per day."""
    return (
        comes_back(line.age)
        * (1.0 if said.when is None else _day(said.when, said.when.days_off(line.day)))
        * (1.0 if said.amount is None else _amount(said.amount, line.unit_minor))
        * (1.0 if said.payment is None else _payment(said.payment, line.payment))
        * (1.0 if said.card_last4 is None else _card(said.card_last4, line.card_last4))
        * (1.0 if said.served_by is None else _server(said.served_by, line.served_by))
        * _customer(said, line.till_customer_id)
    )


def weight_of_none(said: Said, sold_a_day: float, today: date) -> float:
    """How much speaks for a sale that is not in the mirror, on the scale of `weight`.

    `sold_a_day` is how many units of what they brought are sold a day.
    """
    when = 1.0
    if said.when is not None:
        middle = said.when.first + (said.when.last - said.when.first) / 2
        when = comes_back(max(0, (today - middle).days))
    payment = 1.0 if said.payment is None else _PAYMENTS_SHARE[said.payment]
    return NOT_HERE * sold_a_day * when * payment


def comes_back(age: float) -> float:
    """The density, per day, of the age at which goods are brought back."""
    return sum(share / mean * math.exp(-max(0.0, age) / mean) for share, mean in _COMES_BACK)


def variant_likeness(*, same_article: bool, sisters: int) -> float:
    """The chance that the till sold it under this article: the one in hand, or a sister size."""
    return _KEYED_RIGHT if same_article else (1 - _KEYED_RIGHT) / max(1, sisters)


def words_likeness(share: float) -> float:
    """The chance of these words for an article that answers them to `share` (1 is wholly)."""
    return share**_STEEPNESS


def agrees_on_amount(said: Amount, unit_minor: int) -> bool:
    """Whether an amount as said is near enough to be told as a reason."""
    reach = 2 * (_ROUGH if said.rough else _EXACT)
    return abs(said.minor - unit_minor) <= reach * max(unit_minor, 1)


def _day(said: RoughDate, off: int) -> float:
    """The density, per day, of so rough a date for a sale `off` days outside its span."""
    return _SURE_OF_DAY * _around(said, off, 1.0) + (1 - _SURE_OF_DAY) * _around(
        said, off, _FAR_OFF
    )


def _around(said: RoughDate, off: int, wider: float) -> float:
    spread = said.blur * wider
    width = (said.last - said.first).days + 1 + spread * math.sqrt(math.tau)
    return math.exp(-0.5 * (off / spread) ** 2) / width


def _amount(said: Amount, unit_minor: int) -> float:
    """The density of the relative error, against 1 for any amount near that price."""
    error = (said.minor - unit_minor) / max(unit_minor, 1)
    near = _normal(error, _ROUGH if said.rough else _EXACT)
    return _SURE_OF_AMOUNT * near + (1 - _SURE_OF_AMOUNT) * _normal(error, _WRONG)


def _normal(error: float, spread: float) -> float:
    return math.exp(-0.5 * (error / spread) ** 2) / (spread * math.sqrt(math.tau))


def _payment(said: Payment, paid: str) -> float:
    return _PAYMENT_REMEMBERED if said == paid else (1 - _PAYMENT_REMEMBERED) / 3


def _card(said: str, used: str | None) -> float:
    """Against 1 for four digits by chance."""
    return _DIGITS_RIGHT * _ENDINGS if said == used else 1 - _DIGITS_RIGHT


def _server(said: str, served: str) -> float:
    """Against 1 for one of the team by chance."""
    return (_SERVER_REMEMBERED if said == served else (1 - _SERVER_REMEMBERED)) * (
        _SERVERS if said == served else _SERVERS / (_SERVERS - 1)
    )


def _customer(said: Said, of_line: int | None) -> float:
    """Against 1 for anyone: a sale without a name may be anyone's."""
    if said.till_customer_id is None or of_line is None:
        return 1.0
    if of_line == said.till_customer_id:
        return _SAME_PERSON * max(_LEAST_PEOPLE, said.customers)
    return 1 - _SAME_PERSON
