"""What a voucher is told to be at the counter: good, or what else and why."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.basics.clock import local_day
from core.basics.errors import Refused
from core.journal.chain import clock_hides, moment_of_act
from core.journal.records import TillRecord
from core.people.records import Colleague
from core.storage.work import Work
from core.vouchers import typed_code
from core.vouchers.keylist import verified
from core.vouchers.ledger import givers, signing_keys
from core.vouchers.records import Redemption, Voucher
from core.vouchers.token import Token, from_digits

Word = Literal["good", "used", "expired", "void", "ready", "clock_behind", "not_handed_over", "own"]


@dataclass(frozen=True)
class Used:
    """The one time a voucher was used."""

    at: datetime
    branch: str
    by: str


@dataclass(frozen=True)
class Verdict:
    """What the counter is told of a voucher: no name of the person it was given to.

    `personal` ones are not for a friend; `gesture_id` is what it gives.
    """

    word: Word
    voucher: str
    code: str
    wording: str
    last_day: date
    from_name: str
    issued_on: date
    personal: bool
    gesture_id: UUID
    used: Used | None = None


def verdict(work: Work, text: str, asked_by: UUID | None = None) -> Verdict:
    """The verdict on a scanned QR, a bar code or a typed code; `asked_by` would redeem it.

    Refuses, each in its own word, what is damaged, foreign, forged or unknown to the ledger.
    """
    row = find_voucher(work, text)
    used = used_when(work.session, row.id)
    return Verdict(
        word=word_of(work, row, asked_by),
        voucher=row.id,
        code=typed_code.grouped(row.id),
        wording=row.wording,
        last_day=row.last_day,
        from_name=row.from_name,
        issued_on=local_day(row.issued_at, work.shop.zone),
        personal=row.personal,
        gesture_id=row.gesture_id,
        used=used,
    )


def find_voucher(work: Work, text: str) -> Voucher:
    """The ledger's row of what was scanned or typed.

    A QR's signature is checked first. Refuses `voucher_unknown` where the ledger has no such
    voucher, `code_ambiguous` where eight characters fit more than one.
    """
    digits = "".join(text.split())
    if len(digits) > typed_code.CODE128_LENGTH and digits.isdecimal():
        payload = from_digits(digits)
        token = _verified_here(work, payload)
        row = work.session.get(Voucher, typed_code.symbols(token.voucher_id))
    else:
        row = _by_typed_code(work.session, text)
    if row is None:
        raise Refused("voucher_unknown")
    verified(row.token, signing_keys(work))
    return row


def _verified_here(work: Work, payload: bytes) -> Token:
    """As `verified`; in practice a real note is told as one, and is not looked into."""
    try:
        return verified(payload, signing_keys(work))
    except Refused as refused:
        if work.shop.practice and refused.code == "voucher_key_unknown":
            raise Refused("voucher_real") from None
        raise


def used_when(session: Session, voucher_id: str) -> Used | None:
    """When, where and by whom a voucher was used, None if it was not."""
    found = session.execute(
        select(Redemption.redeemed_at, TillRecord.branch, Colleague.name)
        .join(TillRecord, TillRecord.id == Redemption.till_id)
        .join(Colleague, Colleague.id == Redemption.redeemed_by)
        .where(Redemption.voucher_id == voucher_id)
    ).one_or_none()
    return None if found is None else Used(*found)


def _by_typed_code(session: Session, text: str) -> Voucher | None:
    prefix = typed_code.parse_first_eight(text)
    if prefix is None:
        return session.get(Voucher, typed_code.symbols(_parsed(session, text)))
    fits = Voucher.id.between(prefix + "0" * 5, prefix + "Z" * 5)
    found = session.scalars(select(Voucher).where(fits).limit(2)).all()
    if len(found) > 1:
        raise Refused("code_ambiguous")
    return found[0] if found else None


def _parsed(session: Session, text: str) -> int:
    """The id that was typed; the list of vouchers tells which character is wrong where it can.

    Refuses `code_one_wrong` naming its place, where one voucher of ours differs in just that.
    """
    try:
        return typed_code.parse(text)
    except Refused as refused:
        if refused.code != "code_check":
            raise
        near = typed_code.one_wrong(text)
        fits = set(session.scalars(select(Voucher.id).where(Voucher.id.in_(near))))
        if len(fits) == 1:
            place, character = near[fits.pop()]
            raise Refused("code_one_wrong", place=place, character=character) from None
        raise


def word_of(work: Work, row: Voucher, asked_by: UUID | None) -> Word:
    """What a voucher is to `asked_by` now: what redeeming it would come to."""
    if row.state == "redeemed":
        return "used"
    if row.state == "void":
        return "void"
    if row.last_day < local_day(moment_of_act(work), work.shop.zone):
        return "expired"
    if row.state == "ready":
        return "ready"
    if clock_hides(work, row.last_day):
        return "clock_behind"
    if row.state != "handed_over":
        return "not_handed_over"
    return "own" if asked_by in givers(work.session, row) else "good"


def issuer(work: Work, text: str) -> UUID | None:
    """Who gave the voucher that was scanned or typed, None for a ready card that nobody has.

    Refuses as `find_voucher` does.
    """
    return find_voucher(work, text).issued_by
