"""Which gestures to suggest: what suits, what they do not know yet, what is left."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from core.gestures.catalogue import GestureView, gesture_view, suits_of
from core.gestures.records import Gesture

Why = Literal[
    "of_the_season",
    "suits_department",
    "suits_article",
    "suits_problem",
    "new_for_them",
    "little_left",
]

HOW_MANY = 3
_LITTLE_LEFT = 5
_FITS = 2
_NEW = 1
_OF_THE_SEASON = 3
_EATEN_LATER = -10


@dataclass(frozen=True)
class Occasion:
    """What a suggestion goes by; `given_before` are the gestures this customer had.

    `fasting`: many guests do not eat at this hour, and what is eaten at once comes last.
    """

    departments: frozenset[str]
    categories: frozenset[str]
    reasons: frozenset[str]
    given_before: frozenset[UUID]
    own_limit: int
    approves: bool
    fasting: bool = False


@dataclass(frozen=True)
class Suggestion:
    """A gesture, why it fits, and whether a colleague is asked first."""

    gesture: GestureView
    why: tuple[Why, ...]
    needs_colleague: bool


def rank(gestures: list[Gesture], occasion: Occasion, language: str) -> tuple[Suggestion, ...]:
    """Every gesture, best first: what fits and is new for them, then in the owner's order.

    Regulars are surprised, since what they had before comes after what they never had.
    """
    ranked = sorted(gestures, key=lambda row: (-_score(row, occasion), row.position))
    return tuple(_suggestion(row, occasion, language) for row in ranked)


def first_three(ranked: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    """Up to three suggestions of different kinds; those that need a colleague or cost nothing wait.

    What costs nothing has its own button, so it fills a place only where nothing else is left.
    """
    chosen: list[Suggestion] = []
    for ask, same_kind in ((False, False), (True, False), (False, True), (True, True)):
        for each in ranked:
            kinds = {one.gesture.kind for one in chosen}
            if (
                len(chosen) < HOW_MANY
                and each not in chosen
                and not each.gesture.costs_nothing
                and each.needs_colleague is ask
                and (same_kind or each.gesture.kind not in kinds)
            ):
                chosen.append(each)
    return tuple(chosen)


def free_first(ranked: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    """Up to three that cost nothing and need nobody, a personal thank-you before all."""
    free = [each for each in ranked if each.gesture.costs_nothing and not each.needs_colleague]
    return tuple(sorted(free, key=lambda each: each.gesture.kind != "thanks")[:HOW_MANY])


def needs_colleague(row: Gesture, own_limit: int, *, approves: bool) -> bool:
    """Whether a gesture is beyond what one may give without asking.

    `own_limit` in minor units; who `approves` needs no approval for those that need one.
    """
    return row.cost_minor > own_limit or (row.needs_approval and not approves)


def _suggestion(row: Gesture, occasion: Occasion, language: str) -> Suggestion:
    why = list(_reasons(row, occasion))
    if row.stock is not None and row.stock <= _LITTLE_LEFT:
        why.append("little_left")
    return Suggestion(
        gesture_view(row, language),
        tuple(why),
        needs_colleague(row, occasion.own_limit, approves=occasion.approves),
    )


def _reasons(row: Gesture, occasion: Occasion) -> list[Why]:
    suits = suits_of(row)
    found: list[tuple[Why, bool]] = [
        ("of_the_season", row.season is not None),
        ("suits_problem", not occasion.reasons.isdisjoint(suits.problems)),
        ("suits_article", not occasion.categories.isdisjoint(suits.categories)),
        ("suits_department", not occasion.departments.isdisjoint(suits.departments)),
        ("new_for_them", row.id not in occasion.given_before),
    ]
    return [why for why, holds in found if holds]


def _score(row: Gesture, occasion: Occasion) -> int:
    why = _reasons(row, occasion)
    fits = any(each not in ("new_for_them", "of_the_season") for each in why)
    eaten = occasion.fasting and row.kind == "treat" and row.given != "next"
    return (
        _OF_THE_SEASON * ("of_the_season" in why)
        + _FITS * fits
        + _NEW * ("new_for_them" in why)
        + _EATEN_LATER * eaten
    )
