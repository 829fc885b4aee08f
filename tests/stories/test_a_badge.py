"""A badge that is scanned: whoever shows it serves from now on, and the page stays."""

from core.people.badges import badge_hash, give_badge, new_badge_code, report_badge_lost
from tests.core.small_shop import MANAGER, PINS
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.everything import EverythingPage
from ui.counter.extra import ExtraPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage
from ui.counter.who import WhoPage
from ui.counter.who_acts import WhoActsPage
from ui.office.office import OfficePage
from ui.touches import Touches


def badge(counter: AtTheCounter, name: str) -> str:
    code = new_badge_code()
    counter.shop.do(give_badge, counter.shop.team[name], badge_hash(code), by=MANAGER)
    return code


def serves(counter: AtTheCounter) -> str:
    person = counter.counter.serving.person
    return person.name if person else ""


def test_it_signs_in_without_a_touch(counter: AtTheCounter) -> None:
    code = badge(counter, "Farid")
    counter.hands.press("Escape")
    counter.on(WhoPage)
    touches = Touches(counter.frame)
    counter.hands.scan(code)
    counter.on(ReadyPage)
    assert serves(counter) == "Farid"
    counted = touches.counts()
    assert (counted.touches, counted.scans) == (0, 1)


def test_in_the_middle_the_page_and_what_was_chosen_stay(counter: AtTheCounter) -> None:
    code = badge(counter, "Farid")
    page = counter.fix()
    counter.hands.touch("Heel")
    counter.hands.touch("Repair")
    counter.hands.scan(code)
    assert serves(counter) == "Farid"
    assert counter.told() == "Farid serves now."
    assert counter.on(FixPage) is page
    counter.hands.touch_main()
    assert counter.shop.scalar("SELECT fix FROM case_line") == "repair"
    actor = (
        "SELECT c.name FROM journal_entry j JOIN colleague c ON c.id = j.actor"
        " WHERE j.act = 'agree_fix'"
    )
    assert counter.shop.scalar(actor) == "Farid"


def test_at_the_extra_another_may_give_more(counter: AtTheCounter) -> None:
    code = badge(counter, MANAGER)
    counter.extra()
    counter.hands.scan(code)
    assert serves(counter) == MANAGER
    counter.on(ExtraPage)
    counter.hands.touch("Everything")
    rows = counter.on(EverythingPage).list.rows.rows()
    assert not [row.title for row in rows if "Ask a colleague" in row.detail]


def test_a_lost_or_foreign_badge_changes_nothing(counter: AtTheCounter) -> None:
    code = badge(counter, "Farid")
    counter.shop.do(report_badge_lost, counter.shop.team["Farid"], by=MANAGER)
    for shown, said in ((code, "reported lost"), (new_badge_code(), "not known here")):
        counter.hands.scan(shown)
        assert serves(counter) == "Aisyah"
        assert said in counter.told()


def test_ones_own_badge_changes_nothing(counter: AtTheCounter) -> None:
    code = badge(counter, "Aisyah")
    page = counter.find()
    counter.hands.scan(code)
    assert counter.page() is page
    assert serves(counter) == "Aisyah"


def test_the_office_asks_for_the_pin_of_who_showed_a_badge(counter: AtTheCounter) -> None:
    code = badge(counter, MANAGER)
    counter.hands.scan(code)
    assert serves(counter) == MANAGER
    counter.close_band()
    counter.hands.touch("Office")
    page = counter.on(WhoActsPage)
    assert counter.said() == "A badge is not enough here. Enter your PIN, then it goes on."
    counter.hands.scan(code)
    assert counter.on(WhoActsPage) is page
    counter.hands.type(PINS[MANAGER])
    counter.on(OfficePage)
    counter.hands.press("Escape")
    counter.hands.touch("Office")
    counter.on(OfficePage)


def test_a_manager_by_badge_alone_approves_nothing_for_themselves(counter: AtTheCounter) -> None:
    counter.shop.raw("UPDATE gesture SET needs_approval = true WHERE code = 1")
    code = badge(counter, MANAGER)
    counter.extra()
    counter.hands.scan(code)
    page = counter.on(ExtraPage)
    counter.hands.touch_widget(page.cards[0].give)
    counter.on(WhoActsPage)
    assert counter.shop.scalar("SELECT count(*) FROM given_gesture") == 0
    counter.hands.type(PINS[MANAGER])
    counter.on(HandOverPage)
