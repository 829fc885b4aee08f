"""The catalogue's suggestions name problems, departments and categories that there are."""

from core.gestures.starter import starter_catalogue
from core.recovery.reasons import article_kinds


def test_what_a_gesture_suits_exists() -> None:
    kinds = article_kinds()
    codes = {reason.code for kind in kinds for reason in kind.reasons}
    departments = {kind.department for kind in kinds}
    categories = {category for kind in kinds for category in kind.categories}
    for gesture in starter_catalogue().gestures:
        assert set(gesture.suits.problems) <= codes
        assert set(gesture.suits.departments) <= departments
        assert set(gesture.suits.categories) <= categories
