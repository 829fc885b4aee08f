"""Whether the ledger, its events and its signatures say the same."""

from collections import Counter
from collections.abc import Iterator

from sqlalchemy import select

from core.basics.errors import Refused
from core.basics.trouble import Trouble
from core.storage.work import Work
from core.vouchers import typed_code
from core.vouchers.keylist import verified
from core.vouchers.ledger import flags_of, signing_keys
from core.vouchers.records import Redemption, Voucher, VoucherEvent

_HANDED_OVER = {
    "ready": (0,),
    "issued": (0,),
    "printed": (0,),
    "handed_over": (1,),
    "redeemed": (1,),
    "void": (0, 1),
}
"""How often a voucher in each state was handed over, less how often that was undone."""


def check(work: Work) -> Iterator[Trouble]:
    """Hold each voucher's state against its events, its use and its signature."""
    try:
        keys = signing_keys(work)
    except Refused as refused:
        yield Trouble("vouchers", "list of keys", str(refused))
        return
    events = Counter(
        (voucher, kind)
        for voucher, kind in work.session.execute(
            select(VoucherEvent.voucher_id, VoucherEvent.kind)
        )
    )
    used = set(work.session.scalars(select(Redemption.voucher_id)))
    for row in work.session.scalars(select(Voucher)):
        where = f"voucher {row.id[: typed_code.PREFIX_LENGTH]}"
        if not events[row.id, row.state]:
            yield Trouble("vouchers", where, f"is {row.state} without such an event")
        if (row.id in used) != (row.state == "redeemed"):
            yield Trouble("vouchers", where, "its state and its use do not agree")
        uses = events[row.id, "redeemed"] - events[row.id, "undone"]
        if uses != (row.state == "redeemed"):
            yield Trouble("vouchers", where, f"is {row.state} and was used {uses} times")
        handed = events[row.id, "handed_over"] - events[row.id, "taken_back"]
        if handed not in _HANDED_OVER[row.state]:
            yield Trouble("vouchers", where, f"is {row.state} and was handed over {handed} times")
        try:
            token = verified(row.token, keys)
        except Refused as refused:
            yield Trouble("vouchers", where, str(refused))
            continue
        if (
            typed_code.symbols(token.voucher_id) != row.id
            or token.last_day != row.last_day
            or token.flags != flags_of(personal=row.personal, ready=row.batch_id is not None)
        ):
            yield Trouble("vouchers", where, "is not what was signed")
