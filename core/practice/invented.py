"""Customers and sales that nobody ever was or made, to practise with."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from core.basics.clock import start_of_day
from core.basics.money import Currency
from core.demo.calendar import moment
from core.demo.customers import DemoCustomer, customers
from core.demo.products import CAFE_CATEGORIES, products
from core.storage.shop_record import About
from core.tills.till_data import Payment, TillCustomer, TillLine, TillProduct, TillSale

_CUSTOMERS = 120
_DAYS, _A_DAY = 45, 9
_NAMED = 0.6
_PAYMENTS: tuple[Payment, ...] = ("cash", "card", "wallet")


@dataclass(frozen=True)
class Lists:
    """What a till would have told."""

    customers: tuple[TillCustomer, ...]
    products: tuple[TillProduct, ...]
    sales: tuple[TillSale, ...]


def invented(
    about: About, today: date, own: tuple[TillProduct, ...], staff: tuple[str, ...]
) -> Lists:
    """Sales of the last weeks of the shop's `own` articles, or of such as its kind sells.

    `staff` served. Every day others, and on one day always the same.
    """
    rng = Random(f"practice/{today}")
    people = customers(rng, today, _CUSTOMERS)
    goods = own or tuple(_such_as(about, rng))
    sold = tuple(_sales(rng, about, today, people, goods, staff))
    known = tuple(replace(each.till, address_as=each.address_as) for each in people)
    return Lists(known, goods, sold)


def _such_as(about: About, rng: Random) -> Iterator[TillProduct]:
    """The demo shop's articles that fit the kind of shop, priced in its currency."""
    ringgit = Currency("MYR")
    for each in products(rng):
        if (each.category in CAFE_CATEGORIES) == (about.kind == "cafe"):
            price = about.currency.about_as_much(each.price_minor, ringgit)
            yield replace(each, price_minor=price)


def _sales(
    rng: Random,
    about: About,
    today: date,
    people: tuple[DemoCustomer, ...],
    goods: tuple[TillProduct, ...],
    staff: tuple[str, ...],
) -> Iterator[TillSale]:
    """Some a day, while the shop is open, up to last night."""
    number = 0
    for days_ago in range(_DAYS, 0, -1):
        midnight = start_of_day(today - timedelta(days=days_ago), about.zone)
        for since_midnight in sorted(moment(rng) for _ in range(_A_DAY)):
            number += 1
            who = rng.choice(people) if rng.random() < _NAMED else None
            payment = rng.choice(_PAYMENTS)
            article = rng.choice(goods)
            yield TillSale(
                f"P{number:05}",
                midnight + since_midnight,
                about.name,
                who.till.number if who else None,
                rng.choice(staff),
                payment,
                f"{rng.randrange(10_000):04}" if payment == "card" else None,
                (TillLine(article.number, 1, article.price_minor, 0, article.price_minor),),
            )
