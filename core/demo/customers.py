"""The customers of the demo shop: who they are, where they live, how they are reached."""

import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from core.demo.names import Person, some_person
from core.tills.till_data import TillCustomer

STORY_PHONE_ENDS = "4471"
_STORY_PERSON = Person("Nurul Aisyah binti Rahman", "Puan Nurul", "en", "Nurul Aisyah")
_STORY_SINCE = date(2023, 3, 18)
_YEARS_BACK = 6

# Areas around Kuala Lumpur with a postcode, and how many of a hundred-odd customers live there.
_TOWNS = (
    ("Bangsar", "59100", 22), ("Brickfields", "50470", 6), ("Damansara Heights", "50490", 6),
    ("Mont Kiara", "50480", 8), ("Taman Tun Dr Ismail", "60000", 7), ("Cheras", "56100", 6),
    ("Petaling Jaya", "46000", 12), ("Subang Jaya", "47500", 8), ("Shah Alam", "40000", 6),
    ("Kota Damansara", "47810", 5), ("Kelana Jaya", "47301", 4), ("Old Klang Road", "58000", 5),
    ("Bukit Jalil", "57000", 4), ("Setapak", "53000", 4), ("Wangsa Maju", "53300", 3),
    ("Ampang", "68000", 5), ("Kepong", "52100", 3), ("Sentul", "51000", 2), ("Gombak", "53100", 2),
    ("Puchong", "47100", 5), ("Kajang", "43000", 3), ("Klang", "41000", 3),
    ("Seri Kembangan", "43300", 2), ("Putrajaya", "62000", 2), ("Cyberjaya", "63000", 2),
    ("Rawang", "48000", 1), ("Sungai Buloh", "47000", 2),
)  # fmt: skip
_TOWN_SHARES = tuple(share for _, _, share in _TOWNS)
_MOBILE_PREFIXES = ("12", "13", "16", "17", "19", "11")
# Letters that lose no accent when they are taken apart.
_PLAIN = str.maketrans({"ø": "o", "ł": "l"})


@dataclass(frozen=True, slots=True)
class DemoCustomer:
    """A customer of the till's list, with what a shop knows beside it.

    `card_last4` is the card they always pay with. `cafe` and `shoes` are how often they come for
    either, beside the others.
    """

    till: TillCustomer
    address_as: str
    language: str
    card_last4: str
    cafe: float
    shoes: float


def customers(rng: Random, today: date, count: int) -> tuple[DemoCustomer, ...]:
    """`count` customers by the day they became one; the story's, who shops by plan, is among."""
    longest = _YEARS_BACK * 365
    others = sorted(today - timedelta(days=rng.randrange(1, longest)) for _ in range(count - 1))
    days = sorted([*others, _STORY_SINCE])
    story_at = days.index(_STORY_SINCE)
    phones: set[str] = set()
    made = []
    for at, since in enumerate(days):
        number = f"C{at + 1:05}"
        made.append(
            _story_customer(number) if at == story_at else _customer(rng, number, since, phones)
        )
    return tuple(made)


def _story_customer(number: str) -> DemoCustomer:
    phone = f"012-238 {STORY_PHONE_ENDS}"
    person = _STORY_PERSON
    till = TillCustomer(
        number, person.name, phone, "nurul.aisyah@example.com", "Bangsar", "59100", _STORY_SINCE
    )
    return DemoCustomer(till, person.address_as, person.language, "3058", 0.0, 0.0)


def _customer(rng: Random, number: str, since: date, phones: set[str]) -> DemoCustomer:
    person = some_person(rng)
    while person.name == _STORY_PERSON.name:
        person = some_person(rng)
    town, postcode, _ = rng.choices(_TOWNS, _TOWN_SHARES)[0]
    till = TillCustomer(
        number,
        person.name,
        _written(rng, _phone(rng, phones)) if rng.random() < 0.95 else None,
        _mail(rng, person) if rng.random() < 0.62 else None,
        town,
        postcode,
        since,
    )
    return DemoCustomer(
        till,
        person.address_as,
        person.language,
        f"{rng.randrange(10_000):04}",
        # A few come for coffee every other day, most a few times a year.
        min(rng.paretovariate(0.9), 60.0),
        rng.uniform(0.2, 1.0),
    )


def _phone(rng: Random, taken: set[str]) -> str:
    """A mobile number nobody has yet, from its prefix on, such as "122384471"."""
    while True:
        prefix = rng.choice(_MOBILE_PREFIXES)
        # Only 011 has eight digits after it, of which the first is 1 to 5.
        start = rng.randrange(1000, 6000) if prefix == "11" else rng.randrange(200, 1000)
        digits = f"{prefix}{start}{rng.randrange(10_000):04}"
        if digits not in taken and not digits.endswith(STORY_PHONE_ENDS):
            taken.add(digits)
            return digits


def _written(rng: Random, digits: str) -> str:
    """The number as one or another clerk typed it."""
    prefix, middle, last = digits[:2], digits[2:-4], digits[-4:]
    return rng.choice(
        (
            f"0{prefix}-{middle} {last}",
            f"0{prefix}-{middle}{last}",
            f"0{digits}",
            f"+60{digits}",
            f"+60 {prefix}-{middle} {last}",
        )
    )


def _mail(rng: Random, person: Person) -> str:
    """An address in the domains that RFC 2606 keeps free, so that no letter reaches a stranger."""
    bare = unicodedata.normalize("NFKD", person.mail.lower().translate(_PLAIN))
    words = "".join(letter for letter in bare if letter.isascii() and letter not in "'-").split()
    joint, ending = rng.choice((".", "", "_")), rng.choice(("", "", str(rng.randrange(70, 100))))
    return f"{joint.join(words)}{ending}@example.{rng.choice(('com', 'net', 'org'))}"
