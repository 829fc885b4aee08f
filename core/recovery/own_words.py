"""The phrases in the shop's own words: what was changed, and who has read them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from string import Formatter
from typing import Any

import msgspec
from sqlalchemy import delete, select

from core.basics.errors import Refused
from core.people.team import acting_person
from core.recovery.phrases import LANGUAGES, Phrases, Saying, phrases
from core.recovery.records import OwnSaying, WordsRead
from core.storage.work import Work

LONGEST = 120
"""Letters of a sentence at most, so that two of them and a name fit on the card."""

_BETWEEN = frozenset({"address", "costs.between", "costs.before_last"})
"""What only joins other words together; it stays as it is."""


@dataclass(frozen=True)
class SayingView:
    """One sentence of a language: as the shop says it, and as the program brought it along.

    `place` names it, such as "greeting.1".
    """

    place: str
    said: Saying
    starter: Saying


def shop_phrases(work: Work) -> dict[str, Phrases]:
    """The words of each language the shop speaks, with its own in place of the starter's."""
    own: dict[str, dict[str, Saying]] = {}
    for row in work.session.scalars(select(OwnSaying)):
        own.setdefault(row.language, {})[row.place] = Saying(row.text, row.say)
    read = set(work.session.scalars(select(WordsRead.language)))
    return {
        language: _in_own_words(phrases(language), own.get(language, {}), language in read)
        for language in work.shop.languages
        if language in LANGUAGES
    }


def sayings(work: Work, language: str) -> tuple[SayingView, ...]:
    """Every sentence of `language`, in the order of the steps; refuses `language_unknown`."""
    starter = _starter(work, language)
    now = dict(_sayings(msgspec.to_builtins(shop_phrases(work)[language])))
    return tuple(
        SayingView(place, Saying(**now[place]), Saying(**said)) for place, said in starter.items()
    )


def reword(work: Work, language: str, place: str, text: str, say: str = "") -> None:
    """Say a sentence in the shop's own words from now on; the starter's own text undoes that.

    Refuses `language_unknown`, `saying_unknown`, `saying_empty`, `saying_long`, `saying_fields`
    where what is filled in has no place any more, `saying_not_spoken` where the starter says how
    it is said in Latin letters and this does not.
    """
    acting_person(work, "office")
    said = _starter(work, language).get(place)
    if said is None:
        raise Refused("saying_unknown")
    text, say = " ".join(text.split()), " ".join(say.split())
    _must_be_sayable(said, text, say)
    at_place = (OwnSaying.language == language, OwnSaying.place == place)
    if {"text": text, "say": say} == said:
        work.session.execute(delete(OwnSaying).where(*at_place))
    else:
        work.session.merge(OwnSaying(language=language, place=place, text=text, say=say))
    work.note(f"{language} {place}", {"text": text, "say": say})


def confirm_words(work: Work, language: str) -> None:
    """A native speaker has read every line of `language`; refuses `language_unknown`."""
    person = acting_person(work, "office")
    _starter(work, language)
    work.session.execute(delete(WordsRead).where(WordsRead.language == language))
    work.session.add(WordsRead(language=language, read_at=work.now, confirmed_by=person.id))
    work.note(language)


def _starter(work: Work, language: str) -> dict[str, dict[str, str]]:
    if language not in work.shop.languages or language not in LANGUAGES:
        raise Refused("language_unknown")
    return dict(_sayings(msgspec.to_builtins(phrases(language))))


def _must_be_sayable(said: Mapping[str, str], text: str, say: str) -> None:
    if not text:
        raise Refused("saying_empty")
    if len(text) > LONGEST:
        raise Refused("saying_long", count=LONGEST)
    if said["say"] and not say:
        raise Refused("saying_not_spoken")
    for new in (text, say) if say else (text,):
        if _fields(new) != _fields(said["text"]):
            places = " ".join(f"{{{field}}}" for field in _fields(said["text"]))
            raise Refused("saying_fields", places=places or "–")


def _fields(text: str) -> list[str]:
    """What is filled into a sentence; one that cannot be read counts as another's."""
    try:
        return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)
    except ValueError:
        return ["?"]


def _in_own_words(starter: Phrases, own: Mapping[str, Saying], read: bool) -> Phrases:
    plain = msgspec.to_builtins(starter)
    for place, said in _sayings(plain):
        if place in own:
            said.update(text=own[place].text, say=own[place].say)
    plain["read_by_native_speaker"] = starter.read_by_native_speaker or read
    return msgspec.convert(plain, Phrases)


def _sayings(plain: Any, place: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    """Every sentence of phrases in plain lists and dictionaries, with its place among them."""
    if isinstance(plain, dict) and "text" in plain:
        if place not in _BETWEEN:
            yield place, plain
        return
    parts = plain.items() if isinstance(plain, dict) else enumerate(plain)
    for name, part in parts:
        if isinstance(part, dict | list | tuple):
            yield from _sayings(part, f"{place}.{name}".lstrip("."))
