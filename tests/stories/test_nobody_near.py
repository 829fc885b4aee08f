"""A colleague is asked for, and none is near: the visit goes on all the same."""

from uuid import UUID

from core.people.approval_policy import ApprovalLimits
from core.people.badges import badge_hash, give_badge, new_badge_code
from core.people.change_limits import set_approval_limits
from core.people.code_secrets import code_secret, make_code_secret, make_paper_list, printed_list
from core.people.confirming import allow_later
from core.people.six_digits import code_by_phone, read_number
from core.people.team import add_colleague
from core.recovery.care import say_sorry
from core.storage.work import Work
from tests.core.small_shop import MANAGER, PINS
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.approval import ApprovalPage
from ui.counter.care import CarePage
from ui.counter.confirming import ConfirmPage
from ui.counter.everything import EverythingPage
from ui.counter.extra import ExtraPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage

OWNER = "Arif"


def money_back(counter: AtTheCounter) -> ApprovalPage:
    """RM 650 in cash for the Derby: a manager is asked."""
    counter.fix()
    counter.hands.touch("Heel")
    counter.hands.touch("Money back")
    counter.hands.touch_main()
    return counter.on(ApprovalPage)


def managers_card(counter: AtTheCounter) -> ApprovalPage:
    """The manager's card at the next visit is beyond a clerk."""
    counter.extra()
    counter.hands.touch("Everything")
    counter.on(EverythingPage)
    counter.hands.touch_row("The manager's card")
    counter.hands.touch_main()
    return counter.on(ApprovalPage)


def wide(counter: AtTheCounter, later: int = 100_000, badge: bool = False) -> None:
    limits = ApprovalLimits(later, 100_000, badge_approves=badge)
    counter.shop.do(set_approval_limits, limits, by=OWNER)


def approvals(counter: AtTheCounter) -> list[tuple[str, int]]:
    return [tuple(row) for row in counter.shop.rows("SELECT way, amount_minor FROM approval")]


# Within one's own right ---------------------------------------------------------------------


def test_something_smaller_is_said_and_done(counter: AtTheCounter) -> None:
    page = managers_card(counter)
    words = page.within.text()
    assert words.startswith("Give this instead: ")
    counter.hands.touch_widget(page.within)
    counter.on(HandOverPage)
    assert words.removeprefix("Give this instead: ") in counter.shown()
    assert approvals(counter) == []


def test_another_fix_is_said_and_done(counter: AtTheCounter) -> None:
    page = money_back(counter)
    assert page.within.text() == "Do this instead: Same again"
    counter.hands.touch_widget(page.within)
    counter.on(CarePage)
    assert counter.shop.scalar("SELECT fix FROM case_line") == "same_again"
    assert approvals(counter) == []


# Done now, looked at today ------------------------------------------------------------------


def test_it_is_done_now_and_looked_at_today(counter: AtTheCounter) -> None:
    wide(counter)
    money_back(counter)
    counter.hands.touch("Nobody near: other ways")
    assert "“One moment, I am putting this right for you.”" in counter.shown()
    counter.hands.touch("Do it now: Mei Ling looks at it today")
    counter.on(CarePage)
    assert approvals(counter) == [("later", 65_000)]


def test_beyond_the_owners_limit_it_is_not_offered(counter: AtTheCounter) -> None:
    page = money_back(counter)
    counter.hands.touch("Nobody near: other ways")
    assert [button.text() for button in page.ways.buttons] == ["Park it until somebody comes"]


# A code by phone ----------------------------------------------------------------------------


def answered(counter: AtTheCounter, page: ApprovalPage) -> str:
    """What Mei Ling's own program says to the number on the screen."""
    secret = counter.shop.ask(code_secret, counter.shop.team[MANAGER])
    assert secret is not None
    return code_by_phone(secret, read_number(page.code.number.text()))


def called(counter: AtTheCounter) -> ApprovalPage:
    counter.shop.do(make_code_secret, by=MANAGER)
    page = money_back(counter)
    counter.hands.touch("Nobody near: other ways")
    counter.hands.touch("Call Mei Ling: a code by phone")
    counter.hands.wait_for("the number", page.code.isVisible)
    return page


def test_a_code_by_phone(counter: AtTheCounter) -> None:
    page = called(counter)
    assert "Read this out to Mei Ling" in counter.shown()
    assert "650" not in counter.shown().split("Read this out")[1].split("Only this")[0]
    counter.hands.type(answered(counter, page))
    counter.on(CarePage)
    assert approvals(counter) == [("phone", 65_000)]


def test_a_wrong_code_may_be_tried_again_three_times_in_all(counter: AtTheCounter) -> None:
    page = called(counter)
    wrong = f"{(int(answered(counter, page)) + 1) % 10**6:06d}"
    counter.hands.type(wrong)
    assert "2 more may be tried" in counter.shown()
    counter.hands.type(wrong)
    counter.hands.type(wrong)
    assert counter.said() == "Three codes were wrong. Choose one of the other ways."
    assert [button.text() for button in page.ways.buttons] == ["Park it until somebody comes"]
    counter.hands.press("Escape")
    counter.hands.type(PINS[MANAGER])
    counter.on(CarePage)
    assert approvals(counter) == [("pin", 65_000)]


def test_a_code_from_the_owners_list(counter: AtTheCounter) -> None:
    counter.shop.do(make_paper_list, 3, by=OWNER)
    page = money_back(counter)
    counter.hands.touch("Nobody near: other ways")
    counter.hands.touch("Call Arif: a code from the list")
    counter.hands.wait_for("the place", page.code.isVisible)
    assert page.code.number.text() == "G 1"
    columns = counter.shop.ask(printed_list, counter.shop.team[OWNER]).columns
    counter.hands.type(columns[6].codes[0])
    counter.on(CarePage)
    assert approvals(counter) == [("paper", 65_000)]


# Parked, and back ---------------------------------------------------------------------------


def test_it_waits_until_somebody_comes(counter: AtTheCounter) -> None:
    money_back(counter)
    counter.hands.touch("Nobody near: other ways")
    counter.hands.touch("Park it until somebody comes")
    counter.on(ReadyPage)
    assert counter.shop.scalar("SELECT parked FROM recovery_case")


def test_back_leads_from_the_code_to_the_ways_to_the_pin_to_the_page(
    counter: AtTheCounter,
) -> None:
    page = called(counter)
    for panel in (page.ways, page.by_pin):
        counter.hands.press("Escape")
        assert panel.isVisible()
        assert counter.page() is page
    counter.hands.press("Escape")
    counter.on(FixPage)


def test_by_keyboard_the_first_way_is_reached(counter: AtTheCounter) -> None:
    wide(counter)
    page = money_back(counter)
    counter.hands.touch("Nobody near: other ways")
    assert page.ways.buttons[0].hasFocus()
    counter.hands.press("Space")
    counter.on(CarePage)


def test_nobody_else_can_approve(counter: AtTheCounter) -> None:
    counter.shop.raw("UPDATE colleague SET active = false WHERE role IN ('manager', 'owner')")
    page = money_back(counter)
    assert page.heading.text() == "Nobody else can approve"
    counter.hands.touch("Nobody near: other ways")
    counter.hands.touch("Park it until somebody comes")
    counter.on(ReadyPage)


def test_no_amount_is_on_the_panel(counter: AtTheCounter) -> None:
    page = money_back(counter)
    assert counter.said() == "Money back: Derby black 41. Only this, only now."
    assert not page.side.findChildren(ExtraPage)


# A manager serves ---------------------------------------------------------------------------


def test_a_manager_needs_nobody_up_to_a_limit(counter: AtTheCounter) -> None:
    counter.sign_in(MANAGER)
    counter.fix()
    counter.hands.touch("Heel")
    counter.hands.touch("Money back")
    counter.hands.touch_main()
    counter.on(CarePage)
    assert approvals(counter) == [("own", 65_000)]


def test_above_it_the_owner_is_asked(counter: AtTheCounter) -> None:
    counter.shop.do(set_approval_limits, ApprovalLimits(0, 60_000, False), by=OWNER)
    counter.sign_in(MANAGER)
    page = money_back(counter)
    assert page.heading.text() == "Arif, please"
    counter.hands.type(PINS[OWNER])
    counter.on(CarePage)
    assert approvals(counter) == [("pin", 65_000)]


# What was done with nobody near --------------------------------------------------------------


def done_with_nobody_near(counter: AtTheCounter) -> None:
    case = counter.shop.found(receipt="R2", evidence="possible")
    later = counter.shop.do(allow_later, "fix:money_back", case, 3_333)
    counter.shop.fix(case, "money_back", approval=later)
    counter.shop.do(say_sorry, case, "en")
    counter.shop.handed(case)


def to_look_at(ready: ReadyPage) -> list[str]:
    return [row.detail for row in ready.waiting.rows.rows() if row.title == "To look at"]


def test_a_manager_looks_at_it_and_it_is_gone(counter: AtTheCounter) -> None:
    done_with_nobody_near(counter)
    counter.sign_in(MANAGER)
    ready = counter.on(ReadyPage)
    assert to_look_at(ready) == ["1 done with nobody near"]
    counter.hands.touch_row("To look at")
    counter.on(ConfirmPage)
    assert "Money back: Wool socks" in counter.shown()
    assert "33.33" not in counter.shown()
    counter.hands.touch("It was right")
    assert "Nothing waits" in counter.shown()
    counter.hands.press("Escape")
    assert counter.on(ReadyPage) is ready
    assert to_look_at(ready) == []
    assert counter.shop.scalar("SELECT answer FROM approval") == "confirmed"


def test_or_talks_about_it(counter: AtTheCounter) -> None:
    done_with_nobody_near(counter)
    counter.sign_in(OWNER)
    counter.hands.touch_row("To look at")
    counter.on(ConfirmPage)
    counter.hands.touch("Let me talk about it")
    assert counter.said() == "Kept: Aisyah will hear from you."
    assert counter.shop.scalar("SELECT answer FROM approval") == "not_right"


def test_counter_staff_see_no_list(counter: AtTheCounter) -> None:
    done_with_nobody_near(counter)
    assert to_look_at(counter.on(ReadyPage)) == []


def test_in_the_strip_it_is_looked_at_too(docked: AtTheCounter) -> None:
    done_with_nobody_near(docked)
    docked.sign_in(MANAGER)
    docked.hands.touch_row("To look at")
    docked.on(ConfirmPage)
    docked.hands.touch("It was right")
    assert docked.shop.scalar("SELECT answer FROM approval") == "confirmed"


# Badges -------------------------------------------------------------------------------------


def badge(counter: AtTheCounter, name: str) -> str:
    code = new_badge_code()
    counter.shop.do(give_badge, counter.shop.team[name], badge_hash(code), by=MANAGER)
    return code


def test_a_badge_allows_where_the_owner_says_so(counter: AtTheCounter) -> None:
    wide(counter, badge=True)
    code = badge(counter, MANAGER)
    money_back(counter)
    counter.hands.scan(code)
    counter.on(CarePage)
    assert approvals(counter) == [("badge", 65_000)]


def test_else_the_pin_is_asked_and_nothing_is_lost(counter: AtTheCounter) -> None:
    code = badge(counter, MANAGER)
    page = money_back(counter)
    counter.hands.scan(code)
    assert counter.page() is page
    assert "A badge does not allow this here" in counter.shown()
    counter.hands.type(PINS[MANAGER])
    counter.on(CarePage)


def test_in_the_strip_every_way_is_there(docked: AtTheCounter) -> None:
    wide(docked)
    page = called(docked)
    docked.hands.type("000000")
    assert "2 more may be tried" in docked.shown()
    for _ in range(2):
        docked.hands.press("Escape")
    docked.hands.touch_widget(page.nobody)
    for button in page.ways.buttons:
        assert button.visibleRegion().boundingRect().width() > button.width() // 2
    for _ in range(2):
        docked.hands.press("Escape")
    docked.on(FixPage)


def test_without_room_for_the_side_every_way_is_there(folded: AtTheCounter) -> None:
    wide(folded)
    folded.shop.do(make_code_secret, by=MANAGER)
    page = managers_card(folded)
    folded.hands.touch_widget(page.nobody)
    assert "“Let me add something small for you.”" in folded.shown()
    folded.hands.touch("Call Mei Ling: a code by phone")
    folded.hands.wait_for("the number", page.code.isVisible)
    folded.hands.type(answered(folded, page))
    folded.on(HandOverPage)
    assert approvals(folded) == [("phone", 3_800)]


def test_three_who_may_approve_have_room(counter: AtTheCounter) -> None:
    def one_more(work: Work) -> None:
        add_colleague(work, work.new_id(), "Siti Nurhaliza", "manager", "111111")
        work.note(UUID(int=1))

    counter.shop.do(one_more)
    page = money_back(counter)
    assert page.heading.text() == "Mei Ling or Siti Nurhaliza or Arif, please"
