"""A second PC joins: with its own key, let in by a manager."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.basics.clock import FixedClock
from core.basics.this_pc import shop_folder
from core.people.pins import FREE_MISSES, sign_in
from core.setup.joining import Looked, NewTill, join, look_at
from core.setup.new_shop import begin_business
from core.shop import Shop
from core.vouchers.admission import admit_tills, tills_to_admit
from core.vouchers.verdict import verdict
from tests.core.refuses import refuses
from tests.core.setup.bakery import BAKERY, PIN, RINA
from tests.core.small_shop import DESSERT, NOON, PINS, SmallShop

COUNTER_2 = NewTill("Counter 2")


@pytest.fixture
def elsewhere(small: SmallShop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The small shop as a second PC reaches it, whose own folder is another."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "second"))
    return f"sqlite:///{small.place}/goodturn.sqlite"


def test_nothing_is_there_then_a_shop_is(tmp_path: Path) -> None:
    place = str(tmp_path / "shop")
    assert look_at(place) == Looked()
    assert not Path(place).exists()
    begin_business(place, BAKERY, RINA).close()
    found = look_at(place)
    assert (found.shop, found.ours) == ("Roti Rina", True)
    assert [each.name for each in found.managers] == ["Rina"]


def test_what_cannot_be_a_shop_is_told(tmp_path: Path) -> None:
    with refuses("password_in_url"):
        look_at("postgresql://rina:secret@server/shop")
    with refuses("database_kind"):
        look_at("mysql://server/shop")
    (tmp_path / "goodturn.sqlite").write_bytes(b"a shopping list, not a database at all" * 50)
    with refuses("not_a_database"):
        look_at(str(tmp_path))


@pytest.fixture
def second(small: SmallShop, elsewhere: str) -> Iterator[SmallShop]:
    """The small shop on a second PC that has joined."""
    manager = small.team["Mei Ling"]
    answer = join(elsewhere, COUNTER_2, manager, PINS["Mei Ling"], clock=small.clock)
    assert answer.accepted
    joined = SmallShop(elsewhere, FixedClock(NOON))
    joined.do(sign_in, joined.team["Aisyah"], PINS["Aisyah"])
    yield joined
    joined.close()


def test_it_has_a_key_and_a_chain_of_its_own(small: SmallShop, second: SmallShop) -> None:
    assert second.shop.till.identity != small.shop.till.identity
    assert second.shop.till.identity.key_id == 2
    assert not second.shop.till.has_root
    assert look_at(second.place).ours
    second.cared()
    small.cared(receipt="R3")
    assert second.troubles() == []
    rows = "SELECT name, branch FROM till ORDER BY key_id"
    assert second.rows(rows) == [("Counter 1", "Bangsar"), ("Counter 2", "Bangsar")]


def test_its_notes_are_good_once_the_first_pc_has_signed(
    small: SmallShop, second: SmallShop
) -> None:
    case = second.cared()
    with refuses("till_not_admitted"):
        second.choose(case, DESSERT, "next")
    second.choose(case)
    assert second.ask(tills_to_admit) == ("Counter 2",)
    with refuses("till_key_missing"):
        second.do(admit_tills, second.shop.till.sign_as_root)
    assert small.do(admit_tills, small.shop.till.sign_as_root, by=None) == 1
    assert small.ask(tills_to_admit) == ()
    assert small.do(admit_tills, small.shop.till.sign_as_root, by=None) == 0
    voucher = second.choose(second.cared(receipt="R3"), DESSERT, "next").voucher
    assert voucher is not None
    assert small.ask(verdict, voucher[:8]).word == "not_handed_over"
    assert small.troubles() == second.troubles() == []


def test_a_wrong_pin_lets_nobody_in_and_is_counted(small: SmallShop, elsewhere: str) -> None:
    manager = small.team["Mei Ling"]
    for _ in range(FREE_MISSES + 1):
        assert not join(elsewhere, COUNTER_2, manager, "000000", clock=small.clock).accepted
    with refuses("pin_waits"):
        join(elsewhere, COUNTER_2, manager, PINS["Mei Ling"], clock=small.clock)
    assert small.rows("SELECT name FROM till") == [("Counter 1",)]
    assert not (shop_folder(elsewhere) / "till").exists()
    assert not look_at(elsewhere).ours


def test_only_a_manager_lets_a_pc_in(small: SmallShop, elsewhere: str) -> None:
    with refuses("not_an_approver", name="Aisyah"):
        join(elsewhere, COUNTER_2, small.team["Aisyah"], PINS["Aisyah"])
    with refuses("till_name_missing"):
        join(elsewhere, NewTill(" "), small.team["Mei Ling"], PINS["Mei Ling"])


def test_the_answers_of_the_first_pc_are_its_own(tmp_path: Path) -> None:
    place = str(tmp_path / "shop")
    shop = begin_business(place, BAKERY, RINA, customers_see_screen=False)
    (rina,) = look_at(place).managers
    assert not shop.this_pc.settings.customers_see_screen
    (Path(place) / "till").rename(tmp_path / "kept")
    assert join(place, NewTill("Counter 2"), rina.id, PIN).accepted
    joined = Shop.open(place)
    assert joined.this_pc.settings.customers_see_screen
    joined.close()
    shop.close()
