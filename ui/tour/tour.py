"""`main.py tour`: the story through the real windows, without a screen, with pictures."""

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from core.basics.errors import Refused
from core.basics.files import write_whole
from core.commands.demo import remove_demo_shop
from core.demo.make import is_demo_shop, make_demo_shop
from core.demo.story_facts import story_facts
from core.printing.printers import FilePrinter
from core.shop import Shop
from core.vouchers.ledger import VoucherFacts, every_voucher

if TYPE_CHECKING:
    from ui.stall_watch import StallWatch

SCREEN = (1366, 768)
_CALLS = 4


def tour(place: str, out: Path, *, every: bool = False) -> int:
    """Walk the story in a fresh demo shop at `place`; pictures, notes and `tour.json` go to `out`.

    With `every` each page of the counter is walked to as well, and looked at in every arrangement,
    theme, text size and language: `index.html` shows them with what is amiss.
    0 if every step did what the story says and nothing is amiss, else 1 with the reason on the
    error output.
    """
    try:
        if is_demo_shop(place):
            remove_demo_shop(place)
        make_demo_shop(place).close()
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        _offscreen(Path(folder))
        untouched = Path(folder, "untouched")
        if every:
            shutil.copytree(place, untouched)
        shop = Shop.open(place)
        try:
            report, amiss = _walk(shop, out)
        finally:
            shop.close()
        if every:
            amiss += _every_page(untouched, out, Path(folder), report)
    write_whole(out / "tour.json", _as_json(report))
    for each in amiss:
        print(each, file=sys.stderr)
    return 1 if amiss else 0


def _as_json(report: dict[str, object]) -> bytes:
    return (json.dumps(report, ensure_ascii=False, indent=2) + "\n").encode()


def _walk(shop: Shop, out: Path) -> tuple[dict[str, object], list[str]]:
    """The story: what it came to, and where the screen said otherwise."""
    from ui import application
    from ui.opening import counter_window
    from ui.stall_watch import StallWatch
    from ui.tour.album import Album
    from ui.tour.hands import StoryBroke
    from ui.tour.story import Story

    app = application.start(appearance="light")
    out.mkdir(parents=True, exist_ok=True)
    frame = counter_window(shop, [FilePrinter(out / "notes")], system=False)
    frame.resize(*SCREEN)
    frame.show()
    album = Album(out)
    watch = StallWatch()
    watch.start()
    story = Story(frame, shop, album, shop.ask(story_facts))
    broke = ""
    try:
        story.walk()
    except StoryBroke as trouble:
        broke = str(trouble)
        album.show(frame, "broke")
    watch.stop()
    broke = broke or "; ".join(str(each) for each in shop.check())
    report = {**_report(shop, broke, watch), **album.close()}
    frame.close()
    frame.deleteLater()
    app.processEvents()
    print(f"{len(album.steps)} pictures: {out}")
    return report, [f"The tour broke: {broke}"] if broke else []


def _every_page(shop_folder: Path, out: Path, folder: Path, report: dict[str, object]) -> list[str]:
    """Every page in every arrangement, and the touches of every way; what is amiss."""
    from ui import application
    from ui.language import languages
    from ui.stall_watch import StallWatch
    from ui.tour.book import Book
    from ui.tour.every_page import every_page, every_way
    from ui.tour.report import write_index
    from ui.tour.variants import TEXT_SIZES

    bugs: list[str] = []
    application.catch_bugs(bugs.append)
    watch = StallWatch()
    watch.start()
    counted = every_way(shop_folder, folder)
    watch.stop()
    book = Book(out / "pages")
    every_page(shop_folder, book, folder, languages=[*languages()], text_sizes=TEXT_SIZES)
    book.close()
    write_index(out / "index.html", book, counted, watch.longest_ms())
    report["ways"] = [each.told() for each in counted]
    report["longest_stall_on_the_ways_ms"] = round(watch.longest_ms(), 1)
    report["pages"] = book.told()
    pictures = sum(len(page.pictures) for page in book.pages.values())
    print(f"{pictures} pictures of {len(book.pages)} pages: {out / 'index.html'}")
    return [
        *(f"{each.way}: {each.broke or each.counts}" for each in counted if not each.holds),
        *book.findings(),
        *bugs,
    ]


def _offscreen(folder: Path) -> None:
    """One screen of the size that old shop PCs have."""
    width, height = SCREEN
    screen = {
        "name": "counter",
        "x": 0,
        "y": 0,
        "width": width,
        "height": height,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }
    path = folder / "screen.json"
    path.write_text(json.dumps({"synchronousWindowSystemEvents": False, "screens": [screen]}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={path}"


def _report(shop: Shop, broke: str, watch: "StallWatch") -> dict[str, object]:
    return {
        "broke": broke or None,
        "screen": list(SCREEN),
        "longest_stall_ms": round(watch.longest_ms(), 1),
        "longest_stall_in": _innermost(watch.where()),
        "vouchers": [_voucher(each) for each in shop.ask(every_voucher)],
    }


def _innermost(stack: str) -> list[str]:
    """The last calls of a stack, as file, line and function."""
    lines = [line.strip() for line in stack.splitlines() if line.strip().startswith("File")]
    return [line.rpartition("/")[2] for line in lines[-_CALLS:]]


def _voucher(each: VoucherFacts) -> dict[str, object]:
    return {"code": each.code, "qr": each.qr, "state": each.state}
