"""Every page of the counter is walked to and looked at; the ways take as few touches as allowed."""

import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest
from PySide6.QtWidgets import QApplication

import ui.counter
import ui.office
import ui.setup
from core.basics.clock import FixedClock
from tests.core.conftest import demo_place
from tests.core.small_shop import NOON
from ui import theme
from ui.language import speak
from ui.page import Page
from ui.tour.book import Book
from ui.tour.every_page import every_page, every_way
from ui.tour.report import write_index
from ui.tour.scenes.beside import voucher
from ui.tour.variants import SCREEN, Width, widths
from ui.tour.walker import Walker
from ui.tour.ways import WAYS

__all__ = ["demo_place"]

CLOCK = FixedClock(NOON)
"""The day the demo shop of the tests was made for."""


def pages_there_are() -> set[str]:
    """Every page that is more than a base of others."""
    for room in (ui.counter, ui.office, ui.setup):
        for module in iter_modules(room.__path__, f"{room.__name__}."):
            import_module(module.name)
    found, waiting = set(), [Page]
    while waiting:
        kind = waiting.pop()
        beneath = [each for each in kind.__subclasses__() if each.__module__.startswith("ui.")]
        waiting += beneath
        if not beneath:
            found.add(kind.__name__)
    return found


@pytest.mark.long
def test_every_page_is_come_to_and_well_made_at_full_size(
    demo_place: Path, tmp_path: Path, qapp: QApplication
) -> None:
    del qapp
    book = Book(tmp_path / "pages")
    full = (Width("full", *SCREEN),)
    every_page(
        demo_place, book, tmp_path, languages=["en"], text_sizes=[1.0], only=full, clock=CLOCK
    )
    book.close()
    assert pages_there_are() - {page.kind for page in book.pages.values()} == set()
    assert book.findings() == []


@pytest.mark.long
def test_a_book_holds_a_picture_of_each_arrangement(demo_place: Path, tmp_path: Path) -> None:
    book = Book(tmp_path / "pages")
    every_page(
        demo_place,
        book,
        tmp_path,
        languages=["en", "ms"],
        text_sizes=[1.0],
        acts=[voucher],
        clock=CLOCK,
    )
    book.close()
    assert len(book.columns) == 2 * 2 * len(widths(1.0))
    for page in book.pages.values():
        assert [*page.pictures] == book.columns
        assert all((tmp_path / place).stat().st_size > 5_000 for place in page.pictures.values())
    write_index(tmp_path / "index.html", book, [], 12.0)
    shown = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert all(place in shown for page in book.pages.values() for place in page.pictures.values())
    assert "://" not in shown
    assert json.dumps(book.told())


def _lost(at: Walker) -> Iterator[str]:
    at.sign_in()
    yield "ready"
    at.touch("A word that stands nowhere")
    yield "never"


def test_a_story_that_goes_no_further_is_told(demo_place: Path, tmp_path: Path) -> None:
    book = Book(tmp_path / "pages")
    full = (Width("full", *SCREEN),)
    every_page(
        demo_place,
        book,
        tmp_path,
        languages=["en"],
        text_sizes=[1.0],
        acts=[_lost],
        only=full,
        clock=CLOCK,
    )
    book.close()
    assert [*book.pages] == ["ready"]
    assert len(book.findings()) == 1
    assert "A word that stands nowhere" in book.findings()[0]


def test_text_grows_and_the_strip_with_it() -> None:
    assert [each.width for each in widths(1.0)] == [1366, 420, 342]
    assert [each.width for each in widths(1.5)] == [1366, 513]


@pytest.mark.long
def test_every_way_takes_as_few_touches_as_allowed(demo_place: Path, tmp_path: Path) -> None:
    counted = every_way(demo_place, tmp_path, CLOCK)
    assert [each.way for each in counted] == [way.name for way in WAYS]
    for each in counted:
        assert each.holds, each
        assert each.counts.touches or each.counts.typed


@pytest.fixture(autouse=True)
def as_before(dressed: QApplication) -> Iterator[None]:
    """Light, 100 %, English again."""
    yield
    speak(dressed, "en")
    theme.apply(dressed, "light", 1.0, animated=False)
