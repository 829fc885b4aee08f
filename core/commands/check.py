"""`main.py check`: whether the shop's data is sound."""

import argparse
import sys

from core.shop import Shop


def run(wish: argparse.Namespace) -> int:
    """Say what is wrong and where; exit code 1 if anything is."""
    shop = Shop.open(wish.shop)
    found = shop.check()
    shop.close()
    for trouble in found:
        print(trouble, file=sys.stderr)
    if not found:
        print("Everything is in order.")
    return 1 if found else 0
