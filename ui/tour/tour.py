"""`main.py tour`: the story through the real windows, without a screen, with pictures."""

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from core.basics.errors import Refused
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


def tour(place: str, out: Path) -> int:
    """Walk the story in a fresh demo shop at `place`; pictures, notes and `tour.json` go to `out`.

    0 if every step did what the story says, else 1 with the reason on the error output.
    """
    try:
        if is_demo_shop(place):
            remove_demo_shop(place)
        shop = make_demo_shop(place)
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 1
    try:
        return _walk(shop, out)
    finally:
        shop.close()


def _walk(shop: Shop, out: Path) -> int:
    with tempfile.TemporaryDirectory() as folder:
        _offscreen(Path(folder))
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
        album.close(_report(shop, broke, watch))
        frame.close()
        frame.deleteLater()
        app.processEvents()
    print(f"{len(album.steps)} pictures: {out}")
    if broke:
        print(f"The tour broke: {broke}", file=sys.stderr)
    return 1 if broke else 0


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
