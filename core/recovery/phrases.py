"""What is said to the customer, in the customer's language, read from `resources/phrases/`."""

import textwrap
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

import msgspec.toml

from core.basics.resources import RESOURCES

Cost = Literal["hurt", "spoiled", "present", "waited", "came"]

LANGUAGES = ("en", "ms", "zh", "ta")
# The heaviest first: when the card gets full, the lightest is left unsaid.
COSTS: tuple[Cost, ...] = ("hurt", "spoiled", "present", "waited", "came")
_SERIOUS = frozenset({"hurt", "spoiled"})
# What a tired clerk reads off a screen at a glance.
LINES, COLUMNS = 4, 60


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence to say; `say` is how to say it in Latin letters, empty where `text` is."""

    text: str
    say: str = ""


@dataclass(frozen=True, slots=True)
class _Sorry:
    """One apology: about an article, or without one, and the thanks for coming back."""

    article: Saying
    plain: Saying
    thanks: Saying


@dataclass(frozen=True, slots=True)
class _Costs:
    """How what it cost the customer is named: a frame, and what stands in its `{costs}`."""

    frame: Saying
    between: Saying
    before_last: Saying
    named: dict[Cost, Saying]


@dataclass(frozen=True, slots=True)
class Phrases:
    """All the words of one language; `read_by_native_speaker` says whether one has passed them."""

    language: str
    called: str
    read_by_native_speaker: bool
    address: Saying
    short: Saying
    call: Saying
    hurt: Saying
    greeting: tuple[Saying, ...]
    handing_over: tuple[Saying, ...]
    light: tuple[_Sorry, ...]
    serious: tuple[_Sorry, ...]
    costs: _Costs


@cache
def phrases(language: str) -> Phrases:
    """The words of `language` that the program brings along; English where it has none in it."""
    known = language if language in LANGUAGES else "en"
    text = (RESOURCES / "phrases" / f"{known}.toml").read_bytes()
    return msgspec.toml.decode(text, type=Phrases)


def greeting(words: Phrases, name: str | None, variant: int = 0) -> Saying:
    """How glad we are that they came back; `name` is how the customer is addressed."""
    return _said_to(words, name, words.greeting[variant % len(words.greeting)])


def short_apology(words: Phrases, name: str | None) -> Saying:
    """The apology in one breath, for the steps before its own."""
    return _said_to(words, name, words.short)


def apology(
    words: Phrases,
    name: str | None,
    article: str | None,
    costs: Collection[Cost] = (),
    variant: int = 0,
) -> Saying:
    """Sorry once, what it cost the customer, and thanks for coming back.

    Hurt, or an occasion spoiled, calls for graver words. Any whole `variant` is another way to
    say it. Never longer than `LINES` of `COLUMNS`: the lightest costs are left unsaid first,
    then an article's or a person's name that is too long to be read.
    """
    serious = not _SERIOUS.isdisjoint(costs)
    ways = words.serious if serious else words.light
    sorry = ways[variant % len(ways)]
    said = Saying("")
    for said in _ever_shorter(words, sorry, name, article, costs):
        if _fits(said.text):
            break
    return said


def handing_over(
    words: Phrases, gesture: str, name: str | None, gesture_say: str = "", variant: int = 0
) -> Saying:
    """What is said with the gesture; `gesture` is its wording in that language."""
    frame = words.handing_over[variant % len(words.handing_over)]
    return _said_to(words, name, _filled(frame, "gesture", Saying(gesture, gesture_say)))


def call_question(words: Phrases) -> Saying:
    """May we call in a week?"""
    return words.call


def hurt(words: Phrases, name: str | None) -> Saying:
    """What is said first to somebody who was hurt or is ill: calm, and no word of how or why."""
    return _said_to(words, name, words.hurt)


def _ever_shorter(
    words: Phrases,
    sorry: _Sorry,
    name: str | None,
    article: str | None,
    costs: Collection[Cost],
) -> Iterator[Saying]:
    weighed = [cost for cost in COSTS if cost in costs]
    for who, what in ((name, article), (name, None), (None, None)):
        opening = _filled(sorry.article, "article", Saying(what)) if what else sorry.plain
        for count in range(len(weighed), -1, -1):
            parts = [_said_to(words, who, opening), sorry.thanks]
            if count:
                parts.insert(1, _costs(words.costs, weighed[:count]))
            yield _together(parts, "" if words.language == "zh" else " ")


def _costs(words: _Costs, costs: list[Cost]) -> Saying:
    """The sentence that names `costs`, of which there is at least one."""
    *first, last = [words.named[cost] for cost in costs]
    listed = last
    if first:
        start = _together(first, words.between.text, words.between.say)
        listed = _together([start, last], words.before_last.text, words.before_last.say)
    return _filled(words.frame, "costs", listed)


def _together(parts: list[Saying], between: str, between_said: str = " ") -> Saying:
    return Saying(
        between.join(part.text for part in parts),
        between_said.join(part.say for part in parts) if parts[0].say else "",
    )


def _said_to(words: Phrases, name: str | None, phrase: Saying) -> Saying:
    """`phrase` after how the customer is addressed, or with a capital where nobody is."""
    if name:
        phrase = _together([_filled(words.address, "name", Saying(name)), phrase], "", "")
    return Saying(_capital(phrase.text), _capital(phrase.say))


def _filled(phrase: Saying, field: str, value: Saying) -> Saying:
    mark = f"{{{field}}}"
    return Saying(
        phrase.text.replace(mark, value.text), phrase.say.replace(mark, value.say or value.text)
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _fits(text: str) -> bool:
    """Whether `text` takes no more than the lines it has."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    marks = sum(unicodedata.category(letter) == "Mn" for letter in text)
    if wide:
        return len(text) + wide <= LINES * COLUMNS
    return len(textwrap.wrap(text, COLUMNS + marks * COLUMNS // len(text))) <= LINES
