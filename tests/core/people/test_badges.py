"""Badges: they say who somebody is, and allow nothing unless the owner says so."""

from collections.abc import Callable
from random import Random
from uuid import UUID

import pytest

from core.gestures.seasons import confirm_season
from core.people.approval_policy import ApprovalLimits
from core.people.badge_code import is_badge
from core.people.badges import (
    approve_by_badge,
    badge_hash,
    give_badge,
    new_badge_code,
    report_badge_lost,
    sign_in_by_badge,
)
from core.people.change_limits import set_approval_limits
from core.people.code_secrets import make_code_secret
from core.people.confirming import allow_later, confirm
from core.people.pins import sign_in
from core.people.team import take_on
from core.recovery.lost import give_anew
from core.tills.by_hand import enter_article
from tests.core.refuses import refuses
from tests.core.small_shop import DESSERT, MANAGER, PINS, SOCKS, SmallShop

OWNER = "Arif"


def badge(small: SmallShop, name: str, by: str = MANAGER) -> str:
    """A fresh badge in somebody's hand."""
    code = new_badge_code()
    small.do(give_badge, small.team[name], badge_hash(code), by=by)
    return code


def approve(small: SmallShop, code: str, case: UUID, amount: int = 70_000) -> UUID:
    return small.do(approve_by_badge, code, "fix:money_back", case, amount)


def test_a_badge_signs_in(small: SmallShop) -> None:
    code = badge(small, "Farid")
    assert small.do(sign_in_by_badge, code, by=None).name == "Farid"
    assert small.do(sign_in_by_badge, f" {code.lower()} ", by=None).name == "Farid"


def test_codes_are_random_and_told_from_all_else() -> None:
    codes = {new_badge_code(Random(seed).getrandbits) for seed in range(50)}
    assert len(codes) == 50
    assert all(is_badge(code) for code in codes)
    others = ["", "GB", "SKU-P1", "GB12", "9557723480019", "12345678901234567890", "GB" + "1" * 25]
    assert not any(is_badge(each) for each in others)


def test_only_its_hash_is_kept_and_told(small: SmallShop) -> None:
    code = badge(small, "Farid")
    small.do(sign_in_by_badge, code, by=None)
    kept = [bytes(each) for (each,) in small.rows("SELECT code_hash FROM badge")]
    assert kept == [badge_hash(code)]
    told = "".join(f"{a}{b}" for a, b in small.rows("SELECT facts, answer FROM journal_entry"))
    assert code not in told
    assert code.removeprefix("GB") not in told


def test_a_lost_badge_is_nobodys_by_one_act(small: SmallShop) -> None:
    code = badge(small, "Farid")
    small.do(report_badge_lost, small.team["Farid"], by="Farid")
    with refuses("badge_lost"):
        small.do(sign_in_by_badge, code, by=None)
    with pytest.raises(Exception, match="a lost badge stays so"):
        small.raw("UPDATE badge SET revoked_at = NULL")


def test_a_new_badge_ends_the_one_before(small: SmallShop) -> None:
    before = badge(small, "Farid")
    now = badge(small, "Farid")
    with refuses("badge_lost"):
        small.do(sign_in_by_badge, before, by=None)
    assert small.do(sign_in_by_badge, now, by=None).name == "Farid"


def test_who_has_left_has_no_badge(small: SmallShop) -> None:
    code = badge(small, "Farid")
    small.raw("UPDATE colleague SET active = false WHERE name = 'Farid'")
    with refuses("badge_lost"):
        small.do(sign_in_by_badge, code, by=None)
    with refuses("colleague_unknown"):
        badge(small, "Farid")


def test_another_shops_badge_is_not_known(small: SmallShop) -> None:
    with refuses("badge_unknown"):
        small.do(sign_in_by_badge, new_badge_code(), by=None)


def test_counter_staff_give_no_badges_and_lose_only_their_own(small: SmallShop) -> None:
    with refuses("not_allowed"):
        badge(small, "Aisyah", by="Aisyah")
    with refuses("not_allowed"):
        small.do(report_badge_lost, small.team["Farid"], by="Aisyah")


def test_a_code_is_one_persons(small: SmallShop) -> None:
    code = badge(small, "Farid")
    with refuses("badge_used"):
        small.do(give_badge, small.team["Aisyah"], badge_hash(code), by=MANAGER)


# In an approval -----------------------------------------------------------------------------


def allowed(small: SmallShop) -> None:
    small.do(set_approval_limits, ApprovalLimits(0, 0, badge_approves=True), by=OWNER)


def test_a_badge_allows_nothing_unless_the_owner_says_so(small: SmallShop) -> None:
    code = badge(small, MANAGER)
    case = small.found(evidence="possible")
    with refuses("badge_does_not_approve"):
        approve(small, code, case)
    allowed(small)
    small.fix(case, "money_back", approval=approve(small, code, case))
    assert small.scalar("SELECT way FROM approval") == "badge"
    assert small.troubles() == []


def test_a_badge_allows_what_its_owner_may(small: SmallShop) -> None:
    allowed(small)
    case = small.found(evidence="possible")
    with refuses("not_an_approver"):
        approve(small, badge(small, "Farid"), case)
    code = badge(small, MANAGER)
    with refuses("own_approval"):
        small.do(approve_by_badge, code, "fix:money_back", case, 1, by=MANAGER)
    small.do(report_badge_lost, small.team[MANAGER], by=MANAGER)
    with refuses("badge_lost"):
        approve(small, code, case)


def test_it_is_bound_like_any_approval(small: SmallShop) -> None:
    allowed(small)
    case, other = (small.found(receipt=each, evidence="possible") for each in ("R1", "R3"))
    approval = approve(small, badge(small, MANAGER), case)
    with refuses("approval_spent"):
        small.fix(other, "money_back", approval=approval)


# Who acts, and nothing more -----------------------------------------------------------------


@pytest.fixture
def by_badge(small: SmallShop) -> SmallShop:
    """Somebody holds the manager's badge, and showed it at the counter."""
    case = small.cared()
    small.choose(case, DESSERT, "next")
    small.handed(case)
    code = badge(small, MANAGER, by=OWNER)
    small.do(sign_in_by_badge, code, by=None)
    return small


def money_back(small: SmallShop) -> None:
    small.fix(small.found(receipt="R3", evidence="possible"), "money_back", by=MANAGER)


def a_gift_that_a_colleague_is_asked_for(small: SmallShop) -> None:
    small.raw("UPDATE gesture SET needs_approval = true WHERE code = 1")
    small.choose(small.cared(receipt="R5"), SOCKS, by=MANAGER)


def a_lost_card(small: SmallShop) -> None:
    lost = small.scalar("SELECT id FROM voucher WHERE state = 'handed_over'")
    small.do(give_anew, lost, by=MANAGER)


def an_article(small: SmallShop) -> None:
    small.do(enter_article, "Golden boot", "900", by=MANAGER)


def confirming(small: SmallShop) -> None:
    case = small.found(receipt="R2", evidence="possible")
    approval = small.do(allow_later, "fix:money_back", case, 3_333)
    small.fix(case, "money_back", approval=approval)
    small.do(confirm, approval, right=True, by=MANAGER)


def a_badge_for_another(small: SmallShop) -> None:
    badge(small, "Farid", by=MANAGER)


def a_colleague(small: SmallShop) -> None:
    small.do(take_on, "Zul", "manager", "123456", by=MANAGER)


def a_secret(small: SmallShop) -> None:
    small.do(make_code_secret, by=MANAGER)


def a_season(small: SmallShop) -> None:
    day = small.clock.moment.date()
    small.do(confirm_season, "ramadan", 2026, day, day, by=MANAGER)


@pytest.mark.parametrize(
    "act",
    [
        money_back,
        a_gift_that_a_colleague_is_asked_for,
        a_lost_card,
        an_article,
        confirming,
        a_badge_for_another,
        a_colleague,
        a_secret,
        a_season,
    ],
)
def test_a_badge_alone_approves_nothing_and_opens_no_office(
    by_badge: SmallShop, act: Callable[[SmallShop], None]
) -> None:
    with refuses("badge_does_not_approve"):
        act(by_badge)
    by_badge.do(sign_in, by_badge.team[MANAGER], PINS[MANAGER], by=MANAGER)
    if act is not confirming:  # whose first half was done before
        act(by_badge)
    assert by_badge.troubles() == []


def test_a_badge_after_a_pin_is_no_pin_again(by_badge: SmallShop) -> None:
    by_badge.do(sign_in, by_badge.team[MANAGER], PINS[MANAGER], by=MANAGER)
    code = badge(by_badge, MANAGER, by=OWNER)
    by_badge.do(sign_in_by_badge, code, by=None)
    with refuses("badge_does_not_approve"):
        money_back(by_badge)


def test_a_badge_is_enough_to_serve(by_badge: SmallShop) -> None:
    case = by_badge.cared(receipt="R3")
    by_badge.choose(case, SOCKS, by=MANAGER)
    by_badge.handed(case, by=MANAGER)
    by_badge.fix(by_badge.found(receipt="R5"), "credit", by=MANAGER)
    assert by_badge.troubles() == []


def test_the_owner_may_let_a_badge_do(by_badge: SmallShop) -> None:
    limits = ApprovalLimits(0, 100_000, badge_approves=True)
    by_badge.do(set_approval_limits, limits, by=OWNER)
    money_back(by_badge)
    a_colleague(by_badge)
