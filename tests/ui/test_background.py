"""Calls of core run off the UI thread; their answers arrive on it, in order."""

import logging
import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from pytestqt.qtbot import QtBot

from core.basics.errors import Refused
from ui import background
from ui.background import Failure
from ui.window import CounterFrame


class Receiver(QObject):
    """Remembers what it was told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[object] = []
        self.threads: set[int] = set()

    def take(self, answer: object) -> None:
        self.answers.append(answer)
        self.threads.add(threading.get_ident())


def refuse(code: str) -> None:
    raise Refused(code, text="70o")


def fail() -> None:
    raise RuntimeError("our own bug")


def test_answer_arrives_on_the_ui_thread() -> None:
    receiver = Receiver()
    background.run(threading.get_ident, then=receiver.take)
    assert background.wait_idle()
    assert receiver.answers != [threading.get_ident()]
    assert receiver.threads == {threading.get_ident()}


def test_calls_keep_their_order_and_their_arguments() -> None:
    receiver = Receiver()
    for number in range(20):
        background.run(divmod, 100 + number, 7, then=receiver.take)
    background.run(sorted, [1, 3, 2], reverse=True, then=receiver.take)
    assert background.desk().under_way() == 21
    assert background.wait_idle()
    assert receiver.answers == [divmod(100 + number, 7) for number in range(20)] + [[3, 2, 1]]


def test_refusal_comes_as_a_sentence() -> None:
    receiver = Receiver()
    background.run(refuse, "amount_unclear", failed=receiver.take)
    assert background.wait_idle()
    [failure] = receiver.answers
    assert isinstance(failure, Failure)
    assert failure.code == "amount_unclear"
    assert str(failure) == "“70o” is not an amount. Type digits, such as 700 or 19.90."


def test_bug_is_logged_whole_and_told_calmly(caplog: pytest.LogCaptureFixture) -> None:
    receiver = Receiver()
    background.run(fail, failed=receiver.take)
    assert background.wait_idle()
    [failure] = receiver.answers
    assert failure.code == ""
    assert "bug" not in str(failure)
    [record] = [each for each in caplog.records if each.levelno == logging.ERROR]
    assert record.exc_info[1].args == ("our own bug",)
    caplog.clear()


def test_failure_nobody_asked_for_stands_in_the_band(
    open_frame: Callable[..., CounterFrame],
) -> None:
    frame = open_frame()
    background.run(refuse, "amount_negative")
    assert background.wait_idle()
    assert frame.band.isVisible()
    assert frame.band.notice().text == (
        "An amount cannot be below zero. Type it without the minus."
    )
    assert frame.band.notice().calm


def test_nothing_is_delivered_to_what_is_gone() -> None:
    receiver = Receiver()
    answers = receiver.answers
    go_on = threading.Event()
    background.run(go_on.wait, 5, then=receiver.take)
    background.run(go_on.wait, 5, then=answers.append, owner=receiver)
    receiver.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    go_on.set()
    assert background.wait_idle()
    assert answers == []


def test_only_the_newest_search_is_delivered() -> None:
    receiver = Receiver()
    go_on = threading.Event()

    def search(text: str) -> str:
        go_on.wait(5)
        return text

    for text in ("n", "nu", "nur", "nuru", "nurul"):
        background.run_latest("find", search, text, then=receiver.take)
    background.run_latest("other", search, "beside", then=receiver.take)
    go_on.set()
    assert background.wait_idle()
    assert receiver.answers == ["nurul", "beside"]


def test_search_does_not_wait_for_an_act() -> None:
    receiver = Receiver()
    go_on = threading.Event()
    background.run(go_on.wait, 5)
    background.run_latest("find", str, "found", then=receiver.take)
    background.run_latest("end", go_on.set)
    assert background.wait_idle()
    assert receiver.answers == ["found"]


def test_long_call_is_told_of_in_a_quiet_line(
    open_frame: Callable[..., CounterFrame], qtbot: QtBot
) -> None:
    frame = open_frame()
    background.run(time.sleep, 0.3, doing="Looking through the sales")
    assert not frame.doing.isVisible()
    qtbot.waitUntil(frame.doing.isVisible)
    assert frame.doing.text() == "Looking through the sales"
    assert background.wait_idle()
    assert not frame.doing.isVisible()


def test_waiting_has_an_end() -> None:
    go_on = threading.Event()
    background.run(go_on.wait, 5)
    assert not background.wait_idle(20)
    go_on.set()
    assert background.wait_idle()


def test_waiting_goes_on_where_what_waited_hands_in_the_next_call() -> None:
    handed_in: list[str] = []

    def hand_in_another() -> None:
        if not handed_in:
            handed_in.append("another")
            background.run(time.sleep, 0.05)

    idle = background.desk().idle
    QTimer.singleShot(0, lambda: idle.connect(hand_in_another))  # after who waits has connected
    background.run(time.sleep, 0.05)
    assert background.wait_idle()
    assert handed_in
    idle.disconnect(hand_in_another)
