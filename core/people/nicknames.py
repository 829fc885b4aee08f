"""What somebody may be called beside the name that the till has: Bob for Robert."""

import tomllib
from functools import cache

from core.basics.resources import RESOURCES

_FILE = RESOURCES / "names" / "nicknames.toml"


@cache
def _groups() -> dict[str, frozenset[str]]:
    lines = tomllib.loads(_FILE.read_text(encoding="utf-8"))["groups"]
    known: dict[str, frozenset[str]] = {}
    for line in lines:
        group = frozenset(line.split())
        for name in group:
            known[name] = known.get(name, frozenset()) | group
    return known


def called_too(name: str) -> frozenset[str]:
    """The other names, folded, of who is called by the folded `name`."""
    return _groups().get(name, frozenset()) - {name}
