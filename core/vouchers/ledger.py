"""The ledger: what happens to one voucher, each step an event, its use only once."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from sqlalchemy import select, update

from core.basics.errors import Refused
from core.storage.work import Work
from core.vouchers.keylist import IssuingKey, read_list
from core.vouchers.records import KeyList, Redemption, Voucher, VoucherEvent
from core.vouchers.token import VERSION, Flags, Token, sign, to_digits
from core.vouchers.typed_code import grouped, symbols

Event = Literal["issued", "printed", "handed_over", "redeemed", "void"]


@dataclass(frozen=True)
class Promise:
    """What a voucher is signed for, and the words on it; worth in minor units."""

    gesture_id: UUID
    gesture_code: int
    worth_minor: int
    days_valid: int
    personal: bool
    case_id: UUID
    wording: str
    language: str
    for_name: str
    from_name: str


def issue(work: Work, promise: Promise) -> str:
    """Sign a voucher and enter it in the ledger; its id comes back. Part of an act.

    Refuses `voucher_issue_day` on a day before this till's key: a clock set back that far would
    make a voucher that no till honours.
    """
    if work.sign is None:
        raise RuntimeError("only an act can sign")
    if work.today < signing_keys(work)[work.pc.key_id].first_day:
        raise Refused("voucher_issue_day", day=work.today.isoformat())
    number = work.random_bits(64)
    token = Token(
        version=VERSION,
        key_id=work.pc.key_id,
        voucher_id=number,
        gesture_code=promise.gesture_code,
        worth_minor=promise.worth_minor,
        issue_day=work.today,
        days_valid=promise.days_valid,
        flags=Flags.PERSONAL if promise.personal else Flags(0),
    )
    voucher = Voucher(
        id=symbols(number),
        token=sign(token, work.sign),
        gesture_id=promise.gesture_id,
        case_id=promise.case_id,
        wording=promise.wording,
        language=promise.language,
        for_name=promise.for_name,
        from_name=promise.from_name,
        issued_by=work.acting,
        issued_at=work.now,
        last_day=token.last_day,
        state="issued",
    )
    work.session.add(voucher)
    work.session.flush()
    _write_event(work, voucher.id, "issued")
    return voucher.id


def reword(work: Work, voucher_id: str, for_name: str, language: str, wording: str) -> None:
    """Change whom a voucher is for and its language, until it is printed; part of an act.

    Refuses `voucher_printed`.
    """
    changed = work.session.execute(
        update(Voucher)
        .where(Voucher.id == voucher_id, Voucher.state == "issued")
        .values(for_name=for_name, language=language, wording=wording)
        .returning(Voucher.id)
    ).one_or_none()
    if changed is None:
        raise Refused("voucher_printed")


def mark_printed(work: Work, voucher_id: str, copy_number: int) -> None:
    """Write down that a copy was printed, from then on nothing on it is edited; part of an act."""
    work.session.execute(
        update(Voucher)
        .where(Voucher.id == voucher_id, Voucher.state == "issued")
        .values(state="printed")
    )
    _write_event(work, voucher_id, "printed", copy_number)


def hand_over(work: Work, voucher_id: str) -> None:
    """The customer has it: from now on it is good; part of an act. Refuses `voucher_state`."""
    _move(work, voucher_id, "handed_over", ("issued", "printed"))


def void(work: Work, voucher_id: str) -> None:
    """Cancel a voucher that was not used; part of an act. Refuses `voucher_state`."""
    _move(work, voucher_id, "void", ("issued", "printed", "handed_over"))


def use(work: Work, voucher: Voucher, by_friend: bool | None) -> Redemption:
    """Use a voucher up, once; part of an act. Refuses `voucher_own`, `voucher_state`."""
    if voucher.issued_by == work.acting:
        raise Refused("voucher_own")
    _move(work, voucher.id, "redeemed", ("handed_over",))
    redemption = Redemption(
        voucher_id=voucher.id,
        issued_by=voucher.issued_by,
        redeemed_by=work.acting,
        redeemed_at=work.now,
        till_id=work.pc.till,
        by_friend=by_friend,
        command=work.command,
    )
    work.session.add(redemption)
    return redemption


def signing_keys(work: Work) -> dict[int, IssuingKey]:
    """The keys that sign this shop's vouchers, by id, from the newest list its root key signed."""
    newest = select(KeyList.signed).order_by(KeyList.number.desc()).limit(1)
    signed = work.session.scalars(newest).one()
    return {key.key_id: key for key in read_list(signed, work.shop.root_key)}


def _move(work: Work, voucher_id: str, to: Event, before: tuple[str, ...]) -> None:
    """Change a voucher's state only from one it may be in, in one statement, with its event."""
    moved = work.session.execute(
        update(Voucher)
        .where(Voucher.id == voucher_id, Voucher.state.in_(before))
        .values(state=to)
        .returning(Voucher.id)
    ).one_or_none()
    if moved is None:
        raise Refused("voucher_state")
    _write_event(work, voucher_id, to)


def _write_event(work: Work, voucher_id: str, kind: Event, copy_number: int | None = None) -> None:
    work.session.add(
        VoucherEvent(
            id=work.new_id(),
            voucher_id=voucher_id,
            kind=kind,
            at=work.now,
            by=work.actor,
            till_id=work.pc.till,
            copy_number=copy_number,
            command=work.command,
        )
    )


@dataclass(frozen=True)
class VoucherFacts:
    """A voucher without a word of whom it is for: typed code, QR digits, state."""

    code: str
    qr: str
    state: str


def every_voucher(work: Work) -> tuple[VoucherFacts, ...]:
    """Every voucher of the ledger, the oldest first."""
    rows = work.session.scalars(select(Voucher).order_by(Voucher.issued_at, Voucher.id))
    return tuple(VoucherFacts(grouped(row.id), to_digits(row.token), row.state) for row in rows)
