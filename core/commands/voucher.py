"""`main.py voucher`: look at a voucher, or use it."""

import argparse
import sys
from uuid import UUID

import msgspec

from core.commands.signing_in import signed_in
from core.demo.make import is_demo_shop
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
    if wish.by is None and is_demo_shop(wish.shop):
        gave = shop.ask(issuer, wish.code)
        return next(each.id for each in shop.ask(team) if each.id != gave)
    return signed_in(shop, wish.by)


def _print(answer: object, wish: argparse.Namespace, words: str) -> None:
    print(msgspec.json.encode(answer).decode() if wish.json else words)


def _in_words(found: Verdict) -> str:
    if found.word == "good":
        return f"Good until {found.last_day}: {found.wording}."
    if found.used is not None:
        return f"Used on {found.used.at:%d %b %Y %H:%M} UTC at {found.used.branch}."
    return f"Not good: {found.word.replace('_', ' ')}."
