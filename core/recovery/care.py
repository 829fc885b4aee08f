"""The third step: a sincere apology, in the customer's language."""

from uuid import UUID

from core.basics.errors import Refused
from core.recovery.phrases import COSTS, Cost
from core.recovery.steps import open_case, step_of
from core.storage.work import Work


def say_sorry(work: Work, case_id: UUID, language: str, costs: tuple[Cost, ...] = ()) -> None:
    """Write down that the apology was said, and what the problem cost the customer.

    Refuses `step_order` before the fix, `language_unknown`.
    """
    case, _ = open_case(work, case_id)
    if step_of(case, None) != "care":
        raise Refused("step_order")
    if language not in work.shop.languages:
        raise Refused("language_unknown")
    case.cared_at = work.now
    case.language = language
    case.costs = ",".join(cost for cost in COSTS if cost in costs)
    work.note(case_id, {"language": language, "costs": case.costs})
