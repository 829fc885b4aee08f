"""The ledger: what happens to one voucher, each step an event, its use only once."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from core.basics.errors import Refused
from core.storage.work import Work
from core.vouchers.keylist import IssuingKey, read_list
from core.vouchers.records import CardBatch, KeyList, Redemption, Voucher, VoucherEvent
from core.vouchers.token import VERSION, Flags, Token, sign, to_digits
from core.vouchers.typed_code import grouped, symbols

State = Literal["ready", "issued", "printed", "handed_over", "redeemed", "void"]
Event = Literal[State, "activated", "taken_back", "undone"]


@dataclass(frozen=True)
class Promise:
    """What a voucher is signed for, and the words on it; worth in minor units.

    `case_id` is None for a ready card, made in the batch `batch_id`; `replaces` is the lost
    voucher in whose stead this one is given.
    """

    gesture_id: UUID
    gesture_code: int
    worth_minor: int
    days_valid: int
    personal: bool
    case_id: UUID | None
    wording: str
    language: str
    for_name: str
    from_name: str
    batch_id: UUID | None = None
    replaces: str | None = None


def issue(work: Work, promise: Promise) -> str:
    """Sign a voucher and enter it in the ledger; its id comes back. Part of an act.

    Refuses `voucher_issue_day` on a day before this till's key: a clock set back that far would
    make a voucher that no till honours; and `till_not_admitted` while the key is in no list.
    """
    if work.sign is None:
        raise RuntimeError("only an act can sign")
    key = signing_keys(work).get(work.pc.key_id)
    if key is None:
        raise Refused("till_not_admitted")
    if work.today < key.first_day:
        raise Refused("voucher_issue_day", day=work.today.isoformat())
    ready = promise.batch_id is not None
    number = work.random_bits(64)
    token = Token(
        version=VERSION,
        key_id=work.pc.key_id,
        voucher_id=number,
        gesture_code=promise.gesture_code,
        worth_minor=promise.worth_minor,
        issue_day=work.today,
        days_valid=promise.days_valid,
        flags=flags_of(personal=promise.personal, ready=ready),
    )
    state: Event = "ready" if ready else "issued"
    voucher = Voucher(
        id=symbols(number),
        token=sign(token, work.sign),
        gesture_id=promise.gesture_id,
        case_id=promise.case_id,
        wording=promise.wording,
        language=promise.language,
        for_name=promise.for_name,
        from_name=promise.from_name,
        issued_by=None if ready else work.acting,
        issued_at=work.now,
        last_day=token.last_day,
        personal=promise.personal,
        batch_id=promise.batch_id,
        replaces=promise.replaces,
        state=state,
    )
    work.session.add(voucher)
    work.session.flush()
    write_event(work, voucher.id, state)
    return voucher.id


def flags_of(*, personal: bool, ready: bool) -> Flags:
    """What the codes of a voucher say beside its worth."""
    flags = Flags.PERSONAL if personal else Flags(0)
    return flags | Flags.NEEDS_ACTIVATION if ready else flags


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


def sign_by_hand(work: Work, voucher_id: str, signature: bytes | None) -> None:
    """Put what was drawn on the screen on a voucher until it is printed, or None for a line.

    Part of an act; `signature` as `core.vouchers.strokes` keeps it. Refuses `voucher_printed`.
    """
    changed = work.session.execute(
        update(Voucher)
        .where(Voucher.id == voucher_id, Voucher.state == "issued")
        .values(signature=signature)
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
    write_event(work, voucher_id, "printed", copy_number)


def hand_over(work: Work, voucher_id: str) -> None:
    """The customer has it: from now on it is good; part of an act. Refuses `voucher_state`."""
    move(work, voucher_id, "handed_over", ("issued", "printed"))


def take_back(work: Work, voucher_id: str) -> None:
    """The customer has it no more: the handing over is undone; part of an act.

    Refuses `voucher_state` where it was used or cancelled meanwhile.
    """
    printed = work.session.scalar(
        select(func.count()).where(
            VoucherEvent.voucher_id == voucher_id, VoucherEvent.kind == "printed"
        )
    )
    to: State = "printed" if printed else "issued"
    _change(work, voucher_id, to, ("handed_over",))
    write_event(work, voucher_id, "taken_back")


def void(work: Work, voucher_id: str) -> None:
    """Cancel a voucher that was not used; part of an act. Refuses `voucher_state`."""
    move(work, voucher_id, "void", ("issued", "printed", "handed_over"))


def use(work: Work, voucher: Voucher, by_friend: bool | None) -> Redemption:
    """Use a voucher up, once; part of an act.

    Refuses `voucher_own`, `voucher_personal` for a friend, `voucher_state`.
    """
    if work.acting in givers(work.session, voucher):
        raise Refused("voucher_own")
    if by_friend and voucher.personal:
        raise Refused("voucher_personal")
    move(work, voucher.id, "redeemed", ("handed_over",))
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


def givers(session: Session, voucher: Voucher) -> set[UUID | None]:
    """Who gave a voucher, and who made it where it was a ready card: they do not take it in.

    Of one that was given anew, also who gave or made the lost one.
    """
    papers = [voucher]
    if voucher.replaces is not None:
        papers.append(session.get_one(Voucher, voucher.replaces))
    made_by = select(CardBatch.made_by).where(CardBatch.id.in_(each.batch_id for each in papers))
    return {*(each.issued_by for each in papers), *session.scalars(made_by)} - {None}


def take_back_use(work: Work, voucher_id: str) -> None:
    """Make a voucher good again whose use is undone; part of an act. Refuses `voucher_state`."""
    write_event(work, voucher_id, "undone")
    work.session.flush()
    work.session.execute(delete(Redemption).where(Redemption.voucher_id == voucher_id))
    _change(work, voucher_id, "handed_over", ("redeemed",))


def signing_keys(work: Work) -> dict[int, IssuingKey]:
    """The keys that sign this shop's vouchers, by id, from the newest list its root key signed."""
    newest = select(KeyList.signed).order_by(KeyList.number.desc()).limit(1)
    signed = work.session.scalars(newest).one()
    return {key.key_id: key for key in read_list(signed, work.shop.root_key)}


def move(work: Work, voucher_id: str, to: State, before: tuple[State, ...]) -> None:
    """Change a voucher's state only from one it may be in, with the event of the same name.

    Part of an act; refuses `voucher_state`.
    """
    _change(work, voucher_id, to, before)
    write_event(work, voucher_id, to)


def _change(work: Work, voucher_id: str, to: State, before: tuple[State, ...]) -> None:
    moved = work.session.execute(
        update(Voucher)
        .where(Voucher.id == voucher_id, Voucher.state.in_(before))
        .values(state=to)
        .returning(Voucher.id)
    ).one_or_none()
    if moved is None:
        raise Refused("voucher_state")


def write_event(work: Work, voucher_id: str, kind: Event, copy_number: int | None = None) -> None:
    """Add a step to a voucher's life; part of an act."""
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
