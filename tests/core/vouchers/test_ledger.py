"""A voucher's life: signed, printed, handed over, used once; what is on paper stays so."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.exc import IntegrityError

from core.basics.errors import Refused
from core.recovery.note import address_note, note_failed, note_of, note_printed, queue_note
from core.recovery.redeem import guest_of, redeem
from core.recovery.steps import cancel, step_back
from core.shop import Command
from core.vouchers.token import from_digits, read
from core.vouchers.typed_code import SYMBOLS, grouped
from core.vouchers.verdict import Verdict, verdict
from tests.core.refuses import refuses
from tests.core.small_shop import CARD, DESSERT, SOCKS, SmallShop


def chosen(small: SmallShop, **kw: Any) -> tuple[UUID, str]:
    """A case with a note that is not printed yet, and its voucher."""
    case = small.cared(**kw)
    voucher = small.choose(case, DESSERT, "next").voucher
    assert voucher is not None
    return case, voucher


def printed(small: SmallShop, voucher: str) -> int:
    job = small.do(queue_note, voucher, "Counter printer", b"%PDF")
    return small.do(note_printed, job.id, by=None).copy_number


def asked(small: SmallShop, text: str, by: str = "Farid") -> Verdict:
    return small.ask(verdict, text, small.team[by])


def state(small: SmallShop, voucher: str) -> str:
    found: str = small.scalar("SELECT state FROM voucher WHERE id = :id", id=voucher)
    return found


def test_it_is_signed_for_what_was_chosen(small: SmallShop) -> None:
    _, voucher = chosen(small)
    note = small.ask(note_of, voucher)
    token = read(from_digits(note.payload))
    assert (token.gesture_code, token.worth_minor, token.days_valid) == (DESSERT, 1_800, 60)
    assert (token.issue_day.isoformat(), token.last_day.isoformat()) == ("2026-03-18", "2026-05-17")
    assert asked(small, note.payload) == asked(small, note.code) == asked(small, note.bars)


def test_a_note_holds_no_name_in_its_codes(small: SmallShop) -> None:
    _, voucher = chosen(small, receipt="R3", customer="C1")
    note = small.ask(note_of, voucher)
    assert note.for_name == "Nurul Aisyah"
    assert note.payload.isdigit()
    assert b"Nurul" not in from_digits(note.payload)


def test_it_is_reworded_until_it_is_printed(small: SmallShop) -> None:
    case, voucher = chosen(small)
    small.do(address_note, case, "  Puan\tNurul\n", "ms")
    note = small.ask(note_of, voucher)
    assert (note.for_name, note.language) == ("Puan Nurul", "ms")
    printed(small, voucher)
    with refuses("voucher_printed"):
        small.do(address_note, case, "Somebody else", "en")
    assert small.ask(note_of, voucher).for_name == "Puan Nurul"


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("ශ්\u200dරී 👩\u200d👧 😀", "ශ්\u200dරී 👩\u200d👧 😀"),
        ("\x00\x1b[31mRed\x7f", "[31mRed"),
        ("李美玲", "李美玲"),
        ("half \ud83d", "half"),
    ],
)
def test_a_name_is_kept_as_given_but_for_what_cannot_be_seen(
    small: SmallShop, name: str, kept: str
) -> None:
    case, voucher = chosen(small)
    small.do(address_note, case, name, "en")
    assert small.ask(note_of, voucher).for_name == kept
    assert small.troubles() == []


def test_a_name_of_five_thousand_letters_is_too_long(small: SmallShop) -> None:
    case, voucher = chosen(small)
    with refuses("name_long", count=200):
        small.do(address_note, case, "x" * 5_000, "en")
    assert small.ask(note_of, voucher).for_name == ""


def test_a_note_in_a_language_without_words_is_refused(small: SmallShop) -> None:
    case, _ = chosen(small)
    with refuses("language_unknown"):
        small.do(address_note, case, "Anna", "de")


def test_a_gift_without_paper_has_no_note(small: SmallShop) -> None:
    case = small.cared()
    small.choose(case, SOCKS)
    with refuses("no_note"):
        small.do(address_note, case, "Anna", "en")


def test_a_second_copy_says_so_and_a_failed_one_does_not_count(small: SmallShop) -> None:
    case, voucher = chosen(small)
    failed = small.do(queue_note, voucher, "Counter printer", b"%PDF")
    small.do(note_failed, failed.id, "printer_silent")
    assert small.ask(note_of, voucher).copy_number == 0
    small.handed(case)
    copies = [printed(small, voucher) for _ in range(3)]
    assert copies == [1, 2, 3]
    assert small.ask(note_of, voucher).copy_number == 3


def test_what_may_be_on_paper_already_counts_as_a_copy(small: SmallShop) -> None:
    """The power went before the printer's answer was heard."""
    _, voucher = chosen(small)
    small.do(queue_note, voucher, "Counter printer", b"%PDF")
    assert small.ask(note_of, voucher).copy_number == 1
    assert small.do(queue_note, voucher, "Counter printer", b"%PDF").copy_number == 2


def test_no_two_copies_bear_one_number_whichever_of_them_fails(small: SmallShop) -> None:
    _, voucher = chosen(small)
    jobs = [small.do(queue_note, voucher, "Counter printer", b"%PDF") for _ in range(3)]
    small.do(note_failed, jobs[1].id, "printer_silent")
    assert small.ask(note_of, voucher).copy_number == 3
    assert small.do(queue_note, voucher, "Counter printer", b"%PDF").copy_number == 4


def test_a_copy_that_was_given_up_and_came_out_after_all_bears_its_own_number(
    small: SmallShop,
) -> None:
    _, voucher = chosen(small)
    late = small.do(queue_note, voucher, "Counter printer", b"%PDF")
    small.do(note_failed, late.id, "printer_silent")
    instead = small.do(queue_note, voucher, "Counter printer", b"%PDF")
    assert small.do(note_printed, late.id).copy_number == 2
    assert small.do(note_printed, instead.id).copy_number == 1
    assert small.do(queue_note, voucher, "Counter printer", b"%PDF").copy_number == 3


def test_a_printed_job_is_settled_once(small: SmallShop) -> None:
    _, voucher = chosen(small)
    job = small.do(queue_note, voucher, "Counter printer", b"%PDF")
    small.do(note_printed, job.id)
    with refuses("job_settled"):
        small.do(note_printed, job.id)
    with refuses("job_settled"):
        small.do(note_failed, job.id, "printer_silent")


def test_another_gesture_cancels_the_note_even_when_printed(small: SmallShop) -> None:
    case, voucher = chosen(small)
    printed(small, voucher)
    other = small.choose(case, DESSERT, "next").voucher
    assert other not in {None, voucher}
    small.handed(case)
    assert (state(small, voucher), asked(small, voucher[:8]).word) == ("void", "void")
    with refuses("voucher_void"):
        small.do(redeem, voucher[:8], by="Farid")
    with refuses("voucher_state"):
        small.do(queue_note, voucher, "Counter printer", b"%PDF")
    assert small.troubles() == []


@pytest.mark.parametrize("undo", [step_back, cancel])
def test_an_undone_choice_is_void(small: SmallShop, undo: Any) -> None:
    case, voucher = chosen(small)
    small.do(undo, case, *(["extra"] if undo is step_back else []))
    assert state(small, voucher) == "void"


def test_it_is_good_when_handed_over_and_used_once(small: SmallShop) -> None:
    case, voucher = chosen(small)
    assert asked(small, voucher[:8]).word == "not_handed_over"
    with refuses("voucher_not_handed_over"):
        small.do(redeem, voucher[:8], by="Farid")
    small.handed(case)
    assert asked(small, voucher[:8]).word == "good"
    small.clock.moment += timedelta(days=3)
    used = small.do(redeem, grouped(voucher), by="Farid")
    assert (used.voucher, used.at) == (voucher, small.clock.moment)
    assert small.troubles() == []


def test_a_second_attempt_is_told_when_where_and_by_whom(small: SmallShop) -> None:
    voucher = small.voucher()
    small.do(redeem, voucher[:8], by="Farid")
    small.clock.moment += timedelta(days=1)
    for by in ("Farid", "Aisyah", "Jun"):
        with refuses("voucher_used", when="18 Mar 2026 12:00", branch="Bangsar", by="Farid"):
            small.do(redeem, voucher[:8], by=by)
    told = asked(small, voucher[:8])
    assert told.word == "used"
    assert told.used is not None
    assert (told.used.branch, told.used.by) == ("Bangsar", "Farid")
    assert small.scalar("SELECT count(*) FROM redemption") == 1


def test_the_same_command_is_the_same_redemption(small: SmallShop) -> None:
    voucher = small.voucher()
    command = Command(small.team["Farid"])
    first = small.shop.do(command, redeem, voucher[:8])
    small.clock.moment += timedelta(minutes=1)
    again = small.reopened()
    assert again.shop.do(command, redeem, voucher[:8]) == first
    assert again.scalar("SELECT count(*) FROM voucher_event WHERE kind = 'redeemed'") == 1
    again.close()


def test_nobody_redeems_what_they_issued(small: SmallShop) -> None:
    voucher = small.voucher()
    assert asked(small, voucher[:8], by="Aisyah").word == "own"
    with refuses("voucher_own"):
        small.do(redeem, voucher[:8], by="Aisyah")
    assert state(small, voucher) == "handed_over"
    small.do(redeem, voucher[:8], by="Farid")
    with pytest.raises(IntegrityError, match="redemption is never changed"):
        small.raw("UPDATE redemption SET redeemed_by = issued_by")


def test_none_is_signed_on_a_day_before_the_tills_own_key(small: SmallShop) -> None:
    case = small.cared()
    small.clock.moment -= timedelta(days=1)
    with refuses("voucher_issue_day", day="2026-03-17"):
        small.choose(case, DESSERT, "next")
    small.clock.moment += timedelta(days=1)
    small.choose(case, DESSERT, "next")
    assert small.troubles() == []


def test_it_is_good_on_its_last_day_and_expired_the_next(small: SmallShop) -> None:
    voucher = small.voucher()
    small.clock.moment += timedelta(days=60)
    assert asked(small, voucher[:8]).word == "good"
    small.clock.moment += timedelta(days=1)
    told = asked(small, voucher[:8])
    assert told.word == "expired"
    with refuses("voucher_expired", day=told.last_day):
        small.do(redeem, voucher[:8], by="Farid")


def test_a_clock_set_back_makes_nothing_good_again(small: SmallShop) -> None:
    voucher = small.voucher()
    small.clock.moment += timedelta(days=61)
    small.found(receipt="R3")
    small.clock.moment -= timedelta(days=10)
    with refuses("clock_behind"):
        small.do(redeem, voucher[:8], by="Farid")


def test_eight_characters_suffice_as_typed_by_hand(small: SmallShop) -> None:
    voucher = small.voucher()
    typed = voucher[:8].lower().replace("0", "o").replace("1", "l")
    assert asked(small, f" {typed[:4]} - {typed[4:]} ").voucher == voucher


def test_eight_characters_that_fit_two_are_not_guessed(small: SmallShop) -> None:
    voucher = small.voucher()
    other = voucher[:8] + ("00000" if voucher[8:] != "00000" else "00001")
    small.raw(
        "INSERT INTO voucher (id, token, gesture_id, case_id, wording, language, for_name,"
        " from_name, issued_by, issued_at, last_day, personal, state) SELECT :other,"
        " randomblob(86), gesture_id, case_id, wording, language, for_name, from_name, issued_by,"
        " issued_at, last_day, personal, 'void' FROM voucher",
        other=other,
    )
    with refuses("code_ambiguous"):
        asked(small, voucher[:8])
    assert asked(small, grouped(voucher)).word == "good"


def test_one_wrong_letter_is_found_and_its_place_told(small: SmallShop) -> None:
    code = grouped(small.voucher())
    places = [place for place, symbol in enumerate(code) if symbol != "-"]
    for number, place in enumerate(places, start=1):
        for wrong in SYMBOLS:
            if wrong != code[place] and (place > 0 or wrong < "G"):
                with refuses("code_one_wrong", place=number, character=wrong):
                    asked(small, code[:place] + wrong + code[place + 1 :])


def test_where_no_voucher_is_near_the_place_stays_untold(small: SmallShop) -> None:
    code = grouped(small.voucher())
    two_wrong = "".join("1" if symbol == "0" else "0" for symbol in code[:2]) + code[2:]
    with refuses("code_check"):
        asked(small, two_wrong)


def test_a_letter_that_no_code_has_is_named(small: SmallShop) -> None:
    code = grouped(small.voucher())
    with refuses("code_character", place=3, character="!"):
        asked(small, code[:2] + "!" + code[3:])


def test_half_a_code_and_nonsense_are_told_apart(small: SmallShop) -> None:
    code = grouped(small.voucher())
    payload = small.ask(note_of, code.replace("-", "")[:13]).payload
    with refuses("code_length"):
        asked(small, code[:11])
    with refuses("voucher_unknown"):
        asked(small, "ABCD-EFGH")
    with refuses("voucher_length"):
        asked(small, payload[:-1])
    with refuses("code_length"):
        asked(small, "https://example.com/an/advertisement")


@pytest.mark.parametrize("place", [30, 100, 150, 205])
def test_a_changed_qr_is_never_good(small: SmallShop, place: int) -> None:
    voucher = small.voucher()
    payload = small.ask(note_of, voucher).payload
    other = str((int(payload[place]) + 1) % 10)
    with pytest.raises(Refused) as refused:
        asked(small, payload[:place] + other + payload[place + 1 :])
    # Its flags may have become some that no version knows yet.
    assert refused.value.code in {"voucher_signature", "voucher_version"}


def test_a_personal_gesture_is_signed_as_such(small: SmallShop) -> None:
    case = small.cared()
    approval = small.approved(case, CARD, 3_800).approval
    voucher = small.choose(case, CARD, "next", approval).voucher
    assert voucher is not None
    token = read(from_digits(small.ask(note_of, voucher).payload))
    assert token.flags == 2


ON_PAPER = ["wording = 'gold'", "for_name = 'me'", "language = 'ms'", "from_name = 'me'"]
SIGNED = ["last_day = '2099-01-01'", "token = x'00'", "personal = 1", "gesture_id = '0'"]


@pytest.mark.parametrize("change", ON_PAPER)
def test_the_database_itself_keeps_what_was_printed(small: SmallShop, change: str) -> None:
    small.voucher()
    with pytest.raises(IntegrityError, match="what was printed is never edited"):
        small.raw(f"UPDATE voucher SET {change}")


@pytest.mark.parametrize("change", SIGNED)
def test_the_database_itself_keeps_what_was_signed(small: SmallShop, change: str) -> None:
    chosen(small)
    with pytest.raises(IntegrityError, match="signed for is never changed"):
        small.raw(f"UPDATE voucher SET {change}")


@pytest.mark.parametrize("change", ["issued_by = '0'", "case_id = '0'"])
def test_the_database_itself_keeps_who_gave_it_and_where(small: SmallShop, change: str) -> None:
    chosen(small)
    with pytest.raises(IntegrityError, match="only a ready card"):
        small.raw(f"UPDATE voucher SET {change}")


def personal_one(small: SmallShop) -> str:
    """A manager's card in a customer's hand: it is meant for them in person."""
    case = small.cared()
    small.choose(case, CARD, "next", small.approved(case, CARD, 3_800).approval)
    given = small.handed(case).voucher
    assert given is not None
    return given


def test_a_personal_one_is_not_for_a_friend(small: SmallShop) -> None:
    voucher = personal_one(small)
    assert asked(small, voucher[:8]).personal
    with refuses("voucher_personal"):
        small.do(redeem, voucher[:8], by="Farid", by_friend=True)
    assert state(small, voucher) == "handed_over"
    with pytest.raises(IntegrityError, match="not for a friend"):
        small.raw(
            "INSERT INTO redemption (voucher_id, issued_by, redeemed_by, redeemed_at, till_id,"
            " by_friend, command) SELECT voucher.id, issued_by, :by, 0, till.id, 1, case_id"
            " FROM voucher, till",
            by=small.team["Farid"].hex,
        )
    small.do(redeem, voucher[:8], by="Farid", by_friend=False)
    assert small.troubles() == []


def test_a_friend_is_a_recommendation(small: SmallShop) -> None:
    voucher = small.voucher()
    assert not asked(small, voucher[:8]).personal
    small.do(redeem, voucher[:8], by="Farid", by_friend=True)
    assert small.scalar("SELECT by_friend FROM redemption") == 1


def test_the_guest_is_told_only_when_asked_for(small: SmallShop) -> None:
    voucher = small.voucher(receipt="R3", customer="C1")
    told = asked(small, voucher[:8])
    assert "Nurul" not in str(told)
    guest = small.ask(guest_of, voucher[:8])
    assert guest.address_as == "Nurul Aisyah"
    assert guest.article.startswith("Derby")
    assert small.ask(guest_of, small.voucher(receipt="R1")[:8]).address_as == ""


@pytest.mark.parametrize("days", [0, 30, 59, 60, 61, 62, 90])
@pytest.mark.parametrize("back", [0, 1, 10, 61])
def test_what_the_verdict_says_is_what_redeeming_comes_to(
    small: SmallShop, days: int, back: int
) -> None:
    """Whatever the clock was set to: nobody is told "with pleasure" and then refused."""
    voucher = small.voucher()
    small.clock.moment += timedelta(days=days)
    small.found(receipt="R3")
    small.clock.moment -= timedelta(days=back)
    told = asked(small, voucher[:8]).word
    try:
        small.do(redeem, voucher[:8], by="Farid")
        came_to = "good"
    except Refused as refused:
        came_to = refused.code.removeprefix("voucher_")
    assert came_to == told


def test_clocks_a_few_minutes_apart_agree_at_midnight(small: SmallShop) -> None:
    """The last entry is of the day after the last; an act now would be dated so too."""
    voucher = small.voucher()
    small.clock.moment += timedelta(days=60, hours=12, minutes=3)
    small.found(receipt="R3")
    small.clock.moment -= timedelta(minutes=6)
    assert asked(small, voucher[:8]).word == "expired"
    with refuses("voucher_expired"):
        small.do(redeem, voucher[:8], by="Farid")


def test_the_database_itself_knows_no_way_back(small: SmallShop) -> None:
    voucher = small.voucher()
    small.do(redeem, voucher[:8], by="Farid")
    with pytest.raises(IntegrityError, match="stays so"):
        small.raw("UPDATE voucher SET state = 'handed_over'")
    with pytest.raises(IntegrityError, match="is only undone on record"):
        small.raw("DELETE FROM redemption")
    with pytest.raises(IntegrityError, match="is never deleted"):
        small.raw("DELETE FROM voucher_event")
    with pytest.raises(IntegrityError, match="redemption"):
        small.raw("INSERT INTO redemption SELECT * FROM redemption")


TAMPERED = {
    "UPDATE voucher SET state = 'redeemed'": "is redeemed without such an event",
    "UPDATE voucher SET last_day = '2099-01-01'": "is not what was signed",
    "UPDATE voucher SET token = randomblob(86)": "voucher",
    "DELETE FROM voucher_event WHERE kind = 'handed_over'": "without such an event",
}


@pytest.mark.parametrize(("change", "said"), TAMPERED.items())
def test_a_ledger_edited_by_hand_is_found(small: SmallShop, change: str, said: str) -> None:
    voucher = small.voucher()
    small.without_guards(change)
    troubles = small.troubles()
    assert any(f"vouchers: voucher {voucher[:8]}" in each and said in each for each in troubles)
