"""What a long job may lean on: any number of short units of work, and the one act at its end."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from core.storage.work import Work

P = ParamSpec("P")
R = TypeVar("R")


class Units(Protocol):
    """The units of work of one long job. Between two of them everybody else gets their turn.

    What a slice has written stays, whatever becomes of the job; the journal has one entry of all.
    """

    def ask(self, question: Callable[Concatenate[Work, P], R], *args: P.args, **kw: P.kwargs) -> R:
        """The answer to a question, which changes nothing."""

    def write(self, slice_: Callable[Concatenate[Work, P], R], *args: P.args, **kw: P.kwargs) -> R:
        """A short unit of work, whole or not at all, without an entry in the journal."""

    def close(self, act: Callable[Concatenate[Work, P], R], *args: P.args, **kw: P.kwargs) -> R:
        """The act that ends the job, with its entry."""
