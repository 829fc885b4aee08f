"""Two records of one person: suggested, joined, said to be two, and taken apart again."""

from uuid import UUID

import pytest

from core.finding.one_person import Joined, MayBeOne, joined_people, may_be_one
from core.finding.people import find_people
from core.finding.understanding import understood
from core.people.customers import known_from_till
from core.people.joining import join, say_not_the_same, separate, till_customers_of
from core.recovery.extra import extra_offers
from core.recovery.hand_over import hand_over
from core.storage.work import Work
from core.tills.mirror import mirror
from core.tills.till_data import TillCustomer
from tests.core.refuses import refuses
from tests.core.small_shop import MANAGER, SmallShop
from tests.core.till_rows import customer

NURUL = "Nurul Aisyah binti Rahman"


def read(small: SmallShop, source: str, *people: TillCustomer) -> None:
    small.do(mirror, source, people, (), (), by=None)


@pytest.fixture
def twice(small: SmallShop) -> SmallShop:
    """Nurul is known to a second till too, under a name of fewer words."""
    read(small, "online", customer("W1", "Nurul Aisyah Rahman", phone="+60 12 345 4471"))
    return small


def suggested(small: SmallShop) -> tuple[MayBeOne, ...]:
    return small.ask(may_be_one)


def joined(small: SmallShop) -> UUID:
    (pair,) = suggested(small)
    return small.do(join, pair.one.place, pair.other.place, by=MANAGER)


def test_one_phone_in_two_tills_is_suggested_with_what_is_shared(twice: SmallShop) -> None:
    (pair,) = suggested(twice)
    assert {pair.one.source, pair.other.source} == {"demo", "online"}
    assert pair.shared == ("name", "phone")
    assert pair.different == ()
    assert pair.one.phone_last4 == pair.other.phone_last4 == "4471"


def test_what_differs_is_told_and_what_only_one_has_is_not(small: SmallShop) -> None:
    more = {"phone": "012-345 4471", "town": "Ipoh"}
    read(small, "online", customer("W1", "Faizal Osman", **more))
    (pair,) = suggested(small)
    assert (pair.shared, pair.different) == (("phone",), ("name",))


def test_one_e_mail_is_enough_and_the_likelier_pair_is_first(twice: SmallShop) -> None:
    read(
        twice,
        "online",
        customer("W2", "Lim Wei", email="lim@example.com"),
        customer("W3", "Lina Wong", email="LIM@example.com"),
    )
    first, second = suggested(twice)
    assert first.shared == ("name", "phone")
    assert (second.shared, second.different) == (("email",), ("name",))
    assert second.one.email_at is not None
    assert second.one.email_at.casefold() == "example.com"


def test_a_number_that_many_have_is_nobodys(small: SmallShop) -> None:
    names = ("Ah Kow", "Siti", "Ravi", "Devi", "Chong")
    people = [customer(f"W{n}", name, phone="03-2222 2222") for n, name in enumerate(names)]
    read(small, "online", *people)
    assert suggested(small) == ()


def test_joined_they_are_found_once_and_suggested_no_more(twice: SmallShop) -> None:
    def found(work: Work) -> int:
        return len(find_people(work, understood(work, "nurul aisyah")))

    assert twice.ask(found) == 2
    joined(twice)
    assert twice.ask(found) == 1
    assert suggested(twice) == ()
    ours = twice.till_customer("C1")
    assert set(twice.ask(till_customers_of, ours)) == {ours, twice.till_customer("W1")}


def test_a_problem_under_the_other_record_counts_as_a_second_one(twice: SmallShop) -> None:
    twice.handed(twice.cared(receipt="R3", customer="C1"))
    alone = twice.ask(extra_offers, twice.cared(receipt="R1", customer="W1"), by_of(twice), "en")
    assert alone.why_not is None
    joined(twice)
    again = twice.ask(extra_offers, twice.cared(receipt="R5", customer="W1"), by_of(twice), "en")
    assert again.why_not == "second_problem"


def by_of(small: SmallShop) -> UUID:
    return small.team["Aisyah"]


def test_who_wishes_no_calls_is_not_called_under_the_other_record(twice: SmallShop) -> None:
    joined(twice)
    twice.raw(
        "UPDATE customer SET do_not_call = true WHERE id = "
        "(SELECT customer_id FROM till_customer WHERE number = 'C1')"
    )
    case = twice.cared(receipt="R1", customer="W1")
    with refuses("do_not_call"):
        twice.do(hand_over, case, "call")


def test_not_the_same_is_remembered(twice: SmallShop) -> None:
    (pair,) = suggested(twice)
    twice.do(say_not_the_same, pair.other.place, pair.one.place, by=MANAGER)
    assert suggested(twice) == ()
    assert twice.ask(joined_people) == ()


def test_separated_each_is_as_before_and_not_suggested_again(twice: SmallShop) -> None:
    joined(twice)
    (person,) = twice.ask(joined_people)
    assert {each.source for each in person.records} == {"demo", "online"}
    twice.do(separate, person.ids[1], by=MANAGER)
    assert twice.ask(joined_people) == ()
    assert suggested(twice) == ()
    for number in ("C1", "W1"):
        alone = twice.till_customer(number)
        assert twice.ask(till_customers_of, alone) == (alone,)


@pytest.mark.parametrize("leaves", [0, 1, 2])
def test_of_three_one_leaves_and_the_others_stay_one(twice: SmallShop, leaves: int) -> None:
    read(twice, "cafe", customer("K1", NURUL, phone="0123454471"))
    for _ in range(2):
        pair = suggested(twice)[0]
        twice.do(join, pair.one.place, pair.other.place, by=MANAGER)
    (person,) = twice.ask(joined_people)
    assert len(person.ids) == 3
    twice.do(separate, person.ids[leaves], by=MANAGER)
    (left,) = twice.ask(joined_people)
    assert set(left.ids) == set(person.ids) - {person.ids[leaves]}


def test_two_groups_become_one(twice: SmallShop) -> None:
    read(
        twice,
        "cafe",
        customer("K1", NURUL, phone="012-345 9999", email="n@example.com"),
        customer("K2", NURUL, email="n@example.com"),
    )
    for pair in suggested(twice):
        twice.do(join, pair.one.place, pair.other.place, by=MANAGER)
    one, other = twice.ask(joined_people)
    twice.do(join, one.records[1].place, other.records[1].place, by=MANAGER)
    (person,) = twice.ask(joined_people)
    assert len(person.ids) == 4


def test_one_met_at_the_counter_is_suggested_with_the_tills_record(small: SmallShop) -> None:
    case = small.cared(receipt="R1", no_name=True)
    small.do(hand_over, case, "call", name="Nurul", phone="012-345 4471")
    (pair,) = suggested(small)
    assert (pair.one.source, pair.other.source) == ("", "demo")
    small.do(join, pair.one.place, pair.other.place, by=MANAGER)
    assert suggested(small) == ()
    assert len(people(small)) == 1


def people(small: SmallShop) -> tuple[Joined, ...]:
    return small.ask(joined_people)


def test_what_somebody_bought_last_is_told_by_its_kind(twice: SmallShop) -> None:
    (pair,) = suggested(twice)
    of_shop = pair.one if pair.one.source == "demo" else pair.other
    of_web = pair.other if of_shop is pair.one else pair.one
    assert of_shop.last_bought is not None
    assert of_shop.last_bought.kind == "oxfords"
    assert of_web.last_bought is None


def test_only_who_looks_after_the_shop_joins_and_separates(twice: SmallShop) -> None:
    (pair,) = suggested(twice)
    for act in (join, say_not_the_same):
        with refuses("not_allowed"):
            twice.do(act, pair.one.place, pair.other.place)
    ours = twice.do(_met, twice.till_customer("C1"))
    with refuses("not_allowed"):
        twice.do(separate, ours)


def _met(work: Work, till_customer_id: int) -> UUID:
    work.note("met")
    return known_from_till(work, till_customer_id)


def test_what_is_one_already_is_not_joined_again_nor_one_alone_separated(
    twice: SmallShop,
) -> None:
    (pair,) = suggested(twice)
    ours = joined(twice)
    with refuses("already_one_person"):
        twice.do(join, pair.one.place, pair.other.place, by=MANAGER)
    twice.do(separate, ours, by=MANAGER)
    with refuses("not_joined"):
        twice.do(separate, ours, by=MANAGER)
