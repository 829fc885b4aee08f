"""What was just done, told in the band, with the way to undo it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from core.recovery.undo import undo
from ui.background import Failure
from ui.counter.serving import Serving
from ui.window import CounterFrame


class Undoing(QObject):
    """Tells of each act for ten seconds, and undoes it where that is touched."""

    def __init__(self, serving: Serving, frame: CounterFrame) -> None:
        super().__init__(frame)
        self._serving = serving
        self._frame = frame

    def tell(
        self,
        words: str,
        act: Callable[..., object],
        subject: object,
        undone: Callable[[], object],
    ) -> None:
        """Say `words`; `act` on `subject` can be undone, and `undone` is called when it is."""
        self.offer(words, undo, act.__name__, str(subject), undone=undone)

    def offer(
        self,
        words: str,
        way_back: Callable[..., object],
        *args: object,
        undone: Callable[[], object],
    ) -> None:
        """Say `words` of several acts at one touch, and the act that leads back before them."""

        def take_back() -> None:
            self._serving.do(
                way_back, *args, then=lambda _: undone(), failed=self._amiss, owner=self
            )

        self._frame.say(words, undo=take_back)

    def _amiss(self, failure: Failure) -> None:
        self._frame.say_calmly(failure.sentence)
