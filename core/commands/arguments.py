"""What may stand on the command line."""

import argparse
from pathlib import Path

from core.setup.places import demo_place, own_place, shop_place


def place_meant(wish: argparse.Namespace) -> str | None:
    """The shop that is meant: the one named, the demo shop for what needs it, else this PC's.

    None for the window where no shop was set up on this PC: it is set up then.
    """
    if wish.shop is not None:
        named: str = wish.shop
        return named
    if wish.command in ("demo", "tour"):
        return demo_place()
    if wish.command == "setup":
        return own_place()
    return shop_place() or (None if wish.command is None else demo_place())


def parser() -> argparse.ArgumentParser:
    """The reader of the command line."""
    top = argparse.ArgumentParser(
        prog="main.py",
        description="Goodturn: put a customer's problem right beside the till, then do a little "
        "more. Without a command the window opens.",
        epilog="Exit codes: 0 done, 1 refused (the reason is on the error output), 2 wrong usage.",
    )
    _add_place(top, default=None)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    demo = _command(commands, "demo", "make the demo shop")
    demo.add_argument("--reset", action="store_true", help="make it anew if it is there")
    demo.add_argument("--open", action="store_true", help="open it in the window afterwards")
    walk = _command(commands, "tour", "walk the story through the real windows, with pictures")
    walk.add_argument("--out", required=True, type=Path, help="folder for the pictures")
    walk.add_argument(
        "--all", action="store_true", help="look at every page, in every arrangement, too"
    )
    find = _command(commands, "find", "find customers, sales and articles from a few words")
    _add_find(find)
    voucher = _command(commands, "voucher", "look at a voucher, or use it")
    voucher.add_argument("what", choices=("check", "redeem"))
    voucher.add_argument("code", metavar="CODE_OR_QR", help="the typed code or the QR's digits")
    voucher.add_argument("--json", action="store_true", help="print JSON")
    voucher.add_argument("--by", metavar="NAME", help="who redeems it (asks for the PIN)")
    _add_setup(_command(commands, "setup", "set up a shop on this PC, asking for the PIN"))
    _add_codes(_command(commands, "code", "codes by phone that take the place of a PIN"))
    badge = _command(commands, "badge", "a badge to sign in with, or one that is lost")
    badge.add_argument("what", choices=("give", "lost"))
    badge.add_argument("name", help="whose badge it is")
    badge.add_argument("--by", metavar="NAME", help="who gives it (asks for the PIN)")
    badge.add_argument("--out", type=Path, metavar="FILE", help="the PDF to print")
    _add_cards(_command(commands, "cards", "ready cards: make a batch, list them, revoke one"))
    _add_import(_command(commands, "import", "read what a till has sold, and to whom"))
    watch = _command(commands, "watch", "read whatever a till drops into a folder")
    watch.add_argument("folder", type=Path, metavar="FOLDER")
    watch.add_argument("--kind", default="", help="of its files; guessed unless told")
    watch.add_argument("--source", default="", metavar="NAME", help="what the till is called")
    watch.add_argument("--keep", action="store_true", help="let the window of this PC do it")
    watch.add_argument("--once", action="store_true", help="read what lies there, and end")
    _command(commands, "check", "check that the shop's data is sound")
    return top


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, says: str
) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=says, description=f"{says[0].upper()}{says[1:]}.")
    _add_place(made, default=argparse.SUPPRESS)
    return made


def _count(text: str) -> int:
    """How many, one at least."""
    if int(text) < 1:
        raise argparse.ArgumentTypeError("give a number from 1 on")
    return int(text)


def _add_find(to: argparse.ArgumentParser) -> None:
    asked = to.add_mutually_exclusive_group(required=True)
    asked.add_argument("text", nargs="?")
    asked.add_argument(
        "--batch",
        type=Path,
        metavar="FILE",
        help="answer each line of a file in one line of JSON with the milliseconds it took; a "
        "line is plain text, or a JSON object with text, date, amount, payment, card, staff, "
        "customer, as_of",
    )
    to.add_argument("--kind", choices=("people", "sales", "all"), default="all", help="of --batch")
    to.add_argument("--most", type=_count, default=10, help="answers to a question of --batch")
    to.add_argument("--json", action="store_true", help="print JSON, as --batch always does")


def _add_codes(to: argparse.ArgumentParser) -> None:
    to.add_argument("what", choices=("give", "secret", "list", "lost"))
    to.add_argument("number", nargs="?", help="give: the request number that was read out")
    to.add_argument("--by", metavar="NAME", help="whose codes they are (asks for the PIN)")
    to.add_argument("--secret", type=Path, metavar="FILE", help="give: without the shop's data")
    to.add_argument("--out", type=Path, metavar="FILE", help="secret, list: where to write it")
    to.add_argument("--each", type=int, default=10, help="list: codes for each band of amounts")


def _add_cards(to: argparse.ArgumentParser) -> None:
    to.add_argument("what", choices=("make", "list", "print", "revoke"))
    to.add_argument("batch", nargs="?", help="print, revoke: the batch, as “list” shows it")
    to.add_argument("--gesture", type=int, metavar="CODE", help="make: the gesture's code")
    to.add_argument("--count", type=int, default=20, help="make: how many, 20 unless told")
    to.add_argument("--language", help="make: of the words on them")
    to.add_argument("--days", type=int, default=180, help="make: how long they are good")
    to.add_argument("--single", action="store_true", help="each card on a page of its own")
    to.add_argument("--out", type=Path, metavar="FILE", help="make, print: the PDF to print")
    to.add_argument("--by", metavar="NAME", help="the manager who makes them (asks for the PIN)")


def _add_import(to: argparse.ArgumentParser) -> None:
    to.add_argument("kind", nargs="?", metavar="KIND", help="such as square-items, or csv")
    to.add_argument("files", nargs="*", type=Path, metavar="FILE", help="gzip and xz as they are")
    to.add_argument("--till", metavar="NAME", help="read a till's own database: which till")
    to.add_argument("--url", help="where that database is, such as mysql://reader@server/pos")
    to.add_argument("--source", metavar="NAME", help="what the till is called, the same each time")
    to.add_argument("--problems", type=Path, metavar="FILE", help="where to save rows to mend")
    to.add_argument("--json", action="store_true", help="print JSON")


def _add_setup(to: argparse.ArgumentParser) -> None:
    to.add_argument("--name", required=True, help="the shop's name")
    to.add_argument("--address", default="")
    to.add_argument("--kind", default="general", help="shoes, cafe or general")
    to.add_argument("--country", required=True, metavar="CC", help="two letters, such as MY")
    to.add_argument("--currency", required=True, metavar="CUR", help="three letters, such as MYR")
    to.add_argument("--zone", required=True, help="such as Asia/Kuala_Lumpur")
    to.add_argument("--languages", default="en", help="of the customers, such as en,ms,zh")
    to.add_argument("--till", default="Counter 1", help="what people call this PC")
    to.add_argument("--manager", required=True, metavar="NAME", help="the first manager")


def _add_place(to: argparse.ArgumentParser, default: str | None) -> None:
    to.add_argument(
        "--shop",
        metavar="PLACE",
        default=default,
        help="the shop's folder, or its database URL without a password in it "
        "(else the shop that was set up on this PC, or the demo shop)",
    )
