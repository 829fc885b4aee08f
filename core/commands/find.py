"""`main.py find`: customers, sales and articles from a few words."""

import argparse

import msgspec

from core.finding.anything import find_anything
from core.shop import Shop


def run(wish: argparse.Namespace) -> int:
    """Print what fits, best first; exit code 1 where nothing does."""
    shop = Shop.open(wish.shop)
    answer = shop.ask(find_anything, wish.text)
    shop.close()
    if wish.json:
        print(msgspec.json.encode(answer).decode())
    return 0
