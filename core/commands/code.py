"""`main.py code`: six digits by phone, and the list of them on paper."""

import argparse
from collections.abc import Callable
from pathlib import Path

import msgspec

from core.basics.clock import local_day
from core.basics.errors import Refused
from core.basics.files import write_whole
from core.basics.money import Currency
from core.commands.signing_in import signed_in
from core.people.code_secrets import (
    PrintedList,
    code_secret,
    make_code_secret,
    make_paper_list,
    printed_list,
    withdraw_paper_lists,
)
from core.people.six_digits import RequestNumber, code_by_phone, most_of_band, read_number
from core.printing.code_sheet import CodeColumn, CodeSheet, draw_code_sheet
from core.shop import Command, Shop

_BYTES = 32


class SecretFile(msgspec.Struct, frozen=True):
    """What somebody keeps where there is no network: whose codes, in what money, from what."""

    name: str
    currency: str
    secret: str


def run(wish: argparse.Namespace) -> int:
    """Give a code, or make what codes are derived from."""
    if wish.what == "give" and wish.secret is not None:
        kept = _read(wish.secret)
        _give(bytes.fromhex(kept.secret), wish.number, Currency(kept.currency))
        return 0
    shop = Shop.open(wish.shop)
    try:
        _ACTS[wish.what](shop, wish)
    finally:
        shop.close()
    return 0


def _give_here(shop: Shop, wish: argparse.Namespace) -> None:
    by = signed_in(shop, wish.by)
    secret = shop.ask(code_secret, by)
    if secret is None:
        raise Refused("no_code_secret", name=wish.by)
    _give(secret, wish.number, shop.about.currency)


def _make_secret(shop: Shop, wish: argparse.Namespace) -> None:
    by = signed_in(shop, wish.by)
    shop.do(Command(by), make_code_secret)
    secret = shop.ask(code_secret, by)
    if secret is not None and wish.out is not None:
        kept = SecretFile(wish.by, shop.about.currency.code, secret.hex())
        write_whole(wish.out, msgspec.json.encode(kept))
        print(f"Kept for {wish.by} alone: {wish.out}")
    print("From now on codes by phone are made from a fresh secret.")


def _make_list(shop: Shop, wish: argparse.Namespace) -> None:
    by = signed_in(shop, wish.by)
    out = _out(wish)
    shop.do(Command(by), make_paper_list, wish.each)
    write_whole(out, draw_code_sheet(_sheet(shop, wish.by, shop.ask(printed_list, by))))
    print(f"Print it once, then delete the file: {out}")


def _lose_lists(shop: Shop, wish: argparse.Namespace) -> None:
    shop.do(Command(signed_in(shop, wish.by)), withdraw_paper_lists)
    print("No code of a list on paper counts any more.")


_ACTS: dict[str, Callable[[Shop, argparse.Namespace], None]] = {
    "give": _give_here,
    "secret": _make_secret,
    "list": _make_list,
    "lost": _lose_lists,
}


def _give(secret: bytes, text: str | None, currency: Currency) -> None:
    number = read_number(text or "")
    code = code_by_phone(secret, number)
    print(f"{_in_words(number, currency)}\nCode: {code[:3]} {code[3:]}")


def _in_words(number: RequestNumber, currency: Currency) -> str:
    what = number.what.replace("_", " ").capitalize()
    most = currency.text(most_of_band(number.band, currency))
    return f"{what}, up to {most}, PC {number.key_id}, request {number.counter}."


def _sheet(shop: Shop, whose: str, printed: PrintedList) -> CodeSheet:
    columns = (
        CodeColumn(each.letter, shop.about.currency.text(each.most_minor), each.codes)
        for each in printed.columns
    )
    made_on = local_day(printed.made_at, shop.about.zone)
    return CodeSheet(shop.about.name, whose, printed.number, made_on, tuple(columns))


def _out(wish: argparse.Namespace) -> Path:
    if wish.out is None:
        raise Refused("say_where_to")
    out: Path = wish.out
    return out


def _read(path: Path) -> SecretFile:
    try:
        kept = msgspec.json.decode(path.read_bytes(), type=SecretFile)
        whole = len(bytes.fromhex(kept.secret)) == _BYTES
    except (OSError, ValueError, msgspec.MsgspecError):
        whole = False
    if not whole:
        raise Refused("secret_unreadable")
    return kept
