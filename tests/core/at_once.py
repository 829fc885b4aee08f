"""Runs acts in many processes at the same moment, each with a shop that it opened by itself."""

import multiprocessing
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from typing import Any
from uuid import UUID, uuid4

from core.basics.clock import FixedClock
from core.basics.errors import Refused
from core.shop import Command, Shop
from tests.core.small_shop import NOON

PATIENCE = 120
"""Seconds after which a process that does not answer is a failure."""

START = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"


@dataclass(frozen=True)
class Job:
    """One act of one person, as often as it is told; each time a new command, if none is named."""

    by: UUID
    act: Callable[..., object]
    args: tuple[Any, ...]
    times: int = 1
    command: UUID | None = None
    answers: list[str] = field(default_factory=list)

    def work_off(self, shop: Shop) -> list[str]:
        """What each time was answered: "done", or the code of the refusal."""
        for _ in range(self.times):
            try:
                shop.do(Command(self.by, self.command or uuid4()), self.act, *self.args)
            except Refused as refused:
                self.answers.append(refused.code)
            else:
                self.answers.append("done")
        return self.answers


def all_at_once(place: str, jobs: list[Job]) -> list[str]:
    """Every job in a process of its own, let go together; all that was answered."""
    context: Any = multiprocessing.get_context(START)
    if START == "forkserver":
        context.set_forkserver_preload([__name__])
    barrier, said = context.Barrier(len(jobs)), context.Queue()
    started = [context.Process(target=_work, args=(place, job, barrier, said)) for job in jobs]
    for process in started:
        process.start()
    answers = [said.get(timeout=PATIENCE) for _ in jobs]
    for process in started:
        process.join(PATIENCE)
    return [answer for each in answers for answer in each]


def _work(place: str, job: Job, barrier: Barrier, said: "Queue[list[str]]") -> None:
    try:
        shop = Shop.open(place, FixedClock(NOON))
        barrier.wait(PATIENCE)
        said.put(job.work_off(shop))
        shop.close()
    except BaseException as trouble:
        said.put([repr(trouble)])
        raise
