"""What comes beside the four steps: vouchers, and what nobody can bring back."""

from collections.abc import Iterator

from ui.counter.cards_given import CardsGivenPage
from ui.counter.quick import QuickPage
from ui.counter.ready import ReadyPage
from ui.counter.verdict import VerdictPage
from ui.office.card_matters import CardMattersPage
from ui.office.money_back import MoneyBackPage
from ui.office.office import ROOMS, OfficePage
from ui.office.one_person import OnePersonPage
from ui.office.phrases import PhrasesPage
from ui.office.seasons import SeasonsPage
from ui.office.stock import StockPage
from ui.office.tills.columns_page import ColumnsPage
from ui.office.tills.database import DatabasePage
from ui.office.tills.read_file import ReadFilePage
from ui.office.tills.reading_page import ReadingPage
from ui.office.tills.tills import TillsPage
from ui.office.tills.unsure_page import UnsurePage
from ui.office.tills.watched_page import WatchedPage
from ui.tour.walker import Walker


def voucher(at: Walker) -> Iterator[str]:
    """Good; used already; unknown; mistyped."""
    at.sign_in("Farid")
    at.hands.scan(at.facts.older_qr)
    at.on(VerdictPage)
    yield "a good voucher"
    at.press_main()
    at.on(ReadyPage)
    yield "a good voucher: used"
    _type_code(at, at.facts.older_code)
    yield "a voucher used before"
    at.hands.press("Escape")
    at.on(ReadyPage)
    _type_code(at, _mistyped(at.facts.older_code))
    yield "a voucher that cannot be read"
    at.press_main()
    at.on(CardsGivenPage)
    yield "which card was lost"


def _type_code(at: Walker, code: str) -> None:
    page = at.on(ReadyPage)
    page.search.clear()
    at.type_into(page.search, code)
    at.hands.press("Return")
    at.on(VerdictPage)


def _mistyped(code: str) -> str:
    """The same code with one sign another."""
    return ("3" if code[0] == "2" else "2") + code[1:]


def quick(at: Walker) -> Iterator[str]:
    """Nothing to bring back: one column after the other."""
    page = at.sign_in()
    at.hands.touch_widget(page.nothing)
    shown = at.on(QuickPage)
    yield "quick case"
    at.hands.touch_widget(shown.happened.first())
    yield "quick case: how we put it right"
    at.hands.touch_widget(shown.put_right.first())
    yield "quick case: sorry"
    at.press_main()
    at.on(QuickPage)
    yield "quick case: a little extra"
    at.hands.touch_widget(shown.side.ticket)
    yield "quick case: the table"


def office(at: Walker) -> Iterator[str]:
    """What the manager looks after."""
    at.sign_in("Mei Ling")
    at.hands.touch_widget(at.frame.head.office)
    at.on(OfficePage)
    yield "office"
    rooms = (
        (PhrasesPage, "office: what we say"),
        (SeasonsPage, "office: feast days"),
        (StockPage, "office: count the gifts"),
        (MoneyBackPage, "office: money back"),
        (CardMattersPage, "office: cards to look into"),
        (OnePersonPage, "office: two that may be one"),
        (TillsPage, "office: tills"),
    )
    for place, (room, shown) in enumerate(rooms):
        if place:
            at.hands.press("Escape")
            at.hands.touch_widget(at.frame.head.office)
        at.hands.touch_widget(at.on(OfficePage).tiles[place])
        at.on(room)
        yield shown


_EXPORT = """Bill;Date;Item;Quantity;Price;Paid with;Note
T901;05.02.2026 10:00;Wool socks;2;10,50;cash;a
T902;06.02.2026 11:00;Shoe tree;1;8x,00;cash;b
T903;07.02.2026 12:00;Shoe tree;1;89,00;card;c
"""
"""What a till exports, with a row that cannot be read."""


def tills(at: Walker) -> Iterator[str]:
    """A file of a make that nobody knows, read; a database; what the till gave back."""
    at.sign_in("Mei Ling")
    at.hands.touch_widget(at.frame.head.office)
    at.hands.touch_widget(at.on(OfficePage).tiles[ROOMS.index(TillsPage)])
    page = at.on(TillsPage)
    at.hands.touch_widget(page.read_file)
    file = at.on(ReadFilePage)
    yield "tills: a file"
    export = at.shop.folder / "export.csv"
    export.write_text(_EXPORT, "utf-8")
    file.open_file(str(export))
    at.hands.settle()
    at.type_into(file.source, "Till")
    yield "tills: what the file is"
    at.press_main()
    columns = at.on(ColumnsPage)
    yield "tills: its columns"
    at.hands.touch_row(columns.list.rows.rows()[-1].title)
    yield "tills: what a column means"
    at.press_main()
    at.on(ReadingPage)
    yield "tills: what was read"
    at.press_main()
    page = at.on(TillsPage)
    at.hands.touch_widget(page.read_database)
    database = at.on(DatabasePage)
    at.hands.touch_widget(next(reversed(database.kinds.chips().values())))
    yield "tills: a database"
    at.hands.press("Escape")
    page = at.on(TillsPage)
    at.hands.touch_widget(page.watched)
    at.on(WatchedPage)
    yield "tills: a watched folder"
    at.hands.press("Escape")
    at.hands.touch_widget(at.on(TillsPage).ask)
    at.on(UnsurePage)
    yield "tills: which sale was it"


BESIDE = (voucher, quick, office, tills)
