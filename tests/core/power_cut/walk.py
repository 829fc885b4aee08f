"""Walks visits through a shop until somebody pulls the plug, and tells of each act in time."""

from collections.abc import Callable, Generator
from multiprocessing.connection import Connection
from random import Random
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select

from core.basics.clock import FixedClock
from core.recovery.care import say_sorry
from core.recovery.extra import choose_gesture
from core.recovery.find import take_up
from core.recovery.fix import agree_fix
from core.recovery.hand_over import hand_over
from core.recovery.note import address_note, note_printed, queue_note
from core.recovery.offers import LineFix
from core.recovery.redeem import redeem
from core.recovery.steps import step_back
from core.shop import Command
from core.storage.work import Work
from core.vouchers.records import Voucher
from tests.core.small_shop import DESSERT, NOON, SOCKS, SmallShop

Act = tuple[str, Callable[..., Any], tuple[Any, ...]]
"""Whose act it is, the act, and with what."""

Visit = Generator[Act, Any, None]
"""Acts that wait for the answer to the one before."""

RECEIPTS = ("R1", "R3", "R4", "R2", "R5", "R2", "R5", "R2")


def visit(small: SmallShop, receipt: str, rng: Random) -> Visit:
    """A visit from the greeting to the voucher that comes back; each act after the one before."""
    customer = small.till_customer("C1")
    case = yield "Aisyah", take_up, ((small.brought(receipt),), customer)
    yield from rest_of(small, case, rng)


def rest_of(small: SmallShop, case: UUID, rng: Random) -> Visit:
    """What is left of a visit, wherever it was left."""
    if small.view(case).step == "fix":
        yield "Aisyah", agree_fix, (case, _fixes(small, case))
    if small.view(case).step == "care" and rng.random() < 0.3:
        yield "Aisyah", step_back, (case, "fix")
        yield "Aisyah", agree_fix, (case, _fixes(small, case))
    if small.view(case).step == "care":
        yield "Aisyah", say_sorry, (case, "en")
    if small.view(case).step == "extra" and rng.random() < 0.5:
        yield "Aisyah", choose_gesture, (case, small.gesture(SOCKS), "now")
    if small.view(case).step in ("extra", "hand_over"):
        chosen = yield "Aisyah", choose_gesture, (case, small.gesture(DESSERT), "next")
        yield "Aisyah", address_note, (case, "Puan Nurul", "ms")
        job = yield "Aisyah", queue_note, (chosen.voucher, "Counter printer", b"%PDF")
        yield "Aisyah", note_printed, (job.id,)
        yield "Aisyah", hand_over, (case, "call")
    voucher = small.ask(handed_over, case)
    if voucher is not None:
        yield "Farid", redeem, (voucher[:8],)


def play(acts: Visit, do: Callable[[Act], Any]) -> None:
    """Do each act and let the visit go on with its answer."""
    try:
        act = next(acts)
        while True:
            act = acts.send(do(act))
    except StopIteration:
        return


def handed_over(work: Work, case: UUID) -> str | None:
    """The voucher of a case that is in the customer's hand."""
    given = select(Voucher.id).where(Voucher.case_id == case, Voucher.state == "handed_over")
    return work.session.scalar(given)


def _fixes(small: SmallShop, case: UUID) -> tuple[LineFix, ...]:
    return tuple(LineFix(line.id, "shoe_heel", "same_again") for line in small.view(case).lines)


def walk(place: str, seed: int, tell: Connection) -> None:
    """Visit after visit: says what it asks for, and what it was answered when it is done."""
    small, rng = SmallShop(place, FixedClock(NOON)), Random(seed)

    def do(wanted: Act) -> Any:
        by, act, args = wanted
        command = Command(small.team[by], uuid4())
        tell.send(("asked", command, act, args))
        answer = small.shop.do(command, act, *args)
        tell.send(("done", command, answer))
        return answer

    tell.send("ready")
    for receipt in RECEIPTS:
        play(visit(small, receipt, rng), do)
    tell.send("end")
