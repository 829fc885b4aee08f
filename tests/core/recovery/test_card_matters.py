"""What a clerk could not tell what to do with stands on the manager's list until looked into."""

from datetime import timedelta

from core.recovery.card_matters import card_matters, send_to_manager, settle_matter
from core.vouchers.typed_code import grouped
from tests.core.refuses import refuses
from tests.core.small_shop import SmallShop


def test_it_stands_there_until_a_manager_has_looked(small: SmallShop) -> None:
    voucher = small.voucher()
    sent = small.do(send_to_manager, grouped(voucher), "used", by="Farid")
    small.clock.moment += timedelta(minutes=5)
    small.do(send_to_manager, "not a code of ours", "voucher_foreign", by="Jun")
    first, second = small.ask(card_matters)
    assert (first.id, first.code, first.fact, first.sent_by) == (
        sent,
        voucher[:8],
        "used",
        "Farid",
    )
    assert first.wording.startswith("a dessert")
    assert (second.code, second.wording, second.fact) == ("", "", "voucher_foreign")
    with refuses("not_allowed"):
        small.do(settle_matter, sent)
    small.do(settle_matter, sent, by="Mei Ling")
    with refuses("matter_settled"):
        small.do(settle_matter, sent, by="Arif")
    assert [each.id for each in small.ask(card_matters)] == [second.id]
    assert small.troubles() == []


def test_what_was_typed_is_not_kept(small: SmallShop) -> None:
    small.do(send_to_manager, "012-345 4471 Nurul", "voucher_foreign")
    assert "4471" not in str(small.rows("SELECT * FROM card_matter"))
    assert "4471" not in str(small.rows("SELECT facts, answer, subject FROM journal_entry"))
