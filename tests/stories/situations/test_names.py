"""Names."""

from tests.core.till_rows import customer, read_in
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.find import FindPage
from ui.counter.ready import ReadyPage

PEOPLE = (
    customer("C7", "Puan Siti Hajar binti Osman", town="Bangsar"),
    customer("C8", "Rajendran a/l Muthu", town="Bangsar"),
    customer("C9", "Kavita a/p Muthu", town="Ipoh"),
)
FOUND = {
    "siti osman": ["Puan Siti Hajar"],
    "puan siti": ["Puan Siti Hajar"],
    "rajendran muthu": ["Rajendran"],
    "binti": [],
    "a/l": [],
    "a/p": [],
}


def test_kept_as_given_and_bin_binti_and_titles_carry_no_weight(counter: AtTheCounter) -> None:
    read_in(counter.shop.shop, customers=PEOPLE)
    for typed, found in FOUND.items():
        counter.hands.type(typed)
        counter.hands.press("Return")
        page = counter.on(FindPage)
        people = [row.title for row in page.list.rows.rows() if row.key[0] == "person"]
        if page.whom.person is not None:
            people = [page.whom.person.address_as]
        assert people[: len(found) or None] == found, typed
        counter.hands.press("Escape")
        counter.on(ReadyPage)
    kept = {row.name for row in counter.shop.rows("SELECT name FROM till_customer")}
    assert {each.name for each in PEOPLE} <= kept
