"""The call: asked for, due when it is due, made by a head of the department."""

from datetime import timedelta

from core.recovery.follow_ups import calls_due
from core.recovery.hand_over import call_plan
from tests.core.refuses import refuses
from tests.core.small_shop import NOON, TODAY, SmallShop


def test_shoes_are_asked_about_after_a_week_coffee_the_next_day(small: SmallShop) -> None:
    for receipt, days in (("R3", 7), ("R4", 1)):
        case = small.cared(receipt=receipt, customer="C1")
        assert small.ask(call_plan, case) == (TODAY + timedelta(days=days), "Mei Ling")
        handed = small.handed(case, "call")
        assert handed.call_on == TODAY + timedelta(days=days)
        assert handed.caller == small.team["Mei Ling"]


def test_shoes_and_coffee_wait_for_the_shoes(small: SmallShop) -> None:
    case = small.cared(small.brought("R3"), small.brought("R4"), customer="C1")
    assert small.handed(case, "message").call_on == TODAY + timedelta(days=7)


def test_it_is_on_the_list_from_its_day_on(small: SmallShop) -> None:
    small.handed(small.cared(receipt="R3", customer="C1"), "call")
    small.clock.moment = NOON + timedelta(days=6)
    assert small.ask(calls_due) == ()
    small.clock.moment = NOON + timedelta(days=9)
    (due,) = small.ask(calls_due)
    assert (due.way, due.caller, due.articles) == ("call", "Mei Ling", ("Derby black 41",))
    assert (due.customer.address_as, due.customer.phone_last4) == ("Nurul Aisyah", "4471")


def test_no_is_no(small: SmallShop) -> None:
    assert small.handed(small.cared(receipt="R3", customer="C1"), "no").call_on is None
    assert small.scalar("SELECT count(*) FROM follow_up") == 0


def test_a_call_needs_a_number_and_keeps_the_one_that_is_given(small: SmallShop) -> None:
    case = small.cared(receipt="R5", customer="C2")
    with refuses("no_number_to_call"):
        small.handed(case, "call")
    for unclear in ("12", "no", "", "+60 1" + "2" * 5_000):
        with refuses("phone_unclear" if unclear else "no_number_to_call"):
            small.handed(case, "call", phone=unclear)
    assert small.view(case).step == "extra"
    small.handed(case, "call", phone="012-345 6789")
    assert small.scalar("SELECT phone FROM customer WHERE name = 'Tan Mei Hua'") == "+60123456789"


def test_who_gave_no_name_may_give_it_for_the_call(small: SmallShop) -> None:
    case = small.cared(no_name=True)
    with refuses("no_number_to_call"):
        small.handed(case, "call", name="Siti")
    with refuses("name_long", count=200):
        small.handed(case, "call", name="x" * 5_000, phone="012-345 6789")
    small.handed(case, "call", name=" Siti\x00\n😀 ", phone="012-345 6789")
    view = small.view(case)
    assert view.customer is not None
    assert (view.customer.address_as, view.no_name) == ("Siti 😀", False)
    assert small.troubles() == []


def test_who_wants_no_calls_gets_none(small: SmallShop) -> None:
    case = small.cared(receipt="R3", customer="C1")
    small.raw("UPDATE customer SET do_not_call = true")
    with refuses("do_not_call"):
        small.handed(case, "call")
    small.handed(case, "no")


def test_where_nobody_calls_it_is_said(small: SmallShop) -> None:
    case = small.cared(receipt="R3", customer="C1")
    small.raw("UPDATE colleague SET active = false WHERE role IN ('manager', 'owner')")
    with refuses("nobody_to_call"):
        small.ask(call_plan, case)
    with refuses("nobody_to_call"):
        small.handed(case, "call")
    small.handed(case, "no")
