"""A set that was sold comes back whole or in parts, and never for more than was paid for it."""

from dataclasses import replace
from itertools import permutations
from uuid import UUID, uuid4

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from core.basics.errors import Refused
from core.basics.money import share
from core.finding.question import Question
from core.finding.sales import find_sales
from core.goods.check import check as goods_check
from core.goods.records import Product, SaleLine
from core.goods.returns import left_of, take_back, undo_return, value_of
from core.recovery.find import Brought, choose_part, take_up
from core.recovery.steps import step_back
from core.shop import Command
from core.storage.work import Work
from core.tills.mirror import mirror
from core.tills.till_data import TillPart
from tests.core.goods.test_returns import Undone, small_of_module
from tests.core.refuses import refuses
from tests.core.small_shop import SmallShop
from tests.core.till_rows import SOURCE, days_ago, line, product, read_in, sale

__all__ = ["small_of_module"]

CREAM, BRUSH, CLOTH = "S1", "S2", "S3"
PAID = 9_999
PARTS = (TillPart(CREAM, 1, 3_500), TillPart(BRUSH, 2, 5_800), TillPart(CLOTH, 1, 600))
IN_ONE_SET = {part.number: part.quantity for part in PARTS}


@pytest.fixture
def care_set(small: SmallShop) -> SmallShop:
    """Two sets of cream, two brushes and a cloth were sold, for RM 99.99 altogether."""
    alone = [product(n, name, "", price) for n, name, price in (
        (CREAM, "Cream", 3_500), (BRUSH, "Brush", 2_900), (CLOTH, "Cloth", 600)
    )]  # fmt: skip
    whole = replace(product("S0", "Care set", "", 8_900), parts=PARTS)
    sold = sale("R20", days_ago(small.clock, 3), line("S0", PAID, 2), customer_number="C1")
    read_in(small.shop, products=(*alone, whole), sales=(sold,))
    return small


def key(shop: SmallShop, number: str) -> int:
    return int(shop.scalar("SELECT id FROM product WHERE number = :number", number=number))


def left(shop: SmallShop, number: str | None = None) -> tuple[int, int]:
    part = None if number is None else key(shop, number)

    def asked(work: Work) -> tuple[int, int]:
        found = left_of(work.session, shop.sale_line("R20").id, part)
        return found.quantity, found.minor

    return shop.ask(asked)


def worth(shop: SmallShop, number: str, quantity: int = 1) -> int:
    part, sold = key(shop, number), shop.sale_line("R20").id
    return shop.ask(lambda work: value_of(work.session, sold, quantity, product_id=part))


def brings(shop: SmallShop, number: str, quantity: int = 1) -> UUID:
    sold = shop.sale_line("R20")
    return shop.found(Brought(key(shop, number), sold.id, quantity=quantity))


def test_each_part_has_its_share_of_the_sets_price(care_set: SmallShop) -> None:
    paid = [worth(care_set, number, 2 * count) for number, count in IN_ONE_SET.items()]
    assert sum(paid) == PAID
    assert paid == [3_535, 5_858, 606]
    assert worth(care_set, CREAM) == 1_768
    assert worth(care_set, BRUSH, 4) == 5_858


def test_a_part_comes_back_and_the_set_is_not_whole_any_more(care_set: SmallShop) -> None:
    case = brings(care_set, CREAM)
    care_set.fix(case, "credit")
    assert care_set.view(case).lines[0].back_minor == 1_768
    assert left(care_set, CREAM) == (1, PAID - 1_768)
    assert left(care_set, BRUSH) == (4, PAID - 1_768)
    assert left(care_set) == (1, PAID - 1_768)
    assert care_set.troubles() == []
    care_set.do(step_back, case, "fix")
    assert left(care_set) == (2, PAID)
    assert care_set.troubles() == []


def test_a_whole_set_takes_its_parts_with_it(care_set: SmallShop) -> None:
    care_set.fix(brings(care_set, "S0"), "credit")
    assert [left(care_set, part)[0] for part in (CREAM, BRUSH, CLOTH)] == [1, 2, 1]
    with refuses("already_returned", count=2):
        brings(care_set, BRUSH, 3)
    assert care_set.troubles() == []


def test_two_tills_at_once_take_the_same_part_once(care_set: SmallShop) -> None:
    """Both cases stand at the fix: of two creams three are wanted."""
    first, second = brings(care_set, CREAM, 2), brings(care_set, "S0")
    care_set.fix(first, "credit")
    with refuses("already_returned", count=0):
        care_set.fix(second, "credit")
    assert care_set.troubles() == []


@pytest.mark.parametrize("order", list(permutations((CREAM, BRUSH, CLOTH))))
def test_all_parts_are_worth_the_set_in_any_order(
    care_set: SmallShop, order: tuple[str, ...]
) -> None:
    for number in order:
        for _ in range(left(care_set, number)[0]):
            care_set.fix(brings(care_set, number), "credit")
    assert care_set.scalar("SELECT sum(minor) FROM goods_return") == PAID
    assert left(care_set) == (0, 0)
    assert care_set.troubles() == []


def test_of_a_set_that_is_not_whole_the_first_part_left(care_set: SmallShop) -> None:
    care_set.fix(brings(care_set, CREAM, 2), "credit")
    case = brings(care_set, "S0")
    assert care_set.view(case).lines[0].article == "Brush"


def test_the_part_is_chosen_while_it_is_being_fixed(care_set: SmallShop) -> None:
    case = brings(care_set, "S0")
    (whole,) = care_set.view(case).lines
    assert [part.name for part in whole.parts] == ["Care set", "Cream", "Brush", "Cloth"]
    care_set.do(choose_part, case, whole.id, key(care_set, BRUSH))
    (brush,) = care_set.view(case).lines
    assert (brush.article, brush.most, brush.stock) == ("Brush", 4, 3)
    with refuses("sale_and_product_differ"):
        care_set.do(choose_part, case, whole.id, key(care_set, "P1"))
    care_set.fix(case, "same_again")
    assert care_set.view(case).lines[0].back_minor == 1_465
    with refuses("step_order"):
        care_set.do(choose_part, case, whole.id, key(care_set, CREAM))


def test_a_part_in_hand_finds_the_set_it_was_sold_in(care_set: SmallShop) -> None:
    (found,) = care_set.ask(find_sales, Question(), key(care_set, CREAM))
    assert (found.article, found.reasons[0].code) == ("Care set", "in_a_set")
    case = care_set.do(take_up, (Brought(key(care_set, CREAM), found.sale_line_id),))
    assert care_set.view(case).lines[0].article == "Cream"


def test_the_tills_refund_of_a_part_settles_ours(care_set: SmallShop) -> None:
    care_set.fix(brings(care_set, CREAM), "credit")
    back = sale("R21", care_set.clock.now(), line(CREAM, -1_768, -1))
    assert read_in(care_set.shop, sales=(back,)).settled_ours == 1


def test_a_set_that_is_known_keeps_its_parts(care_set: SmallShop) -> None:
    other = replace(product("S0", "Care set", "", 8_900), parts=(TillPart(CREAM, 1, 1),))
    read_in(care_set.shop, products=(other,))
    assert care_set.scalar("SELECT count(*) FROM set_part") == 3


def test_the_database_holds_it_too(care_set: SmallShop) -> None:
    care_set.fix(brings(care_set, CREAM), "credit")
    with pytest.raises(IntegrityError):
        care_set.raw("UPDATE returned_of_part SET our_quantity = sold_quantity + 1")
    with pytest.raises(IntegrityError):
        care_set.raw("UPDATE set_part SET part_id = set_id")


def test_a_changed_account_is_found(care_set: SmallShop) -> None:
    care_set.fix(brings(care_set, CREAM), "credit")
    care_set.raw("UPDATE returned_of_part SET our_quantity = 0")
    assert any("part" in each for each in care_set.troubles())


@settings(max_examples=60, deadline=None)
@given(
    steps=st.lists(st.tuples(st.integers(0, 3), st.integers(1, 2)), min_size=1, max_size=10),
    undone=st.sets(st.integers(0, 9)),
    paid=st.integers(1, 20_000),
)
@example(steps=[(0, 1), (1, 1), (2, 2), (3, 1)], undone=set(), paid=2)
def test_whatever_comes_back_the_sum_is_never_above_the_set(
    small_of_module: SmallShop, steps: list[tuple[int, int]], undone: set[int], paid: int
) -> None:
    """Whole sets and parts of two sets in any order, each at its worth, some undone again."""
    small = small_of_module

    def story(work: Work) -> None:
        sold, products, left = two_sets(small, work, paid)
        money = 0
        for place, (which, count) in enumerate(steps):
            work.session.expire_all()
            takes = {part: count * each for part, each in IN_ONE_SET.items()}
            if which:
                part = list(IN_ONE_SET)[which - 1]
                takes = {part: count}
            value = value_of(work.session, sold, count, product_id=products[which])
            line_id = uuid4()
            if any(left[part] < wanted for part, wanted in takes.items()):
                with pytest.raises(Refused), work.session.begin_nested():
                    take_back(work, line_id, products[which], sold, count, value)
                continue
            take_back(work, line_id, products[which], sold, count, value)
            work.session.flush()
            if place in undone:
                undo_return(work, line_id)
                work.session.flush()
                continue
            money += value
            left = {part: left[part] - takes.get(part, 0) for part in left}
        assert money <= paid
        assert any(left.values()) or money == paid
        assert list(goods_check(work)) == []
        raise Undone

    with pytest.raises(Undone):
        small.shop.do(Command(None), story)


def two_sets(small: SmallShop, work: Work, paid: int) -> tuple[int, list[int], dict[str, int]]:
    """Two sets sold for `paid`: the sale line, the set's and the parts' keys, how many of each."""
    goods = (
        *(product(each, each) for each in IN_ONE_SET),
        replace(product("S0", "S0"), parts=PARTS),
    )
    sale_of_two = sale("R20", days_ago(small.clock, 3), line("S0", paid, 2))
    mirror(work, SOURCE, (), goods, (sale_of_two,))
    numbers = dict(work.session.execute(select(Product.number, Product.id)).all())
    sold = work.session.scalars(select(SaleLine).where(SaleLine.product_id == numbers["S0"])).one()
    keys = [numbers[each] for each in ("S0", *IN_ONE_SET)]
    return sold.id, keys, {part: 2 * each for part, each in IN_ONE_SET.items()}


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 10**7), st.lists(st.integers(1, 10**6), min_size=1, max_size=6))
def test_shares_sum_to_the_whole(paid: int, weights: list[int]) -> None:
    ends = [share(paid, sum(weights[: n + 1]), sum(weights)) for n in range(len(weights))]
    assert ends == sorted(ends)
    assert ends[-1] == paid


def test_parts_that_are_known_only_afterwards_came_back_with_the_whole(
    care_set: SmallShop,
) -> None:
    """The till's list told of the parts after whole sets had come back."""
    told = care_set.rows("SELECT set_id, part_id, position, quantity, weight FROM set_part")
    care_set.raw("DELETE FROM set_part")
    case = brings(care_set, "S0")
    care_set.fix(case, "credit")
    for row in told:
        care_set.raw(
            "INSERT INTO set_part (set_id, part_id, position, quantity, weight)"
            " VALUES (:set_id, :part_id, :position, :quantity, :weight)",
            **row._mapping,
        )
    assert (left(care_set)[0], left(care_set, BRUSH)[0]) == (1, 2)
    other = brings(care_set, BRUSH, 2)
    care_set.fix(other, "credit", worn=True)
    assert (left(care_set)[0], left(care_set, BRUSH)[0], left(care_set, CREAM)[0]) == (0, 0, 1)
    assert care_set.troubles() == []
    care_set.do(step_back, case, "fix")
    assert left(care_set, BRUSH)[0] == 2
    assert care_set.troubles() == []


@settings(max_examples=60, deadline=None)
@given(
    steps=st.lists(
        st.tuples(st.integers(0, 3), st.booleans(), st.integers(0, 9)), min_size=1, max_size=10
    ),
    paid=st.integers(1, 50),
)
def test_what_was_undone_long_after_leaves_no_cent_behind(
    small_of_module: SmallShop, steps: list[tuple[int, bool, int]], paid: int
) -> None:
    """Some of what came back is undone when more has come back since; then all the rest comes."""
    small = small_of_module

    def story(work: Work) -> None:
        sold, products, left = two_sets(small, work, paid)
        rest = [n for n, number in enumerate(IN_ONE_SET, 1) for _ in range(left[number])]
        values: dict[UUID, int] = {}
        for which, undo, place in [*steps, *((n, False, 0) for n in rest)]:
            work.session.expire_all()
            line_id, product_id = uuid4(), products[which]
            if undo and values:
                undone = list(values)[place % len(values)]
                undo_return(work, undone)
                work.session.flush()
                del values[undone]
            elif left_of(work.session, sold, product_id).quantity:
                values[line_id] = value_of(work.session, sold, 1, product_id=product_id)
                take_back(work, line_id, product_id, sold, 1, values[line_id])
                work.session.flush()
        assert sum(values.values()) == paid
        assert list(goods_check(work)) == []
        raise Undone

    with pytest.raises(Undone):
        small.shop.do(Command(None), story)


def test_parts_brought_at_once_are_rounded_once(care_set: SmallShop) -> None:
    """Alone a cream would be worth 1767.5 and a brush 1464.5: together they are 3232."""
    sold = care_set.sale_line("R20")
    case = care_set.found(*(Brought(key(care_set, n), sold.id) for n in (CREAM, BRUSH)))
    care_set.fix(case, "credit")
    assert [line.back_minor for line in care_set.view(case).lines] == [1_768, 1_464]
    rest = ((CREAM, 1), (BRUSH, 3), (CLOTH, 2))
    care_set.fix(
        care_set.found(*(Brought(key(care_set, n), sold.id, quantity=q) for n, q in rest)), "credit"
    )
    assert left(care_set) == (0, 0)
