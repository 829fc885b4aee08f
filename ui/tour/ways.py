"""The ways whose touches are counted, each as few as a queue allows."""

from collections.abc import Callable
from dataclasses import asdict, dataclass

from ui.counter.care import CarePage
from ui.counter.extra import ExtraPage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.quick import QuickPage
from ui.counter.ready import ReadyPage
from ui.counter.verdict import VerdictPage
from ui.counter.who import WhoPage
from ui.touches import Counts, Touches
from ui.tour.hands import StoryBroke
from ui.tour.walker import Walker

Walk = Callable[[Walker], object]


@dataclass(frozen=True)
class Way:
    """A way through the counter: how one comes to its beginning, and what is counted then."""

    name: str
    allowed: Counts
    begin: Walk
    walk: Walk


@dataclass(frozen=True)
class Counted:
    """What one way came to."""

    way: str
    allowed: Counts
    counts: Counts
    broke: str = ""

    @property
    def holds(self) -> bool:
        """Whether it was walked, with no more than is allowed."""
        most, done = self.allowed, self.counts
        few = done.touches <= most.touches and done.typed <= most.typed
        return not self.broke and few and done.scans <= most.scans

    def told(self) -> dict[str, object]:
        """For a report."""
        return {**asdict(self), "holds": self.holds}


def count(way: Way, at: Walker) -> Counted:
    """Walk a way and count what a person does on it."""
    touches = Touches(at.frame)
    broke = ""
    try:
        way.begin(at)
        at.close_band()
        touches.reset()
        way.walk(at)
    except StoryBroke as trouble:
        broke = str(trouble)
    return Counted(way.name, way.allowed, touches.counts(), broke)


def _known(at: Walker) -> ExtraPage:
    """Scan, last four digits, this one, what happened, fixed, said it."""
    at.hands.scan(at.facts.shoe)
    page = at.on(FindPage)
    at.type_into(page.whom.keypad, at.facts.phone_ending)
    at.hands.wait_for("who it is", lambda: page.whom.person is not None)
    at.press_main()
    return _fixed(at)


def _fixed(at: Walker) -> ExtraPage:
    at.touch_reason(at.on(FixPage))
    at.press_main()
    at.on(CarePage)
    at.press_main()
    return at.on(ExtraPage)


def _given_now(at: Walker) -> None:
    page = _known(at)
    at.hands.touch_widget(page.cards[0].give)
    _answered(at, "call")


def _printed(at: Walker) -> None:
    page = _known(at)
    at.hands.touch_widget(page.cards[1].give)
    _answered(at, "call")


def _answered(at: Walker, answer: str) -> None:
    page = at.on(HandOverPage)
    at.hands.touch_widget(page.call.choices.chips()[answer])
    at.press_main()
    at.on(ReadyPage)


def _nobody_known(at: Walker) -> None:
    at.hands.scan(at.facts.shoe)
    page = at.on(FindPage)
    at.hands.touch_widget(page.whom.nameless)
    at.hands.touch_widget(page.other_ways.none)
    fix = at.on(FixPage)
    at.touch_reason(fix)
    if not fix.worn.chosen_keys():
        at.hands.touch_widget(fix.worn.chips()[True])
    at.press_main()
    at.on(CarePage)
    at.press_main()
    extra = at.on(ExtraPage)
    at.hands.touch_widget(extra.cards[0].give)
    at.on(HandOverPage)
    at.press_main()
    at.on(ReadyPage)


def _swapped(at: Walker) -> None:
    """The shoe they brought and the one they take are scanned."""
    at.hands.scan(at.facts.shoe)
    at.on(FindPage)
    at.press_main()
    page = at.on(FixPage)
    at.hands.touch_widget(page.swap)
    at.hands.scan(at.facts.shoe)
    at.press_main()
    at.on(ReadyPage)


def _quick(at: Walker) -> None:
    page = at.on(ReadyPage)
    at.hands.touch_widget(page.nothing)
    quick = at.on(QuickPage)
    at.hands.touch_widget(quick.happened.first())
    at.hands.touch_widget(quick.put_right.first())
    at.press_main()
    at.on(QuickPage)
    at.press_main()
    at.on(ReadyPage)


def _voucher(at: Walker) -> None:
    at.hands.scan(at.facts.older_qr)
    at.on(VerdictPage)
    at.press_main()
    at.on(ReadyPage)


def _waits(at: Walker) -> None:
    at.fix()
    at.hands.press("F8")
    at.on(ReadyPage)


def _resumed(at: Walker) -> None:
    at.hands.touch_row(at.on(ReadyPage).waiting.rows.rows()[0].title)
    at.on(FixPage)


def _another(at: Walker) -> None:
    """The tile of another name, and the PIN: touching one's own badge leads there."""
    at.hands.touch("Farid")
    at.hands.type("2222")
    at.on(ReadyPage)


def _locked(at: Walker) -> None:
    at.sign_in()
    at.hands.touch_widget(at.frame.head.who)
    at.on(WhoPage)


def _farid(at: Walker) -> None:
    at.sign_in("Farid")


WAYS = (
    Way("known customer, same again, given now", Counts(7, 1, 1), Walker.sign_in, _given_now),
    Way("the same, printed note", Counts(8, 1, 1), Walker.sign_in, _printed),
    Way("no name, no sale found, given now", Counts(8, 0, 1), Walker.sign_in, _nobody_known),
    Way("only a swap, sale found", Counts(3, 1, 2), Walker.sign_in, _swapped),
    Way("quick case", Counts(5, 0, 0), Walker.sign_in, _quick),
    Way("voucher", Counts(1, 0, 1), _farid, _voucher),
    Way("resume a parked case", Counts(1, 0, 0), _waits, _resumed),
    Way("change person, at the names", Counts(1, 1, 0), _locked, _another),
)
