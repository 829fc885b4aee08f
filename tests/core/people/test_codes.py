"""A code by phone or from paper: for one request, once, and not by guessing."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from core.people.approvals import ApprovalWay
from core.people.code_secrets import (
    code_secret,
    make_code_secret,
    make_paper_list,
    printed_list,
    withdraw_paper_lists,
)
from core.people.codes import (
    GOOD_FOR,
    MISSES_A_DAY,
    CodeAnswer,
    CodeAsked,
    approve_by_code,
    ask_for_code,
    code_ways,
)
from core.people.six_digits import code_by_phone, read_number
from tests.core.refuses import refuses
from tests.core.small_shop import MANAGER, SmallShop

OWNER = "Arif"
MONEY = "fix:money_back"


@pytest.fixture
def shop(small: SmallShop) -> SmallShop:
    """Both give codes by phone; the owner has a list on paper too."""
    for each in (MANAGER, OWNER):
        small.do(make_code_secret, by=each)
    small.do(make_paper_list, 3, by=OWNER)
    return small


def case_of(shop: SmallShop) -> UUID:
    return shop.found(evidence="possible")


def ask(
    shop: SmallShop,
    case: UUID,
    amount: int = 70_000,
    *,
    of: str = MANAGER,
    way: ApprovalWay = "phone",
    action: str = MONEY,
    by: str = "Aisyah",
) -> CodeAsked:
    return shop.do(ask_for_code, shop.team[of], way, action, case, amount, by=by)


def code_for(shop: SmallShop, asked: CodeAsked, of: str = MANAGER) -> str:
    """What the colleague's own program says to a number, or what stands on their list."""
    if asked.number is None:
        assert asked.on_paper is not None
        letter, place = asked.on_paper.split()
        columns = {each.letter: each for each in shop.ask(printed_list, shop.team[of]).columns}
        return columns[letter].codes[int(place) - 1]
    secret = shop.ask(code_secret, shop.team[of])
    assert secret is not None
    return code_by_phone(secret, read_number(asked.number))


def answer(shop: SmallShop, asked: CodeAsked, code: str, by: str = "Aisyah") -> CodeAnswer:
    return shop.do(approve_by_code, asked.request, code, by=by)


def wrong(code: str, by: int = 1) -> str:
    return f"{(int(code) + by) % 10**6:06d}"


# As it should be ----------------------------------------------------------------------------


@pytest.mark.parametrize(("way", "of"), [("phone", MANAGER), ("phone", OWNER), ("paper", OWNER)])
def test_a_code_takes_the_place_of_a_pin(shop: SmallShop, way: ApprovalWay, of: str) -> None:
    case = case_of(shop)
    asked = ask(shop, case, of=of, way=way)
    given = answer(shop, asked, code_for(shop, asked, of))
    shop.fix(case, "money_back", approval=given.approval)
    assert shop.rows(
        "SELECT a.way, c.name FROM approval a JOIN colleague c ON c.id = a.approved_by"
    ) == [(way, of)]
    assert shop.troubles() == []


def test_who_gives_codes_and_how(shop: SmallShop) -> None:
    assert shop.ask(code_ways, shop.team[MANAGER]) == ("phone",)
    assert shop.ask(code_ways, shop.team[OWNER]) == ("phone", "paper")


def test_the_office_needs_no_network(shop: SmallShop) -> None:
    """The secret alone, and what was read out on the phone."""
    asked = ask(shop, case_of(shop))
    assert asked.number is not None
    number = read_number(asked.number)
    assert (number.what, number.band, number.key_id, number.counter) == ("money_back", 6, 1, 1)


def test_neither_a_code_nor_a_secret_is_in_the_journal(shop: SmallShop) -> None:
    asked = ask(shop, case_of(shop))
    code = code_for(shop, asked)
    answer(shop, asked, wrong(code))
    answer(shop, asked, code)
    secret = shop.ask(code_secret, shop.team[MANAGER])
    assert secret is not None
    told = "".join(
        f"{facts}{said}" for facts, said in shop.rows("SELECT facts, answer FROM journal_entry")
    )
    assert code not in told
    assert wrong(code) not in told
    assert secret.hex() not in told


def test_every_answer_is_on_record(shop: SmallShop) -> None:
    asked = ask(shop, case_of(shop))
    code = code_for(shop, asked)
    answer(shop, asked, wrong(code))
    answer(shop, asked, code)
    told = shop.rows("SELECT facts FROM journal_entry WHERE act = 'approve_by_code'")
    assert ['"accepted":true' in facts for (facts,) in told] == [False, True]


# Attacks ------------------------------------------------------------------------------------


def test_replay_it_is_used_once(shop: SmallShop) -> None:
    case = case_of(shop)
    asked = ask(shop, case)
    code = code_for(shop, asked)
    assert answer(shop, asked, code).approval is not None
    with refuses("code_not_asked_for"):
        answer(shop, asked, code)
    again = ask(shop, case)
    assert again.number != asked.number
    assert answer(shop, again, code).approval is None


def test_a_place_on_paper_is_never_asked_for_twice(shop: SmallShop) -> None:
    case = case_of(shop)
    places = [ask(shop, case, of=OWNER, way="paper").on_paper for _ in range(3)]
    assert places == ["G 1", "G 2", "G 3"]
    with refuses("paper_list_used_up"):
        ask(shop, case, of=OWNER, way="paper")
    assert ask(shop, case, 1_000, of=OWNER, way="paper").on_paper == "A 1"


def test_another_amount(shop: SmallShop) -> None:
    case = case_of(shop)
    asked = ask(shop, case, 60_000)
    approval = answer(shop, asked, code_for(shop, asked)).approval
    with refuses("approval_spent"):
        shop.fix(case, "money_back", approval=approval)


def test_a_code_for_little_opens_nothing_dear(shop: SmallShop) -> None:
    case = case_of(shop)
    little, dear = ask(shop, case, 1_000), ask(shop, case, 70_000)
    assert answer(shop, dear, code_for(shop, little)).approval is None


def test_another_case(shop: SmallShop) -> None:
    one, other = case_of(shop), shop.found(receipt="R3", evidence="possible")
    asked, again = ask(shop, one), ask(shop, other)
    code = code_for(shop, asked)
    assert answer(shop, again, code).approval is None
    approval = answer(shop, asked, code).approval
    with refuses("approval_spent"):
        shop.fix(other, "money_back", approval=approval)


def test_another_action(shop: SmallShop) -> None:
    case = case_of(shop)
    asked = ask(shop, case, action="fix:same_again")
    approval = answer(shop, asked, code_for(shop, asked)).approval
    with refuses("approval_spent"):
        shop.fix(case, "money_back", approval=approval)


def test_another_till(shop: SmallShop) -> None:
    """The same counter of another PC is another number, so another code."""
    asked = ask(shop, case_of(shop))
    code = code_for(shop, asked)
    shop.raw("UPDATE code_request SET key_id = 2")
    assert answer(shop, asked, code).approval is None


def test_another_colleagues_code(shop: SmallShop) -> None:
    asked = ask(shop, case_of(shop), of=MANAGER)
    assert answer(shop, asked, code_for(shop, asked, OWNER)).approval is None


def test_somebody_else_at_the_till(shop: SmallShop) -> None:
    asked = ask(shop, case_of(shop))
    with refuses("code_not_asked_for"):
        answer(shop, asked, code_for(shop, asked), by="Farid")


def test_brute_force_ends_after_three(shop: SmallShop) -> None:
    case = case_of(shop)
    asked = ask(shop, case)
    code = code_for(shop, asked)
    assert [answer(shop, asked, wrong(code, by)).tries_left for by in (1, 2, 3)] == [2, 1, 0]
    for again in (asked,):
        with refuses("codes_closed_for_case"):
            answer(shop, again, code)
    with refuses("codes_closed_for_case"):
        ask(shop, case, of=OWNER, way="paper")
    shop.fix(case, "money_back", approval=shop.approved(case, "money_back", 70_000).approval)


def test_misses_count_over_all_requests_of_a_case(shop: SmallShop) -> None:
    case = case_of(shop)
    for left in (2, 1, 0):
        asked = ask(shop, case)
        assert answer(shop, asked, wrong(code_for(shop, asked))).tries_left == left
    with refuses("codes_closed_for_case"):
        ask(shop, case)


def test_many_cases_are_not_many_guesses(shop: SmallShop) -> None:
    sold = shop.brought("R5").product_id
    from core.recovery.find import Brought

    for _ in range(MISSES_A_DAY):
        asked = ask(shop, shop.found(Brought(sold)))
        answer(shop, asked, wrong(code_for(shop, asked)))
    fresh = shop.found(Brought(sold))
    with refuses("codes_closed_today"):
        ask(shop, fresh)
    shop.clock.moment += timedelta(days=1, seconds=1)
    ask(shop, fresh)


def test_the_database_takes_no_fourth_miss(shop: SmallShop) -> None:
    asked = ask(shop, case_of(shop))
    insert = (
        "INSERT INTO code_miss (case_id, number, request_id, missed_at)"
        " SELECT case_id, :number, id, 1 FROM code_request"
    )
    for number in (1, 2, 3):
        shop.raw(insert, number=number)
    for number in (3, 4):
        with pytest.raises(Exception, match=r"UNIQUE|CHECK"):
            shop.raw(insert, number=number)
    with pytest.raises(Exception, match="code_miss is never"):
        shop.raw("DELETE FROM code_miss")
    with refuses("codes_closed_for_case"):
        answer(shop, asked, "000000")


def test_the_database_uses_a_request_once(shop: SmallShop) -> None:
    asked = ask(shop, case_of(shop))
    answer(shop, asked, code_for(shop, asked))
    with pytest.raises(Exception, match="a code is used once"):
        shop.raw("UPDATE code_request SET used_at = NULL")
    with pytest.raises(Exception, match="UNIQUE"):
        shop.raw(
            "INSERT INTO code_request SELECT :id, key_id, counter, action, case_id, amount_minor,"
            " kind, band, asked_by, asked_of, list_id, place, asked_at, expires_at, NULL"
            " FROM code_request",
            id=uuid4().hex,
        )


@pytest.mark.parametrize("jump", [GOOD_FOR + timedelta(seconds=1), -timedelta(minutes=1)])
def test_too_late_or_by_a_clock_set_back(shop: SmallShop, jump: timedelta) -> None:
    asked = ask(shop, case_of(shop))
    code = code_for(shop, asked)
    if jump < timedelta(0):
        shop.clock.moment += GOOD_FOR + timedelta(minutes=5)
        case_of(shop)
    shop.clock.moment += jump
    with refuses("code_not_asked_for"):
        answer(shop, asked, code)


@pytest.mark.parametrize("code", ["", "12345", "1" * 5_000, "١٢٣٤٥٦", "\N{GRINNING FACE}"])
def test_what_is_no_code_is_wrong(shop: SmallShop, code: str) -> None:
    assert answer(shop, ask(shop, case_of(shop)), code).approval is None


# A database that knows less -------------------------------------------------------------------


@pytest.mark.parametrize(("of", "way"), [(MANAGER, "phone"), (OWNER, "paper")])
def test_a_restored_backup_gives_no_number_out_twice(
    shop: SmallShop, of: str, way: ApprovalWay
) -> None:
    """A code that was overheard would open something else after it."""
    case = case_of(shop)
    database = Path(shop.place) / "goodturn.sqlite"
    shop.close()
    backup = database.read_bytes()
    shop = SmallShop(shop.place)
    asked = ask(shop, case, of=of, way=way)
    code = code_for(shop, asked, of)
    assert answer(shop, asked, code).approval is not None
    shop.close()
    for beside in database.parent.glob("goodturn.sqlite-*"):
        beside.unlink()
    database.write_bytes(backup)
    restored = SmallShop(shop.place)
    again = ask(restored, case, of=of, way=way)
    assert (again.number, again.on_paper) != (asked.number, asked.on_paper)
    assert answer(restored, again, code).approval is None
    assert answer(restored, again, code_for(restored, again, of)).approval is not None
    restored.close()


def test_a_new_pc_goes_on_from_what_the_database_knows(shop: SmallShop) -> None:
    first = ask(shop, case_of(shop))
    (Path(shop.place) / "till" / "counts.json").unlink()
    assert ask(shop, shop.found(receipt="R3", evidence="possible")).number != first.number


@pytest.mark.parametrize("found", [b"", b"[1]", b'{"codes": "many"}'])
def test_a_count_that_cannot_be_read_is_not_begun_anew(shop: SmallShop, found: bytes) -> None:
    (Path(shop.place) / "till" / "counts.json").write_bytes(found)
    with refuses("till_counts_lost", file="counts.json"):
        ask(shop, case_of(shop))


# Who may, and secrets that end ---------------------------------------------------------------


def test_nobody_asks_themselves_or_somebody_who_may_not(shop: SmallShop) -> None:
    case = case_of(shop)
    with refuses("own_approval"):
        ask(shop, case, of=MANAGER, by=MANAGER)
    with refuses("not_an_approver"):
        ask(shop, case, of="Farid")


def test_without_a_secret_there_is_no_code(small: SmallShop) -> None:
    case = case_of(small)
    with refuses("no_code_secret", name=MANAGER):
        ask(small, case)
    with refuses("no_paper_list"):
        ask(small, case, of=OWNER, way="paper")


def test_above_the_last_band_a_pin_is_needed(shop: SmallShop) -> None:
    with refuses("code_above_limit"):
        ask(shop, case_of(shop), 10**6 + 1)


def test_a_fresh_secret_ends_the_one_before(shop: SmallShop) -> None:
    asked = ask(shop, case_of(shop))
    code = code_for(shop, asked)
    shop.clock.moment += timedelta(seconds=1)
    shop.do(make_code_secret, by=MANAGER)
    assert answer(shop, asked, code).approval is None


def test_a_lost_list_opens_nothing(shop: SmallShop) -> None:
    asked = ask(shop, case_of(shop), of=OWNER, way="paper")
    code = code_for(shop, asked, OWNER)
    shop.do(withdraw_paper_lists, by=OWNER)
    with refuses("code_not_asked_for"):
        answer(shop, asked, code)
    assert shop.ask(code_ways, shop.team[OWNER]) == ("phone",)


def test_a_new_list_takes_the_place_of_the_old(shop: SmallShop) -> None:
    before = shop.ask(printed_list, shop.team[OWNER])
    assert shop.do(make_paper_list, 2, by=OWNER) == 2
    now = shop.ask(printed_list, shop.team[OWNER])
    assert now.columns[0].codes != before.columns[0].codes[:2]
    assert [len(each.codes) for each in now.columns] == [2] * 10


@pytest.mark.parametrize("count", [0, -1, 41])
def test_a_list_holds_some_codes(shop: SmallShop, count: int) -> None:
    with refuses("codes_too_many"):
        shop.do(make_paper_list, count, by=OWNER)


def test_counter_staff_make_no_secrets(small: SmallShop) -> None:
    with refuses("not_allowed"):
        small.do(make_code_secret)
    with refuses("not_allowed"):
        small.do(make_paper_list, 3, by="Jun")
