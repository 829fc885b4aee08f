"""What each piece of evidence is worth: from a sale line and what they said to a weight.

The model is record linkage (Fellegi and Sunter, *A Theory for Record Linkage*, JASA 64, 1969): a
field that agrees multiplies the odds by m/u, how often it agrees for the true sale against how
often by chance; fields count as independent. The odds start from how likely goods of that age
come back at all, so that every line still in a customer's hands is a candidate and "a sale we do
not have" is one too. The figures here are priors, from experience or from the source named;
`habits_of` lays what the shop's own sales and traced refunds show over them, the more of those
there are the more it counts.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from core.finding.question import Amount
from core.finding.rough_dates import RoughDate
from core.goods.called import ABSENT, BEGINNING, SLIP, WHOLE
from core.goods.figures import AGES, QUANTITIES
from core.tills.till_data import Payment

NOT_HERE = 0.03
"""Share of what is brought back whose sale the mirror does not have (bought today, elsewhere)."""

# Shares and mean days of a mixture of exponentials. In the UCI Online Retail data (Chen 2015,
# doi 10.24432/C5BW33; December 2010 to May 2011) the 1,992 credit notes that fit one earlier sale
# of the same customer, article and price came after a median of 7.3 days, 69 % within two weeks
# and 95 % within 60 days; this mixture says 7.2 days, 70 % and 93 %. The last part is goods that
# fail late.
_COMES_BACK = ((0.70, 7.0), (0.27, 35.0), (0.03, 300.0))

_PIECES = (1.0, 2.0, 3.0, 3.0)
"""How likely something of a line comes back, by `QUANTITIES` and against a single piece."""

_SURE_OF_DAY = 0.95
_FAR_OFF = 5.0
"""One in twenty is further off than they think: that part is this many times as wide."""

_ROUND = (1, 5, 10, 50, 100, 500, 1_000, 5_000, 10_000, 50_000, 100_000)
"""Minor units that people round to: who says "700" may mean 699, 705 or 720."""

_ROUNDED, _NEARLY, _WRONGLY = 0.75, 0.20, 0.05
_ROUND_ENOUGH = 0.2
_LEAST_ROUND = 100
_EXACT, _ROUGH, _WRONG = 0.03, 0.10, 0.35
"""Relative errors of an amount as said: the plain figure, "about", and remembered wrongly."""

_ONE_OF_NEARLY, _ONE_OF_WRONGLY = 0.3, 0.03
"""Share of the figures they might as well have said, where they did not just round."""

_OF_ONE = 0.85
"""How often an amount is the price of one, and not of all pieces of the line."""

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

_WORD = {WHOLE: 1.0, BEGINNING: 0.3, SLIP: 0.05}
_OTHER_WORD = 0.0003
"""How likely a word is said of an article: one of its own words in some form, or another."""

_PRIOR_REFUNDS, _PRIOR_SALES = 20, 100
"""How many of the shop's own each prior counts for."""


@dataclass(frozen=True)
class Habits:
    """What is usual in this shop.

    `ages` and `pieces` multiply the priors, by `AGES` and `QUANTITIES`; `paid` are shares.
    """

    ages: tuple[float, ...] = (1.0,) * len(AGES)
    pieces: tuple[float, ...] = _PIECES
    paid: Mapping[str, float] = field(default_factory=lambda: dict(_PAYMENTS_SHARE))
    servers: int = _SERVERS


@dataclass(frozen=True)
class Said:
    """What was said of the sale; None where nothing was. `customers` is how many the till has.

    `same_person` are the till customers that are one person with `till_customer_id`.
    """

    when: RoughDate | None = None
    amount: Amount | None = None
    payment: Payment | None = None
    card_last4: str | None = None
    served_by: str | None = None
    till_customer_id: int | None = None
    customers: int = 1
    habits: Habits = Habits()
    same_person: frozenset[int] = frozenset()

    @property
    def theirs(self) -> frozenset[int]:
        """Every record of the person who was named."""
        named = set() if self.till_customer_id is None else {self.till_customer_id}
        return self.same_person | named


@dataclass(frozen=True)
class Traits:
    """What only the sale of a line tells: how it was paid, who served, whose it was."""

    payment: str
    card_last4: str | None
    served_by: str
    till_customer_id: int | None


def habits_of(figures: Mapping[str, int]) -> Habits:
    """What is usual in this shop by its own counts (`core.goods.figures`), laid over the priors."""
    ages = [figures.get(f"age:{least}", 0) for least in AGES]
    by_prior = [_share_within(*span) for span in pairwise((*AGES, math.inf))]
    paid = {way: figures.get(f"paid:{way}", 0) for way in _PAYMENTS_SHARE}
    sales = sum(paid.values()) + _PRIOR_SALES
    return Habits(
        ages=tuple(
            _against(seen, sum(ages) * prior) for seen, prior in zip(ages, by_prior, strict=True)
        ),
        pieces=_pieces(figures),
        paid={
            way: (paid[way] + _PRIOR_SALES * prior) / sales
            for way, prior in _PAYMENTS_SHARE.items()
        },
        servers=max(2, figures.get("servers", 0) or _SERVERS),
    )


def line_weight(said: Said, age: float, day: date) -> float:
    """What the days speak for a line: how likely goods of that `age` in days come back, per day,
    and that so rough a date is said of that `day`.
    """
    of_age = comes_back(age, said.habits)
    return of_age if said.when is None else of_age * _day(said.when, said.when.days_off(day))


def amount_weight(said: Amount, unit_minor: int, quantity: int) -> float:
    """The chance that this amount is said of a line: the price of one, or of all its pieces."""
    of_one = _figure(said, unit_minor)
    if quantity == 1:
        return of_one
    return _OF_ONE * of_one + (1 - _OF_ONE) * _figure(said, unit_minor * quantity)


def pieces_weight(habits: Habits, quantity: int) -> float:
    """How likely something of a line of so many pieces comes back, against one of a single."""
    return habits.pieces[sum(quantity >= least for least in QUANTITIES[1:])]


def sale_weight(said: Said, sale: Traits) -> float:
    """What the sale itself speaks for a line, against 1 for any sale by chance."""
    weight = _customer(said, sale.till_customer_id)
    if said.payment is not None:
        weight *= _payment(said.payment, sale.payment, said.habits)
    if said.card_last4 is not None:
        weight *= _card(said.card_last4, sale)
    if said.served_by is not None:
        weight *= _server(said.served_by, sale.served_by, said.habits.servers)
    return weight


def weight_of_none(said: Said, sold_a_day: float, amount_by_chance: float, today: date) -> float:
    """How much speaks for a sale that is not in the mirror, on the scale of a line's weight.

    `sold_a_day` is the weight in pieces of what they brought that is sold a day,
    `amount_by_chance` the mean of `amount_weight` over it.
    """
    when = 1.0
    if said.when is not None:
        middle = said.when.first + (said.when.last - said.when.first) / 2
        when = comes_back(max(0, (today - middle).days), said.habits)
    return NOT_HERE * sold_a_day * when * amount_by_chance


def comes_back(age: float, habits: Habits | None = None) -> float:
    """The density, per day, of the age at which goods are brought back."""
    known = max(0.0, age)
    prior = sum(share / mean * math.exp(-known / mean) for share, mean in _COMES_BACK)
    if habits is None:
        return prior
    return prior * habits.ages[sum(known >= least for least in AGES[1:])]


def variant_likeness(*, same_article: bool, sisters: int) -> float:
    """The chance that the till sold it under this article: the one in hand, or a sister size."""
    return _KEYED_RIGHT if same_article else (1 - _KEYED_RIGHT) / max(1, sisters)


def words_likeness(wells: tuple[float, ...], words: int) -> float:
    """The chance of these words for an article that is called by so many.

    Each of its words is as likely said as the next, so a short name that answers wholly goes
    before a long one. `wells` are those of `core.goods.called`.
    """
    chance = 1.0
    for well in wells:
        chance *= _WORD[well] / words if well > ABSENT else _OTHER_WORD
    return chance


def agrees_on_amount(said: Amount, unit_minor: int) -> bool:
    """Whether an amount as said is near enough to be told as a reason."""
    reach = 2 * (_ROUGH if said.rough else _EXACT) * max(unit_minor, 1)
    return abs(said.minor - unit_minor) <= max(reach, max(_roundings(said)) / 2)


def _share_within(first: float, end: float) -> float:
    return sum(
        share * (math.exp(-first / mean) - math.exp(-end / mean)) for share, mean in _COMES_BACK
    )


def _against(seen: float, expected: float) -> float:
    return (seen + _PRIOR_REFUNDS) / (expected + _PRIOR_REFUNDS)


def _pieces(figures: Mapping[str, int]) -> tuple[float, ...]:
    back = [figures.get(f"back:{least}", 0) for least in QUANTITIES]
    sold = [figures.get(f"sold:{least}", 0) for least in QUANTITIES]
    of_prior = [lines * prior for lines, prior in zip(sold, _PIECES, strict=True)]
    rate = sum(back) / max(1.0, sum(of_prior))
    return tuple(
        prior * _against(seen, rate * lines)
        for prior, seen, lines in zip(_PIECES, back, of_prior, strict=True)
    )


def _day(said: RoughDate, off: int) -> float:
    """The density, per day, of so rough a date for a sale `off` days outside its span."""
    return _SURE_OF_DAY * _around(said, off, 1.0) + (1 - _SURE_OF_DAY) * _around(
        said, off, _FAR_OFF
    )


def _around(said: RoughDate, off: int, wider: float) -> float:
    spread = said.blur * wider
    width = (said.last - said.first).days + 1 + spread * math.sqrt(math.tau)
    return math.exp(-0.5 * (off / spread) ** 2) / width


def _figure(said: Amount, minor: int) -> float:
    """The chance of a figure for an amount: rounded, nearly right, or remembered wrongly."""
    off = abs(said.minor - minor)
    roundings = _roundings(said)
    rounded = sum(2 * off <= step for step in roundings) / len(roundings)
    error = off / max(minor, 1)
    near = _ONE_OF_NEARLY * math.exp(-0.5 * (error / (_ROUGH if said.rough else _EXACT)) ** 2)
    far = _ONE_OF_WRONGLY * math.exp(-0.5 * (error / _WRONG) ** 2)
    return _ROUNDED * rounded + _NEARLY * near + _WRONGLY * far


def _roundings(said: Amount) -> list[int]:
    """What a figure may have been rounded to: what it is a multiple of, but nothing too coarse."""
    coarsest = max(_ROUND_ENOUGH * said.minor, _LEAST_ROUND)
    return [step for step in _ROUND if said.minor % step == 0 and step <= coarsest]


def _payment(said: Payment, paid: str, habits: Habits) -> float:
    """Against 1 for a way of payment by chance."""
    if said == paid:
        return _PAYMENT_REMEMBERED / habits.paid[said]
    if paid == "other":
        return 1.0
    return (1 - _PAYMENT_REMEMBERED) / (1 - habits.paid[said])


def _card(said: str, sale: Traits) -> float:
    """Against 1 for four digits by chance; a till that keeps no digits of cards says nothing."""
    if sale.card_last4 is None and sale.payment != "cash":
        return 1.0
    return _DIGITS_RIGHT * _ENDINGS if said == sale.card_last4 else 1 - _DIGITS_RIGHT


def _server(said: str, served: str, servers: int) -> float:
    """Against 1 for one of the team by chance."""
    if said == served:
        return _SERVER_REMEMBERED * servers
    return (1 - _SERVER_REMEMBERED) * servers / (servers - 1)


def _customer(said: Said, of_line: int | None) -> float:
    """Against 1 for anyone: a sale without a name may be anyone's."""
    if said.till_customer_id is None or of_line is None:
        return 1.0
    if of_line in said.theirs:
        return _SAME_PERSON * max(_LEAST_PEOPLE, said.customers)
    return 1 - _SAME_PERSON
