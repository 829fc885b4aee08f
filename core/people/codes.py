"""A code by phone or from the owner's paper list takes the place of a PIN that is not near."""

import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select, update

from core.basics.errors import Refused
from core.journal.chain import require_clock
from core.people.approvals import ApprovalWay, allow, require_approver
from core.people.code_secrets import code_secret, paper_list
from core.people.records import CodeMiss, CodeRequest, PaperList
from core.people.six_digits import (
    RequestNumber,
    band_letter,
    band_of,
    code_by_phone,
    code_on_paper,
    kind_of,
)
from core.people.team import acting_person
from core.storage.alone import alone_with
from core.storage.work import Work

GOOD_FOR = timedelta(minutes=15)
MISSES_OF_A_CASE = 3
MISSES_A_DAY = 10
_A_DAY = timedelta(days=1)
_CODES = "codes"
"""Codes are asked for and looked at by one till at a time: misses count over the whole shop."""


@dataclass(frozen=True)
class CodeAsked:
    """What is read out on the phone, and until when its answer counts.

    `number` is the request number, `on_paper` the place on the other's list, such as "E 4"; one of
    them is None.
    """

    request: UUID
    number: str | None
    on_paper: str | None
    until: datetime


@dataclass(frozen=True)
class CodeAnswer:
    """The approval, or None where the code was wrong; then how many more may be tried."""

    approval: UUID | None
    tries_left: int


def code_ways(work: Work, colleague_id: UUID) -> tuple[ApprovalWay, ...]:
    """The ways by which this colleague can give a code: `phone`, `paper`, both or none."""
    ways: list[ApprovalWay] = []
    if code_secret(work, colleague_id) is not None:
        ways.append("phone")
    if paper_list(work, colleague_id) is not None:
        ways.append("paper")
    return tuple(ways)


def codes_are_open(work: Work, case_id: UUID, amount_minor: int) -> bool:
    """Whether a code may be asked for: for so much, and not too many were wrong."""
    try:
        band_of(amount_minor, work.shop.currency)
        _require_open(work, case_id)
    except Refused:
        return False
    return True


def ask_for_code(
    work: Work, colleague_id: UUID, way: ApprovalWay, action: str, case_id: UUID, amount_minor: int
) -> CodeAsked:
    """Ask a colleague for a code that allows `action` on this case up to an amount.

    Refuses `not_an_approver`, `own_approval`, `code_above_limit`, `codes_closed_for_case`,
    `codes_closed_today`, `no_code_secret`, `no_paper_list`, `paper_list_used_up`,
    `till_counts_lost`.
    """
    acting_person(work, "serve")
    who = require_approver(work, colleague_id)
    alone_with(work, _CODES)
    _require_open(work, case_id)
    band = band_of(amount_minor, work.shop.currency)
    asked = CodeRequest(
        id=work.new_id(),
        key_id=work.pc.key_id,
        counter=_next_counter(work),
        action=action,
        case_id=case_id,
        amount_minor=amount_minor,
        kind=kind_of(action),
        band=band,
        asked_by=work.acting,
        asked_of=colleague_id,
        asked_at=work.now,
        expires_at=work.now + GOOD_FOR,
    )
    if way == "paper":
        asked.list_id, asked.place = _next_place(work, colleague_id, band)
    elif code_secret(work, colleague_id) is None:
        raise Refused("no_code_secret", name=who.name)
    work.session.add(asked)
    facts = {"action": action, "amount": amount_minor, "of": colleague_id, "counter": asked.counter}
    work.note(case_id, facts)
    return _as_read_out(asked)


def approve_by_code(work: Work, request_id: UUID, code: str) -> CodeAnswer:
    """Take the six digits that were given for a request; a wrong code is on record.

    Refuses `code_not_asked_for` where it was answered, is too old or was asked for by somebody
    else, `codes_closed_for_case`, `codes_closed_today`, `clock_behind`.
    """
    require_clock(work)
    alone_with(work, _CODES)
    asked = work.session.get(CodeRequest, request_id, with_for_update=True, populate_existing=True)
    good = asked is not None and asked.asked_by == work.acting and asked.used_at is None
    if asked is None or not good or not asked.asked_at <= work.now <= asked.expires_at:
        raise Refused("code_not_asked_for")
    missed = _require_open(work, asked.case_id)
    right = hmac.compare_digest(_expected(work, asked).encode(), code.encode())
    work.note(asked.case_id, {"request": request_id, "accepted": right})
    if not right:
        miss = CodeMiss(
            case_id=asked.case_id, number=missed + 1, request_id=request_id, missed_at=work.now
        )
        work.session.add(miss)
        return CodeAnswer(None, MISSES_OF_A_CASE - miss.number)
    used = update(CodeRequest).where(CodeRequest.id == request_id, CodeRequest.used_at.is_(None))
    work.session.execute(used.values(used_at=work.now))
    way: ApprovalWay = "phone" if asked.list_id is None else "paper"
    approval = allow(work, way, asked.asked_of, asked.action, asked.case_id, asked.amount_minor)
    return CodeAnswer(approval, MISSES_OF_A_CASE - missed)


def _require_open(work: Work, case_id: UUID) -> int:
    """How many codes were wrong in this case; refuses where there were too many."""
    of = CodeMiss
    in_case = work.session.scalar(select(func.count()).where(of.case_id == case_id)) or 0
    if in_case >= MISSES_OF_A_CASE:
        raise Refused("codes_closed_for_case")
    lately = select(func.count()).where(of.missed_at > work.now - _A_DAY)
    if (work.session.scalar(lately) or 0) >= MISSES_A_DAY:
        raise Refused("codes_closed_today")
    return in_case


def _expected(work: Work, asked: CodeRequest) -> str:
    if asked.list_id is not None and asked.place is not None:
        printed = work.session.get_one(PaperList, asked.list_id)
        if printed.withdrawn_at is not None:
            raise Refused("code_not_asked_for")
        return code_on_paper(printed.secret, asked.band, asked.place)
    secret = code_secret(work, asked.asked_of)
    if secret is None:
        raise Refused("code_not_asked_for")
    return code_by_phone(secret, _number(asked))


def _number(asked: CodeRequest) -> RequestNumber:
    return RequestNumber(asked.kind, asked.band, asked.key_id, asked.counter)


def _as_read_out(asked: CodeRequest) -> CodeAsked:
    if asked.place is None:
        return CodeAsked(asked.id, str(_number(asked)), None, asked.expires_at)
    place = f"{band_letter(asked.band)} {asked.place}"
    return CodeAsked(asked.id, None, place, asked.expires_at)


def _next_counter(work: Work) -> int:
    of = CodeRequest
    last = work.session.scalar(select(func.max(of.counter)).where(of.key_id == work.pc.key_id))
    return work.next_number("codes", last or 0)


def _next_place(work: Work, colleague_id: UUID, band: int) -> tuple[UUID, int]:
    """The next place of a list's column that nobody was ever asked for."""
    printed = paper_list(work, colleague_id)
    if printed is None:
        raise Refused("no_paper_list")
    of = CodeRequest
    last = select(func.max(of.place)).where(of.list_id == printed.id, of.band == band)
    row = f"list {printed.number}, {band_letter(band)}"
    place = work.next_number(row, work.session.scalar(last) or 0)
    if place > printed.codes_each:
        raise Refused("paper_list_used_up")
    return printed.id, place
