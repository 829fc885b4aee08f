"""The catalogue's suggestions name problems, departments and categories that there are."""

import pytest

from core.gestures.starter import starter_catalogue
from core.recovery.reasons import article_kinds
from core.setup.answers import KINDS


@pytest.mark.parametrize("shop_kind", ["shoes_cafe", *KINDS])
def test_what_a_gesture_suits_exists(shop_kind: str) -> None:
    kinds = article_kinds(shop_kind)
    codes = {reason.code for kind in kinds for reason in kind.reasons}
    departments = {kind.department for kind in kinds}
    categories = {category for kind in kinds for category in kind.categories}
    for gesture in starter_catalogue(shop_kind).gestures:
        assert set(gesture.suits.problems) <= codes
        assert set(gesture.suits.departments) <= departments
        assert set(gesture.suits.categories) <= categories
