"""The manager looks at two records of one person, joins them, and takes them apart again."""

import pytest

from core.finding.anything import find_anything
from core.finding.one_person import joined_people, may_be_one
from core.tills.mirror import mirror
from tests.core.till_rows import customer
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.ready import ReadyPage
from ui.office.one_person import OnePersonPage


def open_page(counter: AtTheCounter) -> OnePersonPage:
    counter.in_the_office("Two that may be one")
    return counter.on(OnePersonPage)


@pytest.fixture
def office(counter: AtTheCounter) -> AtTheCounter:
    """Nurul is known to the shop's web shop too."""
    web = customer("W1", "Nurul Aisyah Rahman", phone="+60 12 345 4471", town="Bangsar")
    counter.shop.do(mirror, "web", (web,), (), (), by=None)
    open_page(counter)
    return counter


def test_joined_by_one_touch_she_is_found_once(office: AtTheCounter) -> None:
    page = office.on(OnePersonPage)
    assert {card.name.text() for card in page.cards} == {
        "Nurul Aisyah binti Rahman",
        "Nurul Aisyah Rahman",
    }
    assert page.compared.text() == "The same: name, phone"
    office.hands.touch_main()
    assert "Nobody is known twice" in page.list.empty
    office.hands.press("Escape")
    ready = office.on(ReadyPage)
    office.hands.type("nurul")
    people = [row for row in ready.results.rows.rows() if row.key[0] == "person"]
    assert len(people) == 1


def test_what_she_bought_is_hers_under_either_record(office: AtTheCounter) -> None:
    office.hands.touch_main()
    office.hands.press("Escape")
    office.on(ReadyPage)
    web = office.shop.till_customer("W1")
    found = office.shop.ask(find_anything, "derby", person=web).sales[0]
    assert found.reasons[0].code == "customer"
    assert found.likelihood == "very_likely"


def test_separated_from_the_list_of_those_joined(office: AtTheCounter) -> None:
    office.hands.touch_main()
    office.hands.touch("Joined")
    office.hands.touch_main()
    assert "Touch the one" in office.frame.bar.consequence.text()
    office.hands.touch_row("Nurul Aisyah Rahman")
    office.hands.touch_main()
    assert office.shop.ask(joined_people) == ()
    office.hands.touch("May be one")
    assert "Nobody is known twice" in office.on(OnePersonPage).list.empty


def test_not_the_same_is_not_asked_again(office: AtTheCounter) -> None:
    office.hands.touch("Not the same")
    assert office.shop.ask(may_be_one) == ()
    assert not office.on(OnePersonPage).pair.isVisible()


def test_one_put_off_comes_again_after_the_others(office: AtTheCounter) -> None:
    page = office.on(OnePersonPage)
    brothers = [customer(f"W{n}", f"Ravi {n}", email="r@example.com") for n in (2, 3)]
    office.shop.do(mirror, "web", brothers, (), (), by=None)
    office.hands.touch("Joined")
    office.hands.touch("May be one")
    first = page.cards[0].name.text()
    office.hands.touch("Later")
    assert page.cards[0].name.text() != first
    office.hands.touch("Later")
    assert page.cards[0].name.text() == first


def test_nobody_is_known_twice(counter: AtTheCounter) -> None:
    page = open_page(counter)
    assert "Nobody is known twice" in page.list.empty
    assert not counter.frame.bar.main.isVisible()
