"""What comes beside the four steps: vouchers, and what nobody can bring back."""

from collections.abc import Iterator

from ui.counter.cards_given import CardsGivenPage
from ui.counter.quick import QuickPage
from ui.counter.ready import ReadyPage
from ui.counter.verdict import VerdictPage
from ui.office.card_matters import CardMattersPage
from ui.office.money_back import MoneyBackPage
from ui.office.office import OfficePage
from ui.office.one_person import OnePersonPage
from ui.office.phrases import PhrasesPage
from ui.office.seasons import SeasonsPage
from ui.office.stock import StockPage
from ui.office.tills.tills import TillsPage
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


BESIDE = (voucher, quick, office)
