"""Who carries out a command: named, and proved by the PIN."""

import getpass
import sys
from uuid import UUID

from core.basics.errors import Refused
from core.people.pins import sign_in
from core.people.team import Person, team
from core.shop import Command, Shop


def colleague(shop: Shop, name: str) -> Person:
    """Who is called so; refuses `nobody_of_that_name`."""
    named = next((each for each in shop.ask(team) if each.name == name), None)
    if named is None:
        raise Refused("nobody_of_that_name", name=name)
    return named


def signed_in(shop: Shop, name: str | None) -> UUID:
    """Who is called so, once the PIN is typed; refuses `say_who`, `pin_wrong`."""
    if name is None:
        raise Refused("say_who")
    who = colleague(shop, name)
    pin = getpass.getpass("PIN: ") if sys.stdin.isatty() else sys.stdin.readline().strip()
    if not shop.do(Command(who.id), sign_in, who.id, pin).accepted:
        raise Refused("pin_wrong")
    return who.id
