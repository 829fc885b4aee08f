"""The table of what may be done on what evidence, as the owner of this shop has it."""

from dataclasses import asdict, dataclass
from datetime import date
from typing import cast, get_args

from sqlalchemy import select

from core.basics.errors import Refused
from core.people.team import acting_person
from core.recovery.allowance import Asked, Cell, Evidence, Rule, Rules, Way, starter_rules
from core.recovery.records import HouseRule
from core.storage.work import Work


@dataclass(frozen=True)
class RuleView:
    """A cell of the table and what holds in it; `since` is None where it is as the shop began."""

    cell: Cell
    rule: Rule
    since: date | None


def rules_of(work: Work) -> Rules:
    """What holds today: the starter table, and over it what the owner changed."""
    changed = {cell: rule for cell, (rule, _) in _changed(work).items()}
    return starter_rules(work.shop.currency) | changed


def house_rules(work: Work) -> tuple[RuleView, ...]:
    """Every cell of the table with what holds in it today, row by row."""
    changed = _changed(work)
    return tuple(
        RuleView(cell, *changed.get(cell, (rule, None)))
        for cell, rule in starter_rules(work.shop.currency).items()
    )


def change_rule(work: Work, cell: Cell, rule: Rule, starts_on: date | None = None) -> None:
    """Change one cell from a day on, today unless another is said; what held before is kept.

    Refuses `not_allowed` for whoever is not an owner, `rule_unknown`, `rule_in_the_past`.
    """
    who = acting_person(work, "rules")
    if cell not in starter_rules(work.shop.currency) or not _makes_sense(cell, rule):
        raise Refused("rule_unknown")
    first_day = starts_on or work.today
    if first_day < work.today:
        raise Refused("rule_in_the_past")
    work.session.add(
        HouseRule(
            id=work.new_id(),
            way=cell.way,
            worn=cell.worn,
            evidence=cell.evidence,
            alone_minor=rule.alone_minor,
            beyond=rule.beyond,
            starts_on=first_day,
            set_by=who.id,
            set_at=work.now,
        )
    )
    work.note("rules", {**asdict(cell), **asdict(rule), "starts_on": first_day})


def _makes_sense(cell: Cell, rule: Rule) -> bool:
    beyond = ("colleague",) if cell.way == "gesture" else get_args(Asked)[1:]
    return rule.beyond in beyond and (rule.alone_minor is None or rule.alone_minor >= 0)


def _changed(work: Work) -> dict[Cell, tuple[Rule, date]]:
    """What the owner changed and what holds today of it: of each cell the last word."""
    of = HouseRule
    rows = work.session.scalars(
        select(of).where(of.starts_on <= work.today).order_by(of.starts_on, of.set_at, of.id)
    )
    return {_cell(row): (_rule(row), row.starts_on) for row in rows}


def _cell(row: HouseRule) -> Cell:
    return Cell(cast("Way", row.way), row.worn, cast("Evidence", row.evidence))


def _rule(row: HouseRule) -> Rule:
    return Rule(row.alone_minor, cast("Asked", row.beyond))
