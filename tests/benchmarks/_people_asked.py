"""Questions that others ask of invented customers, and how many of them each fits."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from random import Random

from core.basics.words import fold
from core.people.keys import name_words
from core.tills.till_data import TillCustomer
from tests.benchmarks._typing_errors import with_errors

_FIT = 5

Ask = Callable[[Random, "People", TillCustomer], str | None]


class People:
    """All customers, and how many of them a question fits."""

    def __init__(self, all_of_them: Iterable[TillCustomer]) -> None:
        self.rows = list(all_of_them)
        self.names = [tuple(name_words(each.name)) for each in self.rows]
        self._having: dict[str, list[int]] = defaultdict(list)
        self._endings: Counter[str] = Counter()
        self._mails: list[str] = sorted(fold(each.email) for each in self.rows if each.email)
        self._with_town = Counter(
            (names, each.town) for names, each in zip(self.names, self.rows, strict=True)
        )
        for at, names in enumerate(self.names):
            for word in names:
                self._having[word].append(at)
        self._words = sorted(self._having)
        for each in self.rows:
            digits = _digits(each.phone)
            self._endings.update(digits[-length:] for length in (4, 5, 6) if digits)

    def begin_so(self, beginnings: list[str]) -> int:
        """How many have names that begin with all of `beginnings`; up to six."""
        of_each = [self._known(each) for each in beginnings]
        rarest = min(of_each, key=lambda words: sum(len(self._having[word]) for word in words))
        found = set[int]()
        for word in rarest:
            for at in self._having[word]:
                if all(any(name.startswith(b) for name in self.names[at]) for b in beginnings):
                    found.add(at)
                    if len(found) > _FIT:
                        return len(found)
        return len(found)

    def end_so(self, digits: str) -> int:
        """How many phones end with these digits."""
        return self._endings[digits]

    def mail_begins_so(self, beginning: str) -> int:
        """How many e-mails begin so."""
        first = bisect_left(self._mails, beginning)
        return bisect_left(self._mails, beginning + "\U0010ffff") - first

    def of_name_and_town(self, person: TillCustomer) -> int:
        """How many have this name in this town."""
        return self._with_town[tuple(name_words(person.name)), person.town]

    def _known(self, beginning: str) -> list[str]:
        first = bisect_left(self._words, beginning)
        return self._words[first : bisect_left(self._words, beginning + "\U0010ffff")]


def _exact(_rng: Random, people: People, person: TillCustomer) -> str | None:
    return person.name if people.begin_so(name_words(person.name)) <= _FIT else None


def _swapped(_rng: Random, people: People, person: TillCustomer) -> str | None:
    names = name_words(person.name)
    if people.begin_so(names) > _FIT:
        return None
    return " ".join((names[-1], *names[:-1]))


def _prefix(rng: Random, people: People, person: TillCustomer) -> str | None:
    names = name_words(person.name)
    cut = [name[: max(2, len(name) - rng.randrange(5))] for name in names]
    return " ".join(cut) if people.begin_so(cut) <= _FIT else None


def _as_typed(rng: Random, _people: People, person: TillCustomer) -> str:
    """What stands in the field on the way to a name: two letters of it, or any more."""
    name = " ".join(name_words(person.name))
    return name[: rng.randint(2, len(name))].strip()


def _with_town(_rng: Random, people: People, person: TillCustomer) -> str | None:
    fits = people.of_name_and_town(person) <= _FIT
    return (
        f"{name_words(person.name)[-1]} {person.town} {name_words(person.name)[0]}"
        if fits
        else None
    )


def _phone(rng: Random, _people: People, person: TillCustomer) -> str | None:
    digits = _digits(person.phone)
    if not digits or person.phone is None:
        return None
    if digits.startswith("44"):
        return rng.choice((person.phone, f"+{digits}", f"00{digits}"))
    return rng.choice((person.phone, digits, f"+6{digits}", f"+60 {digits[1:3]} {digits[3:]}"))


def _phone_ending(rng: Random, people: People, person: TillCustomer) -> str | None:
    ending = _digits(person.phone)[-rng.randint(4, 6) :]
    return ending if ending and people.end_so(ending) <= _FIT else None


def _email(_rng: Random, _people: People, person: TillCustomer) -> str | None:
    return person.email


def _email_begun(rng: Random, people: People, person: TillCustomer) -> str | None:
    before = fold(person.email or "").partition("@")[0]
    begun = before[: rng.randint(5, 30)]
    return begun if len(before) >= 5 and people.mail_begins_so(begun) <= _FIT else None


def _email_within(rng: Random, people: People, person: TillCustomer) -> str | None:
    before, _, domain = fold(person.email or "").partition("@")
    if len(before) < 10 or not before[-2:].isdigit() or people.mail_begins_so(before) > _FIT:
        return None
    return rng.choice((before[2:], before[1:-1], f"{before[-9:]}@{domain}"))


def _typo(rng: Random, people: People, person: TillCustomer) -> str | None:
    names = [fold(person.name.split()[0]), fold(person.name.split()[-1])]
    if people.of_name_and_town(person) > _FIT:
        return None
    return " ".join(
        with_errors(rng, [*names, *fold(person.town or "").split()], rng.choice((1, 1, 2)))
    )


def _typo_and_missing(rng: Random, people: People, person: TillCustomer) -> str | None:
    """An error in a name, and the other name or the town not said at all."""
    names = [fold(person.name.split()[0]), fold(person.name.split()[-1])]
    left = rng.choice((names, [names[1], fold(person.town or "")]))
    if people.begin_so(names) > _FIT or (left is not names and people.begin_so(names[1:]) > 50):
        return None
    return " ".join(with_errors(rng, left, 1))


KINDS: dict[str, Ask] = {
    "exact": _exact,
    "swapped": _swapped,
    "prefix": _prefix,
    "as_typed": _as_typed,
    "with_town": _with_town,
    "phone": _phone,
    "phone_ending": _phone_ending,
    "email": _email,
    "email_begun": _email_begun,
    "email_within": _email_within,
    "typo": _typo,
    "typo_and_missing": _typo_and_missing,
}


def _digits(phone: str | None) -> str:
    return "".join(letter for letter in phone or "" if letter.isdigit())
