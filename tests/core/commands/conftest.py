"""The demo shop as somebody at a terminal has it."""

import pytest

from core.demo.story_facts import StoryFacts, story_facts
from core.shop import Shop


@pytest.fixture
def facts(demo: Shop) -> StoryFacts:
    return demo.ask(story_facts)


@pytest.fixture
def place(demo: Shop, monkeypatch: pytest.MonkeyPatch) -> str:
    """The demo shop's folder, on the day it was made for."""
    monkeypatch.setattr("core.shop.SystemClock", lambda: demo.clock)
    return str(demo.folder)
