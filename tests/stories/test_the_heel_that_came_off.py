"""The story, from the greeting to the second try with a used voucher, through the windows."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from core.basics.clock import FixedClock
from core.basics.trouble import Trouble
from core.demo.story_facts import story_facts
from core.printing.printers import FilePrinter
from core.shop import Shop
from core.vouchers.ledger import every_voucher
from tests.core.small_shop import NOON
from tests.stories.looking import LookingHands, OtherWindows, hurried
from ui import background
from ui.counter.counter import Counter
from ui.stall_watch import StallWatch
from ui.touches import Counts
from ui.tour.album import Album
from ui.tour.story import Story
from ui.window import CounterFrame

GENEROUS_STALL_MS = 2000
"""What a window may stand still at most where the machine runs other tests beside this one."""

ROLL_DOTS_A_MM = 8.0
MOST = {
    "printed note": Counts(touches=8, typed=1, scans=1),
    "given now": Counts(touches=7, typed=1, scans=1),
    "voucher": Counts(touches=1, typed=0, scans=1),
}
PAGES = {
    "WhoPage", "ReadyPage", "FindPage", "FixPage", "CarePage", "ExtraPage", "EverythingPage",
    "ApprovalPage", "HandOverPage", "PickPage", "VerdictPage",
}  # fmt: skip


@dataclass(frozen=True)
class Walked:
    """What is left of the story once it was walked."""

    folder: Path
    counts: dict[str, Counts]
    hands: LookingHands
    other_windows: list[str]
    longest_stall_ms: float
    told: dict[str, Any]
    notes: list[Path]
    troubles: tuple[Trouble, ...]
    heard: list[str]


@pytest.fixture
def walked(demo_place: Path, tmp_path: Path, dressed: QApplication) -> Iterator[Walked]:
    """The story, walked in a demo shop of its own."""
    del dressed
    folder = tmp_path
    shutil.copytree(demo_place, folder / "shop")
    shop = Shop.open(str(folder / "shop"), FixedClock(NOON))
    frame = CounterFrame(clock=hurried)
    Counter(shop, frame, [FilePrinter(folder / "notes")])
    frame.resize(1366, 768)
    frame.show()
    frame.activateWindow()
    windows, watch, album = OtherWindows(frame), StallWatch(), Album(folder / "album")
    watch.start()
    story = Story(frame, shop, album, shop.ask(story_facts))
    story.hands = hands = LookingHands(frame)
    story.walk()
    watch.stop()
    vouchers = [{"qr": each.qr, "state": each.state} for each in shop.ask(every_voucher)]
    told = {**album.close(), "vouchers": vouchers}
    yield Walked(
        folder=folder,
        counts=album.counts,
        hands=hands,
        other_windows=windows.seen,
        longest_stall_ms=watch.longest_ms(),
        told=told,
        notes=sorted((folder / "notes").glob("*.pdf")),
        troubles=shop.check(),
        heard=[step.name for step in album.steps],
    )
    frame.close()
    frame.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert background.wait_idle()
    shop.close()


def test_the_heel_that_came_off(walked: Walked) -> None:
    """One walk, many looks: it is long, and every process that runs tests would walk its own."""
    takes_few_touches(walked.counts)
    notes_are_read_by_a_scanner(walked)
    pictures_are_kept(walked)
    assert walked.hands.pages == PAGES
    assert list(walked.hands.jarring) == []
    assert walked.other_windows == []
    assert walked.longest_stall_ms < GENEROUS_STALL_MS
    assert walked.troubles == ()


def takes_few_touches(counts: dict[str, Counts]) -> None:
    assert counts.keys() == MOST.keys()
    for way, most in MOST.items():
        assert 0 < counts[way].touches <= most.touches, way
        assert (counts[way].typed, counts[way].scans) == (most.typed, most.scans), way


def notes_are_read_by_a_scanner(walked: Walked) -> None:
    """Each note's QR is a voucher of the report that is in a customer's hand."""
    states = {each["qr"]: each["state"] for each in walked.told["vouchers"]}
    read = [digits for note in walked.notes for digits in codes_on(note)]
    assert [states.get(digits) for digits in read] == ["handed_over", "handed_over"]


def codes_on(note: Path) -> list[str]:
    """The QR codes of a note as a receipt printer puts it on paper: dots of one bit."""
    document = pypdfium2.PdfDocument(note)
    try:
        grey = document[0].render(scale=ROLL_DOTS_A_MM * 25.4 / 72, grayscale=True).to_numpy()
    finally:
        document.close()
    dots = np.where(np.squeeze(grey) < 128, 0, 255).astype(np.uint8)
    found = zxingcpp.read_barcodes(np.pad(dots, 40, constant_values=255))
    return [each.text for each in found if each.format == zxingcpp.BarcodeFormat.QRCode]


def pictures_are_kept(walked: Walked) -> None:
    pictures = [step["picture"] for step in walked.told["steps"]]
    assert [step["name"] for step in walked.told["steps"]] == walked.heard
    assert len(pictures) > 25
    assert all((walked.folder / "album" / each).stat().st_size > 10_000 for each in pictures)
