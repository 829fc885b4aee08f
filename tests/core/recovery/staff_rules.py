"""The rules that nothing may break, read from the tables themselves, past the program's own check.

Each returns what it found wrong, in words; the numbers are those of the rules in the order of the
house: steps, returns, budgets, vouchers, gestures, paper, roles, journal, evidence.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import pairwise
from typing import Any, cast

from core.basics.money import Currency
from core.journal.chain import CLOCKS_RUN_APART
from core.recovery.allowance import Evidence, Fix, starter_rules, who_is_asked
from tests.core.small_shop import SmallShop

Rule = Callable[[SmallShop], Iterator[str]]
_OWN_LIMIT = {"counter": 1_500, "supervisor": 3_000}
_RULES = starter_rules(Currency("MYR"))
_LATER, _OWN = 30_000, 100_000
"""The most that may wait to be confirmed, and that managers approve for themselves."""


def steps_are_taken_in_order(small: SmallShop) -> Iterator[str]:
    for case, *moments, closed, swap, cancelled, hurt in small.rows(
        "SELECT id, found_at, fixed_at, cared_at, extra_at, closed_at, swap, cancelled, hurt"
        " FROM recovery_case"
    ):
        done = [moment for moment in moments if moment is not None]
        if moments[: len(done)] != done:
            yield f"case {case} took its steps as {moments}"
        if closed is not None and not (cancelled or swap or hurt or moments[3] is not None):
            yield f"case {case} is closed without its end"
        if swap and any(moments[2:]):
            yield f"the swap {case} went on"


def no_more_comes_back_than_was_sold(small: SmallShop) -> Iterator[str]:
    ours = {
        line: (count, minor)
        for line, count, minor in small.rows(
            "SELECT sale_line_id, sum(quantity), sum(minor) FROM goods_return"
            " WHERE taken_back_at IS NULL GROUP BY sale_line_id"
        )
    }
    for line, sold, paid in small.rows("SELECT id, quantity, paid_minor FROM sale_line"):
        count, minor = ours.get(line, (0, 0))
        if sold > 0 and (count > sold or minor > paid):
            yield f"of line {line} came back {count} of {sold}, {minor} of {paid}"
    settled = "SELECT count(till_refund_id) - count(DISTINCT till_refund_id) FROM goods_return"
    if small.scalar(settled):
        yield "a refund settled two returns"


def no_account_is_overspent(small: SmallShop) -> Iterator[str]:
    moved: dict[tuple[str, str], int] = {
        (account, kind): amount
        for account, kind, amount in small.rows(
            "SELECT account_id, kind, sum(amount) FROM budget_movement GROUP BY account_id, kind"
        )
    }
    approved = dict(
        small.rows(
            "SELECT account_id, sum(amount) FROM budget_movement"
            " WHERE kind IN ('grant', 'transfer') AND approval_id IS NOT NULL GROUP BY account_id"
        )
    )
    for account, amount, granted, reserved, spent in small.rows(
        "SELECT a.id, p.amount, a.granted, a.reserved, a.spent"
        " FROM budget_account a JOIN budget_policy p ON p.id = a.policy_id"
    ):
        if not 0 <= reserved + spent <= granted or min(reserved, spent) < 0:
            yield f"account {account}: {reserved} and {spent} of {granted}"
        if granted != amount + approved.get(account, 0):
            yield f"account {account} has {granted}, its policy and approvals say otherwise"
        went = moved.get((account, "spend"), 0) - moved.get((account, "unspend"), 0)
        settled = went + moved.get((account, "release"), 0)
        if moved.get((account, "reserve"), 0) - settled != reserved:
            yield f"account {account} holds {reserved} against its movements"
        if went != spent:
            yield f"account {account} spent {spent} against its movements"


def every_gesture_moved_the_accounts_of_its_own_period(small: SmallShop) -> Iterator[str]:
    strayed = small.scalar(
        "SELECT count(*) FROM budget_movement m WHERE m.kind IN ('spend', 'unspend', 'release')"
        " AND NOT EXISTS (SELECT 1 FROM budget_movement r WHERE r.kind = 'reserve'"
        " AND r.cause_id = m.cause_id AND r.account_id = m.account_id AND r.amount = m.amount)"
    )
    if strayed:
        yield f"{strayed} movements went to another account than was reserved"


def a_voucher_is_used_once_and_not_by_its_issuer(small: SmallShop) -> Iterator[str]:
    for voucher, state, issuer, redeemers, uses, events in small.rows(
        "SELECT v.id, v.state, v.issued_by,"
        " (SELECT max(redeemed_by) FROM redemption r WHERE r.voucher_id = v.id),"
        " (SELECT count(*) FROM redemption r WHERE r.voucher_id = v.id),"
        " (SELECT count(*) FROM voucher_event e WHERE e.voucher_id = v.id AND e.kind = 'redeemed')"
        " - (SELECT count(*) FROM voucher_event e WHERE e.voucher_id = v.id AND e.kind = 'undone')"
        " FROM voucher v"
    ):
        if uses != events or uses != (state == "redeemed"):
            yield f"voucher {voucher} is {state}, used {uses} times, {events} on record"
        if redeemers == issuer:
            yield f"voucher {voucher} was used by who issued it"
    late = small.scalar(
        "SELECT count(*) FROM redemption r JOIN voucher v ON v.id = r.voucher_id"
        " WHERE date(r.redeemed_at / 1000000 + 8 * 3600, 'unixepoch') > v.last_day"
    )
    if late:
        yield f"{late} vouchers were used after their last day"


def a_gesture_comes_after_fix_and_apology_one_a_case(small: SmallShop) -> Iterator[str]:
    for case, fixed, cared, swap, count in small.rows(
        "SELECT c.id, c.fixed_at, c.cared_at, c.swap, count(*)"
        " FROM given_gesture g JOIN recovery_case c ON c.id = g.case_id"
        " WHERE g.state <> 'released' GROUP BY c.id"
    ):
        if fixed is None or cared is None or swap or count > 1:
            yield f"case {case} has {count} gestures, fixed {fixed}, cared {cared}"


def what_is_in_a_hand_is_of_a_closed_case(small: SmallShop) -> Iterator[str]:
    wrong = small.rows(
        "SELECT g.state, c.closed_at, v.state FROM given_gesture g"
        " JOIN recovery_case c ON c.id = g.case_id LEFT JOIN voucher v ON v.id = g.voucher_id"
        " WHERE (g.state = 'handed_over' AND (c.extra_at IS NULL"
        "   OR v.state NOT IN ('handed_over', 'redeemed')))"
        " OR (g.state = 'reserved' AND (c.closed_at IS NOT NULL"
        "   OR v.state NOT IN ('issued', 'printed')))"
        " OR (g.state = 'released' AND v.state <> 'void')"
    )
    yield from (
        f"a gesture {given}, its case closed {closed}, its voucher {voucher}"
        for given, closed, voucher in wrong
    )


def every_copy_has_a_number_of_its_own(small: SmallShop) -> Iterator[str]:
    twice = small.rows(
        "SELECT title, copy_number FROM print_job WHERE state <> 'failed'"
        " GROUP BY title, copy_number HAVING count(*) > 1"
    )
    yield from (f"copy {number} of {title} was printed twice" for title, number in twice)


def nobody_gave_more_than_they_may(small: SmallShop) -> Iterator[str]:
    wrong = small.scalar(
        "SELECT count(*) FROM approval a LEFT JOIN colleague c ON c.id = a.approved_by"
        " WHERE coalesce(c.role, 'nobody') NOT IN ('manager', 'owner') AND a.way <> 'later'"
        " OR a.approved_by = a.asked_by AND a.way <> 'own' OR a.answered_by = a.asked_by"
        " OR a.way = 'own' AND c.role <> 'owner' AND a.amount_minor > :own"
        " OR a.used_at > a.expires_at OR a.used_at < a.approved_at",
        own=_OWN,
    )
    if wrong:
        yield f"{wrong} approvals are not what an approval is"
    # What waits without limit, the rules let anybody do: credit for what was used.
    for name, waits in small.rows(
        "SELECT c.name, sum(a.amount_minor) FROM approval a JOIN colleague c ON c.id = a.asked_by"
        " WHERE a.way = 'later' AND a.used_at IS NOT NULL AND a.answer IS NULL"
        " AND a.action <> 'fix:credit' GROUP BY c.name"
    ):
        if waits > _LATER:
            yield f"{waits} of {name} waits to be confirmed"
    for gesture, cost, role, needs, approvals in small.rows(
        "SELECT g.id, g.cost_minor, c.role, x.needs_approval,"
        " (SELECT count(*) FROM approval a WHERE a.action LIKE 'gesture:%'"
        "  AND a.case_id = g.case_id AND a.used_at = g.chosen_at"
        "  AND a.amount_minor >= g.cost_minor)"
        " FROM given_gesture g JOIN colleague c ON c.id = g.chosen_by"
        " JOIN gesture x ON x.id = g.gesture_id"
    ):
        if (needs or cost > _OWN_LIMIT.get(role, cost)) and role in _OWN_LIMIT and not approvals:
            yield f"gesture {gesture} of {cost} was given by a {role} alone"


def every_fix_is_allowed_on_its_evidence(small: SmallShop) -> Iterator[str]:
    for line, fix, evidence, back, out, worn, role, approved in small.rows(
        "SELECT l.id, l.fix, l.evidence, l.back_minor, l.out_minor, l.worn,"
        " (SELECT c.role FROM journal_entry j JOIN colleague c ON c.id = j.actor"
        "  WHERE j.act = 'agree_fix' AND replace(j.subject, '-', '') = k.id"
        "  ORDER BY j.number DESC LIMIT 1),"
        " (SELECT count(*) FROM approval a WHERE a.action LIKE 'fix:%' AND a.case_id = k.id"
        "  AND a.used_at = k.fixed_at AND a.amount_minor >= l.back_minor)"
        " FROM case_line l JOIN recovery_case k ON k.id = l.case_id WHERE k.fixed_at IS NOT NULL"
    ):
        asked = [_asked(fix, evidence, back, worn)]
        if fix == "another_item" and out < back:
            asked.append(_asked("money_back", evidence, back - out, worn))
        if "never" in asked:
            yield f"line {line}: {fix} on {evidence} was never to be had"
        if {"confirm", "colleague", "kindly_no"} & set(asked) and not approved:
            yield f"line {line}: {fix} of {back} on {evidence} was done alone by a {role}"


def _asked(fix: str, evidence: str, minor: int, worn: Any) -> str:
    known = cast("Fix", fix), cast("Evidence", evidence)
    return who_is_asked(_RULES, *known, minor, worn=bool(worn))


def the_journal_only_grows(small: SmallShop) -> Iterator[str]:
    entries = small.rows("SELECT number, at, command FROM journal_entry ORDER BY number")
    if [number for number, _, _ in entries] != list(range(1, len(entries) + 1)):
        yield "the journal has gaps"
    apart = CLOCKS_RUN_APART // timedelta(microseconds=1)
    for (_, before, _), (number, at, _) in pairwise(entries):
        if 0 < before - at <= apart:
            yield f"act {number} is dated shortly before the one before it"
    if len({command for _, _, command in entries}) != len(entries):
        yield "a command is there twice"


RULES: tuple[Rule, ...] = (
    steps_are_taken_in_order,
    no_more_comes_back_than_was_sold,
    no_account_is_overspent,
    every_gesture_moved_the_accounts_of_its_own_period,
    a_voucher_is_used_once_and_not_by_its_issuer,
    a_gesture_comes_after_fix_and_apology_one_a_case,
    what_is_in_a_hand_is_of_a_closed_case,
    every_copy_has_a_number_of_its_own,
    nobody_gave_more_than_they_may,
    every_fix_is_allowed_on_its_evidence,
    the_journal_only_grows,
)


def broken(small: SmallShop) -> list[str]:
    """Everything that breaks a rule."""
    return [f"{rule.__name__}: {said}" for rule in RULES for said in rule(small)]
