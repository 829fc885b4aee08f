"""Walks to every page once per language and text size, and looks at each in every arrangement."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from core.basics.clock import Clock
from core.demo.story_facts import story_facts
from core.printing.printers import FilePrinter, Printer
from core.shop import Shop
from ui import background, theme
from ui.language import speak
from ui.opening import begin
from ui.tour.book import Book
from ui.tour.hands import StoryBroke
from ui.tour.scenes import ACTS, Act
from ui.tour.variants import SCREEN, Width, driving_size, widths
from ui.tour.walker import Walker
from ui.tour.ways import WAYS, Counted, count
from ui.window import CounterFrame

_LOOKS: tuple[theme.Appearance, ...] = ("light", "dark")


def every_page(
    shop_folder: Path,
    book: Book,
    folder: Path,
    *,
    languages: Sequence[str],
    text_sizes: Sequence[float],
    acts: Sequence[Act] = ACTS,
    only: tuple[Width, ...] = (),
    clock: Clock | None = None,
) -> None:
    """Show every page of `acts` in the book; each act has a copy of the shop in `folder`.

    `only` are the widths in which it is looked at, all where none is named.
    """
    app = QApplication.instance()
    for language in languages:
        speak(app, language)
        for text_size in text_sizes:
            theme.apply(app, _LOOKS[0], text_size, animated=False)
            for act in acts:
                with at_a_counter(shop_folder, folder, clock) as walker:
                    _play(act, walker, book, only or widths(text_size), language)


def every_way(shop_folder: Path, folder: Path, clock: Clock | None = None) -> list[Counted]:
    """Walk each way whose touches are counted, each in a copy of the shop in `folder`."""
    counted = []
    for way in WAYS:
        with at_a_counter(shop_folder, folder, clock) as walker:
            walker.frame.resize(*SCREEN)
            counted.append(count(way, walker))
    return counted


def _play(act: Act, walker: Walker, book: Book, shown_in: tuple[Width, ...], language: str) -> None:
    size = theme.text_size()
    walker.frame.resize(*driving_size(size))
    scene = act.__name__
    try:
        for scene in act(walker):
            book.show(scene, walker.frame, shown_in, _LOOKS, language)
    except StoryBroke as trouble:
        where = f"{round(size * 100)}% {language}"
        book.broke(scene, where, f"the story went no further: {trouble}")


@contextmanager
def at_a_counter(shop_folder: Path, folder: Path, clock: Clock | None = None) -> Iterator[Walker]:
    """A window on a copy of the shop, where nobody is signed in, and hands at it."""
    copy = folder / "shop"
    shutil.copytree(shop_folder, copy)
    shop = Shop.open(str(copy), clock)
    printers: list[Printer] = [FilePrinter(copy / "notes")]
    frame = CounterFrame()
    begin(frame, shop, printers)
    frame.show()
    frame.activateWindow()
    try:
        yield Walker(frame, shop, shop.ask(story_facts), printers)
    finally:
        background.wait_idle()
        frame.close()
        frame.deleteLater()
        QCoreApplication.processEvents()
        shop.close()
        shutil.rmtree(copy)
