"""A voucher comes back: it is used once."""

from dataclasses import dataclass
from datetime import datetime

from core.basics.errors import Refused
from core.journal.chain import require_clock
from core.people.customers import customer
from core.people.team import acting_person
from core.recovery.records import Case
from core.recovery.steps import lines_of
from core.storage.work import Work
from core.vouchers.ledger import use
from core.vouchers.verdict import Word, find_voucher, used_when, word_of

_REFUSED: dict[Word, str] = {
    "void": "voucher_void",
    "expired": "voucher_expired",
    "ready": "voucher_not_given",
    "not_handed_over": "voucher_not_handed_over",
    "own": "voucher_own",
}


@dataclass(frozen=True)
class Guest:
    """Whom a voucher was given to, and the article it was about; empty where nobody knows."""

    address_as: str
    article: str


@dataclass(frozen=True)
class Redeemed:
    """A voucher that was used, and when."""

    voucher: str
    at: datetime


def redeem(work: Work, text: str, *, by_friend: bool | None = None) -> Redeemed:
    """Use the voucher that was scanned or typed; the same command again is the same redemption.

    `by_friend`: a friend brings it, which counts as a recommendation; None where nobody asked.
    Refuses `voucher_used` with when and where, `voucher_void`, `voucher_expired`,
    `voucher_not_given`, `clock_behind`, `voucher_not_handed_over`, `voucher_own`,
    `voucher_personal` for a friend, and what `find_voucher` refuses.
    """
    acting_person(work, "serve")
    row = find_voucher(work, text)
    word = word_of(work, row, work.acting)
    if word == "used":
        _refuse_used(work, row.id)
    if word == "clock_behind":
        require_clock(work, row.last_day)
    if word != "good":
        raise Refused(_REFUSED[word], day=row.last_day)
    redemption = use(work, row, by_friend)
    work.note(row.id, {"by_friend": by_friend})
    return Redeemed(row.id, redemption.redeemed_at)


def guest_of(work: Work, text: str) -> Guest:
    """Who was given a voucher: asked for only once somebody says that it is the same guest.

    Refuses as `find_voucher` does.
    """
    case_id = find_voucher(work, text).case_id
    case = None if case_id is None else work.session.get(Case, case_id)
    if case is None or case.customer_id is None:
        return Guest("", "")
    articles = [line.article for line in lines_of(work, case.id) if line.brought]
    known = customer(work, case.customer_id)
    return Guest(known.address_as, articles[0] if articles else "")


def _refuse_used(work: Work, voucher_id: str) -> None:
    used = used_when(work.session, voucher_id)
    if used is None:
        raise RuntimeError(f"voucher {voucher_id} is redeemed without a redemption")
    when = work.local(used.at).strftime("%d %b %Y %H:%M")
    raise Refused("voucher_used", when=when, branch=used.branch, by=used.by)
