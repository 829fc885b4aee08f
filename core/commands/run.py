"""Carries out one command and says how it went."""

import argparse
import sys
from collections.abc import Callable

import msgspec

from core.basics.errors import Refused
from core.commands import badge, cards, check, code, demo, find, import_till, setup, voucher, watch

_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "demo": demo.run,
    "find": find.run,
    "voucher": voucher.run,
    "setup": setup.run,
    "code": code.run,
    "badge": badge.run,
    "cards": cards.run,
    "import": import_till.run,
    "watch": watch.run,
    "check": check.run,
}


def run(wish: argparse.Namespace) -> int:
    """Carry out `wish`: 0 done, 1 refused with the reason on the error output."""
    try:
        return _COMMANDS[wish.command](wish)
    except Refused as refused:
        if getattr(wish, "json", False):
            answer = {"refused": refused.code, "said": str(refused)}
            print(msgspec.json.encode(answer).decode())
        print(refused, file=sys.stderr)
        return 1
