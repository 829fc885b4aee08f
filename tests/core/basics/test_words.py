"""The forms by which a word is found through a slip of the finger."""

from hypothesis import given
from hypothesis import strategies as st

from core.basics.words import slip_forms

LETTERS = st.text("abcdeo", min_size=3, max_size=10)


@given(LETTERS, st.integers(0, 9), st.sampled_from("abcdeo"))
def test_a_slipped_word_shares_a_form_with_what_was_meant(word: str, at: int, letter: str) -> None:
    place = at % len(word)
    slipped = (
        word[:place] + word[place + 1 :],
        word[:place] + letter + word[place + 1 :],
        word[:place] + letter + word[place:],
        word[:place] + word[place : place + 2][::-1] + word[place + 2 :],
    )
    for typed in slipped:
        assert slip_forms(typed) & slip_forms(word)


def test_a_short_word_has_no_form_but_itself() -> None:
    assert slip_forms("ab") == {"ab"}
