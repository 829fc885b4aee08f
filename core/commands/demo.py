"""`main.py demo`: the demo shop."""

import argparse
import shutil
from pathlib import Path

from core.basics.errors import Refused
from core.demo.make import is_demo_shop, is_of_this_program, make_demo_shop


def run(wish: argparse.Namespace) -> int:
    """Make the demo shop where there is none, or anew with `--reset` or after an update."""
    if is_demo_shop(wish.shop):
        if not wish.reset and is_of_this_program(wish.shop):
            print(f"The demo shop is there: {wish.shop}")
            return 0
        remove_demo_shop(wish.shop)
    make_demo_shop(wish.shop).close()
    print(f"The demo shop is made: {wish.shop}")
    return 0


def remove_demo_shop(place: str) -> None:
    """Delete a demo shop, and nothing else; refuses `not_a_demo_shop`."""
    if not is_demo_shop(place):
        raise Refused("not_a_demo_shop")
    shutil.rmtree(Path(place))
