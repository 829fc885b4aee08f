"""Staff who do anything in any order, again, at once with the clock: no rule is ever broken."""

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any, TypeVar
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from core.basics.errors import Refused
from core.people.approvals import approve
from core.people.confirming import allow_later, confirm
from core.people.pins import sign_in
from core.recovery.care import say_sorry
from core.recovery.extra import approved_action as gesture_action
from core.recovery.extra import choose_gesture
from core.recovery.find import Brought, add_line, take_out_line, take_up
from core.recovery.fix import agree_fix
from core.recovery.hand_over import hand_over
from core.recovery.hurt import leave_to_manager, say_hurt, say_nobody_hurt
from core.recovery.note import address_note, note_failed, note_of, note_printed, queue_note
from core.recovery.offers import FIXES, LineFix
from core.recovery.redeem import redeem
from core.recovery.steps import ORDER, Step, cancel, park, resume, step_back
from core.recovery.undo import undo
from core.shop import Command
from tests.core.recovery.staff_rules import RULES, broken
from tests.core.small_shop import CARD, DESSERT, PINS, SOCKS, THANKS, SmallShop
from tests.core.till_rows import line, read_in, sale

T = TypeVar("T")

STEPS, VISITS = 40, 20
"""Acts of one day, and days."""

people = st.sampled_from(["Aisyah", "Farid", "Jun", "Mei Ling"])
heads = st.sampled_from(["Mei Ling", "Arif", "Farid"])
receipts = st.sampled_from(["R1", "R2", "R2", "R3", "R4", "R5", "R5"])
any_of = st.integers(0, 50)
TO_THE_NEXT = timedelta(seconds=20)


class Staff(RuleBasedStateMachine):
    """What the machine knows is what staff could know: cases, approvals, codes, commands."""

    template: Path

    @initialize()
    def open_shop(self) -> None:
        self.folder = tempfile.TemporaryDirectory(dir=self.template.parent)
        # The same acts come to the same ids, so that a day can be lived again.
        chance = Random(0).getrandbits
        self.small = SmallShop.copied(self.template, Path(self.folder.name) / "shop", chance)
        self.small.quicken_pins()
        self.small.raw("UPDATE gesture SET stock = 3 WHERE code = 1")
        self.cases: list[UUID] = []
        self.approvals: list[UUID] = []
        self.jobs: list[UUID] = []
        self.on_paper: dict[str, tuple[str, str, str]] = {}
        self.sent: list[tuple[Command, Callable[..., Any], tuple[Any, ...], Any]] = []
        self.receipt = 100
        self.reached: dict[UUID, int] = {}

    def teardown(self) -> None:
        if hasattr(self, "small"):
            self.small.close()
            self.folder.cleanup()

    def attempt(self, act: Callable[..., T], *args: Any, by: str = "Aisyah", **kw: Any) -> T | None:
        """Do an act; refused or not, it is whole: an entry of the journal, or nothing at all."""
        self.small.clock.moment += TO_THE_NEXT
        before = self.entries()
        command = Command(self.small.team[by])
        try:
            answer = self.small.shop.do(command, act, *args, **kw)
        except Refused:
            assert self.entries() == before
            return None
        assert self.entries() == before + 1
        if not kw:
            self.sent.append((command, act, args, answer))
        return answer

    def entries(self) -> int:
        count: int = self.small.scalar("SELECT last_number FROM till")
        return count

    def case(self, number: int) -> UUID:
        """One of the last few cases: staff serve several at a time."""
        lately = self.cases[-4:]
        return lately[number % len(lately)]

    def vouchers(self) -> list[str]:
        return [voucher for (voucher,) in self.small.rows("SELECT id FROM voucher ORDER BY id")]

    @rule(
        receipt=receipts,
        by=people,
        named=st.booleans(),
        two=st.sampled_from([False, False, True]),
        sold=st.booleans(),
        far=st.integers(0, 4),
    )
    def they_bring(
        self, receipt: str, by: str, named: bool, two: bool, sold: bool, far: int
    ) -> None:
        one = self.small.brought(receipt, quantity=2 if two else 1)
        brought = (one,) if sold else (Brought(one.product_id), self.small.brought("R4"))
        known = self.small.till_customer("C1") if named else None
        case = self.attempt(take_up, brought, known, by=by)
        if case is not None:
            self.cases.append(case)
            self.serve_on(case, by, far)

    @precondition(lambda self: self.cases)
    @rule(
        number=any_of,
        way=st.sampled_from(FIXES),
        by=people,
        worn=st.booleans(),
        swap=st.sampled_from([False, False, False, True]),
        approved=st.booleans(),
    )
    def put_right(
        self, number: int, way: Any, by: str, worn: bool, swap: bool, approved: bool
    ) -> None:
        case = self.case(number)
        out = self.small.sale_line("R3").product_id if way == "another_item" else None
        fixes = tuple(
            LineFix(each.id, "shoe_heel", way, each.quantity, worn=worn, out_product=out)
            for each in self.small.view(case).lines
        )
        approval = self.approvals[-1] if approved and self.approvals else None
        self.attempt(agree_fix, case, fixes, swap=swap, approval=approval, by=by)

    @precondition(lambda self: self.cases)
    @rule(number=any_of, receipt=receipts, by=people, more=st.booleans())
    def one_more_or_less(self, number: int, receipt: str, by: str, more: bool) -> None:
        case = self.case(number)
        if more:
            self.attempt(add_line, case, self.small.brought(receipt), by=by)
        else:
            self.attempt(take_out_line, case, self.small.view(case).lines[-1].id, by=by)

    @precondition(lambda self: self.cases)
    @rule(number=any_of, by=people, act=st.sampled_from([say_hurt, say_nobody_hurt]))
    def hurt_or_not(self, number: int, by: str, act: Callable[..., None]) -> None:
        """Seldom: only every seventh case that is asked about."""
        if number % 7 == 0 or act is say_nobody_hurt:
            words = "my foot" if act is say_nobody_hurt else ("my foot",)
            if self.attempt(act, self.case(number), words, by=by) is None:
                self.reached.pop(self.case(number), None)

    @precondition(lambda self: self.cases)
    @rule(number=any_of, by=people)
    def manager_comes(self, number: int, by: str) -> None:
        self.attempt(leave_to_manager, self.case(number), "my foot", by=by)

    @precondition(lambda self: self.cases)
    @rule(number=any_of, by=people, language=st.sampled_from(["en", "ms", "de"]))
    def say_it(self, number: int, by: str, language: str) -> None:
        self.attempt(say_sorry, self.case(number), language, ("came",), by=by)

    @precondition(lambda self: self.cases)
    @rule(
        number=any_of,
        code=st.sampled_from([SOCKS, DESSERT, DESSERT, CARD, THANKS, 18]),
        by=people,
        approved=st.booleans(),
    )
    def give(self, number: int, code: int, by: str, approved: bool) -> None:
        approval = self.approvals[-1] if approved and self.approvals else None
        given = "next" if code in (DESSERT, CARD) else "now"
        gesture = self.small.gesture(code)
        self.attempt(choose_gesture, self.case(number), gesture, given, approval, by=by)

    @precondition(lambda self: self.cases)
    @rule(
        number=any_of,
        head=heads,
        by=people,
        action=st.sampled_from(["fix:money_back", "fix:same_again", "fix:credit", CARD, 18]),
        amount=st.sampled_from([0, 600, 3_800, 70_000, 10**7]),
        right=st.sampled_from([True, True, True, False]),
    )
    def ask_a_head(
        self, number: int, head: str, by: str, action: str | int, amount: int, right: bool
    ) -> None:
        pin = PINS[head] if right else "000000"
        whom = self.small.team[head]
        if isinstance(action, int):
            action = gesture_action(self.small.gesture(action))
        answer = self.attempt(approve, whom, pin, action, self.case(number), amount, by=by)
        if answer is not None and answer.approval is not None:
            self.approvals.append(answer.approval)

    @precondition(lambda self: self.cases)
    @rule(
        number=any_of,
        by=people,
        action=st.sampled_from(["fix:money_back", "fix:same_again", "fix:credit", CARD]),
        amount=st.sampled_from([0, 3_800, 15_000, 30_000, 70_000]),
    )
    def nobody_is_near(self, number: int, by: str, action: str | int, amount: int) -> None:
        if isinstance(action, int):
            action = gesture_action(self.small.gesture(action))
        approval = self.attempt(allow_later, action, self.case(number), amount, by=by)
        if approval is not None:
            self.approvals.append(approval)

    @rule(number=any_of, by=people, right=st.booleans())
    def a_head_looks_at_it(self, number: int, by: str, right: bool) -> None:
        if self.approvals:
            approval = self.approvals[number % len(self.approvals)]
            self.attempt(confirm, approval, right=right, by=by)

    @precondition(lambda self: self.cases)
    @rule(number=any_of, by=people, call=st.sampled_from(["call", "message", "no", "no"]))
    def hand(self, number: int, by: str, call: str) -> None:
        self.attempt(hand_over, self.case(number), call, by=by)

    @precondition(lambda self: self.cases)
    @rule(number=any_of, by=people, to=st.sampled_from(ORDER))
    def go_back(self, number: int, by: str, to: Step) -> None:
        case = self.case(number)
        if self.attempt(step_back, case, to, by=by) is not None:
            self.reached[case] = ORDER.index(to)

    @precondition(lambda self: self.cases)
    @rule(number=any_of, by=people, act=st.sampled_from([park, resume, resume, cancel]))
    def leave(self, number: int, by: str, act: Callable[..., None]) -> None:
        self.attempt(act, self.case(number), by=by)

    @precondition(lambda self: self.cases)
    @rule(number=any_of, by=people, far=st.integers(1, 4))
    def serve(self, number: int, by: str, far: int) -> None:
        """What staff do on a good day, so and so far."""
        self.serve_on(self.case(number), by, far)

    def serve_on(self, case: UUID, by: str, far: int) -> None:
        lines = self.small.view(case).lines
        fixes = tuple(LineFix(each.id, "shoe_heel", "same_again", each.quantity) for each in lines)
        dessert = self.small.gesture(DESSERT)
        good_day: list[tuple[Callable[..., Any], tuple[Any, ...]]] = [
            (agree_fix, (case, fixes)),
            (say_sorry, (case, "en")),
            (choose_gesture, (case, dessert, "next")),
            (hand_over, (case, "no")),
        ]
        for act, args in good_day[:far]:
            self.attempt(act, *args, by=by)

    @precondition(lambda self: self.vouchers())
    @rule(number=any_of, by=people, name=st.sampled_from(["Puan Nurul", "李", "x" * 201]))
    def word_it(self, number: int, by: str, name: str) -> None:
        self.attempt(address_note, self.case(number), name, "ms", by=by)

    @precondition(lambda self: self.vouchers())
    @rule(number=any_of, by=people)
    def send_to_printer(self, number: int, by: str) -> None:
        found = self.vouchers()
        job = self.attempt(queue_note, found[number % len(found)], "Printer", b"%PDF", by=by)
        if job is not None:
            self.jobs.append(job.id)

    @precondition(lambda self: self.jobs)
    @rule(number=any_of, well=st.booleans())
    def printer_answers(self, number: int, well: bool) -> None:
        job = self.jobs[number % len(self.jobs)]
        if not well:
            self.attempt(note_failed, job, "printer_silent")
            return
        settled = self.attempt(note_printed, job)
        if settled is not None:
            self.on_paper.setdefault(settled.title, self.words_of(settled.title))

    def words_of(self, voucher: str) -> tuple[str, str, str]:
        note = self.small.ask(note_of, voucher)
        return note.gift, note.for_name, note.payload

    @precondition(lambda self: self.vouchers())
    @rule(number=any_of, by=people)
    def it_comes_back(self, number: int, by: str) -> None:
        found = self.vouchers()
        self.attempt(redeem, found[number % len(found)][:8], by=by)

    @precondition(lambda self: self.cases)
    @rule(number=any_of, by=people, what=st.sampled_from(["last", "last", "older", "use"]))
    def undo_it(self, number: int, by: str, what: str) -> None:
        """The last act on a case or a voucher, by whoever did it, or something older."""
        case = self.case(number)
        found = self.small.rows("SELECT voucher_id FROM redemption ORDER BY voucher_id")
        used = what == "use" and bool(found)
        subject = found[number % len(found)].voucher_id if used else str(case)
        acts = self.small.rows(
            "SELECT act, name FROM journal_entry JOIN colleague ON id = actor"
            " WHERE subject = :subject ORDER BY number DESC",
            subject=subject,
        )
        act, did_it = acts[-1 if what == "older" else 0]
        who, before = by if by == "Jun" else did_it, self.entries()
        self.attempt(undo, act, subject, by=who)
        if self.entries() > before:
            self.reached.pop(case, None)
            with pytest.raises(Refused):
                self.small.do(undo, act, subject, by=who)

    @rule(name=st.sampled_from(sorted(PINS)), right=st.booleans())
    def sign_in(self, name: str, right: bool) -> None:
        pin = PINS[name] if right else "0000"
        self.attempt(sign_in, self.small.team[name], pin)

    @rule(receipt=receipts, count=st.integers(1, 2))
    def till_gives_back(self, receipt: str, count: int) -> None:
        sold = self.small.sale_line(receipt)
        number = self.small.scalar("SELECT number FROM product WHERE id = :id", id=sold.product_id)
        each = sold.paid_minor // sold.quantity
        self.receipt += 1
        refund = sale(
            f"R{self.receipt}", self.small.clock.now(), line(number, -each * count, -count)
        )
        read_in(self.small.shop, sales=(refund,))

    @rule(
        jump=st.sampled_from(
            [timedelta(minutes=6), timedelta(hours=9), timedelta(days=40), -timedelta(days=3)]
        )
    )
    def clock_jumps(self, jump: timedelta) -> None:
        self.small.clock.moment += jump

    @precondition(lambda self: self.sent)
    @rule(number=any_of)
    def sent_again(self, number: int) -> None:
        command, act, args, answer = self.sent[-1 - number % min(len(self.sent), 5)]
        before = self.entries()
        assert self.small.shop.do(command, act, *args) == answer
        assert self.entries() == before

    @rule()
    def power_cut(self) -> None:
        seen = [self.small.view(case) for case in self.cases]
        self.small = self.small.reopened()
        assert [self.small.view(case) for case in self.cases] == seen

    @invariant()
    def every_rule_holds(self) -> None:
        if not hasattr(self, "small"):
            return
        assert broken(self.small) == []
        assert self.small.troubles() == []

    @invariant()
    def no_case_went_back_unrecorded(self) -> None:
        if not hasattr(self, "small"):
            return
        for case in self.cases[-4:]:
            now = ORDER.index(self.small.view(case).step)
            # Only the choice of a gesture can be undone in one act with another.
            assert now >= self.reached.get(case, 0)
            self.reached[case] = now

    @invariant()
    def what_is_on_paper_stays(self) -> None:
        if not hasattr(self, "small"):
            return
        for voucher, words in self.on_paper.items():
            assert self.words_of(voucher) == words


@pytest.mark.long
def test_whatever_staff_do_no_rule_is_broken(small_place: Path) -> None:
    Staff.template = small_place
    run_state_machine_as_test(
        Staff,
        settings=settings(
            max_examples=VISITS,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


# One hand in each table: the rule that reads it must notice.
BREAKS = {
    "steps_are_taken_in_order": "UPDATE recovery_case SET found_at = NULL",
    "no_more_comes_back_than_was_sold": "UPDATE goods_return SET quantity = 99",
    "no_account_is_overspent": "UPDATE budget_account SET granted = 0",
    "every_gesture_moved_the_accounts_of_its_own_period": (
        "UPDATE budget_movement SET amount = amount + 1 WHERE kind = 'spend'"
    ),
    "a_voucher_is_used_once_and_not_by_its_issuer": "UPDATE voucher SET state = 'redeemed'",
    "a_gesture_comes_after_fix_and_apology_one_a_case": "UPDATE recovery_case SET swap = true",
    "what_is_in_a_hand_is_of_a_closed_case": "UPDATE recovery_case SET extra_at = NULL",
    "every_copy_has_a_number_of_its_own": (
        "INSERT INTO print_job (id, title, copy_number, printer, pdf, state, asked_at)"
        " SELECT hex(id), 'note', 1, 'printer', x'00', 'printed', 1 FROM colleague LIMIT 2"
    ),
    "nobody_gave_more_than_they_may": "UPDATE given_gesture SET cost_minor = 9999",
    "every_fix_is_allowed_on_its_evidence": "UPDATE case_line SET evidence = 'not_ours'",
    "the_journal_only_grows": "DELETE FROM journal_entry WHERE number = 3",
}


def test_every_rule_can_be_broken() -> None:
    assert BREAKS.keys() == {each.__name__ for each in RULES}


@pytest.mark.parametrize("name", BREAKS)
def test_a_rule_that_is_broken_is_noticed(small: SmallShop, name: str) -> None:
    small.voucher(receipt="R3")
    assert broken(small) == []
    small.without_guards(BREAKS[name])
    assert name in {each.split(":")[0] for each in broken(small)}
