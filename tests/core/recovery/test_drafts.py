"""What is chosen and typed waits with its case, and goes with the fix or with the case's end."""

from uuid import UUID

import pytest

from core.recovery.care import say_sorry
from core.recovery.drafts import Drafted, draft_of, keep_draft
from core.recovery.hurt import leave_to_manager, say_hurt, say_nobody_hurt
from core.recovery.offers import LineFix
from core.recovery.steps import cancel, step_back
from tests.core.second_till import second_till
from tests.core.small_shop import SmallShop

WORDS = "it came off on the stairs"


def begun(small: SmallShop, case: UUID, words: str | None = None) -> Drafted:
    (line,) = small.view(case).lines
    fix = LineFix(line.id, "shoe_heel", "credit", in_their_words=WORDS)
    return Drafted((fix,), words)


def keep(small: SmallShop, case: UUID, drafted: Drafted) -> None:
    small.shop.keep(small.team["Aisyah"], keep_draft, case, drafted)


def kept(small: SmallShop, case: UUID) -> Drafted:
    return small.ask(draft_of, case)


@pytest.fixture
def case(small: SmallShop) -> UUID:
    """A case about a shoe, of which something is begun."""
    opened = small.found()
    keep(small, opened, begun(small, opened))
    return opened


def test_it_is_there_at_every_till_and_after_a_power_cut(small: SmallShop, case: UUID) -> None:
    second = second_till(small)
    assert second.ask(draft_of, case) == begun(small, case)
    second.close()
    again = small.reopened()
    assert again.view(case).begun == begun(again, case)
    again.close()


def test_what_they_would_take_instead_is_told_with_it(small: SmallShop, case: UUID) -> None:
    derby = small.sale_line("R3").product_id
    (line,) = small.view(case).lines
    fix = LineFix(line.id, "shoe_heel", "another_item", out_product=derby)
    keep(small, case, Drafted((fix,)))
    out = small.view(case).out_of(fix)
    assert out is not None
    assert out.id == derby


def test_it_stands_in_no_journal(small: SmallShop, case: UUID) -> None:
    assert kept(small, case) == begun(small, case)
    assert WORDS not in str(small.rows("SELECT facts, answer FROM journal_entry"))
    assert small.rows("SELECT words FROM journal_words") == []
    assert small.troubles() == []


def agree(small: SmallShop, case: UUID) -> None:
    small.fix(case)


def give_up(small: SmallShop, case: UUID) -> None:
    small.do(cancel, case)


def leave(small: SmallShop, case: UUID) -> None:
    small.do(say_hurt, case, (WORDS,))
    keep(small, case, begun(small, case, words="and it swells"))
    small.do(leave_to_manager, case, "and it swells")


@pytest.mark.parametrize("end", [agree, give_up, leave])
def test_it_goes_with_the_fix_and_with_the_end(small: SmallShop, case: UUID, end: object) -> None:
    assert callable(end)
    end(small, case)
    assert small.scalar("SELECT count(*) FROM case_draft") == 0
    keep(small, case, Drafted((), None))  # comes too late
    assert small.scalar("SELECT count(*) FROM case_draft") == 0


def test_after_a_step_back_nothing_old_comes_up(small: SmallShop, case: UUID) -> None:
    small.fix(case, "repair")
    small.do(say_sorry, case, "en")
    small.do(step_back, case, "fix")
    assert kept(small, case) == Drafted()


def test_what_someone_hurt_says_is_said_of_the_first_thing(small: SmallShop, case: UUID) -> None:
    small.do(say_hurt, case, (WORDS,))
    hurt = begun(small, case, words="nothing broken")
    keep(small, case, hurt)
    assert kept(small, case) == hurt
    keep(small, case, begun(small, case))  # of the page before, too late
    assert kept(small, case) == hurt
    small.do(say_nobody_hurt, case, "nothing broken")
    (fix,) = kept(small, case).fixes
    assert (fix.fix, fix.in_their_words) == ("credit", "nothing broken")
    assert kept(small, case).words is None
    keep(small, case, hurt)  # of the page before, too late
    assert kept(small, case).words is None


@pytest.mark.parametrize("content", ["", "[]", '{"fixes": [{"fix": "gold"}]}'])
def test_what_an_older_program_kept_keeps_no_case_shut(
    small: SmallShop, case: UUID, content: str
) -> None:
    small.raw("UPDATE case_draft SET content = :content", content=content)
    assert small.view(case).begun == Drafted()
