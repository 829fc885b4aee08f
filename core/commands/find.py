"""`main.py find`: customers, sales and articles from a few words."""

import argparse
import sys
from collections.abc import Iterator

import msgspec

from core.basics.clock import local
from core.commands.find_batch import answer_batch
from core.finding.anything import Answer, find_anything
from core.shop import Shop


def run(wish: argparse.Namespace) -> int:
    """Print what fits, best first; exit code 1 where nothing does."""
    shop = Shop.open(wish.shop)
    try:
        if wish.batch is not None:
            return 0 if answer_batch(shop, wish.batch, wish.kind, wish.most) else 1
        answer = shop.ask(find_anything, wish.text)
        found = [*_lines(shop, answer)]
    finally:
        shop.close()
    if wish.json:
        print(msgspec.json.encode(answer).decode())
    elif found:
        print("\n".join(found))
    if not found:
        print("Nothing fits. Try fewer words.", file=sys.stderr)
    return 0 if found else 1


def _lines(shop: Shop, answer: Answer) -> Iterator[str]:
    money, zone = shop.about.currency, shop.about.zone
    if answer.voucher is not None:
        yield f"voucher   {answer.voucher}"
    for person in answer.people:
        ending = f"•••• {person.phone_last4}" if person.phone_last4 else "no phone"
        yield f"customer  {person.address_as} · {ending} · {person.town or 'area unknown'}"
    for sale in answer.sales:
        when = f"{local(sale.sold_at, zone):%a %d %b %Y %H:%M}"
        likely = f"{sale.probability:.0%}"
        price = money.text(sale.paid_minor)
        yield f"sale      {when} · {sale.article} · {price} · {sale.payment} · {likely}"
    for product in answer.products:
        price = money.text(product.price_minor)
        yield f"article   {product.name} · {product.brand} · {price}"
