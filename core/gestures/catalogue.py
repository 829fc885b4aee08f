"""What the shop may give: the catalogue and its stock."""

from dataclasses import dataclass
from uuid import UUID

import msgspec
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from core.basics.errors import Refused
from core.gestures.cautions import Caution, caution_of
from core.gestures.records import Gesture
from core.gestures.starter import GestureWords, StarterGesture, Suits
from core.storage.work import Work


@dataclass(frozen=True)
class GestureView:
    """A gesture as the counter may show it: without its cost and its worth.

    Staff read its name in their language; `wording` and `say` are in the customer's.
    `caution` is why some would rather not have it, where there is a reason.
    """

    id: UUID
    names: dict[str, str]
    wording: str
    say: str
    kind: str
    picture: str
    given: str
    paper: bool
    stock: int | None
    costs_nothing: bool
    caution: Caution | None = None

    def name(self, language: str) -> str:
        """What staff call it, in `language` or in English."""
        return self.names.get(language) or self.names["en"]


def active_gestures(session: Session, seasons: frozenset[str] = frozenset()) -> list[Gesture]:
    """Every gesture that can be given now, in the owner's order: nothing that is out of stock.

    Those of a season only where it is among the `seasons` that are on.
    """
    rows = session.scalars(
        select(Gesture).where(Gesture.state == "active").order_by(Gesture.position)
    )
    return [
        row
        for row in rows
        if (row.stock is None or row.stock > 0) and (row.season is None or row.season in seasons)
    ]


def gesture_view(row: Gesture, language: str) -> GestureView:
    """A gesture, with its wording in the customer's language."""
    said = _words(row)
    words = said.get(language) or said["en"]
    return GestureView(
        id=row.id,
        names={each: in_it.name for each, in_it in said.items()},
        wording=words.wording,
        say=words.say,
        kind=row.kind,
        picture=row.picture,
        given=row.given,
        paper=row.paper,
        stock=row.stock,
        costs_nothing=row.cost_minor == 0,
        caution=caution_of(said),
    )


def words_of(row: Gesture, language: str) -> GestureWords:
    """A gesture's name and wording in `language`, in English where it has none."""
    words = _words(row)
    return words.get(language) or words["en"]


def _words(row: Gesture) -> dict[str, GestureWords]:
    return msgspec.json.decode(row.words, type=dict[str, GestureWords])


def suits_of(row: Gesture) -> Suits:
    """Where a gesture fits best."""
    return msgspec.json.decode(row.suits, type=Suits)


def take_from_stock(session: Session, gesture_id: UUID) -> None:
    """Set one piece aside, where pieces are counted; refuses `out_of_stock`."""
    if session.get_one(Gesture, gesture_id).stock is None:
        return
    taken = session.execute(
        update(Gesture)
        .where(Gesture.id == gesture_id, Gesture.stock > 0)
        .values(stock=Gesture.stock - 1)
        .returning(Gesture.id)
    ).one_or_none()
    if taken is None:
        raise Refused("out_of_stock")


def put_back_in_stock(session: Session, gesture_id: UUID) -> None:
    """Put a piece that was set aside back on the shelf."""
    session.execute(
        update(Gesture)
        .where(Gesture.id == gesture_id, Gesture.stock.is_not(None))
        .values(stock=Gesture.stock + 1)
    )


def enter_starter(work: Work, gestures: tuple[StarterGesture, ...]) -> None:
    """Add gestures to the catalogue, after those that are there; part of an act."""
    last = work.session.scalar(select(func.max(Gesture.position))) or 0
    for position, each in enumerate(gestures, start=last + 1):
        work.session.add(
            Gesture(
                id=work.new_id(),
                code=each.code,
                kind=each.kind,
                words=msgspec.json.encode(each.words).decode(),
                cost_minor=each.cost_minor,
                worth_minor=each.worth_minor,
                given=each.given,
                paper=each.paper,
                days_valid=each.days_valid,
                personal=each.personal,
                stock=each.stock,
                suits=msgspec.json.encode(each.suits).decode(),
                needs_approval=each.needs_approval,
                picture=each.picture,
                season=each.season,
                position=position,
                state="active",
            )
        )
