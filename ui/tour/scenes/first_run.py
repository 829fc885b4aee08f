"""Before there is a shop: set up in a few steps, joined from another PC, a PIN forgotten."""

from collections.abc import Iterator

from core.basics.errors import Refused
from core.people.team import team
from ui.counter.who import WhoPage
from ui.opening import CannotOpenPage
from ui.refusals import sentence
from ui.setup.code_page import CodePage
from ui.setup.first_run import FirstRun
from ui.setup.forgot_page import ForgotPage
from ui.setup.join_page import JoinPage
from ui.setup.manager_page import ManagerPage
from ui.setup.pcs_page import PcsPage
from ui.setup.place_page import PlacePage
from ui.setup.shop_page import ShopPage
from ui.setup.team_page import TeamPage
from ui.tour.walker import Walker

_PIN = "246810"


def first_run(at: Walker) -> Iterator[str]:
    """From the shop's name to the code on paper; the shop itself is not made."""
    at.on(WhoPage)
    FirstRun(at.frame, str(at.shop.folder / "new"))
    at.on(ShopPage)
    yield "first run: the shop"
    at.touch("Join")
    at.on(JoinPage)
    yield "first run: join a shop"
    at.hands.press("Escape")
    page = at.on(ShopPage)
    at.type_into(page.name, "ROTI RINA")
    at.hands.touch_widget(page.kinds.tiles["cafe"])
    at.press_main()
    where = at.on(PlacePage)
    where.country.clear()
    at.type_into(where.country, "MALAYSIA")
    yield "first run: where it is"
    at.press_main()
    at.on(PcsPage)
    yield "first run: its PCs"
    at.press_main()
    manager = at.on(ManagerPage)
    for field, words in (
        (manager.name, "RINA"),
        (manager.pins.pin, _PIN),
        (manager.pins.again, _PIN),
    ):
        at.type_into(field, words)
    yield "first run: who manages"
    at.press_main()
    at.on(CodePage)
    yield "first run: the code on paper"
    first, *_ = at.shop.ask(team)
    at.frame.show_page(TeamPage(at.shop, first))
    at.on(TeamPage)
    yield "first run: who else serves"


def forgotten(at: Walker) -> Iterator[str]:
    """A manager who has forgotten the PIN."""
    page = at.on(WhoPage)
    at.hands.touch_widget(page.forgot)
    at.on(ForgotPage)
    yield "a forgotten PIN"


def cannot_open(at: Walker) -> Iterator[str]:
    """The data can be read and not written."""
    at.on(WhoPage)
    refused = Refused("database_read_only")
    at.frame.show_page(CannotOpenPage(sentence(refused)))
    at.on(CannotOpenPage)
    yield "the shop cannot be opened"


FIRST_RUN = (first_run, forgotten, cannot_open)
