"""What was just done is undone by who did it, once, within minutes; both stay on record."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.exc import IntegrityError

from core.basics.clock import FixedClock
from core.recovery import undo as undo_room
from core.recovery.allowance import Fix
from core.recovery.care import say_sorry
from core.recovery.extra import Given, choose_gesture
from core.recovery.find import add_line, take_out_line
from core.recovery.fix import agree_fix
from core.recovery.hand_over import hand_over
from core.recovery.hurt import leave_to_manager, say_hurt, say_nobody_hurt
from core.recovery.note import note_failed, note_printed, queue_note
from core.recovery.ready_cards import give_ready_card, make_cards
from core.recovery.redeem import redeem
from core.recovery.steps import park, step_back
from core.recovery.undo import LASTS, UNDONE, undo
from core.recovery.view import waiting
from core.shop import Command
from core.vouchers.verdict import verdict
from tests.core.refuses import refuses
from tests.core.second_till import second_till
from tests.core.small_shop import DESSERT, NOON, SOCKS, SmallShop

State = tuple[object, ...]


def state(small: SmallShop) -> State:
    """All that an undo must bring back: the case, its returns, the shelf, the money set aside."""
    return (
        small.rows(
            "SELECT fixed_at, cared_at, extra_at, closed_at, swap, parked FROM recovery_case"
        ),
        small.rows("SELECT sale_line_id, our_quantity, our_minor FROM returned_of_line"),
        small.scalar("SELECT stock FROM gesture WHERE code = 1"),
        small.rows("SELECT holder_id, reserved, spent, granted FROM budget_account ORDER BY id"),
        small.rows("SELECT state FROM follow_up WHERE state <> 'withdrawn'"),
        small.rows("SELECT state FROM voucher WHERE state <> 'void' ORDER BY id"),
        small.rows("SELECT voucher_id FROM redemption"),
    )


def lines(small: SmallShop) -> list[Any]:
    """What they brought, as it was found and said."""
    return small.rows("SELECT * FROM case_line ORDER BY position")


def taken_back(
    small: SmallShop, act: Callable[..., object], subject: object, before: State
) -> None:
    """The undo brings back what was, and is not done a second time."""
    entries = small.scalar("SELECT count(*) FROM journal_entry")
    small.do(undo, act.__name__, str(subject))
    assert state(small) == before
    assert small.troubles() == []
    with refuses("undo_overtaken"):
        small.do(undo, act.__name__, str(subject))
    told = small.rows("SELECT act, facts FROM journal_entry ORDER BY number DESC LIMIT 1")
    assert told[0].act == "undo"
    assert f'"undone":"{act.__name__}"' in told[0].facts
    assert small.scalar("SELECT count(*) FROM journal_entry") == entries + 1


@pytest.mark.parametrize("way", ["same_again", "credit", "repair"])
def test_a_fix_is_undone(small: SmallShop, way: Fix) -> None:
    small.fix(small.found(receipt="R3"))
    case = small.found()
    before = state(small)
    small.fix(case, way)
    small.do(undo, "agree_fix", str(case))
    assert small.view(case).step == "fix"
    left = state(small)
    assert (left[0], left[2:]) == (before[0], before[2:])
    assert small.scalar("SELECT sum(our_quantity) FROM returned_of_line") == 1
    assert small.troubles() == []
    small.fix(case, "credit")


def test_a_swap_is_undone_and_its_case_goes_on(small: SmallShop) -> None:
    case = small.found()
    small.fix(case, swap=True)
    small.do(undo, "agree_fix", str(case))
    seen = small.view(case)
    assert (seen.step, seen.swap) == ("fix", False)
    assert [each.case for each in small.ask(waiting)] == [case]
    assert small.troubles() == []


def test_one_more_thing_is_undone(small: SmallShop) -> None:
    case = small.found()
    before = lines(small)
    small.do(add_line, case, small.brought("R4"))
    taken_back(small, add_line, case, state(small))
    assert lines(small) == before


def test_what_was_taken_out_comes_back_as_it_was(small: SmallShop) -> None:
    case = small.found()
    said = replace(small.brought("R4"), order_number="SO 4471", bought_at="online")
    line = small.do(add_line, case, replace(said, sale_line_id=None))
    small.do(say_hurt, case, ("it fell", "on the stairs"))
    small.do(say_nobody_hurt, case, "it fell")
    before = lines(small)
    assert before[1].order_number == "SO 4471"
    small.do(take_out_line, case, line)
    assert "stairs" not in small.scalar(
        "SELECT max(facts) FROM journal_entry WHERE act = 'take_out_line'"
    )
    taken_back(small, take_out_line, case, state(small))
    assert lines(small) == before
    small.do(take_out_line, case, line)


def test_what_was_bought_today_and_taken_out_comes_back(small: SmallShop) -> None:
    case = small.found()
    today = replace(small.brought("R4"), sale_line_id=None, bought_today=True)
    line = small.do(add_line, case, today)
    before = lines(small)
    small.do(take_out_line, case, line)
    taken_back(small, take_out_line, case, state(small))
    assert lines(small) == before


def test_what_another_till_went_on_from_is_not_undone_though_its_clock_is_behind(
    small: SmallShop,
) -> None:
    case = small.found()
    small.fix(case)
    second = second_till(small, FixedClock(NOON - timedelta(minutes=1)))
    second.do(Command(small.team["Aisyah"]), say_sorry, case, "en")
    before = state(small)
    with refuses("undo_overtaken"):
        small.do(undo, agree_fix.__name__, str(case))
    assert state(small) == before
    second.close()


def test_left_to_the_manager_too_early(small: SmallShop) -> None:
    case = small.found()
    small.do(say_hurt, case)
    before = state(small)
    small.do(leave_to_manager, case, "my tooth")
    taken_back(small, leave_to_manager, case, before)
    small.do(leave_to_manager, case, "my tooth")


def test_a_ready_card_goes_back_to_its_stack(small: SmallShop) -> None:
    (card,) = small.do(make_cards, DESSERT, 1, "en", by="Mei Ling").cards
    case = small.cared()
    small.do(give_ready_card, case, card[:8])
    small.do(undo, "give_ready_card", str(case))
    assert small.rows("SELECT state, case_id FROM voucher") == [("ready", None)]
    assert small.scalar("SELECT sum(reserved + spent) FROM budget_account") == 0
    assert small.troubles() == []
    small.do(give_ready_card, case, card[:8])
    handed = state(small)
    small.handed(case)
    taken_back(small, hand_over, case, handed)
    small.handed(case)


def test_a_choice_whose_note_is_on_paper_stays(small: SmallShop) -> None:
    """On its way counts too; what the printer failed does not."""
    case = small.cared()
    voucher = small.choose(case, DESSERT, "next").voucher
    assert voucher is not None
    job = small.do(queue_note, voucher, "Printer", b"%PDF")
    with refuses("undo_printed"):
        small.do(undo, "choose_gesture", str(case))
    small.do(note_failed, job.id, "printer_silent")
    small.do(undo, "choose_gesture", str(case))
    assert small.troubles() == []


def test_an_apology_is_undone(small: SmallShop) -> None:
    case = small.found()
    small.fix(case)
    before = state(small)
    small.do(say_sorry, case, "en")
    taken_back(small, say_sorry, case, before)


@pytest.mark.parametrize(("code", "given"), [(SOCKS, "now"), (DESSERT, "next")])
def test_a_choice_is_undone(small: SmallShop, code: int, given: Given) -> None:
    small.raw("UPDATE gesture SET stock = 3 WHERE code = 1")
    case = small.cared()
    small.choose(case, code, given)
    small.do(undo, "choose_gesture", str(case))
    assert small.view(case).gesture is None
    assert small.scalar("SELECT stock FROM gesture WHERE code = 1") == 3
    assert small.scalar("SELECT sum(reserved + spent) FROM budget_account") == 0
    assert small.troubles() == []


@pytest.mark.parametrize(("code", "given"), [(SOCKS, "now"), (DESSERT, "next")])
def test_a_handing_over_is_undone_and_done_again(small: SmallShop, code: int, given: Given) -> None:
    case = small.cared(receipt="R3", customer="C1")
    small.choose(case, code, given)
    before = state(small)
    small.handed(case, "call")
    taken_back(small, hand_over, case, before)
    assert small.view(case).step == "hand_over"
    small.handed(case, "message")
    assert small.rows("SELECT state, way FROM follow_up ORDER BY state") == [
        ("due", "message"),
        ("withdrawn", "call"),
    ]
    assert small.troubles() == []


def test_nothing_given_today_is_undone(small: SmallShop) -> None:
    case = small.cared()
    before = state(small)
    small.handed(case)
    taken_back(small, hand_over, case, before)


def test_after_the_undo_the_gift_goes_back_where_it_came_from(small: SmallShop) -> None:
    case = small.cared()
    before = state(small)
    small.choose(case)
    small.handed(case)
    small.do(undo, "hand_over", str(case))
    small.do(step_back, case, "extra")
    left = state(small)
    assert left[2] == before[2]
    assert small.scalar("SELECT sum(reserved + spent) FROM budget_account") == 0
    assert small.troubles() == []


def test_a_note_that_was_printed_stays_printed(small: SmallShop) -> None:
    case = small.cared()
    voucher = small.choose(case, DESSERT, "next").voucher
    job = small.do(queue_note, voucher, "Counter printer", b"%PDF")
    small.do(note_printed, job.id)
    small.handed(case)
    small.do(undo, "hand_over", str(case))
    assert small.rows("SELECT state FROM voucher") == [("printed",)]
    assert small.ask(verdict, voucher[:8]).word == "not_handed_over"
    small.handed(case)
    kinds = small.rows("SELECT kind FROM voucher_event ORDER BY rowid")
    assert [kind for (kind,) in kinds] == [
        "issued",
        "printed",
        "handed_over",
        "taken_back",
        "handed_over",
    ]
    assert small.troubles() == []


def test_what_was_used_meanwhile_stays_handed_over(small: SmallShop) -> None:
    voucher = small.voucher()
    case = UUID(small.scalar("SELECT case_id FROM voucher"))
    small.do(redeem, voucher[:8], by="Farid")
    before = state(small)
    with refuses("voucher_state"):
        small.do(undo, "hand_over", str(case))
    assert state(small) == before
    small.do(undo, "redeem", voucher, by="Farid")
    small.do(undo, "hand_over", str(case))
    assert small.troubles() == []


def test_a_parked_case_is_open_again(small: SmallShop) -> None:
    case = small.found()
    before = state(small)
    small.do(park, case)
    taken_back(small, park, case, before)


def test_a_case_just_taken_up_is_undone(small: SmallShop) -> None:
    case = small.found()
    small.do(undo, "take_up", str(case))
    assert small.ask(waiting) == ()
    assert small.view(case).step == "closed"
    with refuses("case_closed"):
        small.fix(case)
    assert small.troubles() == []


def test_a_use_is_undone_and_the_voucher_is_good_again(small: SmallShop) -> None:
    voucher = small.voucher()
    for _ in range(2):
        before = state(small)
        small.do(redeem, voucher[:8], by="Farid")
        small.do(undo, "redeem", voucher, by="Farid")
        assert state(small) == before
        assert small.ask(verdict, voucher[:8]).word == "good"
        assert small.troubles() == []
        with refuses("undo_overtaken"):
            small.do(undo, "redeem", voucher, by="Farid")
    small.do(redeem, voucher[:8], by="Jun")
    with refuses("voucher_used"):
        small.do(redeem, voucher[:8], by="Farid")
    assert small.troubles() == []


# Who, when, and what may be undone -----------------------------------------------------------


def test_another_person_undoes_nothing(small: SmallShop) -> None:
    case = small.found()
    small.fix(case)
    with refuses("undo_by_another"):
        small.do(undo, "agree_fix", str(case), by="Farid")
    with refuses("nobody_signed_in"):
        small.do(undo, "agree_fix", str(case), by=None)


def test_what_is_older_than_the_time_of_an_undo_stays(small: SmallShop) -> None:
    case = small.found()
    small.fix(case)
    small.clock.moment += LASTS
    small.do(undo, "agree_fix", str(case))
    small.fix(case)
    small.clock.moment += LASTS + timedelta(seconds=1)
    with refuses("undo_too_late"):
        small.do(undo, "agree_fix", str(case))


def test_a_clock_that_was_ahead_opens_no_way(small: SmallShop) -> None:
    """What is dated to come is not undone, nor is what was done before it."""
    small.clock.moment += timedelta(days=3)
    case = small.found()
    small.fix(case)
    small.clock.moment -= timedelta(days=3)
    with refuses("undo_too_late"):
        small.do(undo, "agree_fix", str(case))
    small.do(say_sorry, case, "en")
    small.do(undo, "say_sorry", str(case))
    assert small.view(case).step == "care"


def test_only_the_last_act_is_undone(small: SmallShop) -> None:
    case = small.cared()
    with refuses("undo_overtaken"):
        small.do(undo, "agree_fix", str(case))
    small.do(undo, "say_sorry", str(case))
    with refuses("undo_overtaken"):
        small.do(undo, "agree_fix", str(case))


def test_what_the_till_confirmed_is_not_undone(small: SmallShop) -> None:
    case = small.found()
    small.fix(case)
    small.raw("UPDATE goods_return SET till_refund_id = (SELECT max(id) FROM sale_line)")
    with refuses("return_settled"):
        small.do(undo, agree_fix.__name__, str(case))


def test_a_choice_that_took_anothers_place_leaves_nothing_chosen(small: SmallShop) -> None:
    case = small.cared()
    small.choose(case)
    small.choose(case, DESSERT, "next")
    small.do(undo, choose_gesture.__name__, str(case))
    assert small.view(case).step == "extra"
    assert small.troubles() == []


# Every act -----------------------------------------------------------------------------------

NOT_UNDONE = {
    "undo": "what it took back is done again by doing it",
    "resume": "park it again",
    "cancel": "the search still stands there, and This one takes it up again",
    "step_back": "what was agreed stands on the page as it was, and its main button agrees again",
    "take_up_problem": "Back from its page takes it back",
    "tell_more": "the tiles and fields that said it say it otherwise",
    "say_hurt": "Back from its page says that nobody was hurt",
    "say_nobody_hurt": "the button that says it stands on the page it comes to",
    "choose_part": "the row of parts chooses another",
    "sign_note": "the page takes another signature, or a pen",
    "give_anew": "both cards are on paper: the lost one stays cancelled, whoever finds it",
    "address_note": "the field it was typed in says it otherwise",
    "queue_note": "paper is not taken back: it is cancelled with its gesture",
    "note_printed": "paper is not taken back: it is cancelled with its gesture",
    "note_failed": "Try again prints it",
}
"""Acts of a case without an undo of their own, and what leads back instead."""

OF_NO_CASE = {
    "change_rule",
    "confirm_words",
    "make_cards",
    "release_forgotten",
    "revoke_cards",
    "reword",
    "send_to_manager",
    "settle_matter",
}
"""Acts of the room that look after the shop, not after one customer."""


def acts_of_a_case() -> set[str]:
    """Every public function of the room that leaves an entry of a case in the journal."""
    found = set()
    for path in Path(undo_room.__file__).parent.glob("*.py"):
        functions = [
            each for each in ast.parse(path.read_text()).body if isinstance(each, ast.FunctionDef)
        ]
        noting = {"note"}
        for each in (*functions, *functions):  # twice: one that notes may stand below its caller
            if noting & set(called(each)):
                noting.add(each.name)
        found |= {name for name in noting - {"note"} if not name.startswith("_")}
    return found - OF_NO_CASE


def called(function: ast.FunctionDef) -> Iterator[str]:
    for each in ast.walk(function):
        if isinstance(each, ast.Call) and isinstance(each.func, ast.Name):
            yield each.func.id
        elif isinstance(each, ast.Call) and ast.unparse(each.func) == "work.note":
            yield "note"


def test_every_act_of_a_case_is_undone_or_says_what_leads_back() -> None:
    """An act that is new here gets an undo, or a line in the list above."""
    acts = acts_of_a_case()
    assert {"agree_fix", "say_hurt", "redeem"} <= acts
    assert acts == UNDONE.keys() | NOT_UNDONE.keys()
    assert not UNDONE.keys() & NOT_UNDONE.keys()


@pytest.mark.parametrize("act", sorted(NOT_UNDONE))
def test_what_has_no_undo_says_so(small: SmallShop, act: str) -> None:
    with refuses("undo_not_so"):
        small.do(undo, act, str(small.found()))


# The database itself -------------------------------------------------------------------------


def test_the_database_itself_keeps_a_use_that_is_not_undone_on_record(small: SmallShop) -> None:
    voucher = small.voucher()
    small.do(redeem, voucher[:8], by="Farid")
    small.do(undo, "redeem", voucher, by="Farid")
    small.do(redeem, voucher[:8], by="Farid")
    with pytest.raises(IntegrityError, match="a use is only undone on record"):
        small.raw("DELETE FROM redemption")
    with pytest.raises(IntegrityError, match="redemption is never changed"):
        small.raw("UPDATE redemption SET by_friend = true")
    for to in ("handed_over", "issued", "void"):
        with pytest.raises(IntegrityError, match="a used or cancelled voucher stays so"):
            small.raw("UPDATE voucher SET state = :to", to=to)


FORGED = {
    "DELETE FROM redemption": "its state and its use do not agree",
    "DELETE FROM voucher_event WHERE kind = 'undone'": "is redeemed and was used 2 times",
    "DELETE FROM voucher_event WHERE kind = 'taken_back'": "and was handed over 2 times",
    "UPDATE budget_movement SET kind = 'spend' WHERE kind = 'unspend'": "its movements sum to",
}


@pytest.mark.parametrize("forgery", FORGED)
def test_an_undo_that_was_forged_is_found(small: SmallShop, forgery: str) -> None:
    voucher = small.voucher()
    case = small.scalar("SELECT case_id FROM voucher")
    small.do(undo, "hand_over", str(UUID(case)))
    small.handed(UUID(case))
    small.do(redeem, voucher[:8], by="Farid")
    small.do(undo, "redeem", voucher, by="Farid")
    small.do(redeem, voucher[:8], by="Farid")
    assert small.troubles() == []
    small.without_guards(forgery)
    assert any(FORGED[forgery] in each for each in small.troubles())


def test_a_call_due_before_the_end_of_a_case_is_found(small: SmallShop) -> None:
    case = small.cared(receipt="R3", customer="C1")
    small.handed(case, "call")
    small.do(undo, "hand_over", str(case))
    small.without_guards("UPDATE follow_up SET state = 'due'")
    assert any("has a call due before its end" in each for each in small.troubles())
