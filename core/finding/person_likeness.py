"""How well what was asked for fits a person, part by part, by the keys they are known under."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.finding.person_asked import Part, PersonAsked
from core.people import keys
from core.people.keys import joined, sound

# How much each way of matching says: 1 is the word itself, or a whole phone, mail or number.
_BEGINS, _BEGINS_MORE = 0.9, 0.05
_BEGINNING, _IN_TOWN, _BEGINS_TOWN = 0.85, 0.9, 0.7
_CALLED_TOO, _HEARD, _IN_EMAIL = 0.8, 0.75, 0.7
_BOTH_HEARD_AND_NEAR = 0.02
_FAR, _LEAST_FAR = 0.5, 0.7
_LIGHT, _MAILED, _SPARE = 0.001, 0.0005, 0.0001
_LEAST_IN_EMAIL = 3
_BEGINS_EMAIL, _WITHIN_EMAIL, _WITH_SIGNS = 0.9, 0.86, 0.1


@dataclass(frozen=True)
class Why:
    """What matched: a code that ui says in words, and the known word, digits or number.

    Codes: `name`, `called_too` (a nickname), `sounds_like`, `nearly` (a slip), `town`, `phone`,
    `phone_ending`, `email`, `number`.
    """

    code: str
    value: str


Fit = tuple[float, Why]


@dataclass(frozen=True)
class Likeness:
    """How well a person fits, to 1, and what fits; `apart` tells equals apart, more is better.

    It counts the words that carry no weight, and how much of the name was not asked for.
    """

    score: float
    apart: float
    why: tuple[Why, ...]


class KnownAs:
    """The keys of one person, by their kind."""

    def __init__(self, text: str) -> None:
        self._of: dict[str, list[str]] = {}
        for key in text.split(" "):
            self._of.setdefault(key[0], []).append(key[1:])

    def of(self, kind: str) -> list[str]:
        """What the keys of `kind` hold."""
        return self._of.get(kind, [])


def likeness(asked: PersonAsked, known: KnownAs) -> Likeness:
    """How well a person fits: the mean over the parts, or the whole as part of an e-mail.

    Nobody fits by their town alone.
    """
    fits = list(_fits(asked, known))
    score = sum(each for each, _ in fits) / len(asked.parts)
    told = tuple(dict.fromkeys(why for _, why in fits))
    if all(why.code == "town" for why in told):
        score, told = 0.0, ()
    names = known.of(keys.NAME)
    light = [word for word in asked.light if any(name.startswith(word) for name in names)]
    apart = _LIGHT * len(light) - _SPARE * max(0, len(names) - len(asked.parts))
    told += tuple(Why("name", word) for word in light)
    for in_all, why in () if asked.in_one is None else _in_one(asked.in_one, known):
        apart += _MAILED * in_all
        if in_all > score:
            score, told = in_all, (why,)
    return Likeness(score, apart, told)


def _fits(asked: PersonAsked, known: KnownAs) -> Iterator[Fit]:
    """Of each part the best way in which it fits: a name that is known once answers one part."""
    ways = [sorted(_ways(part, known), key=_score, reverse=True) for part in asked.parts]
    answered: set[str] = set()
    for some in sorted(ways, key=lambda each: -_score(each[0]) if each else 0.0):
        for score, why in some:
            if why.value not in answered:
                answered.add(why.value)
                yield score, why
                break


def _score(fit: Fit) -> float:
    return fit[0]


def _ways(part: Part, known: KnownAs) -> Iterator[Fit]:
    """The ways in which one part fits a person."""
    return {"word": _word, "email": _email, "number": _number}.get(part.kind, _phone)(part, known)


def _word(part: Part, known: KnownAs) -> Iterator[Fit]:
    word = part.text
    for name in known.of(keys.NAME):
        if name == word:
            yield 1.0, Why("name", name)
        elif name.startswith(word):
            yield _BEGINS + _BEGINS_MORE * len(word) / len(name), Why("name", name)
        elif name in part.called_too:
            yield _CALLED_TOO, Why("called_too", name)
    yield from _town(word, known)
    yield from _meant(part, known)
    yield from _number(part, known)


def _town(word: str, known: KnownAs) -> Iterator[Fit]:
    for town in known.of(keys.TOWN):
        if town == word:
            yield _IN_TOWN, Why("town", town)
        elif town.startswith(word):
            yield _BEGINS_TOWN, Why("town", town)


def _meant(part: Part, known: KnownAs) -> Iterator[Fit]:
    """What the word may be as it is heard, with slips, or with more than slips."""
    for name in known.of(keys.NAME):
        heard = bool(part.heard) and sound(name) == part.heard
        near = part.near.get(keys.NAME + name, 0.0)
        if near:
            yield near + (_BOTH_HEARD_AND_NEAR if heard else 0), Why("nearly", name)
        elif heard:
            yield _HEARD, Why("sounds_like", name)
        elif far := _far(part.text, name):
            yield far, Why("nearly", name)
    for town in known.of(keys.TOWN):
        near = part.near.get(keys.TOWN + town, 0.0) or _far(part.text, town)
        if near:
            yield _IN_TOWN * near, Why("town", town)


def _far(word: str, name: str) -> float:
    """What is left to say for two words that differ by more than slips (Jaro and Winkler)."""
    from rapidfuzz.distance import JaroWinkler

    alike = JaroWinkler.similarity(word, name)
    return _FAR * alike if alike >= _LEAST_FAR else 0.0


def _phone(part: Part, known: KnownAs) -> Iterator[Fit]:
    for number in known.of(keys.PHONE):
        if part.text == number:
            yield 1.0, Why("phone", number)
        elif number.startswith((part.text, part.dialled.lstrip("0") or part.text)):
            yield _BEGINNING, Why("phone", number)
    for number in known.of(keys.PHONE_ENDS):
        if number.startswith(part.text[::-1]):
            code = "phone_ending" if part.kind == "ending" else "phone"
            yield 1.0, Why(code, part.text)
        elif part.dialled and number.startswith(part.dialled[::-1]):
            yield 1.0, Why("phone_ending", part.dialled)
        elif part.dialled and number.startswith(part.dialled.lstrip("0")[::-1]):
            yield 0.95, Why("phone", part.dialled)
        elif part.dialled and number.startswith(part.dialled[-7:][::-1]):
            yield _HEARD, Why("phone", part.dialled[-7:])
    if part.kind == "ending":
        yield from _number(part, known)
        yield from _town(part.text, known)


def _number(part: Part, known: KnownAs) -> Iterator[Fit]:
    if part.text in known.of(keys.NUMBER):
        yield 1.0, Why("number", part.text)
    if part.kind == "number":
        yield from _phone(Part("phone", part.text.lstrip("0")), known)
        yield from _town(part.text, known)
    yield from _email(part, known)


def _email(part: Part, known: KnownAs) -> Iterator[Fit]:
    bare = joined(part.text)
    for email in known.of(keys.EMAIL):
        if email == bare:
            yield 1.0, Why("email", email)
        elif len(bare) >= _LEAST_IN_EMAIL and bare in email:
            yield _IN_EMAIL, Why("email", email)


def _in_one(in_one: Part, known: KnownAs) -> Iterator[Fit]:
    """What the whole text says as a number, as the beginning of an e-mail, or as part of one.

    Of an e-mail it says more with a point, a dash or a figure in it, which names do not have.
    """
    bare = joined(in_one.text)
    if bare in known.of(keys.NUMBER):
        yield 1.0, Why("number", bare)
    more = 0.0 if in_one.text.isalpha() else _WITH_SIGNS
    for email in known.of(keys.EMAIL) if in_one.may_be_email else ():
        if email.startswith(bare):
            yield _BEGINS_EMAIL + more, Why("email", email)
        elif bare in email:
            yield _WITHIN_EMAIL + more, Why("email", email)
