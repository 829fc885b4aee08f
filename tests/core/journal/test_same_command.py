"""A command sent again is recognised: the same answer, and nothing happens twice."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from core.people.approvals import approve
from core.people.pins import sign_in
from core.recovery.care import say_sorry
from core.recovery.extra import choose_gesture
from core.recovery.find import take_up
from core.recovery.fix import agree_fix
from core.recovery.hand_over import hand_over
from core.recovery.note import address_note, note_failed, note_printed, queue_note
from core.recovery.offers import LineFix
from core.recovery.redeem import redeem
from core.recovery.steps import cancel, park, resume, step_back
from core.shop import Command
from core.tills.mirror import mirror
from tests.core.refuses import refuses
from tests.core.small_shop import DESSERT, MANAGER, PINS, SmallShop
from tests.core.till_rows import SOURCE, line, sale

Act = tuple[Callable[..., Any], tuple[Any, ...]]


def visit(small: SmallShop) -> Iterator[Act]:
    """Every act of a visit in its turn; each goes on from what the ones before left."""
    case: UUID = small.found(receipt="R3", customer="C1")
    (seen,) = small.view(case).lines
    yield sign_in, (small.team["Aisyah"], "9999")
    yield sign_in, (small.team["Aisyah"], PINS["Aisyah"])
    yield take_up, ((small.brought("R1"),),)
    yield approve, (small.team[MANAGER], PINS[MANAGER], "fix", case, 65_000)
    yield approve, (small.team[MANAGER], "000000", "fix", case, 65_000)
    yield agree_fix, (case, (LineFix(seen.id, "shoe_heel", "same_again"),))
    yield say_sorry, (case, "ms", ("came",))
    yield step_back, (case, "care")
    small.do(say_sorry, case, "en")
    yield park, (case,)
    yield resume, (case,)
    yield choose_gesture, (case, small.gesture(DESSERT), "next")
    yield address_note, (case, "Nurul", "ms")
    given = small.view(case).gesture
    assert given is not None
    assert given.voucher is not None
    yield queue_note, (given.voucher, "Counter printer", b"%PDF")
    for settle, more in ((note_failed, ("printer_silent",)), (note_printed, ())):
        job = small.do(queue_note, given.voucher, "Counter printer", b"%PDF")
        yield settle, (job.id, *more)
    yield hand_over, (case, "call")
    yield redeem, (given.voucher[:8],)
    yield cancel, (small.found(receipt="R1"),)
    sold = sale("R7", small.clock.now(), line("P1"))
    yield mirror, (SOURCE, (), (), (sold,))


def test_every_act_sent_again_gives_the_same_answer_and_changes_nothing(small: SmallShop) -> None:
    tables = [
        name
        for (name,) in small.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not name.startswith("sqlite")
    ]

    def everything() -> list[Any]:
        return [small.rows(f"SELECT * FROM {table}") for table in tables]

    walked = set()
    for act, args in visit(small):
        by = "Farid" if act is redeem else "Aisyah"
        command = Command(small.team[by])
        first = small.shop.do(command, act, *args)
        small.clock.moment += timedelta(seconds=1)
        before = everything()
        assert small.shop.do(command, act, *args) == first
        assert everything() == before
        walked.add(act.__name__)
    assert len(walked) == 17
    assert small.troubles() == []


def test_a_new_attempt_is_a_new_command(small: SmallShop) -> None:
    case = small.found()
    small.fix(case)
    with refuses("step_order"):
        small.fix(case)


def test_a_command_is_one_act_only(small: SmallShop) -> None:
    case = small.found()
    command = Command(small.team["Aisyah"])
    small.shop.do(command, park, case)
    with pytest.raises(RuntimeError, match="was park, now cancel"):
        small.shop.do(command, cancel, case)


def test_what_was_refused_may_be_sent_again_with_the_same_command(small: SmallShop) -> None:
    command = Command(small.team["Aisyah"])
    case = small.found()
    with refuses("step_order"):
        small.shop.do(command, say_sorry, case, "en")
    small.fix(case)
    small.shop.do(command, say_sorry, case, "en")
    assert small.view(case).step == "extra"
