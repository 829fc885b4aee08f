"""Invented customers of many countries, drawn from one seed, as many as are wanted."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from core.basics.words import fold
from core.tills.till_data import TillCustomer

SURNAMES, GIVEN_NAMES, TOWNS = 60_000, 6_000, 2_500

_SURNAMES = """
tan lim lee ng wong chan chong goh ong chua rahman abdullah ismail hassan ibrahim razali osman
kumar krishnan raj muthu singh kaur sharma patel gupta smith jones williams brown taylor davies
wilson evans thomas johnson roberts walker wright robinson thompson white hughes edwards green
garcia martinez rodriguez lopez hernandez gonzalez perez sanchez ramirez flores silva santos
oliveira souza pereira rossi russo ferrari esposito bianchi müller schmidt schneider fischer weber
meyer wagner becker schulz hoffmann koch bauer dubois durand leroy moreau simon laurent lefebvre
novak kowalski wisniewski nowak horvath nagy kovacs popescu ionescu ivanov petrov smirnov kuznetsov
jansen devries bakker visser johansson andersson karlsson nilsson hansen olsen larsen nguyen tran
pham hoang sato suzuki takahashi tanaka kim park choi jung okafor adeyemi mensah diallo o'brien
murphy kelly o'sullivan walsh macdonald campbell stewart yilmaz kaya demir papadopoulos haddad
"""
_GIVEN = """
muhammad ahmad nur siti aisyah farid haziq nurul amir azman mei wei jun hui siew kok raj priya
anita ravi devi suresh lakshmi john mary james patricia robert jennifer michael linda william
elizabeth david barbara richard susan joseph jessica thomas sarah charles karen daniel nancy
matthew lisa anthony betty mark margaret steven sandra andrew ashley maria jose juan carmen luis
ana pedro lucia giuseppe giulia marco francesca hans anna peter ursula klaus sabine pierre marie
jean camille jan katarzyna piotr agnieszka olga ivan natalia dmitri elena lars ingrid erik sofia
mohamed fatima omar layla hassan zainab yusuf emre ayşe yuki haruto sakura minh linh thi kwame ama
"""
_TOWNS = """
Kuala|Lumpur Petaling|Jaya Shah|Alam Bangsar Cheras Ipoh Penang Johor|Bahru Melaka Singapore London
Leeds Bristol Madrid Sevilla Berlin München Köln Paris Lyon Roma Milano Lisboa Porto Warszawa
Kraków Praha Wien Zürich Amsterdam Oslo Stockholm København Istanbul Sydney Perth Auckland Toronto
"""
# Of each style of names: how a syllable begins, its vowel, and how a name ends.
_STYLES = (
    (
        "b d f g h k l m n p r s t w sch st br kr ei",
        "a e i o u au ie",
        "mann berg er hausen stein feld ke ler ner ig",
    ),
    (
        "b c d f g l m n p r s t v z gl tr",
        "a e i o ia io",
        "ini etti one ano elli ero osa ez az iero",
    ),
    (
        "b d g k l m n p r s t v z zh sl st kr",
        "a e i o u ya",
        "ov ev ski enko ić ova in uk icz ko",
    ),
    (
        "b d h j k l m n r s t w y sh ch ng",
        "a i u ai ao ee",
        "h n ng m r k la na ma di",
    ),
    (
        "b c d f g h l m n p r s t w th wh",
        "a e i o u ea oo",
        "son ton ley worth field ham ford well by ey",
    ),
)
_MAILS = ("gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "icloud.com", "proton.me")


@dataclass(frozen=True)
class Made:
    """The words that customers are made of, each with its share."""

    surnames: list[str]
    given: list[str]
    towns: list[str]


def made_words() -> Made:
    """The names and towns, the common ones first."""
    rng = Random(60_000)
    return Made(
        _filled(rng, _SURNAMES.title().split(), SURNAMES),
        _filled(rng, _GIVEN.title().split(), GIVEN_NAMES),
        _filled(rng, [each.replace("|", " ") for each in _TOWNS.split()], TOWNS),
    )


def made_customers(count: int) -> Iterator[TillCustomer]:
    """`count` customers, the first ones the same whatever `count` is."""
    words, rng = made_words(), Random(1)
    of_surname, of_given = _shares(words.surnames, 60), _shares(words.given, 15)
    of_town = _shares(words.towns, 10)
    for number in range(1, count + 1):
        (surname,) = rng.choices(words.surnames, cum_weights=of_surname)
        given = rng.choices(words.given, cum_weights=of_given, k=2 if rng.random() < 0.15 else 1)
        (town,) = rng.choices(words.towns, cum_weights=of_town)
        yield TillCustomer(
            number=f"C{number:07}",
            name=" ".join((*given, surname)),
            phone=_phone(rng) if rng.random() < 0.95 else None,
            email=_email(rng, given[0], surname) if rng.random() < 0.8 else None,
            town=town,
            postcode=f"{rng.randrange(10_000, 99_999)}",
            since=None,
        )


def _filled(rng: Random, words: list[str], count: int) -> list[str]:
    """`words` and as many made up as are missing."""
    styles = [tuple(part.split() for part in style) for style in _STYLES]
    there = dict.fromkeys(words)
    while len(there) < count:
        first, vowels, last = rng.choice(styles)
        middle = "".join(rng.choice(first) + rng.choice(vowels) for _ in range(rng.randint(1, 2)))
        there[(middle + rng.choice(last)).title()] = None
    return list(there)


def _shares(words: list[str], flat: int) -> list[float]:
    """Cumulated shares by Zipf's law, without its steep beginning."""
    return list(accumulate(1 / (place + flat) for place in range(len(words))))


def _phone(rng: Random) -> str:
    if rng.random() < 0.1:
        return f"+44 20 {rng.randrange(7000, 8999)} {rng.randrange(10_000):04}"
    middle, end = rng.randrange(200, 1000), rng.randrange(10_000)
    return f"01{rng.choice('23467')}-{middle} {end:04}"


def _email(rng: Random, given: str, surname: str) -> str:
    before = rng.choice(("{g}.{s}", "{g}{s}", "{g[0]}{s}", "{s}.{g}", "{g}_{s}"))
    text = before.format(g=fold(given), s=fold(surname).replace("'", ""))
    return f"{text}{rng.randrange(1000) if rng.random() < 0.7 else ''}@{rng.choice(_MAILS)}"
