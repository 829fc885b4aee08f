"""What a question says of a person, part by part, and by which keys each part is looked for.

Each part is looked for in ever wider ways: as it was typed, as a beginning, in the town too, as it
is heard and with slips of the finger.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from core.basics.words import words
from core.finding.question import Chip, Question
from core.people import keys
from core.people.keys import begins, email_parts, joined, name_words, sound
from core.people.nicknames import called_too

PartKind = Literal["word", "phone", "ending", "email", "number"]
Near = Callable[[str], dict[str, float]]
"""From a word to the keys of known words that may be meant, with how near each is, to 1."""

_MOST_WORDS = 8
_LEAST_SOUND = 3
_LEAST_OF_EMAIL = 4
_LEAST_OF_PHONE = 4
_SURE_OF_PHONE = 7
_NUMBERS = ("number", "code")


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
        return self.whole

    @cached_property
    def anywhere(self) -> list[str]:
        """The same of towns too, and other names of theirs."""
        if self.kind != "word":
            return self.whole
        in_town = begins(keys.TOWN, keys.TOWN_BEGINS, self.text)
        other_names = [keys.NAME + each for each in self.called_too]
        return [*self.begun, *in_town, *other_names, keys.NUMBER + self.text]

    @cached_property
    def nearly(self) -> list[str]:
        """The same with slips, and as it is heard."""
        if self.kind == "phone" and len(self.dialled) >= _SURE_OF_PHONE:
            return [*self.whole, f"{keys.PHONE_ENDS}{self.dialled[: -_SURE_OF_PHONE - 1 : -1]}*"]
        heard = [keys.SOUND + self.heard] if self.heard else []
        return [*self.anywhere, *heard, *self.near]

    @property
    def begins_email(self) -> list[str]:
        """The keys of e-mails that begin with this, where it is long enough to tell."""
        bare = joined(self.text)
        return [f"{keys.EMAIL}{bare}*"] if len(bare) > _LEAST_OF_EMAIL else []

    @property
    def within_email(self) -> list[list[str]]:
        """The keys that together tell that this is part of an e-mail."""
        before, _, domain = self.text.partition("@")
        bare = joined(before)
        groups = [[each] for each in email_parts(before)]
        if not groups and len(bare) == _LEAST_OF_EMAIL - 1:
            groups = [[f"{keys.EMAIL_PART}{bare}*"]]
        if joined(domain):
            groups.append([f"{keys.DOMAIN}{joined(domain)}*"])
        return groups

    def with_near(self, near: Near) -> "Part":
        """The part with the known words that are near it."""
        if self.kind != "word":
            return self
        return Part(self.kind, self.text, self.dialled, near(self.text))


@dataclass(frozen=True)
class PersonAsked:
    """The parts of a question, and its words that carry no weight: they only tell two apart.

    `together` is the whole text in one, for an e-mail that was typed in part.
    """

    parts: tuple[Part, ...]
    light: tuple[str, ...]
    together: Part | None


def person_asked(question: Question) -> PersonAsked:
    """The question as far as it may be of a person."""
    typed = question.words_as_typed
    heavy = [joined(word) for word in name_words(typed)]
    light = [joined(word) for word in words(typed)]
    parts = [part for chip in question.chips for part in _numbered(chip)]
    parts += [Part("word", word) for word in heavy[:_MOST_WORDS] if _long_enough(word)]
    return PersonAsked(
        tuple(dict.fromkeys(parts)),
        tuple(word for word in light if word not in heavy)[:_MOST_WORDS],
        _together(question),
    )


def _numbered(chip: Chip) -> list[Part]:
    value = str(chip.value)
    if chip.kind == "phone":
        return [Part("phone", value, "".join(each for each in chip.text if each.isdigit()))]
    if chip.kind in ("ending", "email"):
        return [Part(chip.kind, value)]
    return [Part("number", joined(value))] if chip.kind in _NUMBERS else []


def _together(question: Question) -> Part | None:
    """The text of an e-mail, or of what may be part of one."""
    mails = [chip for chip in question.chips if chip.kind == "email"]
    if mails:
        return Part("email", str(mails[-1].value))
    text = "".join(chip.text for chip in question.chips)
    wordlike = all(chip.kind in ("word", "number", "ending") for chip in question.chips)
    if not wordlike or len(joined(text)) < _LEAST_OF_EMAIL or not text.isascii():
        return None
    return Part("email", text)


def _keys_of_phone(part: Part) -> list[str]:
    found = [f"{keys.PHONE}{part.text}*", f"{keys.PHONE_ENDS}{part.text[::-1]}*"]
    national = part.dialled.lstrip("0")
    if len(national) >= _LEAST_OF_PHONE:
        found.append(f"{keys.PHONE}{national}*")
    endings = [each for each in (national, part.dialled) if len(each) >= _LEAST_OF_PHONE]
    found += [f"{keys.PHONE_ENDS}{each[::-1]}*" for each in endings]
    return list(dict.fromkeys(found))


def _keys_of_ending(part: Part) -> list[str]:
    return [
        f"{keys.PHONE_ENDS}{part.text[::-1]}*",
        f"{keys.PHONE}{part.text}*",
        keys.NUMBER + part.text,
        keys.TOWN + part.text,
    ]


def _keys_of_number(part: Part) -> list[str]:
    found = [keys.NUMBER + part.text, keys.TOWN + part.text, f"{keys.EMAIL}{part.text}*"]
    if part.text.isdigit() and len(part.text) >= _SURE_OF_PHONE:
        found += [f"{keys.PHONE}{part.text}*", f"{keys.PHONE_ENDS}{part.text[::-1]}*"]
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
