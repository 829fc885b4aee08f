"""What codes are derived from: a colleague's own secret, and the lists on paper."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select, update

from core.basics.errors import Refused
from core.basics.money import Currency
from core.people.records import CodeSecret, PaperList
from core.people.six_digits import BANDS, band_letter, code_on_paper, most_of_band
from core.people.team import Person, acting_person
from core.storage.alone import alone_with
from core.storage.work import Work

MOST_OF_A_COLUMN = 40
_SECRET_BITS = 256


@dataclass(frozen=True)
class Column:
    """One band of a paper list: its letter, up to which amount, and its codes from place 1 on."""

    letter: str
    most_minor: int
    codes: tuple[str, ...]


@dataclass(frozen=True)
class PrintedList:
    """A list of codes as it is printed."""

    number: int
    made_at: datetime
    columns: tuple[Column, ...]


def make_code_secret(work: Work) -> None:
    """Give who acts a fresh secret for codes by phone; the one before opens nothing any more.

    Refuses `not_allowed` for whoever cannot approve. The secret itself is in no journal.
    """
    who = acting_person(work, "approve")
    made = CodeSecret(
        id=work.new_id(), colleague_id=who.id, secret=_fresh_secret(work), made_at=work.now
    )
    work.session.add(made)
    work.note(who.id)


def code_secret(work: Work, colleague_id: UUID) -> bytes | None:
    """The 32 bytes that a colleague's codes by phone are made from; None where there are none."""
    of = CodeSecret
    return work.session.scalar(
        select(of.secret)
        .where(of.colleague_id == colleague_id)
        .order_by(of.made_at.desc(), of.id.desc())
        .limit(1)
    )


def make_paper_list(work: Work, codes_each: int) -> int:
    """Make a list of codes for who acts, so many for each band; those before are withdrawn.

    Its number comes back. Refuses `not_allowed`, `codes_too_many`.
    """
    who = acting_person(work, "approve")
    if not 1 <= codes_each <= MOST_OF_A_COLUMN:
        raise Refused("codes_too_many", count=MOST_OF_A_COLUMN)
    alone_with(work, "paper lists")
    _withdraw(work, who)
    number = (work.session.scalar(select(func.max(PaperList.number))) or 0) + 1
    work.session.add(
        PaperList(
            id=work.new_id(),
            number=number,
            colleague_id=who.id,
            secret=_fresh_secret(work),
            codes_each=codes_each,
            made_at=work.now,
        )
    )
    work.note(who.id, {"list": number, "codes_each": codes_each})
    return number


def withdraw_paper_lists(work: Work) -> None:
    """The lists of who acts are lost: none of their codes opens anything any more."""
    who = acting_person(work, "approve")
    _withdraw(work, who)
    work.note(who.id)


def paper_list(work: Work, colleague_id: UUID) -> PaperList | None:
    """The list of a colleague that counts."""
    of = PaperList
    return work.session.scalar(
        select(of)
        .where(of.colleague_id == colleague_id, of.withdrawn_at.is_(None))
        .order_by(of.number.desc())
        .limit(1)
    )


def printed_list(work: Work, colleague_id: UUID) -> PrintedList:
    """The codes of the list that counts, column by column; refuses `no_paper_list`."""
    row = paper_list(work, colleague_id)
    if row is None:
        raise Refused("no_paper_list")
    columns = (_column(row, band, work.shop.currency) for band in range(len(BANDS)))
    return PrintedList(row.number, row.made_at, tuple(columns))


def _column(row: PaperList, band: int, currency: Currency) -> Column:
    codes = (code_on_paper(row.secret, band, place + 1) for place in range(row.codes_each))
    return Column(band_letter(band), most_of_band(band, currency), tuple(codes))


def _withdraw(work: Work, who: Person) -> None:
    of = PaperList
    good = update(of).where(of.colleague_id == who.id, of.withdrawn_at.is_(None))
    work.session.execute(good.values(withdrawn_at=work.now))


def _fresh_secret(work: Work) -> bytes:
    return work.random_bits(_SECRET_BITS).to_bytes(_SECRET_BITS // 8, "big")
