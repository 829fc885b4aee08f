"""What is chosen and typed before a fix is agreed: it waits when a case is left, and comes back."""

from dataclasses import replace
from uuid import UUID

from core.recovery.view import CaseView, LineView
from ui.counter.fix import FixPage
from ui.counter.fix_lines import Draft
from ui.counter.hurt import HurtPage
from ui.page import Page


class Begun:
    """Kept by case for as long as the program runs, whoever takes the case up again."""

    def __init__(self) -> None:
        self._drafts: dict[UUID, tuple[Draft, ...]] = {}
        self._words: dict[UUID, str] = {}
        self._taken_back: tuple[Draft, ...] = ()

    def read(self, page: Page | None) -> None:
        """Keep what stands on a page that may be left now."""
        if isinstance(page, FixPage):
            self.keep(page.case.id, page.drafts())
        elif isinstance(page, HurtPage):
            self._words[page.case.id] = page.words.toPlainText()

    def keep(self, case: UUID, drafts: tuple[Draft, ...]) -> None:
        """What is chosen for the lines of a case."""
        self._drafts[case] = drafts

    def drafts(self, case: CaseView) -> tuple[Draft, ...]:
        """What was chosen for a case; for one just taken up, what was chosen before Back."""
        if case.id in self._drafts:
            return self._drafts[case.id]
        return tuple(
            replace(draft, line=line, fix=replace(draft.fix, line=line.id))
            for line in case.lines
            for draft in self._taken_back
            if _same_thing(draft.line, line)
        )

    def words(self, case: UUID) -> str | None:
        """What was typed where someone was hurt, None where nothing was."""
        return self._words.get(case)

    def tell(self, case: UUID, words: str) -> None:
        """What they said where nobody was hurt after all belongs to the first thing."""
        self._words.pop(case, None)
        for first in self._drafts.get(case, ())[:1]:
            told = replace(first, fix=replace(first.fix, in_their_words=words))
            self._drafts[case] = (told, *self._drafts[case][1:])

    def take_back(self, case: UUID) -> None:
        """The case is cancelled by a step back to Find: it is likely to be taken up again."""
        self._taken_back = self._drafts.pop(case, ())

    def forget(self, case: UUID) -> None:
        """It is agreed: what was chosen stands in the case now."""
        self._drafts.pop(case, None)
        self._words.pop(case, None)
        self._taken_back = ()


def _same_thing(one: LineView, other: LineView) -> bool:
    return (one.product_id, one.article) == (other.product_id, other.article)
