"""What a question says of a person, part by part, and by which keys each part is looked for.

Each part is looked for in ever wider ways: as it was typed, as a beginning, in the town too, as it
is heard and with slips of the finger.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from core.basics.words import fold, words
from core.finding.question import Chip, Question
from core.people import keys
from core.people.keys import (
    LONGEST_BEGINNING,
    begins,
    dialled,
    email_parts,
    joined,
    name_words,
    names_somebody,
    one_key,
    sound,
)
from core.people.nicknames import called_too

PartKind = Literal["word", "phone", "ending", "email", "number"]
_MOST_WORDS = 8
_LEAST_SOUND = 3
_LEAST_OF_EMAIL = 5
_LEAST_OF_PHONE = 4
_SURE_OF_PHONE = 7
_NUMBERS = ("number", "code")
_IN_EMAIL = ("word", "number", "ending", "payment")


@dataclass(frozen=True)
class Part:
    """One thing that was asked for, and in `text` what it is compared as.

    Of a phone that is the E.164 digits or the first of them, and `dialled` what was typed of them.
    `near` are the keys of known words that it may be with slips, once somebody looked.
    """

    kind: PartKind
    text: str
    dialled: str = ""
    near: dict[str, float] = field(default_factory=dict, compare=False)

    @cached_property
    def heard(self) -> str:
        """How a word sounds, where it is long enough to tell."""
        long_enough = self.kind == "word" and len(self.text) >= _LEAST_SOUND
        return sound(self.text) if long_enough else ""

    @cached_property
    def called_too(self) -> frozenset[str]:
        """What somebody of this name is called too."""
        return called_too(self.text) if self.kind == "word" else frozenset()

    @cached_property
    def whole(self) -> list[str]:
        """The keys of exactly this."""
        if self.kind == "word":
            return [keys.NAME + self.text]
        return _NUMBERED[self.kind](self)

    @cached_property
    def begun(self) -> list[str]:
        """The keys of names that begin with this."""
        if self.kind == "word":
            return begins(keys.NAME, keys.NAME_BEGINS, self.text)
        return _keys_of_phone_begun(self) if self.kind == "phone" else self.whole

    @cached_property
    def begun_if_short(self) -> list[str]:
        """The keys of names that begin with this short word, or are this long one."""
        return self.begun if len(self.text) <= LONGEST_BEGINNING else self.whole

    @cached_property
    def anywhere(self) -> list[str]:
        """The same of towns too, and other names of theirs."""
        if self.kind != "word":
            return self.begun
        in_town = begins(keys.TOWN, keys.TOWN_BEGINS, self.text)
        return [*self.begun, *in_town, *self._other_names, keys.NUMBER + self.text]

    @cached_property
    def alike(self) -> list[str]:
        """The same as it is heard, and other names of theirs."""
        return [*self.begun_if_short, *self._other_names, *self._heard]

    @cached_property
    def nearly(self) -> list[str]:
        """The same with slips, and as it is heard."""
        if self.kind == "phone" and len(self.dialled) >= _SURE_OF_PHONE:
            return [*self.begun, f"{keys.PHONE_ENDS}{self.dialled[: -_SURE_OF_PHONE - 1 : -1]}*"]
        return [*self.anywhere, *self._heard, *self.near]

    @property
    def _other_names(self) -> list[str]:
        return [keys.NAME + each for each in self.called_too]

    @property
    def _heard(self) -> list[str]:
        return [keys.SOUND + self.heard] if self.heard else []

    @property
    def may_be_email(self) -> bool:
        """Whether it is long enough to be told from names, or has the sign."""
        return len(joined(self.text)) >= _LEAST_OF_EMAIL or "@" in self.text

    @property
    def in_one(self) -> list[str]:
        """The keys of a number that is this with its signs, and of e-mails that begin with it."""
        bare = joined(self.text)
        mails = [f"{keys.EMAIL}{bare}*"] if self.may_be_email else []
        return [keys.NUMBER + bare, *mails]

    @property
    def within_email(self) -> list[list[str]]:
        """The keys that together tell that this is part of an e-mail."""
        before, _, domain = self.text.partition("@")
        if not self.may_be_email:
            return []
        groups = [[each] for each in email_parts(before)]
        if joined(domain):
            whole = keys.DOMAIN + joined(domain)
            groups.append([whole if "." in domain else f"{whole}*"])
        return groups

    def with_near(self, near: dict[str, dict[str, float]]) -> "Part":
        """The part with the known words that are near it, by word."""
        if self.kind != "word":
            return self
        return Part(self.kind, self.text, self.dialled, near[self.text])


@dataclass(frozen=True)
class PersonAsked:
    """The parts of a question, and its words that carry no weight: they only tell two apart.

    `in_one` is the whole text, where it is one word or may be part of an e-mail or a number.
    """

    parts: tuple[Part, ...]
    light: tuple[str, ...] = ()
    in_one: Part | None = None

    @property
    def exact(self) -> bool:
        """Whether it is a number or an e-mail alone, of which nobody has another nearly so."""
        return all(part.kind != "word" for part in self.parts)

    @property
    def names(self) -> list[Part]:
        """The words that stand beside an e-mail."""
        beside = any(part.kind == "email" for part in self.parts)
        return [part for part in self.parts if beside and part.kind == "word"]


def person_asked(question: Question) -> PersonAsked:
    """The question as far as it may be of a person."""
    typed = question.words_as_typed
    parts = [part for chip in question.chips for part in _numbered(chip)]
    light = [*map(one_key, words(typed)), *question.small, *_names_too(question)]
    heavy = [one_key(word) for word in name_words(typed)]
    if not heavy and not parts:
        heavy = light
    heavy = [word for word in heavy if names_somebody(word)]
    parts += [Part("word", word) for word in heavy[:_MOST_WORDS] if _long_enough(word)]
    return PersonAsked(
        tuple(dict.fromkeys(parts)),
        tuple(word for word in dict.fromkeys(light) if word not in heavy)[:_MOST_WORDS],
        _in_one(question),
    )


def _numbered(chip: Chip) -> list[Part]:
    value = str(chip.value)
    if chip.kind == "phone":
        return [Part("phone", value, dialled(chip.text))]
    if chip.kind in ("ending", "email"):
        return [Part(chip.kind, value)]
    return [Part("number", joined(value))] if chip.kind in _NUMBERS else []


def _names_too(question: Question) -> list[str]:
    """What was taken for a month or a way of paying, and may be a name: May, Cash, Jan."""
    texts = [chip.text for chip in question.chips if chip.kind in ("when", "payment")]
    return [fold(text) for text in texts if text.isalpha()]


def _in_one(question: Question) -> Part | None:
    """The text of an e-mail, or of what may be part of one."""
    mails = [chip for chip in question.chips if chip.kind == "email"]
    if mails:
        return Part("email", str(mails[-1].value))
    text = "".join(chip.text for chip in question.chips)
    one_word = len(question.chips) == 1 or not text.isalpha()
    wordlike = all(chip.kind in _IN_EMAIL for chip in question.chips)
    fits = one_word and wordlike and text.isascii() and joined(text)
    return Part("email", text) if fits else None


def _keys_of_phone(part: Part) -> list[str]:
    """The end of a number as it was understood, or as it was dialled."""
    ends = [part.text, part.dialled] if len(part.dialled) >= _LEAST_OF_PHONE else [part.text]
    return [f"{keys.PHONE_ENDS}{each[::-1]}*" for each in dict.fromkeys(ends)]


def _keys_of_phone_begun(part: Part) -> list[str]:
    """Its beginning too, and what was dialled without the zero before it, in whatever country."""
    found = [*part.whole, f"{keys.PHONE}{part.text}*"]
    national = part.dialled.lstrip("0")
    if len(national) < _LEAST_OF_PHONE:
        return found
    return [*found, f"{keys.PHONE}{national}*", f"{keys.PHONE_ENDS}{national[::-1]}*"]


def _keys_of_ending(part: Part) -> list[str]:
    return [
        f"{keys.PHONE_ENDS}{part.text[::-1]}*",
        f"{keys.PHONE}{part.text}*",
        keys.NUMBER + part.text,
        keys.TOWN + part.text,
    ]


def _keys_of_number(part: Part) -> list[str]:
    found = [keys.NUMBER + part.text, keys.TOWN + part.text, f"{keys.EMAIL}{part.text}*"]
    digits = part.text.lstrip("0")
    if digits.isdigit() and len(digits) >= _SURE_OF_PHONE:
        found += [f"{keys.PHONE}{digits}*", f"{keys.PHONE_ENDS}{digits[::-1]}*"]
    return found


_NUMBERED: dict[str, Callable[[Part], list[str]]] = {
    "phone": _keys_of_phone,
    "ending": _keys_of_ending,
    "email": lambda part: [f"{keys.EMAIL}{joined(part.text)}*"],
    "number": _keys_of_number,
}


def _long_enough(word: str) -> bool:
    """Two letters on, or one of a script that writes a word with one."""
    return len(word) >= 2 or not word.isascii()
