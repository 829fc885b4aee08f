"""What is chosen and typed before a fix is agreed: it waits when a case is left, and comes back."""

from dataclasses import replace
from uuid import UUID

from core.recovery.view import CaseView, LineView
from ui.counter.fix import FixPage
from ui.counter.fix_lines import Draft
from ui.counter.hurt import HurtPage
from ui.page import Page


class Begun:
    """Kept by case until it is agreed or ends, whoever takes the case up again."""

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
        """What was chosen for a case, but where a fix was agreed since, at another till too.

        For the first one after a step back to the search it is what was chosen before.
        """
        taken_back, self._taken_back = self._taken_back, ()
        if case.id not in self._drafts:
            self._drafts[case.id] = _for_the_same(taken_back, case.lines)
        lines = {line.id: line for line in case.lines}
        return tuple(
            draft
            for draft in self._drafts[case.id]
            if draft.line.id in lines and _stands(draft.line, lines[draft.line.id])
        )

    def words(self, case: UUID) -> str | None:
        """What was typed where someone was hurt, None where nothing was."""
        return self._words.get(case)

    def begin_hurt(self, case: UUID) -> None:
        """Someone was hurt: what was typed then at an earlier time stands in the case by now."""
        self._words.pop(case, None)

    def tell(self, case: UUID, words: str) -> None:
        """What they said where nobody was hurt after all belongs to the first thing."""
        self._words.pop(case, None)
        for first in self._drafts.get(case, ())[:1]:
            told = replace(first, fix=replace(first.fix, in_their_words=words))
            self._drafts[case] = (told, *self._drafts[case][1:])

    def take_back(self, case: UUID) -> None:
        """The case was cancelled by a step back to the search: it is likely to be taken up anew."""
        self._taken_back = self._drafts.get(case, ())
        self.forget(case)

    def begin_visit(self) -> None:
        """The next customer: what was taken back was another's."""
        self._taken_back = ()

    def forget(self, case: UUID) -> None:
        """It is agreed, or the visit has ended: nothing more is kept of it here."""
        self._drafts.pop(case, None)
        self._words.pop(case, None)


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


def _stands(before: LineView, now: LineView) -> bool:
    """Whether nothing was agreed for a line meanwhile."""
    return (before.reason, before.fix) == (now.reason, now.fix)
