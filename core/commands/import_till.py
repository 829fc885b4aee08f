"""`main.py import`: what a till knows, out of its files or its own database."""

import argparse
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Self

import msgspec

from core.basics.errors import Refused
from core.shop import Command, Shop
from core.tills.files.bad_rows import in_words
from core.tills.files.kept import kept_mapping
from core.tills.files.opening import ANY, KINDS, look, open_file
from core.tills.files.reading import facts_for_reading, origin_of, read_file, till_of
from core.tills.pace import Progress
from core.tills.reading import CutOff, ReadIn, cut_off, go_on_reading
from core.tills.tally import KINDS as COUNTED
from core.tills.tally import Kind

_SHOWN = 10
_BAR = 24
_EVERY = 0.2

Read = Callable[[], ReadIn]


def run(wish: argparse.Namespace) -> int:
    """Read everything that is named; 0 done, 1 refused or stopped, with what came in before it."""
    if (wish.till is None) == (wish.kind is None) or (wish.till is None) != (wish.url is None):
        raise Refused("import_what")
    if wish.kind is not None and not (wish.kind in KINDS and wish.files):
        raise Refused("import_kind", known=", ".join(KINDS))
    shop = _opened(wish.shop)
    try:
        with _Bar() as bar, _scratch(wish.problems) as problems:
            done = _all(_readings(shop, wish, bar, problems))
    finally:
        shop.close()
    _tell(wish, done)
    return 1 if any(each.cancelled for each in done) else 0


def _opened(place: str) -> Shop:
    try:
        return Shop.open(place)
    except Refused as refused:
        if refused.code == "no_shop_here":
            print(
                f'For example: main.py setup --shop "{place}" --name "My shop" --country GB '
                '--currency GBP --zone Europe/London --manager "My name"',
                file=sys.stderr,
            )
        raise


def _readings(shop: Shop, wish: argparse.Namespace, bar: "_Bar", problems: Path) -> Iterator[Read]:
    """What is to be read, one after the other; first what an earlier command left half done."""
    left = {each.origin: each for each in shop.ask(cut_off)}
    wanted = [(path, origin_of(path)) for path in wish.files]
    for origin, half in left.items():
        if origin not in {each for _, each in wanted}:
            yield partial(_finish, shop, half, bar)
    if wish.till is not None:
        from core.commands.till_database import read_in

        yield partial(read_in, shop, wish.till, wish.url, bar.show)
    for number, (path, origin) in enumerate(wanted, start=1):
        if origin in left:
            yield partial(_finish, shop, left[origin], bar)
            continue
        _print_guess(shop, wish.kind, path)
        listed = problems if number == 1 else problems.with_stem(f"{problems.stem}-{number}")
        source = wish.source or till_of(wish.kind)
        told = (path, wish.kind, source, listed, in_words, bar.show)
        yield partial(shop.carry_out, Command(None), read_file, *told)


def _all(readings: Iterator[Read]) -> list[ReadIn]:
    """Do each until one is stopped."""
    done = []
    for read in readings:
        done.append(read())
        if done[-1].cancelled:
            break
    return done


def _finish(shop: Shop, half: CutOff, bar: "_Bar") -> ReadIn:
    print(f"Goes on where the reading of {half.name or half.source} was cut off.", file=sys.stderr)
    return shop.carry_out(Command(None), go_on_reading, half.id, bar.show)


def _print_guess(shop: Shop, kind: str, path: Path) -> None:
    """What the columns of a table of no known kind are taken for, kept or guessed."""
    if kind != ANY:
        return
    facts = shop.ask(facts_for_reading)
    kept = shop.ask(kept_mapping, look(path, facts))
    with open_file(path, kind, facts, kept) as opened:
        if opened.mapping is not None:
            print(f"{path.name}\n{opened.mapping.described()}", file=sys.stderr)


def _tell(wish: argparse.Namespace, done: list[ReadIn]) -> None:
    kinds = {name: sum((getattr(each, name) for each in done), Kind()) for name in COUNTED}
    problems = sum(each.problem_count for each in done)
    seconds = round(sum(each.seconds for each in done), 3)
    if wish.json:
        answer = {**kinds, "problems": problems, "seconds": seconds}
        print(msgspec.json.encode(answer).decode())
    else:
        for name, kind in kinds.items():
            said = f"{kind.new:>10,} new {kind.changed:>10,} changed {kind.same:>10,} the same"
            print(f"{name:<10}{said}")
        print(f"{problems:,} problems, {seconds:,.1f} seconds")
        if left_out := sum(each.left_out for each in done):
            print(f"{left_out:,} rows are no sale of goods, such as postage, and were left out.")
    shown = [bad for each in done for bad in each.problems][:_SHOWN]
    for bad in shown:
        print(f"row {bad.row}: {in_words(bad)}" if bad.row else in_words(bad), file=sys.stderr)
    if problems > len(shown):
        print(f"… and {problems - len(shown):,} more.", file=sys.stderr)
    if problems and wish.problems:
        print(f"The rows to mend are in {wish.problems}; read that file again.", file=sys.stderr)
    elif problems and wish.kind:
        print("With --problems FILE.csv they are saved, to be mended.", file=sys.stderr)
    if any(each.cancelled for each in done):
        print("Stopped. What had come in stays; read it again for the rest.", file=sys.stderr)


@contextmanager
def _scratch(named: Path | None) -> Iterator[Path]:
    """Where bad rows are listed: where it was said, else nowhere that lasts."""
    if named is not None:
        named.unlink(missing_ok=True)
        yield named
    else:
        with tempfile.TemporaryDirectory() as folder:
            yield Path(folder) / "problems.csv"


class _Bar:
    """A bar on the terminal that says how far it has come; Ctrl+C stops at the next slice."""

    def __init__(self) -> None:
        self._going_on = True
        self._shown = 0.0
        self._on_terminal = sys.stderr.isatty()

    def __enter__(self) -> Self:
        self._before = signal.signal(signal.SIGINT, self._stop)
        return self

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGINT, self._before)
        if self._on_terminal and self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    def show(self, progress: Progress) -> bool:
        """Draw how far it has come; whether to go on."""
        now = time.monotonic()
        if self._on_terminal and now - self._shown >= _EVERY:
            self._shown = now
            full = round(progress.share * _BAR)
            left = "" if progress.seconds_left is None else f"  {progress.seconds_left:,.0f} s left"
            bar = "█" * full + "·" * (_BAR - full)
            rate = f"{progress.rows:>12,} rows  {progress.rows_a_second:>9,.0f} a second"
            print(f"\r\x1b[K{bar}{rate}{left}", end="", file=sys.stderr, flush=True)
        return self._going_on

    def _stop(self, _signal: int, _frame: FrameType | None) -> None:
        self._going_on = False
