"""An article that no till's list has."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.goods.products import find_products
from core.people.team import take_on, team
from core.setup.new_shop import begin_business
from core.shop import Command, Shop
from core.tills.by_hand import enter_article
from tests.core.refuses import refuses
from tests.core.setup.bakery import BAKERY, RINA
from tests.core.small_shop import SmallShop


@pytest.fixture
def bakery(tmp_path: Path) -> Iterator[Shop]:
    made = begin_business(str(tmp_path), BAKERY, RINA)
    yield made
    assert made.check() == ()
    made.close()


def test_on_the_first_day_whoever_serves_enters_it_once(bakery: Shop) -> None:
    (rina,) = bakery.ask(team)
    siti = bakery.do(Command(rina.id), take_on, "Siti", "counter", "1234")
    bread = bakery.do(Command(siti.id), enter_article, " Sourdough\nloaf ", "12.50")
    assert (bread.name, bread.price_minor) == ("Sourdough loaf", 1250)
    assert bakery.ask(find_products, "sourdough") == (bread,)
    with refuses("amount_unclear"):
        bakery.do(Command(siti.id), enter_article, "Roll", "two")
    with refuses("article_name_missing"):
        bakery.do(Command(siti.id), enter_article, " ", "2")
    with refuses("nobody_signed_in"):
        bakery.do(Command(None), enter_article, "Roll", "2")


def test_where_the_till_has_a_list_only_a_manager_does(small: SmallShop) -> None:
    with refuses("article_by_manager"):
        small.do(enter_article, "Golden shoe", "9000")
    entered = small.do(enter_article, "Old model", "90", by="Mei Ling")
    assert small.ask(find_products, "old model")[0] == entered
    assert small.troubles() == []
