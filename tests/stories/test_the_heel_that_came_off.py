"""The story, from the greeting to the second try with a used voucher, through the windows."""

import json
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
from ui import application, background, theme
from ui.counter.counter import Counter
from ui.stall_watch import StallWatch
from ui.touches import Counts
from ui.tour.album import Album
from ui.tour.story import Story
from ui.window import CounterFrame

GENEROUS_STALL_MS = 2000
"""What a window may stand still at most where the machine runs other tests beside this one."""

ROLL_DOTS_A_MM = 8.0


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


@pytest.fixture(scope="module")
def walked(
    demo_place: Path, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[Walked]:
    """The story, walked once in a demo shop of its own."""
    qapp.setStyle("Fusion")
    application.quieten_font_fallback()
    theme.apply(qapp, "light", 1.0, animated=False)
    folder = tmp_path_factory.mktemp("story")
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
    album.close({"vouchers": vouchers})
    yield Walked(
        folder=folder,
        counts=album.counts,
        hands=hands,
        other_windows=windows.seen,
        longest_stall_ms=watch.longest_ms(),
        told=json.loads((folder / "album" / "tour.json").read_text(encoding="utf-8")),
        notes=sorted((folder / "notes").glob("*.pdf")),
        troubles=shop.check(),
        heard=[step.name for step in album.steps],
    )
    frame.close()
    frame.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert background.wait_idle()
    shop.close()


@pytest.mark.parametrize(
    ("way", "most"),
    [
        ("printed note", Counts(touches=8, typed=1, scans=1)),
        ("given now", Counts(touches=7, typed=1, scans=1)),
        ("voucher", Counts(touches=1, typed=0, scans=1)),
    ],
)
def test_it_takes_no_more_touches_than_promised(walked: Walked, way: str, most: Counts) -> None:
    counted = walked.counts[way]
    assert 0 < counted.touches <= most.touches
    assert (counted.typed, counted.scans) == (most.typed, most.scans)


def test_a_scanner_reads_the_printed_note(walked: Walked) -> None:
    assert len(walked.notes) == 2
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


def test_nothing_opens_beside_the_window(walked: Walked) -> None:
    assert walked.other_windows == []


def test_the_shop_is_in_order_afterwards(walked: Walked) -> None:
    assert walked.troubles == ()


def test_the_window_never_stands_still(walked: Walked) -> None:
    assert walked.longest_stall_ms < GENEROUS_STALL_MS


def test_the_report_has_a_picture_of_every_step(walked: Walked) -> None:
    pictures = [step["picture"] for step in walked.told["steps"]]
    assert [step["name"] for step in walked.told["steps"]] == walked.heard
    assert len(pictures) > 25
    assert all((walked.folder / "album" / each).stat().st_size > 10_000 for each in pictures)


def test_every_page_is_fit_for_a_customers_eyes_and_a_clerks_fingers(walked: Walked) -> None:
    assert list(walked.hands.jarring) == []
    assert walked.hands.pages >= {
        "WhoPage", "ReadyPage", "FindPage", "FixPage", "CarePage", "ExtraPage",
        "EverythingPage", "ApprovalPage", "HandOverPage", "PickPage", "VerdictPage",
    }  # fmt: skip
