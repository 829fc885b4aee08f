"""How it is put right."""

from collections.abc import Iterator

from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.hurt import HurtPage
from ui.counter.pick import PickPage
from ui.counter.till_sheet import TillSheet
from ui.tour.walker import Walker


def fix(at: Walker) -> Iterator[str]:
    """What happened, and each of the ways."""
    page = at.fix()
    yield "fix"
    at.touch_reason(page)
    yield "fix: same again"
    for way in ("credit", "money_back", "repair"):
        at.hands.touch_widget(page.tiles[way])
        yield f"fix: {way.replace('_', ' ')}"
    at.hands.press("F9")
    at.hands.type("It came off on the stairs")
    yield "fix: in their words"


def another_item(at: Walker) -> Iterator[str]:
    """Another one goes out, and they pay the difference."""
    page = at.fix()
    at.touch_reason(page)
    at.hands.touch_widget(page.tiles["another_item"])
    picked = at.on(PickPage)
    yield "pick what goes out"
    at.hands.type(at.facts.article)
    at.hands.touch_row(at.facts.article)
    at.press_main()
    at.on(FixPage)
    del picked
    yield "fix: another item"


def swap(at: Walker) -> Iterator[str]:
    """Nothing wrong: another size."""
    page = at.fix()
    at.hands.touch_widget(page.swap)
    yield "fix: only a swap"


def several(at: Walker) -> Iterator[str]:
    """Two things in one visit."""
    page = at.find_person()
    at.touch("One more thing they brought")
    at.hands.wait_for("the next search", lambda: at.frame.page() is not page)
    at.on(FindPage)
    yield "find: one more thing"
    at.hands.scan(at.facts.other_shoe)
    found = at.on(FindPage)
    at.hands.touch_widget(found.other_ways.none)
    shown = at.on(FixPage)
    at.touch_reason(shown)
    yield "fix: several lines"


def hurt(at: Walker) -> Iterator[str]:
    """Someone was hurt."""
    page = at.fix()
    at.hands.touch_widget(page.side.hurt)
    at.on(HurtPage)
    yield "someone was hurt"


def till_sheet(at: Walker) -> Iterator[str]:
    """What the till is to be told, on a sheet of its own in the strip."""
    page = at.fix()
    at.touch_reason(page)
    at.make_narrow()
    at.hands.touch_widget(page.result.till)
    at.on(TillSheet)
    yield "fix: for the till"


PUTTING_RIGHT = (fix, till_sheet, another_item, swap, several, hurt)
