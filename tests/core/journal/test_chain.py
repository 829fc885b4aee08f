"""The journal only grows, and whatever was done to it by hand is found and named."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from core.shop import Shop
from tests.core.refuses import refuses
from tests.core.small_shop import SmallShop


@pytest.fixture
def lived(small: SmallShop) -> SmallShop:
    """A shop with 2 entries of its making, then 6 of a day: the fourth says a name."""
    case = small.cared(receipt="R3")
    small.handed(case, "call", name="Puan Siti", phone="012-345 6789")
    small.fix(small.found(), in_their_words="It came off on the stairs")
    return small


def head(small: SmallShop) -> Path:
    return Path(small.place) / "till" / "head.json"


def last(small: SmallShop) -> int:
    number: int = small.scalar("SELECT last_number FROM till")
    return number


def test_an_untouched_journal_is_whole(lived: SmallShop) -> None:
    assert last(lived) == 8
    assert lived.troubles() == []
    again = lived.reopened()
    assert again.troubles() == []
    again.close()


@pytest.mark.parametrize(
    "change", ["UPDATE journal_entry SET act = 'x'", "DELETE FROM journal_entry"]
)
def test_the_database_itself_refuses_to_change_it(lived: SmallShop, change: str) -> None:
    with pytest.raises(IntegrityError, match="journal_entry is never"):
        lived.raw(change)
    assert lived.troubles() == []


COLUMNS = {
    "at": "at + 1",
    "actor": "NULL",
    "command": "'00000000000000000000000000000000'",
    "act": "'park'",
    "subject": "'another'",
    "facts": "'{}'",
    "answer": "'true'",
}


@pytest.mark.parametrize(("column", "value"), COLUMNS.items())
def test_a_changed_entry_is_named(lived: SmallShop, column: str, value: str) -> None:
    lived.without_guards(f"UPDATE journal_entry SET {column} = {value} WHERE number = 5")
    assert lived.troubles() == ["journal: till Counter 1, entry 5: was changed"]


def test_a_changed_entry_with_its_hash_made_anew_breaks_the_chain(lived: SmallShop) -> None:
    lived.without_guards("UPDATE journal_entry SET hash = zeroblob(32) WHERE number = 5")
    assert lived.troubles() == [
        "journal: till Counter 1, entry 5: was changed",
        "journal: till Counter 1, entry 6: does not follow the entry before it",
    ]


def test_a_missing_entry_is_named(lived: SmallShop) -> None:
    lived.without_guards("DELETE FROM journal_entry WHERE number IN (5, 6)")
    assert lived.troubles() == [
        "journal: till Counter 1, entry 7: entries 5 to 6 are gone",
    ]


def test_the_first_entry_missing_is_named(lived: SmallShop) -> None:
    lived.without_guards("DELETE FROM journal_entry WHERE number = 1")
    assert lived.troubles() == ["journal: till Counter 1, entry 2: entries 1 to 1 are gone"]


def test_entries_cut_off_are_named(lived: SmallShop) -> None:
    lived.without_guards("DELETE FROM journal_entry WHERE number = 7")
    lived.without_guards("DELETE FROM journal_words WHERE number = 8")
    lived.without_guards("DELETE FROM journal_entry WHERE number = 8")
    assert lived.troubles() == [
        "journal: till Counter 1: entries after 6 are gone",
        "journal: till Counter 1: entries 7 to 8 are gone: this PC has kept their hash",
    ]


def test_entries_cut_off_with_the_tills_row_mended_are_known_by_the_kept_head(
    lived: SmallShop,
) -> None:
    lived.without_guards("DELETE FROM journal_words WHERE number > 6")
    lived.without_guards("DELETE FROM journal_entry WHERE number > 6")
    lived.without_guards(
        "UPDATE till SET last_number = 6,"
        " last_hash = (SELECT hash FROM journal_entry WHERE number = 6)"
    )
    assert lived.troubles() == [
        "journal: till Counter 1: entries 7 to 8 are gone: this PC has kept their hash",
    ]


def test_changed_words_are_named_and_erased_words_are_no_trouble(lived: SmallShop) -> None:
    lived.raw("UPDATE journal_words SET words = NULL")
    assert lived.troubles() == []
    lived.raw("UPDATE journal_words SET words = 'It was nothing' WHERE number = 8")
    assert lived.troubles() == [
        "journal: till Counter 1, entry 8: the words of words_0 were changed",
    ]


@pytest.mark.parametrize(
    "change",
    ["DELETE FROM journal_words", "UPDATE journal_words SET digest = zeroblob(32), words = NULL"],
)
def test_the_hashes_of_words_are_part_of_the_chain(lived: SmallShop, change: str) -> None:
    lived.raw(change)
    assert lived.troubles() == ["journal: till Counter 1, entry 8: was changed"]


def test_a_whole_history_written_anew_is_not_the_one_whose_hash_was_kept(
    lived: SmallShop, small_place: Path, tmp_path: Path
) -> None:
    """A second shop of the same till, with as many entries, takes the place of the first."""
    other = SmallShop.copied(small_place, tmp_path / "other")
    for _ in range(6):
        other.found()
    other.close()
    lived.close()
    Path(lived.place, "goodturn.sqlite").write_bytes(
        Path(other.place, "goodturn.sqlite").read_bytes()
    )
    again = lived.reopened()
    assert again.troubles() == [
        "journal: till Counter 1, entry 8: is not the entry whose hash this PC has kept",
    ]
    again.close()


def moved(stamp: dict[str, object]) -> bytes:
    return json.dumps({**stamp, "number": 3}).encode()


def without_signature(stamp: dict[str, object]) -> bytes:
    return json.dumps({"number": stamp["number"], "hash": stamp["hash"]}).encode()


def below_zero(stamp: dict[str, object]) -> bytes:
    return json.dumps({**stamp, "number": -1}).encode()


def garbage(_stamp: dict[str, object]) -> bytes:
    return b"\x00\xff not json"


@pytest.mark.parametrize("forge", [moved, without_signature, below_zero, garbage])
def test_a_forged_head_is_named_and_left_as_it_is_while_the_shop_works_on(
    lived: SmallShop, forge: Callable[[dict[str, object]], bytes]
) -> None:
    forged = forge(json.loads(head(lived).read_bytes()))
    head(lived).write_bytes(forged)
    lived.found(receipt="R5")
    assert head(lived).read_bytes() == forged
    trouble, lost = lived.troubles()
    assert lost == "journal: till Counter 1: this PC has lost the hash it kept"
    assert trouble.startswith("journal: head.json: The file head.json was not written by this PC.")
    assert "main.py check" in trouble


def test_a_forged_head_hides_nothing_else(lived: SmallShop) -> None:
    head(lived).write_bytes(b"{}")
    lived.without_guards("DELETE FROM journal_entry WHERE number = 5")
    assert "journal: till Counter 1, entry 6: entries 5 to 5 are gone" in lived.troubles()


def test_a_head_that_is_gone_is_named(lived: SmallShop) -> None:
    head(lived).unlink()
    assert lived.troubles() == ["journal: till Counter 1: this PC has lost the hash it kept"]


def test_a_head_one_act_behind_is_no_trouble_and_catches_up(lived: SmallShop) -> None:
    """The power went between the act and the keeping of its head."""
    before = head(lived).read_bytes()
    lived.found(receipt="R5")
    head(lived).write_bytes(before)
    assert lived.troubles() == []
    lived.found(receipt="R5")
    assert json.loads(head(lived).read_bytes())["number"] == last(lived)


def test_a_head_never_moves_backwards(lived: SmallShop) -> None:
    kept = head(lived).read_bytes()
    Shop.open(lived.place, lived.clock).close()
    assert head(lived).read_bytes() == kept


def test_a_till_taken_out_of_the_list_is_named(lived: SmallShop) -> None:
    lived.without_guards("UPDATE till SET id = '00000000000000000000000000000000'")
    assert any("this PC is not among the shop's tills" in each for each in lived.troubles())
    with refuses("till_unknown"):
        lived.do(lambda work: work.note("x"))


def test_no_personal_words_stand_in_the_chain(lived: SmallShop) -> None:
    said = str(lived.rows("SELECT subject, facts, answer FROM journal_entry"))
    for private in ("Siti", "6789", "stairs", "Nurul", "4471"):
        assert private not in said
