"""How to address a person by default, from the name as it was given."""

import re

from core.basics.words import fold, one_line

LONGEST = 200

_SHORTEST_SHOUT = 3

# "@" is the sign for a second name, the others come before the father's name.
_FATHER = {"bin", "binti", "binte", "bte", "bt", "ibni", "a/l", "a/p", "s/o", "d/o", "@"}
_KEPT_SMALL = {"van", "von", "de", "der", "den", "la", "le", "da", "dos"}


def name_as_given(name: str) -> str:
    """`name` on one line without control characters, at most 200 characters long."""
    return one_line(name, LONGEST)


def address_as(name: str) -> str:
    """How to say the name to the person: as given, without the father's name.

    "Nurul Aisyah binti Rahman" is "Nurul Aisyah"; a title that was given is kept. Which part of
    another name is the family's is never guessed. A list's "Weber, Anna" is turned round and its
    capitals are softened.
    """
    given = name_as_given(name)
    family, comma, first = given.partition(",")
    if comma and first.strip():
        given = f"{first.strip()} {family.strip()}"
    parts = re.sub(r"\s*@\s*", " @ ", given).split()
    for place, part in enumerate(parts):
        if place and fold(part).rstrip(".") in _FATHER:
            parts = parts[:place]
            break
    said = " ".join(parts)
    return _softened(said) if given.isupper() and len(given) > _SHORTEST_SHOUT else said


def _softened(said: str) -> str:
    """Capitals as they are written in a letter: "NURUL AISYAH" is "Nurul Aisyah"."""
    return " ".join(
        word.lower() if word.lower() in _KEPT_SMALL else _capital(word) for word in said.split()
    )


def _capital(word: str) -> str:
    return re.sub(r"\w+", lambda part: part.group().capitalize(), word)
