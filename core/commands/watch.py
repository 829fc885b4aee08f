"""`main.py watch`: read whatever a till drops into a folder, until it is stopped."""

import argparse
import time
from pathlib import Path

from core.shop import Command, Shop
from core.tills.watched import Dropped, WatchedFolder, read_dropped

_EVERY = 2.0


def run(wish: argparse.Namespace) -> int:
    """Look every two seconds until Ctrl+C; `--once` reads what lies there and ends.

    With `--keep` the window of this PC looks there from now on instead, while it is open.
    """
    shop = Shop.open(wish.shop)
    if wish.keep:
        place = str(wish.folder.resolve())
        shop.this_pc.change(watched_folder=place, watched_kind=wish.kind, watched_till=wish.source)
        shop.close()
        print(f"While its window is open, Goodturn reads what comes into {place}.")
        return 0
    folder = WatchedFolder(wish.folder)
    try:
        folder.complete()
        while True:
            time.sleep(_EVERY)
            for path in folder.complete():
                _say(
                    path, shop.carry_out(Command(None), read_dropped, path, wish.kind, wish.source)
                )
            if wish.once:
                return 0
    except KeyboardInterrupt:
        return 0
    finally:
        shop.close()


def _say(path: Path, dropped: Dropped) -> None:
    if dropped.done is None:
        print(f"{path.name}: {dropped.refused}", flush=True)
    else:
        of = dropped.done
        counts = f"{of.customers.new} customers, {of.sales.new} sales, {of.lines.new} lines new"
        print(f"{path.name}: {counts}, {of.problem_count} problems", flush=True)
