"""A voucher comes back: it is used once."""

from dataclasses import dataclass
from datetime import datetime

from core.basics.errors import Refused
from core.journal.chain import require_clock
from core.people.team import acting_person
from core.storage.work import Work
from core.vouchers.ledger import use
from core.vouchers.verdict import find_voucher, used_when


@dataclass(frozen=True)
class Redeemed:
    """A voucher that was used, and when."""

    voucher: str
    at: datetime


def redeem(work: Work, text: str, *, by_friend: bool | None = None) -> Redeemed:
    """Use the voucher that was scanned or typed; the same command again is the same redemption.

    Refuses `voucher_used` with when and where, `voucher_void`, `voucher_expired`,
    `voucher_not_handed_over`, `voucher_own`, and what `find_voucher` refuses.
    """
    acting_person(work, "serve")
    row = find_voucher(work, text)
    if row.state == "redeemed":
        _refuse_used(work, row.id)
    if row.state == "void":
        raise Refused("voucher_void")
    if row.last_day < work.today:
        raise Refused("voucher_expired", day=row.last_day)
    require_clock(work, row.last_day)
    if row.state != "handed_over":
        raise Refused("voucher_not_handed_over")
    redemption = use(work, row, by_friend)
    work.note(row.id, {"by_friend": by_friend})
    return Redeemed(row.id, redemption.redeemed_at)


def _refuse_used(work: Work, voucher_id: str) -> None:
    used = used_when(work.session, voucher_id)
    if used is None:
        raise RuntimeError(f"voucher {voucher_id} is redeemed without a redemption")
    when = work.local(used.at).strftime("%d %b %Y %H:%M")
    raise Refused("voucher_used", when=when, branch=used.branch, by=used.by)
