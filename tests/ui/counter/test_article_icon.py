"""An article's picture follows its kind."""

import pytest

from ui.counter.article_icon import article_icon


@pytest.mark.parametrize(
    ("category", "shop", "icon"),
    [
        ("oxfords", "shoes_cafe", "shoe"),
        ("bags", "shoes_cafe", "bag"),
        ("coffee", "shoes_cafe", "coffee"),
        ("anything", "general", "box"),
    ],
)
def test_each_kind_has_its_own(category: str, shop: str, icon: str) -> None:
    assert article_icon(category, shop) == icon
