"""Gifts that some take as unlucky: told quietly to whoever gives them, and never refused."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

import msgspec.toml

from core.basics.resources import RESOURCES
from core.basics.words import words
from core.gestures.starter import GestureWords

Caution = Literal["clock", "four"]


@dataclass(frozen=True, slots=True)
class _Unlucky:
    code: Caution
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _File:
    cautions: tuple[_Unlucky, ...]


def caution_of(named: dict[str, GestureWords]) -> Caution | None:
    """What some may take amiss about a gift, by its names and wordings in any language."""
    texts = [text for each in named.values() for text in (each.name, each.wording)]
    spoken = [f" {' '.join(words(text))} " for text in texts]
    for each in _cautions():
        for word in each.words:
            meant = " ".join(words(word))
            apart = f" {meant} " if meant.isascii() else meant
            if any(apart in text for text in spoken):
                return each.code
    return None


@cache
def _cautions() -> tuple[_Unlucky, ...]:
    text = (RESOURCES / "seasons" / "cautions.toml").read_bytes()
    return msgspec.toml.decode(text, type=_File).cautions
