"""`main.py setup`: set up a shop without the window."""

import argparse
import getpass
import sys

from core.people.reset_code import new_reset_code
from core.setup.answers import FirstManager, NewShop
from core.setup.new_shop import begin_business
from core.setup.places import remember_place


def run(wish: argparse.Namespace) -> int:
    """Set up the shop, and print the recovery code once."""
    new = NewShop(
        name=wish.name,
        address=wish.address,
        currency=wish.currency.upper(),
        zone=wish.zone,
        country=wish.country.upper(),
        languages=tuple(wish.languages.split(",")),
        kind=wish.kind,
        till_name=wish.till,
        branch="",
    )
    code = new_reset_code()
    begin_business(wish.shop, new, FirstManager(wish.manager, _pin(), code)).close()
    remember_place(wish.shop)
    print(f"The shop is set up: {wish.shop}")
    print(f"Recovery code, for a manager's forgotten PIN: {code}")
    print("It is shown only now. Write it down and keep it where only managers come.")
    return 0


def _pin() -> str:
    if sys.stdin.isatty():
        return getpass.getpass("PIN of the manager, six digits: ")
    return sys.stdin.readline().strip()
