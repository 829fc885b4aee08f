"""`main.py voucher`: look at a voucher, or use it."""

import argparse
import getpass
import sys
from uuid import UUID

import msgspec

from core.basics.errors import Refused
from core.demo.make import is_demo_shop
from core.people.pins import sign_in
from core.people.team import team
from core.recovery.redeem import redeem
from core.shop import Command, Shop
from core.vouchers.verdict import Verdict, issuer, verdict


def run(wish: argparse.Namespace) -> int:
    """Check or redeem; exit code 1 for whatever is not good."""
    shop = Shop.open(wish.shop)
    try:
        if wish.what == "check":
            return _check(shop, wish)
        return _redeem(shop, wish)
    finally:
        shop.close()


def _check(shop: Shop, wish: argparse.Namespace) -> int:
    found = shop.ask(verdict, wish.code)
    if found.word == "good":
        _print(found, wish, _in_words(found))
        return 0
    if wish.json:
        _print(found, wish, "")
    print(_in_words(found), file=sys.stderr)
    return 1


def _redeem(shop: Shop, wish: argparse.Namespace) -> int:
    by = _who(shop, wish)
    done = shop.do(Command(by), redeem, wish.code)
    _print(done, wish, "Used now.")
    return 0


def _who(shop: Shop, wish: argparse.Namespace) -> UUID:
    """Who redeems: named, with the PIN; in the demo shop anybody who did not give the voucher."""
    everybody = shop.ask(team)
    if wish.by is None:
        if not is_demo_shop(wish.shop):
            raise Refused("say_who")
        gave = shop.ask(issuer, wish.code)
        return next(each.id for each in everybody if each.id != gave)
    named = next((each for each in everybody if each.name == wish.by), None)
    if named is None:
        raise Refused("nobody_of_that_name", name=wish.by)
    pin = getpass.getpass("PIN: ") if sys.stdin.isatty() else sys.stdin.readline().strip()
    if not shop.do(Command(named.id), sign_in, named.id, pin).accepted:
        raise Refused("pin_wrong")
    return named.id


def _print(answer: object, wish: argparse.Namespace, words: str) -> None:
    print(msgspec.json.encode(answer).decode() if wish.json else words)


def _in_words(found: Verdict) -> str:
    if found.word == "good":
        return f"Good until {found.last_day}: {found.wording}."
    if found.used is not None:
        return f"Used on {found.used.at:%d %b %Y %H:%M} UTC at {found.used.branch}."
    return f"Not good: {found.word.replace('_', ' ')}."
