"""Leads through the first run: a new shop from page to page, or another PC into a shop."""

from PySide6.QtCore import QObject, Signal

from core.people.reset_code import new_reset_code
from core.people.team import Person, team
from core.setup.answers import FirstManager, NewShop
from core.setup.new_shop import begin_business
from core.setup.places import demo_place, remember_place
from core.shop import Shop
from ui import background
from ui.setup.code_page import CodePage
from ui.setup.join_page import JoinPage
from ui.setup.manager_page import ManagerPage
from ui.setup.pcs_page import PcsPage
from ui.setup.place_page import PlacePage
from ui.setup.shop_page import ShopPage
from ui.setup.team_page import TeamPage
from ui.window import CounterFrame


class FirstRun(QObject):
    """Keeps every page as it was filled in until the shop is there, whichever way one goes."""

    opened = Signal(object, object, str)
    """The shop is there: a `Shop`, the `Person` who has set it up, the language the windows
    shall change to (empty for none)."""

    place_chosen = Signal(str)
    """A shop that is there already is to be opened at this place."""

    def __init__(self, frame: CounterFrame, own_place: str) -> None:
        super().__init__(frame)
        self._frame = frame
        self._code = new_reset_code()
        self.shop = ShopPage()
        self.where = PlacePage()
        self.pcs = PcsPage(own_place)
        self.manager = ManagerPage()
        self.code = CodePage(
            self._code,
            self.shop.name.text,
            self.tr("Set up the shop"),
            self.tr("When you have it: the shop is made now, all of it at once."),
        )
        self._way = (self.shop, self.where, self.pcs, self.manager, self.code)
        for page, after in zip(self._way, self._way[1:], strict=False):
            page.moved_on.connect(lambda _, after=after: frame.show_page(after))
            after.went_back.connect(lambda page=page: frame.show_page(page))
        self.code.moved_on.connect(self._set_up)
        self.shop.join_wanted.connect(self._show_join)
        self.shop.demo_wanted.connect(self._make_demo)
        self.join: JoinPage | None = None
        self.manager.moved_on.connect(self._look_for_printers)
        frame.show_page(self.shop)

    def leave(self) -> None:
        """The counter has the window now, or soon: every page goes that is not shown."""
        for page in (*self._way, self.join):
            if page is not None and page is not self._frame.page():
                self._frame.forget_page(page)
                page.deleteLater()
        self.deleteLater()

    def _look_for_printers(self, _: object) -> None:
        """Once, while the code is being read; Qt's printing is loaded where Qt's widgets are."""
        from ui.system_printers import system_printers

        self.manager.moved_on.disconnect(self._look_for_printers)
        background.run(system_printers, then=self.code.offer, owner=self)

    def _show_join(self) -> None:
        if self.join is None:
            self.join = JoinPage()
            self.join.went_back.connect(lambda: self._frame.show_page(self.shop))
            self.join.moved_on.connect(self._joined)
        self._frame.show_page(self.join)

    def _joined(self, place: str) -> None:
        background.run(remember_place, place, then=lambda _: self.place_chosen.emit(place))

    def _make_demo(self) -> None:
        self.shop.busy = True
        self.shop.changed.emit()
        background.run(
            _demo,
            then=self.place_chosen.emit,
            failed=lambda failure: self.shop.refuse(failure.sentence),
            owner=self,
            doing=self.tr("Making the demo shop: some seconds …"),
        )

    # Setting up -------------------------------------------------------------------------

    def _answers(self) -> NewShop:
        return NewShop(
            name=self.shop.name.text(),
            address=self.shop.address.text(),
            currency=self.where.currency.value().upper(),
            zone=self.where.zone.value(),
            country=self.where.country_code,
            languages=self.where.languages(),
            kind=self.shop.kinds.key(),
            till_name=self.pcs.till.text(),
            branch="",
            logo=self.shop.logo,
        )

    def _set_up(self, _: object) -> None:
        self.code.busy = True
        self.code.changed.emit()
        manager = FirstManager(self.manager.name.text(), self.manager.pins.pin.digits(), self._code)
        background.run(
            _begin,
            self.pcs.place(),
            self._answers(),
            manager,
            bool(self.pcs.customers_see.chosen_keys()[0]),
            then=self._show_team,
            failed=lambda failure: self.code.refuse(failure.sentence),
            owner=self,
            doing=self.tr("Setting up the shop …"),
        )

    def _show_team(self, made: tuple[Shop, Person]) -> None:
        shop, manager = made
        page = TeamPage(shop, manager)
        page.moved_on.connect(
            lambda _: self.opened.emit(shop, manager, self.where.staff_language())
        )
        self._frame.show_page(page)


def _begin(
    place: str, new: NewShop, manager: FirstManager, customers_see_screen: bool
) -> tuple[Shop, Person]:
    """Set the shop up, and remember where; who has set it up comes back with it."""
    shop = begin_business(place, new, manager, customers_see_screen=customers_see_screen)
    remember_place(place)
    (first,) = shop.ask(team)
    return shop, first


def _demo() -> str:
    from core.demo.make import is_demo_shop, make_demo_shop

    place = demo_place()
    if not is_demo_shop(place):
        make_demo_shop(place).close()
    return place
