"""What somebody bought, without the article in hand: looked at by one more, recorded touch."""

from core.people.team import acting_person
from core.storage.work import Work


def look_at_purchases(work: Work, till_customer_id: int) -> None:
    """Write down who looked at what a customer bought, before it is shown."""
    acting_person(work, "serve")
    work.note(f"till customer {till_customer_id}")
