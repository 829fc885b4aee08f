"""What a voucher is told to be at the counter: good, or what else and why."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.basics.clock import local_day
from core.basics.errors import Refused
from core.journal.records import TillRecord
from core.people.records import Colleague
from core.storage.work import Work
from core.vouchers import typed_code
from core.vouchers.keylist import verified
from core.vouchers.ledger import signing_keys
from core.vouchers.records import Redemption, Voucher
from core.vouchers.token import from_digits

Word = Literal["good", "used", "expired", "void", "not_handed_over", "own"]


@dataclass(frozen=True)
class Used:
    """The one time a voucher was used."""

    at: datetime
    branch: str
    by: str


@dataclass(frozen=True)
class Verdict:
    """What the counter is told of a voucher: no name of the person it was given to."""

    word: Word
    voucher: str
    code: str
    wording: str
    last_day: date
    from_name: str
    issued_on: date
    used: Used | None = None


def verdict(work: Work, text: str, asked_by: UUID | None = None) -> Verdict:
    """The verdict on a scanned QR, a bar code or a typed code; `asked_by` would redeem it.

    Refuses, each in its own word, what is damaged, foreign, forged or unknown to the ledger.
    """
    row = find_voucher(work, text)
    used = used_when(work.session, row.id)
    return Verdict(
        word=_word(work, row, asked_by),
        voucher=row.id,
        code=typed_code.grouped(row.id),
        wording=row.wording,
        last_day=row.last_day,
        from_name=row.from_name,
        issued_on=local_day(row.issued_at, work.shop.zone),
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
        token = verified(payload, signing_keys(work))
        row = work.session.get(Voucher, typed_code.symbols(token.voucher_id))
    else:
        row = _by_typed_code(work.session, text)
    if row is None:
        raise Refused("voucher_unknown")
    verified(row.token, signing_keys(work))
    return row


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
        return session.get(Voucher, typed_code.symbols(typed_code.parse(text)))
    fits = Voucher.id.between(prefix + "0" * 5, prefix + "Z" * 5)
    found = session.scalars(select(Voucher).where(fits).limit(2)).all()
    if len(found) > 1:
        raise Refused("code_ambiguous")
    return found[0] if found else None


def _word(work: Work, row: Voucher, asked_by: UUID | None) -> Word:
    if row.state == "redeemed":
        return "used"
    if row.state == "void":
        return "void"
    if row.last_day < work.today:
        return "expired"
    if row.state != "handed_over":
        return "not_handed_over"
    return "own" if row.issued_by == asked_by else "good"


def issuer(work: Work, text: str) -> UUID:
    """Who gave the voucher that was scanned or typed; refuses as `find_voucher` does."""
    return find_voucher(work, text).issued_by
