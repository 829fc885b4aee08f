"""`main.py import`: what a till knows, out of its files or its own database."""

import argparse
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Self

import msgspec

from core.basics.errors import Refused
from core.shop import Command, Shop
from core.tills.files.bad_rows import in_words, may_be_replaced
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


@dataclass(frozen=True)
class _Reading:
    """One thing to be read: what it is called, and where its rows to mend are listed."""

    name: str
    read: Callable[[], ReadIn]
    listed: Path | None = None


@dataclass
class _Outcome:
    """What was read, and what could not be read at all, each with its reading."""

    done: list[tuple[_Reading, ReadIn]] = field(default_factory=list)
    refused: list[tuple[_Reading, Refused]] = field(default_factory=list)

    @property
    def stopped(self) -> bool:
        return any(read.cancelled for _, read in self.done)


def run(wish: argparse.Namespace) -> int:
    """Read everything that is named; 0 done, 1 refused or stopped, with what came in before it."""
    if (wish.till is None) == (wish.kind is None) or (wish.till is None) != (wish.url is None):
        raise Refused("import_what")
    if wish.kind is not None and not (wish.kind in KINDS and wish.files):
        raise Refused("import_kind", known=", ".join(KINDS))
    if wish.problems is not None:
        _check_lists(wish.problems, wish.files)
    shop = _opened(wish.shop)
    try:
        with _Bar() as bar, _scratch(wish.problems) as problems:
            outcome = _all(_readings(shop, wish, bar, problems))
    finally:
        shop.close()
    _tell(wish, outcome)
    return 1 if outcome.stopped or outcome.refused else 0


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


def _readings(
    shop: Shop, wish: argparse.Namespace, bar: "_Bar", problems: Path
) -> Iterator[_Reading]:
    """What is to be read, one after the other; first what an earlier command left half done."""
    left = {each.origin: each for each in shop.ask(cut_off)}
    origins = [_origin(path) for path in wish.files]
    for origin, half in left.items():
        if origin not in origins:
            yield _Reading(half.name or half.source, partial(_finish, shop, half, bar))
    if wish.till is not None:
        from core.commands.till_database import read_in

        yield _Reading(wish.till, partial(read_in, shop, wish.till, wish.url, bar.show))
    lists = _lists(problems, len(wish.files))
    for path, origin, listed in zip(wish.files, origins, lists, strict=True):
        if origin in left:
            read = partial(_finish, shop, left[origin], bar)
        else:
            read = partial(_read_file, shop, wish, bar, path, listed)
        yield _Reading(path.name, read, listed)


def _origin(path: Path) -> str:
    """What tells the file again; "" for one that cannot be opened, which reading it will say."""
    try:
        return origin_of(path)
    except Refused:
        return ""


def _lists(problems: Path, count: int) -> list[Path]:
    """Where the bad rows of each of so many files are listed."""
    others = (problems.with_stem(f"{problems.stem}-{n}") for n in range(2, count + 1))
    return [problems, *others][:count]


def _check_lists(problems: Path, files: list[Path]) -> None:
    """Refuse where a list would take the place of anything but an earlier list, or has none."""
    folder = problems.resolve().parent
    if not (folder.is_dir() and os.access(folder, os.W_OK)):
        raise Refused("folder_not_there", folder=folder)
    read = {path.resolve() for path in files}
    for listed in _lists(problems, len(files)):
        if listed.resolve() in read or (listed.exists() and not may_be_replaced(listed)):
            raise Refused("import_problems", file=listed.name)


def _all(readings: Iterator[_Reading]) -> _Outcome:
    """Do each until one is stopped; one that is refused does not keep the others from it."""
    outcome = _Outcome()
    for each in readings:
        try:
            read = each.read()
        except Refused as refused:
            outcome.refused.append((each, refused))
            continue
        outcome.done.append((each, read))
        if read.cancelled:
            break
    if outcome.refused and not outcome.done:
        raise outcome.refused[0][1]
    return outcome


def _read_file(
    shop: Shop, wish: argparse.Namespace, bar: "_Bar", path: Path, listed: Path
) -> ReadIn:
    _print_guess(shop, wish.kind, path)
    listed.unlink(missing_ok=True)
    source = wish.source or till_of(wish.kind)
    told = (path, wish.kind, source, listed, in_words, bar.show)
    return shop.carry_out(Command(None), read_file, *told)


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


def _tell(wish: argparse.Namespace, outcome: _Outcome) -> None:
    done = [read for _, read in outcome.done]
    kinds = {name: sum((getattr(each, name) for each in done), Kind()) for name in COUNTED}
    problems = sum(each.problem_count for each in done) + len(outcome.refused)
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
    _tell_problems(wish, outcome, problems)
    if outcome.stopped:
        print("Stopped. What had come in stays; read it again for the rest.", file=sys.stderr)


def _tell_problems(wish: argparse.Namespace, outcome: _Outcome, count: int) -> None:
    """What could not be read, with its file where there are several, and where to mend it."""
    for reading, refused in outcome.refused:
        print(f"{reading.name}: {refused}", file=sys.stderr)
    several = len(outcome.done) + len(outcome.refused) > 1
    bad_rows = [(of.name, bad) for of, read in outcome.done for bad in read.problems][:_SHOWN]
    for name, bad in bad_rows:
        where = ", ".join([name] * several + [f"row {bad.row}"] * (bad.row > 0))
        print(f"{where}: {in_words(bad)}" if where else in_words(bad), file=sys.stderr)
    shown = len(bad_rows) + len(outcome.refused)
    if count > shown:
        print(f"… and {count - shown:,} more.", file=sys.stderr)
    lists = [str(of.listed) for of, _ in outcome.done if of.listed and of.listed.exists()]
    if lists:
        print(f"The rows to mend are in {', '.join(lists)}; read that again.", file=sys.stderr)
    elif count > len(outcome.refused) and wish.kind:
        print("Read again with --problems FILE.csv, they are saved to be mended.", file=sys.stderr)


@contextmanager
def _scratch(named: Path | None) -> Iterator[Path]:
    """Where bad rows are listed: where it was said, else nowhere that lasts."""
    if named is not None:
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
