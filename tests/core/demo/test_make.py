"""The demo shop: whole, with weeks behind it, and with its story in it."""

from collections import Counter

from sqlalchemy import select

from core.demo.make import is_demo_shop
from core.demo.team import TEAM
from core.goods.products import find_products
from core.people.pins import sign_in
from core.people.team import team
from core.recovery.follow_ups import calls_due
from core.recovery.redeem import redeem
from core.shop import Command, Shop
from core.storage.work import Work
from core.vouchers.records import Voucher
from core.vouchers.verdict import verdict
from tests.core.refuses import refuses


def in_hand(work: Work) -> list[str]:
    return list(
        work.session.scalars(
            select(Voucher.id)
            .where(Voucher.state == "handed_over", Voucher.last_day >= work.today)
            .order_by(Voucher.id)
        )
    )


def states(work: Work) -> Counter[str]:
    return Counter(work.session.scalars(select(Voucher.state)))


def test_nothing_in_it_is_wrong(demo: Shop) -> None:
    assert demo.check() == ()
    assert is_demo_shop(str(demo.folder))


def test_everybody_signs_in_with_the_known_pin(demo: Shop) -> None:
    known = {person.name: person.id for person in demo.ask(team)}
    assert known.keys() == {each.name for each in TEAM}
    for each in TEAM:
        assert demo.do(Command(None), sign_in, known[each.name], each.pin).accepted


def test_calls_are_due_and_vouchers_have_come_back(demo: Shop) -> None:
    assert demo.ask(calls_due)
    counted = demo.ask(states)
    assert counted["redeemed"] > 3
    assert counted["handed_over"] > 3


def test_an_older_voucher_comes_back_once(demo: Shop) -> None:
    voucher = demo.ask(in_hand)[0]
    people = {person.name: person.id for person in demo.ask(team)}
    told = demo.ask(verdict, voucher[:8], people["Arif"])
    assert told.word == "good"
    demo.do(Command(people["Arif"]), redeem, voucher[:8])
    with refuses("voucher_used", by="Arif"):
        demo.do(Command(people["Mei Ling"]), redeem, voucher[:8])
    assert demo.check() == ()


def test_the_storys_shoe_is_there(demo: Shop) -> None:
    (shoe,) = demo.ask(find_products, "Oxford tan 38", 1)
    assert (shoe.name, shoe.price_minor, shoe.stock) == ("Oxford tan 38", 70_000, 3)
