"""Runs one call of core off the UI thread, and delivers its answer on the UI thread."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, Qt, QTimer, Signal

from core.basics.errors import Refused
from ui import refusals

_log = logging.getLogger(__name__)

QUIET_MS = 100
"""A call that takes longer than this is told of in a quiet line, in milliseconds."""


@dataclass(frozen=True)
class Failure:
    """Why a call has no answer: a sentence to show; `code` is empty for a bug of our own."""

    sentence: str
    code: str = ""
    values: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.sentence


class Aside(Enum):
    """What takes its time, on a worker of its own: nobody waits for it."""

    PRINTER = "print"
    READING = "read"


@dataclass
class _Errand:
    """One call under way."""

    call: Callable[[], object]
    then: Callable[[Any], object] | None
    failed: Callable[[Failure], object] | None
    owner: QObject | None
    doing: str
    slot: str | None = None
    aside: "Aside | None" = None
    future: "Future[Any] | None" = None


class Desk(QObject):
    """Where calls are handed in.

    One worker keeps acts in their order, another answers searches; one waits for printers, and one
    reads what takes minutes.
    """

    idle = Signal()
    """Nothing is under way any more, but perhaps a printer or a long reading."""

    doing = Signal(str)
    """What has been under way for a while, in words; empty when it is done."""

    amiss = Signal(str)
    """A failure nobody asked for: a sentence to show."""

    _done = Signal(object)
    """A call has come to its end on its worker; carries the errand to the UI thread."""

    def __init__(self) -> None:
        super().__init__()
        self._acts = ThreadPoolExecutor(1, thread_name_prefix="act")
        self._searches = ThreadPoolExecutor(1, thread_name_prefix="search")
        self._asides = {
            each: ThreadPoolExecutor(1, thread_name_prefix=each.value) for each in Aside
        }
        self._under_way: list[_Errand] = []
        self._newest: dict[str, _Errand] = {}
        self._told = ""
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def hand_in(self, errand: _Errand) -> None:
        """Start a call; in a slot, only the newest call's answer will be delivered."""
        self._under_way.append(errand)
        worker = self._acts if errand.aside is None else self._asides[errand.aside]
        if errand.slot is not None:
            worker = self._searches
            self._overtake(errand.slot)
            self._newest[errand.slot] = errand
        errand.future = worker.submit(errand.call)
        errand.future.add_done_callback(lambda future: self._came_to_end(errand, future))
        if errand.doing:
            QTimer.singleShot(QUIET_MS, self, self._tell)

    def under_way(self, *, printers: bool = True) -> int:
        """How many calls are not delivered yet; without `printers` none that takes its time."""
        return sum(printers or errand.aside is None for errand in self._under_way)

    def _overtake(self, slot: str) -> None:
        older = self._newest.pop(slot, None)
        if older and older.future and older.future.cancel():
            self._under_way.remove(older)

    def _came_to_end(self, errand: _Errand, future: "Future[Any]") -> None:
        if not future.cancelled():
            self._done.emit(errand)

    def _deliver(self, errand: _Errand) -> None:
        self._under_way.remove(errand)
        overtaken = errand.slot is not None and self._newest.get(errand.slot) is not errand
        if errand.slot is not None and not overtaken:
            del self._newest[errand.slot]
        self._tell()
        try:
            if not overtaken and errand.future is not None:
                self._answer(errand, errand.future)
        finally:
            if not self.under_way(printers=False):
                self.idle.emit()

    def _answer(self, errand: _Errand, future: "Future[Any]") -> None:
        gone = errand.owner is not None and is_gone(errand.owner)
        error = future.exception()
        if error is not None:
            failure = _failure(error)
            if errand.failed and not gone:
                errand.failed(failure)
            else:
                self.amiss.emit(failure.sentence)
        elif errand.then and not gone:
            errand.then(future.result())

    def _tell(self) -> None:
        told = next((each.doing for each in self._under_way if each.doing), "")
        if told != self._told:
            self._told = told
            self.doing.emit(told)

    def finish(self) -> None:
        """Let what is under way come to its end; nothing is delivered after this."""
        self._acts.shutdown(wait=True)
        self._searches.shutdown(wait=True, cancel_futures=True)
        for worker in self._asides.values():
            worker.shutdown(wait=False, cancel_futures=True)


def is_gone(thing: QObject) -> bool:
    """Whether Qt has deleted the object; asking it anything then is an error.

    (`shiboken6.isValid` would tell as well, and take 50 ms of the start to load.)
    """
    try:
        thing.objectName()
    except RuntimeError:
        return True
    return False


def _failure(error: BaseException) -> Failure:
    if isinstance(error, Refused):
        return Failure(refusals.sentence(error), error.code, dict(error.values))
    _log.error("A call of core failed", exc_info=error)
    return Failure(calm_sentence())


def calm_sentence() -> str:
    """What the screen says of a bug of our own."""
    return QCoreApplication.translate(
        "Background",
        "That did not work, and it is not your doing. What was done before is kept. "
        "Please try once more; if it stays so, tell whoever looks after this PC.",
    )


@lru_cache(maxsize=1)
def desk() -> Desk:
    """The program's one desk, made on first use on the UI thread."""
    made = Desk()
    app = QCoreApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(made.finish)
    return made


def run(
    call: Callable[..., Any],
    *args: object,
    then: Callable[[Any], object] | None = None,
    failed: Callable[[Failure], object] | None = None,
    owner: QObject | None = None,
    doing: str = "",
    **named: object,
) -> None:
    """Run `call(*args, **named)` on the worker; calls run one after the other, in order.

    `then` gets the answer and `failed` a `Failure`, both on the UI thread, and neither once
    `owner` is gone (by default the object whose method `then` or `failed` is). Without `failed`
    a failure is shown in the frame's band. `doing` is shown if it takes longer than 100 ms.
    """
    desk().hand_in(_errand(call, args, named, then, failed, owner, doing))


def run_latest(
    slot: str,
    call: Callable[..., Any],
    *args: object,
    then: Callable[[Any], object] | None = None,
    failed: Callable[[Failure], object] | None = None,
    owner: QObject | None = None,
    doing: str = "",
    **named: object,
) -> None:
    """As `run`, beside the acts, for search as you type: older calls of `slot` are dropped."""
    errand = _errand(call, args, named, then, failed, owner, doing)
    errand.slot = slot
    desk().hand_in(errand)


def run_printing(
    call: Callable[..., Any],
    *args: object,
    then: Callable[[Any], object] | None = None,
    failed: Callable[[Failure], object] | None = None,
    owner: QObject | None = None,
) -> None:
    """As `run`, beside the acts: a printer takes its time, and nobody waits for it."""
    errand = _errand(call, args, {}, then, failed, owner, "")
    errand.aside = Aside.PRINTER
    desk().hand_in(errand)


def run_reading(
    call: Callable[..., Any],
    *args: object,
    then: Callable[[Any], object] | None = None,
    failed: Callable[[Failure], object] | None = None,
    owner: QObject | None = None,
    **named: object,
) -> None:
    """As `run`, beside the acts: reading a till takes minutes, and the counter goes on."""
    errand = _errand(call, args, named, then, failed, owner, "")
    errand.aside = Aside.READING
    desk().hand_in(errand)


def _errand(
    call: Callable[..., Any],
    args: tuple[object, ...],
    named: dict[str, object],
    then: Callable[[Any], object] | None,
    failed: Callable[[Failure], object] | None,
    owner: QObject | None,
    doing: str,
) -> _Errand:
    if owner is None:
        for callback in (then, failed):
            bound_to = getattr(callback, "__self__", None)
            if isinstance(bound_to, QObject):
                owner = bound_to
                break
    return _Errand(lambda: call(*args, **named), then, failed, owner, doing)


def wait_idle(timeout_ms: int = 30_000, *, printers: bool = True) -> bool:
    """Keep the windows alive until nothing is under way; False when the time is over.

    Without `printers` nothing is waited for that takes its time, such as a slow one.
    """
    patience = QDeadlineTimer(timeout_ms)
    # What waited for the last answer may hand in the next call before the loop has ended.
    while desk().under_way(printers=printers) and not patience.hasExpired():
        _wait_for_idle(patience.remainingTime(), printers=printers)
    return not desk().under_way(printers=printers)


def _wait_for_idle(timeout_ms: int, *, printers: bool) -> None:
    loop = QEventLoop()

    def look() -> None:
        if not desk().under_way(printers=printers):
            loop.quit()

    desk().idle.connect(look)
    QTimer.singleShot(timeout_ms, loop, loop.quit)
    loop.exec()
    desk().idle.disconnect(look)
