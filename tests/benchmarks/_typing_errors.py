"""What people do to words when they type, hear or read them, as record-linkage test sets make it.

After Christen and Pudjijono, *Accurate synthetic generation of realistic personal information*
(PAKDD 2009): edits of one letter, the next key, phonetic and optical variants.
"""

from collections.abc import Callable
from random import Random

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_HEARD = (
    ("ph", "f"), ("f", "ph"), ("ck", "k"), ("k", "c"), ("c", "k"), ("c", "s"), ("s", "z"),
    ("z", "s"), ("v", "w"), ("w", "v"), ("y", "i"), ("i", "y"), ("ie", "ei"), ("ei", "ie"),
    ("ee", "i"), ("oo", "u"), ("ou", "u"), ("th", "t"), ("t", "d"), ("d", "t"), ("sh", "s"),
    ("gh", "g"), ("mm", "m"), ("nn", "n"), ("ll", "l"), ("ss", "s"), ("tt", "t"), ("j", "g"),
)  # fmt: skip
_READ = (
    ("rn", "m"), ("m", "rn"), ("cl", "d"), ("d", "cl"), ("l", "1"), ("o", "0"), ("s", "5"),
    ("b", "8"), ("g", "9"), ("e", "c"), ("u", "v"), ("h", "b"), ("n", "h"), ("i", "l"), ("vv", "w"),
)  # fmt: skip


def _next_key(rng: Random, word: str) -> str:
    at = rng.randrange(len(word))
    for row, keys in enumerate(_ROWS):
        place = keys.find(word[at])
        if place >= 0:
            near = keys[max(0, place - 1) : place] + keys[place + 1 : place + 2]
            near += _ROWS[row + 1][max(0, place - 1) : place + 1] if row < 2 else ""
            return word[:at] + rng.choice(near) + word[at + 1 :]
    return _dropped(rng, word)


def _dropped(rng: Random, word: str) -> str:
    at = rng.randrange(len(word))
    return word[:at] + word[at + 1 :]


def _doubled(rng: Random, word: str) -> str:
    at = rng.randrange(len(word))
    return word[:at] + word[at] + word[at:]


def _swapped(rng: Random, word: str) -> str:
    at = rng.randrange(len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _variant(table: tuple[tuple[str, str], ...]) -> Callable[[Random, str], str]:
    def change(rng: Random, word: str) -> str:
        fits = [pair for pair in table if pair[0] in word]
        if not fits:
            return _dropped(rng, word)
        known, other = rng.choice(fits)
        return word.replace(known, other, 1)

    return change


ERRORS: dict[str, Callable[[Random, str], str]] = {
    "next_key": _next_key,
    "dropped": _dropped,
    "doubled": _doubled,
    "swapped": _swapped,
    "as_heard": _variant(_HEARD),
    "as_read": _variant(_READ),
}


def with_errors(rng: Random, words: list[str], count: int) -> list[str]:
    """`words` with `count` errors in them, in words of three letters or more; or one word less."""
    changed = list(words)
    for _ in range(count):
        long_enough = [at for at, word in enumerate(changed) if len(word) >= 3]
        at = rng.choice(long_enough)
        changed[at] = rng.choice(tuple(ERRORS.values()))(rng, changed[at])
    return changed
