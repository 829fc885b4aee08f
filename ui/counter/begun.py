"""What is chosen and typed before a fix is agreed: kept with the case, and shown again."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from core.recovery.drafts import Drafted, keep_draft
from core.recovery.view import CaseView, LineView
from ui.counter.fix import FixPage
from ui.counter.fix_lines import Draft
from ui.counter.hurt import HurtPage
from ui.counter.serving import Serving
from ui.window import CounterFrame

_SOON_MS = 400
"""A power cut takes no more than was typed within this time."""


class Begun(QObject):
    """Keeps what stands on the pages in view, soon after it changed and when they are left."""

    def __init__(self, serving: Serving, frame: CounterFrame) -> None:
        super().__init__(frame)
        self._serving = serving
        self._frame = frame
        self._kept: tuple[UUID, Drafted] | None = None
        self._taken_back: tuple[Draft, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._timer.timeout.connect(self.keep_shown)

    def keep_soon(self) -> None:
        """Something was chosen or typed."""
        if not self._timer.isActive():
            self._timer.start()

    def keep_shown(self) -> None:
        """Keep what stands on the pages in view, but where an act is under way or done."""
        for page in self._frame.pages():
            if isinstance(page, FixPage) and not page.busy:
                self.keep(page.case.id, page.drafts())
            elif isinstance(page, HurtPage) and not page.busy:
                self._keep(page.case.id, replace(page.case.begun, words=page.words.toPlainText()))

    def keep(self, case: UUID, drafts: tuple[Draft, ...]) -> None:
        """What is chosen for the lines of a case."""
        self._keep(case, Drafted(tuple(draft.fix for draft in drafts)))

    def _keep(self, case: UUID, drafted: Drafted) -> None:
        if self._kept != (case, drafted):
            self._kept = (case, drafted)
            self._serving.keep(keep_draft, case, drafted)

    def drafts(self, case: CaseView) -> tuple[Draft, ...]:
        """What was chosen for a case that is shown now.

        For the first one after a step back to the search it is what was chosen before.
        """
        self._kept = None
        taken_back, self._taken_back = self._taken_back, ()
        fixes = {fix.line: fix for fix in case.begun.fixes}
        begun = (
            Draft(line, fixes[line.id], case.out_of(fixes[line.id]))
            for line in case.lines
            if line.id in fixes
        )
        return tuple(begun) or _for_the_same(taken_back, case.lines)

    def take_back(self, case: UUID) -> None:
        """The case was cancelled by a step back to the search: it is likely to be taken up anew."""
        for page in self._frame.pages():
            if isinstance(page, FixPage) and page.case.id == case:
                self._taken_back = page.drafts()

    def begin_visit(self) -> None:
        """The next customer: what was taken back was another's."""
        self._taken_back = ()


def _for_the_same(drafts: tuple[Draft, ...], lines: tuple[LineView, ...]) -> tuple[Draft, ...]:
    """Drafts of other lines for those of the same articles, each once."""
    left, found = list(drafts), []
    for line in lines:
        draft = next((each for each in left if _same_thing(each.line, line)), None)
        if draft is not None:
            left.remove(draft)
            found.append(replace(draft, line=line, fix=replace(draft.fix, line=line.id)))
    return tuple(found)


def _same_thing(one: LineView, other: LineView) -> bool:
    return (one.product_id, one.article) == (other.product_id, other.article)
