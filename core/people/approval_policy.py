"""How far one goes without a colleague near: the owner's word, or what a shop begins with."""

from dataclasses import dataclass

from sqlalchemy import select

from core.basics.money import Currency
from core.people.records import ApprovalPolicy
from core.storage.work import Work

_RINGGIT = Currency("MYR")
_LATER, _OWN = 300_00, 1000_00
"""In sen of a ringgit; elsewhere what means as much there."""


@dataclass(frozen=True)
class ApprovalLimits:
    """The other ways of an approval, amounts in minor units.

    `later_minor`: the most that one person's acts may come to that still wait to be confirmed.
    `own_minor`: the most that a manager approves for themselves in one case; an owner has no limit.
    `badge_approves`: whether a badge takes the PIN's place in an approval and in the office.
    """

    later_minor: int
    own_minor: int
    badge_approves: bool


def approval_limits(work: Work) -> ApprovalLimits:
    """What holds now."""
    of = ApprovalPolicy
    last = work.session.scalar(select(of).order_by(of.set_at.desc(), of.id.desc()).limit(1))
    if last is None:
        here = work.shop.currency
        later, own = (here.about_as_much(each, _RINGGIT) for each in (_LATER, _OWN))
        return ApprovalLimits(later, own, badge_approves=False)
    return ApprovalLimits(last.later_minor, last.own_minor, last.badge_approves)
