"""A case takes its steps in order, and a step back is recorded, not erased."""

from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from sqlalchemy.exc import IntegrityError

from core.recovery.care import say_sorry
from core.recovery.fix import agree_fix
from core.recovery.hand_over import hand_over
from core.recovery.offers import LineFix
from core.recovery.steps import Step, cancel, park, resume, step_back
from core.recovery.view import case_view, waiting
from tests.core.refuses import refuses
from tests.core.small_shop import DESSERT, SOCKS, THANKS, SmallShop


def at(small: SmallShop, step: Step) -> tuple[SmallShop, UUID]:
    case = small.found()
    if step in ("care", "extra", "hand_over", "closed"):
        small.fix(case)
    if step in ("extra", "hand_over", "closed"):
        small.do(say_sorry, case, "en")
    if step in ("hand_over", "closed"):
        small.choose(case, SOCKS)
    if step == "closed":
        small.handed(case)
    assert small.view(case).step == step
    return small, case


def fix(small: SmallShop, case: UUID) -> None:
    small.fix(case)


def care(small: SmallShop, case: UUID) -> None:
    small.do(say_sorry, case, "en")


def choose(small: SmallShop, case: UUID) -> None:
    small.choose(case, THANKS)


def hand(small: SmallShop, case: UUID) -> None:
    small.do(hand_over, case, "no")


@pytest.mark.parametrize(
    ("step", "act"),
    [
        ("fix", care),
        ("fix", choose),
        ("fix", hand),
        ("care", fix),
        ("care", choose),
        ("care", hand),
        ("extra", fix),
        ("extra", care),
        ("hand_over", fix),
        ("hand_over", care),
    ],
)
def test_no_step_is_taken_out_of_order(
    small: SmallShop, step: Step, act: Callable[[SmallShop, UUID], None]
) -> None:
    small, case = at(small, step)
    with refuses("step_order"):
        act(small, case)
    assert small.ask(case_view, case).step == step


@pytest.mark.parametrize("act", [fix, care, choose, hand])
def test_a_closed_case_stays_closed(
    small: SmallShop, act: Callable[[SmallShop, UUID], None]
) -> None:
    small, case = at(small, "closed")
    with refuses("case_closed"):
        act(small, case)
    for end in (park, resume, cancel):
        with refuses("case_closed"):
            small.do(end, case)


@pytest.mark.parametrize("act", [fix, care, choose, hand])
def test_a_case_that_is_not_there_is_told(
    small: SmallShop, act: Callable[[SmallShop, UUID], None]
) -> None:
    with refuses("case_unknown"):
        act(small, uuid4())


@pytest.mark.parametrize(
    ("step", "to"), [("fix", "fix"), ("fix", "care"), ("care", "extra"), ("extra", "closed")]
)
def test_a_step_back_goes_back(small: SmallShop, step: Step, to: Step) -> None:
    small, case = at(small, step)
    with refuses("no_step_back"):
        small.do(step_back, case, to)


@pytest.mark.parametrize("to", ["fix", "care", "extra"])
def test_a_step_back_undoes_from_there_on_and_the_journal_keeps_it(
    small: SmallShop, to: Step
) -> None:
    small, case = at(small, "hand_over")
    before = small.scalar("SELECT count(*) FROM journal_entry")
    assert small.do(step_back, case, to) == to
    seen = small.ask(case_view, case)
    assert (seen.step, seen.gesture) == (to, None)
    assert small.scalar("SELECT count(*) FROM journal_entry") == before + 1
    told = small.rows("SELECT act, facts FROM journal_entry ORDER BY number DESC LIMIT 1")
    assert told == [("step_back", f'{{"from":"hand_over","to":"{to}"}}')]
    assert small.scalar("SELECT count(*) FROM goods_return WHERE taken_back_at IS NULL") == (
        0 if to == "fix" else 1
    )
    assert small.troubles() == []


def test_after_a_step_back_the_case_goes_on_to_its_end(small: SmallShop) -> None:
    small, case = at(small, "hand_over")
    small.do(step_back, case, "fix")
    small.fix(case, "credit")
    small.do(say_sorry, case, "ms", ("came",))
    small.choose(case, DESSERT, "next")
    small.do(hand_over, case, "no")
    assert small.ask(case_view, case).step == "closed"
    assert small.scalar("SELECT count(*) FROM given_gesture WHERE state = 'handed_over'") == 1
    assert small.troubles() == []


def test_a_swap_ends_after_the_fix_and_gets_no_gesture(small: SmallShop) -> None:
    case = small.found()
    assert small.fix(case, swap=True).ended
    for act in (care, choose, hand):
        with refuses("case_closed"):
            act(small, case)
    assert small.troubles() == []


def test_one_gesture_a_case(small: SmallShop) -> None:
    small, case = at(small, "hand_over")
    small.choose(case, THANKS)
    small.choose(case, DESSERT, "next")
    assert small.rows(
        "SELECT state, count(*) FROM given_gesture GROUP BY state ORDER BY state"
    ) == [
        ("released", 2),
        ("reserved", 1),
    ]
    with pytest.raises(IntegrityError, match="given_gesture"):
        small.raw("UPDATE given_gesture SET id = 'x' || id, state = 'reserved'")


def test_every_line_gets_its_own_fix(small: SmallShop) -> None:
    case = small.found(small.brought("R1"), small.brought("R3"))
    first, second = small.view(case).lines
    one = LineFix(first.id, "shoe_heel", "same_again")
    for wrong in ((), (one,), (one, one), (one, LineFix(uuid4(), "shoe_heel", "credit"))):
        with refuses("line_without_fix"):
            small.do(agree_fix, case, wrong)
    small.do(agree_fix, case, (one, LineFix(second.id, "shoe_sole", "credit")))
    assert [line.fix for line in small.view(case).lines] == ["same_again", "credit"]


def test_a_fix_needs_its_reason_and_what_goes_out(small: SmallShop) -> None:
    case = small.found()
    (line,) = small.view(case).lines
    with refuses("reason_missing"):
        small.do(agree_fix, case, (LineFix(line.id, "", "same_again"),))
    with refuses("out_missing"):
        small.do(agree_fix, case, (LineFix(line.id, "shoe_heel", "another_item"),))
    small.do(agree_fix, case, (LineFix(line.id, "", "same_again"),), swap=True)


def test_cancelling_takes_everything_back(small: SmallShop) -> None:
    small, case = at(small, "hand_over")
    small.do(cancel, case)
    assert small.scalar("SELECT count(*) FROM goods_return WHERE taken_back_at IS NULL") == 0
    assert small.ask(waiting) == ()
    assert small.troubles() == []


def test_a_parked_case_is_found_where_it_was_left_and_by_anybody(small: SmallShop) -> None:
    small, case = at(small, "extra")
    small.do(park, case)
    again = small.reopened()
    (waits,) = again.ask(waiting)
    assert (waits.case, waits.step, waits.parked, waits.colleague) == (
        case,
        "extra",
        True,
        "Aisyah",
    )
    again.do(resume, case, by="Farid")
    (waits,) = again.ask(waiting)
    assert (waits.parked, waits.colleague) == (False, "Farid")
    again.close()


ORDER_BROKEN = {
    "fixed_at = 1, found_at = NULL": "found_before_fixed",
    "cared_at = 1, fixed_at = NULL": "fixed_before_cared",
    "extra_at = 1, cared_at = NULL": "cared_before_extra",
    "closed_at = 1": "closed_",
    "swap = true, extra_at = 1, cared_at = 1, fixed_at = 1": "swap",
}


@pytest.mark.parametrize(("change", "said"), ORDER_BROKEN.items())
def test_the_database_itself_keeps_the_order(small: SmallShop, change: str, said: str) -> None:
    small.found()
    with pytest.raises(IntegrityError, match=f"ck_recovery_case_{said}"):
        small.raw(f"UPDATE recovery_case SET {change}")


GIVEN = (
    "INSERT INTO given_gesture (id, case_id, gesture_id, given, cost_minor, chosen_by, chosen_at,"
    " state) SELECT c.id, c.id, g.id, 'now', 0, c.opened_by, 1, 'reserved'"
    " FROM recovery_case c, gesture g WHERE g.code = 6"
)


@pytest.mark.parametrize("stage", ["found", "fixed", "swap"])
def test_the_database_itself_gives_nothing_before_fix_and_apology(
    small: SmallShop, stage: str
) -> None:
    case = small.found()
    if stage != "found":
        small.fix(case, swap=stage == "swap")
    with pytest.raises(IntegrityError, match="a gesture comes after the fix and the apology"):
        small.raw(GIVEN)


@pytest.mark.parametrize(
    "change", ["cared_at = NULL", "fixed_at = NULL, cared_at = NULL", "swap = true"]
)
def test_the_database_itself_keeps_fix_and_apology_under_a_gesture(
    small: SmallShop, change: str
) -> None:
    at(small, "hand_over")
    with pytest.raises(IntegrityError, match="a gesture comes after the fix and the apology"):
        small.raw(f"UPDATE recovery_case SET {change}")


def test_the_database_itself_gives_no_second_gesture(small: SmallShop) -> None:
    at(small, "hand_over")
    with pytest.raises(IntegrityError, match=r"given_gesture\.case_id"):
        small.raw(GIVEN)


def test_the_database_itself_brings_no_gesture_back(small: SmallShop) -> None:
    small, case = at(small, "hand_over")
    small.do(step_back, case, "extra")
    with pytest.raises(IntegrityError, match="taken back stays so"):
        small.raw("UPDATE given_gesture SET state = 'reserved'")


def test_a_gesture_forced_in_by_hand_is_found(small: SmallShop) -> None:
    small.found()
    small.without_guards(GIVEN)
    assert any("has a gesture before its fix" in each for each in small.troubles())
