"""A card that was lost: found, cancelled, given anew once, and never two of them good."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy.exc import IntegrityError

from core.people.approval_policy import ApprovalLimits
from core.people.approvals import approve
from core.people.change_limits import set_approval_limits
from core.people.confirming import allow_later
from core.people.pins import sign_in
from core.recovery.lost import anew_action, give_anew, given_card, given_cards
from core.recovery.ready_cards import give_ready_card, make_cards
from core.recovery.redeem import redeem
from core.recovery.to_confirm import to_confirm
from core.vouchers.typed_code import grouped
from core.vouchers.verdict import verdict
from tests.core.refuses import refuses
from tests.core.small_shop import DESSERT, PINS, SmallShop

DESSERT_COST = 750


def given_to_nurul(small: SmallShop) -> str:
    return small.voucher(receipt="R3", customer="C1")


@pytest.mark.parametrize(
    "said", ["nurul", "Nurul Rahman", "4471", "012-345 4471", "today", "derby", "dessert nurul"]
)
def test_found_by_name_phone_day_or_article(small: SmallShop, said: str) -> None:
    lost = given_to_nurul(small)
    found = small.ask(given_cards, said, "en")
    assert [card.voucher for card in found] == [lost]
    assert (found[0].gift, found[0].phone_last4) == ("Free dessert", "4471")
    assert found[0].article.startswith("Derby")


def test_the_right_one_of_two(small: SmallShop) -> None:
    other = small.voucher(receipt="R1")
    lost = given_to_nurul(small)
    assert [card.voucher for card in small.ask(given_cards, "nurul", "en")] == [lost]
    assert [card.voucher for card in small.ask(given_cards, "oxford", "en")] == [other]
    assert {card.voucher for card in small.ask(given_cards, "", "en")} == {other, lost}
    assert small.ask(given_cards, "zzzz", "en") == ()


def test_the_old_one_is_cancelled_and_the_new_one_good(small: SmallShop) -> None:
    lost = given_to_nurul(small)
    before = small.rows("SELECT reserved, spent FROM budget_account ORDER BY id")
    fresh = small.do(give_anew, lost, by="Mei Ling")
    assert small.rows("SELECT reserved, spent FROM budget_account ORDER BY id") == before
    with refuses("voucher_void"):
        small.do(redeem, grouped(lost), by="Farid")
    told = small.ask(verdict, grouped(fresh), small.team["Farid"])
    assert told.word == "good"
    assert told.last_day == small.ask(verdict, grouped(lost)).last_day
    assert small.ask(given_card, grouped(lost), "en") is None
    small.do(redeem, grouped(fresh), by="Farid")
    assert small.troubles() == []


def test_who_gave_the_lost_one_does_not_take_in_the_new_one(small: SmallShop) -> None:
    fresh = small.do(give_anew, given_to_nurul(small), by="Mei Ling")
    for giver in ("Aisyah", "Mei Ling"):
        with refuses("voucher_own"):
            small.do(redeem, grouped(fresh), by=giver)


def test_a_manager_allows_it_for_this_card_alone(small: SmallShop) -> None:
    lost = given_to_nurul(small)
    other = small.voucher(receipt="R1")
    with refuses("anew_needs_manager"):
        small.do(give_anew, lost)
    card = small.ask(given_card, grouped(lost), "en")
    assert card is not None
    allowed = small.do(
        approve,
        small.team["Mei Ling"],
        PINS["Mei Ling"],
        anew_action(lost),
        card.case,
        DESSERT_COST,
    )
    with refuses("approval_spent"):
        small.do(give_anew, other, allowed.approval)
    small.do(give_anew, lost, allowed.approval)
    assert small.troubles() == []


def test_an_approval_of_less_than_the_gift_costs_allows_nothing(small: SmallShop) -> None:
    """Whatever the window asked for: the core knows what the gift costs."""
    lost = given_to_nurul(small)
    case = case_of(small, lost)
    for amount in (0, DESSERT_COST - 1):
        approval = small.do(allow_later, anew_action(lost), case, amount)
        with refuses("approval_spent"):
            small.do(give_anew, lost, approval)
    small.do(give_anew, lost, small.do(allow_later, anew_action(lost), case, DESSERT_COST))


def test_with_nobody_near_they_come_to_no_more_than_the_owners_limit(small: SmallShop) -> None:
    small.do(set_approval_limits, ApprovalLimits(2 * DESSERT_COST, 0, False), by="Arif")
    lost = [small.voucher(receipt=each) for each in ("R1", "R3", "R5")]
    for each in lost[:2]:
        case = case_of(small, each)
        small.do(give_anew, each, small.do(allow_later, anew_action(each), case, DESSERT_COST))
    with refuses("later_above_limit"):
        small.do(allow_later, anew_action(lost[2]), case_of(small, lost[2]), DESSERT_COST)
    waits = small.ask(to_confirm, small.team["Mei Ling"])
    assert [(each.anew, each.amount_minor) for each in waits] == [(True, DESSERT_COST)] * 2
    gifts = [each.gesture.name("en") for each in waits if each.gesture is not None]
    assert gifts == ["Free dessert"] * 2
    assert small.troubles() == []


def case_of(small: SmallShop, voucher: str) -> UUID:
    card = small.ask(given_card, grouped(voucher), "en")
    assert card is not None
    assert card.cost_minor == DESSERT_COST
    return card.case


def test_once(small: SmallShop) -> None:
    lost = given_to_nurul(small)
    fresh = small.do(give_anew, lost, by="Mei Ling")
    with refuses("anew_once"):
        small.do(give_anew, fresh, by="Mei Ling")
    with refuses("voucher_unknown"):
        small.do(give_anew, lost, by="Mei Ling")
    assert small.scalar("SELECT count(*) FROM voucher WHERE state = 'handed_over'") == 1


def test_a_used_one_is_not_given_anew(small: SmallShop) -> None:
    lost = given_to_nurul(small)
    small.do(redeem, grouped(lost), by="Farid")
    with refuses("voucher_state"):
        small.do(give_anew, lost, by="Mei Ling")
    assert small.ask(given_cards, "nurul", "en") == ()


def test_who_gave_the_lost_one_does_not_take_in_the_new(small: SmallShop) -> None:
    fresh = small.do(give_anew, given_to_nurul(small), by="Mei Ling")
    for giver in ("Aisyah", "Mei Ling"):
        assert small.ask(verdict, grouped(fresh), small.team[giver]).word == "own"
        with refuses("voucher_own"):
            small.do(redeem, grouped(fresh), by=giver)
    small.do(redeem, grouped(fresh), by="Farid")


def test_nor_does_who_made_it_where_it_was_a_ready_card(small: SmallShop) -> None:
    (card,) = small.do(make_cards, DESSERT, 1, "en", by="Mei Ling").cards
    case = small.cared()
    small.do(give_ready_card, case, card[:8])
    small.handed(case)
    fresh = small.do(give_anew, card, by="Arif")
    with refuses("voucher_own"):
        small.do(redeem, grouped(fresh), by="Mei Ling")


def test_the_database_gives_none_anew_that_is_good(small: SmallShop) -> None:
    lost, other = given_to_nurul(small), small.voucher(receipt="R1")
    copied = (
        "INSERT INTO voucher (id, token, gesture_id, case_id, wording, language, for_name,"
        " from_name, issued_by, issued_at, last_day, personal, replaces, state)"
        " SELECT '0000000000000', x'00', gesture_id, case_id, wording, language, '', '',"
        " issued_by, issued_at, last_day, personal, id, 'issued' FROM voucher WHERE id = :id"
    )
    with pytest.raises(IntegrityError, match="given anew once"):
        small.raw(copied, id=lost)
    assert other != lost


def test_it_is_asked_who_does_it(small: SmallShop) -> None:
    """Mei Ling's PIN was seen at this till before Aisyah gave the card."""
    small.do(sign_in, small.team["Mei Ling"], PINS["Mei Ling"], by="Mei Ling")
    small.clock.moment += timedelta(minutes=1)
    lost = given_to_nurul(small)
    small.clock.moment += timedelta(minutes=1)
    with refuses("pin_needed"):
        small.do(give_anew, lost, by="Mei Ling")
    small.do(sign_in, small.team["Mei Ling"], PINS["Mei Ling"], by="Mei Ling")
    small.do(give_anew, lost, by="Mei Ling")
    assert small.troubles() == []
