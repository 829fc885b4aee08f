"""What may stand on the command line."""

import argparse
from pathlib import Path


def default_place() -> str:
    """Where the demo shop stands unless another place is named."""
    from platformdirs import user_data_path

    return str(user_data_path("Goodturn", appauthor=False) / "demo")


def parser() -> argparse.ArgumentParser:
    """The reader of the command line."""
    top = argparse.ArgumentParser(
        prog="main.py",
        description="Goodturn: put a customer's problem right beside the till, then do a little "
        "more. Without a command the window opens.",
        epilog="Exit codes: 0 done, 1 refused (the reason is on the error output), 2 wrong usage.",
    )
    _add_place(top, default=default_place())
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    demo = _command(commands, "demo", "make the demo shop")
    demo.add_argument("--reset", action="store_true", help="make it anew if it is there")
    walk = _command(commands, "tour", "walk the story through the real windows, with pictures")
    walk.add_argument("--out", required=True, type=Path, help="folder for the pictures")
    find = _command(commands, "find", "find customers, sales and articles from a few words")
    find.add_argument("text")
    find.add_argument("--json", action="store_true", help="print JSON")
    voucher = _command(commands, "voucher", "look at a voucher, or use it")
    voucher.add_argument("what", choices=("check", "redeem"))
    voucher.add_argument("code", metavar="CODE_OR_QR", help="the typed code or the QR's digits")
    voucher.add_argument("--json", action="store_true", help="print JSON")
    voucher.add_argument("--by", metavar="NAME", help="who redeems it (asks for the PIN)")
    _command(commands, "check", "check that the shop's data is sound")
    return top


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, says: str
) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=says, description=f"{says[0].upper()}{says[1:]}.")
    _add_place(made, default=argparse.SUPPRESS)
    return made


def _add_place(to: argparse.ArgumentParser, default: str) -> None:
    to.add_argument(
        "--shop",
        metavar="PLACE",
        default=default,
        help="the shop's folder, or its database URL without a password in it",
    )
