"""The demo shop sells boxes of several articles, and another branch sells too."""

from core.demo.plan import demo_plan
from core.demo.sales import BRANCH, OTHER_BRANCH
from tests.core.small_shop import TODAY


def test_a_box_costs_less_than_its_parts_and_is_sold() -> None:
    plan = demo_plan(TODAY)
    prices = {each.number: each.price_minor for each in plan.products}
    boxes = {each.number: each for each in plan.products if each.parts}
    assert boxes
    for box in boxes.values():
        assert box.price_minor < sum(prices[part.number] for part in box.parts)
    sold = {line.product_number for sale in plan.sales() for line in sale.lines}
    assert boxes.keys() <= sold


def test_another_branch_sells_now_and_then() -> None:
    branches = [sale.branch for sale in demo_plan(TODAY).sales()]
    assert set(branches) == {BRANCH, OTHER_BRANCH}
    assert 0.03 < branches.count(OTHER_BRANCH) / len(branches) < 0.12
