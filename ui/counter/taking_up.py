"""What was found becomes a case, or one more line of a case that is open."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject

from core.recovery.find import Brought, add_line, take_up
from ui.background import Failure
from ui.counter.serving import Serving


@dataclass(frozen=True)
class Guest:
    """Who stands here: the till's customer where they are known, and how they are served."""

    till_customer: int | None
    no_name: bool
    present: bool
    language: str


@dataclass(frozen=True)
class TakingUp:
    """Takes up what was found, for a page that waits for the case's id."""

    serving: Serving
    owner: QObject
    then: Callable[[UUID], object]
    failed: Callable[[Failure], object]

    def take(self, brought: Brought, guest: Guest, adding_to: UUID | None) -> None:
        """Open a case, or add a line to the case `adding_to`."""
        if adding_to is not None:
            self.serving.do(
                add_line,
                adding_to,
                brought,
                guest.till_customer,
                then=lambda _: self.then(adding_to),
                failed=self.failed,
                owner=self.owner,
            )
            return
        self.serving.do(
            take_up,
            (brought,),
            guest.till_customer,
            no_name=guest.no_name,
            present=guest.present,
            language=guest.language,
            then=self.then,
            failed=self.failed,
            owner=self.owner,
        )
