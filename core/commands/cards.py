"""`main.py cards`: ready cards, made to be printed and signed by hand beforehand."""

import argparse
from uuid import UUID

from core.basics.errors import Refused
from core.basics.files import write_whole
from core.commands.signing_in import signed_in
from core.recovery.ready_cards import card_batches, drawn_cards, make_cards, revoke_cards
from core.shop import Command, Shop


def run(wish: argparse.Namespace) -> int:
    """Make, list, print or revoke; what is printed is worth nothing until it is given."""
    shop = Shop.open(wish.shop)
    try:
        return _WHAT[wish.what](shop, wish)
    finally:
        shop.close()


def _make(shop: Shop, wish: argparse.Namespace) -> int:
    if wish.out is None:
        raise Refused("say_where_to")
    language = wish.language or shop.about.languages[0]
    by = signed_in(shop, wish.by)
    made = shop.do(Command(by), make_cards, wish.gesture, wish.count, language, wish.days)
    write_whole(wish.out, shop.ask(drawn_cards, made.batch, on_a4=not wish.single))
    print(f"{len(made.cards)} cards, batch {made.batch}. Print and sign them: {wish.out}")
    return 0


def _list(shop: Shop, wish: argparse.Namespace) -> int:
    del wish
    for batch, name in shop.ask(card_batches):
        left = "revoked" if batch.revoked else f"{batch.ready} of {batch.quantity} left"
        print(f"{batch.id}  {name} · {left} · good until {batch.last_day}")
    return 0


def _print(shop: Shop, wish: argparse.Namespace) -> int:
    """What is left of a batch, once more: the same cards, each still good once."""
    if wish.out is None:
        raise Refused("say_where_to")
    signed_in(shop, wish.by)
    write_whole(wish.out, shop.ask(drawn_cards, _batch(wish), on_a4=not wish.single))
    print(f"Print and sign them: {wish.out}")
    return 0


def _revoke(shop: Shop, wish: argparse.Namespace) -> int:
    by = signed_in(shop, wish.by)
    revoked = shop.do(Command(by), revoke_cards, _batch(wish))
    print(f"{revoked} cards are worth nothing any more. What was given stays good.")
    return 0


def _batch(wish: argparse.Namespace) -> UUID:
    try:
        return UUID(wish.batch or "")
    except ValueError:
        raise Refused("card_batch_unknown") from None


_WHAT = {"make": _make, "list": _list, "print": _print, "revoke": _revoke}
