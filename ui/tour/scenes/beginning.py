"""From who serves to what they brought."""

from collections.abc import Iterator

from ui.counter.elsewhere import ElsewherePage
from ui.counter.find import FindPage
from ui.counter.fix import FixPage
from ui.counter.pick import PickPage
from ui.counter.ready import ReadyPage
from ui.counter.who import WhoPage
from ui.tour.walker import Walker


def who_serves(at: Walker) -> Iterator[str]:
    """Names, a PIN, a wrong one."""
    at.on(WhoPage)
    yield "who serves"
    at.hands.touch("Aisyah")
    yield "who serves: PIN"
    at.hands.type("9999")
    yield "who serves: PIN was not it"


def ready(at: Walker) -> Iterator[str]:
    """Nobody waits; somebody types; somebody waits; locked."""
    page = at.sign_in()
    yield "ready"
    at.hands.type("oxford")
    yield "ready: typing"
    page.search.clear()
    at.hands.type("qqqq")
    yield "ready: nothing fits"
    page.search.clear()
    at.fix()
    at.hands.press("F8")
    at.on(ReadyPage)
    yield "ready: somebody waits"
    at.close_band()
    at.hands.touch_widget(at.frame.head.who)
    at.on(WhoPage)
    yield "locked"


def find(at: Walker) -> Iterator[str]:
    """The shoe, the person, when it was."""
    page = at.find()
    yield "find"
    at.type_into(page.whom.keypad, at.facts.phone_ending)
    yield "find: the person"
    at.hands.touch_widget(page.understood.ways["when"])
    yield "find: when was it"


def nothing_found(at: Walker) -> Iterator[str]:
    """Words that nothing fits."""
    at.sign_in()
    at.hands.type("qqqq")
    at.press_main()
    at.on(FindPage)
    yield "find: nothing fits"


def pick(at: Walker) -> Iterator[str]:
    """We sell that here: no sale, no name."""
    page = at.sign_in()
    at.hands.touch_widget(page.we_sell)
    at.on(PickPage)
    at.hands.type(at.facts.article)
    yield "pick the article"
    at.hands.touch_row(at.facts.article)
    at.press_main()
    found = at.on(FindPage)
    at.hands.touch_widget(found.whom.nameless)
    yield "find: no sale, no name"
    at.hands.touch_widget(found.other_ways.none)
    at.on(FixPage)
    yield "fix: no sale"


def elsewhere(at: Walker) -> Iterator[str]:
    """Bought online, or at another branch."""
    at.find()
    at.touch("Bought online or at another branch")
    page = at.on(ElsewherePage)
    yield "bought elsewhere"
    at.hands.touch_widget([*page.places.chips().values()][-1])
    yield "bought elsewhere: another branch"


def present(at: Walker) -> Iterator[str]:
    """It was a present: no amounts."""
    page = at.find()
    at.hands.touch_widget(page.other_ways.present)
    yield "find: a present"
    at.press_main()
    at.on(FixPage)
    yield "fix: a present"


BEGINNING = (who_serves, ready, find, nothing_found, pick, elsewhere, present)
