"""The plug is pulled at any moment: what was called done is there, and the visit goes on."""

import multiprocessing
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest

from core.recovery.view import waiting
from core.shop import Command
from tests.core.at_once import PATIENCE, START
from tests.core.power_cut import walk
from tests.core.small_shop import SmallShop

BATCHES, KILLS = 4, 50
MOST_ACTS = 15
"""The plug is pulled during one of so many acts: about a visit and a half."""
ONE_ACT = 0.008
"""Seconds that an act may take: within them lies the moment."""


@pytest.mark.long
@pytest.mark.parametrize("batch", range(BATCHES))
def test_what_was_done_is_there_and_the_visit_goes_on(
    batch: int, small_place: Path, tmp_path: Path
) -> None:
    rng = Random(batch)
    small = SmallShop.copied(small_place, tmp_path / "shop")
    small.raw("UPDATE sale_line SET quantity = 1000 * quantity, paid_minor = 1000 * paid_minor")
    small.raw("UPDATE budget_policy SET amount = 100000000")
    small.raw("UPDATE gesture SET stock = NULL")
    within_a_visit = 0
    for _ in range(KILLS):
        entries = small.scalar("SELECT count(*) FROM journal_entry")
        small.shop.database.close()  # the file is opened anew after each cut
        told = told_until_killed(small.place, rng)
        within_a_visit += len(small.ask(waiting))
        look_at(small, told, entries)
        go_on(small, told, rng)
    assert within_a_visit > KILLS // 2
    small.close()


def told_until_killed(place: str, rng: Random) -> list[Any]:
    """What a process told that works in the shop at `place` until it is killed."""
    context: Any = multiprocessing.get_context(START)
    if START == "forkserver":
        context.set_forkserver_preload([walk.__name__])
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=walk.walk, args=(place, rng.getrandbits(32), theirs))
    process.start()
    theirs.close()
    heard = _heard(ours)
    assert next(heard) == "ready"
    told: list[Any] = []
    until = rng.randint(1, MOST_ACTS)
    while sum(each[0] == "asked" for each in told) < until:
        told.append(next(heard))
    process.join(rng.uniform(0, ONE_ACT))
    process.kill()
    process.join(PATIENCE)
    return [*told, *heard]


def _heard(ours: Any) -> Iterator[Any]:
    try:
        while ours.poll(PATIENCE):
            yield ours.recv()
    except (EOFError, OSError):  # the last word may be cut off
        ours.close()


def look_at(small: SmallShop, told: list[Any], entries: int) -> None:
    """All that was called done is on record with its answer, and at most one act more."""
    assert small.troubles() == []
    asked = {each[1].id: each for each in told if each[0] == "asked"}
    done = {each[1].id: each[2] for each in told if each[0] == "done"}
    ours = small.rows("SELECT command FROM journal_entry WHERE number > :n", n=entries)
    recorded = {UUID(command) for (command,) in ours}
    assert done.keys() <= recorded <= asked.keys()
    assert len(recorded) == len(ours) <= len(done) + 1
    for command in list(done)[-3:]:
        _, sent, act, args = asked[command]
        assert small.shop.do(Command(sent.by, sent.id), act, *args) == done[command]
    assert small.scalar("SELECT count(*) FROM journal_entry") == entries + len(recorded)


def go_on(small: SmallShop, told: list[Any], rng: Random) -> None:
    """The act that was not answered is sent again, the open visit walked to its end."""
    *_, last = [each for each in told if each[0] == "asked"] or [None]
    if last is not None:
        first = small.shop.do(last[1], last[2], *last[3])
        assert small.shop.do(last[1], last[2], *last[3]) == first
    for case in [each.case for each in small.ask(waiting)]:
        walk.play(walk.rest_of(small, case, rng), lambda act: small.do(act[1], *act[2], by=act[0]))
    assert small.ask(waiting) == ()
    assert small.rows("SELECT id FROM voucher WHERE state IN ('issued', 'printed')") == []
    per_case = "SELECT count(*) FROM given_gesture WHERE state = 'handed_over' GROUP BY case_id"
    assert {count for (count,) in small.rows(per_case)} <= {1}
    returned = "SELECT count(*) FROM goods_return WHERE taken_back_at IS NULL GROUP BY case_line_id"
    assert {count for (count,) in small.rows(returned)} <= {1}
    assert small.troubles() == []
