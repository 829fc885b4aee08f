"""Ready cards: worth nothing in the drawer, one gift once given, whoever tries what."""

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.exc import IntegrityError

from core.recovery.note import queue_note
from core.recovery.ready_cards import (
    card_batches,
    give_ready_card,
    make_cards,
    ready_card,
    revoke_cards,
)
from core.recovery.redeem import redeem
from core.recovery.steps import cancel, step_back
from core.vouchers.ledger import every_voucher
from core.vouchers.token import Flags, from_digits, read
from core.vouchers.typed_code import grouped
from core.vouchers.verdict import verdict
from tests.core.at_once import Job, all_at_once
from tests.core.refuses import refuses
from tests.core.small_shop import CARD, DESSERT, PINS, SOCKS, TODAY, SmallShop


@pytest.fixture
def stack(small: SmallShop) -> tuple[str, ...]:
    """Three cards for a dessert, made and signed by Mei Ling."""
    return small.do(make_cards, DESSERT, 3, "en", by="Mei Ling").cards


def state(small: SmallShop, card: str) -> str:
    found: str = small.scalar("SELECT state FROM voucher WHERE id = :id", id=card)
    return found


def word(small: SmallShop, card: str, by: str = "Farid") -> str:
    return small.ask(verdict, grouped(card), small.team[by]).word


def set_aside(small: SmallShop) -> tuple[int, int]:
    """What is reserved and spent, over all accounts; twice the cost, as there are two budgets."""
    (row,) = small.rows(
        "SELECT coalesce(sum(reserved), 0) AS r, coalesce(sum(spent), 0) AS s FROM budget_account"
    )
    return row.r, row.s


def test_made_by_managers_alone_and_touch_no_budget(small: SmallShop) -> None:
    with refuses("not_allowed"):
        small.do(make_cards, DESSERT, 3, "en", by="Aisyah")
    made = small.do(make_cards, DESSERT, 3, "ms", by="Mei Ling")
    assert len(set(made.cards)) == 3
    assert set_aside(small) == (0, 0)
    ((batch, name),) = small.ask(card_batches)
    assert (batch.id, batch.quantity, batch.ready, name) == (made.batch, 3, 3, "Free dessert")
    for each in small.ask(every_voucher):
        token = read(from_digits(each.qr))
        assert token.flags == Flags.NEEDS_ACTIVATION
        assert token.issue_day == TODAY
    assert small.troubles() == []


@pytest.mark.parametrize(
    ("code", "quantity", "language", "refused"),
    [
        (DESSERT, 0, "en", "card_quantity"),
        (DESSERT, 201, "en", "card_quantity"),
        (DESSERT, 1, "de", "language_unknown"),
        (SOCKS, 1, "en", "gesture_not_on_paper"),
        (999, 1, "en", "gesture_unknown"),
    ],
)
def test_what_no_batch_is_made_of(
    small: SmallShop, code: int, quantity: int, language: str, refused: str
) -> None:
    with refuses(refused):
        small.do(make_cards, code, quantity, language, by="Mei Ling")
    assert small.scalar("SELECT count(*) FROM voucher") == 0


def test_worth_nothing_until_it_is_given(small: SmallShop, stack: tuple[str, ...]) -> None:
    assert word(small, stack[0]) == "ready"
    for by in ("Farid", "Mei Ling"):
        with refuses("voucher_not_given"):
            small.do(redeem, grouped(stack[0]), by=by)
    with pytest.raises(IntegrityError):
        small.raw("UPDATE voucher SET state = 'handed_over' WHERE id = :id", id=stack[0])
    with refuses("voucher_not_given"):
        small.do(queue_note, stack[0], "Counter printer", b"%PDF")


def test_given_in_a_case_it_is_that_cases_gesture(small: SmallShop, stack: tuple[str, ...]) -> None:
    case = small.cared()
    small.do(give_ready_card, case, grouped(stack[0]))
    assert set_aside(small) == (1_500, 0)
    assert word(small, stack[0]) == "not_handed_over"
    handed = small.handed(case)
    assert handed.voucher == stack[0]
    assert set_aside(small) == (0, 1_500)
    assert word(small, stack[0]) == "good"
    small.do(redeem, grouped(stack[0]), by="Farid")
    assert small.troubles() == []


def test_neither_who_gave_nor_who_made_it_takes_it_in(
    small: SmallShop, stack: tuple[str, ...]
) -> None:
    case = small.cared()
    small.do(give_ready_card, case, grouped(stack[0]))
    small.handed(case)
    for by in ("Aisyah", "Mei Ling"):
        assert word(small, stack[0], by) == "own"
        with refuses("voucher_own"):
            small.do(redeem, grouped(stack[0]), by=by)
    with pytest.raises(IntegrityError, match="of their own making"):
        small.raw(
            "INSERT INTO redemption (voucher_id, issued_by, redeemed_by, redeemed_at, till_id,"
            " command) SELECT voucher.id, issued_by, made_by, 0, till.id, batch_id FROM till,"
            " voucher JOIN card_batch ON card_batch.id = batch_id WHERE voucher.id = :id",
            id=stack[0],
        )


def test_one_card_is_given_once(small: SmallShop, stack: tuple[str, ...]) -> None:
    first, second = small.cared(receipt="R1"), small.cared(receipt="R3")
    small.do(give_ready_card, first, grouped(stack[0]))
    with refuses("card_taken"):
        small.do(give_ready_card, second, grouped(stack[0]))
    small.handed(first)
    with refuses("card_taken"):
        small.do(give_ready_card, second, grouped(stack[0]))
    assert small.view(second).gesture is None
    assert small.troubles() == []


def test_two_tills_at_once_one_has_it(small_place: Path, tmp_path: Path) -> None:
    small = SmallShop.copied(small_place, tmp_path / "shop")
    (card,) = small.do(make_cards, DESSERT, 1, "en", by="Mei Ling").cards
    cases = [small.cared(receipt=receipt) for receipt in ("R1", "R3", "R4")]
    jobs = [Job(small.team["Aisyah"], give_ready_card, (case, grouped(card))) for case in cases]
    assert sorted(all_at_once(small.place, jobs)) == ["card_taken", "card_taken", "done"]
    assert set_aside(small) == (1_500, 0)
    assert small.troubles() == []
    small.close()


def test_without_a_case_that_is_far_enough_nothing_is_given(
    small: SmallShop, stack: tuple[str, ...]
) -> None:
    with refuses("case_unknown"):
        small.do(give_ready_card, UUID(int=1), grouped(stack[0]))
    early = small.found()
    with refuses("step_order"):
        small.do(give_ready_card, early, grouped(stack[0]))
    ended = small.cared(receipt="R3")
    small.handed(ended)
    with refuses("case_closed"):
        small.do(give_ready_card, ended, grouped(stack[0]))
    assert state(small, stack[0]) == "ready"
    assert set_aside(small) == (0, 0)


def test_it_takes_the_place_of_the_same_gifts_paper(
    small: SmallShop, stack: tuple[str, ...]
) -> None:
    """Two papers for one gift are never both good, printed or not."""
    case = small.cared()
    printed = small.choose(case, DESSERT, "next").voucher
    assert printed is not None
    small.do(queue_note, printed, "Counter printer", b"%PDF")
    before = set_aside(small)
    small.do(give_ready_card, case, grouped(stack[0]))
    assert set_aside(small) == before
    small.handed(case)
    assert (word(small, printed), word(small, stack[0])) == ("void", "good")
    with refuses("voucher_void"):
        small.do(redeem, grouped(printed), by="Farid")
    assert small.scalar("SELECT count(*) FROM given_gesture") == 1
    assert small.troubles() == []


def test_another_card_of_the_stack_sets_the_first_free(
    small: SmallShop, stack: tuple[str, ...]
) -> None:
    case = small.cared()
    for card in stack[:2]:
        small.do(give_ready_card, case, grouped(card))
    assert (state(small, stack[0]), state(small, stack[1])) == ("ready", "printed")
    small.choose(case, DESSERT, "next")
    assert state(small, stack[1]) == "ready"
    other = small.cared(receipt="R3")
    small.do(give_ready_card, other, grouped(stack[1]))
    small.handed(other)
    assert word(small, stack[1]) == "good"
    assert small.troubles() == []


@pytest.mark.parametrize("undo", [step_back, cancel])
def test_undone_it_goes_back_to_the_stack(
    small: SmallShop, stack: tuple[str, ...], undo: Any
) -> None:
    case = small.cared()
    small.do(give_ready_card, case, grouped(stack[0]))
    small.do(undo, case, *(["extra"] if undo is step_back else []))
    assert state(small, stack[0]) == "ready"
    assert set_aside(small) == (0, 0)
    assert small.troubles() == []


def test_another_gift_is_given_only_if_that_is_meant(
    small: SmallShop, stack: tuple[str, ...]
) -> None:
    case = small.cared()
    small.choose(case, SOCKS)
    with refuses("card_of_another_gift", card="Free dessert", chosen="Pair of socks"):
        small.do(give_ready_card, case, grouped(stack[0]))
    small.do(give_ready_card, case, grouped(stack[0]), instead=True)
    given = small.view(case).gesture
    assert given is not None
    assert (given.gesture.name("en"), given.given, given.voucher) == (
        "Free dessert",
        "next",
        stack[0],
    )
    assert small.scalar("SELECT stock FROM gesture WHERE code = :code", code=SOCKS) == 23
    assert small.troubles() == []


def test_limits_hold_for_cards_too(small: SmallShop) -> None:
    (card,) = small.do(make_cards, CARD, 1, "en", by="Mei Ling").cards
    case = small.cared()
    with refuses("gesture_needs_colleague"):
        small.do(give_ready_card, case, grouped(card))
    cost = small.scalar("SELECT cost_minor FROM gesture WHERE code = :code", code=CARD)
    allowed = small.approved(case, CARD, cost, PINS["Mei Ling"])
    small.do(give_ready_card, case, grouped(card), allowed.approval)
    small.handed(case)
    assert word(small, card) == "good"
    assert small.troubles() == []


def test_a_revoked_batch_is_worth_nothing_and_what_was_given_stays_good(small: SmallShop) -> None:
    made = small.do(make_cards, DESSERT, 3, "en", by="Mei Ling")
    case, other = small.cared(receipt="R1"), small.cared(receipt="R3")
    small.do(give_ready_card, case, grouped(made.cards[0]))
    small.handed(case)
    small.do(give_ready_card, other, grouped(made.cards[1]))
    with refuses("not_allowed"):
        small.do(revoke_cards, made.batch, by="Aisyah")
    assert small.do(revoke_cards, made.batch, by="Mei Ling") == 1
    assert word(small, made.cards[0]) == "good"
    assert word(small, made.cards[2]) == "void"
    with refuses("card_revoked"):
        small.do(give_ready_card, other, grouped(made.cards[2]))
    small.do(step_back, other, "extra")
    assert state(small, made.cards[1]) == "void"
    with refuses("card_batch_unknown"):
        small.do(revoke_cards, UUID(int=3), by="Mei Ling")
    assert small.troubles() == []


def test_what_is_no_card_of_ours(small: SmallShop, stack: tuple[str, ...]) -> None:
    case = small.cared(receipt="R3")
    voucher = small.voucher(receipt="R1")
    assert small.ask(ready_card, grouped(voucher), "en") is None
    with refuses("not_a_ready_card"):
        small.do(give_ready_card, case, grouped(voucher))
    small.raw("UPDATE gesture SET state = 'retired' WHERE code = :code", code=DESSERT)
    with refuses("card_gesture_gone"):
        small.do(give_ready_card, case, grouped(stack[0]))
    told = small.ask(ready_card, grouped(stack[0]), "ms")
    assert told is not None
    assert (told.name, told.ready) == ("Pencuci mulut percuma", True)


def test_nobody_moves_a_given_card_past_the_program(
    small: SmallShop, stack: tuple[str, ...]
) -> None:
    case = small.cared()
    small.do(give_ready_card, case, grouped(stack[0]))
    small.handed(case)
    with pytest.raises(IntegrityError, match="given in a case"):
        small.raw("UPDATE voucher SET issued_by = NULL WHERE id = :id", id=stack[0])
