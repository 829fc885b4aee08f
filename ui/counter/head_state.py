"""What the head says of the till's data and of the printer: how fresh, and whether ready."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from core.basics.clock import local
from core.people.team import Person, team
from core.printing.printers import Printer
from core.shop import Shop
from core.storage.work import Work
from ui import background
from ui.counter.serving import Serving
from ui.window import CounterFrame

translate = QCoreApplication.translate

_LOOK_AGAIN_MS = 60_000


@dataclass(frozen=True)
class State:
    """When the newest known sale was, who can read in newer ones, and what the printer does.

    `printer` is "ready", "not_ready", or "file" where notes are kept as PDF.
    """

    up_to: datetime | None
    who_mends: str
    printer: str


class HeadState(QObject):
    """Looks when told and every minute, off the UI thread, and says it in the head."""

    def __init__(self, serving: Serving, frame: CounterFrame) -> None:
        super().__init__(frame)
        self._serving = serving
        self._frame = frame
        self._timer = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._state: State | None = None
        serving.printing_changed.connect(self._tell_again)

    def look(self) -> None:
        """Look now."""
        printer = self._serving.printers[0]
        background.run_latest("head", _look, self._serving.shop, printer, then=self._tell)

    def _tell_again(self) -> None:
        if self._state is not None:
            self._tell(self._state)

    def _tell(self, state: State) -> None:
        self._state = state
        self._frame.set_state(*in_words(self._serving, state))


def in_words(serving: Serving, state: State) -> tuple[str, bool]:
    """What the head says, and whether somebody should see to it."""
    if serving.silent_printers and not serving.printing:
        silent = next(reversed(serving.silent_printers.values()))
        return translate("HeadState", "%1 does not answer").replace("%1", silent), True
    if state.printer == "not_ready" and not serving.printing:
        return translate("HeadState", "Printer: paper or cable?"), True
    if state.up_to is None:
        return translate("HeadState", "No sales read in yet"), True
    today = local(serving.shop.clock.now(), serving.shop.about.zone).date()
    day = local(state.up_to, serving.shop.about.zone).date()
    if day < today - timedelta(days=1):
        words = translate("HeadState", "Sales up to %1 · ask %2")
        return words.replace("%1", serving.day(state.up_to)).replace("%2", state.who_mends), True
    time = serving.day_and_time(state.up_to).rpartition(" ")[2]
    near = translate("HeadState", "today") if day == today else translate("HeadState", "yesterday")
    sales = translate("HeadState", "Sales up to %1").replace("%1", f"{near} {time}")
    ready = translate("HeadState", "printer ready")
    if serving.printing:
        return f"{sales} · {translate('HeadState', 'printing…')}", False
    paper = ready if state.printer == "ready" else translate("HeadState", "notes as PDF")
    return f"{sales} · {paper}", False


def _look(shop: Shop, printer: Printer) -> State:
    up_to, who_mends = shop.ask(_of_the_data)
    return State(up_to, who_mends, _printer_state(printer))


def _of_the_data(work: Work) -> tuple[datetime | None, str]:
    from core.goods.sales import sales_up_to

    mend = sorted((each for each in team(work) if each.may("office")), key=_owner_first)
    return sales_up_to(work), mend[0].name if mend else ""


def _owner_first(person: Person) -> bool:
    return person.role != "owner"


def _printer_state(printer: Printer) -> str:
    if printer.kind == "file":
        return "file"
    from ui.system_printers import is_ready

    return "ready" if is_ready(printer.name) else "not_ready"
